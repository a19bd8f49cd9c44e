/** How near a day or a place stands to the words of an event, and whether it is another clause's or another event's. */
import { FUTURE_MODALS, isPast } from '../lexicon/verbs.ts';
import type { Frame, Located } from './frame.ts';
import type { Trigger } from './triggers.ts';

const BREAK = /^(?::|but|while|although|though|because|whereas|when|after|before|amid)$/;

const REACH = 24;

/** Words between two stretches; a stretch that begins a new clause costs ten more, another event in between forbids. */
export function gap(
	frame: Frame,
	trigger: Trigger,
	from: number,
	to: number,
	others: Trigger[]
): number {
	const [a, b] = to < trigger.at ? [to + 1, trigger.at] : [trigger.to + 1, from];
	// What belongs to a noun follows it closely, or stands right before it.
	const reach = trigger.kind === 'verb' ? REACH : to < trigger.at ? 5 : 12;
	if (b - a > reach) return Infinity;
	let cost = b - a;
	for (let i = a; i < b; i += 1) {
		if (frame.words[i]!.text === ';') cost += REACH;
		else if (BREAK.test(frame.words[i]!.lower)) cost += 10;
		else if (frame.words[i]!.text === ',') cost += beginsClause(frame, i, b) ? REACH : 2;
		// "left on Monday and the army marched on Tuesday": of two as near, the one in its own clause.
		else if (frame.words[i]!.lower === 'and') cost += 1;
	}
	for (const other of others) if (other !== trigger && other.at >= a && other.to < b) cost += 12;
	return cost;
}

/** ", and nurses voted to …": a comma behind which somebody else acts, before word `to`. */
const beginsClause = ({ words }: Frame, comma: number, to: number) =>
	/^(?:and|but)$/.test(words[comma + 1]?.lower ?? '') &&
	words
		.slice(comma + 3, Math.min(comma + 6, to))
		.some((w) => isPast(w.lower) || FUTURE_MODALS.has(w.lower));

/** Whether another event of the sentence has the better claim. */
export function isTaken(
	frame: Frame,
	trigger: Trigger,
	from: number,
	to: number,
	others: Trigger[]
): boolean {
	const mine = gap(frame, trigger, from, to, others);
	return others.some(
		(o) =>
			o !== trigger &&
			o.type !== trigger.type &&
			!(to === o.at - 2 && isCharge(frame, o)) &&
			// "which attacked Lima on Monday, condemned …": the comma ends the clause of the date.
			!(trigger.to < from && o.at > to && frame.words[to + 1]?.text === ',') &&
			gap(frame, o, from, to, others) + 2 < mine &&
			adjacent(o, from, to)
	);
}

/** "for *killing* a boy", "of *bombing* a bank": what somebody is punished for or charged with. */
export const isCharge = ({ words }: Frame, { at }: Trigger) =>
	words[at]!.lower.endsWith('ing') && /^(?:for|of|over)$/.test(words[at - 1]?.lower ?? '');

/** Right beside it: "the May 3 bombing", "talks Thursday". */
const adjacent = (t: Trigger, from: number, to: number) =>
	(to < t.at && t.at - to <= 2) || (from > t.to && from - t.to <= 2);

export function nearest<T>(items: Located<T>[], cost: (item: Located<T>) => number): T | null {
	let best: T | null = null;
	let least = REACH;
	for (const item of items) {
		const c = cost(item);
		if (c < least) [best, least] = [item.value, c];
	}
	return best;
}

/** Most words of a clause. */
export const CLAUSE_REACH = 60;
const RELATIVE = /^(?:who|whom|whose|which)$/;

/** "that will last", "that was signed": a relative clause, for what a verb reports. */
const isRelative = ({ words }: Frame, trigger: Trigger, i: number) =>
	RELATIVE.test(words[i]!.lower) ||
	(trigger.kind === 'verb' &&
		words[i]!.lower === 'that' &&
		/^\p{Ll}+$/u.test(words[i - 1]?.text ?? '') &&
		/^(?:will|would|is|are|was|were|has|have|had)$/.test(words[i + 1]?.lower ?? ''));

/**
 * Whether the words at `from` stand in a relative clause that is about somebody else: "Roe, who was in Lima on Monday,
 * urged …". A clause that hangs on the event itself is its own.
 */
export function inAnotherClause(frame: Frame, trigger: Trigger, from: number): boolean {
	const { words } = frame;
	for (let i = from - 1; i >= Math.max(0, from - CLAUSE_REACH); i -= 1) {
		const word = words[i]!.lower;
		if (word === ',' && !RELATIVE.test(words[i + 1]?.lower ?? '')) return false;
		if (!isRelative(frame, trigger, i)) continue;
		if (trigger.at > i && trigger.at < from) return false;
		if (trigger.at > i) {
			// The event stands behind it, in the clause or after its end.
			for (let k = from; k < trigger.at; k += 1) if (words[k]!.text === ',') return true;
			// "two men who were seized in 2015 were freed": the clause has a verb of its own.
			return trigger.kind === 'verb' && words.slice(i + 1, from).some((w) => isPast(w.lower));
		}
		return i - trigger.to > 2;
	}
	return false;
}

export function isPrepositional(frame: Frame, from: number, to: number): boolean {
	for (let i = from; i < to; i += 1)
		if (/^(?:for|of|after|with|in|at|to|on|by|from)$/.test(frame.words[i]!.lower)) return true;
	return false;
}

export function noBreak(frame: Frame, from: number, to: number): boolean {
	for (let i = from; i < to; i += 1) if (!/^[\p{L}-]/u.test(frame.words[i]!.text)) return false;
	return true;
}
