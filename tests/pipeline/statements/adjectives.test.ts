import { describe, expect, it } from 'vitest';
import { statementsIn } from '../helpers/reading.ts';

describe('an attitude', () => {
	it.each<[string, string, string[]]>([
		[
			'of whoever is in favour of something or against it',
			'Ann Roe is in favour of a ban. Ben Poe is against selling the ferry.',
			['Ann Roe | is in favour of | a ban', 'Ben Poe | is against | selling the ferry']
		],
		[
			'with its negation',
			'Ann Roe is not opposed to a ban.',
			['Ann Roe | is not opposed | to a ban']
		],
		['but not of those who play', 'Harbour Rovers are against Aldby Town on Saturday.', []]
	])('%s', (_, text, rows) => {
		expect(statementsIn(text)).toEqual(rows);
	});
});
