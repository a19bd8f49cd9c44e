import { describe, expect, it } from 'vitest';
import { statementsIn } from '../helpers/reading.ts';

describe('a clause right after a quotation', () => {
	it.each<[string, string, string[]]>([
		[
			'with a verb that reports nothing by itself',
			'Ann Roe won. “Go and vote,” Roe enthused. “Take a friend.”',
			['Ann Roe | enthused | “Go and vote,”', 'Ann Roe | – | “Take a friend.”']
		],
		[
			'with a pronoun and an adverb',
			'Ann Roe won. “We did it,” she quietly wept.',
			['Ann Roe | wept | “We did it,”']
		],
		[
			'with where and how it was said',
			'“It is a mess,” Mayor Ben Poe shrugged at the end of the day.',
			['Ben Poe | shrugged | “It is a mess,”']
		],
		[
			'but no tag: a verb with an object',
			'“The Long Quay,” Ann Roe sold the rights to Ben Poe.',
			[]
		],
		['but no tag: what somebody learns', '“The ferry is sold,” Ann Roe learned on Monday.', []],
		['but no tag: what somebody does not heed', '“Stay away,” Ben Poe ignored.', []],
		['but no tag: a thing', '“The Long Quay,” the harbour’s only tavern, burned.', []]
	])('%s', (_, text, expected) => {
		expect(statementsIn(text).filter((s) => !s.startsWith('?'))).toEqual(expected);
	});
});
