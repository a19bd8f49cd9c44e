/** Attributions by a noun: "Roe's claim that …", "his vow to …", "her accusation of “…”". */
import { CUES } from '../lexicon/cues.ts';
import {
	AUXILIARIES,
	CONJUNCTIONS,
	DETERMINERS,
	isAdverb,
	PREPOSITIONS,
	PRONOUNS
} from '../lexicon/function-words.ts';
import { isPast } from '../lexicon/verbs.ts';
import type { Attribution } from './attribution.ts';
import { contentEnd, skipAdjuncts } from './extent.ts';
import { possessor } from './noun-phrase.ts';
import type { Item } from './units.ts';

/** Nouns that take an infinitive. */
const INTENDS =
	/^(?:vow|pledge|promise|call|demand|threat|plan|proposal|offer|request|order|instruction)s?$/;

/** Nouns for what is not words always: "an order of two pints", "a guilty plea", "his reaction to the drug". */
const LOOSE = /^(?:order|instruction|plea|message|verdict|advice|assessment|reaction)s?$/;

export function nounCue(items: Item[], i: number, found: Attribution[]): Attribution | undefined {
	const item = items[i];
	const next = items[i + 1];
	if (!item || !next || next.kind === 'quote') return undefined;
	const source = possessor(items, i);
	if (!source) return undefined;
	const before = quotedBefore(items, source.from, i);
	if (before !== undefined)
		return { cue: item, source, from: before, to: before + 1, speech: true, pattern: 'noun' };
	const loose = LOOSE.test(item.lower);
	const that = next.lower === 'that' && opensClause(items[i + 2], loose);
	const to = next.lower === 'to' && INTENDS.test(item.lower) && isInfinitive(items, i + 2);
	const told = that || to ? undefined : predicate(items, i);
	const given = loose ? undefined : marked(items, i);
	const from = that ? i + 2 : to ? i + 1 : (told ?? given ?? laterThat(items, i));
	if (from === undefined) return undefined;
	const end =
		that || to
			? contentOfNoun(items, i, from, found)
			: items[from]?.kind === 'quote'
				? from + 1
				: contentEnd(items, from);
	return end > from
		? { cue: item, source, from, to: end, speech: true, pattern: 'noun' }
		: undefined;
}

/** What stands after "that": not "her answer, that of …", nor "her message that Poe deleted". */
const opensClause = (item: Item | undefined, loose: boolean) =>
	loose ? item?.kind === 'quote' : item?.kind !== 'mark' && item?.lower !== 'of';

/** A verb or a quotation stands there: not "her promise to Poe", "their call to arms", "its threat to security". */
function isInfinitive(items: Item[], at: number): boolean {
	let k = at;
	while (items[k]?.kind === 'word' && isAdverb(items[k]?.lower ?? '')) k++;
	const { kind, lower } = items[k] ?? {};
	if (kind !== 'word' || lower === undefined) return kind === 'quote';
	if ([DETERMINERS, PREPOSITIONS, PRONOUNS].some((words) => words.has(lower))) return false;
	return !/[^su]s$|\w{4}[ct]y$/.test(lower);
}

/** "“…” was Roe's verdict": the quotation that the noun at the sentence's end is for. */
function quotedBefore(items: Item[], subject: number, noun: number): number | undefined {
	const quote = items[subject - 2];
	if (!REPLIES.test(items[noun]?.lower ?? '') || quote?.kind !== 'quote') return undefined;
	const ends = /^(?:[.,;—–-]+|of|on|to|when|after)$/.test(items[noun + 1]?.lower ?? '.');
	return ends && BE.test(items[subject - 1]?.lower ?? '') ? subject - 2 : undefined;
}

const REPLIES =
	/^(?:verdict|answer|reply|response|retort|message|view|assessment|advice|comment|reaction|conclusion|opinion|motto|mantra|dictum)$/;

/** "her accusation of a “fraud”", "his call for “change”": the quotation right after the preposition. */
function marked(items: Item[], noun: number): number | undefined {
	const preposition = items[noun + 1]?.lower ?? '';
	const takes = CALLS.test(items[noun]?.lower ?? '') ? 'for' : 'of';
	if (preposition !== takes && preposition !== 'against') return undefined;
	const at = /^(?:an?|the)$/.test(items[noun + 2]?.lower ?? '') ? noun + 3 : noun + 2;
	return items[at]?.kind === 'quote' ? at : undefined;
}

const CALLS = /^(?:call|demand|plea|request)s?$/;

/** "her statement on Monday that “…”": the words after "that", where they begin with what is quoted. */
function laterThat(items: Item[], noun: number): number | undefined {
	const that = skipAdjuncts(items, noun + 1);
	if (that === noun + 1 || items[that]?.lower !== 'that') return undefined;
	return items[that + 1]?.kind === 'quote' ? that + 1 : undefined;
}

/** Nouns for words: what they are is said, not what they are like. */
const WORDING = /^(?:slogan|motto|mantra|dictum|catchphrase|phrase)s?$/;

/** Most items between a noun and the verb that it is the subject of. */
const REACH = 16;

/** "Roe's answer, given on Monday, was that …", "her reply was: “…”": where what the noun says begins. */
function predicate(items: Item[], noun: number): number | undefined {
	let aside = false;
	for (let k = noun + 1; k < Math.min(items.length, noun + REACH); k++) {
		const item = items[k];
		if (item === undefined || item.kind === 'quote' || /^[;:]$/.test(item.text)) return undefined;
		if (/^(?:[,()—–]|--)$/.test(item.text)) aside = !aside;
		if (aside || item.kind !== 'word') continue;
		if (BE.test(item.lower)) return told(items, k + 1, WORDING.test(items[noun]?.lower ?? ''));
		if (isPast(item.lower) || CONJUNCTIONS.has(item.lower) || RELATIVE.test(item.lower))
			return undefined;
	}
	return undefined;
}

const RELATIVE = /^(?:who|which|that|what|whose|where)$/;

/** "that …", ", “…”" and ": “…”" after the verb, and after a noun for words the quotation itself. */
function told(items: Item[], at: number, wording: boolean): number | undefined {
	const opener = items[at];
	if (opener?.kind === 'quote') return wording ? at : undefined;
	if (opener?.lower === 'that') return opensClause(items[at + 1], false) ? at + 1 : undefined;
	const mark = pastDescription(items, at);
	const opens = mark > at ? /^:$/ : /^[,:]$/;
	return opens.test(items[mark]?.text ?? '') && items[mark + 1]?.kind === 'quote'
		? mark + 1
		: undefined;
}

/** Words for how something is said, and for nothing else: not "was written:", "was a poem:". */
const MANNER =
	/^(?:simple|short|brief|blunt|clear|plain|stark|terse|curt|succinct|concise|unequivocal|emphatic)$/;

/** "simple:", "always the same:", "short and very blunt:": the index after it, or `at`. */
function pastDescription(items: Item[], at: number): number {
	let k = at;
	for (let adjectives = 0; adjectives < 2; adjectives++) {
		while (/^(?:very|always|equally|quite|just|as)$/.test(items[k]?.lower ?? '')) k++;
		const same = items[k]?.lower === 'the' && items[k + 1]?.lower === 'same';
		if (!same && !MANNER.test(items[k]?.lower ?? '')) return at;
		k += same ? 2 : 1;
		if (items[k]?.lower !== 'and') return k;
		k++;
	}
	return at;
}

/** The clause that a noun takes ends at a comma, after a quotation, and where the noun's own verb or complement begins. */
function contentOfNoun(items: Item[], noun: number, from: number, found: Attribution[]): number {
	const end = contentEnd(items, from);
	const calls = found.some((a) => a.from < noun && noun < a.to && isCalling(items, a));
	// An infinitive is a verb already: "Roe's plan to leave is …".
	let verbs = items[from]?.lower === 'to' ? 1 : 0;
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
