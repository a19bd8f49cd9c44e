import { expect, test } from 'vitest';
import { dateValue, eventDate, isAfter } from '../../src/pipeline/dating.ts';
import type { ExtractedRecord } from '../../src/pipeline/extracted.ts';

const record = {
	article: { id: 'a', published: '2031-03-12' },
	sentences: [
		{ start: 0, end: 100, paragraph: 0, hash: '' },
		{ start: 101, end: 200, paragraph: 0, hash: '' }
	],
	dates: [
		{ start: 10, end: 17, value: '2031-03-11', basis: 'Tuesday' },
		{ start: 60, end: 66, value: '2031-03-14', basis: 'Friday' },
		{ start: 90, end: 96, value: '2031-03-20', basis: 'next Thursday' }
	]
} as unknown as ExtractedRecord;

test.each([
	['2031-03-11', 'occurred', '2031-03-11', 'day', 'Tuesday'],
	['2031-03', 'occurred', '2031-03', 'month', 'As the article has it.'],
	[null, 'occurred', '[..2031-03-12]', 'interval', 'No date is given; before the article.'],
	[null, 'planned', '[2031-03-12..]', 'interval', 'No date is given; after the article.']
])('an event dated %s that has %s', (edtf, status, value, precision, basis) => {
	const found = { edtf, at: { start: 0, end: 40 }, status };
	expect(eventDate(record, found)).toEqual({ edtf: value, precision, basis });
});

test.each([
	['2031', 'year'],
	['2031-03', 'month'],
	['2031-03-11', 'day'],
	['2031-03-11T10:00:00', 'day'],
	['2031-03-11~', 'about'],
	['2031-03-11/2031-03-14', 'interval'],
	['[..2031-03-11]', 'interval']
])('%s is exact to the %s', (edtf, precision) => {
	expect(dateValue(edtf, 'test')?.precision).toBe(precision);
});

test('takes no value that the contract does not', () => {
	expect(dateValue('soon', 'test')).toBeNull();
	expect(dateValue('2031-XX-11', 'test')).toBeNull();
});

test('is after only what it wholly follows', () => {
	expect(isAfter('2031-03-13', '2031-03-12')).toBe(true);
	expect(isAfter('2031-03', '2031-03-12')).toBe(false);
	expect(isAfter('2031-03-13', null)).toBe(false);
});
