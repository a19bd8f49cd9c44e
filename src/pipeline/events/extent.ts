/** How far the words that report an event reach. */
import { VERBAL } from '../lexicon/events.ts';
import { isPast } from '../lexicon/verbs.ts';
import type { FoundDate, FoundPlace, Span } from '../types.ts';
import type { Frame, Party } from './frame.ts';
import { firstEndingAfter } from '../words.ts';
import type { Trigger } from './triggers.ts';

const NOUN_PHRASE_LIMIT = 8;
const OUTSIDE_PHRASE =
	/^(?:of|in|with|against|for|by|to|from|at|on|over|into|near|between|among|about|after|before|during|since|and|or|but|that|which|who|was|were|is|are|has|had|have|said|says|say|,|;|:|—|“|”|"|\(|\)|as|while|when|held|hold|struck|not|if)$/;

/**
 * Index of the first word of the noun phrase that the noun at `at` heads: back to its determiner or possessor,
 * but not over a verb or a preposition.
 */
export function nounPhraseStart(frame: Frame, at: number): number {
	const { words } = frame;
	let from = at;
	for (let i = at - 1; i >= Math.max(0, at - NOUN_PHRASE_LIMIT); i -= 1) {
		const word = words[i]!.lower;
		const party = frame.parties.find((p) => p.from <= i && i <= p.to);
		if (party) {
			const possessor =
				words[party.to + 1]?.lower === "'s" ||
				(party.pronoun && /^(?:his|her|its|their)$/.test(word));
			if (possessor) return party.from;
			if (party.kind !== 'adjective' && party.to < from - 1) break;
			if (party.kind === 'person' || party.pronoun) break;
			from = party.from;
			i = party.from;
			continue;
		}
		if (/^(?:the|an?|his|her|its|their|our|this|that|these|those)$/.test(word)) return i;
		// "the Group of 20 summit"
		if (
			word === 'of' &&
			/^(?:\d+|seven|eight|twenty)$/i.test(words[i + 1]!.text) &&
			/^\p{Lu}/u.test(words[i - 1]?.text ?? '')
		) {
			i -= 1;
			from = i;
			continue;
		}
		if (OUTSIDE_PHRASE.test(word)) break;
		// "to back air strikes", but "referring to secret talks"
		if (words[i - 1]?.lower === 'to' && !takesTo(words[i - 2]?.lower)) break;
		if (isPast(word) && !/^(?:the|an?|his|her|its|their|and)$/.test(words[i - 1]?.lower ?? ''))
			break;
		from = i;
	}
	return from;
}

/** Whether "to" after a word is a preposition, and a noun follows: "referring to", "in response to". */
export const takesTo = (word: string | undefined) =>
	/^(?:refer\w*|respon\w+|react\w*|return\w*|prior|due|led|leads?|thanks|attention|close|linked|tied|key|contribut\w+|object\w*|agree[ds]?)$/.test(
		word ?? ''
	);

/** Index of the first word of the subject before a passive verb, where nobody is named in it: "Two banks were …". */
function plainSubject({ words }: Frame, from: number): number {
	for (let i = from - 1; i >= Math.max(0, from - SUBJECT_REACH); i -= 1) {
		const word = words[i]!.lower;
		const begins =
			i === 0 ||
			/^(?:[,;:—–("“”]|that|and|but|as|while|after|said|says)$/.test(words[i - 1]!.lower) ||
			// Behind a dateline: "LIMA - Two men were …".
			(words[i - 1]!.text === '-' && words[i - 1]!.end < words[i]!.start);
		if (!/^[\p{L}\p{N}'-]/u.test(words[i]!.text) || /^(?:who|which|that|it|there)$/.test(word))
			break;
		if (begins) return i;
	}
	return from;
}

const END = /^(?:;|:|—|―|–|but|while|although|though|because|whereas|\(|\))$/;
const CLAUSE = /^(?:after|before|while|and|but|,|that|who|which|in|for)$/;
const SUBJECT_REACH = 11;
const TAIL = 14;
/** Most words of what is asked or promised. */
const CONTENT = 30;

/**
 * From the first to the last of what belongs to the event: a subject close by, verb or noun, object, date,
 * place; a verb's clause to its end where that is near.
 */
export function clauseAround(
	frame: Frame,
	trigger: Trigger,
	from: number,
	roles: { actors: Party[]; recipients: Party[] },
	date: FoundDate | null,
	place: FoundPlace | null,
	passive = false
): Span {
	const { words } = frame;
	const isVerb = trigger.kind === 'verb';
	const end = endOfClause(frame, trigger.to);
	let first = from;
	let last = trigger.to;
	const reach = (to: number) => {
		if (to > last && to <= end && to - trigger.to <= 20) last = to;
	};
	const before = [...roles.actors, ...roles.recipients].filter((p) => p.to < from);
	if (
		isVerb &&
		before.length > 0 &&
		from - before.at(-1)!.to <= SUBJECT_REACH &&
		isClosed(frame, before.at(-1)!.to, from)
	)
		for (const p of before.toReversed()) if (first - p.from <= SUBJECT_REACH) first = p.from;
	if (passive && before.length === 0) first = plainSubject(frame, from);
	for (const p of roles.recipients) reach(p.to);
	// "pledging more, X …": a subject behind a comma is not part of it.
	for (const p of roles.actors) if (!isVerb || comma(frame, trigger.to, p.to) >= p.to) reach(p.to);
	for (const s of [date, place]) {
		if (!s) continue;
		const isDate = s === date;
		const a = indexAt(frame, s.start);
		const b = indexAt(frame, s.end - 1);
		reach(b);
		const apart = words[first - 1]?.lower ?? '';
		if (isDate && isVerb && a < first && first - b <= 2 && !CLAUSE.test(apart) && apart !== ';')
			first = a;
	}
	// The noun that an adjective introduces: "a Chilean cargo ship".
	while (
		last > trigger.to &&
		last < end &&
		frame.parties.some((p) => p.to === last && p.kind === 'adjective') &&
		/^[\p{L}\p{N}-]/u.test(words[last + 1]!.text)
	) {
		last += 1;
		while (
			last < end &&
			/^(?:-|[\p{Ll}\p{N}]+)$/u.test(words[last + 1]!.text) &&
			!OUTSIDE_PHRASE.test(words[last + 1]!.lower)
		)
			last += 1;
	}
	// What is asked, promised, charged or undertaken together belongs to the act, whatever commas it holds.
	const told = isVerb && (VERBAL.has(trigger.type) || trigger.type === 'COOPERATE');
	if (told)
		last = Math.max(
			last,
			Math.min(subordinate(frame, last, end, last > trigger.to), trigger.to + CONTENT)
		);
	if (isVerb && /^(?:he|she|they|we|it)$/.test(words[first - 1]?.lower ?? '')) first -= 1;
	if (isVerb)
		last = Math.max(
			last,
			Math.min(
				comma(frame, last, subordinate(frame, last, end, last > trigger.to)),
				trigger.to + TAIL
			)
		);
	// Words between quotation marks are not cut in two.
	if (told && frame.quoted[last] && !frame.quoted[trigger.at])
		while (frame.quoted[last + 1] && last - trigger.to < 2 * CONTENT) last += 1;
	while (last > trigger.to && /^[\p{P}\p{S}]$/u.test(words[last]!.text)) last -= 1;
	return { start: words[first]!.start, end: words[last]!.end };
}

/** The last word before a clause of its own ("after failing …", "that had been …") that follows `from`, or `end`. */
function subordinate(frame: Frame, from: number, end: number, isKnown: boolean): number {
	for (let i = from + 1; i <= end; i += 1) {
		const word = frame.words[i]!.lower;
		if (/^(?:after|before|when|who|which|where|as)$/.test(word) && (i > from + 1 || isKnown))
			return i - 1;
		if (
			word === 'that' &&
			/^(?:had|has|have|was|were|is|are|would|will|killed|left)$/.test(
				frame.words[i + 1]?.lower ?? ''
			)
		)
			return i - 1;
	}
	return end;
}

/** Whether the commas between a subject and its verb only hold an aside. */
function isClosed(frame: Frame, from: number, to: number): boolean {
	// A second verb of the same subject: "… and has been".
	if (/^(?:and|but)$/.test(frame.words[to - 1]!.lower)) return false;
	let commas = 0;
	for (let i = from + 1; i < to; i += 1) if (frame.words[i]!.text === ',') commas += 1;
	return commas % 2 === 0;
}

/** Index of the word at or after an offset of the sentence. */
function indexAt(frame: Frame, offset: number): number {
	return Math.min(frame.words.length - 1, firstEndingAfter(frame.words, offset));
}

/** The last word before the next comma after `from`, or `end`. */
function comma(frame: Frame, from: number, end: number): number {
	for (let i = from + 1; i <= end; i += 1)
		if (frame.words[i]!.text === ',' && !inList(frame, i)) return i - 1;
	return end;
}

/** "planes, ships and a tank": a comma between things, none of which is said to do anything. */
function inList(frame: Frame, at: number): boolean {
	for (let i = at + 1; i <= Math.min(frame.words.length - 1, at + 6); i += 1) {
		const word = frame.words[i]!.lower;
		if (word === 'and' || word === 'or') return i > at + 1;
		if (
			isPast(word) ||
			OUTSIDE_PHRASE.test(word) ||
			/^(?:he|she|they|it|will|would|must)$/.test(word)
		)
			return false;
	}
	return false;
}

function endOfClause(frame: Frame, from: number): number {
	const { words } = frame;
	for (let i = from + 1; i < words.length; i += 1) {
		const word = words[i]!.lower;
		if (END.test(word) || (word === '-' && words[i + 1]?.text === '-')) return i - 1;
		if (
			word === ',' &&
			/^(?:and|but|while|which|who|where|as|after|before|when|though|although|with|said|even|he|she|they|it|“|”)$|ing$/.test(
				words[i + 1]?.lower ?? ''
			)
		)
			return i - 1;
		if (i - from > 45) return i;
	}
	const end = words.length - 1;
	return /^[.!?”"]$/.test(words[end]!.text) ? end - 1 : end;
}
