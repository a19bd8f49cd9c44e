/** Attributions by a noun: "Roe's claim that …", "his vow to …", "her accusation of “…”". */
import { CUES } from '../lexicon/cues.ts';
import { AUXILIARIES, CONJUNCTIONS } from '../lexicon/function-words.ts';
import type { Attribution } from './attribution.ts';
import { contentEnd } from './extent.ts';
import { possessor } from './noun-phrase.ts';
import type { Item } from './units.ts';

/** Nouns that take an infinitive. */
const INTENDS = /^(?:vow|pledge|promise|call|demand|threat|plan|proposal|offer|request)s?$/;

export function nounCue(items: Item[], i: number, found: Attribution[]): Attribution | undefined {
	const item = items[i];
	const next = items[i + 1];
	if (!item || next?.kind !== 'word') return undefined;
	const that = next.lower === 'that' && items[i + 2]?.kind !== 'mark';
	const to = next.lower === 'to' && INTENDS.test(item.lower);
	const from = that ? i + 2 : to ? i + 1 : marked(items, i + 1);
	if (from === undefined) return undefined;
	const source = possessor(items, i);
	if (!source) return undefined;
	const end = that || to ? contentOfNoun(items, i, from, found) : from + 1;
	return end > from
		? { cue: item, source, from, to: end, speech: true, pattern: 'noun' }
		: undefined;
}

/** "her accusation of a “fraud”": the quotation right after "of". */
function marked(items: Item[], of: number): number | undefined {
	if (items[of]?.lower !== 'of') return undefined;
	const at = /^(?:an?|the)$/.test(items[of + 1]?.lower ?? '') ? of + 2 : of + 1;
	return items[at]?.kind === 'quote' ? at : undefined;
}

/** The clause that a noun takes ends at a comma, after a quotation, and where the noun's own verb or complement begins. */
function contentOfNoun(items: Item[], noun: number, from: number, found: Attribution[]): number {
	const end = contentEnd(items, from);
	const calls = found.some((a) => a.from < noun && noun < a.to && isCalling(items, a));
	let verbs = 0;
	for (let k = from + 1; k < end; k++) {
		const item = items[k];
		if (item?.text === ',') return k;
		// "called Roe's plan to leave “a mess”": what the plan is called.
		if (item?.kind === 'quote' && calls) return k;
		if (item?.kind === 'quote' && items[k + 1]?.kind !== 'word') return k + 1;
		if (item?.kind !== 'word') continue;
		// "Roe's claim that the bridge is safe is “a joke”": what the claim is.
		if (CONJUNCTIONS.has(item.lower)) verbs--;
		if (BE.test(item.lower) && !AUXILIARIES.has(items[k - 1]?.lower ?? '')) verbs++;
		if (verbs > 1) return k;
	}
	return end;
}

const BE = /^(?:is|are|was|were)$/;

function isCalling(items: Item[], { cue }: Attribution): boolean {
	const verb = items.find((x) => x.end === cue?.end);
	return verb !== undefined && CUES.get(verb.lower)?.frames.has('call') === true;
}
