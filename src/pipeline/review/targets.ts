/** Which of the machine's finds a decision is about. */
import type { Place } from '../drafts.ts';
import { likeness, sameFind } from '../overlap.ts';
import { UserError, type Span } from '../types.ts';

/** What `at` names: a stretch of an article. */
export type Located = { article: string; span: Span };

/** How much a find's spans are like a decision's target; 0 where they do not count as the same. */
export function match(spans: Place[], target: Located): number {
	const scores = spans
		.filter((span) => span.article === target.article && sameFind(span, target.span))
		.map((span) => likeness(span, target.span));
	return Math.max(0, ...scores);
}

/** The find that is likest to the target; undefined where none counts as the same. */
export function best<T>(finds: T[], spansOf: (find: T) => Place[], target: Located): T | undefined {
	let found: T | undefined;
	let score = 0;
	for (const find of finds) {
		const likely = match(spansOf(find), target);
		if (likely > score) [found, score] = [find, likely];
	}
	return found;
}

/**
 * For each decision that has one, the find that it is about: the likest one that no decision before has taken.
 * @param table what the finds are, for messages
 * @param at `file:line` of the decision of that number
 * @param without decisions that have no such find
 * @throws UserError for a decision whose target has gone
 */
export function targets<T, D extends { do: string; at: Located }>(
	table: string,
	finds: T[],
	decisions: D[],
	spansOf: (find: T) => Place[],
	at: (i: number) => string,
	without: string[] = ['add']
): Map<D, T> {
	const taken = new Map<T, string>();
	const result = new Map<D, T>();
	decisions.forEach((decision, i) => {
		if (without.includes(decision.do)) return;
		const free = finds.filter((find) => !taken.has(find));
		const find = best(free, spansOf, decision.at);
		if (find === undefined) {
			const other = best([...taken.keys()], spansOf, decision.at);
			throw new UserError(gone(table, decision, at(i), other && taken.get(other)));
		}
		taken.set(find, at(i));
		result.set(decision, find);
	});
	return result;
}

/** The message for a decision without a target; `other` is the decision that took it, where one did. */
export function gone(
	table: string,
	decision: { do: string; at: Located },
	where: string,
	other: string | undefined
): string {
	const { article, span } = decision.at;
	const name = `${where}: ${decision.do} ${article} [${span.start}, ${span.end}]`;
	if (other !== undefined)
		return `${name}: ${other} has already decided on what the machine found there. Remove one of the two.`;
	const mend =
		decision.do === 'reject'
			? 'Remove the decision, or correct its span (npm run -s locate shows spans).'
			: 'Correct its span (npm run -s locate shows spans), or make it an add.';
	return `${name}: its target has gone: among the ${table}, the machine finds nothing that overlaps it by half. ${mend}`;
}

/** A decision's target as a stretch of its article. */
export function place({ article, span }: Located): Place {
	return { article, start: span.start, end: span.end };
}
