/** Whose deed a verb reports: its subject. */
import { AUXILIARIES } from '../lexicon/function-words.ts';
import { isPast } from '../lexicon/verbs.ts';
import { contentAround, type Frame, type Party } from './frame.ts';
import { CLAUSE, IN_LIST, listFrom, partyAt, partyTitle, PREPOSITION, proper } from './parties.ts';
import { CLAUSE_REACH } from './nearness.ts';
import { isOneSubject } from './plain.ts';
import type { VerbGroup } from './status.ts';
import type { Trigger } from './triggers.ts';

const NO_SUBJECT =
	/ly$|^(?:after|before|while|since|when|by|for|of|in|on|with|without|from|about|at|to|into|and|or|but|also|then|than|despite|including|amid|as|not|even|only|through|upon|over|against|once|until|said|today|yesterday|week|month|year)$/;

const SAYS = /^(?:said|says|say|added|announced|confirmed|reported|claimed|claims)$/;

const REACH = 28;

export function subjectOf(
	frame: Frame,
	trigger: Trigger,
	group: VerbGroup,
	earlier: Party[]
): Party[] {
	const { words } = frame;
	const start = group.from - 1;
	// "with Chile shooting down a jet": the word before a bare participle belongs to its own subject.
	if (group.bare) {
		const own = partyAt(frame, start);
		if (own && own.kind !== 'adjective') return [own];
		const possessor = words[start]?.lower === "'s" ? partyAt(frame, start - 1) : undefined;
		if (possessor) return [possessor];
		// "allies seeking help": the plain noun before it is the subject, whoever that is.
		const noun = words[start];
		if (noun && /^\p{Ll}{3,}$/u.test(noun.text) && !NO_SUBJECT.test(noun.lower))
			return own ? [own] : [];
		const clause = clauseStart(frame, trigger.at);
		const told = earlier.filter((p) => p.from >= clause);
		if (told.length > 0) return told;
		const main = mainSubject(frame, trigger.at);
		return main.length > 0 ? main : subjectAfterOpener(frame, trigger.at);
	}
	// "…, who is backed by": the name before, whatever governs it.
	if (/^(?:who|which)$/.test(words[start]?.lower ?? '')) {
		const at = words[start - 1]?.text === ',' ? start - 2 : start - 1;
		const antecedent = partyAt(frame, at);
		if (antecedent && antecedent.kind !== 'adjective') return [antecedent];
		// "Chile mourned a blast which killed six": the blast.
		if (words[start]!.lower === 'which' && isObject(frame, at)) return [];
	}
	for (
		let i = sharedFrom(frame, start, words[trigger.to + 1]?.lower === 'by'), n = 0;
		i >= 0 && n < REACH;
		i -= 1, n += 1
	) {
		const word = words[i]!.lower;
		const party = partyAt(frame, i);
		if (party) {
			const previous = words[party.from - 1]?.lower ?? '';
			const second = words[party.from - 2]?.lower ?? '';
			const prepositional =
				PREPOSITION.test(previous) ||
				(/^(?:the|an?|his|her|its|their|\p{L}+)$/u.test(previous) &&
					PREPOSITION.test(second) &&
					!partyAt(frame, party.from - 1)) ||
				// "the war between Chile and Peru"
				(previous === 'and' && isBetween(frame, party.from - 2));
			const container = previous === ',' && isContainer(frame, party);
			if (isSpokenFor(frame, party.from))
				return listFrom(frame, party).filter((p) => p.to < group.from);
			if ((!prepositional || (party.pronoun && !PREPOSITION.test(previous))) && !container)
				return listBack(frame, party);
			i = party.from;
			continue;
		}
		if (/^(?:we|i)$/.test(word)) {
			const speaker = contentAround(frame, words[i]!)?.speaker;
			if (speaker)
				return [{ from: i, to: i, name: speaker.name, kind: 'person', pronoun: true, weak: false }];
		}
		// "Roe said two men were held": what follows the verb is the subject, not who says so.
		if (SAYS.test(word) && i < start && isOneSubject(words, i + 1, start)) break;
		if (/^[;:]$/.test(word)) break;
		if (/^[—―–”)]$/.test(word) || (word === '-' && words[i - 1]?.text === '-')) {
			const open = openingOf(frame, i);
			if (open === null) break;
			i = open;
			continue;
		}
		if (word === ',') {
			const open = openingOf(frame, i);
			if (open !== null) i = open;
			continue;
		}
		// "X did this and did that": the subject of the verb before.
		if (/^(?:and|but)$/.test(word) && i === start) continue;
		// "Rebels fled and the army freed two women": the army, whoever that is.
		if (word === 'and' && i < start - 1 && isNewSubject(frame, i, start)) break;
		// "X met Poe and left to meet Ek": the subject of "left".
		if (word === 'and' && isPast(words[i + 1]?.lower ?? '')) {
			i = Math.min(i, sharedFrom(frame, i, false) + 1);
			continue;
		}
		if (CLAUSE.test(word)) {
			// A clause with a subject of its own begins here; a relative pronoun right before the verb stands for its noun.
			const relative = /^(?:who|which|that)$/.test(word);
			// "X opposed rules that hurt others, and called for …": not the relative clause's verb.
			if (relative && (i >= start - 1 || /^(?:and|but)$/.test(words[start]!.lower))) continue;
			break;
		}
	}
	return [];
}

/** Whether the noun that ends at a word stands behind its clause's verb. */
function isObject({ words }: Frame, at: number): boolean {
	for (let i = at; i >= Math.max(0, at - REACH); i -= 1) {
		if (/^[;:]$/.test(words[i]!.text)) return false;
		if (isPast(words[i]!.lower)) return true;
	}
	return false;
}

/** Whether the "and" at a word joins a clause with a subject of its own, which ends at `to`, to one that has its verb. */
function isNewSubject({ words }: Frame, and: number, to: number): boolean {
	if (!/^(?:the|an?|two|three|police)$/.test(words[and + 1]!.lower)) return false;
	if (!isOneSubject(words, and + 1, to)) return false;
	return words
		.slice(Math.max(0, and - REACH), and)
		.some(({ lower, text }) => isPast(lower) && text === lower);
}

/** "Bergen, Norway": the country after its city's comma. */
function isContainer(frame: Frame, party: Party): boolean {
	const own = frame.places.find((p) => p.from === party.from)?.value.country;
	const city = frame.places.find((p) => p.to === party.from - 2)?.value;
	return own !== undefined && own !== null && city?.country === own && city.name !== party.name;
}

/**
 * Where to look for the subject of a verb that "and" at `at` joins to another: before that one, since what stands between is
 * its object ("the union suspended *Chile* and called for …"). Elsewhere `at`.
 */
function sharedFrom(frame: Frame, at: number, by: boolean): number {
	const { words } = frame;
	if (!/^(?:and|but)$/.test(words[at]?.lower ?? '')) return at;
	let commas = 0;
	for (
		let i = words[at - 1]?.text === ',' ? at - 2 : at - 1;
		i >= Math.max(1, at - SHARED);
		i -= 1
	) {
		const { lower, text } = words[i]!;
		if (CLAUSE.test(lower) || /^[;:—―–“”"()]$/.test(lower)) return at;
		if (text === ',') commas += 1;
		if (!isPast(lower) || text !== lower) continue;
		const previous = words[i - 1]!.lower;
		// "the abandoned town", "held by the army"
		if (/^(?:the|an?|his|her|its|their|'s|of|in|with|by|for)$/.test(previous)) continue;
		if (words[i + 1]?.lower === 'by' && !AUXILIARIES.has(previous)) {
			// "the plan made by Chile and condemned by Peru": the plan.
			if (by) return -1;
			continue;
		}
		// One comma begins another clause, two hold an aside.
		if (CLAUSE.test(previous) || commas % 2 === 1) return at;
		// "flew in, met Roe and left"
		return previous === 'and' ? sharedFrom(frame, i - 1, by) : i - 1;
	}
	return at;
}
const SHARED = 20;

/** Whether the party that ends at a word is the first of two between whom something is. */
const isBetween = (frame: Frame, to: number) =>
	frame.words[(partyAt(frame, to)?.from ?? 0) - 1]?.lower === 'between';

/** "Envoys from *Chile* and Peru", "the foreign ministers of *Chile*": who acts for a country; not "rebel soldiers from *Chile*". */
const isSpokenFor = (frame: Frame, from: number) =>
	/^(?:from|of)$/.test(frame.words[from - 1]?.lower ?? '') &&
	frame.words[(partyAt(frame, from)?.to ?? from) + 1]?.lower !== "'s" &&
	!frame.words.slice(Math.max(0, from - 5), from - 2).some((w) => UNOFFICIAL.test(w.lower)) &&
	/^(?:officials|leaders|presidents|ministers|envoys|delegates|delegations|negotiators|diplomats|troops|soldiers|representatives)$/.test(
		frame.words[from - 2]?.lower ?? ''
	);
const UNOFFICIAL =
	/^(?:former|ex|rebel|retired|desert\w+|mutin\w+|renegade|exiled|dissident|opposition|breakaway|one-time|defect\w+|wounded|captured|fallen|off-duty|tribal|church|religious|union|business)$|^ex-/;

/** Where an aside that ends at `i` (",", "—", ")") begins, or null where it is none. */
function openingOf(frame: Frame, i: number): number | null {
	const mark = frame.words[i]!.text;
	const open = mark === ')' ? '(' : mark === '”' ? '“' : mark;
	for (let k = i - 1; k >= Math.max(0, i - 45); k -= 1) {
		if (frame.words[k]!.text !== open) continue;
		if (mark !== ',') return k;
		const first = frame.words[k + 1]!.lower;
		if (
			/^(?:who|which|whose|where|an?|the|both|one|along|in|on|after|before|during|speaking|standing|including|citing|with|as)$|ing$/.test(
				first
			)
		)
			return k;
	}
	return null;
}

/** The party and those joined to it before it. */
function listBack(frame: Frame, last: Party): Party[] {
	const list = [last];
	if (last.pronoun) return list;
	for (let k = frame.parties.indexOf(last) - 1; k >= 0; k -= 1) {
		const p = frame.parties[k]!;
		if (p.pronoun && /^(?:his|her|its|their)$/.test(frame.words[p.from]!.lower)) continue;
		const between = frame.words.slice(p.to + 1, list[0]!.from);
		if (between.length > 7) break;
		const joined = between.some((w) => /^(?:,|and|&)$/.test(w.lower));
		// "His deputy, Ann Roe, was …": one person.
		const apposed = between.length === 1 && between[0]!.text === ',' && list.length === 1;
		const untitled = p.weak || (p.kind === 'person' && /^\p{Ll}/u.test(frame.words[p.to]!.text));
		if (apposed && untitled && last.kind === 'person' && frame.words[last.to + 1]?.text === ',')
			break;
		if (!joined && p.kind !== 'adjective') break;
		if (!between.every((w) => IN_LIST.test(w.lower) || partyTitle(w.text))) break;
		const previous = frame.words[p.from - 1]?.lower ?? '';
		if (isSpokenFor(frame, p.from)) {
			list.unshift(p);
			break;
		}
		if (PREPOSITION.test(previous) || previous === 'leaving') break;
		// "In the far north, two men were …", "As Roe left Chile, Poe …": what stands before the comma is another clause's.
		const lone = between.length === 1 && between[0]!.text === ',' && list.length === 1;
		const led = frame.words.slice(Math.max(0, p.from - 3), p.from);
		if (lone && (led.some((w) => PREPOSITION.test(w.lower)) || isPast(previous))) break;
		list.unshift(p);
	}
	return proper(frame, list);
}

/**
 * Index after the last semicolon before a word: what stands before it is another clause's. Where a pronoun follows it, that
 * is somebody named before, and all of the sentence counts.
 */
function clauseStart({ words }: Frame, at: number): number {
	for (let i = at - 1; i >= Math.max(0, at - CLAUSE_REACH); i -= 1)
		if (words[i]!.text === ';')
			return /^(?:he|she|it|they|we)$/.test(words[i + 1]!.lower) ? 0 : i + 1;
	return 0;
}

/** The first party of the clause that no preposition governs. */
export function mainSubject(frame: Frame, before: number): Party[] {
	const clause = clauseStart(frame, before);
	for (const p of frame.parties) {
		if (p.from >= before) break;
		if (p.from < clause) continue;
		if (frame.quoted[p.from] && !frame.quoted[before]) continue;
		if (p.pronoun && /^(?:his|her|its|their|him|them)$/.test(frame.words[p.from]!.lower)) continue;
		if (PREPOSITION.test(frame.words[p.from - 1]?.lower ?? '')) continue;
		// "in southern Chile"
		const led = frame.words[p.from - 1]?.text ?? '';
		if (/^\p{Ll}+$/u.test(led) && /^(?:in|near|across)$/.test(frame.words[p.from - 2]?.lower ?? ''))
			continue;
		if (
			p.kind === 'adjective' &&
			frame.parties.some((q) => q.from > p.to && q.from - p.to < 6 && q.from < before)
		)
			continue;
		if (
			frame.words
				.slice(clause, p.from)
				.some((w) => /^(?:before|after|since|while)$/.test(w.lower)) &&
			frame.words.slice(p.from, before).every((w) => w.text !== ',')
		)
			continue;
		return p.from < before ? listFrom(frame, p).filter((q) => q.from < before) : [];
	}
	return [];
}

/** "After signing the pact, Ana Ruiz …": the subject that follows an opening participle's comma. */
function subjectAfterOpener(frame: Frame, at: number): Party[] {
	for (let i = at + 1; i < Math.min(frame.words.length, at + REACH); i += 1) {
		if (frame.words[i]!.text !== ',') continue;
		const party = partyAt(frame, i + 1) ?? partyAt(frame, i + 2);
		if (party && party.kind !== 'adjective') return [party];
	}
	return [];
}
