/** Words of a sentence that report an event. */
import {
	NOUN_TRIGGERS,
	VERB_TRIGGERS,
	type NounTrigger,
	type PloverType,
	type VerbTrigger
} from '../lexicon/events.ts';
import { isPast, regularForms } from '../lexicon/verbs.ts';
import type { Frame } from './frame.ts';
import { Violence } from './violence.ts';

export interface Trigger {
	at: number;
	/** Last word, where the trigger has several. */
	to: number;
	type: PloverType;
	mode?: string;
	kind: 'verb' | 'noun';
	form?: 'base' | 's' | 'past' | 'participle' | 'ing';
	verb?: VerbTrigger;
	noun?: NounTrigger;
}

interface VerbForm {
	trigger: VerbTrigger;
	forms: Set<NonNullable<Trigger['form']>>;
	/** Words of a compound verb that stand before its last ("barrel bomb"). */
	lead: string | null;
	then?: RegExp;
	unless?: RegExp;
	after?: RegExp;
}
interface NounForm {
	trigger: NounTrigger;
	after?: RegExp;
	unless?: RegExp;
}

const VERBS = new Map<string, VerbForm[]>();
const NOUNS = new Map<string, NounForm[]>();

for (const trigger of VERB_TRIGGERS) {
	const [whole, past, participle] = trigger.verb.split('/') as [string, string?, string?];
	const [lead, base] = whole.includes(' ') ? (whole.split(' ') as [string, string]) : [null, whole];
	const regular = regularForms(base);
	const add = (word: string, form: NonNullable<Trigger['form']>) => {
		const known = VERBS.get(word) ?? [];
		const same = known.find((k) => k.trigger === trigger);
		if (same) same.forms.add(form);
		else
			known.push({
				trigger,
				forms: new Set([form]),
				lead,
				...(trigger.then && { then: new RegExp(trigger.then, 'u') }),
				...(trigger.unless && { unless: new RegExp(trigger.unless, 'u') }),
				...(trigger.after && { after: new RegExp(trigger.after, 'u') })
			});
		VERBS.set(word, known);
	};
	add(regular.base, 'base');
	add(regular.s, 's');
	add(regular.ing, 'ing');
	add(past ?? regular.past, 'past');
	add(participle ?? past ?? regular.past, 'participle');
}
for (const trigger of NOUN_TRIGGERS)
	for (const noun of trigger.nouns.split(' ')) {
		const form: NounForm = {
			trigger,
			...(trigger.after && { after: new RegExp(trigger.after, 'u') }),
			...(trigger.unless && { unless: new RegExp(trigger.unless, 'u') })
		};
		NOUNS.set(noun, [...(NOUNS.get(noun) ?? []), form]);
	}

/** Whether a lower-case word can be a form of a verb that reports an event. */
export const isVerbForm = (word: string) => VERBS.has(word);

const DETERMINER =
	/^(?:the|an?|his|her|its|their|our|my|your|this|that|these|those|'s|some|several|many|more|recent|deadly|two|three|four|five|six|of|in|for|on|from|with|after|before|during|since|own|brutal|joint|first|second|latest|new)$/;

/** Every word of the sentence that reports an event, in order; at most one event a word. */
export function triggersIn(frame: Frame): Trigger[] {
	const found: Trigger[] = [];
	const violence = new Violence(frame);
	for (let i = 0; i < frame.words.length; i += 1) {
		const { trigger, words } =
			hyphenated(frame, i) ?? verbAt(frame, i, violence) ?? nounAt(frame, i, violence) ?? {};

		if (!trigger) continue;
		found.push(trigger);
		i += (words ?? 1) - 1;
	}
	return found;
}

const before = (frame: Frame, i: number) =>
	frame.text.slice(
		Math.max(frame.sentence.start, frame.words[i]!.start - 40),
		frame.words[i]!.start
	);
const after = (frame: Frame, i: number) =>
	frame.text
		.slice(frame.words[i]!.end, Math.min(frame.sentence.end, frame.words[i]!.end + 160))
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.trimStart();

/** "shoot-down", "cease-fire", "air-strikes": three words of ours. */
function hyphenated(frame: Frame, i: number): { trigger: Trigger; words: number } | null {
	if (frame.words[i + 1]?.text !== '-') return null;
	const word = `${frame.words[i]!.lower}-${frame.words[i + 2]?.lower ?? ''}`;
	const noun = NOUNS.get(word)?.[0]?.trigger;
	if (!noun) return null;
	return { trigger: nounTrigger(noun, i, i + 2), words: 3 };
}

const nounTrigger = (noun: NounTrigger, at: number, to: number): Trigger => ({
	at,
	to,
	type: noun.type,
	...(noun.mode && { mode: noun.mode }),
	kind: 'noun',
	noun
});

function verbAt(
	frame: Frame,
	i: number,
	violence: Violence
): { trigger: Trigger; words: number } | null {
	const word = frame.words[i]!;
	const known = VERBS.get(word.lower);
	if (!known) return null;
	const previous = frame.words[i - 1]?.lower ?? '';
	// "U.S.-led", "shooting-related"
	if (frame.words[i + 1]?.text === '-' || previous === '-') return null;
	if (word.text !== word.lower && !frame.heading && i > 0) return null;
	const rest = after(frame, i);
	for (const { trigger, forms, lead, then, unless, after: ready } of known) {
		if (lead !== null && previous !== lead) continue;
		if (ready && !ready.test(before(frame, i).toLowerCase())) continue;
		const form = [...forms][0]!;
		if (then && !then.test(rest)) continue;
		if (unless?.test(rest)) continue;
		if (trigger.armed && !violence.isArmed(i)) continue;
		if (trigger.deadly && !violence.isDeadly(i)) continue;
		if (trigger.type === 'ASSAULT' && violence.isPlay(i)) continue;
		if (isNoun(frame, i, form, rest)) continue;
		if (form === 'past' && /^(?:the|an?|his|her|its|their)$/.test(previous)) continue;
		if (trigger.progressive && !hasBe(frame, i)) continue;
		if (trigger.passive && !isPassive(frame, i, form)) continue;
		if (form === 'base' && trigger.verb === 'down') continue;
		return {
			trigger: {
				at: i,
				to: i,
				type: trigger.type,
				...(trigger.mode && { mode: trigger.mode }),
				kind: 'verb',
				form: forms.has('past') && forms.has('participle') ? 'past' : form,
				verb: trigger
			},
			words: 1
		};
	}
	return null;
}

function nounAt(
	frame: Frame,
	i: number,
	violence: Violence
): { trigger: Trigger; words: number } | null {
	const word = frame.words[i]!;
	const known = NOUNS.get(word.lower);
	if (!known || frame.words[i + 1]?.text === '-') return null;
	if (
		word.lower === 'fighting' &&
		/^(?:forces|fighters|troops|rebels|soldiers|is|are|was|were|been|who|men|keep|of)$/.test(
			frame.words[i - 1]?.lower ?? ''
		)
	)
		return null;
	const rest = after(frame, i);
	// "…, killing nine": a verb, which was found to report no event.
	const gerund = VERBS.get(word.lower)?.some((v) => v.forms.has('ing'));
	if (gerund && frame.words[i - 1]?.text === ',' && !isNoun(frame, i, 'ing', rest)) return null;
	for (const { trigger, after: mustFollow, unless } of known) {
		if (unless?.test(rest)) continue;
		const left = before(frame, i);
		if (mustFollow && !mustFollow.test(left) && !mustFollow.test(left.toLowerCase())) continue;
		if (trigger.armed && !violence.isArmed(i) && !placeBefore(frame, i)) continue;
		if (trigger.blast && !violence.isBlast(i)) continue;
		if (trigger.type === 'ASSAULT' && violence.isPlay(i)) continue;
		return { trigger: nounTrigger(trigger, i, i), words: 1 };
	}
	return null;
}

/** "was fined", "had been charged", "was cleared of theft but fined" */
function isPassive(frame: Frame, i: number, form: Trigger['form']): boolean {
	return (form === 'past' || form === 'participle') && (hasBe(frame, i) || sharesBe(frame, i));
}

/** "the Lima attack", "the Easter bombing" */
function placeBefore(frame: Frame, i: number): boolean {
	return [...frame.places, ...frame.dates].some((p) => p.to === i - 1);
}

/**
 * Whether a word that may be either is a noun here: "the attack", "his visit", "the airliner bombing in"; verbs
 * are "attacked", "to visit", "is bombing", "bombing the town".
 */
function isNoun(
	frame: Frame,
	i: number,
	form: NonNullable<Trigger['form']>,
	rest: string
): boolean {
	const previous = frame.words[i - 1]?.lower ?? '';
	if (form === 'base' || form === 's') {
		// "a fight", "a hand-to-hand fight"
		if (DETERMINER.test(previous) || frame.words[i - 2]?.text === '-') return true;
		if (form === 's' && !frame.heading && !subjectBefore(frame, i, rest)) return true;
		if (!NOUNS.has(frame.words[i]!.lower)) return form === 's' ? false : nounBefore(frame, i);
		const verbal =
			/^(?:to|will|would|can|could|may|might|must|should|shall|not|n't|who|which|that|'ll|did|does|do)$/;
		const object = /^(?:the|an?|his|her|its|their|him|them|with|it)\b/u;
		return !(
			verbal.test(previous) ||
			(form === 's' &&
				(object.test(rest) || startsWithParty(frame, i + 1)) &&
				!/^(?:with|the (?:u|p))/.test(rest))
		);
	}
	if (form !== 'ing' || !NOUNS.has(frame.words[i]!.lower)) return false;
	if (hasBe(frame, i)) return false;
	if (/^(?:the|an?|'s|his|her|its|their|this|of)$/.test(previous)) return true;
	if (
		/^(?:victims?|incidents?|deaths?|suspects?|spree|campaign|attacks?|range|raids?|run)\b/.test(
			rest
		)
	)
		return true;
	if (
		previous === ',' &&
		/^(?:\d|at least|some|about|more than|all\b|\w+ (?:people|civilians|soldiers|others)|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds)\b)/.test(
			rest
		)
	)
		return false;
	return (
		!/^(?:the|an?|his|her|its|their|down|at|on|up|him|them|people|civilians|\d|[\p{L}-]+ (?:of|jet|plane|airliner|aircraft)|enemies|targets|positions)\b/u.test(
			rest
		) && !startsWithParty(frame, i + 1)
	);
}

const startsWithParty = (frame: Frame, i: number) => frame.parties.some((p) => p.from === i);

/** A verb in -s has its subject, a pronoun or an adverb right before it; a plural noun has not. */
function subjectBefore(frame: Frame, i: number, rest: string): boolean {
	const previous = frame.words[i - 1]?.lower ?? '';
	if (/ly$|^(?:who|which|that|he|she|it|also|now|then|still|often|and|\)|,|—)$/.test(previous))
		return true;
	if (frame.parties.some((p) => p.to === i - 1 && p.kind !== 'adjective')) return true;
	// "a series of dawn raids on"
	if (/^(?:of|in|by|with|after|during|from)$/.test(frame.words[i - 2]?.lower ?? '')) return false;
	const object =
		/^(?:the|an?|his|her|its|their|him|them|with|to|on|for)\b/.test(rest) ||
		startsWithParty(frame, i + 1);
	return object && /^\p{Ll}+[^s]$/u.test(previous);
}

/** A base form after an adjective or noun ("broad call for") reads as a noun; after a name or plural, as a verb. */
function nounBefore(frame: Frame, i: number): boolean {
	const previous = frame.words[i - 1];
	return (
		previous !== undefined &&
		/(?:al|ive|ous|ic|ent|ant|ful)$/.test(previous.lower) &&
		previous.text === previous.lower
	);
}

/** Whether a participle is joined to one that has the auxiliary of both: "was cleared of theft but fined". */
export function sharesBe(frame: Frame, i: number): boolean {
	if (!/^(?:and|but)$/.test(frame.words[i - 1]?.lower ?? '')) return false;
	for (let k = i - 2; k >= Math.max(1, i - 12); k -= 1) {
		const word = frame.words[k]!.lower;
		if (/^(?:that|who|which|when|while|as|if|to|[;:—])$/.test(word)) return false;
		if (isPast(word)) return hasBe(frame, k);
	}
	return false;
}

function hasBe(frame: Frame, i: number): boolean {
	for (let k = i - 1; k >= Math.max(0, i - 3); k -= 1) {
		const word = frame.words[k]!.lower;
		// "he's bombing" has a verb, "last week's bombing" has none.
		if (word === "'s")
			return /^(?:he|she|it|who|that|there)$/.test(frame.words[k - 1]?.lower ?? '');
		if (/^(?:is|are|was|were|been|being|be|'re)$/.test(word)) return true;
		if (!/ly$|^(?:also|now|not|still|already)$/.test(word)) return false;
	}
	return false;
}
