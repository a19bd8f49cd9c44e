import { describe, expect, test } from 'vitest';
import type { Deed } from '../../src/pipeline/deeds.ts';
import type { ExtractedRecord } from '../../src/pipeline/extracted.ts';
import { afterDeed, Occasions } from '../../src/pipeline/occasions.ts';
import type { FoundStatement } from '../../src/pipeline/types.ts';

// Two paragraphs of two sentences each; a meeting of Ada's on the 10th in the first.
const record = {
	article: { id: 'a', published: '2031-03-12' },
	sentences: [
		{ start: 0, end: 100, paragraph: 0 },
		{ start: 101, end: 200, paragraph: 0 },
		{ start: 202, end: 300, paragraph: 1 },
		{ start: 301, end: 400, paragraph: 1 }
	],
	events: [
		{
			start: 10,
			end: 60,
			type: 'CONSULT',
			status: 'occurred',
			date: '2031-03-10',
			actors: [{ name: 'Ada', role: 'actor' }]
		}
	]
} as unknown as ExtractedRecord;

const statement = (start: number, more: Partial<FoundStatement> = {}): FoundStatement => ({
	start,
	end: start + 20,
	kind: 'indirect',
	quotes: [],
	speaker: null,
	cue: null,
	confidence: 1,
	...more
});
const saidOn = (value: string) => ({ said: { start: 0, end: 0, value, basis: 'Tuesday' } });
const deed = (start: number, last: string, since = false): Deed => ({
	start,
	end: start + 10,
	last,
	since
});
const actors = (name: string) => name.toLowerCase();
const occasions = (deeds: Deed[] = []) => new Occasions(record, deeds, actors);

describe('the day of a statement', () => {
	test('is the one that its sentence gives', () => {
		expect(occasions().dateOf(statement(110, saidOn('2031-03-11')), 'ben')).toEqual({
			edtf: '2031-03-11',
			precision: 'day',
			basis: 'Tuesday'
		});
	});

	test('is not a day after the article', () => {
		const date = occasions().dateOf(statement(110, saidOn('2031-03-14')), 'ben');
		expect(date).toMatchObject({ edtf: '2031-03-12~', precision: 'about' });
	});

	test('is that of the speaker’s words before, if they are not far away, and of nobody else’s', () => {
		const all = occasions();
		all.dateOf(statement(110, saidOn('2031-03-11')), 'ben');
		expect(all.dateOf(statement(240), 'ben')).toMatchObject({
			edtf: '2031-03-11',
			basis: 'Said with the statement before: Tuesday'
		});
		expect(all.dateOf(statement(320), 'cy').edtf).toBe('2031-03-12~');
		expect(all.dateOf(statement(9_000), 'ben').edtf).toBe('2031-03-12~');
	});

	test('is that of a meeting of the speaker’s that the article tells before', () => {
		expect(occasions().dateOf(statement(240), 'ada').edtf).toBe('2031-03-10');
		expect(occasions().dateOf(statement(70), 'ada').edtf).toBe('2031-03-12~');
	});

	test('lies after the deed that its paragraph tells before, and before the article', () => {
		const after = occasions([deed(210, '2031-03-09')]);
		expect(after.dateOf(statement(320), 'ben')).toMatchObject({
			edtf: '2031-03-09/2031-03-12',
			precision: 'interval'
		});
		expect(occasions([deed(110, '2031-03-09')]).dateOf(statement(320), 'ben').edtf).toBe(
			'2031-03-12~'
		);
	});
});

describe('after a deed', () => {
	const at = { start: 320, end: 340 };
	test.each<[string, Deed[], string | undefined]>([
		['the last of several', [deed(210, '2031-03-06'), deed(230, '2031-03-08')], '2031-03-08'],
		['one on the day of the article', [deed(210, '2031-03-12')], '2031-03-12'],
		['one too long ago', [deed(210, '2031-03-01')], undefined],
		[
			'one long ago that is said to have gone before',
			[deed(210, '2031-03-01', true)],
			'2031-03-01'
		],
		['one still to come', [deed(210, '2031-03-14')], undefined],
		['none', [], undefined]
	])('%s', (_, deeds, first) => {
		expect(afterDeed(record, deeds, at, false)?.edtf.slice(0, 10)).toBe(first);
	});

	test('what a quotation tells does not date it', () => {
		const own = [deed(325, '2031-03-10')];
		expect(afterDeed(record, own, at, true)).toBeNull();
		expect(afterDeed(record, own, at, false)?.edtf).toBe('2031-03-10/2031-03-12');
	});
});
