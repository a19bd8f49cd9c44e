import { describe, expect, it } from 'vitest';
import type { Dataset, Evidence } from '../../../src/lib/dataset/types.ts';
import { makeCards } from '../../../src/lib/evidence/cards.ts';

const sha256 = 'a'.repeat(64);
const evidence = (article: string, start = 0, end = 5): Evidence => ({
	article,
	position: { type: 'TextPositionSelector', start, end },
	sha256
});
const quote = (article: string, exact: string, continues?: true) => ({
	...evidence(article),
	quote: { type: 'TextQuoteSelector' as const, exact },
	...(continues ? { continues } : {})
});
const day = (edtf: string) => ({ edtf, precision: 'day' as const, basis: 'on that day' });
const article = (id: string, genre: 'news' | 'opinion' = 'news') => ({
	id,
	publisher: { name: `The ${id}` },
	headline: `Headline of ${id}`,
	byline: [],
	published: '2031-02-03',
	publishedBasis: 'its dateline',
	genre,
	language: 'en',
	excerpts: 'quotes' as const,
	sha256,
	length: 100
});
const person = (id: string, name: string) => ({
	id,
	name,
	short: name,
	initials: 'X',
	kind: 'person' as const,
	group: 'all'
});

/** Two papers, a mayor, her aide, and a bridge of disputed length. */
const dataset: Dataset = {
	schemaVersion: '1.0.0',
	story: {
		id: 'bridge',
		title: 'A bridge',
		language: 'en',
		groups: [{ id: 'all', name: 'All', light: '#000000', dark: '#ffffff' }],
		map: { center: [0, 0], radius: 10, policy: 'None.', disputed: [] }
	},
	inputs: {
		offsets: 'UTF-16 code units of the text as it came, end exclusive',
		sources: sha256,
		codebook: sha256,
		review: null
	},
	articles: [article('post'), article('echo', 'opinion')],
	actors: [person('mayor', 'Ada Mayor'), person('aide', 'Ben Aide')],
	places: [{ id: 'town', name: 'Town', lat: 0, lon: 0, kind: 'city' }],
	issues: [
		{
			id: 'toll',
			question: 'Should the bridge have a toll?',
			short: 'Toll',
			poles: { support: 'Whoever crosses pays', oppose: 'It is free for all' }
		}
	],
	statements: [
		{
			id: 's-00000001',
			article: 'post',
			speaker: 'aide',
			holder: 'mayor',
			kind: 'mixed',
			date: day('2031-02-01'),
			paraphrase: 'She would take a toll for ten years.',
			quotes: [quote('post', 'ten years,'), quote('post', 'no more', true), quote('post', 'fair,')],
			evidence: evidence('post'),
			origin: 'machine'
		},
		{
			id: 's-00000002',
			article: 'echo',
			speaker: 'mayor',
			kind: 'direct',
			date: day('2031-02-02'),
			paraphrase: 'She wants no toll.',
			quotes: [quote('echo', 'free')],
			evidence: evidence('echo'),
			origin: 'editor'
		},
		{
			id: 's-00000003',
			article: 'echo',
			speaker: null,
			kind: 'indirect',
			date: day('2031-02-02'),
			paraphrase: 'Somebody objects.',
			quotes: [],
			evidence: evidence('echo'),
			origin: 'machine'
		}
	],
	positions: [
		{
			id: 'p-00000001',
			statement: 's-00000001',
			actor: 'mayor',
			issue: 'toll',
			stance: 'conditional',
			condition: 'if it ends after ten years',
			origin: 'editor'
		},
		{
			id: 'p-00000002',
			statement: 's-00000002',
			actor: 'mayor',
			issue: 'toll',
			stance: 'oppose',
			origin: 'machine'
		}
	],
	events: [
		{
			id: 'e-00000001',
			type: 'CONSULT',
			status: 'planned',
			actors: [
				{ actor: 'mayor', role: 'actor' },
				{ actor: 'aide', role: 'recipient' }
			],
			place: 'town',
			date: day('2031-03-01'),
			title: 'The bridge is to open',
			mentions: [
				{ article: 'post', evidence: evidence('post') },
				{ article: 'echo', evidence: evidence('echo'), date: day('2031-03-02') }
			],
			origin: 'machine'
		}
	],
	discrepancies: [
		{
			id: 'd-00000001',
			about: 'e-00000001',
			matter: 'date',
			title: 'The day of the opening',
			claims: [
				{ value: 'the first', article: 'post', evidence: evidence('post') },
				{ value: 'the second', article: 'echo', evidence: evidence('echo') }
			],
			origin: 'editor'
		}
	]
};

const { articles, cards } = makeCards(dataset);

describe('makeCards', () => {
	it('makes one card a record, and a source line an article', () => {
		expect(Object.keys(cards)).toHaveLength(7);
		expect(articles.echo).toEqual({
			publisher: 'The echo',
			headline: 'Headline of echo',
			byline: '',
			published: 'February 3, 2031',
			opinion: true
		});
	});

	it('puts whose view it is above a statement, and says who spoke', () => {
		expect(cards['s-00000001']).toMatchObject({
			heading: 'Ada Mayor',
			facts: [
				['When', 'February 1, 2031 (on that day)'],
				['Said by', 'Ben Aide']
			]
		});
	});

	it('joins a quote that was cut in two, and no other, and drops the reporter’s comma', () => {
		expect(cards['s-00000001']?.quotes).toEqual(['ten years, no more', 'fair']);
	});

	it('shows a condition in words, and a plain stance by the pole’s words', () => {
		expect(cards['p-00000001']?.stances).toMatchObject([
			{ stance: 'conditional', words: 'if it ends after ten years' }
		]);
		expect(cards['p-00000002']?.stances).toMatchObject([{ words: 'It is free for all' }]);
	});

	it('leads to the same actor on the same issue in another article', () => {
		expect(cards['s-00000001']?.related.map((r) => r.id)).toEqual(['s-00000002']);
		expect(cards['s-00000003']?.related).toEqual([]);
	});

	it('shows a contradiction on the statement that one of its claims lies in, and on no other', () => {
		const claims = [
			{ value: 'ten years', article: 'post', evidence: evidence('post', 4, 9) },
			{ value: 'none', article: 'echo', evidence: evidence('echo', 50, 60) }
		];
		const about = {
			id: 'd-00000002',
			about: 'mayor',
			matter: 'number' as const,
			title: 'For how long?'
		};
		const more = makeCards({
			...dataset,
			discrepancies: [{ ...about, claims, origin: 'editor' }]
		}).cards;
		expect(more['s-00000001']?.differ.map((d) => d.id)).toEqual(['d-00000002']);
		expect(more['s-00000002']?.differ).toEqual([]);
	});

	it('names nobody where the machine would not', () => {
		expect(cards['s-00000003']?.heading).toBe('Somebody the article does not name');
	});

	it('tells an event by every article, with the date only where it differs', () => {
		expect(cards['e-00000001']?.accounts).toEqual([
			{ article: 'post' },
			{ article: 'echo', says: 'March 2, 2031 (on that day)' }
		]);
		expect(cards['e-00000001']?.differ.map((d) => d.id)).toEqual(['d-00000001']);
	});

	it('sets the claims of a discrepancy side by side', () => {
		expect(cards['d-00000001']?.accounts).toEqual([
			{ article: 'post', says: 'the first' },
			{ article: 'echo', says: 'the second' }
		]);
		expect(cards['d-00000001']?.related[0]?.id).toBe('e-00000001');
	});
});
