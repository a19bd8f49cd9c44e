/** Gives each quotation to one statement, where statements are nested. */
import type { FoundStatement } from '../types.ts';

/**
 * Takes quotations that belong to a nested statement out of those around it. A statement without a speaker never
 * takes words from one that has one, nor an attitude ("favors a …") from speech; among the others the innermost
 * is whose words they are.
 * @param attitudes those of `statements` whose cue is no verb of speaking
 */
export function ownQuotes(
	statements: FoundStatement[],
	attitudes: ReadonlySet<FoundStatement>
): void {
	const rank = (s: FoundStatement) =>
		(s.speaker || s.source ? 2 : 0) + (attitudes.has(s) ? 0 : 1) - (s.end - s.start) / 1e9;
	const best = new Map<number, FoundStatement>();
	for (const s of statements)
		for (const q of s.quotes) {
			const other = best.get(q.start);
			if (!other || rank(s) > rank(other)) best.set(q.start, s);
		}
	for (const s of statements) {
		s.quotes = s.quotes.filter((q) => best.get(q.start) === s);
		if (s.quotes.length === 0) s.kind = 'indirect';
	}
}
