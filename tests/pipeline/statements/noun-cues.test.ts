import { describe, expect, it } from 'vitest';
import { statementsIn } from '../helpers/reading.ts';

describe('what a noun reports', () => {
	it.each<[string, string, string[]]>([
		[
			'ends where its own verb begins',
			'Ann Roe said that Ben Poe’s claim that the bridge is old is “simply not true.”',
			[
				'Ann Roe | said | Ben Poe’s claim that the bridge is old is “simply not true.”',
				'Ben Poe | claim | the bridge is old'
			]
		],
		[
			'may stand before it',
			'“The quay is shut,” was Ann Roe’s verdict. “It is over” is Ben Poe’s view of it.',
			['Ann Roe | verdict | “The quay is shut,”', 'Ben Poe | view | “It is over”']
		],
		[
			'may be told what it is like first',
			'Ann Roe’s message was short and blunt: “The quay is shut.”',
			['Ann Roe | message | “The quay is shut.”']
		],
		[
			'is always the same',
			'Ann Roe’s advice is always the same: “The quay is shut.”',
			['Ann Roe | advice | “The quay is shut.”']
		],
		[
			'is not what happened to it',
			'Ann Roe’s answer was greeted with chants: “The quay is shut.”',
			['? | – | “The quay is shut.”']
		],
		[
			'nor what stands beside a comma',
			'Ann Roe’s answer was interrupted, “The quay is shut.”',
			['? | – | “The quay is shut.”']
		],
		[
			'nor what else it is',
			'Ann Roe’s message was a poem: “The quay is shut.”',
			['? | – | “The quay is shut.”']
		],
		[
			'nor how strong it was',
			'Ann Roe’s claim was so weak that Ben Poe laughed. Her answer was clear that day.',
			[]
		],
		[
			'nor a crime',
			'Ann Roe changed her plea to guilty. Ben Poe entered his plea to charges of theft.',
			[]
		],
		[
			'nor how somebody took it',
			'Ann Roe’s reaction to the drug was that of a child. Ann Roe’s verdict of “guilty” stood.',
			['? | – | of “guilty” stood']
		],
		[
			'nor whom it is for',
			'Ann Roe’s promise to Ben Poe, her order to the bank, her call to arms and her threat to security were late.',
			[]
		],
		[
			'nor what is done with it',
			'Ann Roe’s message that Ben Poe deleted was late. Ann Roe’s order of “two pints” was late.',
			['? | – | of “two pints” was late']
		],
		[
			'but what she means to do',
			'Ann Roe’s order to immediately shut the quay was late. Her promise to “stay put” was not.',
			['Ann Roe | order | to immediately shut the quay', 'Ann Roe | promise | to “stay put”']
		],
		[
			'is hers, though somebody hits back at it',
			'Ann Roe hit back at Ben Poe’s claim that her plan was “a mess”.',
			['Ben Poe | claim | her plan was “a mess”']
		],
		[
			'is whose order it is',
			'Ann Roe said that Ben Poe’s order to “go home now” was wrong.',
			[
				'Ann Roe | said | Ben Poe’s order to “go home now” was wrong',
				'Ben Poe | order | to “go home now”'
			]
		],
		[
			'is told after what it is about',
			'Ann Roe’s response to all this: “The quay is shut.”',
			['Ann Roe | – | “The quay is shut.”']
		],
		[
			'is hers who answers, not his whom she answers',
			'Ann Roe’s answer to Ben Poe’s letter: “The quay is shut.”',
			['Ann Roe | – | “The quay is shut.”']
		],
		[
			'is nobody’s where she speaks on a reply',
			'Ann Roe’s speech on the reply to Ben Poe: “The quay is shut.”',
			['? | – | “The quay is shut.”']
		],
		[
			'nor where she asks for something on a reply',
			'Ann Roe’s book on the response to the flood: “The quay is shut.”',
			['? | – | “The quay is shut.”']
		],
		[
			'nor where a plan is for something',
			'Ann Roe’s plan for the quay: “Ships before shops.”',
			['? | – | “Ships before shops.”']
		],
		[
			'has all its verbs',
			'Ben Poe’s claim that the bridge is old and the ferry is “past repair,” is new.',
			['Ben Poe | claim | the bridge is old and the ferry is “past repair,”']
		],
		[
			'ends before the words that the whole is called by',
			'Ann Roe called Ben Poe’s plans to close the bridge “an absolute disgrace.”.',
			[
				'Ann Roe | called | Ben Poe’s plans to close the bridge “an absolute disgrace.”',
				'Ben Poe | plans | to close the bridge'
			]
		],
		[
			'is the quotation after “of”',
			'Ann Roe called Ben Poe’s accusation of a “fraud” in the town hall “sad and strange.”',
			[
				'Ann Roe | called | Ben Poe’s accusation of a “fraud” in the town hall “sad and strange.”',
				'Ben Poe | accusation | “fraud”'
			]
		],
		[
			'is the quotation after “for” and “against”',
			'Ann Roe’s call for a “harbour peace” failed. Ben Poe’s broadside against “dull old men” did not.',
			['Ann Roe | call | “harbour peace”', 'Ben Poe | broadside | “dull old men”']
		],
		[
			'is what the noun is said to be',
			'Ann Roe’s answer, given on Monday, was that the bridge is “quite safe.” Ben Poe’s reply was: “Then walk on it yourself.”',
			[
				'Ann Roe | answer | the bridge is “quite safe.”',
				'Ben Poe | reply | “Then walk on it yourself.”'
			]
		],
		[
			'is a slogan, but not what others think of an answer',
			'Ann Roe’s slogan is “Ships before shops.” Ben Poe’s answer was “rather weak.”',
			['Ann Roe | slogan | “Ships before shops.”', '? | – | was “rather weak.”']
		],
		[
			'begins after a time and “that”',
			'The crowd liked Ann Roe’s remark on Monday that “nobody here can swim.”',
			['Ann Roe | remark | “nobody here can swim.”']
		],
		[
			'stands after a colon',
			'From Ann Roe’s Harbour News post: “We will not sell the ferry.”',
			['Ann Roe | – | “We will not sell the ferry.”']
		]
	])('%s', (_, text, rows) => {
		expect(statementsIn(text)).toEqual(rows);
	});
});
