import { expect, test } from 'vitest';
import { locate } from '../../src/pipeline/locate.ts';

test.each([
	[
		'the dam',
		'The dam, the  dam and\nthe dam.',
		[
			[0, 7],
			[9, 17],
			[22, 29]
		]
	],
	['don\'t say "no"', 'They don’t say “no”.', [[5, 19]]],
	['front-line (again)', 'a front–line (again) b', [[2, 20]]],
	['a.b', 'axb a.b', [[4, 7]]],
	['absent', 'nothing of it', []],
	['  ', 'nothing', []],
	['😀 b', '😀😀 b', [[2, 6]]]
])('%j', (words, text, spans) => {
	expect(locate(text, words).map(({ start, end }) => [start, end])).toEqual(spans);
});
