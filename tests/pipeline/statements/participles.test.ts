import { describe, expect, it } from 'vitest';
import { statementsIn } from '../helpers/reading.ts';

describe('the subject of a participle after a document is', () => {
	it.each<[string, string, string]>([
		[
			'who sent it, not to whom',
			'Minister of Trade Ann Roe sent a long email to him praising his “steady hand”.',
			'Ann Roe | praising | his “steady hand”'
		],
		[
			'who sent it to several',
			'Ann Roe sent two letters to the ministers and to Ben Poe warning that the ferry was “rotten.”',
			'Ann Roe | warning | “rotten.”'
		],
		[
			'who wrote it, named after a role',
			'The chief executive, Ben Poe, wrote a letter to the staff asking them to “hold the line.”',
			'Ben Poe | asking | them to “hold the line.”'
		],
		[
			'whose clause comes after a lead with an adverb',
			'Shortly after the vote, Harbour Bank sent a note to clients warning of “a hard winter.”',
			'Harbour Bank | warning | “a hard winter.”'
		],
		[
			'from whom it is',
			'Ann Roe received a letter from Ben Poe saying she was “late.”',
			'Ben Poe | saying | she was “late.”'
		],
		[
			'not who gets it',
			'Ann Roe received a letter saying she was “late.”',
			'(a letter) | saying | she was “late.”'
		],
		[
			'whose it is',
			'Ann Roe’s letter to Ben Poe praising his “calm” was leaked.',
			'Ann Roe | praising | his “calm” was leaked'
		],
		[
			'who is heard in it',
			'The court heard a recorded interview with Ann Roe saying it was “dark.”',
			'Ann Roe | saying | it was “dark.”'
		],
		[
			'whose clause it leads',
			'In a letter to Ann Roe asking for “more time,” Ben Poe said he was ill.',
			'Ben Poe | asking | “more time,”'
		],
		[
			'the document itself, where nobody sends it',
			'A letter to Ann Roe complaining of “rough play” was leaked.',
			'(A letter) | complaining | “rough play” was leaked'
		],
		[
			'not who wrote it, where a preposition opens the participle',
			'Ben Poe answered her letter to the board by calling it “late.”',
			'Ben Poe | calling | it “late.”'
		]
	])('%s', (_, text, row) => {
		expect(statementsIn(text)).toContain(row);
	});
});
