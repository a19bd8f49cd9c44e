import { describe, expect, test } from 'vitest';
import {
	countsOf,
	EMPTY,
	fold,
	formatQuery,
	matches,
	parseQuery,
	terms,
	type Facets,
	type List,
	type Query
} from '../../../src/lib/evidence/query.ts';

const facets = (more: Partial<Facets> = {}): Facets => ({
	type: ['statement'],
	actor: ['ana', 'forum'],
	issue: ['pause'],
	stance: ['support'],
	article: ['post'],
	from: '2031-03-11',
	to: '2031-03-12',
	text: fold('Ana Núñez: “It’s time to count.” Harbour Post'),
	...more
});
const asks = (query: Partial<Query>) => matches({ ...EMPTY, ...query }, facets());

describe('the address', () => {
	const known = Object.fromEntries(
		(['type', 'actor', 'issue', 'stance', 'article'] as List[]).map((list) => [
			list,
			new Set(facets()[list])
		])
	) as Record<List, Set<string>>;

	test('holds a filter, and gives it back', () => {
		const query = { ...EMPTY, q: 'time “to count” & é', actor: 'ana', from: '2031-03-01' };
		expect(parseQuery(formatQuery(query), known)).toEqual(query);
		expect(formatQuery(EMPTY)).toBe('');
		expect(formatQuery({ ...EMPTY, q: '  ' })).toBe('');
	});

	test('drops what no record has, and days that are none', () => {
		expect(parseQuery('?actor=nobody&issue=pause&from=yesterday&other=1', known)).toEqual({
			...EMPTY,
			issue: 'pause'
		});
	});
});

describe('words', () => {
	test.each([
		['nunez', true],
		['NÚÑEZ ana', true],
		['its', true],
		['it’s', true],
		['cou', true],
		['ount', false],
		['ana zeit', false],
		['"time to count"', true],
		['“to time”', false],
		['"to co', true],
		['', true],
		['…', true]
	])('%s: %s', (q, found) => expect(asks({ q })).toBe(found));

	test('are told apart from words in a row', () => {
		expect(terms('one "two  three" Four')).toEqual(['one', 'two three', 'four']);
	});
});

test.each([
	[{ type: 'statement' }, true],
	[{ type: 'event' }, false],
	[{ actor: 'forum' }, true],
	[{ actor: 'ana', issue: 'pause', stance: 'support', article: 'post' }, true],
	[{ actor: 'ana', stance: 'oppose' }, false],
	[{ from: '2031-03-12' }, true],
	[{ from: '2031-03-13' }, false],
	[{ to: '2031-03-11' }, true],
	[{ to: '2031-03-10' }, false]
])('%j: %s', (query, found) => expect(asks(query)).toBe(found));

test('a list counts what each of its values would give with the other filters as they are', () => {
	const records = [
		facets(),
		facets({ actor: ['ana'], stance: ['oppose', 'support'] }),
		facets({ actor: ['lind'] })
	];
	const query = { ...EMPTY, actor: 'ana', stance: 'support' };
	expect(countsOf(query, records, 'actor')).toEqual(
		new Map([
			['', 3],
			['ana', 2],
			['forum', 1],
			['lind', 1]
		])
	);
	expect(countsOf(query, records, 'stance').get('oppose')).toBe(1);
});
