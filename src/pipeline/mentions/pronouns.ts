/** Whom a pronoun stands for: the last fitting subject or speaker, rather than the last name. */
import { isGivenName } from '../lexicon/given-names.ts';
import { couldBePerson } from './classify.ts';
import type { Entity } from './entities.ts';

export interface Seen {
	entity: Entity;
	sentence: number;
	paragraph: number;
	/** Offset in the text. */
	at: number;
	subject: boolean;
	/** The first subject of its sentence. */
	main: boolean;
	speaker: boolean;
	/** In what somebody else of its sentence is said to say. */
	reported: boolean;
	quoted: boolean;
	possessive: boolean;
	/** Whose is the subject with which its sentence begins. */
	heads: boolean;
	/** A surname alone. */
	surname: boolean;
}

const GENDER: Record<string, 'm' | 'f'> = {
	he: 'm',
	him: 'm',
	his: 'm',
	himself: 'm',
	she: 'f',
	her: 'f',
	hers: 'f',
	herself: 'f'
};

export function pronounGender(word: string): 'm' | 'f' | undefined {
	return GENDER[word];
}

/** How far back an antecedent is looked for, in sentences. */
const REACH = 8;
/** And in mentions, for a sentence without end. */
const MOST = 150;

/** Where a pronoun stands. */
export interface At {
	sentence: number;
	paragraph: number;
	/** It is the subject of a reporting clause after a quotation. */
	tag?: boolean;
	/** What stands before it in its sentence is what is reported. */
	content?: boolean;
	/** Whom it cannot be: those named after it as objects of its own clause. */
	not?: ReadonlySet<Entity>;
	/** Another person of a name that a surname alone may stand for. */
	namesake?: (entity: Entity, gender: 'm' | 'f') => Entity | undefined;
}

/** Whom a pronoun stands for, and how far ahead of the next best they are, in points. */
export interface Antecedent {
	entity: Entity;
	margin: number;
	/** Nobody else of that gender was named. */
	alone: boolean;
}

/**
 * The person that a pronoun stands for, or undefined where nobody fits.
 * @param seen what was named before it, in order
 */
export function antecedent(word: string, at: At, seen: readonly Seen[]): Antecedent | undefined {
	const gender = GENDER[word];
	if (!gender) return undefined;
	const scores = new Map<Entity, number>();
	const spokenOf = new Set<Entity>();
	for (let i = seen.length - 1; i >= Math.max(0, seen.length - MOST); i--) {
		const s = seen[i];
		if (s === undefined || at.sentence - s.sentence > REACH) break;
		const entity = fitting(s, gender, at);
		if (!entity || at.not?.has(entity)) continue;
		if (s.quoted && s.sentence === at.sentence) spokenOf.add(entity);
		const before = scores.get(entity);
		const score =
			salience(s, at) -
			(entity.gender ? 0 : WEIGHTS.genderless) -
			(entity.kind === 'person' ? 0 : WEIGHTS.unsure) -
			(entity.unnamed ? WEIGHTS.unnamed : 0) -
			(entity === s.entity ? 0 : WEIGHTS.namesake) -
			(at.tag && spokenOf.has(entity) ? WEIGHTS.spokenOf : 0) -
			(at.content && !s.quoted && s.sentence === at.sentence ? WEIGHTS.content : 0) -
			(before === undefined ? 0 : WEIGHTS.again);
		if (before === undefined || score > before) scores.set(entity, score);
	}
	const ranked = [...scores].sort((a, b) => b[1] - a[1]);
	const [first, second] = ranked;
	if (!first) return undefined;
	const alone = ranked.every(([entity]) => entity === first[0] || entity.gender === undefined);
	return { entity: first[0], margin: first[1] - (second?.[1] ?? -Infinity), alone };
}

/** Whom a mention may stand for where the pronoun has this gender. */
function fitting(s: Seen, gender: 'm' | 'f', at: At): Entity | undefined {
	const { entity } = s;
	// A name that nothing tells of is a person's where it speaks, and a given name where it is a subject.
	const given = s.subject && isGivenName(entity.name);
	const acts = entity.speaks || given || (s.main && / /.test(entity.name));
	const speaks = entity.kind === 'other' && acts && couldBePerson(entity.name);
	if (entity.kind !== 'person' && !speaks) return undefined;
	// "The Ohio Republican" stands for somebody who was named before.
	if (/ (?:Republican|Democrat)$/.test(entity.name)) return undefined;
	if (!entity.gender || entity.gender === gender) return entity;
	return s.surname ? at.namesake?.(entity, gender) : undefined;
}

/** What speaks for an antecedent, in points. */
export const WEIGHTS = {
	distance: 24,
	paragraph: 18,
	subject: 35,
	main: 10,
	speaker: 25,
	tagged: 45,
	decay: 0.9,
	reported: 0.4,
	same: 15,
	quoted: 45,
	tagQuoted: 90,
	possessive: 12,
	heads: 15,
	count: 3,
	most: 12,
	genderless: 15,
	unsure: 20,
	unnamed: 15,
	namesake: 60,
	spokenOf: 20,
	content: 60,
	again: 5
};

function salience(s: Seen, at: At): number {
	const w = WEIGHTS;
	const distance = at.sentence - s.sentence;
	const prominence =
		(s.subject ? w.subject : 0) +
		(s.main ? w.main : 0) +
		(s.speaker && !s.reported ? (at.tag ? w.tagged : w.speaker) : 0);
	return (
		100 -
		w.distance * distance -
		(s.paragraph === at.paragraph ? 0 : w.paragraph) +
		prominence * w.decay ** distance * (s.reported ? w.reported : 1) +
		(distance === 0 ? w.same : 0) -
		(s.quoted ? (at.tag ? w.tagQuoted : w.quoted) : 0) -
		(s.heads ? 0 : s.possessive ? w.possessive : 0) +
		(s.heads ? w.heads : 0) +
		Math.min(w.most, w.count * Math.log2(1 + s.entity.count))
	);
}
