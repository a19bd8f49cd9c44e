import { describe, expect, it } from 'vitest';
import { statementsIn } from '../helpers/reading.ts';

describe('what stands between a verb and its content', () => {
	it.each<[string, string, string[]]>([
		[
			'more than a time and a place',
			'Ann Roe said on the radio on Monday, with a nod to her son, a boy of two, “We will stay.”',
			['Ann Roe | said | “We will stay.”']
		],
		[
			'where it was said, before what it was about',
			'Ann Roe joked at a dinner in June about the bankers being “the ones who stay.”',
			['Ann Roe | joked | the bankers being “the ones who stay.”']
		],
		[
			'but nobody else who says it',
			'Ann Roe joked at a dinner in June about the bankers who said “we will stay.”',
			['(the bankers) | said | “we will stay.”']
		],
		[
			'nor calls it so',
			'Ann Roe spoke in Lyon about the ships Ben Poe called “the ones who stay.”',
			['? | called | “the ones who stay.”']
		],
		[
			'somebody of whom the rest is quoted',
			'Ann Roe left because she believes it “would stay bad for everyone.”',
			['Ann Roe | believes | it “would stay bad for everyone.”']
		],
		[
			'a conjunction before somebody’s report',
			'Ann Roe said on Harbour FM that Ben Poe’s report “will stay secret.”',
			['Ann Roe | said | Ben Poe’s report “will stay secret.”']
		],
		[
			'a condition or a means between commas',
			'Ann Roe said, through a clerk, that the board “will stay.” She said, if elected, she “will stay” too.',
			['Ann Roe | said | the board “will stay.”', 'Ann Roe | said | she “will stay” too']
		],
		[
			'who and what a verb is about',
			'Ann Roe recalled Ben Poe, whom she met, as one who “will stay.” She vented to her son that he “will stay.”',
			[
				'Ann Roe | recalled | Ben Poe, whom she met, as one who “will stay.”',
				'Ann Roe | vented | he “will stay.”'
			]
		],
		[
			'a reason',
			'Ann Roe said because the mayor is well liked, “we will stay.”',
			['Ann Roe | said | “we will stay.”']
		],
		[
			'a time, but not one that owns what is spoken of',
			'Harbour coach Ann Roe said Tuesday Sunday night’s match “felt like a long stay.”',
			['Ann Roe | said | Sunday night’s match “felt like a long stay.”']
		],
		[
			'no other verb of saying',
			'Ann Roe answered once Ben Poe replied, “We will stay.”',
			['Ben Poe | replied | “We will stay.”']
		],
		[
			'a role and the name of who is told',
			'Ann Roe told Harbour News anchor Meg Poe that people who wait “will stay”.',
			['Ann Roe | told | people who wait “will stay”']
		],
		[
			'a place and its country',
			'Ann Roe told a hearing in Lyon, France on Monday that the board “will stay”.',
			['Ann Roe | told | the board “will stay”']
		],
		[
			'an audience of many words',
			'Ann Roe told a crowd of some hundred people on the quay of Lyon that they “will stay”.',
			['Ann Roe | told | they “will stay”']
		],
		[
			'what somebody called it',
			'Ann Roe, who was in town, called what will stay “a mess”.',
			['Ann Roe | called | what will stay “a mess”']
		],
		[
			'a comma, after “as”',
			'As The Daily Harbour reported, the board “will stay” for a year.',
			['The Daily Harbour | reported | the board “will stay” for a year']
		],
		[
			'“as … puts it”',
			'As the Herald’s Ann Roe puts it, “We will stay.”',
			['Ann Roe | puts | “We will stay.”']
		],
		[
			'nothing, after a quotation that is according to somebody',
			'“We will stay,” according to Harbour Watch.',
			['Harbour Watch | according to | “We will stay,”']
		],
		[
			'a colon after whom it is according to',
			'According to HarbourPost: “We will stay.”',
			['HarbourPost | According to | “We will stay.”']
		],
		[
			'nothing, where an apposition stands between dashes before it',
			'Ann Roe — a clerk from Lyon — says she made a choice, and that the board “will stay”.',
			['Ann Roe | says | she made a choice, and that the board “will stay”']
		],
		[
			'nothing, where a relative clause follows a claim',
			'The Front claimed responsibility for the raid that killed those who stay.',
			['Front | claimed | responsibility for the raid that killed those who stay']
		],
		[
			'where the statement was made, before the verb',
			'Ann Roe, head of the Harbour Board, is late and in a statement praised Poe’s “will to stay”.',
			['Ann Roe | praised | Poe’s “will to stay”']
		]
	])('%s', (_, text, expected) => {
		expect(statementsIn(text).filter((s) => s.includes('stay'))).toEqual(expected);
	});
});
