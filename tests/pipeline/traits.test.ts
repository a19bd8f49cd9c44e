import { describe, expect, test } from 'vitest';
import type { ExtractedRecord } from '../../src/pipeline/extracted.ts';
import { traitDiscrepancies } from '../../src/pipeline/trait-discrepancies.ts';
import { findTraits } from '../../src/pipeline/traits.ts';
import type { FoundTrait } from '../../src/pipeline/types.ts';
import { article, mentionsOf } from './helpers/article.ts';

function traits(text: string) {
	const doc = article(text);
	const cast = { 'Ana Ruiz': 'person', Ruiz: ['person', 'Ana Ruiz'], 'Red Front': 'organization' };
	return findTraits(doc, mentionsOf(doc, cast as never)).map((t) => [
		text.slice(t.start, t.end),
		t.of,
		t.value,
		t.judging ?? false
	]);
}

test.each<[string, unknown[][]]>([
	['The Chilean dictator Ana Ruiz fled.', [['Chilean dictator', 'Ana Ruiz', 'dictator', true]]],
	['President Ruiz stayed.', [['President', 'Ana Ruiz', 'president', false]]],
	['A president and Ana Ruiz met.', []],
	['The dictator Red Front fell.', []],
	['It joined the 65-nation coalition.', [['65-nation coalition', 'coalition', '65', false]]],
	[
		'An alliance of more than 30 states met.',
		[['more than 30 states', 'alliance', '30 or more', false]]
	],
	['A coalition of 60-plus countries.', [['60-plus countries', 'coalition', '60 or more', false]]],
	['A group of 12 people met.', []]
])('finds what %j calls whom', (text, expected) => {
	expect(traits(text)).toEqual(expected);
});

describe('two articles', () => {
	const record = (id: string, ...found: Omit<FoundTrait, 'start' | 'end'>[]) =>
		({
			article: { id },
			traits: found.map((t, i) => ({ ...t, start: i, end: i + 1 }))
		}) as unknown as ExtractedRecord;
	const title = (value: string, judging?: true) => ({
		of: 'Ruiz',
		what: 'title' as const,
		value,
		...(judging ? { judging } : {})
	});
	const size = (value: string) => ({ of: 'pact', what: 'size' as const, value });
	const found = (...records: ExtractedRecord[]) =>
		traitDiscrepancies(records, (name) => (name === 'nobody' ? null : name)).map((d) => [
			d.matter,
			...d.claims.map((c) => `${c.at.article} ${c.value}`)
		]);

	test('differ on a size, and on a title that judges', () => {
		expect(found(record('a', size('9')), record('b', size('12')))).toEqual([
			['number', 'a 9', 'b 12']
		]);
		expect(
			found(record('a', title('despot', true)), record('b', title('king'), title('king')))
		).toEqual([['characterisation', 'a despot', 'b king']]);
	});

	test('do not differ on the same size, two offices, or within one article', () => {
		expect(found(record('a', size('9')), record('b', size('9')))).toEqual([]);
		expect(found(record('a', title('president')), record('b', title('leader')))).toEqual([]);
		expect(found(record('a', size('9'), size('12'), title('despot', true), title('king')))).toEqual(
			[]
		);
		const nobody = { ...size('9'), of: 'nobody' };
		expect(found(record('a', nobody), record('b', { ...nobody, value: '12' }))).toEqual([]);
	});
});
