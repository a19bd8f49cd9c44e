/** The noun phrase on the right of an inverted verb: "said state senator Ann Roe", "said another user, Ben Poe". */
import {
	AUXILIARIES,
	CONJUNCTIONS,
	DETERMINERS,
	isAdverb,
	MONTHS,
	PREPOSITIONS,
	TIME_NOUNS,
	WEEKDAYS
} from '../lexicon/function-words.ts';
import { isTitle } from '../lexicon/titles.ts';
import { source, type Source } from './noun-phrase.ts';
import type { Item } from './units.ts';

/** Most items that a phrase has. */
const LONGEST = 14;
const TIMES = new Set('last this next earlier late early here there outside inside'.split(' '));

/** The source after the verb at `verb`; without a mention where the phrase names nobody. */
export function subjectAfter(items: Item[], verb: number): Source | undefined {
	let k = verb + 1;
	while (isAdverb(items[k]?.lower ?? '')) k++;
	const opener = items[k];
	if (!opener || opener.kind === 'mark' || opener.kind === 'quote') return undefined;
	const { head, to } = phrase(items, k);
	const mention = head === undefined ? undefined : items[head]?.mention;
	const role = mention?.form === 'title' && mention.kind === 'person';
	const named = apposed(items, to) ?? (role ? apposed(items, pastPhrases(items, to)) : undefined);
	const person = mention?.form === 'name' && mention.kind === 'person';
	if (named !== undefined && !person && mention?.form !== 'pronoun') return at(items, k, named);
	if (head !== undefined) return at(items, k, head);
	const last = items[to - 1];
	return last && to > k ? { start: opener.start, end: last.end, from: k, to } : undefined;
}

function at(items: Item[], from: number, head: number): Source | undefined {
	const found = source(items, head);
	const first = items[from];
	return found && first && { ...found, start: first.start, from };
}

/** The phrase that begins at `from`: its head where that is a mention, and the index after it. */
export function phrase(items: Item[], from: number): { head: number | undefined; to: number } {
	let head: number | undefined;
	let to = from;
	for (let k = from; k < Math.min(items.length, from + LONGEST); k++) {
		const item = items[k];
		if (item === undefined || item.kind === 'quote') break;
		if (item.kind === 'mention') {
			// A name after a name that owns nothing is another's: "said Roe Monday", "said Roe Poe".
			if (
				head !== undefined &&
				items[head]?.mention?.kind === 'person' &&
				k === head + 1 &&
				!owner(items, head)
			)
				break;
			head = k;
			to = k + 1;
			continue;
		}
		if (/^['’]s?$/.test(item.text)) {
			to = k + 1;
			continue;
		}
		if (item.kind === 'mark') break;
		const w = item.lower;
		if (w === 'and' && joinsTitles(items, head, k)) continue;
		if (CONJUNCTIONS.has(w) || AUXILIARIES.has(w) || PREPOSITIONS.has(w)) {
			// "one of the lawyers", "head of the board Ann Roe": the phrase goes on where it has no name yet.
			if ((w === 'of' || w === 'at' || w === 'for') && head === undefined && k > from) {
				const next = mentionSoon(items, k + 1);
				if (next !== undefined) {
					head = next;
					to = next + 1;
				}
			}
			break;
		}
		if (WEEKDAYS.has(w) || MONTHS.has(w) || TIMES.has(w) || TIME_NOUNS.has(w) || isAdverb(w)) {
			if (head !== undefined) break;
		}
		if (head !== undefined && /^\p{Ll}/u.test(item.text)) {
			const mention = items[head]?.mention;
			const modifies =
				owner(items, head) || (mention?.kind !== 'person' && mention?.form !== 'pronoun');
			if (!modifies || mention?.form === 'title' || DETERMINERS.has(w) || /(?:ed|ing)$/.test(w))
				break;
			// "another Twitter user": what was named only tells which.
			head = undefined;
		}
		if (head === undefined && /[a-z]ed$/.test(w) && k > from) break;
		to = k + 1;
	}
	return { head, to };
}

const owner = (items: Item[], at: number) =>
	/^['’]s?$/.test(items[at + 1]?.text ?? '') ||
	/^(?:his|her|its|their)$/.test(items[at]?.lower ?? '');

/** "Ohio Gov. and party chairman Ann Roe": two titles of one person. */
function joinsTitles(items: Item[], head: number | undefined, and: number): boolean {
	if (
		head !== undefined &&
		items[head]?.mention?.kind === 'person' &&
		items[head]?.mention?.form === 'name'
	)
		return false;
	const next = mentionSoon(items, and + 1, 6);
	return (
		next !== undefined &&
		items[next]?.mention?.form === 'name' &&
		items[next]?.mention?.kind === 'person'
	);
}

/** The first mention after `from` with nothing but words before it. */
function mentionSoon(items: Item[], from: number, reach = 4): number | undefined {
	for (let k = from; k < from + reach; k++) {
		const item = items[k];
		if (item === undefined || item.kind === 'mark' || item.kind === 'quote') return undefined;
		if (item.kind === 'mention') return k;
		if (AUXILIARIES.has(item.lower) || CONJUNCTIONS.has(item.lower)) return undefined;
	}
	return undefined;
}

/** Past what a preposition adds to a role: "the envoy at the time", "his best friend at the college". */
function pastPhrases(items: Item[], to: number): number {
	let k = to;
	if (!PREPOSITIONS.has(items[k]?.lower ?? '')) return k;
	while (k < to + 8 && /^(?:word|mention)$/.test(items[k]?.kind ?? '')) k++;
	return k;
}

/** ", Ann Roe" or ", actress Ann Roe" right after the phrase. */
function apposed(items: Item[], to: number): number | undefined {
	let at = to + 1;
	while (at < to + 4 && isTitle(items[at]?.text ?? '')) at++;
	const name = items[at]?.mention;
	if (items[to]?.text !== ',' || name?.form !== 'name' || name.kind === 'place') return undefined;
	const after = items[at + 1];
	return after === undefined ||
		/^[.,;:(—–]|^--$|^(?:of|at|from|in)$/.test(after.text) ||
		after.kind === 'quote'
		? at
		: undefined;
}
