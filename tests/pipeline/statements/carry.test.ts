import { describe, expect, it } from 'vitest';
import { statementsIn } from '../helpers/reading.ts';

const END = '\n\nThe vote is on Monday.';

describe('a quotation of its own', () => {
	it.each<[string, string, string]>([
		[
			'goes on after a paragraph of reported words',
			'Ann Roe said that the board would meet.\n\n“We will stay for as long as it takes.”',
			'Ann Roe | – | “We will stay for as long as it takes.”'
		],
		[
			'is the outer speaker’s where one reports another',
			'Ann Roe said that some critics had predicted a defeat.\n\n“We will stay for as long as it takes.”',
			'Ann Roe | – | “We will stay for as long as it takes.”'
		],
		[
			'follows who went on',
			'Ann Roe repeated her warning.\n\n“We will stay for as long as it takes.”',
			'Ann Roe | – | “We will stay for as long as it takes.”'
		],
		[
			'follows who was asked and did something',
			'“It is late,” Ben Poe said. Asked what she would do next, Ann Roe smiled. “We will stay for as long as it takes.”',
			'Ann Roe | – | “We will stay for as long as it takes.”'
		],
		[
			'follows nobody who was asked and pointed to somebody else',
			'Asked whether it was late, Ann Roe quoted Ben Poe. “We will stay for as long as it takes.”',
			'? | – | “We will stay for as long as it takes.”'
		],
		[
			'follows who agreed',
			'“It is late,” Ben Poe said. Harbour University’s Ann Roe agreed. “We will stay for as long as it takes.”',
			'Ann Roe | – | “We will stay for as long as it takes.”'
		],
		[
			'follows who said something in a statement',
			'Ann Roe, the head of news for the Harbour Party said in a statement. “We will stay for as long as it takes.”',
			'Ann Roe | – | “We will stay for as long as it takes.”'
		],
		[
			'follows who wrote, and not the body whose title comes first',
			'The school met. Harbour University’s Media Coordinator Ann Roe wrote:\n\n“We will stay for as long as it takes.”',
			'Ann Roe | – | “We will stay for as long as it takes.”'
		],
		[
			'follows whose answer it is',
			'The school met. Here is Ann Roe’s answer to Ben Poe:\n\n“We will stay for as long as it takes.”',
			'Ann Roe | – | “We will stay for as long as it takes.”'
		],
		[
			'goes on after a few words of the reporter’s',
			'“It is late,” Ann Roe said. Now, “we will stay for as long as it takes.”',
			'Ann Roe | – | “we will stay for as long as it takes.”'
		],
		[
			'goes on past a nameless crowd',
			'“It is late,” Ann Roe said. Unless further friends come, “we will stay for as long as it takes.”',
			'Ann Roe | – | “we will stay for as long as it takes.”'
		],
		[
			'is not taken from whom the reporter’s words name',
			'“It is late,” Ann Roe said. To Ben Poe, “we will stay for as long as it takes.”',
			'? | – | “we will stay for as long as it takes.”'
		],
		[
			'is not taken from who has not spoken',
			'Ann Roe has not commented on it. “We will stay for as long as it takes.”',
			'? | – | “We will stay for as long as it takes.”'
		],
		[
			'goes on with the words of who said it, not of who has not',
			'“The ferry is late,” Ann Roe said, though Ben Poe hasn’t said the line is “closing” it. “In the end we have to have two boats.”',
			'Ann Roe | – | “In the end we have to have two boats.”'
		],
		[
			'goes on with the words of who said it, not of who is said to disagree',
			'“The ferry is late,” Ann Roe said, although Ben Poe called it “a bit slow”. “We have to have two boats.”',
			'Ann Roe | – | “We have to have two boats.”'
		],
		[
			'goes on with the words of who objects',
			'“The ferry is late,” Ann Roe said, but Ben Poe called it “a bit slow”. “It came in the end.”',
			'Ben Poe | – | “It came in the end.”'
		],
		[
			'is the last one’s whose verb a colon follows',
			'The Harbour Times made these claims against the board in May, and Ann Roe responded:\n\n“We will stay for as long as it takes.”',
			'Ann Roe | – | “We will stay for as long as it takes.”'
		],
		[
			'is that of the main clause’s subject before a colon',
			'When Ben Poe left in 1998, Ann Roe released the following statement:\n\n“We will stay for as long as it takes.”',
			'Ann Roe | – | “We will stay for as long as it takes.”'
		],
		[
			'has a line of credit in the next paragraph',
			'“It is late,” Ben Poe said.\n\n“We will stay for as long as it takes.”\n\n- Mayor Ann Roe, writing after the vote.',
			'Ann Roe | – | “We will stay for as long as it takes.”'
		],
		[
			'has none in a list',
			'“It is late,” Ben Poe said.\n\n“We will stay for as long as it takes.”\n\n- Ann Roe will come.',
			'Ben Poe | – | “We will stay for as long as it takes.”'
		]
	])('%s', (_, text, expected) => {
		expect(statementsIn(text + END)).toContain(expected);
	});
});
