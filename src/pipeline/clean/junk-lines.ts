/** Which whole lines are web junk, with the reason for each. */
import { CAPTION_CREDIT, CARD_KIND, JUNK_LINES, TAIL_HEADINGS } from '../lexicon/junk.ts';
import { CUES } from '../lexicon/cues.ts';
import { AUXILIARIES } from '../lexicon/function-words.ts';
import { titleCase, wordCount, type Line } from './lines.ts';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DATE_LINE = new RegExp(
	`^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:${MONTH} \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH},? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{2,4})$`,
	'iu'
);
/** "LONDON, ENGLAND - MARCH 3: Visitors …", as the picture agencies set it. */
const WIRE_CAPTION = new RegExp(
	`^[\\p{Lu}][\\p{Lu} ,.'’&-]{3,60} [-–—] ${MONTH} \\d{1,2}(?:, \\d{4})?:`,
	'iu'
);
/** "Spain - Madrid - 03-02-14 - 7": a picture's file name. */
const IMAGE_TITLE =
	/^(?=.*\d)(?:[\p{L}\d .,'’_]{1,30} - ){2,}[\p{L}\d ._-]{1,30}$|^[\w-]+\.(?:jpe?g|png|gif|webp)$/iu;

/** Lines of the headline's zone: those before the first paragraph of running text. */
function firstBody(lines: Line[]): number {
	const at = lines.findIndex(
		(l) => l.body && !CAPTION_CREDIT.test(l.text) && !WIRE_CAPTION.test(l.text)
	);
	return at < 0 ? lines.length : at;
}

/** The reason for each line that is junk, by the line's index. */
export function junkLines(lines: Line[]): Map<number, string> {
	const junk = new Map<number, string>();
	lines.forEach((line, i) => {
		const reason = patternReason(line);
		if (reason !== undefined) junk.set(i, reason);
	});
	const body = firstBody(lines);
	repeatedHeadline(lines, body, junk);
	captionsBesideCredits(lines, junk);
	tail(lines, body, junk);
	relatedHeadlines(lines, body, junk);
	return junk;
}

function patternReason(line: Line): string | undefined {
	if (line.end - line.start > 600) return undefined;
	if (WIRE_CAPTION.test(line.text) || CAPTION_CREDIT.test(line.text)) return 'photo caption';
	if (!line.closed && IMAGE_TITLE.test(line.text)) return 'image title';
	return JUNK_LINES.find((j) => j.pattern.test(line.text))?.reason;
}

function repeatedHeadline(lines: Line[], body: number, junk: Map<number, string>): void {
	const seen = new Set<string>();
	for (let i = 0; i < body; i++) {
		const line = lines[i];
		if (line === undefined || junk.has(i)) continue;
		if (seen.has(line.text)) junk.set(i, 'repeated headline');
		seen.add(line.text);
	}
}

/** A short line without a verb right before a credit is the picture's caption. */
function captionsBesideCredits(lines: Line[], junk: Map<number, string>): void {
	for (let i = 2; i < lines.length; i++) {
		const caption = lines[i - 1];
		if (junk.get(i) !== 'photo credit' || caption === undefined || junk.has(i - 1)) continue;
		if (caption.bullet || caption.body || wordCount(caption.text) > 25) continue;
		if (/["“”]/u.test(caption.text)) continue;
		const words = caption.text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
		const verb = words.some((w) => !/^['’]s$/u.test(w) && (AUXILIARIES.has(w) || CUES.has(w)));
		if (!verb) junk.set(i - 1, 'photo caption');
	}
}

/** Everything from where the article has ended: lists of teasers, comment forms. */
function tail(lines: Line[], body: number, junk: Map<number, string>): void {
	const card = (i: number) => {
		const line = lines[i];
		return (
			line !== undefined &&
			(DATE_LINE.test(line.text) || (line.bullet && CARD_KIND.test(line.text)))
		);
	};
	let from = lines.length;
	let reason = 'teaser list';
	// From the end: how many running paragraphs stand after a line that no card explains.
	let unexplained = 0;
	let cards = 0;
	let open = 0;
	for (let i = lines.length - 1; i > body; i--) {
		const line = lines[i];
		if (line === undefined) break;
		if (card(i)) {
			cards++;
			open = 0;
			if (unexplained === 0 && cards >= 2) {
				from = i;
				reason = 'teaser list';
			}
		} else if (TAIL_HEADINGS.some((t) => t.pattern.test(line.text)) && unexplained + open <= 1) {
			from = i;
			reason = TAIL_HEADINGS.find((t) => t.pattern.test(line.text))?.reason ?? reason;
			unexplained = open = 0;
		} else if (line.body && !junk.has(i)) {
			// A card's own teaser sentence stands after its date.
			if (++open > 2) unexplained = open;
		}
	}
	for (let i = from; i < lines.length; i++) if (!junk.has(i)) junk.set(i, reason);
	if (from < lines.length) return;
	// Three or more lines in a row that end like no sentence, after the last paragraph.
	let last = lines.length;
	while (last > body + 1 && !(lines[last - 1]?.closed && !junk.has(last - 1))) last--;
	const loose = [];
	for (let i = last; i < lines.length; i++) if (!junk.has(i)) loose.push(i);
	if (loose.length >= 3 && last > body) for (const i of loose) junk.set(i, 'teaser list');
}

/** A line set like a headline between paragraphs leads to another article; the article's own are short. */
function relatedHeadlines(lines: Line[], body: number, junk: Map<number, string>): void {
	const found: number[] = [];
	for (let i = body + 1; i < lines.length; i++) {
		const line = lines[i];
		if (
			line === undefined ||
			junk.has(i) ||
			line.bullet ||
			line.body ||
			line.end - line.start > 160
		)
			continue;
		if (/[.!:;,"”]$/u.test(line.text) || wordCount(line.text) < 6) continue;
		if (titleCase(line.text) > 0.8) found.push(i);
	}
	// Many of them, each over paragraphs of its own, are the article's own headings.
	const own = found.filter((i) => lines[i + 1]?.body && lines[i + 2]?.body).length;
	if (found.length >= 3 && own === found.length) return;
	for (const i of found) junk.set(i, 'related headline');
}
