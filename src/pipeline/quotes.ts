/** Stage "quotes": every stretch between quotation marks, and whether it is speech. */
import { findMarks, type Mark } from './quotes/marks.ts';
import { pairMarks } from './quotes/pairs.ts';
import { withoutPulled } from './quotes/pulled.ts';
import { isName, isSpeech } from './quotes/speech.ts';
import { styleOf } from './quotes/style.ts';
import type { CleanSource, QuotedSpan } from './types.ts';

/** Code units from which on a paragraph that is a tenth of quotation marks is no prose: code, a table, noise. */
const LONG = 5_000;

/**
 * The outermost quotations of each paragraph, in order, their marks not included. A quotation that goes on over
 * paragraphs is one span in each; words that are set out once more are left out. Single marks count only in a text
 * that sets speech in them.
 */
export function findQuotes(doc: CleanSource): QuotedSpan[] {
	const style = styleOf(doc.readable, doc.paragraphs);
	const quotes: QuotedSpan[] = [];
	const marks: Mark[][] = doc.paragraphs.map((p) => {
		const found = findMarks(doc.readable, p, style);
		const length = p.end - p.start;
		return length > LONG && found.length > length / 10 ? [] : found;
	});
	doc.paragraphs.forEach((p, i) => {
		const next = doc.paragraphs[i + 1];
		const continues = next !== undefined && marks[i + 1]?.[0]?.at === next.start;
		for (const span of pairMarks(doc.readable, p, marks[i] ?? [], continues))
			if (span.start < span.end)
				quotes.push({
					...span,
					speech: isSpeech(doc.readable, span, p),
					name: isName(doc.readable, span, p)
				});
	});
	return withoutPulled(doc, quotes);
}
