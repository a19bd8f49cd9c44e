/** Stage "statements": what is attributed to whom, quoted or not. */
import type { Attribution } from './statements/attribution.ts';
import { findAttributions } from './statements/attributions.ts';
import { Carrier } from './statements/carry.ts';
import { Credits } from './statements/credits.ts';
import { Fragments } from './statements/fragments.ts';
import { ownQuotes } from './statements/ownership.ts';
import { speakerOf } from './statements/speaker.ts';
import { findTurns } from './statements/transcript.ts';
import { findUnits, type Unit } from './statements/units.ts';
import { firstEndingAfter } from './words.ts';
import type { CleanSource, FoundStatement, Mention, QuotedSpan, Sentence } from './types.ts';

/**
 * Every attributed statement of the body, in order.
 *
 * A statement's span is what is attributed: for "X said that Y" it is Y, for a quotation the words with their
 * marks. Content that its own reporting clause parts in two is two statements with one cue. `quotes` are the words
 * between the marks, without them, and each quotation is in one statement only: where statements are nested, in
 * that of whoever speaks the words. Words in marks that would not be speech by themselves (a term, a slogan) are
 * quoted where they stand in reported speech. Headings are not read: what they say stands in the article.
 */
export function findStatements(
	doc: CleanSource,
	sentences: Sentence[],
	mentions: Mention[],
	quotes: QuotedSpan[]
): FoundStatement[] {
	const turns = findTurns(doc, mentions);
	const inTurn = new Set(turns.map((t) => t.paragraph));
	const statements: FoundStatement[] = turns.map((t) => t.statement);
	const carrier = new Carrier(doc);
	const credits = new Credits();
	const fragments = new Fragments(doc, quotes);
	const phrases = quotes.filter((q) => !q.speech && !q.name);
	for (const unit of findUnits(doc, sentences, mentions, quotes)) {
		if (unit.heading || inTurn.has(unit.paragraph)) continue;
		const attributions = findAttributions(unit.items);
		const attitudes = new Set<FoundStatement>();
		const found = attributions.flatMap((a) => {
			const s = statement(unit, a);
			if (s && !a.speech) attitudes.add(s);
			return s ?? [];
		});
		for (const s of carrier.carry(unit, found)) found.push(s);
		for (const s of found) if (s.cue) addPhrases(s, phrases);
		ownQuotes(found, attitudes);
		carrier.remember(unit, found, attributions);
		for (const s of fragments.find(unit, firstEndingAfter(quotes, unit.start), found))
			found.push(s);
		credits.read(unit, found);
		for (const s of found) statements.push(s);
	}
	return statements.sort((a, b) => a.start - b.start || b.end - a.end);
}

function statement(unit: Unit, a: Attribution): FoundStatement | undefined {
	const first = unit.items[a.from];
	const last = unit.items[a.to - 1];
	if (!first || !last) return undefined;
	const inside = unit.items.slice(a.from, a.to);
	const quotes = inside.flatMap((i) =>
		i.quote ? [{ start: i.quote.start, end: i.quote.end }] : []
	);
	const words = inside.some((i) => i.kind === 'word' || i.kind === 'mention');
	return {
		start: first.start,
		end: last.end,
		kind: quotes.length === 0 ? 'indirect' : words ? 'mixed' : 'direct',
		quotes,
		...speakerOf(a.source?.mention),
		cue: a.cue && { start: a.cue.start, end: a.cue.end },
		confidence: confidence(a)
	};
}

/** Adds those of `phrases`, which are in order, that stand in a statement. */
function addPhrases(statement: FoundStatement, phrases: QuotedSpan[]): void {
	const before = statement.quotes.length;
	for (let i = firstEndingAfter(phrases, statement.start); i < phrases.length; i++) {
		const { start, end } = phrases[i]!;
		if (end > statement.end) break;
		if (start >= statement.start && !statement.quotes.some((q) => start < q.end && end > q.start))
			statement.quotes.push({ start, end });
	}
	if (statement.quotes.length === before) return;
	statement.quotes.sort((a, b) => a.start - b.start);
	if (statement.kind === 'indirect') statement.kind = 'mixed';
}

const CONFIDENCE = { name: 0.95, title: 0.85, pronoun: 0.75 };

function confidence(a: Attribution): number {
	const form = a.source?.mention?.form;
	const base = form ? CONFIDENCE[form] : 0.3;
	return Number(
		(a.pattern === 'participle' || a.pattern === 'credit' ? base - 0.1 : base).toFixed(2)
	);
}
