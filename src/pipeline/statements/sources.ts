/** Who is the subject of a reporting verb. */
import {
	AUXILIARIES,
	CONJUNCTIONS,
	DETERMINERS,
	isAdverb,
	PREPOSITIONS
} from '../lexicon/function-words.ts';
import { EFFORTS, GOING_ON } from '../lexicon/verbs.ts';
import { couldBePerson } from '../mentions/classify.ts';
import { isTitle } from '../lexicon/titles.ts';
import type { Mention } from '../types.ts';
import { commonNoun, source, throughPreposition, type Source } from './noun-phrase.ts';
import { timesStart } from './times.ts';
import type { Item } from './units.ts';

export type { Source } from './noun-phrase.ts';

const BETWEEN = new Set([
	...'not n’t went go goes going to came just kept keeps'.split(' '),
	...GOING_ON,
	...EFFORTS
]);

const HEARSAY = new Set('reported said believed thought alleged understood known'.split(' '));

/** The source that the item at `at` is by itself: a pronoun. */
export const ofOneItem = ({ start, end }: Item, at: number): Source => ({
	start,
	end,
	from: at,
	to: at + 1
});

export const SUBJECT_PRONOUNS = new Set('they it we i you he she'.split(' '));

/** Back over adverbs and auxiliaries: the index after the subject of the verb at `verb`. */
export function verbGroupStart(items: Item[], verb: number): number {
	let k = verb;
	while (k > 0) {
		const before = items[k - 1];
		if (before?.kind !== 'word') break;
		const w = before.lower;
		// "is reported to have said"
		const hearsay = items[k]?.lower === 'to' && HEARSAY.has(w);
		if (!isAdverb(w) && !AUXILIARIES.has(w) && !BETWEEN.has(w) && !hearsay) break;
		k--;
	}
	return k;
}

/** The subject on the left of a verb group that starts at `at`. */
export function subjectBefore(items: Item[], at: number): Source | undefined {
	const k = at - 1;
	const item = items[k];
	if (item === undefined) return undefined;
	// "Roe herself said"
	if (/^(?:him|her|it|them)sel(?:f|ves)$/.test(item.lower) && items[k - 1]?.kind === 'mention')
		return subjectBefore(items, k);
	if (item.kind === 'mention') {
		if (!/^(?:him|his|her|himself|herself)$/.test(item.lower)) return throughPreposition(items, k);
		// "a source close to him said"
		return /^(?:him|her)$/.test(item.lower) && PREPOSITIONS.has(items[k - 1]?.lower ?? '')
			? commonNoun(items, k)
			: undefined;
	}
	if (item.kind === 'mark') {
		if (item.text === ')') return afterBracket(items, k);
		if (item.text === ',') return afterApposition(items, k);
		if (/^[—–-]+$/.test(item.text)) return afterDash(items, k);
		return undefined;
	}
	if (item.kind !== 'word') return undefined;
	const dated = beforeTimes(items, at);
	if (dated) return dated;
	// "The man who beat Roe on Friday said"
	const start = timesStart(items, at);
	if (start < at && items[start - 1]?.kind === 'mention')
		return throughPreposition(items, start - 1);
	if (item.lower === 'who' || item.lower === 'which') {
		const before = items[k - 1];
		const at2 = before?.text === ',' ? k - 2 : k - 1;
		const m = items[at2];
		if (m?.text === ')') return afterBracket(items, at2);
		if (m?.mention?.kind === 'place') return throughPreposition(items, at2);
		if (m?.kind === 'mention') return source(items, at2);
		// "farm groups, which argue"
		return m?.kind === 'word' && /[a-z]s$/.test(m.lower) ? commonNoun(items, at2) : undefined;
	}
	if (SUBJECT_PRONOUNS.has(item.lower)) return ofOneItem(item, k);
	// "One said it was late; the other called it “a joke”"
	if (
		/^(?:others?|another|one)$/.test(item.lower) &&
		opensClause(items, items[k - 1]?.lower === 'the' ? k - 1 : k)
	)
		return ofOneItem(item, k);
	return commonNoun(items, k);
}

/** "Roe on Monday said": past words of time, a name that nothing but its title parts from the clause's beginning. */
function beforeTimes(items: Item[], at: number): Source | undefined {
	const start = timesStart(items, at);
	if (start === at) return undefined;
	const end = verbGroupStart(items, start);
	const bracketed = items[end - 1]?.text === ')';
	const found = bracketed ? afterBracket(items, end - 1) : source(items, end - 1);
	const mention = found?.mention;
	if (!found || (mention?.form === 'name' && mention.kind === 'place')) return undefined;
	return beginsClause(items, found) ? found : undefined;
}

/** Whether nothing of the clause stands before the source. */
const beginsClause = (items: Item[], { from }: Source) => opensClause(items, from);

function opensClause(items: Item[], at: number): boolean {
	const lead = items[at - 1];
	return !lead || lead.kind === 'mark' || lead.kind === 'quote' || CONJUNCTIONS.has(lead.lower);
}

function afterBracket(items: Item[], close: number): Source | undefined {
	let k = close;
	while (k > 0 && items[k]?.text !== '(') k--;
	return items[k - 1]?.kind === 'mention' ? throughPreposition(items, k - 1) : undefined;
}

/** "Ann Roe, head of the board, said": the mention before the apposition. */
function afterApposition(items: Item[], comma: number): Source | undefined {
	// ", Mayor Ann Roe (R-Ohio), said": the comma ends no apposition.
	const bracketed = items[comma - 1]?.text === ')' ? afterBracket(items, comma - 1) : undefined;
	const named = bracketed?.mention?.form === 'name' && bracketed.mention.kind === 'person';
	if (named && beginsClause(items, bracketed)) return bracketed;
	let nearest: Source | undefined;
	for (let c = comma - 1; c > 0 && comma - c < 40; c--) {
		const item = items[c];
		if (item?.kind === 'quote' || item?.text === ';' || item?.text === ':') return nearest;
		if (item?.text !== ',') continue;
		const after = items[c + 1];
		const before = items[c - 1];
		const opens =
			after !== undefined &&
			(after.kind === 'mention' ||
				/^[\p{Ll}\p{N}]|^[DRI]-\p{Lu}/u.test(after.text) ||
				isTitle(after.text)) &&
			!['but', 'and', 'saying', 'according', 'as'].includes(after.lower);
		if (!opens) continue;
		// "Her opposite number, Ben Poe, said": a noun that is no role we know, and its name.
		const phrase = phraseNamed(items, c, comma) ?? roleNamed(items, c, comma);
		const name = phrase === undefined ? undefined : source(items, comma - 1);
		if (name && phrase !== undefined)
			return { ...name, from: phrase, start: items[phrase]?.start ?? name.start };
		const found =
			before?.kind === 'mention'
				? throughPreposition(items, c - 1)
				: before?.text === ')'
					? afterBracket(items, c - 1)
					: undefined;
		if (!found) continue;
		// "Roe's lawyer, Ben Poe, said": the apposition has the name.
		const person = found.mention?.form === 'title' ? personBetween(items, c, comma) : undefined;
		if (person?.mention) return { ...found, mention: person.mention, to: comma, end: person.end };
		nearest ??= found;
		// A name at the clause's beginning is the subject, whatever commas its apposition holds.
		const { mention } = found;
		if (mention?.form === 'name' && mention.kind !== 'place' && beginsClause(items, found))
			nearest = found;
	}
	return nearest;
}

/** Where the noun phrase at the clause's beginning starts, which a comma parts from the name of whom it is. */
function phraseNamed(items: Item[], comma: number, closing: number): number | undefined {
	const body = isBodyBetween(items, comma, closing);
	const last = items[comma - 1];
	// "Harbour's corporate parent, the Roe Group,": a phrase that is one item, and stands for nobody by itself.
	if (last?.mention?.unnamed) return body && opensClause(items, comma - 1) ? comma - 1 : undefined;
	if (last?.kind !== 'word' || !(body || personBetween(items, comma, closing))) return undefined;
	for (let k = comma - 1; k >= 0 && comma - k < 6; k--) {
		const item = items[k];
		// "Harbour's managing director": whose the phrase is.
		if (item && /^['’]s?$/.test(item.text) && k > 0) {
			if (items[k - 1]?.kind === 'mention' && opensClause(items, k - 1)) return k - 1;
			continue;
		}
		if (item === undefined || item.kind === 'quote' || VERBAL.has(item.lower)) return undefined;
		if (!DETERMINERS.has(item.lower)) continue;
		return opensClause(items, k) && /^(?:the|an?|his|her|its|their|one|another)$/.test(item.lower)
			? k
			: undefined;
	}
	return undefined;
}

/** ", the Harbour Group,": one name, of no place, fills what stands between two commas. */
function isBodyBetween(items: Item[], comma: number, closing: number): boolean {
	const name = items[closing - 1]?.mention;
	const from = items[comma + 1]?.lower === 'the' ? comma + 2 : comma + 1;
	return from === closing - 1 && name?.form === 'name' && name.kind !== 'place';
}

/**
 * Where the phrase of a person's role at the clause's beginning starts, whatever tells more of the role, before the
 * comma and the name: "Another delegate on the harbour slate, Ben Poe,", "The editor I was talking to, Ben Poe,".
 */
function roleNamed(items: Item[], comma: number, closing: number): number | undefined {
	if (!personBetween(items, comma, closing, couldBe)) return undefined;
	for (let k = comma - 1; k >= 0 && comma - k < 15; k--) {
		const item = items[k];
		if (item === undefined || item.kind === 'quote') return undefined;
		if (item.kind === 'mark' && !/^['’]s?$/.test(item.text)) return undefined;
		const role = item.mention?.form === 'title' && item.mention.kind === 'person';
		// "Ann Roe, editor of the paper, Quay News, said": the role is hers, and in apposition itself.
		const apposed =
			items[k - 1]?.text === ',' && /^(?:mention|mark)$/.test(items[k - 2]?.kind ?? '');
		if (role && opensClause(items, k)) return apposed ? undefined : k;
	}
	return undefined;
}

/** ", Sir Ben Poe,": a person's name, with titles or without, that fills what stands between two commas. */
function personBetween(
	items: Item[],
	comma: number,
	closing: number,
	is = (m: Mention) => m.kind === 'person'
): Item | undefined {
	const name = items[closing - 1];
	if (name?.mention?.form !== 'name' || !is(name.mention)) return undefined;
	for (let k = comma + 1; k < closing - 1; k++)
		if (!isTitle(items[k]?.text ?? '')) return undefined;
	return closing - 1 > comma ? name : undefined;
}

/** A person, or a full name of nobody we know that could be a person's. */
const couldBe = ({ kind, entity }: Mention) =>
	kind === 'person' || (kind === 'other' && entity.includes(' ') && couldBePerson(entity));

const VERBAL = new Set([...AUXILIARIES, ...CONJUNCTIONS, ...PREPOSITIONS]);

function afterDash(items: Item[], dash: number): Source | undefined {
	for (let k = dash - 1; k > 0; k--)
		if (/^[—–-]+$/.test(items[k]?.text ?? ''))
			return items[k - 1]?.kind === 'mention' ? source(items, k - 1) : undefined;
	return undefined;
}
