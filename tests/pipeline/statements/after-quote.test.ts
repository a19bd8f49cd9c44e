import { describe, expect, it } from 'vitest';
import { statementsIn } from '../helpers/reading.ts';

describe('who is named after a quotation', () => {
	it.each<[string, string, string[]]>([
		[
			'past an office of several words',
			'The ships are old, but “we will stay,” former Minister of Harbour Affairs Ann Roe said.',
			['Ann Roe | said | The ships are old, but “we will stay,”']
		],
		[
			'before an apposition without its second comma',
			'“We will stay,” Ann Roe, who is head of the Harbour Board said in a statement.',
			['Ann Roe | said | “We will stay,”']
		],
		[
			'before an apposition with a verb of its own',
			'“We will stay,” Ann Roe, the engineer who founded harbour.example tweeted on Monday.',
			['Ann Roe | tweeted | “We will stay,”']
		],
		[
			'as a word of the language, after straight marks',
			'Ann Read met Ben Poe. "We will stay," Read said.',
			['Ann Read | said | "We will stay,"']
		],
		[
			'behind a role, after a quotation without a comma',
			'“We will stay” the Herald’s senior harbour editor Ann Roe responded.',
			['Ann Roe | responded | “We will stay”']
		],
		[
			'with a party and a state behind the name',
			'“We will stay,” Senator Ann Roe, R-Ky., said.',
			['Ann Roe | said | “We will stay,”']
		],
		[
			'behind a role that looks like verbs',
			'“We will stay,” former State board planning director Ann Roe wrote to Poe in a message.',
			['Ann Roe | wrote | “We will stay,”']
		],
		[
			'in capitals that could be a pronoun',
			'Ann Roe spoke. “We will stay!” US Senator Ben Poe said as he left.',
			['Ben Poe | said | “We will stay!”']
		],
		[
			'and tells somebody',
			'“Will we stay?” Ann Roe told Quayside’s own television station in an interview.',
			['Ann Roe | told | “Will we stay?”']
		],
		[
			'between dashes',
			'Nobody was glad of it - “We will stay,” Ann Roe said - but the vote went on.',
			['Ann Roe | said | “We will stay,”']
		],
		[
			'after “as”',
			'“We will stay,” as Ann Roe said on the radio.',
			['Ann Roe | said | “We will stay,”']
		],
		[
			'after a colon that ends what was said before',
			'Asked about it, Ben Roe’s harbour master Mary Zed shook her head, but said Roe’s crew would stay: “We will stay,” Zed told Harbour News on Sunday.',
			['Mary Zed | said | Roe’s crew would stay', 'Mary Zed | told | “We will stay,”']
		],
		[
			'after a colon that ends what somebody else said before',
			'Ann Roe said the club was in trouble: “We may not stay,” said the chairman, Ben Poe.',
			['Ben Poe | said | “We may not stay,”']
		],
		[
			'after words that a colon gives to somebody already',
			'Ann Roe said: “We will stay,” the Harbour Times reported.',
			[
				'Harbour Times | reported | Ann Roe said: “We will stay,”',
				'Ann Roe | said | “We will stay,” the Harbour Times reported'
			]
		],
		[
			'at the beginning, where the apposition has no second comma',
			'Ann Roe, president and treasurer of Harbour Cafe Association stated, “We will stay.”',
			['Ann Roe | stated | “We will stay.”']
		]
	])('%s', (_, text, expected) => {
		expect(statementsIn(text).filter((s) => s.includes('stay'))).toEqual(expected);
	});
});
