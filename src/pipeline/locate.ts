/** Where words stand in a text; what an editor writes into `review.yaml`. */
import type { Span } from './types.ts';

/**
 * Every place where `words` stand in `text`, letter for letter but for case, runs of white space and the form of
 * quotation marks, apostrophes and dashes.
 */
export function locate(text: string, words: string): Span[] {
	const parts = words.trim().split(/\s+/);
	if (parts[0] === '' || parts.length === 0) return [];
	const pattern = parts.map(loosely).join('\\s+');
	return [...text.matchAll(new RegExp(pattern, 'giu'))].map((match) => ({
		start: match.index,
		end: match.index + match[0].length
	}));
}

const ALIKE = ["'‘’", '"“”„', '-‐‑–—'];

function loosely(word: string): string {
	return [...word]
		.map((char) => {
			const alike = ALIKE.find((set) => set.includes(char));
			return alike === undefined
				? char.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
				: `[${alike.replace('-', '\\-')}]`;
		})
		.join('');
}
