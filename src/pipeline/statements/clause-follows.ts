/** Whether some items are a clause, or one follows. */
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.ts';
import type { Item } from './units.ts';

export const WH = new Set('whether if why how what who when where which'.split(' '));
export const PRONOUN = /^(?:they|it|we|i|you|he|she|there|his|her|this|that)$/;
export const VERB_LIKE =
	/[a-z]ed$|^(?:went|came|got|took|made|gave|saw|knew|had|did|won|lost|left|met|ran|held|kept|began|put|set|need|want|think|believe|support|know|feel|agree|let|shot|cut|hit|grew|fell|rose|told|said|lead|led|paid|sent|spent|spoke|stood|wrote)$/;

/** A clause needs a verb: an auxiliary, or a word that ends like one. */
export function clauseFollows(items: Item[], j: number, quotes = true): boolean {
	for (let k = j + 1; k < Math.min(items.length, j + 25); k++) {
		const item = items[k];
		if (item === undefined || item.text === ';') break;
		if (item.kind === 'quote' && quotes) return true;
		// What a relative clause or the next clause says does not make this one.
		if (/^(?:who|which|that|whose|where|when)$/.test(item.lower) && item.kind === 'word')
			return false;
		// Nor does what happens meanwhile, but after a verb that nearly always has words behind it.
		if (!quotes && /^(?:as|while)$/.test(item.lower)) return false;
		if (item.kind !== 'word') continue;
		if (AUXILIARIES.has(item.lower) || VERB_LIKE.test(item.lower)) return true;
		if (/[a-z]s$/.test(item.lower) && !pluralNoun(items, k)) return true;
	}
	return items[j]?.kind === 'quote';
}

/** A word in "-s" after a determiner, a number or a preposition, or with no object behind it. */
function pluralNoun(items: Item[], k: number): boolean {
	const before = items[k - 1];
	if (
		before?.kind === 'word' &&
		(DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower) || /\d/.test(before.text))
	)
		return true;
	const next = items[k + 1];
	if (next === undefined || next.kind === 'mark') return true;
	return (
		next.kind === 'word' &&
		(AUXILIARIES.has(next.lower) || /^(?:of|who|which|and|or)$/.test(next.lower))
	);
}

/** More than an adverbial: "On Monday, Roe said." has nothing attributed. */
export function isClause(items: Item[], from: number, to: number): boolean {
	const first = items[from];
	if (first?.kind === 'quote') return true;
	if (to - from < 3) return false;
	// "It was off, when, Roe said, …": what follows alone.
	if (CONJUNCTIONS.has(items[to - 1]?.lower ?? '')) return false;
	return !(first?.kind === 'word' && PREPOSITIONS.has(first.lower) && to - from < 6);
}
