import { describe, expect, it } from 'vitest';
import { statementsIn } from '../helpers/reading.ts';

describe('a preposition whose object stands before its verb', () => {
	it.each<[string, string, string[]]>([
		[
			'in a contact clause has nothing behind it',
			'Ann Roe said on Monday the bridge Ben Poe and the traders are talking about is “not for sale.”',
			['Ann Roe | said | the bridge Ben Poe and the traders are talking about is “not for sale.”']
		],
		[
			'after “what” has nothing behind it',
			'Ann Roe told the court that Ben Poe forgot what he was talking about when the tide was “high”.',
			['Ann Roe | told | Ben Poe forgot what he was talking about when the tide was “high”']
		],
		[
			'is no preposition before a gerund',
			'Ann Roe talked about being “afraid of it.”',
			['Ann Roe | talked | being “afraid of it.”']
		],
		[
			'is none where another stands before “which”',
			'At a meeting in which Ann Roe called for “a new ferry,” people left.',
			['Ann Roe | called | “a new ferry,”']
		],
		[
			'is none where the thing is named after it',
			'They want what Ann Roe refers to as “a proper league”.',
			['Ann Roe | refers | as “a proper league”']
		]
	])('%s', (_, text, rows) => {
		expect(statementsIn(text)).toEqual(rows);
	});
});
