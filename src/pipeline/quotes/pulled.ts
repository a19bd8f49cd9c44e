/** Pull quotes: words of the article that are set out once more, to be seen. */
import type { CleanSource, QuotedSpan } from '../types.ts';

/** Words by which two quotations are told to be the same. */
const ALIKE = 6;

/**
 * Takes out quotations that fill a paragraph and have their words in another quotation, beside which something else
 * stands: all their words, or where the closing mark is lacking the first of them, as a page may set such words
 * between the opening mark and the speaker's name.
 */
export function withoutPulled(doc: CleanSource, quotes: QuotedSpan[]): QuotedSpan[] {
	const paragraphs = new Map(doc.paragraphs.map((p) => [p.start, p.end]));
	const pulled = new Map<QuotedSpan, 'open' | 'closed'>();
	for (const q of quotes) {
		const end = paragraphs.get(q.start - 1) ?? Infinity;
		const marked = isMark(doc.readable[q.end]);
		if (end <= q.end + Number(marked)) pulled.set(q, marked ? 'closed' : 'open');
	}
	if (pulled.size === 0) return quotes;
	const said = new Set<string>();
	for (const q of quotes) if (!pulled.has(q)) for (const s of stretches(doc, q)) said.add(s);
	return quotes.filter((q) => {
		const how = pulled.get(q);
		const words = how ? stretches(doc, q) : [];
		const again = how === 'open' ? words.slice(0, 1) : words;
		return again.length === 0 || !again.every((s) => said.has(s));
	});
}

/** Every stretch of as many words as tell quotations to be the same; none of a quotation that has fewer. */
function stretches(doc: CleanSource, quote: QuotedSpan): string[] {
	const words = wordsOf(doc, quote);
	const found: string[] = [];
	for (let i = 0; i + ALIKE <= words.length; i++) found.push(words.slice(i, i + ALIKE).join(' '));
	return found;
}

const isMark = (char: string | undefined) => char !== undefined && /["“”»'’]/u.test(char);

const wordsOf = (doc: CleanSource, { start, end }: QuotedSpan) =>
	doc.readable
		.slice(start, end)
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu) ?? [];
