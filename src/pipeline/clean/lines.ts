/** A text as lines, and what a line looks like. */
import type { Span } from '../types.ts';

export interface Line extends Span {
	/** Trimmed, odd white space made plain; of very long lines the beginning only. */
	text: string;
	/** Ends like a sentence. */
	closed: boolean;
	/** A paragraph of running text. */
	body: boolean;
	bullet: boolean;
}

/** Longest stretch of a line that patterns are tried on. */
const LOOK = 600;
const CLOSED = /[.!?…:;,][)\]"'”’»]*$/u;
const BULLET = /^(?:[•·▪◦‣*►●■–-]|&bull;)\s+/u;

/** The lines of a text that are not blank, in order; offsets without the white space around them. */
export function findLines(readable: string): Line[] {
	const lines: Line[] = [];
	let at = 0;
	while (at <= readable.length) {
		let end = readable.indexOf('\n', at);
		if (end < 0) end = readable.length;
		let from = at;
		let to = end;
		while (from < to && readable.charCodeAt(from) <= 32) from++;
		while (to > from && readable.charCodeAt(to - 1) <= 32) to--;
		if (from < to) lines.push(describe(readable, from, to));
		at = end + 1;
	}
	return lines;
}

function describe(readable: string, start: number, end: number): Line {
	const long = end - start > LOOK;
	const raw = readable.slice(start, long ? start + LOOK : end);
	const bullet = BULLET.test(raw);
	const text = raw.replace(BULLET, '').replace(/\s+/g, ' ');
	const closed = CLOSED.test(long ? readable.slice(end - 8, end) : raw);
	const words = text.split(' ').length;
	return { start, end, text, closed, bullet, body: !bullet && (long || (closed && words >= 9)) };
}

/** Share of a line's longer words that begin with a capital: above 0.8 it is set like a headline. */
export function titleCase(text: string): number {
	const words = text.match(/[\p{L}][\p{L}'’.-]{3,}/gu) ?? [];
	if (words.length === 0) return 0;
	return words.filter((w) => /^\p{Lu}/u.test(w)).length / words.length;
}

export function wordCount(text: string): number {
	return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}
