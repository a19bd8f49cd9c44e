import { describe, expect, it } from 'vitest';
import { sentencesIn } from './helpers/reading.ts';

describe('findSentences', () => {
	it.each<[string, string[]]>([
		['It rained. The match went on.', ['It rained.', 'The match went on.']],
		[
			'Sen. Ann Roe (D-Ohio) met Dr. Poe on Jan. 3. They talked.',
			['Sen. Ann Roe (D-Ohio) met Dr. Poe on Jan. 3.', 'They talked.']
		],
		['He moved to the U.S. in May. She stayed.', ['He moved to the U.S. in May.', 'She stayed.']],
		['He lives in the U.S. She does not.', ['He lives in the U.S.', 'She does not.']],
		[
			'J. R. Roe paid $3.5 million. It was a lot.',
			['J. R. Roe paid $3.5 million.', 'It was a lot.']
		],
		['“Why?” he asked. “Because.”', ['“Why?” he asked.', '“Because.”']],
		['“Go!” Ann Roe said. “Now.”', ['“Go!” Ann Roe said.', '“Now.”']],
		[
			'“Go.” Roe said to loud cheers. “Now.” Roe said on Monday he would go.',
			['“Go.” Roe said to loud cheers.', '“Now.”', 'Roe said on Monday he would go.']
		],
		[
			'“Shall we?” Ann M. Roe, Mr. Poe’s adviser on harbour safety and the pilots of the inner bay, said.',
			[
				'“Shall we?” Ann M. Roe, Mr. Poe’s adviser on harbour safety and the pilots of the inner bay, said.'
			]
		],
		[
			'She called it “unfair.” He says it is not.',
			['She called it “unfair.”', 'He says it is not.']
		],
		['The vote was lost.The mayor left.', ['The vote was lost.', 'The mayor left.']],
		[
			'He wrote to example.com about it … and waited.',
			['He wrote to example.com about it … and waited.']
		],
		['One line\n\nAnother line.', ['One line', 'Another line.']]
	])('parts %j', (text, expected) => {
		expect(sentencesIn(text)).toEqual(expected);
	});

	it('cuts what has no stops at white space, and a word without end anywhere but in a character', () => {
		const list = sentencesIn('tea, milk, '.repeat(2_000));
		expect(list.length).toBeGreaterThan(4);
		expect(list.every((piece) => /^(?:tea,|milk,)/.test(piece))).toBe(true);
		expect(list.join(' ')).toBe('tea, milk, '.repeat(2_000).trim());
		const signs = sentencesIn(`x${'\u{1F600}'.repeat(6_000)}`);
		expect(signs.join('')).toBe(`x${'\u{1F600}'.repeat(6_000)}`);
		expect(signs.every((piece) => piece.isWellFormed())).toBe(true);
	});
});
