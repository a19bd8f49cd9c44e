/** Gives each quotation to one statement, where statements are nested. */
import type { FoundStatement } from '../types.ts';

/**
 * Takes quotations that belong to a nested statement out of those around it. A statement without a speaker never
 * takes words from one that has one; among the others the innermost is whose words they are.
 */
export function ownQuotes(statements: FoundStatement[]): void {
	const best = new Map<number, FoundStatement>();
	for (const s of statements)
		for (const q of s.quotes) {
			const other = best.get(q.start);
			if (!other || rank(s) > rank(other)) best.set(q.start, s);
		}
	for (const s of statements) s.quotes = s.quotes.filter((q) => best.get(q.start) === s);
}

/** A named speaker first, then the shorter span. */
function rank(s: FoundStatement): number {
	const named = s.speaker === null ? 0 : s.confidence >= 0.74 ? 2 : 1;
	return named * 1e9 - (s.end - s.start);
}
