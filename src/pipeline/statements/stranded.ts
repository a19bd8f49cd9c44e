/** Prepositions whose object stands before the verb: "the plan Roe is talking about", "what Roe called for". */
import { AUXILIARIES, PREPOSITIONS } from '../lexicon/function-words.ts';
import { subjectBefore, verbGroupStart } from './sources.ts';
import type { Item } from './units.ts';
import { isParticiple } from './verbs.ts';

/** They are never parted from what they take: "what Roe pointed out was …", "what Roe described as the …". */
const WHOLE = new Set('out back as'.split(' '));

/** Whether what follows the preposition at `at` of the verb at `verb` is the clause around the relative one. */
export function isStranded(items: Item[], verb: number, at: number): boolean {
	const next = items[at + 1];
	if (!next || WHOLE.has(items[at]?.lower ?? '')) return false;
	// "the bridge Roe is talking about is": a contact clause, with nothing that opens it.
	if (next.kind === 'word' && AUXILIARIES.has(next.lower) && !isParticiple(next.lower)) return true;
	// "what Roe refers to as a mess" names the thing.
	if (next.kind === 'mark' || next.kind === 'quote' || next.lower === 'as') return false;
	const from = subjectBefore(items, verbGroupStart(items, verb))?.from ?? 0;
	return items[from - 1]?.lower === 'what' && !PREPOSITIONS.has(items[from - 2]?.lower ?? '');
}
