/** Days that were set when a sentence was written: "is due on Monday", "must leave by Friday", "opens on Sunday". */
import { BE, HAVE, isPast, SCHEDULED_PRESENT } from '../lexicon/verbs.ts';
import type { Word } from '../words.ts';

const AHEAD = new Set('upcoming forthcoming ahead'.split(' '));
const REACH = 30;
/** Past forms in -ed of four letters, which are mostly something else ("need", "seed"). */
const SHORT_PAST = new Set('died sued owed vied tied'.split(' '));

export const isPastForm = (word: string) => isPast(word) || SHORT_PAST.has(word);

/** Whether the words around a date say that it was still to come, whatever the tense of their verb. */
export function isScheduled(sentence: readonly Word[], index: number): boolean {
	return (
		aheadOf(sentence, index) ||
		plannedFor(sentence, index) ||
		putOff(sentence, index) ||
		setFor(sentence, index) ||
		isDeadline(sentence, index) ||
		opensOn(sentence, index)
	);
}

/** "ahead of Monday's debate", "the upcoming Nov. 8 election", "in preparation for Monday's vote" */
function aheadOf(sentence: readonly Word[], index: number): boolean {
	for (let i = index - 1; i >= Math.max(0, index - 3); i -= 1) {
		const word = sentence[i]!.lower;
		if (AHEAD.has(word)) return true;
		if (word === 'for' && /^prepar/.test(sentence[i - 1]?.lower ?? '')) return true;
		if (!/^(?:of|the|an?|his|her|their|its|this)$/.test(word)) return false;
	}
	return false;
}

/**
 * "a strike planned for Monday", "a march due on Monday": a day that was to come when it was set. "Had been planned for"
 * looks back on it; "was planned on Monday" may tell when the plan was made.
 */
function plannedFor(sentence: readonly Word[], index: number): boolean {
	const word = (back: number) => sentence[index - back]?.lower ?? '';
	let at = /^(?:for|on)$/.test(word(1)) ? 2 : 1;
	// "scheduled to start on Monday"
	if (word(at + 1) === 'to') at += 2;
	else if (word(at + 2) === 'to') at += 3;
	if (isExpected(sentence, index)) return true;
	const made = word(at);
	if (!/^(?:due|planned|scheduled|slated|billed)$/.test(made)) return false;
	const before = word(at + 1);
	if (before === 'been' && word(at + 2) === 'had') return false;
	const auxiliary = BE.has(before) || HAVE.has(before);
	return made === 'due' || at > 2 || word(1) === 'for' || (word(1) === 'on' && !auxiliary);
}

/** "is due in court on Monday", "due in mid-May", "is expected back in April" */
function isExpected(sentence: readonly Word[], index: number): boolean {
	for (let i = index - 1; i >= Math.max(0, index - 7); i -= 1) {
		const word = sentence[i]!.lower;
		if (word === 'due') {
			const before = sentence[i - 1]?.lower ?? '';
			if (/^(?:is|are|'s|'re)$/.test(before)) return true;
			if (isOvertaken(sentence, index)) return false;
			if (/^(?:was|were)$/.test(before)) return i < index - 2;
			// "missed payments due in May": nobody says which May.
			return before !== 'been' && !isTold(sentence, i);
		}
		if (word === 'expected') return /^(?:is|are)$/.test(sentence[i - 1]?.lower ?? '');
		if (word !== '-' && !/^\p{L}/u.test(word)) return false;
		if (isPast(word) || BE.has(word) || word === 'to') return false;
	}
	return false;
}

const REPORTING =
	/^(?:said|told|added|announced|reported|confirmed|warned|ruled|heard|showed|learned|learnt)$/;

/** Whether a verb at `i` tells what has happened: "missed", "was"; not "has denied" or "be held", nor who says so. */
function isTelling(sentence: readonly Word[], i: number): boolean {
	const { lower: word, text } = sentence[i]!;
	if (/^(?:was|were|had|did|didn't|wasn't|weren't)$/.test(word)) return true;
	if (!isPastForm(word) || text !== word || REPORTING.test(word)) return false;
	const before = sentence[i - 1]?.lower ?? '';
	return (
		!(BE.has(before) || HAVE.has(before)) && !/^(?:the|an?|to|by|of|his|her|its)$/.test(before)
	);
}

/** "was due in court on Monday but did not appear": what came of it stands behind the day. */
export function isOvertaken(sentence: readonly Word[], index: number): boolean {
	for (let i = index + 1; i < Math.min(sentence.length, index + REACH); i += 1) {
		if (/^(?:;|after|because|since|who|whose|[“"])$/.test(sentence[i]!.lower)) return false;
		if (isTelling(sentence, i)) return true;
	}
	return false;
}

/** Whether what stands before a word tells of something past. */
function isTold(sentence: readonly Word[], index: number): boolean {
	for (let i = index - 1; i >= Math.max(0, index - REACH); i -= 1)
		if (isTelling(sentence, i)) return true;
	return false;
}

/** What is set for a day, and no record, price or limit. */
const APPOINTMENT =
	/^(?:dates?|hearings?|trials?|retrials?|sentencing|elections?|by-elections?|polls?|votes?|ballots?|referendums?|meetings?|talks|debates?|sessions?|summits?|strikes?|walkouts?|stoppages?|rall(?:y|ies)|marches|protests?|deadlines?|executions?|inquests?|appeals?|appointments?|interviews?|launch|rematch|runoff|conferences?)$/;

/** "set sentencing for mid-May", "called an election for 4 July", "a hearing has been set for between 3 and 5 May" */
function setFor(sentence: readonly Word[], index: number): boolean {
	let at = index - 1;
	while (
		/^(?:-|early|mid|late|between|from|the|end|middle|start|beginning|of)$/.test(
			sentence[at]?.lower ?? ''
		)
	)
		at -= 1;
	if (sentence[at]?.lower !== 'for' || sentence[index - 1]?.lower === 'the') return false;
	// "called him a fool for Tuesday's vote"
	if (sentence[index + 1]?.lower === "'s") return false;
	for (let i = at - 1; i >= Math.max(0, at - 6); i -= 1) {
		const word = sentence[i]!.lower;
		if (
			/^(?:set|sets|fixed|scheduled|schedules)$/.test(word) ||
			(word === 'called' && i < at - 1)
		) {
			if (sentence[i - 1]?.lower === 'been' && sentence[i - 2]?.lower === 'had') return false;
			const what = sentence.slice(i < at - 1 ? i : Math.max(0, i - 4), at);
			return what.some((w) => APPOINTMENT.test(w.lower)) && !isOvertaken(sentence, index);
		}
		if (!/^[\p{L}-]/u.test(word) || isPast(word) || BE.has(word)) return false;
	}
	return false;
}

/** "has until Friday to pay", "must leave by Friday", "wants him to pay by Monday"; but "failed to pay by Monday" */
function isDeadline(sentence: readonly Word[], index: number): boolean {
	const until = sentence[index - 1]?.lower ?? '';
	if (/^(?:until|till)$/.test(until))
		return sentence
			.slice(Math.max(0, index - 4), index - 1)
			.some(({ lower }) => /^(?:has|have|gave|given|gives|giving)$/.test(lower));
	if (until !== 'by') return false;
	for (let i = index - 2; i >= Math.max(0, index - 14); i -= 1) {
		const word = sentence[i]!.lower;
		if (/^(?:must|should|can|may)$/.test(word)) return sentence[i + 1]?.lower !== 'have';
		if (
			word === 'to' &&
			/^\p{Ll}/u.test(sentence[i + 1]?.text ?? '') &&
			!DETERMINER.test(sentence[i + 1]!.lower)
		)
			return sentence.slice(Math.max(0, i - 4), i).some(({ lower }) => BIDDEN.test(lower));
		if (!/^[\p{L}\p{N}$€£'’-]/u.test(word) || isPast(word) || BE.has(word) || HAVE.has(word))
			return false;
	}
	return false;
}
const DETERMINER = /^(?:the|an?|his|her|its|their|this|that)$/;
/** What comes before an infinitive that is still to be done. */
const BIDDEN =
	/^(?:offer|want|ask|urg|order|requir|propos|threaten|plan|agree|vow|pledg|promis|aim|expect|tell|told|call|press)(?:e?s|e?d|ing)?$|^(?:obliged|deadline|chance|pressure|bound|due|set)$/;

/** "The hearing was adjourned until Tuesday". */
function putOff(sentence: readonly Word[], index: number): boolean {
	if (!/^(?:until|till|to)$/.test(sentence[index - 1]?.lower ?? '')) return false;
	const verbs = sentence.slice(Math.max(0, index - 6), index - 1);
	return verbs.some(({ lower }) =>
		/^(?:adjourn|postpon|delay|defer|reschedul|remand)ed$|^put$/.test(lower)
	);
}

/** "takes place", "goes on trial", "comes into force" */
const TIMETABLE =
	/ takes? (?:place|effect|office)$|goes? on (?:trial|sale)$|(?:comes?|goes?) into (?:force|effect|service)$/;

/** "The bridge opens on Friday", "voters go to the polls on Monday", "the vote is on Monday": a date in a timetable. */
function opensOn(sentence: readonly Word[], index: number): boolean {
	if (sentence[index]?.lower === 'this') return opensOn(sentence, index + 1);
	const word = (back: number) => sentence[index - back]?.lower ?? '';
	if (!/^(?:on|this)$/.test(word(1))) return false;
	if (/^(?:is|are)$/.test(word(2)) && word(1) === 'on') return true;
	if (TIMETABLE.test(`${word(4)} ${word(3)} ${word(2)}`)) return true;
	const polls = word(2) === 'polls' && word(4) === 'to' && /^go(?:es)?$/.test(word(5));
	const at = polls ? index - 5 : /^(?:again|here|there)$/.test(word(2)) ? index - 3 : index - 2;
	const verb = sentence[at];
	if (verb === undefined || verb.text !== verb.lower) return false;
	const plural = /[^s]s$|^people$/.test(sentence[at - 1]?.lower ?? '');
	const scheduled =
		SCHEDULED_PRESENT.has(verb.lower) || (plural && SCHEDULED_PRESENT.has(`${verb.lower}s`));
	if (!scheduled && !polls) return false;
	// "The votes on Monday were close": a noun, with a verb of its own behind the day.
	const own = sentence.slice(index + 1, index + 4).some((w) => BE.has(w.lower) || isPast(w.lower));
	return !own && !isNoun(sentence, at);
}

/** Whether a word that may be a verb has a determiner. */
export function isNoun(sentence: readonly Word[], i: number): boolean {
	return /^(?:the|an?|his|her|its|their|this|that|'s)$/.test(sentence[i - 1]?.lower ?? '');
}
