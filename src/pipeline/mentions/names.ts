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
import { HONORIFICS, ROLES, TITLE_MODIFIERS, TITLE_SHORT } from '../lexicon/titles.ts';
import { capitalized, type Token } from '../tokens.ts';
import type { Span } from '../types.ts';
import { isForename, isMark, nicknameEnd, withoutNickname } from './nickname.ts';

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
const OFFICES = new Set(
	'state defense defence treasury homeland security health human services education energy commerce labor transportation agriculture housing urban development interior justice veterans affairs war the and'.split(
		' '
	)
);
/** What "the X and Y …" is where it is one body. */
const PAIRED = new Set(
	'executive authority agency commission committee board office department ministry service institute association'.split(
		' '
	)
);
const ABOUT = new Set(
	'council committee commission conference institute center centre board bureau office'.split(' ')
);
const COLOURS = new Set('liberal conservative republican socialist independent'.split(' '));
const PARTIES = new Set('alliance union front coalition league movement'.split(' '));
/** Offices written in capitals, which are no names. */
const LONE_TITLES = new Set('ceo cfo coo cto mp mep vp gov. sen. rep. gen.'.split(' '));
/** What stands behind a person's name and is no part of it: "Ann Roe MP". */
const LETTERS = /^(?:MP|MSP|MEP|MLA|TD|QC|KC|OBE|CBE|MBE|DBE|KBE|PhD|MD|JP)$/;
/** Most words that a name and its titles have. */
const LONGEST = 14;
const bare = (word: string) => word.toLowerCase().replace(/\.$/, '');

/** Whether a word is a title, or an office, that may stand before a name. */
export function isTitle(word: string): boolean {
	const w = bare(word);
	return HONORIFICS.has(w) || TITLE_SHORT.has(w) || ROLES.has(w);
}

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
		const name = shape(tokens, i, end, sentence, heading);
		if (name) names.push(name);
		i = end;
	}
	return names;
}

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

/** Parts titles from the name. */
function shape(
	tokens: Token[],
	from: number,
	to: number,
	sentence: number,
	heading: boolean
): Name | undefined {
	// "Ohio Gov. and party chairman Ann Roe": a shortened title at the end belongs to a name further on.
	while (
		to - 1 > from &&
		/\.$/.test(tokens[to - 1]?.text ?? '') &&
		TITLE_SHORT.has(bare(tokens[to - 1]?.text ?? ''))
	)
		to--;
	if (to - from === 1 && LONE_TITLES.has(tokens[from]?.lower ?? '')) return undefined;
	let start = from;
	for (let k = from; k < to - 1; k++) {
		const token = tokens[k];
		if (token && isMark(token)) break;
		if (token === undefined || !isTitle(token.text)) continue;
		start = k + 1;
		if (['of', 'for'].includes(tokens[start]?.lower ?? '')) {
			let after = start + 1;
			while (after < to && OFFICES.has(tokens[after]?.lower ?? '')) after++;
			start = after < to ? after : from;
			if (after >= to) break;
		}
	}
	// "Miss Galaxy Ann Roe": a given name with another word before it begins the name.
	if (start > from) {
		const given = tokens.slice(start, to - 1).findIndex((t) => isGivenName(t.text));
		if (given > 0 && tokens.slice(start, start + given).every((t) => t.text.length > 2))
			start += given;
	}
	// "Police Scotland" is no policeman.
	const force = tokens[from]?.text === 'Police' && start === from + 1;
	if (
		force &&
		isPlaceName(
			tokens
				.slice(start, to)
				.map((t) => t.text)
				.join(' ')
		)
	)
		start = from;
	// "the Liberal Alliance": a party's colour is part of its name.
	if (start > from && to - start === 1 && COLOURS.has(tokens[from]?.lower ?? ''))
		if (PARTIES.has(tokens[start]?.lower ?? '')) start = from;
	// What follows a title must look like a person's name, else the title is part of an organisation's.
	const rest = tokens.slice(start, to);
	if (rest.length === 0 || (rest.length === 1 && TITLE_MODIFIERS.has(rest[0]?.lower ?? '')))
		return undefined;
	const titles: string[] = [];
	if (start > from) titles.push(...tokens.slice(from, start).map((t) => long(t)));
	// Small words before it: "deputy security adviser Ben Roe", "the pollster Ann Roe".
	for (let k = (start > from ? from : start) - 1; k >= Math.max(0, from - 5); k--) {
		const token = tokens[k];
		if (token?.kind !== 'word') break;
		if (isTitle(token.text) || TITLE_MODIFIERS.has(token.lower) || isDemonym(token.text))
			titles.unshift(long(token));
		else break;
	}
	const first = tokens[start];
	const last = tokens[to - 1];
	if (first === undefined || last === undefined) return undefined;
	return {
		start: first.start,
		end: last.end,
		sentence,
		heading,
		titles,
		from: start,
		to,
		words: withoutLetters(withoutNickname(rest)).map((t) => t.text)
	};
}

const withoutLetters = (words: Token[]) =>
	words.length > 2 && LETTERS.test(words.at(-1)?.text ?? '') ? words.slice(0, -1) : words;

function long(token: Token): string {
	const w = bare(token.text);
	return TITLE_SHORT.get(w) ?? w;
}
