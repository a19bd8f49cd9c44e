import { expect, test } from 'vitest';
import { assemble } from '../../src/pipeline/assemble.ts';
import { makeRecord } from '../../src/pipeline/extracted.ts';
import { sha256 } from '../../src/pipeline/hash.ts';
import { parseCodebook } from '../../src/pipeline/inputs/codebook.ts';
import { parseReview } from '../../src/pipeline/inputs/review.ts';
import { parseSources } from '../../src/pipeline/inputs/sources.ts';
import type { FoundEvent } from '../../src/pipeline/types.ts';

// Two articles on one blockade, as extraction would hand them on.
const texts = {
	gazette: 'On Friday 30 boats of the fishers blocked the Ardent, a ship of Kaimana, in Honolulu.',
	ledger:
		'Some 45 boats of the fishers blocked the Ardent of Kaimana in Honolulu last week. All is well.'
};

const sources = parseSources(
	'sources.yaml',
	`articles:${Object.entries(texts)
		.map(
			([id, text]) => `
  - { id: ${id}, file: ${id}.txt, sha256: ${sha256(text)}, publisher: { name: ${id} }, headline: Boats,
      published: 2031-03-12, publishedBasis: test, genre: news, language: en, excerpts: quotes }`
		)
		.join('')}\n`
);
const codebook = parseCodebook(
	'codebook.yaml',
	`story:
  { id: boats, title: Boats, language: en, groups: [{ id: all, name: All, light: "#111111", dark: "#eeeeee" }],
    map: { center: [0, 0], radius: 9, policy: none, disputed: [] } }
actors:
  - { id: fishers, name: Fishers, short: Fishers, initials: F, kind: group, group: all, aliases: [the fishers] }
  - { id: kaimana, name: Kaimana Resources, short: Kaimana, initials: K, kind: organization, group: all, aliases: [Kaimana] }
places: [{ id: honolulu, name: Honolulu, lat: 21, lon: -158, kind: city }]
issues: []
`
);

function record(id: keyof typeof texts, event: Partial<FoundEvent>) {
	const text = texts[id];
	const boats = text.search(/\d\d boats/);
	return makeRecord({
		text,
		extraction: {
			article: { id, sha256: sha256(text), published: '2031-03-12', publishedBasis: 'test' },
			removed: [],
			sentences: [],
			mentions: [],
			quotes: [],
			statements: [
				{
					start: text.indexOf('in Honolulu'),
					end: text.indexOf('in Honolulu') + 11,
					kind: 'indirect',
					quotes: [],
					speaker: { name: 'The harbour master', start: 0, end: 2 },
					cue: null,
					confidence: 0.5
				}
			],
			dates: [{ start: 3, end: 9, value: '2031-03-07', basis: 'past tense, so the last one' }],
			places: [],
			events: [
				{
					start: 0,
					end: text.indexOf('.'),
					type: 'PROTEST',
					status: 'occurred',
					date: '2031-03-07',
					place: 'Honolulu',
					actors: [
						{ name: 'the fishers', role: 'actor' },
						{ name: 'Kaimana', role: 'recipient' },
						{ name: 'the harbour master', role: 'recipient' }
					],
					figures: [
						{
							what: 'boats',
							value: Number(text.slice(boats, boats + 2)),
							start: boats,
							end: boats + 2
						}
					],
					confidence: 0.9,
					...event
				}
			]
		},
		quotes: [],
		issues: codebook.data.issues,
		spans: [{ start: 0, end: 40 }],
		full: false
	});
}
const records = [record('gazette', {}), record('ledger', { date: '2031-03-03/2031-03-09' })];
const make = (review: string | null, from = records) =>
	assemble({
		sources,
		codebook,
		review: review === null ? null : parseReview('review.yaml', review),
		records: from
	});

test('what two articles tell of one event is one record, with every mention and what they differ on', () => {
	const { dataset, undecided } = make(null);
	expect(dataset.events).toHaveLength(1);
	const event = dataset.events[0]!;
	expect(event).toMatchObject({
		type: 'PROTEST',
		title: 'Protest against Kaimana by Fishers (Honolulu)',
		actors: [
			{ actor: 'fishers', role: 'actor' },
			{ actor: 'kaimana', role: 'recipient' }
		],
		place: 'honolulu',
		date: { edtf: '2031-03-07', precision: 'day', basis: 'past tense, so the last one' },
		origin: 'machine'
	});
	expect(event.mentions.map((m) => [m.article, m.date?.edtf])).toEqual([
		['gazette', '2031-03-07'],
		['ledger', '2031-03-03/2031-03-09']
	]);
	expect(dataset.discrepancies).toHaveLength(1);
	expect(dataset.discrepancies[0]).toMatchObject({ about: event.id, matter: 'number' });
	expect(dataset.discrepancies[0]?.claims.map((c) => [c.article, c.value])).toEqual([
		['gazette', '30'],
		['ledger', '45']
	]);
	expect(undecided).toEqual({ statements: 2, events: 1, discrepancies: 1 });
});

test('who is not in the codebook speaks as nobody, and is told', () => {
	const { dataset, unnamed } = make(null);
	expect(dataset.statements.map((s) => s.speaker)).toEqual([null, null]);
	expect(unnamed).toEqual([{ name: 'The harbour master', times: 2 }]);
});

test('what did not happen is no event', () => {
	const { dataset } = make(null, [records[0]!, record('ledger', { status: 'negated' })]);
	expect(dataset.events[0]?.mentions).toHaveLength(1);
	expect(dataset.discrepancies).toEqual([]);
});

test('a discrepancy that the machine found goes with an event that is rejected', () => {
	const reject = (article: string, end: number) =>
		`\n  - { do: reject, at: { article: ${article}, span: [0, ${end}] }, reason: r }`;
	const both = `events:${reject('gazette', 80)}${reject('ledger', 80)}`;
	expect(make(both).dataset).toMatchObject({ events: [], discrepancies: [] });
	const one = make(`events:${reject('gazette', 80)}`).dataset;
	expect(one.events[0]?.mentions.map((m) => m.article)).toEqual(['ledger']);
});

test('the record of a decision holds though the machine’s find has moved by less than half', () => {
	const accept = 'events: [{ do: accept, at: { article: gazette, span: [3, 80] }, reason: r }]';
	expect(make(accept).undecided.events).toBe(0);
});
