/** Infinitives of what is said indeed, not of what somebody could or should say. */
import type { Cue } from '../lexicon/cues.ts';
import { AUXILIARIES, DETERMINERS, isAdverb } from '../lexicon/function-words.ts';
import { EFFORTS, FUTURE_MODALS, GOING_ON, NEGATIONS, OTHER_MODALS } from '../lexicon/verbs.ts';
import type { Source } from './noun-phrase.ts';
import { subjectAfter } from './phrase-after.ts';
import type { Item } from './units.ts';

/** Most items of the phrase between an infinitive and what it depends on. */
const PHRASE = 10;

/** Whether the infinitive of `cue` at `i`, after "to", is no mere intention. */
export const happens = (items: Item[], i: number, cue: Cue): boolean =>
	goesOn(items, i, cue) ||
	announces(items, i) ||
	onlyFor(items, i) !== undefined ||
	purposeOf(items, i, cue) !== undefined;

/** "went on to say", "tried to argue", not "would try to argue": whose verb it is says it. */
export function goesOn(items: Item[], i: number, cue: Cue): boolean {
	const word = items[i - 2]?.lower ?? '';
	if (GOING_ON.has(word)) return true;
	// "videos used to suggest" are made use of.
	if (word === 'used' && items[i - 3]?.mention?.kind !== 'person') return false;
	return EFFORTS.has(word) && isSaid(items, i, cue) && !isDoubtful(items, i - 3);
}

/** Not whoever is called, or what is demanded: a verb of saying, or words in quotation marks behind it. */
function isSaid(items: Item[], i: number, { frames }: Cue): boolean {
	if (frames.has('say')) return true;
	for (let k = i + 1; k < i + PHRASE; k++) {
		if (items[k]?.kind === 'quote') return true;
		if (items[k] === undefined || items[k]?.kind === 'mark') return false;
	}
	return false;
}

/** Whether the verb group that ends at `at` tells what was not, or could be: "never", "would have", "too". */
function isDoubtful(items: Item[], at: number): boolean {
	for (let k = at; k >= 0 && at - k < PHRASE; k--) {
		const { kind, lower } = items[k]!;
		if (kind !== 'word') return false;
		if (NEGATIONS.has(lower) || UNREAL.has(lower) || /n['’]t$/.test(lower)) return true;
		if (!AUXILIARIES.has(lower) && !isAdverb(lower)) return false;
	}
	return false;
}

const UNREAL = new Set([...FUTURE_MODALS, ...OTHER_MODALS, 'too', 'if', 'to']);

/** "…, only for Roe to say that …": it did happen, and whoever stands after "for" says it. */
export function onlyFor(items: Item[], i: number): Source | undefined {
	if (items[i - 1]?.lower !== 'to') return undefined;
	for (let k = i - 2; k > 0 && i - k < PHRASE; k--) {
		const item = items[k];
		if (item?.kind === 'quote' || (item?.kind === 'mark' && item.text !== ',')) return undefined;
		if (item?.lower !== 'for') continue;
		// Not "it is only for Roe to say".
		const follows = items[k - 2]?.text === ',' || items[k - 2]?.closing === ',';
		return follows && items[k - 1]?.lower === 'only' ? subjectAfter(items, k) : undefined;
	}
	return undefined;
}

/** "was moved to say, “…”": an infinitive whose words follow. */
const announces = (items: Item[], i: number) =>
	/^[,:]$/.test(items[i + 1]?.text ?? '') && items[i + 2]?.kind === 'quote';

/** "took to the radio to say", "used the dinner to announce": the verb whose subject says it so. */
export function purposeOf(items: Item[], i: number, cue: Cue): number | undefined {
	if (items[i - 1]?.lower !== 'to' || !isSaid(items, i, cue)) return undefined;
	for (let k = i - 3; k >= 0 && i - k < PHRASE; k--) {
		const item = items[k];
		if (item === undefined || item.kind === 'mark' || item.kind === 'quote') return undefined;
		if (item.kind !== 'word') continue;
		const next = items[k + 1];
		const took = next?.lower === 'to' && k < i - 2 && /^(?:took|takes|taken|taking)$/;
		const went = next?.lower === 'on' && /^(?:went|goes|gone)$/;
		if ([USES, took, went].some((verbs) => verbs && verbs.test(item.lower)))
			return isDoubtful(items, k - 1) ? undefined : k;
		// "used the dinner to ask Roe to say": another infinitive stands nearer.
		const infinitive = item.lower === 'to' && next?.kind === 'word' && !DETERMINERS.has(next.lower);
		if (infinitive || AUXILIARIES.has(item.lower)) return undefined;
	}
	return undefined;
}

const USES = /^(?:used|uses|interrupted|interrupts|intervened|intervenes|emerged|emerges)$/;
