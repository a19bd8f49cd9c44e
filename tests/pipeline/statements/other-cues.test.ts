import { describe, expect, it } from 'vitest';
import { statementsIn } from '../helpers/reading.ts';

describe('“according to” behind a few words of time or place', () => {
	it.each([
		[
			'past what is told of the source',
			'For now, according to Ann Roe, who runs the ferry, nothing will change.',
			'Ann Roe | according to | nothing will change'
		],
		[
			'but of all where the subject stands first',
			'Peru, according to Ann Roe, will sell the ferry.',
			'Ann Roe | according to | Peru, according to Ann Roe, will sell the ferry'
		]
	])('tells of what follows, %s', (_, text, row) => {
		expect(statementsIn(text)).toEqual([row]);
	});

	it('tells of what follows', () => {
		expect(statementsIn('By dawn, according to Ann Roe, the ferry was gone.')).toEqual([
			'Ann Roe | according to | the ferry was gone'
		]);
	});
});

describe('somebody’s view', () => {
	it.each<[string, string, string[]]>([
		[
			'first',
			'In Ann Roe’s view, the ferry is unsafe.',
			['Ann Roe | In Ann Roe’s view | the ferry is unsafe']
		],
		[
			'in the middle, where words of it are quoted',
			'The plan is, in Ann Roe’s words, “madness”.',
			['Ann Roe | in Ann Roe’s words | “madness”']
		],
		[
			'but not what is only published so',
			'In Ann Roe’s opinion, published on Monday, the firm broke the law.',
			[]
		],
		['but not what is only in sight', 'The ferry sank in Ann Roe’s view.', []]
	])('%s', (_, text, rows) => {
		expect(statementsIn(text)).toEqual(rows);
	});
});
