/** Finds names in sentences: runs of capitalised words, with the titles before them. */
import { CUES, speaks } from '../lexicon/cues.ts';
import {
	ADVERBS,
	AUXILIARIES,
	CONJUNCTIONS,
	DETERMINERS,
	MONTHS,
	PREPOSITIONS,
	PRONOUNS,
	SENTENCE_OPENERS,
	WEEKDAYS
} from '../lexicon/function-words.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { isDemonym, isPlaceName } from '../lexicon/nations.ts';
import { INSTITUTIONS, ORGANIZATION_HEADS } from '../lexicon/organizations.ts';
import { isTitle, ROLES, TITLE_MODIFIERS } from '../lexicon/titles.ts';
import { capitalized, type Token } from '../tokens.ts';
import type { Span } from '../types.ts';
import { isForename, nicknameEnd } from './nickname.ts';
import { shape } from './shape.ts';

export interface Name extends Span {
	/** Index of the sentence. */
	sentence: number;
	/** Words of the name itself. */
	words: string[];
	/** What stands before it, lower case, unabbreviated: "french president". */
	titles: string[];
	/** First and last token in the sentence's tokens, the title not included. */
	from: number;
	to: number;
	heading: boolean;
}

const PARTICLES = new Set('de la von van der den di da del bin ibn du le dos das el al'.split(' '));
/** What "the X and Y …" is where it is one body. */
const PAIRED = new Set(
	'executive authority agency commission committee board office department ministry service institute association'.split(
		' '
	)
);
const ABOUT = new Set(
	'council committee commission conference institute center centre board bureau office'.split(' ')
);
/** Most words that a name and its titles have. */
const LONGEST = 14;
/** A verb that stands after a person's name. */
function isVerb(token: Token | undefined): boolean {
	const cue = token && CUES.get(token.lower);
	return token !== undefined && (AUXILIARIES.has(token.lower) || (!!cue && speaks(cue)));
}

/** A capital that the word has only because it opens a sentence. */
function opensOnly(
	token: Token,
	lowerWords: ReadonlySet<string>,
	next: Token | undefined,
	quoted: boolean
): boolean {
	const w = token.lower;
	if (w === 'police' && isPlaceName(next?.text ?? '') && capitalized(next)) return false;
	if (SENTENCE_OPENERS.has(w) || DETERMINERS.has(w) || PREPOSITIONS.has(w) || PRONOUNS.has(w))
		return true;
	if (w === 'will' && quoted && capitalized(next)) return false;
	if (CONJUNCTIONS.has(w) || AUXILIARIES.has(w) || ADVERBS.has(w)) return true;
	// "Lawyers representing …"
	if (/(?:s|men)$/.test(w) && ROLES.has(w) && next?.kind === 'word' && !capitalized(next))
		return !isGivenName(w);
	if (isGivenName(w) || isTitle(w) || isDemonym(w) || isPlaceName(w)) return false;
	// "Speaking to …" and "Sadly, …", but not "Manning said" and "Reilly thinks".
	if (/ing$/.test(w) && w.length > 5)
		return !isVerb(next) && !INSTITUTIONS.has(`${w} ${next?.lower}`);
	// "Hastily leaving …", "Alarmed by …"
	const leads = next !== undefined && !capitalized(next);
	if (/ly$/.test(w) && w.length > 5)
		return next?.text === ',' || lowerWords.has(w) || (leads && /[a-z]ing$/.test(next.lower));
	if (/[^e]ed$/.test(w) && leads && /^(?:by|at|with|from|in|over)$/.test(next.lower)) return true;
	return (lowerWords.has(w) || CUES.has(w)) && !(capitalized(next) && TITLE_MODIFIERS.has(w));
}

/**
 * The names of one sentence.
 * @param lowerWords every word that the article also writes small
 */
export function findNames(
	tokens: Token[],
	sentence: number,
	heading: boolean,
	lowerWords: ReadonlySet<string>
): Name[] {
	const names: Name[] = [];
	for (let i = 0; i < tokens.length;) {
		const first = tokens[i];
		if (first === undefined || !startsName(first)) {
			i++;
			continue;
		}
		const before = tokens[i - 1];
		const initial =
			i === 0 ||
			(before?.kind === 'mark' &&
				/^["“'‘(:«—–-]+$|^--$/u.test(before.text) &&
				!followsSpeech(tokens, i));
		const month =
			first.text === 'May' &&
			/^(?:in|last|next|by|since|until|early|late|mid|of|this)$/.test(before?.lower ?? '');
		if (month || (initial && opensOnly(first, lowerWords, tokens[i + 1], i > 0))) {
			i++;
			continue;
		}
		if (isNoName(first)) {
			i++;
			continue;
		}
		const end = runEnd(tokens, i);
		const name = isWork(tokens, i) ? undefined : shape(tokens, i, end, sentence, heading);
		if (name) names.push(name);
		i = end;
	}
	return names;
}

const WORKS =
	/^(?:album|song|single|film|movie|novel|memoir|musical|sitcom|drama|opera|ballet|documentary|podcast)$/;

/** "her album Paper Moon": nobody's name, but "an album Ann Roe made" has one. */
const isWork = (tokens: Token[], i: number) =>
	WORKS.test(tokens[i - 1]?.lower ?? '') && !isGivenName(tokens[i]?.text ?? '');

/** “…,” before the word, in straight marks: the sentence goes on, so that a capital is a name's ("…," Read said). */
function followsSpeech(tokens: Token[], i: number): boolean {
	const [mark, word] = [tokens[i - 1], tokens[i]];
	if (!mark || !word || !/^["'’]+$/.test(mark.text) || mark.end === word.start) return false;
	let k = i - 1;
	while (/^["'’]+$/.test(tokens[k]?.text ?? '')) k--;
	return tokens[k]?.text === ',' && tokens[k]?.end === tokens[k + 1]?.start;
}

function startsName(token: Token): boolean {
	return capitalized(token) || (token.kind === 'word' && /^(?:al|el|ibn)-\p{Lu}/u.test(token.text));
}

function isNoName(token: Token): boolean {
	const w = token.lower;
	// "He'll": a pronoun with its verb.
	const clipped = /^(\p{L}+)['’](?:ll|d|ve|re|s|m)$/u.exec(w)?.[1];
	if (clipped !== undefined && PRONOUNS.has(clipped)) return true;
	if (PRONOUNS.has(w) && (w === 'i' || token.text !== token.text.toUpperCase())) return true;
	if (/^[DRI]-\p{Lu}/u.test(token.text)) return true;
	return (
		w === 'i' ||
		/^i['’]/.test(w) ||
		WEEKDAYS.has(w) ||
		(MONTHS.has(w) && w !== 'may' && token.text !== 'Jan') ||
		w === 'a'
	);
}

/** Index after the last token of the run of capitalised words that begins at `i`. */
function runEnd(tokens: Token[], i: number): number {
	let j = i + 1;
	for (; j < Math.min(tokens.length, i + LONGEST); j++) {
		const token = tokens[j];
		const next = tokens[j + 1];
		if (token === undefined) break;
		if (startsName(token) && !isNoName(token)) {
			// After a single function word in capitals (a headline) a run goes on; after "And" it does not.
			if (PRONOUNS.has(token.lower) || CONJUNCTIONS.has(token.lower)) break;
			if (AUXILIARIES.has(token.lower) && token.lower !== 'will') break;
			continue;
		}
		const last = tokens[j - 1];
		if (last === undefined || next === undefined) break;
		if (token.text === '&' && capitalized(next)) continue;
		const past = nicknameEnd(tokens, j);
		if (past !== undefined) {
			j = past - 1;
			continue;
		}
		if (PARTICLES.has(token.lower) && !isTitle(last.text)) {
			// "Jean-Luc van der Berg"
			if (capitalized(next)) continue;
			if (PARTICLES.has(next.lower) && capitalized(tokens[j + 2])) continue;
		}
		// "Peter T. King of New York" is a surname, "King of Spain" a title.
		const surname = j - 1 > i && isForename(tokens[j - 2]);
		const heads = ORGANIZATION_HEADS.has(last.lower) || (isTitle(last.text) && !surname);
		// "told Parliament on the Friday": only some bodies are on something.
		if (token.lower === 'on' && !ABOUT.has(last.lower)) break;
		if (['of', 'on', 'for'].includes(token.lower) && heads) {
			if (capitalized(next) && !isNoName(next) && !isPersonal(tokens, j + 1)) continue;
			if (next.lower === 'the' && capitalized(tokens[j + 2]) && !isTitle(last.text)) {
				j++;
				continue;
			}
		}
		if (token.lower === 'and' && organizationPair(tokens, i, j)) continue;
		break;
	}
	return j;
}

const isPersonal = (tokens: Token[], i: number) => isGivenName(tokens[i]?.text ?? '');

/** "Council on Foreign and Defense Policy": "and" within an organisation's name. */
function organizationPair(tokens: Token[], from: number, and: number): boolean {
	if (!capitalized(tokens[and + 1]) || isPersonal(tokens, and + 1)) return false;
	// "the Health and Safety Executive"
	const named = /^(?:the|['’]s)$/.test(tokens[from - 1]?.lower ?? '') && and - from === 1;
	const body = tokens[and + 2];
	if (named && capitalized(body) && PAIRED.has(body?.lower ?? '') && !capitalized(tokens[and + 3]))
		return true;
	let prepositional = false;
	for (let k = from; k < and; k++)
		if (['of', 'on', 'for'].includes(tokens[k]?.lower ?? '')) prepositional = true;
	return prepositional && capitalized(tokens[and + 2]);
}
