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
});
