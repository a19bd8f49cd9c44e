import { describe, expect, it } from 'vitest';
import { statementsIn } from '../helpers/reading.ts';

describe('words that others quote', () => {
	it.each<[string, string, string[]]>([
		[
			'in the active',
			'The Herald quoted Ben Poe as saying that “the quay is shut.”',
			['Ben Poe | saying | “the quay is shut.”']
		],
		[
			'in the passive, with who quotes',
			'Ben Poe was quoted by the Herald as saying “the quay is shut.”',
			['Ben Poe | saying | “the quay is shut.”']
		],
		[
			'as calling something so',
			'Ann Roe quoted Ben Poe as calling the ferry “a joke”.',
			['Ben Poe | calling | the ferry “a joke”']
		],
		[
			'after the words',
			'“The quay is shut,” Roe’s clerk quoted Ben Poe as saying.',
			['Ben Poe | saying | “The quay is shut,”']
		],
		['after a colon', 'Ann Roe quoted Ben Poe: “Go home now.”', ['Ben Poe | – | “Go home now.”']],
		[
			'from a letter that somebody has',
			'Ann Roe had a letter from Ben Poe that said “go home now.”',
			['Ben Poe | said | “go home now.”']
		],
		[
			'in the words of somebody, before and after',
			'In the words of Ben Poe, “the quay is shut.” “A shame,” in the words of Ann Roe.',
			['Ben Poe | In the words of | “the quay is shut.”', 'Ann Roe | in the words of | “A shame,”']
		],
		[
			'and between commas',
			'The quay, in the words of Ann Roe, the mayor, is “a mess”.',
			['Ann Roe | in the words of | “a mess”']
		],
		[
			'not where somebody believes in them',
			'She believes in the words of the prophet. Ben Poe found comfort in the words of Ann Roe.',
			[]
		],
		['nor sings them', 'Ann Roe set the text in the words of Ben Poe to music.', []],
		[
			'nor where they are one thing of several',
			'The town trusts in the law, in the words of Ann Roe, and in luck.',
			[]
		],
		[
			'nor where somebody else is quoted next',
			'The town trusts the law, in the words of Ann Roe, and Ben Poe said “no way”.',
			['Ben Poe | said | “no way”']
		],
		['nor where something is in them', 'In the words of Ann Roe there is hope, and joy.', []]
	])('%s', (_, text, expected) => {
		expect(statementsIn(text)).toEqual(expected);
	});
});
