/** Which of the machine's finds a decision is about. */
import type { Place } from '../drafts.ts';
import { likeness, sameFind, shared } from '../overlap.ts';
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
 * @throws UserError with a line for each decision whose target has gone
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
	const wrong: string[] = [];
	decisions.forEach((decision, i) => {
		if (without.includes(decision.do)) return;
		const free = finds.filter((find) => !taken.has(find));
		const find = best(free, spansOf, decision.at);
		if (find === undefined) {
			const other = best([...taken.keys()], spansOf, decision.at);
			if (other === undefined) wrong.push(gone(table, decision, at(i), finds.flatMap(spansOf)));
			else wrong.push(alreadyTaken(decision, at(i), taken.get(other)));
			return;
		}
		taken.set(find, at(i));
		result.set(decision, find);
	});
	if (wrong.length > 0) throw new UserError(wrong.join('\n'));
	return result;
}

function named({ do: deed, at: { article, span } }: { do: string; at: Located }): string {
	return `${deed} ${article} [${span.start}, ${span.end}]`;
}

function alreadyTaken(
	decision: { do: string; at: Located },
	where: string,
	other?: string
): string {
	return (
		`${where}: ${named(decision)}: ${other} has already decided on what the machine found there. ` +
		'Remove one of the two.'
	);
}

/** The message for a decision whose target has gone, with the find among `spans` that shares most with it. */
export function gone(
	table: string,
	decision: { do: string; at: Located },
	where: string,
	spans: Place[]
): string {
	const { article, span } = decision.at;
	const near = spans
		.filter((find) => find.article === article && shared(find, span) > 0)
		.sort((a, b) => likeness(b, span) - likeness(a, span))[0];
	const most =
		near === undefined
			? 'nothing that overlaps it'
			: `nothing that overlaps it by half (most: [${near.start}, ${near.end}])`;
	const mend =
		decision.do === 'reject'
			? 'Remove the decision, or correct its span (npm run -s locate shows spans).'
			: 'Correct its span (npm run -s locate shows spans), or make it an add.';
	return `${where}: ${named(decision)}: its target has gone: among the ${table}, the machine finds ${most}. ${mend}`;
}

/** A decision's target as a stretch of its article. */
export function place({ article, span }: Located): Place {
	return { article, start: span.start, end: span.end };
}
