/** A paragraph as units: sentences in which each quotation and each mention is one item. */
import { CUES } from '../lexicon/cues.ts';
import { tokenize, type Token } from '../tokens.ts';
import { isTypedDouble } from '../quotes/marks.ts';
import type { CleanSource, Mention, QuotedSpan, Sentence, Span } from '../types.ts';

export interface Item extends Span {
	kind: 'word' | 'mark' | 'quote' | 'mention';
	text: string;
	lower: string;
	mention?: Mention;
	/** The last mark inside the quotation. */
	closing?: string;
	/** What stands between the marks; the item holds the marks too. */
	quote?: QuotedSpan;
}

export interface Unit extends Span {
	paragraph: number;
	heading: boolean;
	items: Item[];
}

/** The units of an article, in order. Sentences inside one quotation are not parted. */
export function findUnits(
	doc: CleanSource,
	sentences: Sentence[],
	mentions: Mention[],
	quotes: QuotedSpan[]
): Unit[] {
	const speech = quotes
		.filter((q) => q.speech)
		.map((q) => ({ ...withMarks(doc.readable, q), quote: q }));
	const units: Unit[] = [];
	let q = 0;
	let unit: Unit | undefined;
	for (const s of sentences) {
		const inside =
			unit && (speech[q]?.start ?? Infinity) < unit.end && (speech[q]?.end ?? 0) > unit.end;
		if (unit && inside && unit.paragraph === s.paragraph) unit.end = s.end;
		else {
			finish();
			const heading = doc.paragraphs[s.paragraph]?.heading ?? false;
			unit = { start: s.start, end: s.end, paragraph: s.paragraph, heading, items: [] };
		}
		while ((speech[q]?.end ?? Infinity) <= s.end) q++;
	}
	finish();
	fillItems(doc, units, mentions, speech);
	return units.flatMap(cut);

	function finish() {
		if (unit) units.push(unit);
		unit = undefined;
	}
}

function fillItems(
	doc: CleanSource,
	units: Unit[],
	mentions: Mention[],
	speech: (Span & { quote: QuotedSpan })[]
): void {
	const outer = outermost(mentions);
	let q = 0;
	let m = 0;
	for (const unit of units) {
		let at = unit.start;
		while (at < unit.end) {
			while ((speech[q]?.end ?? Infinity) <= at) q++;
			while ((outer[m]?.start ?? Infinity) < at) m++;
			const quote = speech[q];
			const mention = outer[m];
			const nextQuote = quote && quote.start < unit.end ? Math.max(quote.start, at) : unit.end;
			const nextMention = mention && mention.end <= unit.end ? mention.start : unit.end;
			const next = Math.min(nextQuote, nextMention, unit.end);
			for (const t of tokenize(doc.readable, at, next)) pushToken(unit.items, t);
			if (next >= unit.end) break;
			if (quote && next === nextQuote) {
				const end = Math.min(quote.end, unit.end);
				unit.items.push({
					kind: 'quote',
					start: next,
					end,
					text: '',
					lower: '',
					closing: doc.readable[quote.quote.end - 1] ?? '',
					quote: quote.quote
				});
				at = end;
			} else if (mention) {
				const text = doc.readable.slice(mention.start, mention.end);
				unit.items.push({
					kind: 'mention',
					start: mention.start,
					end: mention.end,
					text,
					lower: text.toLowerCase(),
					mention
				});
				at = mention.end;
			}
		}
	}
}

/** "shot back" is one word of a sentence: the verb alone reports nothing. */
function pushToken(items: Item[], { kind, start, end, text, lower }: Token): void {
	const last = items.at(-1);
	const both = last?.kind === 'word' && kind === 'word' ? `${last.lower} ${lower}` : '';
	if (last && CUES.has(both))
		items[items.length - 1] = { ...last, end, text: `${last.text} ${text}`, lower: both };
	else items.push({ kind: kind === 'mark' ? 'mark' : 'word', start, end, text, lower });
}

/** More items than this are no sentence; the rules look back and ahead within a unit. */
const LONGEST = 400;

/** A unit of any length as units that the rules can be run on. */
function cut(unit: Unit): Unit[] {
	if (unit.items.length <= LONGEST) return [unit];
	const parts: Unit[] = [];
	for (let i = 0; i < unit.items.length; i += LONGEST) {
		const items = unit.items.slice(i, i + LONGEST);
		const start = items[0]?.start ?? unit.start;
		parts.push({ ...unit, start, end: items.at(-1)?.end ?? unit.end, items });
	}
	return parts;
}

/** The quotation with its marks, as far as they are there. */
export function withMarks(text: string, quote: Span): Span {
	const mark = /["“”„«»'‘’]/u;
	const before = isTypedDouble(text, quote.start - 2)
		? 2
		: mark.test(text[quote.start - 1] ?? '')
			? 1
			: 0;
	const after = isTypedDouble(text, quote.end) ? 2 : mark.test(text[quote.end] ?? '') ? 1 : 0;
	return { start: quote.start - before, end: quote.end + after };
}

/** Mentions that are not inside another, in order. */
function outermost(mentions: Mention[]): Mention[] {
	const outer: Mention[] = [];
	for (const m of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end))
		if (m.start >= (outer.at(-1)?.end ?? 0)) outer.push(m);
	return outer;
}
