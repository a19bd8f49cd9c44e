/** The day of an event: what stands closest to it in its clause. */
import { VERBAL } from '../lexicon/events.ts';
import { BE } from '../lexicon/verbs.ts';
import type { FoundDate } from '../types.ts';
import type { Frame, Located } from './frame.ts';
import {
	gap,
	inAnotherClause,
	isCharge,
	isPrepositional,
	isTaken,
	nearest,
	noBreak
} from './nearness.ts';
import type { Trigger } from './triggers.ts';

const REPORTING =
	/^(?:said|says|told|tells|added|wrote|tweeted|announced|asked|argued|noted|stated|interview|statement|reporters|speaking|insisted|replied|conference|warned)$/;

/** The event's date, or null where none stands near enough or it is when somebody spoke. */
export function dateOf(frame: Frame, trigger: Trigger, others: Trigger[]): FoundDate | null {
	return nearest(frame.dates, (d) => {
		// "alleged that he took bribes in 2026": when it was done, not when it was said.
		if (VERBAL.has(trigger.type) && d.from > trigger.to && claims(frame, trigger.to + 1, d.from))
			return Infinity;
		if (inAnotherClause(frame, trigger, d.from)) return Infinity;
		// How long it lasts is not when it was.
		if (/^(?:until|till)$/.test(frame.words[d.from - 1]?.lower ?? '')) return Infinity;
		if (isSince(frame, trigger, d)) return Infinity;
		if (isCause(frame, trigger, d)) return Infinity;
		// "jailed on Monday for killing two women in 2019"
		if (d.to === trigger.at - 2 && isCharge(frame, trigger)) return Infinity;
		// "marched on Monday, two days after a bombing": the day of what came after; who speaks after a meeting does so at once.
		const isAfter = trigger.type !== 'CONSULT' && d.to < trigger.at;
		if (isAfter && ordered(frame, trigger, d.to + 1)) return Infinity;
		if (isGovernors(frame, trigger, d)) return Infinity;
		if (saidThen(frame, d, trigger) || isTaken(frame, trigger, d.from, d.to, others))
			return Infinity;
		// A date right beside a noun of another event of the same kind is that one's.
		const beside = others.find(
			(o) =>
				o !== trigger &&
				o.kind === 'noun' &&
				d.to < o.at &&
				o.at - d.to <= 3 &&
				noBreak(frame, d.to + 1, o.at) &&
				!isPrepositional(frame, d.to + 1, o.at)
		);
		if (beside) return Infinity;
		return gap(frame, trigger, d.from, d.to, others);
	});
}

/** "have been killed since Monday", "the first since 2003": not the day, but for "since 2004, when bombs killed …". */
const isSince = ({ words }: Frame, trigger: Trigger, d: Located<FoundDate>) =>
	words[d.from - 1]?.lower === 'since' &&
	(trigger.kind === 'verb'
		? trigger.at < d.from || words[d.to + 2]?.lower !== 'when'
		: words.slice(Math.max(0, trigger.at - 4), trigger.at).some((w) => FIRST.test(w.lower)));
const FIRST = /^(?:first|last|only|\p{L}+est|worst)$/u;

/** "fined for fixing prices between 2012 and 2014": when it was done, not when it was punished. */
function isCause({ words }: Frame, trigger: Trigger, d: Located<FoundDate>): boolean {
	if (trigger.mode !== 'convict' && trigger.mode !== 'arrest' && trigger.type !== 'ACCUSE')
		return false;
	if (!/^(?:in|between|from|since|during)$/.test(words[d.from - 1]?.lower ?? '')) return false;
	for (let i = trigger.to + 1; i < d.from - 1; i += 1)
		if (/^(?:for|of|over)$/.test(words[i]!.lower) && /ing$/.test(words[i + 1]!.lower)) return true;
	return false;
}

/** "agreed on Monday to impose", "voted this week to strike": the day of the first verb. */
function isGovernors({ words }: Frame, trigger: Trigger, d: Located<FoundDate>): boolean {
	if (d.to !== trigger.at - 2 || words[trigger.at - 1]!.lower !== 'to') return false;
	const at = /^(?:on|in)$/.test(words[d.from - 1]?.lower ?? '') ? d.from - 2 : d.from - 1;
	return DECIDED.test(words[at]?.lower ?? '') && !BE.has(words[at - 1]?.lower ?? '');
}

const DECIDED =
	/^(?:agreed|voted|decided|vowed|pledged|promised|threatened|offered|refused|ordered|announced|urged|failed|chose)$/;

/**
 * Words that put one deed before or after another; before a verb only such as say how long. What a comma parts from them is
 * the deed that came after: "On Monday, two days after the vote, rebels killed …".
 */
const ordered = (frame: Frame, { kind, at }: Trigger, from: number) =>
	frame.words
		.slice(from, at)
		.some(
			(w, i) =>
				/^(?:after|before|since|following)$/.test(w.lower) &&
				frame.words.slice(from + i, at).every((k) => k.text !== ',') &&
				(kind === 'noun' ||
					/^(?:days?|weeks?|months?|years?)$/.test(frame.words[from + i - 1]!.lower))
		);

/** "told reporters Thursday": a date that belongs to the telling. */
function saidThen(frame: Frame, d: Located<FoundDate>, trigger: Trigger): boolean {
	for (let i = Math.max(0, d.from - 3); i < d.from; i += 1)
		if (REPORTING.test(frame.words[i]!.lower) && !(i >= trigger.at && i <= trigger.to)) return true;
	for (let i = d.to + 1; i <= Math.min(frame.words.length - 1, d.to + 1); i += 1)
		if (/^(?:said|told|announced)$/.test(frame.words[i]!.lower)) return true;
	return false;
}

/** A clause of what is said begins between. */
const claims = (frame: Frame, from: number, to: number) =>
	frame.words.slice(from, to).some((w) => w.lower === 'that');
