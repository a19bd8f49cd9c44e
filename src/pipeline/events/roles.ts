/** Who did it and to whom: subject, object, and what hangs on a noun. */
import { gazetteer } from '../gazetteer.ts';
import { numberValue } from '../lexicon/calendar.ts';
import { isPast } from '../lexicon/verbs.ts';
import { contentAround, type Frame, type Party } from './frame.ts';
import { afterWord, CLAUSE, listFrom, nextParty, partyAt, PREPOSITION } from './parties.ts';
import type { VerbGroup } from './status.ts';
import { mainSubject, subjectOf } from './subject.ts';
import type { Trigger } from './triggers.ts';

const REACH = 28;

export interface Roles {
	actors: Party[];
	recipients: Party[];
}

/** Roles around a verb. */
export function verbRoles(
	frame: Frame,
	trigger: Trigger,
	group: VerbGroup,
	earlier: Party[]
): Roles {
	const subject = subjectOf(frame, trigger, group, earlier);
	if (trigger.verb?.verb === 'must') return demanded(frame, trigger, subject);
	if (group.passive) {
		const agent = afterWord(frame, trigger.to + 1, 'by', 14);
		return { actors: agent ? listFrom(frame, agent) : [], recipients: subject };
	}
	const actors = subject;
	// "extradited Roe to Chile": whom it is done for.
	const receiver =
		trigger.verb?.verb === 'extradite' ? afterWord(frame, trigger.to + 1, 'to', 14) : null;
	if (receiver?.kind === 'country') return { actors, recipients: [receiver] };
	const object = objectOf(frame, trigger);
	// "extradited a Chilean officer"
	if (trigger.verb?.verb === 'extradite')
		return { actors, recipients: object.filter((p) => p.kind === 'person') };
	const recipients = object.filter(
		(p) =>
			actors.every((a) => a.name !== p.name) &&
			!(trigger.type === 'CONSULT' && isSite(frame, p)) &&
			!(p.weak && isSent(trigger))
	);
	return { actors, recipients };
}

/** "sent doctors", "dispatched firefighters": who is sent receives nothing. */
const isSent = ({ verb, type }: Trigger) =>
	type === 'AID' && /^(?:send|dispatch|provide)/.test(verb?.verb ?? '');

/** "Roe said the council must act": asked by whoever says so, of a named subject right before it. */
function demanded(frame: Frame, trigger: Trigger, subject: Party[]): Roles {
	const speaker = contentAround(frame, frame.words[trigger.at]!)?.speaker;
	const recipients = subject.filter((p) => !p.pronoun && p.name !== speaker?.name);
	const near = recipients.some((p) => p.to === trigger.at - 1);
	if (!speaker || !near) return { actors: [], recipients: [] };
	const { at } = trigger;
	const kind = 'person' as const;
	return {
		actors: [{ from: at, to: at, name: speaker.name, kind, pronoun: true, weak: false }],
		recipients
	};
}

/** Roles around a noun: "X's visit to Y", "the bombing of Y by X", "talks between X and Y", "ISIS attacks". */
export function nounRoles(frame: Frame, trigger: Trigger, from: number): Roles {
	const { parties, words } = frame;
	const actors: Party[] = [];
	const recipients: Party[] = [];
	const add = (list: Party[], more: Party[]) => {
		for (const p of more)
			if (![...actors, ...recipients].some((k) => k.name === p.name)) list.push(p);
	};
	// Inside the noun phrase, before the noun: possessor or adjective.
	const own = parties.filter((p) => p.from >= from && p.to < trigger.at);
	const target = own.filter((p) => isTarget(frame, p, trigger));
	add(recipients, target);
	add(
		actors,
		own.filter(
			(p) =>
				!target.includes(p) &&
				!(p.kind === 'country' && isPlaceOnly(frame, p, trigger)) &&
				!(p.kind === 'organization' && trigger.mode === 'multilateral')
		)
	);
	let i = trigger.to + 1;
	for (let n = 0; i < words.length && n < REACH; n += 1, i += 1) {
		const word = words[i]!.lower;
		if (/^[;:—―–“”"()]$/.test(word) || (CLAUSE.test(word) && word !== 'whose')) break;
		if (word === ',' && !partyAt(frame, i + 1)) break;
		if (word === 'and' && !partyAt(frame, i + 1)) break;
		const role =
			word === 'by'
				? actors
				: word === 'with' ||
					  word === 'between' ||
					  word === 'against' ||
					  // "talks on Chile" are about it.
					  (word === 'on' && trigger.type !== 'CONSULT')
					? recipients
					: word === 'of' && i === trigger.to + 1
						? recipients
						: null;
		if (!role) {
			if (/^(?:will|would|has|have|had|is|are|was|were|could|may)$/.test(word)) break;
			continue;
		}
		const party = nextParty(frame, i + 1, 7);
		if (!party) continue;
		if (word === 'on' && trigger.type !== 'SANCTION' && isLocated(frame, party)) continue;
		const list = listFrom(frame, party);
		if (word === 'between') add(actors, list);
		else add(role, list);
		i = list.at(-1)?.to ?? party.to;
	}
	if (trigger.type === 'CONSULT' && actors.length === 0 && recipients.length > 0) {
		const main = mainSubject(frame, trigger.at);
		add(
			actors,
			main.filter((p) => recipients.every((r) => r.name !== p.name))
		);
	}
	return { actors, recipients };
}

/** "the Chilean airliner bombing": whose thing was hit. */
function isTarget(frame: Frame, p: Party, trigger: Trigger): boolean {
	return (
		trigger.type === 'ASSAULT' &&
		p.kind === 'adjective' &&
		frame.words
			.slice(p.to + 1, trigger.at)
			.some((w) =>
				/^(?:airliner|plane|jet|warplane|aircraft|ship|warship|vessel|tanker|embassy|consulate|convoy|bus|train|ferry|hotel|school|church|mosque|market)$/.test(
					w.lower
				)
			)
	);
}

/** A country or capital right before the noun is where it happened ("the Lima riots"), an adjective is who did it. */
function isPlaceOnly(frame: Frame, p: Party, trigger: Trigger): boolean {
	if (frame.words[p.to + 1]?.lower === "'s" && trigger.type !== 'CONSULT') return false;
	return trigger.type === 'CONSULT' || p.to === trigger.at - 1 || p.to === trigger.at - 2;
}

function isLocated(frame: Frame, p: Party): boolean {
	return (
		p.kind === 'country' &&
		/^(?:in|at|near|over|inside|on|across)$/.test(frame.words[p.from - 1]?.lower ?? '')
	);
}

/** A building or a capital: for a meeting, where it is and not whom it is with. */
function isSite(frame: Frame, p: Party): boolean {
	if (p.kind !== 'country') return false;
	const kind = gazetteer().lookUp(p.name)[0]?.kind;
	return kind === 'site' || kind === 'capital';
}

function objectOf(frame: Frame, trigger: Trigger): Party[] {
	const { words } = frame;
	for (let i = trigger.to + 1, n = 0; i < words.length && n < 16; i += 1, n += 1) {
		const word = words[i]!.lower;
		if (/^[;:—―–“”"()]$/.test(word)) return [];
		const party = partyAt(frame, i);
		if (party) {
			// "his enemies": not him.
			if (party.pronoun && /^(?:his|her|its|their)$/.test(word)) continue;
			const previous = words[i - 1]?.lower ?? '';
			if (words[party.to + 1]?.lower === "'s" && trigger.type === 'CONSULT') {
				i = party.to;
				continue;
			}
			const named =
				party.weak || words[party.to + 1]?.lower === "'s" ? nameOf(frame, trigger, party) : [];
			if (named.length > 0) return named;
			const list = listFrom(frame, party);
			if (
				list.length > 0 &&
				!(n > 0 && governedByOf(frame, party.from)) &&
				// What talks and agreements are about.
				!(previous === 'on' && /^(?:CONSULT|AGREE)$/.test(trigger.type)) &&
				!/^(?:in|near|over|inside|from|during|about|regarding|around|at|across|through|into|outside|than|not)$/.test(
					previous
				)
			)
				return list;
			i = party.to;
			continue;
		}
		if (CLAUSE.test(word) && n > 0) return [];
		if (word === ',' && n > 0) return apposed(frame, trigger.to + 1, i);
		// "visited the port and praised the guards": another verb's object.
		if (word === 'and' && n > 0 && isPast(words[i + 1]?.lower ?? '')) return [];
		if (
			/^(?:in|near|over|inside|from|during|about|regarding|around|at|across|for)$/.test(word) &&
			n > 0
		) {
			// A place or time between verb and object: "met this week in Rome with …"
			const further = afterWord(frame, i + 1, 'with', 8);
			return further ? listFrom(frame, further) : [];
		}
	}
	return [];
}

/** "killed the union's leader, *Ben Poe*": the name behind the next comma of an object that bears none or a possessor's. */
function nameOf(frame: Frame, trigger: Trigger, party: Party): Party[] {
	if (party.from - trigger.to > 3 || trigger.type === 'CONSULT') return [];
	for (let i = party.to + 1; i <= Math.min(frame.words.length - 1, party.to + 7); i += 1)
		if (frame.words[i]!.text === ',') return apposed(frame, party.from, i);
	return [];
}

/** "jailed a former don, *Ben Poe*, for fraud": a name between commas after a noun that names nobody. */
function apposed(frame: Frame, from: number, comma: number): Party[] {
	const party = partyAt(frame, comma + 1);
	if (party?.from !== comma + 1 || party.kind !== 'person' || party.weak || party.pronoun)
		return [];
	const noun = frame.words.slice(from, comma);
	const possessed = noun.some((w) => w.lower === "'s");
	const plain = /^(?:the|an?|his|her|its|their)$/.test(noun[0]!.lower) || possessed;
	if (!plain || noun.length < 2) return [];
	if (noun.some((w) => (PREPOSITION.test(w.lower) && w.lower !== 'of') || isPast(w.lower)))
		return [];
	return /^[,.]$/.test(frame.words[party.to + 1]?.text ?? '.') ? [party] : [];
}

/** "enemies of X", "any notion of X": not X itself. */
function governedByOf(frame: Frame, from: number): boolean {
	const [second, first] = [frame.words[from - 2]?.lower, frame.words[from - 1]?.lower];
	return (
		first === 'of' ||
		(second === 'of' && (/^(?:the|an?|his|its|their)$/.test(first ?? '') || isCount(first)))
	);
}

const isCount = (word: string | undefined) => word !== undefined && numberValue(word) !== null;
