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
			'not who tears it up',
			'Ann Roe tore up a letter saying she was “late.”',
			'(a letter) | saying | she was “late.”'
		],
		[
			'nor who shares it',
			'Ann Roe shared a post saying she was “late.”',
			'(a post) | saying | she was “late.”'
		],
		[
			'nor to whom it is sent',
			'Ann Roe was sent a letter saying she was “late.”',
			'(a letter) | saying | she was “late.”'
		],
		[
			'nor who has done something before',
			'Ann Roe, who left office in June, got a signed letter saying she was “late.”',
			'(a signed letter) | saying | she was “late.”'
		],
		[
			'nor who is spoken of in it',
			'Ann Roe was named in a letter saying she was “late.”',
			'(a letter) | saying | she was “late.”'
		],
		[
			'but who tells something in it',
			'Ann Roe announced it in a letter to the staff saying it was “late.”',
			'Ann Roe | saying | it was “late.”'
		],
		[
			'or answers with it',
			'Ann Roe responded with a letter saying it was “late.”',
			'Ann Roe | saying | it was “late.”'
		],
		[
			'not who finds something in it',
			'Ann Roe found the plan in a letter saying it was “late.”',
			'(a letter) | saying | it was “late.”'
		],
		[
			'nor who comes with it',
			'Ann Roe went home with a letter saying it was “late.”',
			'(a letter) | saying | it was “late.”'
		],
		[
			'but who writes for a newspaper that is called like one',
			'Ann Roe joined them, publishing an op-ed in The Harbour Post calling it “late.”',
			'Ann Roe | calling | it “late.”'
		],
		[
			'no place',
			'Ann Roe got a letter from Paris saying she was “late.”',
			'(a letter) | saying | she was “late.”'
		],
		[
			'but who sends it from there',
			'Ann Roe sent a letter from Paris saying she was “late.”',
			'Ann Roe | saying | she was “late.”'
		],
		[
			'no place in a clause of its own',
			'Ann Roe had a letter from Paris that said she was “late.”',
			'(a letter) | said | she was “late.”'
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
