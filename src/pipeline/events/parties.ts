/** The parties of a sentence, one at a word and those that are joined to it. */
import type { Frame, Party } from './frame.ts';

export const PREPOSITION =
	/^(?:of|in|with|against|for|by|to|from|at|on|over|into|near|between|among|about|under|like|unlike|including|inside|than|as|regarding|behind|upon)$/;

export const CLAUSE =
	/^(?:that|which|who|whom|whose|after|before|when|while|because|if|as|until|although|though|where|since|whether|but)$/;

export const IN_LIST =
	/^(?:,|and|or|&|his|her|their|its|the|a|an|counterpart|along|with|president|prime|minister|chancellor|king|queen|secretary|leader|ally|allies|both|other|countries|others|many|of|foreign|defense|state|\d+|vice|then|former|mr\.?|sen\.?|rep\.?|gov\.?)$/;

export const partyAt = (frame: Frame, i: number) =>
	frame.parties.find((p) => p.from <= i && i <= p.to);

export function nextParty(frame: Frame, from: number, reach: number): Party | null {
	for (const p of frame.parties) {
		if (p.from < from) continue;
		if (p.from > from + reach) return null;
		for (let i = from; i < p.from; i += 1) {
			const word = frame.words[i]!.lower;
			if (/^[,;:—―–“”"()]$/.test(word) || CLAUSE.test(word)) return null;
			if (PREPOSITION.test(word) && i > from) return null;
		}
		return p;
	}
	return null;
}

export function afterWord(frame: Frame, from: number, word: string, reach: number): Party | null {
	for (let i = from; i < Math.min(frame.words.length, from + reach); i += 1) {
		if (frame.words[i]!.lower === word) return nextParty(frame, i + 1, 6);
		if (/^[;:—―–]$/.test(frame.words[i]!.lower)) return null;
	}
	return null;
}

/** The party and those joined to it after it: "Ann Lee, Bo Ek and Cy Orr". */
export function listFrom(frame: Frame, first: Party): Party[] {
	const list = [first];
	for (const p of frame.parties) {
		const last = list.at(-1)!;
		if (p.from <= last.to) continue;
		const between = frame.words.slice(last.to + 1, p.from);
		if (between.length > 7 || !between.some((w) => /^(?:,|and|&|or)$/.test(w.lower))) break;
		if (!between.every((w) => IN_LIST.test(w.lower) || partyTitle(w.text))) break;
		list.push(p);
	}
	return proper(frame, list);
}

/** Adjectives of country that only introduce another party ("Italian Prime Minister …") go. */
export function proper(frame: Frame, list: Party[]): Party[] {
	return list.filter((p, i) => {
		if (p.kind !== 'adjective') return true;
		const next = list[i + 1] ?? frame.parties.find((q) => q.from > p.to);
		if (!next || next.from - p.to > 5) return true;
		// "the Chilean and Peruvian leaders": two of them.
		if (frame.words[p.to + 1]?.lower === 'and') return true;
		return !frame.words
			.slice(p.to + 1, next.from)
			.every((w) => IN_LIST.test(w.lower) || partyTitle(w.text));
	});
}

export const partyTitle = (word: string) => /^\p{Lu}/u.test(word);
