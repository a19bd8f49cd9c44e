/** Whether an event that is reported has happened: from the verb group, or from what governs a noun. */
import { firstDay } from '../calendar.ts';
import { HEARSAY, UNREAL, UPCOMING, VERBAL } from '../lexicon/events.ts';
import {
	BE,
	FUTURE_MODALS,
	HAVE,
	isPast,
	NEGATIONS,
	OTHER_MODALS,
	PLANNING
} from '../lexicon/verbs.ts';
import { tenseAt } from '../tense.ts';
import type { FoundEvent } from '../types.ts';
import { takesTo } from './extent.ts';
import { contentAround, type Frame, type Party } from './frame.ts';
import { sharesBe, type Trigger } from './triggers.ts';

export type Status = FoundEvent['status'];

export interface VerbGroup {
	/** First word of the group (its first auxiliary, "to" or the verb). */
	from: number;
	passive: boolean;
	/** A gerund or participle without an auxiliary of its own. */
	bare: boolean;
	status: Status | null;
}

const ADVERB =
	/ly$|^(?:also|not|never|already|just|now|then|still|even|again|soon|first|once|ever|both|all|so|far|long|since)$/;
const MOTION = /^(?:moved|flew|travell?ed|went|came|arrived|gathered|rushed|left|returned)$/;

/**
 * The verb group that ends in the trigger, and what it says of the event: null where it says that nothing
 * happened (a condition, a wish, a duty, a generality).
 */
export function verbGroup(frame: Frame, trigger: Trigger): VerbGroup {
	const { words } = frame;
	let from = trigger.at;
	let negated = false;
	let hearsay = false;
	let modal: 'future' | 'other' | null = null;
	let be: string | null = null;
	let have = false;
	let did = false;
	let to = false;
	for (let i = trigger.at - 1; i >= Math.max(0, trigger.at - 7); i -= 1) {
		const word = words[i]!.lower;
		// "was shot and killed"
		if (
			word === 'and' &&
			i === trigger.at - 1 &&
			isPast(words[i - 1]?.lower ?? '') &&
			BE.has(words[i - 2]?.lower ?? '')
		) {
			i -= 1;
			continue;
		}
		if (NEGATIONS.has(word)) negated = true;
		if (HEARSAY.test(word) && /ly$/.test(word)) hearsay = true;
		if (FUTURE_MODALS.has(word) || word === "won't") modal = 'future';
		else if (word === 'would' || word === "'d")
			modal = contentAround(frame, words[i]!) || reported(frame, i) ? 'future' : 'other';
		else if (OTHER_MODALS.has(word)) modal = 'other';
		else if (BE.has(word)) be ??= word;
		else if (HAVE.has(word)) have = true;
		else if (/^(?:did|do|does|didn't|doesn't|don't)$/.test(word)) did = true;
		else if (word === 'to' && i === trigger.at - 1) to = true;
		else if (word === 'to' && be !== null) to = true;
		else if (!ADVERB.test(word) && !NEGATIONS.has(word)) break;
		from = i;
		if (to && word === 'to') break;
	}
	negated ||= isNeither(frame, from);
	const participle = trigger.form === 'past' || trigger.form === 'participle';
	const passive = participle && (be !== null ? be !== "'s" : sharesBe(frame, trigger.at));
	const reduced =
		be === null &&
		!have &&
		!did &&
		modal === null &&
		trigger.form === 'past' &&
		words[trigger.to + 1]?.lower === 'by' &&
		// "spoke by phone"
		!/^(?:tele)?phone$|^video$/.test(words[trigger.to + 2]?.lower ?? '');
	// A headline's "Mayor jailed for …": done to the mayor.
	const headline =
		frame.heading &&
		from === trigger.at &&
		trigger.form === 'past' &&
		(trigger.type === 'COERCE' || trigger.type === 'SANCTION') &&
		/^(?:to|for|in|over|after)$/.test(words[trigger.to + 1]?.lower ?? '');
	const bare = be === null && !have && modal === null && !to && trigger.form === 'ing';
	const group = { from, passive: passive || reduced || headline, bare };
	const settled = (status: Status): VerbGroup => {
		if (negated) return { ...group, status: 'negated' };
		return { ...group, status: hearsay && status === 'occurred' ? 'alleged' : status };
	};
	if (conditional(frame, from)) return { ...group, status: null };
	if (trigger.verb?.verb === 'must') return settled('occurred');
	// "is ready to cooperate": the readiness is the act.
	if (trigger.verb?.after && trigger.type === 'AGREE')
		return { ...group, status: negated ? 'negated' : 'occurred' };
	if (modal === 'future') return settled('planned');
	if (modal === 'other')
		return have && /^(?:may|might|could|must)$/.test(words[from]!.lower)
			? settled('alleged')
			: { ...group, status: null };
	if (to) return { ...group, ...infinitive(frame, from, negated) };
	if (be !== null && trigger.form === 'ing') return settled('occurred');
	if (have || passive || did) return settled('occurred');
	if (trigger.form === 'past' || trigger.form === 'participle') return settled('occurred');
	if (trigger.form === 'ing') return { ...group, status: gerund(frame, trigger.at, negated) };
	if (trigger.form === 's')
		return settled(tenseAt(words, trigger.at + 1) === 'future' ? 'planned' : 'occurred');
	// A bare present: headlines report, sentences generalise; speech acts and plans may stand in it.
	if (frame.heading) return settled('occurred');
	return { ...group, status: null };
}

/** "Neither Roe nor the rebels *have met*". */
function isNeither({ words }: Frame, from: number): boolean {
	for (let k = from - 1; k >= Math.max(0, from - 14); k -= 1) {
		const { lower } = words[k]!;
		if (lower === 'neither') return true;
		if (isPast(lower) && !PLANNING.has(lower)) return false;
		if (/^[^\p{L}\p{N}'’]+$|^(?:and|but|who|which|that)$/u.test(lower)) return false;
	}
	return false;
}

/** "said it would send": a future seen from the past. */
function reported(frame: Frame, i: number): boolean {
	for (let k = i - 1; k >= Math.max(0, i - 14); k -= 1)
		if (
			/^(?:said|announced|pledged|promised|told|vowed|confirmed|says)$/.test(frame.words[k]!.lower)
		)
			return true;
	return false;
}

function conditional(frame: Frame, from: number): boolean {
	for (let k = from - 1; k >= Math.max(0, from - 8); k -= 1) {
		const word = frame.words[k]!.lower;
		if (word === 'if' || word === 'unless' || word === 'whether' || word === 'assuming')
			return true;
		if (word === ',' || word === ';') return false;
	}
	return false;
}

function infinitive(frame: Frame, from: number, negated: boolean): { status: Status | null } {
	const { words } = frame;
	for (let k = from - 1; k >= Math.max(0, from - 5); k -= 1) {
		const word = words[k]!.lower;
		if (/^(?:refus\w+|declin\w+|fail\w*|unable|reluctant|unwilling)$/.test(word))
			return { status: 'negated' };
		if (/^(?:hope|hopes|hoped|hoping|is|are|about)$/.test(word) && k < from - 1)
			return { status: null };
		// A threat is one, and no plan.
		if (/^threat/.test(word)) return { status: null };
		if (PLANNING.has(word))
			return { status: negated ? 'negated' : /^hop/.test(word) ? null : 'planned' };
		if (MOTION.test(word)) return { status: 'occurred' };
		if (word === 'continue')
			return { status: FUTURE_MODALS.has(words[k - 1]?.lower ?? '') ? 'planned' : 'occurred' };
		if (/^(?:began|begun|started|continued|continues|managed|helped|helping)$/.test(word))
			return { status: 'occurred' };
	}
	return { status: null };
}

/** "after meeting", "by attacking": as true as the clause they hang on; "for failing to" and "of attacking" are charges. */
function gerund(frame: Frame, at: number, negated: boolean): Status | null {
	if (negated) return null;
	const { words } = frame;
	const previous = words[at - 1]?.lower ?? '';
	if (
		/^(?:consider\w*|avoid\w*|against|without|from|stop\w*|prevent\w*|risk\w*|or|favor\w*|like|about|keep|to|toward|towards|if|than|of)$/.test(
			previous
		)
	)
		return null;
	for (let k = at - 2; k >= Math.max(0, at - 6); k -= 1)
		if (
			/^(?:chances?|prospects?|possibility|idea|notion|risk|danger|hopes?|likelihood|talk|impossibility|interest|interested)$/.test(
				words[k]!.lower
			)
		)
			return null;
	const tense = tenseAt(words, at);
	if (previous === 'for') return null;
	if (tense === 'future') return 'planned';
	return 'occurred';
}

/** What is done with a deed that nobody has done yet. */
const WEIGHED =
	/^(?:weigh|consider|mull|discuss|debat|draft|contemplat|threaten|propos)(?:s|es|ed|ing)?$/;

/** "discussed *the* attack", "an attack *which killed* 12": it was done, whatever is made of it now. */
function isKnown({ words }: Frame, from: number, { to }: Trigger): boolean {
	if (words.slice(from, to).some((w) => DEFINITE.test(w.lower))) return true;
	return tellsOutcome(words, to);
}
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|'s)$/;

/** "the bombing of Lima, *which killed* 30", "air strikes *that hit* a school" */
const tellsOutcome = (words: Frame['words'], to: number) =>
	words
		.slice(to + 1, to + 10)
		.some((w, i) => /^(?:which|that)$/.test(w.lower) && isPast(words[to + i + 2]?.lower ?? ''));

/** What governs a noun: "the planned visit", "no attack", "to prevent attacks"; null where there was none. */
export function nounStatus(frame: Frame, from: number, trigger: Trigger): Status | null {
	const { words } = frame;
	for (let k = trigger.at - 1; k >= Math.max(0, from - 3); k -= 1) {
		const word = words[k]!.lower;
		// "failed to prevent the bombing": it happened.
		if (/^(?:prevent|stop|avert|halt)$/.test(word) && /^fail/.test(words[k - 2]?.lower ?? ''))
			return 'occurred';
		if (word === ',' || word === ';') break;
		if (k >= from && UPCOMING.test(word)) return 'planned';
		// "an end to the bombing of Lima, which killed 30": there was one.
		const ended = /^(?:end|halt|stop)$/.test(word) && tellsOutcome(words, trigger.to);
		if (
			UNREAL.test(word) &&
			!ended &&
			(k >= from ||
				/^(?:prevent|avoid|avert|stop|halt|thwart|foil|without|fear|risk|threat|plot|lift|eas|if|assum|no$|until)/.test(
					word
				))
		)
			return null;
		if (k >= from && HEARSAY.test(word)) return 'alleged';
		// "it was an attack on us all", "not just a strike": a judgement, no report.
		if (k === from - 1 && BE.has(word) && /^an?$/.test(words[from]!.lower)) return null;
		if (
			word === 'not' ||
			(k < from &&
				/^(?:against|like|carry|mount|launch|plan|threaten|report\w*)$/.test(word) &&
				!/^(?:the|his|its)$/.test(words[from]!.lower) &&
				word !== 'reported')
		)
			return null;
		if (k < from && /^report(?:ed|s|ing)$/.test(word)) return 'alleged';
		// "weighing sanctions", "an end to the bombing"
		if (k >= from - 2 && WEIGHED.test(word) && !isKnown(frame, from, trigger)) return null;
		if (k === from - 1 && word === 'to' && /^(?:end|halt|stop)$/.test(words[k - 1]?.lower ?? ''))
			if (!tellsOutcome(words, trigger.to)) return null;
		// "to end the bombing"
		if (k === from - 1 && word === 'end' && !ended && words[k - 1]?.lower === 'to') return null;
		// "to back air strikes": nobody says that there were any.
		if (
			k === from - 2 &&
			word === 'to' &&
			!takesTo(words[k - 1]?.lower) &&
			!/^(?:the|his|her|its|their|this|that)$/.test(words[from]!.lower) &&
			words[from - 1]!.lower === words[from - 1]!.text
		)
			return null;
		if (
			/^(?:called|push\w*|urg\w+|demand\w*|propos\w+|want\w*|seek\w*)$/.test(word) &&
			k >= from - 2
		)
			return null;
	}
	if (
		words[from - 1]?.lower === 'for' &&
		/^(?:calls?|called|calling|push\w*|plans?|support)$/.test(words[from - 2]?.lower ?? '')
	)
		return null;
	return 'occurred';
}

/**
 * The status, seen against the event's own date and against whose words report it. What somebody else says has
 * been done is alleged; a definite noun in somebody's mouth ("the attacks in …") is taken for granted.
 */
export function settle(
	frame: Frame,
	trigger: Trigger,
	status: Status,
	date: string | null,
	actors: Party[]
): Status | null {
	const first = date === null ? null : firstDay(date);
	let settled = status;
	if (first !== null && frame.published !== null && !VERBAL.has(trigger.type)) {
		if (status === 'occurred' && first > frame.published) settled = 'planned';
		// A "will" said on the day about the day stays a plan.
		if (status === 'planned' && first < frame.published - 1) settled = 'occurred';
	}
	const statement = contentAround(frame, frame.words[trigger.at]!);
	if (!statement || trigger.kind === 'noun') return settled;
	// What a speaker says of a deed of speech of their own is that deed.
	if (
		VERBAL.has(trigger.type) &&
		statement.speaker &&
		actors.some((a) => a.name === statement.speaker!.name)
	)
		return settled;
	if (VERBAL.has(trigger.type))
		return statement.kind === 'direct' ? null : settled === 'planned' ? null : 'alleged';
	if (settled === 'occurred') return 'alleged';
	return settled;
}
