/** Noun phrases that stand for people and bodies: "the French president", "a police official", "the ministry". */
import {
	isAdverb,
	AUXILIARIES,
	CONJUNCTIONS,
	DETERMINERS,
	PREPOSITIONS,
	PRONOUNS
} from '../lexicon/function-words.ts';
import { CUES } from '../lexicon/cues.ts';
import { isDemonym } from '../lexicon/nations.ts';
import { isRole, ROLES, SPEAKING_NOUNS, TITLE_MODIFIERS, TITLE_SHORT } from '../lexicon/titles.ts';
import { IRREGULAR_PAST } from '../lexicon/verbs.ts';
import { capitalized, type Token } from '../tokens.ts';

export interface Nominal {
	/** First and last token in the sentence's tokens, end exclusive. */
	from: number;
	to: number;
	/** Head, lower case, singular. */
	head: string;
	modifiers: string[];
	plural: boolean;
	/** "the", "his" …: it stands for somebody known. */
	definite: boolean;
	/** The head is a role of a person. */
	personal: boolean;
}

/** Bodies that bear a person's or a place's name, and are not that person or place. */
export const NAMED_BODIES = new Set('campaign administration council'.split(' '));
/** What a paper's name may have behind it: "Harbour magazine". */
export const PAPERS = new Set('magazine newspaper tabloid'.split(' '));
const DEFINITE = new Set('the this that his her its their'.split(' '));
const IRREGULAR_PLURAL: Record<string, string> = {
	people: 'person',
	men: 'man',
	women: 'woman',
	spokesmen: 'spokesman',
	police: 'police',
	children: 'child',
	authorities: 'authority'
};

export function singular(word: string): string {
	const irregular = IRREGULAR_PLURAL[word];
	if (irregular) return irregular;
	if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	if (/[^s]s$/.test(word) && !/(?:us|is)$/.test(word)) return word.slice(0, -1);
	return word;
}

const isHead = (w: string) => isRole(w) || SPEAKING_NOUNS.has(w);
const closes = (w: string) =>
	PREPOSITIONS.has(w) || CONJUNCTIONS.has(w) || PRONOUNS.has(w) || AUXILIARIES.has(w);

/**
 * The noun phrases with a role or a speaking body as their head.
 * @param taken true for tokens that belong to a name
 */
export function findNominals(tokens: Token[], taken: (i: number) => boolean): Nominal[] {
	const found: Nominal[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (token?.kind !== 'word' || taken(i)) continue;
		const w = token.lower;
		if (
			!isHead(w) ||
			(capitalized(token) && i > 0 && capitalized(tokens[i - 1]) && taken(i - 1) && taken(i + 1))
		)
			continue;
		// "The Daily Bugle reports that": a verb after a name.
		if (taken(i - 1) && CUES.has(w) && w.endsWith('s') && !ROLES.has(w)) continue;
		const next = tokens[i + 1];
		// "a couple of years"
		if (w === 'couple' && next?.lower === 'of') continue;
		// Not the head where another noun follows it: "police officers", "campaign manager Ann Roe".
		if (
			next?.kind === 'word' &&
			(isHead(next.lower) || TITLE_MODIFIERS.has(next.lower)) &&
			!closes(next.lower) &&
			!isAdverb(next.lower)
		)
			continue;
		if (taken(i + 1) && next?.start === token.end + 1 && capitalized(next)) continue;
		const plural = singular(w) !== w || w === 'police';
		let from = phraseStart(tokens, i);
		// "told them that people …", "said that Roe’s report …": a conjunction, for the determiner would be "those", or Roe's.
		const owned = tokens.slice(from, i).some((t) => /^['’]s?$/.test(t.text));
		// "said that military action was", but "repeated that message to"
		const says = CUES.get(tokens[from - 1]?.lower ?? '')?.frames.has('say') === true;
		const goesOn =
			next?.kind === 'word' &&
			!PREPOSITIONS.has(next.lower) &&
			!CONJUNCTIONS.has(next.lower) &&
			!isAdverb(next.lower);
		const told = says && goesOn;
		if ((plural || owned || told) && from < i && tokens[from]?.lower === 'that') from++;
		const words = tokens.slice(from, i).map((t) => t.lower);
		const determined = DETERMINERS.has(words[0] ?? '') || words[1] === "'s" || words[1] === '’s';
		if (!determined && !plural && words.length === 0 && !/^(?:police)$/.test(w) && i > 0) continue;
		// "Harbour council", "Harbour magazine": its name determines it.
		const ownName = taken(i - 1) && (NAMED_BODIES.has(w) || PAPERS.has(w));
		if (!isRole(w) && !determined && !plural && !ownName) continue;
		found.push({
			from,
			to: i + 1,
			head: singular(TITLE_SHORT.get(w) ?? w),
			plural,
			modifiers: words.filter((m) => !DETERMINERS.has(m) && !/^['’]s$/.test(m)),
			definite: DEFINITE.has(words[0] ?? ''),
			personal: isRole(w)
		});
	}
	return found;
}

const MODAL = /^(?:to|will|would|can|could|may|might|must|shall|should|['’](?:ll|d))$/;

/** Back over adjectives and nouns to the determiner. */
function phraseStart(tokens: Token[], head: number): number {
	let from = head;
	for (let k = head - 1; k >= Math.max(0, head - 7); k--) {
		const token = tokens[k];
		if (token === undefined) break;
		if (/^['’]s?$/.test(token.text)) {
			from = k;
			continue;
		}
		if (token.kind === 'mark') break;
		if (DETERMINERS.has(token.lower)) {
			from = k;
			const before = tokens[k - 1];
			if (before && ['all', 'both', 'half', 'many'].includes(before.lower)) from = k - 1;
			break;
		}
		// "a Harbour Post study": the name of a newspaper, and no verb.
		const named = k > 0 && capitalized(token);
		const cue = CUES.has(token.lower) && !ROLES.has(token.lower);
		if (cue && !named && !TITLE_MODIFIERS.has(token.lower)) break;
		// "met executives", "will meet IMF officials": but "the lost boys".
		const verbal =
			/(?:ed|ing)$/.test(token.lower) || (IRREGULAR_PAST.has(token.lower) && !capitalized(token));
		if (
			verbal &&
			DETERMINERS.has(tokens[k - 1]?.lower ?? '') &&
			tokens[k - 1]?.lower !== 'that' &&
			k - 1 >= 0
		) {
			from = k - 1;
			break;
		}
		if (closes(token.lower) || isAdverb(token.lower) || verbal) break;
		if (MODAL.test(tokens[k - 1]?.lower ?? '') && !capitalized(token)) break;
		from = k;
	}
	// A possessor's mark without the possessor is none of ours.
	while (from < head && /^['’]s?$/.test(tokens[from]?.text ?? '')) from++;
	return from;
}

export const nationality = (modifiers: string[]) =>
	modifiers.filter((m) => isDemonym(m) || /^(?:u\.s|u\.k|us|uk)\.?$/.test(m));
