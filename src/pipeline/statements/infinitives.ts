/** Infinitives of what is said indeed, not of what somebody could or should say. */
import { AUXILIARIES } from '../lexicon/function-words.ts';
import type { Source } from './noun-phrase.ts';
import { subjectAfter } from './phrase-after.ts';
import type { Item } from './units.ts';

/** Words after which an infinitive is what happens: "went on to say", "tried to argue", "was quick to add". */
const GOES_ON =
	/^(?:on|continue[sd]?|began|begins?|start(?:s|ed)?|proceed(?:s|ed)?|manage[sd]|tri(?:es|ed)|attempt(?:s|ed)|sought|seeks|hastened|hastens|quick|careful|heard)$/;

/** Most items of the phrase between an infinitive and what it depends on. */
const PHRASE = 10;

/** Whether the infinitive at `i`, after "to", is no mere intention. */
export const happens = (items: Item[], i: number): boolean =>
	goesOn(items, i) ||
	announces(items, i) ||
	onlyFor(items, i) !== undefined ||
	purposeOf(items, i) !== undefined;

/** "went on to say": who goes on says it. */
export const goesOn = (items: Item[], i: number) => GOES_ON.test(items[i - 2]?.lower ?? '');

/** "…, only for Roe to say that …": it did happen, and whoever stands after "for" says it. */
export function onlyFor(items: Item[], i: number): Source | undefined {
	if (items[i - 1]?.lower !== 'to') return undefined;
	for (let k = i - 2; k > 0 && i - k < PHRASE; k--) {
		const item = items[k];
		if (item?.kind === 'quote' || (item?.kind === 'mark' && item.text !== ',')) return undefined;
		if (item?.lower !== 'for') continue;
		return items[k - 1]?.lower === 'only' ? subjectAfter(items, k) : undefined;
	}
	return undefined;
}

/** "was moved to say, “…”": an infinitive whose words follow. */
const announces = (items: Item[], i: number) =>
	/^[,:]$/.test(items[i + 1]?.text ?? '') && items[i + 2]?.kind === 'quote';

/** "took to the radio to say", "used the dinner to announce": the verb whose subject says it so. */
export function purposeOf(items: Item[], i: number): number | undefined {
	if (items[i - 1]?.lower !== 'to') return undefined;
	for (let k = i - 3; k >= 0 && i - k < PHRASE; k--) {
		const item = items[k];
		if (item === undefined || item.kind === 'mark' || item.kind === 'quote') return undefined;
		if (item.kind !== 'word') continue;
		const next = items[k + 1]?.lower;
		if (USES.test(item.lower)) return k;
		if (next === 'to' && k < i - 2 && /^(?:took|takes|taken|taking)$/.test(item.lower)) return k;
		if (next === 'on' && /^(?:went|goes|gone)$/.test(item.lower)) return k;
		if (AUXILIARIES.has(item.lower)) return undefined;
	}
	return undefined;
}

const USES = /^(?:used|uses|interrupted|interrupts|intervened|intervenes|emerged|emerges)$/;
