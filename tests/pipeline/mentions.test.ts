import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/pipeline/mentions.ts';
import { findSentences } from '../../src/pipeline/sentences.ts';
import { cleaned, mentionsIn } from './helpers/reading.ts';

describe('findMentions', () => {
	it.each<[string, string, string]>([
		[
			'whose age is told',
			'Ann Roe, 24, scored late for Ben Poe’s side. The 24-year-old said that she was glad.',
			'The 24-year-old → Ann Roe'
		],
		[
			'whose age is told before the name',
			'The club signed 19-year-old Ben Poe for Ann Roe, aged 30. The 19-year-old was glad.',
			'The 19-year-old → Ben Poe'
		],
		[
			'a name that looks like a verb',
			'Downing Street objected.',
			'Downing Street → Downing Street'
		],
		[
			'a name behind a title of two words',
			'UN Secretary-General Ann Roe spoke. Then Roe left.',
			'Roe → Ann Roe'
		],
		[
			'who holds a title of two words',
			'Vice-President Ann Roe spoke. The vice-president left.',
			'The vice-president → Ann Roe'
		],
		[
			'a name before whom it met',
			'Finance minister Ann Roe met executives in Bern.',
			'executives → executives'
		],
		[
			'a group by what it is for',
			'Consumer groups said it was late.',
			'Consumer groups → Consumer groups'
		],
		[
			'a given name of another language',
			'Zoltán Poe and Agnieszka Roe left. She was late.',
			'She → Agnieszka Roe'
		],
		['a name with letters behind it', 'Ann Roe MP spoke. Then Roe left.', 'Roe → Ann Roe'],
		['a surname', 'Chancellor Ann Roe spoke. Then Roe left.', 'Roe → Ann Roe'],
		[
			'a surname at the beginning of a sentence, though an account is named by it',
			'Ann Berry spoke for @ann_berry. Berry left.',
			'Berry → Ann Berry'
		],
		[
			'a surname before the full name',
			'Mr. Poe was late. Robert Poe is often late.',
			'Poe → Robert Poe'
		],
		[
			'a name in a sentence of few small words',
			'Mayor Ann Roe met Bob Poe in Lima on Monday. She was late.',
			'She → Ann Roe'
		],
		[
			'a title',
			'French President Paul Roe and Spanish President Bob Poe met. The Spanish president smiled.',
			'The Spanish president → Bob Poe'
		],
		[
			'an office with a place',
			'Sen. Ann Roe was there. The Ohio senator did not speak.',
			'The Ohio senator → Ann Roe'
		],
		[
			'a role from an apposition',
			'Ann Roe, a lawyer for the town, was there. The lawyer did not speak.',
			'The lawyer → Ann Roe'
		],
		[
			'a name without what somebody calls her',
			'Poe spoke of “Sleepy Ann Roe.” Ann Roe left. Roe was tired.',
			'Roe → Ann Roe'
		],
		[
			'a name without what somebody calls her later',
			'Ann Roe left. Poe spoke of “Sleepy Ann Roe.” Roe was tired.',
			'Roe → Ann Roe'
		],
		[
			'a nickname',
			'Robert Poe spoke for an hour. Bob Poe is the treasurer.',
			'Bob Poe → Robert Poe'
		],
		[
			'a nickname in marks',
			'Juan “Tiny Dancer” Poe of Harbour sang. “It rains,” he said.',
			'he → Juan Poe'
		],
		['a nickname in brackets', 'Ann (The Boss) Roe sang. Roe was late.', 'Roe → Ann Roe'],
		[
			'a surname of several words',
			'Her spokesman, Jean-Luc van der Berg, left. Van der Berg was late.',
			'Jean-Luc van der Berg → Jean-Luc van der Berg'
		],
		[
			'a police force that bears the name of its country',
			'Police Scotland say that the road is shut.',
			'Police Scotland → Police Scotland'
		],
		[
			'a misspelt surname',
			'Attorney Eric Schneidermann spoke. Scheidermann was clear.',
			'Scheidermann → Eric Schneidermann'
		],
		[
			'an organisation’s last words',
			'The New Harbour Post was sold. The Post lost money.',
			'Post → New Harbour Post'
		],
		[
			'a firm’s first word',
			'Norvik Pharma cut its forecast. Norvik will close the plant.',
			'Norvik → Norvik Pharma'
		],
		[
			'a firm’s first word that is a person’s name',
			'Roe Holdings was founded by Ann Roe. Roe left it in May.',
			'Roe → Ann Roe'
		],
		[
			'a campaign, which is not its candidate',
			'Ann Roe lost. The Roe campaign will appeal.',
			'The Roe campaign → Roe campaign'
		],
		[
			'a body of two things',
			'The Health and Safety Executive will study it.',
			'Health and Safety Executive → Health and Safety Executive'
		],
		[
			'a party with its colour',
			'The Liberal Alliance lost four seats.',
			'Liberal Alliance → Liberal Alliance'
		],
		['a pronoun', 'Ann Roe met Bob Poe at the quay. She was late.', 'She → Ann Roe'],
		['a pronoun by gender', 'Ann Roe met Bob Poe at the quay. He was late.', 'He → Bob Poe'],
		[
			'a pronoun by its subject, not by the last name',
			'Bob Poe told reporters about Paul Roe. He was tired.',
			'He → Bob Poe'
		],
		[
			'a pronoun by the speaker, past an apposition',
			'Rep. Bob Poe of Ohio, a supporter of Mr. Roe, said the plan would help Paul Roe. “It helps,” he said.',
			'he → Bob Poe'
		],
		[
			'a pronoun, not by whom it has as its object',
			'Bob Poe spoke at length. Nobody answered. He thanked Paul Roe.',
			'He → Bob Poe'
		],
		[
			'a pronoun by a subject with two appositions',
			'Paul Roe said no. Bob Poe, 49, a farmer who lives there, said yes. “It helps,” he said.',
			'he → Bob Poe'
		],
		[
			'a pronoun, not by the object that a comma closes',
			'Bob Poe, who was slow to back Paul Roe, was clear on what he wanted.',
			'he → Bob Poe'
		],
		[
			'a pronoun by a surname that two people have',
			'Bob Poe was there. Poe left. Ann Poe had come late. Poe sat down. It rained. She spoke.',
			'She → Ann Poe'
		],
		[
			'a pronoun by a name that only its verb tells for a person’s',
			'Paul Roe left. Zynopa told the panel that it was late. “It is,” he said.',
			'he → Zynopa'
		],
		[
			'a pronoun by somebody new without a name',
			'Bob Poe was late. A lawyer said that it was cold. “It is,” he said.',
			'he → A lawyer'
		],
		[
			'a pronoun by the name behind “the senator”',
			'Bob Poe was late. The incumbent said that it was cold. “It is,” he said.',
			'he → Bob Poe'
		],
		[
			'a surname of two people',
			'Ann Poe spoke. Her father, Bob Poe, was there. Bob Poe left. Poe stayed.',
			'Poe → Ann Poe'
		],
		['a given name alone', 'His wife, Jane, was there. She was late.', 'She → Jane'],
		[
			'a father and a son',
			'Bob Poe Jr. left. Bob Poe stayed. “It is late,” Poe Jr. said.',
			'Bob Poe → Bob Poe'
		],
		[
			'a pronoun by the speaker, not by whom the words are about',
			'Bob Poe was at the hearing. “Paul Roe has won, and Paul Roe knows how he has won it,” he said.',
			'he → Bob Poe'
		],
		[
			'a pronoun by the subject, not by a name that only tells which',
			'Ann Roe, a Jane Poe supporter, left over her remark.',
			'her → Ann Roe'
		],
		[
			'a person by a surname that comes alone later',
			'Ormolu Vexley came to the rally. Vexley was early. He was alone.',
			'He → Ormolu Vexley'
		],
		[
			'a pronoun by a subject with an irregular verb',
			'Bob Poe took his son there to show him what Paul Roe was doing. It rained. He did not mind.',
			'He → Bob Poe'
		],
		[
			'a pronoun by a speaker in a relative clause',
			'Jane Poe said no. The plan is backed by Ann Roe of Ohio, its oldest reader, who said that it was sound. “It works,” she said.',
			'she → Ann Roe'
		],
		[
			'a pronoun by whom the last sentence cites',
			'Bob Poe said no. The bridge is shut, according to a letter from Paul Roe. “It is unsafe,” he wrote.',
			'he → Paul Roe'
		],
		[
			'a pronoun by the topic before its clause',
			'Bob Poe told reporters so. As for Paul Roe, nobody knew what he wanted.',
			'he → Paul Roe'
		],
		[
			'a pronoun by the speaker, not by whom he speaks of',
			'Bob Poe said that Paul Roe had lied to the board. He called it a shame.',
			'He → Bob Poe'
		],
		[
			'a pronoun by the speaker after typed marks',
			"Paul Roe was late. It rained. ''It is cold,'' said Bob Poe, a friend of Paul Roe. ''We are tired,'' he said.",
			'he → Bob Poe'
		],
		[
			'a pronoun by who was asked, not by who asked',
			'Bob Poe was calm when Paul Roe asked whether it was late. “It is,” he said.',
			'he → Bob Poe'
		],
		[
			'a pronoun, not by a church with a given name',
			'Bob Poe spoke to a member of the Roman Catholic Church. He was calm.',
			'He → Bob Poe'
		],
		[
			'a pronoun, not by a state cut short',
			'Bob Poe spoke on Monday. At a fair in Salem, N.H., he mocked Paul Roe.',
			'he → Bob Poe'
		],
		[
			'a pronoun by the speaker, not by the subject of what is reported',
			'Bob Poe said that it was late. Besides, Paul Roe was tired, he said.',
			'he → Bob Poe'
		],
		[
			'a pronoun by the subject of a clause before the main one',
			'Paul Roe was late. When Bob Poe arrived, he said so.',
			'he → Bob Poe'
		],
		[
			'a pronoun by whom a colon lets speak',
			'Paul Roe said no. Bob Poe fired back: “It is late,” he wrote.',
			'he → Bob Poe'
		],
		[
			'a pronoun, not by a name in a few quoted words',
			'Bob Poe spoke in the hall. There was no word of “Tall Paul Roe” or of the rest. He was calm.',
			'He → Bob Poe'
		],
		[
			'a pronoun by whose campaign begins the paragraph',
			'“It is late,” Paul Roe said.\n\nBob Poe’s campaign went on until June. As the news came in, he gave a party.',
			'he → Bob Poe'
		],
		[
			'a pronoun by the one example of those who speak',
			'Paul Roe said no. Part of the trouble, say farmers like Bob Poe, is the soil. It has to rest, he said.',
			'he → Bob Poe'
		],
		[
			'a pronoun, not by words with capitals that are nobody’s name',
			'Bob Poe came late. Three people of what is called Harbour World told me so. He left.',
			'He → Bob Poe'
		],
		[
			'a pronoun by the first of several who speak',
			'Jane Roe said no. Ann Poe and others said that they were late. “It rains,” she said.',
			'she → Ann Poe'
		],
		[
			'a pronoun, not by whom a participle speaks of',
			'Bob Poe turned back, saying that the town’s Paul Roe had told him so. He was calm.',
			'He → Bob Poe'
		],
		[
			'a pronoun by a given name that both wear',
			'Jane Poe left. Marty Roe was there and said that it was late. “It is,” she said.',
			'she → Marty Roe'
		],
		[
			'a pronoun by a surname that is a man’s given name too',
			'Wallace said on Monday that the bridge would stay. She will open it.',
			'She → Wallace'
		],
		[
			'a surname by the headline',
			'Ann Tilbury Opens the Harbour Bridge\n\nThe bridge was opened on Monday. Tilbury said that it would stay.',
			'Tilbury → Ann Tilbury'
		],
		[
			'a surname that is put first',
			'Zhou Xiaomin, a banker, came late. Zhou did not speak.',
			'Zhou → Zhou Xiaomin'
		],
		[
			'a pronoun by a surname that has spoken elsewhere',
			'“It rains,” said Tilbury. It did. The bridge was shut. Tilbury drove there with Bob Poe. He was calm.',
			'He → Tilbury'
		],
		[
			'a pronoun by a full name that nothing tells of, where it is the subject',
			'Shaquelle Tilbury is listed as the owner. She came late.',
			'She → Shaquelle Tilbury'
		],
		[
			'a pronoun by a woman whom an office calls a man',
			'Town spokesman Jane Roe confirmed the date. “It rains,” she said.',
			'she → Jane Roe'
		],
		[
			'a pronoun, not by whose letter its clause is about',
			'Paul Roe’s article also attacked Bob Poe by naming him. He calls Poe’s plan a mistake.',
			'He → Paul Roe'
		],
		[
			'a pronoun of an answer, not by whom the question was about',
			'Ann Roe said no. Asked about the plan of Jane Poe, who had said yes, she replied so.',
			'she → Ann Roe'
		],
		[
			'a pronoun, where another of that gender was spoken of',
			'Asa Tilbury, a lawyer, said that a message to Jane Roe was that she was late. Tilbury left. He was calm.',
			'He → Asa Tilbury'
		],
		[
			'a pronoun by who adds something at the end of a sentence, past what she does',
			'“Wait,” says chef Vera Roe. Bread needs time, Roe says. It may rest a night, adds chef Mary Poe. “Be calm,” she says.',
			'she → Mary Poe'
		],
		[
			'a pronoun by who agreed that something is so, rather than who said it',
			'“It rains,” said pilot Bob Poe. Clerk Tom Roe agreed that it rained. In a town like Lima, he said, it never does.',
			'he → Tom Roe'
		],
		[
			'a pronoun that is clipped with its verb',
			'Ann Roe left on Monday. She’ll be back.',
			'She → Ann Roe'
		],
		[
			'a daughter by what stands before her name',
			'Bob Poe came with his daughter, Ellie, a nurse. She was late.',
			'She → Ellie'
		],
		[
			'what somebody does, before the name',
			'Comedian Ann Roe sang. Roe was late.',
			'Roe → Ann Roe'
		],
		[
			'a person behind an office for something',
			'He wrote to Undersecretary for Harbour Affairs Ann Roe. She was late.',
			'She → Ann Roe'
		],
		[
			'the title of somebody unnamed',
			'Two police officers told the court so.',
			'Two police officers → Two police officers'
		]
	])('resolves %s', (_, text, expected) => {
		expect(mentionsIn(text)).toContain(expected);
	});

	it('takes a verb of a headline for no given name', () => {
		const text = 'How Voters Grant Tilbury a Third Term\n\nTilbury said that it was late.';
		expect(mentionsIn(text)).toContain('Tilbury → Tilbury');
	});

	it('keeps two people of one surname apart', () => {
		const found = mentionsIn('Ann Roe and Paul Roe run the shop. Mrs. Roe keeps the books.');
		expect(found).toContain('Roe → Ann Roe');
	});

	it('does not take a vice president for the president', () => {
		const text = 'President Ann Roe and Vice President Bob Poe met. The president spoke.';
		expect(mentionsIn(text)).toContain('The president → Ann Roe');
	});

	it.each([
		'Ann Roe was robbed. The burglar was caught. The 24-year-old was jailed.',
		'Ann Roe, 24, and Mary Zed, 24, won. The 24-year-old was glad.',
		'Police arrested a 24-year-old. Ann Roe, 24, saw it. The 24-year-old was jailed.',
		'Ann Roe, 42, signed a winger. The 24-year-old was glad.'
	])('leaves out an age that not just one is known to have: %s', (text) => {
		expect(mentionsIn(text).filter((m) => /year-old/.test(m))).toEqual([]);
	});

	it('lets no pronoun stand for a work', () => {
		const found = mentionsIn('Ann Roe, whose album Paper Quay sold well, spoke. She was glad.');
		expect(found).toContain('She → Ann Roe');
	});

	it('leaves out a pronoun that nobody fits', () => {
		expect(mentionsIn('Bob Poe left early. She stayed.')).not.toContain('She → Bob Poe');
	});

	it.each([
		[
			'The aides said that “readers of Bob Poe as a general nominee were few.” She smiled.',
			'a general nominee'
		],
		['And a couple of towns, he said, are full.', 'a couple']
	])('lets no pronoun stand for what is no person of the story: %s', (text, nobody) => {
		const pronouns = mentionsIn(text).filter((m) => /^s?he /i.test(m));
		expect(pronouns.join()).not.toContain(nobody);
	});

	it.each(['Whatever happens, the bridge stays.', 'It closes. He’ll be back in May.'])(
		'takes no pronoun, no conjunction and no month for a name: %s',
		(text) => {
			expect(mentionsIn(text)).toEqual([]);
		}
	);

	it.each(['Hastily leaving the bridge, they ran.', 'Alarmed by the fall, they ran.'])(
		'takes no first word for a name that tells how or why: %s',
		(text) => {
			expect(mentionsIn(text)).toEqual([]);
		}
	);

	it('takes a name before its verb for one, though it ends as an adverb does', () => {
		expect(mentionsIn('Connolly agreed.')).toEqual(['Connolly → Connolly']);
	});

	it('knows a state cut short from the comma before it', () => {
		const doc = cleaned('They met in Quay, Calif., on Monday.');
		const kinds = findMentions(doc, findSentences(doc)).map((m) => [m.entity, m.kind]);
		expect(kinds).toContainEqual(['Calif', 'place']);
	});

	it('says what kind of thing a name stands for', () => {
		const text =
			'Ann Roe left Peru for the Treasury Department. Somalis welcomed NATO. ' +
			'The George Poe University lies in Lee County.';
		const doc = cleaned(text);
		const kinds = findMentions(doc, findSentences(doc)).map((m) => [m.entity, m.kind]);
		expect(kinds).toEqual([
			['Ann Roe', 'person'],
			['Peru', 'place'],
			['Treasury Department', 'organization'],
			['Somalis', 'group'],
			['NATO', 'organization'],
			['George Poe University', 'organization'],
			['Lee County', 'place']
		]);
	});
});
