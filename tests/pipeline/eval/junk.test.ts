import { expect, test } from 'vitest';
import { measureJunk } from '../../../src/pipeline/eval/junk.ts';
import { junkLine } from '../../../src/pipeline/eval/report.ts';
import type { ExtractedRecord } from '../../../src/pipeline/extracted.ts';

const record = (id: string, length: number, removed: [number, number][]) =>
	({
		article: { id, length },
		removed: removed.map(([start, end]) => ({ start, end, reason: '' }))
	}) as unknown as ExtractedRecord;

test('counts what was cut of the junk, and of the article', () => {
	const records = [
		record('a', 1000, [
			[0, 10],
			[95, 110]
		]),
		record('b', 500, [[0, 500]])
	];
	const figures = measureJunk(
		records,
		new Map([
			[
				'a',
				[
					{ start: 0, end: 10 },
					{ start: 100, end: 120 }
				]
			]
		])
	);
	expect(figures).toEqual({ junk: 30, removed: 20, body: 970, lost: 5 });
	expect(junkLine(figures)).toBe(
		'Web junk: 20 of 30 characters removed (66.7 %), 5 of 970 characters of the body lost\n'
	);
});
