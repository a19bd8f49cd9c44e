/** Whom a pronoun stands for: the last fitting subject or speaker, rather than the last name. */
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
	quoted: boolean;
	possessive: boolean;
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

/**
 * The person that a pronoun stands for, or undefined where nobody fits.
 * @param at where it stands; `tag` where it is the subject of a reporting clause after a quotation
 * @param seen what was named before it, in order
 */
export function antecedent(
	word: string,
	at: { sentence: number; paragraph: number; tag?: boolean },
	seen: readonly Seen[]
): Entity | undefined {
	const gender = GENDER[word];
	if (!gender) return undefined;
	let best: Seen | undefined;
	let bestScore = -Infinity;
	const met = new Set<Entity>();
	for (let i = seen.length - 1; i >= Math.max(0, seen.length - MOST); i--) {
		const s = seen[i];
		if (s === undefined || at.sentence - s.sentence > REACH) break;
		if (s.entity.kind !== 'person' || (s.entity.gender && s.entity.gender !== gender)) continue;
		const score =
			salience(s, at) -
			(s.entity.gender ? 0 : WEIGHTS.genderless) -
			(met.has(s.entity) ? WEIGHTS.again : 0);
		met.add(s.entity);
		if (score > bestScore) {
			bestScore = score;
			best = s;
		}
	}
	return best?.entity;
}

/** What speaks for an antecedent, in points. */
export const WEIGHTS = {
	distance: 24,
	paragraph: 18,
	subject: 35,
	main: 10,
	speaker: 25,
	tagged: 80,
	decay: 0.9,
	same: 15,
	quoted: 45,
	tagQuoted: 90,
	possessive: 12,
	count: 3,
	most: 12,
	genderless: 15,
	again: 5
};

function salience(s: Seen, at: { sentence: number; paragraph: number; tag?: boolean }): number {
	const w = WEIGHTS;
	const distance = at.sentence - s.sentence;
	const prominence =
		(s.subject ? w.subject : 0) +
		(s.main ? w.main : 0) +
		(s.speaker ? (at.tag ? w.tagged : w.speaker) : 0);
	return (
		100 -
		w.distance * distance -
		(s.paragraph === at.paragraph ? 0 : w.paragraph) +
		prominence * w.decay ** distance +
		(distance === 0 ? w.same : 0) -
		(s.quoted ? (at.tag ? w.tagQuoted : w.quoted) : 0) -
		(s.possessive ? w.possessive : 0) +
		Math.min(w.most, w.count * Math.log2(1 + s.entity.count))
	);
}
