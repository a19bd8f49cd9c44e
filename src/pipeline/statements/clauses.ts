/** Where clauses and cues begin: shared by all patterns of attribution. */
import { isAdverb, PREPOSITIONS } from '../lexicon/function-words.ts';
import { DOCUMENTS } from '../lexicon/speech.ts';
import type { Span } from '../types.ts';
import type { Attribution } from './attribution.ts';
import { dateline, mainSubject, sharedSubject } from './main-subject.ts';
import { holds } from './nested.ts';
import { subjectBefore, type Source } from './sources.ts';
import type { Item } from './units.ts';

/** First item of the clause that ends before `at`: after the last attribution or semicolon. */
export function clauseStart(items: Item[], at: number, found: Attribution[] = []): number {
	const start = dateline(items);
	let from = start;
	for (let k = at - 1; k >= start && from === start; k--) if (items[k]?.text === ';') from = k + 1;
	const last = found.at(-1);
	if (last && (last.pattern === 'before' || last.pattern === 'inverted')) {
		const end = Math.max(last.cue?.end ?? 0, last.source?.end ?? 0);
		while (from < at && (items[from]?.start ?? 0) < end) from++;
	}
	while (from < at && items[from]?.kind === 'mark' && items[from]?.text !== '(') from++;
	return from;
}

const NEVER = /^(?:never|hardly|barely|rarely|seldom)$/;

export function cueSpan(items: Item[], group: number, i: number): Span {
	let from = group;
	// But "never said" and "hardly ever said" are not said.
	while (from < i && isAdverb(items[from]?.lower ?? '') && !NEVER.test(items[from]?.lower ?? ''))
		from++;
	return { start: items[from]?.start ?? 0, end: items[i]?.end ?? 0 };
}

export function finiteSubject(
	items: Item[],
	group: number,
	found: Attribution[]
): Source | undefined {
	const at = asideStart(items, group);
	const own = subjectBefore(items, at);
	if (own) return own;
	const before = items[at - 1];
	if (before && ['and', 'but', 'then', 'or', ','].includes(before.lower))
		return lastSource(items, group, found) ?? sharedSubject(items, group);
	return before?.kind === 'quote' ? mainSubject(items, group) : undefined;
}

/** "… and in a statement praised": the index of the preposition, or `group` where no such words stand before it. */
function asideStart(items: Item[], group: number): number {
	if (!DOCUMENTS.test(items[group - 1]?.lower ?? '')) return group;
	for (let k = group - 2; k > 0 && group - k < 6; k--) {
		const item = items[k];
		if (item?.kind === 'mark' || item?.kind === 'quote') break;
		if (item?.kind === 'word' && /^(?:in|during)$/.test(item.lower)) return k;
	}
	return group;
}

/**
 * Who was said to speak last in the clause that a further verb, at `verb`, goes on: not whose noun its object was
 * ("decried Roe's call to …, noting …"), nor who spoke in brackets.
 */
export function lastSource(items: Item[], verb: number, found: Attribution[]): Source | undefined {
	const last = found.findLast((a) => a.pattern !== 'noun' && !isBracketed(items, a, verb));
	const { cue, pattern } = last ?? {};
	if (!cue || pattern === 'before' || pattern === 'inverted') return last?.source;
	// What Roe says that Poe wants is over: Roe goes on.
	const clause = (a: Attribution) =>
		a !== last && !PREPOSITIONS.has(items[a.from - 1]?.lower ?? '');
	return (found.find((a) => clause(a) && holds(items, a, cue.start)) ?? last)?.source;
}

/** Whether a bracket ends what is said before the verb. */
function isBracketed(items: Item[], { to }: Attribution, verb: number): boolean {
	const end = items[to]?.text === '.' ? to + 1 : to;
	return end < verb && items[end]?.text === ')';
}

/** ", who opposes …, …", ", which Roe says …, …": the content of a relative clause between commas ends at the second. */
export function relativeEnd(items: Item[], subject: number, content: number): number {
	if (!/^(?:who|whom|which)$/.test(items[subject - 1]?.lower ?? '')) return items.length;
	if (items[subject - 2]?.text !== ',') return items.length;
	for (let k = content + 1; k < items.length; k++) if (items[k]?.text === ',') return k;
	return items.length;
}
