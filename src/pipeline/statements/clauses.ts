/** Where clauses and cues begin: shared by all patterns of attribution. */
import { isAdverb } from '../lexicon/function-words.ts';
import { DOCUMENTS } from '../lexicon/speech.ts';
import type { Span } from '../types.ts';
import type { Attribution } from './attribution.ts';
import { mainSubject, sharedSubject, subjectBefore, type Source } from './sources.ts';
import type { Item } from './units.ts';

/** First item of the clause that ends before `at`: after the last attribution or semicolon. */
export function clauseStart(items: Item[], at: number, found: Attribution[] = []): number {
	let from = 0;
	for (let k = at - 1; k >= 0 && from === 0; k--) if (items[k]?.text === ';') from = k + 1;
	const last = found.at(-1);
	if (last && (last.pattern === 'before' || last.pattern === 'inverted')) {
		const end = Math.max(last.cue?.end ?? 0, last.source?.end ?? 0);
		while (from < at && (items[from]?.start ?? 0) < end) from++;
	}
	while (from < at && items[from]?.kind === 'mark' && items[from]?.text !== '(') from++;
	return from;
}

export function cueSpan(items: Item[], group: number, i: number): Span {
	let from = group;
	while (from < i && isAdverb(items[from]?.lower ?? '')) from++;
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
		return found.at(-1)?.source ?? sharedSubject(items);
	return before?.kind === 'quote' ? mainSubject(items) : undefined;
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

/** ", who opposes …, …": the content of a relative clause between commas ends at the second. */
export function relativeEnd(items: Item[], group: number, content: number): number {
	if (items[group - 1]?.lower !== 'who' || items[group - 2]?.text !== ',') return items.length;
	for (let k = content + 1; k < items.length; k++) if (items[k]?.text === ',') return k;
	return items.length;
}
