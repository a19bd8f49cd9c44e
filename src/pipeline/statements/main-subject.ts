/** The subject of a whole unit, and the one that a later verb shares with its first. */
import {
	AUXILIARIES,
	CONJUNCTIONS,
	DETERMINERS,
	isAdverb,
	PREPOSITIONS
} from '../lexicon/function-words.ts';
import { CUES } from '../lexicon/cues.ts';
import { isTitle, TITLE_MODIFIERS } from '../lexicon/titles.ts';
import { isPast } from '../lexicon/verbs.ts';
import { commonNoun, source, type Source } from './noun-phrase.ts';
import { ofOneItem, SUBJECT_PRONOUNS, verbGroupStart } from './sources.ts';
import type { Item } from './units.ts';

const OBJECT = /^(?:him|his|her|hers|himself|herself)$/;

/**
 * The first mention that no preposition governs and a verb follows; where the unit opens with a clause or a phrase
 * that a comma parts from the main clause ("When asked, Roe …"), the one with which the main clause begins.
 * @param before the item that it must stand before
 */
export function mainSubject(items: Item[], before = items.length): Source | undefined {
	const from = dateline(items);
	const own = afterLead(items, from, before);
	if (own) return own;
	for (let k = from; k < before; k++) {
		const item = items[k];
		if (!item) break;
		if (isPronoun(item)) return ofOneItem(item, k);
		if (item.kind !== 'mention' || OBJECT.test(item.lower) || isGoverned(items, k)) continue;
		if (/^['’]s?$/.test(items[k + 1]?.text ?? '') || isWhereabouts(items, k)) continue;
		if (isPartOfTitle(items, k)) continue;
		return apposed(items, k) ?? officer(items, k) ?? source(items, k);
	}
	return undefined;
}

const isPronoun = (item: Item) => item.kind === 'word' && SUBJECT_PRONOUNS.has(item.lower);

/** "in Quay, Ohio": the country or state of the place before it. */
const isWhereabouts = (items: Item[], at: number) =>
	items[at]?.mention?.kind === 'place' &&
	items[at - 1]?.text === ',' &&
	items[at - 2]?.kind === 'mention';

/** "Pop star Ann Roe", "Harbour Bank chief executive Ann Roe": a name that a title parts from somebody's. */
function isPartOfTitle(items: Item[], at: number): boolean {
	let k = at + 1;
	while (items[k]?.kind === 'word' && isTitleWord(items[k]!)) k++;
	const name = items[k]?.mention;
	return k > at + 1 && name?.form === 'name' && name.kind === 'person';
}

const isTitleWord = ({ text, lower }: Item) => isTitle(text) || TITLE_MODIFIERS.has(lower);

/** "at the Grand Hotel", "from farmers and traders": a preposition or a participle stands before it. */
function isGoverned(items: Item[], at: number): boolean {
	const k = DETERMINERS.has(items[at - 1]?.lower ?? '') ? at - 2 : at - 1;
	const before = items[k];
	return before?.kind === 'word' && (PREPOSITIONS.has(before.lower) || /ing$/.test(before.lower));
}

/** The subject of the clause after a comma, where the unit opens with what is no main clause. */
function afterLead(items: Item[], from: number, before: number): Source | undefined {
	const joined = /^(?:and|but)$/.test(items[from]?.lower ?? '') ? from + 1 : from;
	// "Shortly after the vote, Roe said"
	const lead = isManner(items[joined]) ? joined + 1 : joined;
	const first = items[lead];
	if (first?.kind !== 'word' || !opensLead(first.lower)) return undefined;
	for (let comma = lead + 1; comma < before; comma++) {
		if (!isComma(items[comma])) continue;
		const head = headAfter(items, comma, before);
		if (head === undefined || !verbFollows(items, head + 1)) continue;
		const item = items[head]!;
		return isPronoun(item) ? ofOneItem(item, head) : (apposed(items, head) ?? source(items, head));
	}
	return undefined;
}

/** A comma, or a quotation that ends with one. */
const isComma = (item: Item | undefined) => item?.text === ',' || item?.closing === ',';

/** An adverb, though its capital may make it a name of nobody we know. */
const isManner = (item: Item | undefined) =>
	item !== undefined && isAdverb(item.lower) && item.mention?.kind !== 'person';

const opensLead = (word: string) =>
	PREPOSITIONS.has(word) || CONJUNCTIONS.has(word) || /[a-z](?:ing|ed)$/.test(word);

/** The mention or pronoun after a comma, past the titles before it. */
function headAfter(items: Item[], comma: number, before: number): number | undefined {
	for (let k = comma + 1; k < Math.min(before, comma + 8); k++) {
		const item = items[k];
		if (!item || (isPronoun(item) && k > comma + 1)) return undefined;
		const owner = /^['’]s?$/.test(items[k + 1]?.text ?? '');
		if ((item.kind === 'mention' && !owner) || isPronoun(item)) return k;
		if (owner) return owned(items, k + 2);
		if (item.kind !== 'word') return undefined;
		const described =
			isTitle(item.text) || TITLE_MODIFIERS.has(item.lower) || DETERMINERS.has(item.lower);
		if (!described) return undefined;
	}
	return undefined;
}

/** "Roe's campaign manager Ben Poe": the name after a noun that somebody else owns. */
function owned(items: Item[], noun: number): number | undefined {
	for (let k = noun; k < noun + 5; k++) {
		const item = items[k];
		if (item?.mention) return k;
		const w = item?.kind === 'word' ? item.lower : '';
		if (!w || isPast(w) || [AUXILIARIES, PREPOSITIONS, CONJUNCTIONS].some((words) => words.has(w)))
			return undefined;
	}
	return undefined;
}

/** A verb stands at `at`, or after an apposition or a bracket that begins there. */
function verbFollows(items: Item[], at: number): boolean {
	let k = at;
	if (/^[,(]$/.test(items[k]?.text ?? '')) {
		const bracket = items[k]?.text === '(';
		const closes = (item: Item | undefined) => (bracket ? item?.text === ')' : isComma(item));
		do k++;
		while (k < items.length && !closes(items[k]) && k < at + 20);
		k++;
	}
	while (items[k]?.kind === 'word' && isAdverb(items[k]?.lower ?? '')) k++;
	const verb = items[k];
	if (verb?.kind !== 'word') return false;
	const w = verb.lower;
	return isPast(w) || AUXILIARIES.has(w) || CUES.has(w) || /[a-z]s$/.test(w);
}

/**
 * The subject that a verb after "and" shares with the first verb of its unit: not the object of that verb, though
 * it may be the only name there is ("The ministers met Roe, and said …").
 */
export function sharedSubject(items: Item[], verb: number): Source | undefined {
	const main = mainSubject(items, verb);
	const name = items.findIndex((x) => x.mention !== undefined && x.mention === main?.mention);
	const at = DETERMINERS.has(items[name - 1]?.lower ?? '') ? name - 2 : name - 1;
	if (items[at]?.kind !== 'word' || !isPast(items[at].lower)) return main;
	// "After the vote ended Roe smiled, and said …": a verb of its own follows.
	let next = name + 1;
	while (isAdverb(items[next]?.lower ?? '')) next++;
	const own = items[next]?.lower ?? '';
	if (items[next]?.kind === 'word' && (isPast(own) || AUXILIARIES.has(own))) return main;
	return commonNoun(items, verbGroupStart(items, at) - 1) ?? main;
}

/** "Roe's lawyer, Ben Poe, …": the name that an apposition gives to a nameless subject. */
function apposed(items: Item[], at: number): Source | undefined {
	const name = items[at + 2];
	const found = source(items, at);
	const { mention } = found ?? {};
	const nameless =
		mention?.unnamed || (mention?.form === 'title' && mention.kind === 'organization');
	if (!found || !nameless || items[at + 1]?.text !== ',' || name?.mention?.form !== 'name')
		return undefined;
	return items[at + 3]?.text === ','
		? { ...found, mention: name.mention, end: name.end, to: at + 3 }
		: undefined;
}

/** "Secretary of State Ann Roe", "Speaker of the House Ann Roe": the name after an office. */
function officer(items: Item[], at: number): Source | undefined {
	if (items[at]?.mention?.form !== 'title' || items[at + 1]?.lower !== 'of') return undefined;
	for (let k = at + 2; k < at + 6; k++) {
		const { mention, text } = items[k] ?? {};
		if (mention?.form === 'name' && mention.kind === 'person') return source(items, k);
		if (!/^(?:\p{Lu}|the |(?:the|and)$)/u.test(text ?? '')) return undefined;
	}
	return undefined;
}

/** The index after "LONDON (AP) —" or "London (AP) —", or 0. */
export function dateline(items: Item[]): number {
	const place = items[0]?.mention?.kind === 'place' && items[1]?.text === '(';
	if (!place && !/^\p{Lu}{3,}/u.test(items[0]?.text ?? '')) return 0;
	const dash = items.slice(0, 12).findIndex((x) => /^(?:[—–-]|--)$/.test(x.text));
	const colon = items.slice(0, 5).findIndex((x) => x.text === ':');
	// "NEW DELHI: The court …", but "ROE: “…”" and "ROE: I …" tell who speaks.
	const label =
		items[colon + 1]?.kind === 'quote' ||
		items.slice(0, colon).some((x) => x.mention?.kind === 'person');
	if (colon > 0 && !label && items.slice(0, colon).every((x) => /^[\p{Lu},.]+$/u.test(x.text)))
		return colon + 1;
	// "NASA’s bridge — the oldest — …" is no dateline: a place, a state, an agency and a date are written with capitals.
	const small = (x: Item) => x.kind === 'quote' || /^(?:\p{Ll}|['’])/u.test(x.text);
	return items.slice(0, dash + 1).some(small) ? 0 : dash + 1;
}
