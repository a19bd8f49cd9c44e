/** The noun phrase that a subject is, from its last word back to its head and its title. */
import { CUES, speaks } from '../lexicon/cues.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { isDemonym, isPlaceName } from '../lexicon/nations.ts';
import { isTitle, TITLE_MODIFIERS } from '../lexicon/titles.ts';
import { isPast } from '../lexicon/verbs.ts';
import type { Mention, Span } from '../types.ts';
import type { Item } from './units.ts';

export interface Source extends Span {
	/** Absent for a source that no name could be found for. */
	mention?: Mention;
	/** The second of two names ("Roe and Poe said"). */
	other?: Mention;
	/** First and last item, end exclusive. */
	from: number;
	to: number;
}

export function source(items: Item[], at: number): Source | undefined {
	const item = items[at];
	if (!item?.mention) return undefined;
	const from = titleStart(items, at);
	const first = coordinated(items, from);
	if (first) {
		const { mention } = first;
		// "The author and former minister Ann Roe" are one, but "The bishop and Mayor Ann Roe", "Police and Mayor Roe" two.
		const role = mention?.kind === 'person' && (mention.unnamed || isTitle(mention.entity));
		const second = items[from]?.kind === 'word' ? (items[from]?.text ?? '') : '';
		const one = role && !mention.plural && /^\p{Ll}/u.test(second) && !DETERMINERS.has(second);
		if (one && item.mention.form === 'name' && item.mention.kind === 'person')
			return { ...first, to: at + 1, end: item.end, mention: item.mention };
		const both = mention?.form === 'name' && item.mention.form === 'name';
		return { ...first, to: at + 1, end: item.end, ...(both ? { other: item.mention } : {}) };
	}
	const start = items[from]?.start ?? item.start;
	return { start, end: item.end, from, to: at + 1, mention: item.mention };
}

/** "Roe and Poe said": the first of them, where they stand at the beginning of a clause. */
function coordinated(items: Item[], second: number): Source | undefined {
	if (items[second - 1]?.lower !== 'and') return undefined;
	let at = second - 2;
	if (items[at]?.text === ',') at--;
	if (items[at]?.text === ')') while (at > 0 && items[at + 1]?.text !== '(') at--;
	const mention = items[at]?.mention;
	if (!mention || mention.form === 'pronoun') return undefined;
	const from = titleStart(items, at);
	const before = items[from - 1];
	const begins = before === undefined || before.kind === 'mark' || CONJUNCTIONS.has(before.lower);
	return begins
		? { start: items[from]?.start ?? mention.start, end: mention.end, from, to: at + 1, mention }
		: undefined;
}

/** The mention right before a participle is its subject: "footage of Roe asking". */
export function mentionBefore(items: Item[], at: number): Source | undefined {
	return source(items, at - 1);
}

/** Whose noun it is: "Roe's claim", "his claim", "the claim by Roe" is not looked for. */
export function possessor(items: Item[], noun: number): Source | undefined {
	for (let k = noun - 1; k >= 0 && noun - k < 5; k--) {
		const item = items[k];
		if (item === undefined || item.kind === 'quote') return undefined;
		if (item.kind === 'mention' && /^(?:his|her)$/.test(item.lower)) return source(items, k);
		if (/^['’]s?$/.test(item.text)) return source(items, k - 1);
		if (item.kind === 'mark' || (item.kind === 'word' && AUXILIARIES.has(item.lower)))
			return undefined;
	}
	return undefined;
}

/** Back over the title before a name: "Tulsa police Chief Ann Roe". */
function titleStart(items: Item[], at: number): number {
	if (items[at]?.mention?.form === 'pronoun') return at;
	let from = at;
	for (let k = at - 1; k >= 0 && at - k < 9; k--) {
		const item = items[k];
		if (item === undefined || item.kind === 'quote') break;
		if (item.kind === 'mark' && !/^['’]$/.test(item.text)) break;
		if (item.kind === 'mention') continue;
		const w = item.lower;
		// "a plan that Mayor Roe backs"
		if (w === 'that') break;
		// "Secretary of Homeland Security Ann Roe"
		if (w === 'of' && endsInTitle(items[k - 1]) && isOffice(items, k + 1, at)) {
			from = --k;
			continue;
		}
		const title = isTitle(item.text) || TITLE_MODIFIERS.has(w);
		const nation = isDemonym(item.text) || isPlaceName(item.text);
		if (title || nation || DETERMINERS.has(w)) from = k;
		else if (CUES.has(w) || AUXILIARIES.has(w) || PREPOSITIONS.has(w) || CONJUNCTIONS.has(w)) break;
		if (DETERMINERS.has(w)) break;
	}
	// What stands before the first title may be its institution: "White House", "Harbour campaign".
	while (
		from < at &&
		from > 0 &&
		items[from - 1]?.kind === 'mention' &&
		!/^(?:he|she|him)$/.test(items[from - 1]?.lower ?? '')
	)
		from--;
	return from;
}

/** "officials at the ministry": the head before the preposition. */
export function throughPreposition(items: Item[], at: number): Source | undefined {
	let k = at;
	for (let steps = 0; steps < 3; steps++) {
		const p = titleStart(items, k) - 1;
		const before = items[p];
		const head = described(items, p);
		if (head !== undefined) return named(items, head) ?? commonNoun(items, head);
		// "supporters of Roe and Poe"
		const joined = items[p - 1]?.kind === 'mention' && /^(?:of|for|to)$/;
		if (before?.lower === 'and' && joined && joined.test(items[p - 2]?.lower ?? '')) {
			k = p - 1;
			continue;
		}
		if (before?.kind !== 'word' || !LINKS.has(before.lower)) break;
		if (before.lower === 'of' && isOffice(items, p + 1, k)) break;
		if (items[p - 1]?.kind === 'mention') k = p - 1;
		else {
			const noun = commonNoun(items, at);
			return noun && (noun.mention || p > 1) ? noun : source(items, at);
		}
	}
	const found = named(items, k);
	if (found) found.to = Math.max(found.to, at + 1);
	return found;
}

/**
 * The index of the noun that words before a name tell more of, by the last of these words: "a letter obtained by",
 * "a source speaking to", "a lawyer representing", "the man who beat".
 */
function described(items: Item[], last: number): number | undefined {
	const { kind, lower } = items[last] ?? {};
	if (kind !== 'word' || lower === undefined) return undefined;
	const before = items[last - 1];
	if (lower === 'by' || lower === 'to') {
		if (before?.kind !== 'word' || !isNoun(items[last - 2])) return undefined;
		const passive = PUBLISHED.has(before.lower) || isRole(items[last - 2]);
		const verb =
			lower === 'by' ? passive && /(?:ed|made|taken)$/ : /^(?:speaking|talking|writing)$/;
		return verb && verb.test(before.lower) ? last - 2 : undefined;
	}
	const cue = CUES.get(lower);
	if (cue && speaks(cue)) return undefined;
	if (/[a-z]ing$/.test(lower)) return isRole(before) ? last - 1 : undefined;
	const relative = /^(?:who|that)$/.test(before?.lower ?? '') && isRole(items[last - 2]);
	return relative && (isPast(lower) || /[a-z]s$/.test(lower)) ? last - 2 : undefined;
}

const isRole = (item: Item | undefined) => item?.mention?.form === 'title';

const isNoun = (item: Item | undefined) =>
	item?.kind === 'mention' ||
	(item?.kind === 'word' && !AUXILIARIES.has(item.lower) && !CONJUNCTIONS.has(item.lower));

/** "Secretary of State Ann Roe", "Speaker of the House Ann Roe": what stands between "of" and the name is the office. */
function isOffice(items: Item[], from: number, name: number): boolean {
	const at = items[from]?.lower === 'the' ? from + 1 : from;
	const text = items[at]?.text.replace(/^the\s+/iu, '') ?? '';
	return at < name && /^\p{Lu}/u.test(text) && !isTitle(text) && !isDemonym(text);
}

/** "Secretary", "the former Minister": a title as they stand before "of", with capitals. */
const endsInTitle = (item: Item | undefined) => {
	const last = item?.text.split(' ').at(-1) ?? '';
	return item?.mention?.form !== 'name' && /^\p{Lu}/u.test(last) && isTitle(last);
};

/** They join a name to the noun that it tells more of. */
const LINKS = new Set(
	'of at for in from with on to about between against near behind under over around regarding concerning'.split(
		' '
	)
);

/** "Another critic, Ann Roe, said": the name that an apposition gives to a nameless subject. */
function named(items: Item[], at: number): Source | undefined {
	const found = source(items, at);
	const name = items[at + 2];
	if (!found || items[at]?.mention?.form !== 'title' || items[at + 1]?.text !== ',') return found;
	if (name?.mention?.kind !== 'person' || name.mention.form !== 'name') return found;
	return { ...found, mention: name.mention, to: at + 3 };
}

/** "and" between two things that one preposition governs: "members of the House and Senate panels". */
function insidePhrase(items: Item[], and: number): boolean {
	for (let k = and - 1; k > 0 && and - k < 6; k--) {
		const item = items[k];
		if (item === undefined || item.kind === 'mark' || item.kind === 'quote') return false;
		if (item.kind === 'word' && LINKS.has(item.lower)) return items[k - 1]?.kind === 'mention';
		if (item.kind === 'word' && AUXILIARIES.has(item.lower)) return false;
	}
	return false;
}

const PUBLISHED = new Set(
	'released published issued conducted commissioned compiled obtained posted taken made'.split(' ')
);

/** A noun phrase without a mention: its words back to where a phrase begins. */
export function commonNoun(items: Item[], at: number): Source | undefined {
	let from = at + 1;
	let noun = false;
	for (let k = at; k >= 0 && at - k < 12; k--) {
		const item = items[k];
		if (item === undefined || item.kind === 'mark' || item.kind === 'quote') break;
		if (
			item.kind === 'word' &&
			CONJUNCTIONS.has(item.lower) &&
			(k === at || !(item.lower === 'and' && insidePhrase(items, k)))
		)
			break;
		const possessive = /^['’]s$/.test(item.text);
		if (item.kind === 'word' && AUXILIARIES.has(item.lower) && !possessive) break;
		from = k;
		if (!PREPOSITIONS.has(item.lower) && !DETERMINERS.has(item.lower)) noun = true;
		if (
			item.kind === 'word' &&
			DETERMINERS.has(item.lower) &&
			!PREPOSITIONS.has(items[k - 1]?.lower ?? '')
		)
			break;
	}
	const first = items[from];
	const last = items[at];
	if (!noun || first === undefined || last === undefined || PREPOSITIONS.has(first.lower))
		return undefined;
	const found: Source = { start: first.start, end: last.end, from, to: at + 1 };
	// The head of "officials on both panels", "the report published last year" is a mention; "Roe" in "Roe allies" or "his allies" is not.
	const head = items.findIndex((x, k) => k >= from && k <= at && x.kind === 'mention');
	const next = items[head + 1];
	const mention = items[head]?.mention;
	const heads =
		next?.kind === 'word' &&
		(PREPOSITIONS.has(next.lower) || (mention?.form === 'title' && PUBLISHED.has(next.lower)));
	if (head >= 0 && heads && mention && !/^(?:his|her)$/.test(items[head]?.lower ?? ''))
		found.mention = mention;
	return found;
}
