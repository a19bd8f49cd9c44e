import { expect, test } from 'vitest';
import type { Place } from '../../src/lib/dataset/types.ts';
import { findDiscrepancies } from '../../src/pipeline/discrepancies.ts';
import { mergeMentions, type FoundMention } from '../../src/pipeline/merge.ts';
import { day, mention } from './helpers/drafts.ts';

const place = (id: string, kind: Place['kind'], country: string): Place => ({
	id,
	name: id.toUpperCase(),
	lat: 0,
	lon: 0,
	kind,
	country
});
const places = [
	place('ost', 'city', 'NO'),
	place('vest', 'city', 'NO'),
	place('land', 'country', 'NO')
];
const merged = (...mentions: FoundMention[]) =>
	mergeMentions(mentions, places).map(({ found }) => found.length);

test.each<[string, number[], Parameters<typeof mention>[2]]>([
	['the same day, place and parties', [2], {}],
	['no place, but the day and the parties', [2], { place: null }],
	['no parties, but the day and the place', [2], { actors: [] }],
	['one of the parties only', [2], { actors: ['ada'] }],
	['the country for the city', [2], { place: 'land' }],
	['the month for the day', [2], { date: day('2031-03') }],
	['no date, but the place and the parties', [2], { dated: false }],
	['neither date nor place, but nothing else that it can be', [2], { dated: false, place: null }],
	['the actor for the victim', [1, 1], { actors: ['ben', 'ada'] }],
	['another day and no place', [2], { date: day('2031-03-03'), place: null }],
	['another type', [1, 1], { type: 'PROTEST' }],
	['another party', [1, 1], { actors: ['ada', 'cy'] }],
	['a month later', [1, 1], { date: day('2031-04-01') }],
	['a day that another article has otherwise', [2], { date: day('2031-03-03') }],
	['a place that another article has otherwise', [2], { place: 'vest' }],
	['another day and another place', [1, 1], { date: day('2031-03-03'), place: 'vest' }]
])('%s', (_, expected, more) => {
	expect(merged(mention('a', 0), mention('b', 0, more))).toEqual(expected);
});

test('talks on two days are two talks', () => {
	const talks = { type: 'CONSULT' as const };
	expect(
		merged(mention('a', 0, talks), mention('b', 0, { ...talks, date: day('2031-03-02') }))
	).toEqual([1, 1]);
});

test('within one article, another day is another event', () => {
	expect(merged(mention('a', 0), mention('a', 90, { date: day('2031-03-02') }))).toEqual([1, 1]);
});

test('what comes together keeps the surest status, the most exact date and place, and every party', () => {
	const first = mention('a', 0, {
		status: 'planned',
		date: day('2031-03'),
		place: 'land',
		actors: ['ada']
	});
	const [event] = mergeMentions([first, mention('b', 0)], places);
	expect(event?.event).toMatchObject({
		status: 'occurred',
		date: { edtf: '2031-03-01' },
		place: 'ost',
		actors: [
			{ actor: 'ada', role: 'actor' },
			{ actor: 'ben', role: 'recipient' }
		]
	});
	expect(event?.event.mentions.map((m) => m.date?.edtf)).toEqual(['2031-03', '2031-03-01']);
});

const undated = { dated: false, actors: [] };

test('“the attacks in Ost” are those of the day that another mention gives', () => {
	expect(merged(mention('a', 0, undated), mention('b', 0), mention('a', 90, undated))).toEqual([3]);
	expect(merged(mention('a', 0, { ...undated, place: 'land' }), mention('b', 0))).toEqual([1, 1]);
});

test('“his visit” goes to the nearest one of its article', () => {
	const visit = { type: 'CONSULT' as const, place: null };
	const [first, second] = mergeMentions(
		[
			mention('a', 0, { ...visit, actors: ['ada', 'cy'] }),
			mention('a', 90, { ...visit, actors: ['ada', 'ben'], date: day('2031-03-04') }),
			mention('a', 200, { ...visit, actors: ['ada', 'ben'], dated: false })
		],
		places
	);
	expect(first?.found.map((m) => m.at.start)).toEqual([0]);
	expect(second?.found.map((m) => m.at.start)).toEqual([90, 200]);
});

test('a deed without a date goes nowhere where two are possible', () => {
	const later = { date: day('2031-06-01'), place: 'vest' };
	const bare = { dated: false, place: null };
	expect(merged(mention('a', 0), mention('b', 0, later), mention('c', 0, bare))).toEqual([1, 1, 1]);
});

test('what is said twice is said twice', () => {
	const said = { type: 'REQUEST' as const, dated: false, place: null };
	expect(merged(mention('a', 0, said), mention('a', 90, said))).toEqual([1, 1]);
});

test('support goes on from article to article', () => {
	const aid = { type: 'AID' as const, dated: false, place: null };
	expect(merged(mention('a', 0, aid), mention('b', 0, aid))).toEqual([2]);
});

test('a leader’s deed can be that of the government', () => {
	const aid = { type: 'AID' as const, dated: false, place: null };
	const sides = [
		{ actor: 'north', role: 'actor' as const },
		{ actor: 'ben', role: 'recipient' as const }
	];
	const led = mention('a', 0, { ...aid, sides });
	expect(merged(led, mention('a', 90, { ...aid, actors: ['north', 'ben'] }))).toEqual([2]);
	expect(merged(led, mention('a', 90, { ...aid, actors: ['south', 'ben'] }))).toEqual([1, 1]);
});

test('a raid without a date is part of a campaign of the same side and kind', () => {
	const months = { edtf: '2031-01-01~/2031-03-05', precision: 'interval' as const, basis: 'test' };
	const campaign = mention('a', 0, {
		mode: 'aerial',
		date: months,
		actors: ['ada'],
		place: null
	});
	const raid = { ...undated, actors: ['ada'], place: 'land' };
	expect(merged(campaign, mention('b', 0, { ...raid, mode: 'aerial' }))).toEqual([2]);
	expect(merged(campaign, mention('b', 0, { ...raid, mode: 'firearms' }))).toEqual([1, 1]);
	expect(merged(campaign, mention('b', 0, { ...raid, mode: 'aerial', actors: ['cy'] }))).toEqual([
		1, 1
	]);
});

const figure = (article: string, value: number) => ({
	what: 'boats',
	value,
	at: { article, start: 3, end: 5 }
});
const differences = (...mentions: FoundMention[]) =>
	findDiscrepancies(mergeMentions(mentions, places), places).map((d) => [
		d.matter,
		d.claims.map((c) => `${c.at.article} ${c.value}`)
	]);

test('figures, dates and places that articles have otherwise', () => {
	expect(
		differences(
			mention('a', 0, { figures: [figure('a', 30)] }),
			mention('b', 0, { figures: [figure('b', 45)], date: day('2031-03-02') })
		)
	).toEqual([
		['number', ['a 30', 'b 45']],
		['date', ['a 2031-03-01', 'b 2031-03-02']]
	]);
	expect(differences(mention('a', 0), mention('b', 0, { place: 'vest' }))).toEqual([
		['place', ['a OST', 'b VEST']]
	]);
});

test('a claim is the words that make it, where they are known', () => {
	const at = { article: 'b', start: 30, end: 36 };
	const [date] = findDiscrepancies(
		mergeMentions(
			[mention('a', 0), mention('b', 0, { date: day('2031-03-02'), dateAt: at })],
			places
		),
		places
	);
	expect(date?.claims.map((c) => c.at)).toEqual([mention('a', 0).at, at]);
});

test('articles differ on who did it where one doubts what others state or report as claimed', () => {
	const sure = (article: string, how: 'doubted' | 'claimed', word: string) => ({
		certainty: { at: { article, start: 70, end: 80 }, how, word }
	});
	const doubt = mention('a', 0, sure('a', 'doubted', 'likely'));
	expect(differences(doubt, mention('b', 0))).toEqual([
		['characterisation', ['a likely', 'b stated as a fact']]
	]);
	const claim = mention('b', 0, sure('b', 'claimed', 'claimed'));
	expect(differences(doubt, claim)).toEqual([['characterisation', ['a likely', 'b claimed']]]);
	expect(differences(mention('a', 0), claim)).toEqual([]);
});

test('no discrepancy: the same figure, a city in its country, a day in its month, one article alone', () => {
	expect(
		differences(
			mention('a', 0, { figures: [figure('a', 30)] }),
			mention('b', 0, { figures: [figure('b', 30)], place: 'land', date: day('2031-03') })
		)
	).toEqual([]);
	expect(
		differences(
			mention('a', 0, { figures: [figure('a', 30)] }),
			mention('a', 90, { figures: [figure('a', 45)] })
		)
	).toEqual([]);
});
