/** Whether what surrounds a word of a sentence has happened or is still to come. */
import { isNoun, isOvertaken, isPastForm, isScheduled } from './dates/scheduled.ts';
import {
	BE,
	FUTURE_MODALS,
	HAVE,
	isPast,
	OTHER_MODALS,
	PLANNING,
	SCHEDULED_PRESENT
} from './lexicon/verbs.ts';
import type { Word } from './words.ts';

export type Tense = 'past' | 'present' | 'future';

const REACH = 30;

/**
 * Tense of the verb that governs the words at `index` (a date, say), or null where no verb is in reach. Looks
 * left for the nearest finite verb, then right; participles and infinitives pass the question on to the verb
 * that governs them; a present after "when" or "after" beside a "will" is a future.
 */
export function tenseAt(sentence: readonly Word[], index: number): Tense | null {
	if (isScheduled(sentence, index)) return 'future';
	const left = scan(sentence, index - 1, -1);
	if (left === 'past' || left === 'future') return left;
	const right = left === null ? scan(sentence, index + 1, 1) : null;
	const found = left ?? right;
	if (found !== 'present') return found;
	return hasFuture(sentence, index) ? 'future' : 'present';
}

function scan(sentence: readonly Word[], from: number, step: 1 | -1): Tense | null {
	for (let i = from, n = 0; i >= 0 && i < sentence.length && n < REACH; i += step, n += 1) {
		const word = sentence[i]!.lower;
		if (word === ';') return null;
		const tense = finite(sentence, i, step);
		if (tense) return tense;
	}
	return null;
}

/** Tense of the finite verb at `i`, or null where no finite verb stands there. */
function finite(sentence: readonly Word[], i: number, step: 1 | -1): Tense | null {
	const { lower: word, text } = sentence[i]!;
	if (FUTURE_MODALS.has(word) || word === "won't") return 'future';
	if (OTHER_MODALS.has(word)) return word === 'could' || word === 'would' ? 'future' : null;
	if (word === 'to') {
		const governor = sentence[i - 1]?.lower ?? '';
		if (!PLANNING.has(governor) || isNoun(sentence, i - 1)) return null;
		return sentence[i + 1] && /^(?:the|an?|his|her)$/.test(sentence[i + 1]!.lower)
			? null
			: 'future';
	}
	// "would have a scan": the modal before it decides.
	const modal = sentence[i - 1]?.lower ?? '';
	if (word === 'have' && step < 0 && OTHER_MODALS.has(modal) && !followedByPast(sentence, i))
		return null;
	if (HAVE.has(word)) return word === 'had' || followedByPast(sentence, i) ? 'past' : 'present';
	if (word === 'was' || word === 'were') {
		const next = sentence[i + 1]?.lower ?? '';
		// "were set to meet", "were to meet"; not "were to have met"
		if (next === 'to')
			return sentence[i + 2]?.lower === 'have' || isOvertaken(sentence, i + 2) ? 'past' : 'future';
		return PLANNING.has(next) && sentence[i + 2]?.lower === 'to' ? 'future' : 'past';
	}
	if (word === 'is' || word === 'are') {
		const next = sentence[i + 1]?.lower ?? '';
		return PLANNING.has(next) && /^(?:to|for|at)$/.test(sentence[i + 2]?.lower ?? '')
			? 'future'
			: 'present';
	}
	if (SCHEDULED_PRESENT.has(word) && text === word) return 'present';
	if (!isPastForm(word) || (text !== word && i > 0)) return null;
	// A participle: its auxiliary, or what it modifies, decides.
	const before = sentence[i - 1]?.lower ?? '';
	if (BE.has(before) || HAVE.has(before) || FUTURE_MODALS.has(before))
		return step < 0 ? null : 'past';
	if (/^(?:to|the|an?|be|been|being|its|his|her|their|by|of|will|would|could|should)$/.test(before))
		return null;
	return 'past';
}

function followedByPast(sentence: readonly Word[], i: number): boolean {
	for (let k = i + 1; k <= i + 3 && k < sentence.length; k += 1)
		if (isPast(sentence[k]!.lower)) return true;
	return false;
}

function hasFuture(sentence: readonly Word[], index: number): boolean {
	for (let i = Math.max(0, index - REACH); i < Math.min(sentence.length, index + REACH); i += 1) {
		const word = sentence[i]!.lower;
		if (FUTURE_MODALS.has(word) || word === "won't") return true;
		const before = sentence[i - 1]?.lower ?? '';
		if (word === 'to' && /^(?:plan|expect|set|schedul|intend|due|going)/.test(before)) return true;
	}
	return false;
}
