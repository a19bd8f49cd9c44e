/** Stretches too long for a stage to hold whole, in pieces. */
import type { Span } from './types.ts';

/**
 * `text[start, end)` in pieces of at most `longest` code units, each without white space at its ends. A piece ends before
 * white space where there is some, and never between the halves of one character.
 */
export function* pieces(
	text: string,
	start: number,
	end: number,
	longest: number
): Generator<Span> {
	let from = start;
	while (end - from > longest) {
		let to = from + longest;
		while (to > from && text.charCodeAt(to) > 32) to--;
		if (to === from) to = from + longest;
		if ((text.charCodeAt(to) & 0xfc00) === 0xdc00) to--;
		let last = to;
		while (last > from && text.charCodeAt(last - 1) <= 32) last--;
		if (last > from) yield { start: from, end: last };
		from = to;
		while (from < end && text.charCodeAt(from) <= 32) from++;
	}
	if (from < end) yield { start: from, end };
}
