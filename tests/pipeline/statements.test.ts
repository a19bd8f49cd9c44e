import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/pipeline/mentions.ts';
import { findQuotes } from '../../src/pipeline/quotes.ts';
import { findSentences } from '../../src/pipeline/sentences.ts';
import { findStatements } from '../../src/pipeline/statements.ts';
import { cleaned, statementsIn } from './helpers/reading.ts';

function statements(text: string) {
	const doc = cleaned(text);
	const sentences = findSentences(doc);
	return findStatements(doc, sentences, findMentions(doc, sentences), findQuotes(doc));
}

describe('findStatements', () => {
	it.each<[string, string, string[]]>([
		[
			'a cue after a quotation',
			'“We will stay,” Ann Roe said.',
			['Ann Roe | said | “We will stay,”']
		],
		[
			'what is agreed to, not a clause about its last noun, by who is named after a plain noun',
			'Tram drivers called off a walkout after the operator, Velora, agreed to a raise of 4% in talks that ended at dawn.',
			['Velora | agreed | to a raise of 4% in talks that ended at dawn']
		],
		[
			'a body by its spokesman',
			'A Ferry Board spokesman said that the bridge was safe.',
			['Ferry Board | said | the bridge was safe']
		],
		[
			'a campaign, and not its candidate',
			'The Roe campaign said that the bridge was safe.',
			['Roe campaign | said | the bridge was safe']
		],
		[
			'a council by its town',
			'Quayside council, which owns the bridge, said that it was safe.',
			['Quayside council | said | it was safe']
		],
		[
			'the words behind an apposition of whom they are according to',
			'According to Ann Roe, the engineer who found that the bolts were loose, her report is ready.',
			['Ann Roe | According to | her report is ready']
		],
		[
			'no apposition in the words themselves',
			'According to Ann Roe, the bridge that was built in 1900 is unsafe.',
			['Ann Roe | According to | the bridge that was built in 1900 is unsafe']
		],
		[
			'no word of the reporter’s for what was said',
			'Ann Roe accused the referee of laughing, a charge that the league denied.',
			['Ann Roe | accused | the referee of laughing']
		],
		[
			'a name in apposition to a noun that a body owns',
			'Quayferry’s managing director, Ann Roe, said the company would pay.',
			['Ann Roe | said | the company would pay']
		],
		[
			'a name in apposition to a noun that a thing owns',
			'The ferry’s managing engineer, Ann Roe, said the hull was sound.',
			['Ann Roe | said | the hull was sound']
		],
		[
			'a name with its title in apposition to a role',
			'Quayferry’s chairman, Sir Ben Poe, had described the offer as “a joke”.',
			['Ben Poe | had described | the offer as “a joke”']
		],
		[
			'no object of a verb for the subject of the next',
			'The two captains signed an agreement on tides, and said they would meet again.',
			['? | said | they would meet again']
		],
		[
			'no name that is the object of a verb for the subject of the next',
			'The captains met Ann Roe on Friday, and said they would meet again.',
			['? | said | they would meet again']
		],
		[
			'a subject that stands after the verb of another clause',
			'After the vote ended Ann Roe smiled, and said it was over.',
			['Ann Roe | said | it was over']
		],
		[
			'the subject of the first verb for that of the next',
			'The board reached a deal on fish, and promised to publish it.',
			['(The board) | promised | to publish it']
		],
		[
			'no knowledge of whoever denies it',
			'Ann Roe denied that she had known the tickets were forged.',
			['Ann Roe | denied | she had known the tickets were forged']
		],
		[
			'no knowledge, in a participle, of whoever denies it',
			'Ann Roe denied knowing that the tickets were forged.',
			['Ann Roe | denied | knowing that the tickets were forged']
		],
		[
			'a verb clipped with its pronoun',
			'Ann Roe left early. She’d said that it was late. She’s written that it was cold.',
			['Ann Roe | ’d said | it was late', 'Ann Roe | ’s written | it was cold']
		],
		[
			'no words of whoever denies to have said them',
			'Ann Roe denied that she had told the crew the hull was sound.',
			['Ann Roe | denied | she had told the crew the hull was sound']
		],
		[
			'no knowledge of its own in what is admitted',
			'Ann Roe admitted that she knew the hull was cracked.',
			['Ann Roe | admitted | she knew the hull was cracked']
		],
		[
			'no knowledge that somebody says another has',
			'Ann Roe said that Bob Poe knew the hull was cracked.',
			['Ann Roe | said | Bob Poe knew the hull was cracked']
		],
		[
			'a claim, though it is denied',
			'Ann Roe denied Bob Poe’s claim that the hull was cracked.',
			[
				'Ann Roe | denied | Bob Poe’s claim that the hull was cracked',
				'Bob Poe | claim | the hull was cracked'
			]
		],
		['nothing of what was said, if only that it worked', 'Whatever she said worked.', []],
		['nothing of a blow', 'Ann Roe hammered the ball home.', []],
		['nothing of whom the police question', 'Officers questioned three managers.', []],
		[
			'nothing of who is asked',
			'Ann Roe, asked whether the bridge would close, shook her head.',
			[]
		],
		[
			'a name in apposition to a noun',
			'Ben Poe joked. Her opposite number, Ann Roe, complained about the bridge.',
			['Ann Roe | complained | the bridge']
		],
		[
			'a name in apposition behind words that are partly quoted',
			'The council would do “whatever is needed” to keep it open, the mayor, Ann Roe, told them on Tuesday.',
			['Ann Roe | told | The council would do “whatever is needed” to keep it open']
		],
		[
			'a further verb after a “but”',
			'Ann Roe said the bridge was safe but denied that it was new.',
			['Ann Roe | said | the bridge was safe', 'Ann Roe | denied | it was new']
		],
		[
			'a body by who speaks for it',
			'A spokeswoman for the Ferry Board said that the bridge was safe.',
			['Ferry Board | said | the bridge was safe']
		],
		[
			'a body’s spokesman by his name',
			'A spokesman for the Ferry Board, Ben Poe, said that the bridge was safe.',
			['Ben Poe | said | the bridge was safe']
		],
		[
			'nobody for a person’s spokesman',
			'Ann Roe left. A Roe spokesman said that the bridge was safe.',
			['(A Roe spokesman) | said | the bridge was safe']
		],
		[
			'nobody for an official of a body',
			'A Ferry Board official said that the bridge was safe.',
			['(A Ferry Board official) | said | the bridge was safe']
		],
		[
			'a body by what it has published',
			'A Ferry Board report released last year found that the bridge was safe.',
			['Ferry Board | found | the bridge was safe']
		],
		[
			'a body by what it has measured',
			'The bridge is safe, according to a Harbour Times exit poll.',
			['Harbour Times | according to | The bridge is safe']
		],
		[
			'a newspaper by its study',
			'The bridge is safe, according to a Harbour Post study.',
			['Harbour Post | according to | The bridge is safe']
		],
		[
			'a body by a study that it conducted',
			'A study conducted by the Ferry Board showed that the bridge was safe.',
			['Ferry Board | showed | the bridge was safe']
		],
		[
			'nobody for a report from a body’s officer',
			'A report from the Ferry Board’s inspector found that the bridge was safe.',
			['(A report) | found | the bridge was safe']
		],
		[
			'a body by what it is',
			'The NFA union said that the bridge was safe.',
			['NFA | said | the bridge was safe']
		],
		[
			'a subject before a day',
			'The Ferry Board on Monday also warned that the bridge was a wreck.',
			['Ferry Board | warned | the bridge was a wreck']
		],
		[
			'a subject before a time of day',
			'Ben Poe (D-Ohio) on Thursday evening said the bridge was safe.',
			['Ben Poe | said | the bridge was safe']
		],
		[
			'a subject before a span of time',
			'The Ferry Board less than two weeks ago said the bridge was safe.',
			['Ferry Board | said | the bridge was safe']
		],
		[
			'nobody who is only met at that time',
			'A man who met Ann Roe last week said the bridge was safe.',
			['(A man) | said | the bridge was safe']
		],
		[
			'a second verb after an adjunct',
			'Ann Roe took the stage at the Grand Hotel in Harbour and called the vote “rotten.”',
			['Ann Roe | called | the vote “rotten.”']
		],
		[
			'a subject after a place',
			'At the Grand Hotel, Ann Roe took her hat, adding that it was late.',
			['Ann Roe | adding | it was late']
		],
		[
			'a message on a site',
			'Ann Roe posted a message on Twitter reading “Thank you, Harbour.”',
			['Ann Roe | reading | “Thank you, Harbour.”']
		],
		[
			'a video that says it',
			'Ann Roe released a video that said, “We have terrific people.”',
			['Ann Roe | said | “We have terrific people.”']
		],
		[
			'who is told, and how old he is',
			'Judge Ann Roe told Ben Poe, 54, that he had “broken every promise.”',
			['Ann Roe | told | he had “broken every promise.”']
		],
		[
			'who is told, and who that is',
			'Ann Roe told Ben Poe, the harbour master, that the pier was safe.',
			['Ann Roe | told | the pier was safe']
		],
		['no words where something is shown', 'Ben Poe showed no fear as the pier was closed.', []],
		[
			'a long name of who is told',
			'Ann Roe told a Harbour Committee hearing on Monday that the pier was “not at risk.”',
			['Ann Roe | told | the pier was “not at risk.”']
		],
		[
			'a newspaper in the apposition',
			'Ann Roe, editor of the harbour’s old newspaper, Corriere Portuale, said it was “over.”',
			['Ann Roe | said | it was “over.”']
		],
		[
			'a dateline',
			'Paris (AFP) – Ann Roe has taken a swipe at the plan, saying that it was late.',
			['Ann Roe | saying | it was late']
		],
		['a cue before it', 'Ann Roe said: “We will stay.”', ['Ann Roe | said | “We will stay.”']],
		[
			'an inverted cue',
			'“We will stay,” said Ann Roe, the mayor.',
			['Ann Roe | said | “We will stay,”']
		],
		[
			'a title before the name',
			'“We will stay,” deputy police chief Ann Roe said.',
			['Ann Roe | said | “We will stay,”']
		],
		[
			'an apposition before the cue',
			'“We will stay,” Sen. Ann Roe (D-Ohio), head of the panel, said this week.',
			['Ann Roe | said | “We will stay,”']
		],
		[
			'who is told',
			'“You will stay,” Ann Roe told Bob Poe at the quay.',
			['Ann Roe | told | “You will stay,”']
		],
		[
			'a split quotation',
			'“We will stay,” Ann Roe said, “and we will fight.”',
			['Ann Roe | said | “We will stay,”', 'Ann Roe | said | “and we will fight.”']
		],
		[
			'a quotation that goes on after its cue',
			'“We will stay,” Ann Roe said. “I promise.”',
			['Ann Roe | said | “We will stay,”', 'Ann Roe | – | “I promise.”']
		],
		[
			'one that goes on in the next paragraph',
			'“We will stay,” Ann Roe said.\n\n“We have the right to do so and nobody will stop us.”',
			[
				'Ann Roe | said | “We will stay,”',
				'Ann Roe | – | “We have the right to do so and nobody will stop us.”'
			]
		],
		[
			'a colon at a paragraph’s end',
			'Mayor Ann Roe told the council:\n\n“We will stay.”',
			['Ann Roe | – | “We will stay.”']
		],
		[
			'a name under its words',
			'“We will stay where we have always been, and no flood will drive us from the quay.” — Ann Roe',
			[
				'Ann Roe | – | “We will stay where we have always been, and no flood will drive us from the quay.”'
			]
		],
		[
			'a partial quotation',
			'Ann Roe called the plan a “mess.”',
			['Ann Roe | called | the plan a “mess.”']
		],
		[
			'a closing mark too many',
			'“We agree” on the goal and on the means,” Ann Roe said.',
			['Ann Roe | said | “We agree” on the goal and on the means']
		],
		['“that”', 'Ann Roe said that the bridge was safe.', ['Ann Roe | said | the bridge was safe']],
		['no “that”', 'Ann Roe said the bridge was safe.', ['Ann Roe | said | the bridge was safe']],
		[
			'what stands before “that”',
			'Ann Roe said on Monday in a letter that the bridge was safe.',
			['Ann Roe | said | the bridge was safe']
		],
		[
			'a cue at the end',
			'The bridge is safe and will stay open, Ann Roe said.',
			['Ann Roe | said | The bridge is safe and will stay open']
		],
		[
			'a cue in the middle',
			'In the end, Ann Roe said, the bridge was safe.',
			['Ann Roe | said | the bridge was safe']
		],
		[
			'“according to” after',
			'The bridge is safe, according to Ann Roe.',
			['Ann Roe | according to | The bridge is safe']
		],
		[
			'“according to” before',
			'According to Ann Roe, the bridge is safe.',
			['Ann Roe | According to | the bridge is safe']
		],
		[
			'“as she put it”',
			'As Ann Roe put it in May, the bridge is a wreck.',
			['Ann Roe | put | the bridge is a wreck']
		],
		[
			'telling',
			'Ann Roe told reporters that the bridge was safe.',
			['Ann Roe | told | the bridge was safe']
		],
		[
			'urging',
			'Ann Roe urged drivers to stay at home.',
			['Ann Roe | urged | drivers to stay at home']
		],
		['calling for', 'Ann Roe called for a new bridge.', ['Ann Roe | called | a new bridge']],
		[
			'vowing',
			'Ann Roe vowed to open the bridge by May.',
			['Ann Roe | vowed | to open the bridge by May']
		],
		[
			'blaming',
			'Ann Roe criticized the council for its delay.',
			['Ann Roe | criticized | the council for its delay']
		],
		[
			'asking whether',
			'Ann Roe asked whether the bridge was safe.',
			['Ann Roe | asked | whether the bridge was safe']
		],
		[
			'seeing as',
			'Ann Roe sees the bridge as a symbol.',
			['Ann Roe | sees | the bridge as a symbol']
		],
		['an attitude', 'Ann Roe is wary of the plan.', ['Ann Roe | is wary of | the plan']],
		[
			'a noun that reports',
			'The crowd laughed at Ann Roe’s claim that the bridge was safe.',
			['Ann Roe | claim | the bridge was safe']
		],
		[
			'making clear',
			'Ann Roe made clear on Monday that the bridge was safe.',
			['Ann Roe | made | the bridge was safe']
		],
		[
			'an institution',
			'The Treasury Department said the bridge was safe.',
			['Treasury Department | said | the bridge was safe']
		],
		[
			'somebody unnamed',
			'Two police officials said the bridge was safe.',
			['(Two police officials) | said | the bridge was safe']
		],
		[
			'officials of an institution',
			'White House officials said the bridge was safe.',
			['(White House officials) | said | the bridge was safe']
		],
		[
			'a relative clause',
			'Ann Roe, who said the bridge was safe, left early.',
			['Ann Roe | said | the bridge was safe']
		],
		[
			'two verbs of one subject',
			'Ann Roe said the bridge was safe and warned that the quay was not.',
			['Ann Roe | said | the bridge was safe', 'Ann Roe | warned | the quay was not']
		],
		[
			'a participle after a clause',
			'Ann Roe said the bridge was safe, adding that the quay was not.',
			['Ann Roe | said | the bridge was safe', 'Ann Roe | adding | the quay was not']
		],
		[
			'two people of one opinion',
			'Ann Roe and Bob Poe said the bridge was safe.',
			['Ann Roe | said | the bridge was safe', 'Bob Poe | said | the bridge was safe']
		],
		[
			'two opinions in one sentence',
			'Ann Roe said the bridge was safe, while Bob Poe called it a “wreck.”',
			['Ann Roe | said | the bridge was safe', 'Bob Poe | called | it a “wreck.”']
		],
		[
			'a pronoun',
			'Ann Roe is the mayor. “We will stay,” she said.',
			['Ann Roe | said | “We will stay,”']
		],
		[
			'the last name of a long title',
			'“We will stay,” said Harbour Workers Secretary-Treasurer Ann Roe.',
			['Ann Roe | said | “We will stay,”']
		],
		[
			'a title that no list has',
			'“We will stay,” lockkeeper Ann Roe wrote on Monday.',
			['Ann Roe | wrote | “We will stay,”']
		],
		[
			'two titles of one person',
			'“We will stay,” said former Ohio Gov. and party chairman Bob Poe.',
			['Bob Poe | said | “We will stay,”']
		],
		[
			'whose aide it is',
			'Bob Poe left. “We will stay,” added his campaign manager Ann Roe, before going too.',
			['Ann Roe | added | “We will stay,”']
		],
		[
			'a name after what it explains',
			'“We will stay,” said another Lakeside tenant, Ann Roe.',
			['Ann Roe | said | “We will stay,”']
		],
		[
			'a name between commas after a role',
			'Mr. Poe’s lawyer, Ann Roe, said the bridge was safe.',
			['Ann Roe | said | the bridge was safe']
		],
		[
			'more after the verb than a clause may have',
			'“We will stay,” Ann Roe said in Leeds, recalling a flood that failed to come.',
			['Ann Roe | said | “We will stay,”']
		],
		[
			'a question and an apposition',
			'“Will we stay?” Roe, a retired pilot, asked. Ann Roe is 60.',
			['Ann Roe | asked | “Will we stay?”']
		],
		[
			'the subject of the last clause before a colon',
			'When Bob Poe went on, Ann Roe hit the table: “We will stay.”',
			['Ann Roe | – | “We will stay.”']
		],
		[
			'what somebody was moved to say',
			'Ann Roe was moved to say, “We will stay.”',
			['Ann Roe | say | “We will stay.”']
		],
		[
			'a verb that opens the sentence',
			'Said Ann Roe, who runs the mill, “We will stay.”',
			['Ann Roe | Said | “We will stay.”']
		],
		[
			'whose statement it is',
			'Ann Roe released a statement saying, “We will stay.”',
			['Ann Roe | saying | “We will stay.”']
		],
		[
			'a surname that is a title elsewhere',
			'“We will stay,” said Representative Bob T. King of Ohio, who leads the mill.',
			['Bob T. King | said | “We will stay,”']
		],
		[
			'a name before a long apposition',
			'“We will stay,” Ann Roe, 67, a retired nurse in Salem, Ore., said.',
			['Ann Roe | said | “We will stay,”']
		],
		[
			'a member of a body',
			'“We will stay,” the Harbour Party’s Ann Roe told the court.',
			['Ann Roe | told | “We will stay,”']
		],
		[
			'words that a statement announces',
			'Ann Roe issued a statement, “We will stay where we are.”',
			['Ann Roe | – | “We will stay where we are.”']
		],
		[
			'a full stop where a comma should be',
			'“We will stay where we are.” Ann Roe said. Nobody left.',
			['Ann Roe | said | “We will stay where we are.”']
		],
		[
			'a main clause after what somebody was seen talking about',
			'When Ann Roe heard Bob Poe talking about the flood, all was over.',
			['Bob Poe | talking | the flood']
		],
		[
			'no dateline as a speaker',
			'LEEDS (AP) — The Harbour Committee released a letter on Monday, offering “a deep apology” to all.',
			['Harbour Committee | offering | “a deep apology” to all']
		],
		[
			'three apostrophes at the end of nested words',
			"''I tell them, 'We will stay,''' said Ann Roe.",
			["Ann Roe | said | ''I tell them, 'We will stay,'''"]
		],
		[
			'a surname',
			'Mayor Ann Roe spoke. “We will stay,” Roe said.',
			['Ann Roe | said | “We will stay,”']
		]
	])('reads %s', (_, text, expected) => {
		expect(statementsIn(text)).toEqual(expected);
	});

	it.each([
		['a deed', 'The army attacked the town and held the bridge.'],
		['a noun that could be a verb', 'The attacks and the plans were described in three reports.'],
		['what somebody should say', 'The mayor should say that the bridge is safe.'],
		[
			'a heading',
			'Mayor Says Bridge Is Safe\n\nThe old bridge was opened again on Monday after two years of work.'
		],
		['the author’s “we”', 'We wonder why the bridge was closed.'],
		['a title of a work', 'The film “Bridges of Stone” opens on Friday.']
	])('takes %s for no statement', (_, text) => {
		expect(statementsIn(text)).toEqual([]);
	});

	it('names nobody where nobody fits', () => {
		expect(statementsIn('“We will stay where we are,” she said.')).toEqual([
			'? | said | “We will stay where we are,”'
		]);
	});

	it('gives the words of a nested quotation to whoever spoke them', () => {
		const found = statements('Ann Roe said that Bob Poe had called the plan “a mess.”');
		expect(found.map((s) => [s.speaker?.name, s.kind, s.quotes.length])).toEqual([
			['Ann Roe', 'indirect', 0],
			['Bob Poe', 'mixed', 1]
		]);
	});

	it('has a term in its quotes where somebody uses it, but no title of a work', () => {
		const quotes = (text: string) =>
			statements(text).map((s) => s.quotes.map((q) => text.slice(q.start, q.end)));
		expect(quotes('Ann Roe said the so-called “tea tax” was dead.')).toEqual([['tea tax']]);
		expect(quotes('The so-called “tea tax” was dead by May.')).toEqual([]);
		expect(quotes('Ann Roe said she knew the film “The Long Road Home” well.')).toEqual([[]]);
	});

	it.each<[string, string, string[]]>([
		[
			'a noun of speaking',
			'The ferrymen heard of a call for a “fair” toll on Monday.',
			['? | – | for a “fair” toll on Monday']
		],
		[
			'words of a longer quotation',
			'“It is a folly on stilts,” Ann Roe said.\n\nThe board did not like the “folly” one bit.',
			['Ann Roe | said | “It is a folly on stilts,”', '? | – | “folly”']
		],
		[
			'a title in what somebody wants',
			'Ann Roe is wary of the “River Bridge” plan.',
			['Ann Roe | is wary of | the “River Bridge” plan']
		],
		[
			'what somebody is referred to as',
			'Ann Roe has referred to the ferrymen as “my friends” since May.',
			['Ann Roe | has referred | the ferrymen as “my friends” since May']
		],
		['what was only referred to', 'Ann Roe was referring to the flood in May.', []],
		[
			'a verb after one that goes on',
			'Officials began to argue that the bridge was a folly.',
			['(Officials) | argue | the bridge was a folly']
		],
		['a term', 'The boat runs on a “closed” engine that needs no air.', []],
		['a title', 'The band opened with “Blue Water” and two older songs.', []],
		['a class of things', 'The “light” ferries leave at noon.', []]
	])('knows %s from words in marks that are nobody’s', (_, text, expected) => {
		expect(statementsIn(text)).toEqual(expected);
	});

	it('counts words in marks once where their sentence ends within them', () => {
		const text = 'Poe’s remark on the “So What? Why Not” plan was brief.';
		expect(statements(text).flatMap((s) => s.quotes)).toHaveLength(1);
	});

	it('says how it was said, and gives the words between the marks', () => {
		const text =
			'“We will stay,” Ann Roe said. She called the plan “a mess.” Roe said it was late.';
		const found = statements(text);
		expect(found.map((s) => s.kind)).toEqual(['direct', 'mixed', 'indirect']);
		expect(found.map((s) => s.quotes.map((q) => text.slice(q.start, q.end)))).toEqual([
			['We will stay,'],
			['a mess.'],
			[]
		]);
	});

	it('is less sure of a pronoun than of a name, and least of words that only go on', () => {
		const text =
			'“Stay,” Ann Roe said.\n\n“Go,” she said.\n\n“Nobody will ever know what we have done here.”';
		const [name, pronoun, carried] = statements(text).map((s) => s.confidence);
		expect(name).toBeGreaterThan(pronoun ?? 1);
		expect(pronoun).toBeGreaterThan(carried ?? 1);
	});

	it('gives the answers of an interview to whom its lead names', () => {
		const lead = 'Ann Roe, who runs the school, spoke to us on Monday.';
		const found = statementsIn(
			`${lead}\n\nQ: Do you nap?\n\nA: No.\n\nQ: Why not?\n\nA: I sleep well.`
		);
		expect(found).toEqual(['Ann Roe | – | No.', 'Ann Roe | – | I sleep well.']);
	});

	it('gives nobody the answers that a reporter writes', () => {
		const lead = 'Mayor Ann Roe wants to close the bridge.';
		const found = statementsIn(
			`${lead}\n\nQ: Why?\n\nA: Ben Poe said it was old.\n\nQ: When?\n\nA: It closes in May.`
		);
		expect(found).toContain('Ben Poe | said | it was old');
		expect(found.join()).not.toContain('It closes');
	});

	it.each([
		['NATO is not over — it is alive, Ann Roe said.', 'NATO is not over — it is alive'],
		['LIMA, Peru (AP) — The bridge is shut, Ann Roe said.', 'The bridge is shut']
	])('leaves out a dateline, and no other words in capitals: %s', (text, said) => {
		expect(statementsIn(text)).toEqual([`Ann Roe | said | ${said}`]);
	});

	it.each([
		'Bob Poe asked Ann Roe about it.',
		'Neither Ann Roe nor Bob Poe responded.',
		'Ann Roe sang.'
	])('gives the next quotation to nobody: %s', (text) => {
		expect(statementsIn(`${text}\n\n“We will stay here.”`).join()).not.toMatch(/^(?:Ann|Bob)/);
	});

	it('takes what happens while somebody cries out for no speech', () => {
		expect(statementsIn('As Ann Roe screamed, people ran to the quay.')).toEqual([]);
	});

	it('reads the turns of a transcript', () => {
		const text = [
			'The mayor spoke to our reporter, Bob Poe, about the flood. Mayor Ann Roe has been in office since May.',
			'POE: How high did the water get?',
			'ROE: About six feet.',
			'POE: Will the levee be rebuilt?'
		].join('\n\n');
		expect(statementsIn(text)).toEqual([
			'Bob Poe | – | How high did the water get?',
			'Ann Roe | – | About six feet.',
			'Bob Poe | – | Will the levee be rebuilt?'
		]);
	});
});
