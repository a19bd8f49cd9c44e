import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/pipeline/quotes.ts';
import { cleaned, quotesIn } from './helpers/reading.ts';

describe('findQuotes', () => {
	it.each<[string, string, string[]]>([
		['curly marks', '“We will stay,” she said.', ['We will stay,']],
		['straight marks', '"We will stay," she said. "I promise."', ['We will stay,', 'I promise.']],
		['marks typed as two apostrophes', "''We will stay,'' she said.", ['We will stay,']],
		['angle marks', 'She said: «We will stay.»', ['We will stay.']],
		[
			'single marks, where there are no double ones',
			'‘It’s the residents’ choice,’ he said.',
			['It’s the residents’ choice,']
		],
		[
			'single marks, though there are a few double ones',
			'‘It rains,’ said Dave “Tiny” Poe. ‘We won’t go.’',
			['It rains,', 'We won’t go.']
		],
		[
			'double marks nested in single ones',
			'‘He told me, “Go home,” and I did,’ said Ann Roe.',
			['He told me, “Go home,” and I did,']
		],
		[
			'double marks, though there are a few single ones',
			'“It rains,” said Ann Roe of the ‘fine’ day. “We go.”',
			['It rains,', 'We go.']
		],
		['apostrophes', "It's the residents' choice, and nobody's else, he said.", []],
		[
			'nested single marks',
			'“He told me ‘go home’ and left,” she said.',
			['He told me ‘go home’ and left,']
		],
		[
			'nested double marks',
			'“He called it “a mess” and left,” she said.',
			['He called it “a mess” and left,']
		],
		['one mark of each kind', '“We will stay," she said, and left.', ['We will stay,']],
		['marks mixed up twice', '“We stay," she said. "We do.”', ['We stay,', 'We do.']],
		[
			'nested marks of another kind',
			'"He said “go” and left,” she said.',
			['He said “go” and left,']
		],
		['an inch in a quotation', '“It was 6" deep there,” she said.', ['It was 6" deep there,']],
		['no space before a mark', 'She told of"a long night" there.', ['a long night']],
		[
			'a missing closing mark',
			'“We will stay, she said. “I promise that we will.”',
			['We will stay,', 'I promise that we will.']
		],
		[
			'a missing opening mark',
			'We will stay where we are,” Ann Roe said.',
			['We will stay where we are,']
		],
		[
			'a closing mark too many',
			'“We agree” on the goal and on the means,” Ann Roe said.',
			['We agree']
		],
		['a mark that is never closed', 'He said “never and went home.', ['never and went home.']],
		['inches', 'The pipe is 6" wide and nobody said a word.', []]
	])('reads %s', (_, text, expected) => {
		expect(quotesIn(text)).toEqual(expected);
	});

	it.each([
		['in small letters after a kind of work', 'Roe called the programme “worse than nothing.”'],
		['a sentence with capitals', '“Thank You, Harbour,” Roe shouted from the deck.'],
		['two words that are no title', '“They left,” Roe said.']
	])('takes %s for speech', (_, text) => {
		expect(quotesIn(text)).toHaveLength(1);
	});

	it('leaves out words that are set out once more', () => {
		const said = '"The river shall never again take our bridge," she said.';
		const pulled = '"The river shall never again take our bridge\n\nAnn Roe."';
		expect(quotesIn(`${pulled}\n\n${said}`)).toEqual([
			'The river shall never again take our bridge,'
		]);
		expect(quotesIn(pulled)).toEqual(['The river shall never again take our bridge']);
	});

	it('leaves out a paragraph of words that another quotation holds', () => {
		const said = 'Ann Roe said: “The river shall never again take our bridge, and that is all.”';
		const block = '“The river shall never again take our bridge.”';
		const other = '“The river shall never again take our old pier.”';
		expect(quotesIn(`${said}\n\n${block}`)).toHaveLength(1);
		expect(quotesIn(`${said}\n\n${other}`)).toHaveLength(2);
	});

	it('follows a quotation over paragraphs', () => {
		expect(quotesIn('“It was late.\n\n“We went home,” she said.')).toEqual([
			'It was late.',
			'We went home,'
		]);
	});

	it.each([
		['a title', 'She starred in “The Long Road Home” for two years.'],
		['a title that is sung', 'She sang “The Long Road of Home” at the dinner.'],
		['a title after its kind', 'He wrote the song “Blue” in a night.'],
		['a title that ends the sentence', 'She told it on NBC’s “Good Night Harbour.”'],
		['a long title', 'It is an essay titled “What the River Took From Us and What It Left.”'],
		['a title, its full stop inside the marks', 'The news came in her book “Long Water.”'],
		['a programme that is spoken to', 'Roe went to “Wake Up, Harbour,” adding nothing.'],
		['a headline with its writer', '“River Trade Up Again This Year,” by the Post’s Bob Poe'],
		['a label', '“Related:” The bridge at night'],
		['a programme', 'The minister told “Wake Up, Harbour” after he was asked.'],
		['a nickname', 'Robert “Bob” Roe retired in May.'],
		['a term', 'It was the so-called “tea tax” that did it.']
	])('does not take %s for speech', (_, text) => {
		expect(quotesIn(text)).toEqual([]);
		expect(findQuotes(cleaned(text))).toHaveLength(1);
	});
});
