/** Words of a stretch of text, with their offsets: what the date, place and event stages step over. */
import type { Span } from './types.ts';

export interface Word extends Span {
	text: string;
	lower: string;
}

// A word keeps inner apostrophes, full stops (U.S., Su.) and hyphens; a possessive 's is a word of its own.
const WORD =
	/(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th)?\b|[’'](?:s|ll|re|ve|d)\b|\p{L}[\p{L}\p{M}\p{N}]*(?:[’'](?!s\b|ll\b|re\b|ve\b|d\b)\p{L}+)*|\p{N}+|[^\s\p{L}\p{N}]/gu;

/**
 * Words and single punctuation marks of `text` between two offsets, in order. Hyphenated compounds come apart
 * into their words and the hyphens between.
 */
export function words(text: string, start = 0, end = text.length): Word[] {
	const found: Word[] = [];
	for (const match of text.slice(start, end).matchAll(WORD)) {
		const at = start + match.index;
		found.push({
			start: at,
			end: at + match[0].length,
			text: match[0],
			lower: match[0].toLowerCase().replace(/’/g, "'")
		});
	}
	return found;
}

/** Index of the first of `sorted` (by start, not overlapping) that ends after `offset`; their number if none. */
export function firstEndingAfter(sorted: readonly Span[], offset: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sorted[middle]!.end > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}
