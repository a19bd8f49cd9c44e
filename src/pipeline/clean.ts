/** Stage "clean": marks web junk, with a reason for each cut, and makes the text readable for the later stages. */
import { injectedLinks, shortcodes, tags } from './clean/injected.ts';
import { junkLines } from './clean/junk-lines.ts';
import { findLines, titleCase, wordCount, type Line } from './clean/lines.ts';
import { pieces } from './pieces.ts';
import type { CleanSource, Removed, Source } from './types.ts';

/** White space and marks without width that a plain space stands in for, unit for unit. */
const ODD_SPACE =
	// eslint-disable-next-line no-control-regex
	/[\0-\x08\x0b-\x0c\x0e-\x1f\x7f\x85\t\u00a0\u00ad\u1680\u2000-\u200f\u202a-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff\ufffc]/g;

/**
 * Marks what does not belong to the article. Nothing is deleted: `text` stays, and `readable` has its length.
 * @returns the source with `removed` (in order, none overlapping), `readable` and the body's paragraphs
 */
export function clean(source: Source): CleanSource {
	const plain = source.text.replace(ODD_SPACE, ' ').replace(/[\r\u2028\u2029]/g, '\n');
	const lines = findLines(plain);
	const junk = junkLines(lines);
	const whole: Removed[] = [];
	lines.forEach((line, i) => {
		const reason = junk.get(i);
		if (reason !== undefined) whole.push({ start: line.start, end: line.end, reason });
	});
	const removed = merge(
		[...whole, ...shortcodes(plain), ...tags(plain), ...injectedLinks(plain)],
		plain
	);
	const readable = blank(plain, removed);
	return { ...source, removed, readable, paragraphs: findParagraphs(readable) };
}

/** In order, without overlaps; neighbours with the same reason and only white space between are one. */
function merge(found: Removed[], text: string): Removed[] {
	const merged: Removed[] = [];
	for (const next of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
		const last = merged.at(-1);
		if (last && next.end <= last.end) continue;
		const start = last ? Math.max(next.start, last.end) : next.start;
		const joins = last?.reason === next.reason && text.slice(last.end, start).trim() === '';
		if (last && joins) last.end = next.end;
		else merged.push({ start, end: next.end, reason: next.reason });
	}
	return merged;
}

function blank(text: string, removed: Removed[]): string {
	const parts: string[] = [];
	let at = 0;
	for (const { start, end } of removed) {
		parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\n]/g, ' '));
		at = end;
	}
	parts.push(text.slice(at));
	return parts.join('');
}

/** Code units beyond which a paragraph is cut: ten pages without a line break are no article's. */
const LONGEST = 20_000;

/** Each line is a paragraph, but in a text that was wrapped at a fixed width, where blank lines part them. */
function findParagraphs(readable: string): CleanSource['paragraphs'] {
	const lines = findLines(readable);
	const wrapped = isWrapped(lines, readable);
	const body = lines.findIndex((l) => l.body);
	const paragraphs: CleanSource['paragraphs'] = [];
	lines.forEach((line, i) => {
		const before = lines[i - 1];
		const last = paragraphs.at(-1);
		const gap = before ? readable.slice(before.end, line.start) : '\n\n';
		if (wrapped && last && before && gap.split('\n').length === 2 && !line.bullet) {
			last.end = line.end;
			last.heading = false;
		} else
			paragraphs.push({ start: line.start, end: line.end, heading: isHeading(line, i < body) });
	});
	return paragraphs.flatMap((p) =>
		p.end - p.start <= LONGEST
			? [p]
			: [...pieces(readable, p.start, p.end, LONGEST)].map((piece) => ({
					...piece,
					heading: false
				}))
	);
}

function isHeading(line: Line, beforeBody: boolean): boolean {
	if (line.body || /["“”]$/u.test(line.text)) return false;
	const words = wordCount(line.text);
	if (beforeBody && (!line.closed || line.bullet || titleCase(line.text) > 0.8)) return true;
	return !line.closed && words <= 14 && (line.bullet ? words <= 3 : true);
}

/** Most lines that touch the next one stop in the middle of a sentence, at about the same width. */
function isWrapped(lines: Line[], readable: string): boolean {
	let touching = 0;
	let open = 0;
	for (let i = 1; i < lines.length; i++) {
		const before = lines[i - 1];
		const line = lines[i];
		if (!before || !line) continue;
		if (readable.slice(before.end, line.start).split('\n').length !== 2) continue;
		touching++;
		const width = before.end - before.start;
		if (!/[.!?"”:]$/u.test(before.text) && width > 40 && width < 120) open++;
	}
	return touching >= 3 && open / touching > 0.6;
}
