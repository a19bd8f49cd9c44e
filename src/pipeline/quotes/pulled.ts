/** Pull quotes: words of the article that are set out once more, to be seen. */
import type { CleanSource, QuotedSpan } from '../types.ts';

/** Words by which two quotations are told to be the same. */
const ALIKE = 6;

/**
 * Takes out quotations that fill a paragraph, lack their closing mark, and have their words in another quotation:
 * a page sets such words between the opening mark and the speaker's name.
 */
export function withoutPulled(doc: CleanSource, quotes: QuotedSpan[]): QuotedSpan[] {
	const paragraphs = new Map(doc.paragraphs.map((p) => [p.start, p.end]));
	const open = new Set(
		quotes.filter(
			(q) => (paragraphs.get(q.start - 1) ?? Infinity) <= q.end && !isMark(doc.readable[q.end])
		)
	);
	if (open.size === 0) return quotes;
	const said = new Set<string>();
	for (const q of quotes) {
		if (open.has(q)) continue;
		const words = wordsOf(doc, q);
		for (let i = 0; i + ALIKE <= words.length; i++) said.add(words.slice(i, i + ALIKE).join(' '));
	}
	return quotes.filter((q) => !open.has(q) || !said.has(wordsOf(doc, q).slice(0, ALIKE).join(' ')));
}

const isMark = (char: string | undefined) => char !== undefined && /["“”»'’]/u.test(char);

const wordsOf = (doc: CleanSource, { start, end }: QuotedSpan) =>
	doc.readable
		.slice(start, end)
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu) ?? [];
