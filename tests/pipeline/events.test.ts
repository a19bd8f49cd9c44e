import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/pipeline/dates.ts';
import { findEvents } from '../../src/pipeline/events.ts';
import { PLOVER_TYPES } from '../../src/pipeline/lexicon/events.ts';
import { findPlaces } from '../../src/pipeline/places.ts';
import type { EntityKind, FoundStatement } from '../../src/pipeline/types.ts';
import { article, mentionsOf, sentencesOf } from './helpers/article.ts';

const CAST: Record<string, EntityKind | [EntityKind, string]> = {
	'Ana Ruiz': 'person',
	Ruiz: ['person', 'Ana Ruiz'],
	'Bo Ek': 'person',
	'Cy Orr': 'person',
	'Dee Poe': 'person',
	She: ['person', 'Ana Ruiz'],
	'Red Front': 'organization',
	'Harbour Union': 'organization',
	Tarn: 'other',
	'The Peruvian envoy': 'person'
};

function statement(text: string, content: string, speaker: string): FoundStatement {
	const start = text.indexOf(content);
	const at = text.indexOf(speaker);
	return {
		start,
		end: start + content.length,
		kind: 'indirect',
		quotes: [],
		speaker: { name: speaker, start: at, end: at + speaker.length },
		cue: null,
		confidence: 1
	};
}

// 16 June 2021 was a Wednesday.
function events(text: string, statements: FoundStatement[] = []) {
	const doc = article(text);
	const sentences = sentencesOf(doc);
	const mentions = mentionsOf(doc, CAST);
	const dates = findDates(doc, sentences);
	const places = findPlaces(doc, sentences, mentions);
	return findEvents(doc, sentences, mentions, statements, dates, places).map((e) => ({
		...e,
		words: text.slice(e.start, e.end),
		actor: e.actors.filter((a) => a.role === 'actor').map((a) => a.name),
		recipient: e.actors.filter((a) => a.role === 'recipient').map((a) => a.name)
	}));
}

describe('findEvents', () => {
	type Case = [text: string, type: string, actor: string[], recipient: string[]];
	const cases: Case[] = [
		['Peru and Chile reached an agreement on fishing on Monday.', 'AGREE', ['Peru', 'Chile'], []],
		['Ana Ruiz met Bo Ek in Oslo on Monday.', 'CONSULT', ['Ana Ruiz'], ['Bo Ek']],
		['Ana Ruiz endorsed Bo Ek on Monday.', 'SUPPORT', ['Ana Ruiz'], ['Bo Ek']],
		['Ana Ruiz apologized to Bo Ek on Monday.', 'CONCEDE', ['Ana Ruiz'], ['Bo Ek']],
		['Peru shared intelligence with Chile last week.', 'COOPERATE', ['Peru'], ['Chile']],
		['Norway sent food aid to Sudan last week.', 'AID', ['Norway'], ['Sudan']],
		['Chad withdrew its troops from Niger last week.', 'RETREAT', ['Chad'], []],
		['Ana Ruiz called on Chile to open the port.', 'REQUEST', ['Ana Ruiz'], ['Chile']],
		['Peru fought Chile with tanks on Monday.', 'ASSAULT', ['Peru'], ['Chile']],
		['The Chilean airliner bombing shook Peru on Monday.', 'ASSAULT', [], ['Chile']],
		['Ana Ruiz accused Bo Ek of fraud on Monday.', 'ACCUSE', ['Ana Ruiz'], ['Bo Ek']],
		['Chile rejected the offer on Monday.', 'REJECT', ['Chile'], []],
		['Chile threatened to close the port.', 'THREATEN', ['Chile'], []],
		['Red Front marched through Lima on Monday.', 'PROTEST', ['Red Front'], []],
		['Chile imposed sanctions on Peru last year.', 'SANCTION', ['Chile'], ['Peru']],
		['Chile deployed warships near Peru on Monday.', 'MOBILIZE', ['Chile'], []],
		['Chile detained Bo Ek on Monday.', 'COERCE', ['Chile'], ['Bo Ek']],
		['Ana Ruiz spoke by telephone with Bo Ek on Monday.', 'CONSULT', ['Ana Ruiz'], ['Bo Ek']],
		['Chile froze the assets of Bo Ek on Monday.', 'SANCTION', ['Chile'], []],
		['Chile recognised the rebel council as the government.', 'SUPPORT', ['Chile'], []],
		['Chile bombed Red Front camps on Monday.', 'ASSAULT', ['Chile'], ['Red Front']]
	];
	it.each(cases)('%s → %s', (text, type, actor, recipient) => {
		expect(events(text)).toMatchObject([{ type, actor, recipient, status: 'occurred' }]);
	});
	it('knows all sixteen types', () => {
		expect(new Set(cases.map((c) => c[1]))).toEqual(new Set(PLOVER_TYPES));
	});

	it('reads passives, adjectives of country and nouns with their parties', () => {
		expect(events('Bo Ek was arrested by Chile on Monday.')).toMatchObject([
			{ type: 'COERCE', mode: 'arrest', actor: ['Chile'], recipient: ['Bo Ek'] }
		]);
		expect(
			events('A Chilean jet shot down a Peruvian plane near the Chile-Peru border.')
		).toMatchObject([
			{ type: 'ASSAULT', actor: ['Chile'], recipient: ['Peru'], place: 'Chile–Peru border' }
		]);
		expect(events('The bombing of a Peruvian ship by Red Front shocked all.')).toMatchObject([
			{ type: 'ASSAULT', mode: 'explosives', actor: ['Red Front'], recipient: ['Peru'] }
		]);
		expect(events('Ana Ruiz spoke after a meeting with Bo Ek in Lima.')).toMatchObject([
			{ type: 'CONSULT', actor: ['Ana Ruiz'], recipient: ['Bo Ek'], place: 'Lima' }
		]);
	});

	it('finds the subject behind an aside', () => {
		expect(events('Ana Ruiz, who flew in from Oslo, met Bo Ek in Lima.')).toMatchObject([
			{ type: 'CONSULT', actor: ['Ana Ruiz'], recipient: ['Bo Ek'], place: 'Lima' }
		]);
		expect(
			events('Peru and Chile — both hit by floods — yesterday signed a treaty.')
		).toMatchObject([{ type: 'SUPPORT', actor: ['Peru', 'Chile'], date: '2021-06-15' }]);
	});

	it('counts who is killed in fighting', () => {
		expect(
			events('At least seven people were killed in fighting in Oslo on Monday.')
		).toMatchObject([{ type: 'ASSAULT', figures: [{ what: 'killed', value: 7 }] }]);
	});

	it('tells what occurred from plans, denials and reports', () => {
		const status = (text: string) => events(text).map((e) => e.status);
		expect(status('Ana Ruiz will meet Bo Ek in Oslo on Friday.')).toEqual(['planned']);
		expect(status('Ana Ruiz plans to visit Oslo on Friday.')).toEqual(['planned']);
		expect(status('When Ana Ruiz meets Bo Ek on Friday, she will ask why.')).toEqual(['planned']);
		expect(status('Chile did not bomb Peru on Monday.')).toEqual(['negated']);
		expect(status('Neither Chile nor Tarn has bombed Peru.')).toEqual(['negated']);
		expect(status('Chile allegedly bombed Peru on Monday.')).toEqual(['alleged']);
		expect(status('Chile ruled out a strike on Peru.')).toContain('occurred');
	});
	it('takes what somebody says was done as alleged, a definite noun as known', () => {
		const verb = 'Bo Ek said Chile bombed a town in Peru.';
		expect(events(verb, [statement(verb, 'Chile bombed a town in Peru', 'Bo Ek')])).toMatchObject([
			{ type: 'ASSAULT', status: 'alleged' }
		]);
		const noun = 'Bo Ek said the bombing in Lima on Monday changed all.';
		expect(
			events(noun, [statement(noun, 'the bombing in Lima on Monday changed all', 'Bo Ek')])
		).toMatchObject([{ type: 'ASSAULT', status: 'occurred', place: 'Lima', date: '2021-06-14' }]);
	});

	it('takes what somebody says must be done for a request of whoever must', () => {
		const text = 'Bo Ek said Chile must open the port.';
		expect(events(text, [statement(text, 'Chile must open the port', 'Bo Ek')])).toMatchObject([
			{ type: 'REQUEST', status: 'occurred', actor: ['Bo Ek'], recipient: ['Chile'] }
		]);
		expect(events(text)).toEqual([]);
	});
	it('gives no place to words that are about another', () => {
		expect(events('Ana Ruiz called on Chile to fight fires in Lima.')).toMatchObject([
			{ type: 'REQUEST', place: null }
		]);
		const two = events('Peru mourned the riots in Lima and the May 3 bombing of a ferry.');
		expect(two.map((e) => [e.type, e.place])).toContainEqual(['ASSAULT', null]);
	});

	const none = [
		'If Chile attacked Peru with missiles, all would lose.',
		'Chile could bomb Peru.',
		'Troops must prevent attacks in Lima.',
		'It was an attack on us all.',
		'Ana Ruiz attacked Bo Ek over taxes.',
		'Attack aircraft stood in Lima.',
		'The meeting was long. The talks failed.',
		'Ana Ruiz met the deadline.',
		'He struck a pose and shot a film.',
		'Supporters of Bo Ek hope to visit Oslo.'
	];
	it.each(none)('finds no event in: %s', (text) => {
		expect(events(text)).toEqual([]);
	});

	it('joins a toll to its attack, and keeps two attacks apart', () => {
		const found = events(
			'Red Front claimed the May 3 attacks that killed 12 people in Lima, as well as the Easter bombing of a Chilean ferry off Peru that killed 30.'
		);
		expect(found).toMatchObject([
			{
				type: 'ASSAULT',
				date: '2021-05-03',
				place: 'Lima',
				figures: [{ what: 'killed', value: 12 }]
			},
			{ type: 'ASSAULT', date: '2021-04-04', figures: [{ what: 'killed', value: 30 }] }
		]);
	});
	it('counts the wounded and the arrested', () => {
		const [first] = events(
			'Gunmen attacked a market in Lima on Monday, killing nine people and wounding 1,200.'
		);
		expect(first?.figures?.map((f) => [f.what, f.value])).toEqual([
			['killed', 9],
			['wounded', 1200]
		]);
	});
	it('counts the dead, however many hours later', () => {
		const [first] = events(
			'A bomb in Lima went off on Monday, and five people were killed hours later.'
		);
		expect(first?.figures?.map((f) => f.value)).toEqual([5]);
	});
	it('counts nobody in a number of days', () => {
		const found = events('Bo Ek was arrested by Chile on Monday. He was arrested two days later.');
		expect(found.flatMap((e) => e.figures ?? [])).toEqual([]);
	});
	it('makes one meeting each of several in a week, and one of several in a day', () => {
		const week = events('Ana Ruiz met this week with Bo Ek, Cy Orr and Dee Poe.');
		expect(week.map((e) => e.recipient)).toEqual([['Bo Ek'], ['Cy Orr'], ['Dee Poe']]);
		expect(events('Ana Ruiz met Monday with Bo Ek, Cy Orr and Dee Poe.')).toHaveLength(1);
	});
	it('does not take the day of the telling for the day of the deed', () => {
		const text = 'The bombing of a ferry in Lima killed nine, Bo Ek told reporters Monday.';
		expect(events(text)).toMatchObject([{ date: null, place: 'Lima' }]);
	});
	it('gives the words that report it, and confidence that grows with what is known', () => {
		const [full] = events('Ana Ruiz met Bo Ek in Oslo on Monday, and it rained.');
		expect(full?.words).toBe('Ana Ruiz met Bo Ek in Oslo on Monday');
		const [bare] = events('Ana Ruiz met Bo Ek.');
		expect(full!.confidence).toBeGreaterThan(bare!.confidence);
	});
	it('takes a bare noun for the event told before, of the same kind where it says how', () => {
		const found = events(
			'Peru shot down a Chilean jet near Lima on Monday. Red Front bombed a market in Oslo on Tuesday. It rained. The shooting of its crew was filmed. The meeting was short.'
		);
		expect(found.map((e) => [e.words, e.date, e.place]).at(-1)).toEqual([
			'The shooting of its crew',
			'2021-06-14',
			'Lima'
		]);
		expect(found).toHaveLength(3);
	});
	it('takes a noun that refers back to a planned event for that plan', () => {
		const found = events('Ana Ruiz will visit Oslo on Friday. Critics condemned the visit.');
		expect(found.map((e) => [e.words, e.status, e.date])).toEqual([
			['Ana Ruiz will visit Oslo on Friday', 'planned', '2021-06-18'],
			['the visit', 'planned', '2021-06-18']
		]);
	});
	it('gives no deed of speech that is done a day after publication', () => {
		expect(events('Peru rejected an offer due on Friday.')).toMatchObject([
			{ type: 'REJECT', status: 'occurred', date: null }
		]);
	});
	it('takes who says so for no party to what was done to others', () => {
		const found = events('Ana Ruiz said three men were arrested after bottles were thrown.');
		expect(found).toMatchObject([
			{
				type: 'COERCE',
				mode: 'arrest',
				actor: [],
				recipient: [],
				figures: [{ what: 'arrested', value: 3 }]
			}
		]);
		expect(found[0]?.words).toMatch(/^three men/);
		expect(events('Ana Ruiz said it was wrong and accused Bo Ek of fraud.').at(-1)).toMatchObject({
			type: 'ACCUSE',
			actor: ['Ana Ruiz'],
			recipient: ['Bo Ek']
		});
	});
	it.each([
		['Chilean shipbuilder Tarn rejected the offer on Monday.', 'Tarn'],
		['Chilean airline boss Bo Ek rejected the offer on Monday.', 'Bo Ek'],
		['Chilean police rejected the offer on Monday.', 'Chile']
	])('takes whom a country’s adjective introduces for who acts: %s', (text, actor) => {
		expect(events(text)).toMatchObject([{ type: 'REJECT', actor: [actor] }]);
	});
	it('leaves a country in which the name after its adjective’s noun is an object', () => {
		expect(events('Chilean police arrested Tarn on Monday.')).toMatchObject([
			{ type: 'COERCE', actor: ['Chile'] }
		]);
	});
	it('finds a visit in an arrival for one', () => {
		expect(events('Ana Ruiz arrived in Peru on Monday for a two-day visit.')).toMatchObject([
			{ type: 'CONSULT', mode: 'visit', actor: ['Ana Ruiz'], place: 'Peru', date: '2021-06-14' }
		]);
		expect(
			events('The Peruvian envoy, Bo Ek, arrived in Chile on Monday for talks.')
		).toMatchObject([{ type: 'CONSULT', actor: ['Bo Ek'] }]);
		expect(events('Ana Ruiz arrived in Peru on Monday.')).toEqual([]);
	});
	it('finds no conviction of somebody without a name, and a strike of anybody who has a day', () => {
		expect(events('Former mayor sentenced to six years in bribery case')).toEqual([]);
		expect(events('Members of the RMT union went on strike on Monday.')).toMatchObject([
			{ type: 'PROTEST', mode: 'strike', date: '2021-06-14' }
		]);
	});
	it.each([
		'An explosion at a chemical plant in Lyon killed two workers and injured five on Monday.',
		'A gas blast in Oslo injured 12 people on Monday.',
		'The Oslo blast on Monday killed two workers, and there was no bomb.',
		'The roof of a market hall in Lima collapsed on Monday, killing nine.',
		'A plane crashed near Lima on Monday, killing all 90 on board.',
		'An earthquake struck Lima on Monday, killing 60 people.',
		'A train hit a car near Lima on Monday, killing two.'
	])('takes no accident for an attack: %s', (text) => {
		expect(events(text)).toEqual([]);
	});
	it.each<[string, string | undefined]>([
		['A car bomb explosion in Lima killed two people on Monday.', 'explosives'],
		['The explosions in Lima on Monday were the work of militants.', 'explosives'],
		['A missile blast killed four people in Lima on Monday.', 'explosives'],
		['Gunmen killed four people in Lima on Monday.', undefined]
	])('takes for one what somebody armed has done: %s', (text, mode) => {
		expect(events(text)).toMatchObject([{ type: 'ASSAULT', date: '2021-06-14', place: 'Lima' }]);
		expect(events(text)[0]?.mode).toBe(mode);
	});
	it('takes a blast for an attack after a sentence that speaks of arms', () => {
		const blast = 'The blast in Lima on Monday killed two people.';
		expect(events(blast)).toEqual([]);
		expect(events(`Militants had planted a bomb. ${blast}`).at(-1)).toMatchObject({
			type: 'ASSAULT',
			place: 'Lima'
		});
	});
	it('takes no shot of a game for one of a gun', () => {
		const shot = 'Bo Ek shot past Cy Orr in Lima on Monday.';
		const match =
			'It was the striker’s third goal before half-time, and the referee gave a penalty for handball by a midfielder.';
		expect(events(`${shot} ${match}`)).toEqual([]);
		expect(events('Bo Ek shot Cy Orr in Lima on Monday.')).toMatchObject([{ type: 'ASSAULT' }]);
		expect(events(`${match} Police said Bo Ek shot Cy Orr in Lima on Monday.`)).toMatchObject([
			{ type: 'ASSAULT' }
		]);
	});
	it.each<[string, string, string, string[]]>([
		['A former mayor was sentenced to six years on Monday.', 'SANCTION', 'convict', []],
		['Bo Ek was sentenced on Monday.', 'SANCTION', 'convict', ['Bo Ek']],
		['Bo Ek was jailed for nine years on Monday.', 'SANCTION', 'convict', ['Bo Ek']],
		['Bo Ek was found guilty of fraud on Monday.', 'SANCTION', 'convict', ['Bo Ek']],
		['Two banks were fined on Monday.', 'SANCTION', 'convict', []],
		['Bo Ek was cleared of theft but fined $40 on Monday.', 'SANCTION', 'convict', ['Bo Ek']],
		['Two managers were charged on Monday with theft.', 'ACCUSE', 'allege', []],
		['Prosecutors charged two of them with theft on Monday.', 'ACCUSE', 'allege', []],
		['Three drivers were arrested on Monday.', 'COERCE', 'arrest', []]
	])('reads what courts and police do: %s', (text, type, mode, recipient) => {
		expect(events(text)).toMatchObject([
			{ type, mode, recipient, status: 'occurred', date: '2021-06-14' }
		]);
		const [found] = events(text);
		if (found?.actors.length === 0 && / (?:was|were) /.test(text))
			expect(text.startsWith(found.words)).toBe(true);
	});
	it('reads a sentence to come, and counts whoever is arrested in the passive', () => {
		expect(events('Bo Ek will be sentenced on 2 July.')).toMatchObject([
			{ type: 'SANCTION', status: 'planned', date: '2021-07-02' }
		]);
		expect(events('Three drivers were arrested on Monday.')[0]?.figures).toMatchObject([
			{ what: 'arrested', value: 3 }
		]);
	});
	it.each([
		'Bo Ek was acquitted of fraud on Monday.',
		'A shop charged Bo Ek $40 on Monday.',
		'Ana Ruiz flew from Lima to Oslo to hear the verdict on Monday.',
		'Ana Ruiz travels to Oslo on Wednesday for the second leg of the cup tie.'
	])('makes nothing of what is none of its kinds: %s', (text) => {
		expect(events(text)).toEqual([]);
	});
	it.each<[string, string, string | null]>([
		['whose relative clause', 'Ana Ruiz, who was in Lima, called for peace.', null],
		['of the cause', 'Peru suspended trade with Chile over a raid in Lima.', null],
		['left before', 'Before leaving Lima, Ana Ruiz called for peace.', 'Lima'],
		['of an adjective', 'Peru hit Red Front in its Malian air strikes.', 'Mali'],
		['of who reports it', 'Chad reported fighting on Monday.', 'Chad']
	])('the place %s', (_, text, place) => {
		expect(events(text).map((e) => e.place)).toEqual([place]);
	});
	it('marks what is told as gone before', () => {
		const [first, second] = events(
			'In the wake of the Lima bombing, Ana Ruiz met Bo Ek in Oslo on Monday.'
		);
		expect([first?.since, second?.since]).toEqual([true, undefined]);
	});
	it.each<[string, (string | undefined)[]]>([
		['The army said Red Front was likely responsible for the bombing in Lima.', ['likely']],
		[
			'The market in Lima was bombed on Monday by men apparently linked to Red Front.',
			['apparently']
		],
		['Red Front has claimed responsibility for the May 3 bombing in Lima.', ['claimed']],
		[
			'The Lima bombing and the Oslo attacks, both claimed by Red Front, go on.',
			['claimed', 'claimed']
		],
		['Red Front bombed a market in Lima.', [undefined]]
	])('says how sure it is who did it: %s', (text, words) => {
		expect(
			events(text)
				.filter((e) => e.type === 'ASSAULT')
				.map((e) => e.certainty?.word)
		).toEqual(words);
	});
	it('says where the words for day and place stand', () => {
		const text = 'Red Front bombed a post near the Chad-Sudan border on Monday.';
		const [found] = events(text);
		expect(text.slice(found!.placeAt!.start, found!.placeAt!.end)).toBe(
			'near the Chad-Sudan border'
		);
		expect(text.slice(found!.dateAt!.start, found!.dateAt!.end)).toBe('Monday');
	});
	it.each<[string, string, string[], string[]]>([
		// the subject of the verb before, not its object
		['Ana Ruiz left Chile on Monday and demanded a vote.', 'REQUEST', ['Ana Ruiz'], []],
		['Ana Ruiz suspended Chile and demanded a vote.', 'REQUEST', ['Ana Ruiz'], []],
		['Peru fell silent, and Chile demanded a vote.', 'REQUEST', ['Chile'], []],
		['Ana Ruiz told Chile to leave, and demanded a vote.', 'REQUEST', ['Ana Ruiz'], []],
		['Ana Ruiz flew in, met Bo Ek and demanded a vote.', 'REQUEST', ['Ana Ruiz'], []],
		['As Ana Ruiz left Chile, Bo Ek stood up and demanded a vote.', 'REQUEST', ['Bo Ek'], []],
		['Ana Ruiz met Bo Ek and flew to Lima to meet Cy Orr.', 'CONSULT', ['Ana Ruiz'], ['Bo Ek']],
		['Peru and Chile agreed a truce on Monday.', 'AGREE', ['Peru', 'Chile'], []],
		['An air strike killed the rebel chief, Bo Ek, on Monday.', 'ASSAULT', [], ['Bo Ek']],
		['Chile extradited a Peruvian officer on Monday.', 'COOPERATE', ['Chile'], []],
		// a clause of its own behind a semicolon
		['Peru left; Chile hit back by expelling Bo Ek.', 'SANCTION', ['Chile'], ['Bo Ek']],
		['Ana Ruiz left Peru; she hit back by expelling Bo Ek.', 'SANCTION', ['Ana Ruiz'], ['Bo Ek']],
		// who acts for a country
		['Envoys from Chile and Peru met in Lima on Monday.', 'CONSULT', ['Chile', 'Peru'], []],
		['The war between Chile and Peru killed 90 soldiers.', 'ASSAULT', [], []],
		['Chilean and Peruvian leaders met in Lima on Monday.', 'CONSULT', ['Chile', 'Peru'], []],
		// a name after a noun that names nobody, in commas
		['Police arrested a former don, Bo Ek, on Monday.', 'COERCE', [], ['Bo Ek']],
		['Police arrested a man on Monday, Bo Ek, a don, said.', 'COERCE', [], []],
		// where it was
		['In the Netherlands, Bo Ek was arrested on Monday.', 'COERCE', [], ['Bo Ek']],
		['In nearby Peru, Bo Ek called for calm on Monday.', 'REQUEST', ['Bo Ek'], []],
		['Peru, Chile and Bo Ek called for calm on Monday.', 'REQUEST', ['Peru', 'Chile', 'Bo Ek'], []],
		['Peru and Bo Ek were condemned by Chile.', 'ACCUSE', ['Chile'], ['Peru', 'Bo Ek']],
		// what a deed is about, and whom it is done for
		['Ana Ruiz held talks on Chile with Bo Ek on Monday.', 'CONSULT', ['Ana Ruiz'], ['Bo Ek']],
		['Chile extradited Bo Ek to Peru on Monday.', 'COOPERATE', ['Chile'], ['Peru']],
		['Ana Ruiz ratified the transfer of four Chilean ports.', 'SUPPORT', ['Ana Ruiz'], []]
	])('finds who did it to whom: %s', (text, type, actor, recipient) => {
		expect(events(text).find((e) => e.type === type)).toMatchObject({ actor, recipient });
	});

	it('takes a participle that “and” joins to another for no deed to the subject before', () => {
		const text = 'Chile left the pact made by Bo Ek and condemned by Peru.';
		expect(events(text).filter((e) => e.recipient.includes('Chile'))).toEqual([]);
	});

	it.each<[string, string, string | undefined]>([
		['Police fired tear gas in Lima on Monday.', 'ASSAULT', 'crowd-control'],
		['Gunmen released 31 schoolgirls in Lima on Monday.', 'RETREAT', 'release'],
		['Ana Ruiz stepped down on Monday.', 'RETREAT', 'resign'],
		['Nurses marched past the palace in Lima on Monday.', 'PROTEST', 'demo'],
		['Peru promised Chile more in aid on Monday.', 'AGREE', undefined],
		['Peru dispatched firefighters to Chile on Monday.', 'AID', undefined],
		['A jury indicted Bo Ek on Monday.', 'ACCUSE', 'allege'],
		['A raid on a hall in Lima killed 140 mourners.', 'ASSAULT', undefined],
		['A truce in Lima began on Monday.', 'RETREAT', 'ceasefire'],
		['Bo Ek was freed from prison on Monday.', 'RETREAT', 'release'],
		['Bo Ek was freed after six years in jail.', 'RETREAT', 'release'],
		['Peru freed twelve kidnapped girls in Lima on Monday.', 'RETREAT', 'release'],
		['Hundreds marched towards the palace in Lima on Monday.', 'PROTEST', 'demo'],
		['Bo Ek was released from custody on Monday.', 'RETREAT', 'release'],
		['Nurses will strike again on Friday.', 'PROTEST', 'strike'],
		['Peru fired mortars at Chile on Monday.', 'ASSAULT', undefined],
		['Hundreds demonstrated in Lima on Monday.', 'PROTEST', 'demo'],
		['A bomb exploded on a bus in Lima on Monday.', 'ASSAULT', 'explosives'],
		['A car bomb went off in Lima on Monday.', 'ASSAULT', 'explosives']
	])('knows more words for deeds: %s', (text, type, mode) => {
		const [found] = events(text);
		expect(found?.type).toBe(type);
		expect(found?.mode).toBe(mode);
	});
	it.each([
		'The firm fired Bo Ek on Monday.',
		'The airline released 31 seats on Monday.',
		'Ana Ruiz released two children’s albums on Monday.',
		'Ana Ruiz stepped down on the stage.',
		'Ana Ruiz signed a deal until 2028.',
		'Ana Ruiz shot Chile into the lead on Monday.',
		'Police made a profit from a series of dawn raids on Monday.',
		'A truce in Lima collapsed on Monday.',
		'Ana Ruiz is weighing sanctions against Chile.',
		'Ana Ruiz wants an end to the bombing of Lima.',
		'Ana Ruiz wants to end the bombing of Lima.',
		'A bus plunged into a ravine near Lima on Monday, killing 21 people and injuring 17.',
		'A film by Ana Ruiz was released on Monday.',
		'Bo Ek, a striker, will strike again on Friday.',
		'Bo Ek demonstrated in Lima on Monday how it works.',
		'Sales exploded in Lima on Monday.',
		'Ana Ruiz announced the first deployment since 2003.',
		'Bo Ek went off in Lima on Monday.',
		'A roof fell in Lima on Monday, wounding 12.',
		'A space rocket exploded during a test flight in Lima on Monday.',
		'A missile exploded on its launch pad in Lima on Monday.',
		'A WWII bomb exploded in Lima on Monday.',
		'An unexploded wartime bomb went off in Lima on Monday.',
		'A bomb exploded during a disposal operation in Lima on Monday.',
		'Firefighters freed two women trapped in a car in Lima on Monday.',
		'Soldiers freed two women trapped in a car in Lima on Monday.',
		'Bo Ek was freed by firefighters in Lima on Monday.',
		'Bo Ek was freed from the wreckage in Lima on Monday.',
		'Prices marched towards a record in Lima on Monday.',
		'Soldiers marched past the king in Lima on Monday.',
		'Envoys of Chile’s opposition met Ana Ruiz.'
	])('finds no deed in: %s', (text) => {
		expect(events(text)).toEqual([]);
	});

	it.each([
		'Chile called for an end to the bombing of Lima, which killed 30 people on Monday.',
		'Chile called for a halt to the bombing of Lima, which killed 30 people on Monday.',
		'Chile discussed the attack, which killed 12 people in Lima on Monday.',
		'Chile debated an attack which killed 12 soldiers.',
		'Chile wants to end the bombing of Lima, which killed 30 people on Monday.',
		'Chile mourned a fire which killed 12 soldiers.',
		'Former soldiers from Chile attacked a mine in Lima.',
		'Rebel soldiers from Chile attacked a mine in Lima.'
	])('makes nobody the attacker: %s', (text) => {
		const found = events(text).filter((e) => e.type === 'ASSAULT');
		expect(found.flatMap((e) => e.actor)).toEqual([]);
	});

	it('makes who frees two women not the one who did the deed before', () => {
		const text = 'Chile killed six rebels on Monday and the army freed two women on Tuesday.';
		expect(events(text).filter((e) => e.type === 'RETREAT')).toEqual([]);
		const other = 'Chile shelled Peru on Monday and the navy detained Bo Ek on Tuesday.';
		expect(events(other)).toMatchObject([
			{ type: 'ASSAULT', actor: ['Chile'], date: '2021-06-14' },
			{ type: 'COERCE', actor: [], recipient: ['Bo Ek'], date: '2021-06-15' }
		]);
	});

	it.each([
		'A court jailed Bo Ek for six years on Monday for killing two women in 2019.',
		'A judge jailed two men for life on Monday for killing a boy in 2019.',
		'Bo Ek was convicted on Monday of killing two women in 2019.'
	])('dates sentence and crime, each by its own words: %s', (text) => {
		const found = events(text).map((e) => [e.type, e.date]);
		expect(found).toEqual([
			['SANCTION', '2021-06-14'],
			['ASSAULT', '2019']
		]);
	});

	it('makes a threat no plan as well', () => {
		expect(events('Chile threatened to attack Peru on Monday.').map((e) => e.type)).toEqual([
			'THREATEN'
		]);
		expect(events('Chile plans to expel Bo Ek on Friday.')).toMatchObject([{ status: 'planned' }]);
	});

	it('makes sanctions that are agreed a plan, without the day of the agreement', () => {
		const round = 'a fifth round of sanctions on Peru';
		expect(events(`Chile agreed on Monday to impose ${round}.`)).toMatchObject([
			{ type: 'AGREE', status: 'occurred', date: '2021-06-14' },
			{ type: 'SANCTION', status: 'planned', date: null }
		]);
		expect(events(`Chile imposed ${round} on Monday.`)).toMatchObject([
			{ type: 'SANCTION', status: 'occurred', date: '2021-06-14', recipient: ['Peru'] }
		]);
	});

	it.each<[string, string, string | null]>([
		['Peru, which shelled Chile on Monday, condemned Ana Ruiz.', 'ASSAULT', '2021-06-14'],
		['Nurses marched on Monday, two days after a massacre in Lima.', 'ASSAULT', null],
		['The massacre in Lima on Monday shook Chile.', 'ASSAULT', '2021-06-14'],
		['On Monday, two weeks after the vote, troops killed 12 rebels.', 'ASSAULT', '2021-06-14'],
		['Peru left on Monday, two weeks after Chile detained Bo Ek.', 'COERCE', null],
		['Peru left on Monday; Chile detained Bo Ek.', 'COERCE', null],
		['Peru announced its deployment to Chile in 2003.', 'MOBILIZE', '2003'],
		['Chile declared martial law that will last until Friday.', 'COERCE', null],
		['Chile declared martial law on Monday.', 'COERCE', '2021-06-14'],
		['Nurses voted on Monday to walk out over pay in Lima.', 'PROTEST', null],
		['Nurses walked out over pay for the first time since 2003 in Lima.', 'PROTEST', null],
		['Bo Ek was fined for fixing prices between 2012 and 2014.', 'SANCTION', null],
		['Bo Ek was fined for fraud on Monday.', 'SANCTION', '2021-06-14'],
		['Bo Ek was arrested for stealing on Monday.', 'COERCE', '2021-06-14'],
		['The men who left Oslo in 2015 detained Bo Ek on Monday.', 'COERCE', '2021-06-14'],
		['The men who left Oslo in 2015 detained Bo Ek.', 'COERCE', null],
		['It was the worst since May 2004, when a bomb in Lima killed six.', 'ASSAULT', '2004-05'],
		['Peru left on Monday, and Chile voted to expel Bo Ek.', 'SANCTION', null],
		['Peru, Chile, and Bo Ek were attacked by rebels on Monday.', 'ASSAULT', '2021-06-14']
	])('gives each deed its own day: %s', (text, type, date) => {
		expect(events(text).find((e) => e.type === type)?.date).toBe(date);
	});

	it('takes the place of a dateline for nobody', () => {
		const [found] = events('NEW DELHI - Two soldiers were shot in Lima on Monday.');
		expect(found).toMatchObject({ recipient: [], place: 'Lima' });
		expect(found?.words).toMatch(/^Two soldiers/);
		expect(events('PERU - which shelled Chile - left.')[0]?.recipient).toEqual(['Chile']);
		expect(events('Peru shelled Chile on Monday - the first day.')[0]?.actor).toEqual(['Peru']);
	});

	it('takes the town before its country, and the town that an object names', () => {
		expect(events('In Norway, Bo Ek was stabbed in the city of Bergen.')[0]?.place).toBe('Bergen');
		expect(events('In Norway, Bo Ek was stabbed on Monday.')[0]?.place).toBe('Norway');
		expect(events('Peru shelled the rebel town of Arica.')[0]?.place).toBe('Arica');
		expect(events('Peru fired rockets for the town of Arica.')[0]?.place).toBeNull();
	});

	it('finds the place behind a country’s adjective', () => {
		expect(events('Peru fired rockets at the Chilean city of Antofagasta.')[0]?.place).toBe(
			'Antofagasta'
		);
		expect(events('Peru fired rockets for the Chilean city of Antofagasta.')[0]?.place).toBe(null);
	});

	it('counts the wounded of a bomb, and joins nothing over a semicolon', () => {
		expect(events('A bomb exploded in Lima on Monday, wounding 15 people.')).toMatchObject([
			{ place: 'Lima', figures: [{ what: 'wounded', value: 15 }] }
		]);
		const two = 'The siege of Lima began in 2013; a bombing in Oslo killed 90.';
		expect(events(two).map((e) => e.place)).toEqual([null, 'Oslo']);
	});

	it('leaves a strike that is to come a plan', () => {
		expect(events('Nurses will strike over pay in Lima in July.')).toMatchObject([
			{ type: 'PROTEST', status: 'planned' }
		]);
		expect(events('Nurses will strike over pay in Lima.')[0]?.status ?? 'planned').toBe('planned');
	});

	it('makes one event of a strike and its verb', () => {
		expect(events('An air strike hit a market in Lima on Monday, killing 26.')).toMatchObject([
			{ type: 'ASSAULT', place: 'Lima', date: '2021-06-14', figures: [{ value: 26 }] }
		]);
		const two = 'Bo Ek was stabbed in Lima and Cy Orr was stabbed in Oslo on Monday.';
		expect(events(two)).toHaveLength(2);
	});

	it('counts no year, and who was shot dead', () => {
		expect(events('In 1968 she was arrested in Lima.')[0]?.figures).toBeUndefined();
		expect(events('In May 2016 women were arrested in Lima.')[0]?.figures).toBeUndefined();
		expect(events('Bo Ek stabbed two women to death in Lima.')[0]?.figures).toMatchObject([
			{ what: 'killed', value: 2 }
		]);
		expect(events('Police shot dead two men in Lima on Monday.')[0]?.figures).toMatchObject([
			{ what: 'killed', value: 2 }
		]);
		expect(events('Police arrested 1968 women in Lima.')[0]?.figures).toMatchObject([
			{ what: 'arrested', value: 1968 }
		]);
	});

	it('takes no bare noun for what was fired', () => {
		const fired = 'Peru fired rockets at Chile on Monday.';
		expect(events(`${fired} The bombing shook Ana Ruiz.`)).toHaveLength(1);
		expect(events(`${fired} The attack by rebels shook it.`).length).toBeGreaterThan(1);
	});

	it('survives any text', () => {
		const long = `${'Chile bombed Peru and '.repeat(2000)}stopped.`;
		for (const text of [
			'',
			'“',
			'\ud800 met \u0000',
			long,
			'met '.repeat(300),
			'— , — , ( “ bombing'
		])
			expect(() => events(text)).not.toThrow();
	});
});
