import { describe, expect, it } from 'vitest';
import { dateWords } from '../../../src/lib/evidence/date-words.ts';

describe('dateWords', () => {
	it.each([
		['2015-11-24', 'November 24, 2015'],
		['2015-11', 'November 2015'],
		['2015', '2015'],
		['2015-11-20~', 'about November 20, 2015'],
		['2015-11?', 'probably November 2015'],
		['2015-11-15/2015-11-16', 'November 15 – 16, 2015'],
		['2015-10-30/2015-11-02', 'October 30 – November 2, 2015'],
		['2015-09~/2015-10', 'about September – October 2015'],
		['2014/2015-02-03', '2014 – February 3, 2015'],
		['[..2015-11-20]', 'by November 20, 2015'],
		['../2015-11-20', 'by November 20, 2015'],
		['2015-11-20/..', 'from November 20, 2015'],
		['[2015-11-19..2015-11-20]', 'November 19 – 20, 2015']
	])('%s reads %s', (edtf, words) => {
		// Which spaces stand around a range's dash is the ICU version's affair.
		expect(dateWords(edtf, 'en').replace(/[\u2009\u202f\u00a0]/g, ' ')).toBe(words);
	});

	it('follows the language of the story', () => {
		expect(dateWords('2015-11-24', 'fr')).toBe('24 novembre 2015');
	});
});
