/** Stage "statements": what is attributed to whom, quoted or not. */
import { findAttributions, type Attribution } from './statements/attributions.ts';
import { findUnits, withMarks, type Unit } from './statements/units.ts';
import type { CleanSource, FoundStatement, Mention, QuotedSpan, Sentence, Span } from './types.ts';

/**
 * Every attributed statement of the body, in order.
 *
 * A statement's span is what is attributed: for "X said that Y" it is Y, for a quotation the words with their
 * marks. `quotes` are the words inside the marks, for a quotation is somebody's own words and its marks are not.
 */
export function findStatements(
	doc: CleanSource,
	sentences: Sentence[],
	mentions: Mention[],
	quotes: QuotedSpan[]
): FoundStatement[] {
	const units = findUnits(doc, sentences, mentions, quotes);
	const statements: FoundStatement[] = [];
	let carried: Carried | undefined;
	units.forEach((unit, i) => {
		if (unit.heading) return;
		const attributions = findAttributions(unit.items);
		const found = attributions.map((a) => statement(unit, a)).filter((s) => s !== undefined);
		const loose = looseQuotes(unit, found);
		const next = units[i + 1];
		for (const q of loose) {
			const s = carry(doc, q, unit, carried, found, next);
			if (s) found.push(s);
		}
		found.sort((a, b) => a.start - b.start || b.end - a.end);
		statements.push(...found);
		carried =
			remember(doc, unit, found, attributions) ??
			(sameParagraph(carried, unit) ? carried : nextParagraph(carried, unit));
	});
	return statements;
}

/** The speaker whose words may go on. */
interface Carried {
	speaker: FoundStatement['speaker'];
	paragraph: number;
	/** The unit ended with his words in quotation marks, or with a colon that announces them. */
	open: boolean;
	start: number;
}

function statement(unit: Unit, a: Attribution): FoundStatement | undefined {
	const first = unit.items[a.from];
	const last = unit.items[a.to - 1];
	if (!first || !last) return undefined;
	const span = { start: first.start, end: last.end };
	const inside = unit.items.slice(a.from, a.to);
	const quotes = inside.flatMap((i) =>
		i.quote ? [{ start: i.quote.start, end: i.quote.end }] : []
	);
	const words = inside.filter((i) => i.kind === 'word' || i.kind === 'mention').length;
	const kind = quotes.length === 0 ? 'indirect' : words === 0 ? 'direct' : 'mixed';
	return {
		...span,
		kind,
		quotes,
		speaker: speakerOf(a),
		cue: a.cue && { start: a.cue.start, end: a.cue.end },
		confidence: confidence(a)
	};
}

function speakerOf(a: Attribution): FoundStatement['speaker'] {
	const m = a.source?.mention;
	if (!m) return null;
	return { name: m.entity, start: m.start, end: m.end };
}

function confidence(a: Attribution): number {
	const form = a.source?.mention?.form;
	const base = form === 'name' ? 0.95 : form === 'title' ? 0.85 : form === 'pronoun' ? 0.75 : 0.3;
	return a.pattern === 'participle' ? base - 0.1 : base;
}

/** Quotations of the unit that no attribution holds. */
function looseQuotes(
	unit: Unit,
	found: FoundStatement[]
): { span: Span; quote: Span; alone: boolean }[] {
	const alone = unit.items.every((i) => i.kind === 'quote' || i.kind === 'mark');
	return unit.items.flatMap((i) => {
		if (!i.quote || found.some((s) => i.start < s.end && i.end > s.start)) return [];
		return [
			{
				span: { start: i.start, end: i.end },
				quote: { start: i.quote.start, end: i.quote.end },
				alone
			}
		];
	});
}

function carry(
	doc: CleanSource,
	q: { span: Span; quote: Span; alone: boolean },
	unit: Unit,
	carried: Carried | undefined,
	found: FoundStatement[],
	next: Unit | undefined
): FoundStatement | undefined {
	const length = q.quote.end - q.quote.start;
	const words = doc.readable.slice(q.quote.start, q.quote.end).split(/\s+/u).length;
	const own = found.find((s) => s.speaker && s.end <= q.span.start + 200) ?? undefined;
	let speaker: FoundStatement['speaker'] = null;
	let sure = 0.3;
	if (own?.speaker && !q.alone) {
		speaker = own.speaker;
		sure = 0.6;
	} else if (carried && carried.paragraph === unit.paragraph && q.alone) {
		speaker = carried.speaker;
		sure = 0.8;
	} else if (carried && carried.open && carried.paragraph === unit.paragraph - 1 && q.alone) {
		speaker = carried.speaker;
		sure = 0.65;
	} else if (!q.alone && words < 4) return undefined;
	void next;
	if (length < 2) return undefined;
	return { ...q.span, kind: 'direct', quotes: [q.quote], speaker, cue: null, confidence: sure };
}

/** Who spoke last in a unit, for the quotations after it. */
function remember(
	doc: CleanSource,
	unit: Unit,
	found: FoundStatement[],
	attributions: Attribution[]
): Carried | undefined {
	const last =
		[...found].reverse().find((s) => s.quotes.length > 0 && s.speaker) ??
		[...found].reverse().find((s) => s.speaker);
	const final = unit.items.at(-1);
	const colon = final?.text === ':';
	if (colon) {
		const source =
			attributions.at(-1)?.source?.mention ??
			[...unit.items].reverse().find((i) => i.mention?.kind === 'person')?.mention;
		if (source)
			return {
				speaker: { name: source.entity, start: source.start, end: source.end },
				paragraph: unit.paragraph,
				open: true,
				start: unit.start
			};
	}
	if (!last) return undefined;
	return {
		speaker: last.speaker,
		paragraph: unit.paragraph,
		open: last.quotes.length > 0,
		start: unit.start
	};
}

function sameParagraph(carried: Carried | undefined, unit: Unit): boolean {
	return carried !== undefined && carried.paragraph === unit.paragraph;
}

/** Over a paragraph without any attribution nobody's words go on. */
function nextParagraph(carried: Carried | undefined, unit: Unit): Carried | undefined {
	return carried &&
		carried.paragraph === unit.paragraph - 1 &&
		unit.items.some((i) => i.kind === 'quote')
		? { ...carried, open: false }
		: undefined;
}

export { withMarks };
