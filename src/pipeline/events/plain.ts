/** What plain words between names are: the noun of "Chilean *shipbuilder* Tarn", the subject of "said *two men* were held". */
import { CUES } from '../lexicon/cues.ts';
import {
	AUXILIARIES,
	CONJUNCTIONS,
	DETERMINERS,
	isAdverb,
	PREPOSITIONS,
	PRONOUNS
} from '../lexicon/function-words.ts';
import { isPast } from '../lexicon/verbs.ts';
import type { Word } from '../words.ts';
import { isVerbForm } from './triggers.ts';

const SMALL = [AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS];
/** Most words of such a phrase. */
const REACH = 3;

/** Whether a word can be a common noun or an adjective: no small word, no form that may be a verb's. */
function isPlain({ text, lower }: Word): boolean {
	return (
		/^\p{Ll}[\p{L}’'-]+$/u.test(text) &&
		!SMALL.some((words) => words.has(lower)) &&
		!isPast(lower) &&
		!isAdverb(lower) &&
		!CUES.has(lower) &&
		!isVerbForm(lower)
	);
}

/**
 * Whether words `from` to before `to` are a singular noun, with or without an adjective, that joins a country's adjective
 * to a name: "Chilean *shipbuilder* Tarn". A plural, or a verb's -s, before a name says nothing of it.
 */
export function joinsName(tokens: Word[], from: number, to: number): boolean {
	const between = tokens.slice(from, to);
	if (between.length === 0 || between.length > REACH) return false;
	return between.every(isPlain) && !/[^s]s$|^(?:police|people)$/.test(between.at(-1)!.lower);
}

/** Whether words `from` to `to` can be one subject: no verb stands among them. */
export function isOneSubject(words: Word[], from: number, to: number): boolean {
	return words
		.slice(from, to + 1)
		.every(({ lower }) => !isPast(lower) && !AUXILIARIES.has(lower) && lower !== 'to');
}
