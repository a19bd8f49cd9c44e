/** Attributions without a reporting verb: "according to", adjectives, a name under its words. */
import { CUE_NOUNS } from '../lexicon/cues.ts';
import type { Attribution } from './attribution.ts';
import { clauseStart, finiteSubject, relativeEnd } from './clauses.ts';
import { contentEnd } from './extent.ts';
import { clauseFollows } from './frames.ts';
import { mentionBefore, possessor, source, type Source } from './noun-phrase.ts';
import { subjectAfter } from './phrase-after.ts';
import { mainSubject } from './main-subject.ts';
import { verbGroupStart } from './sources.ts';
import type { Item } from './units.ts';
import { skipAdverbsBack } from './verbs.ts';

const LINKING =
	/^(?:is|are|was|were|be|been|remain|remains|remained|seem|seems|seemed|appear|appears|appeared|feel|feels|felt|become|became|['’](?:s|re|m))$/;

/** “…” — Ann Roe */
export function credit(items: Item[], i: number, found: Attribution[]): Attribution | undefined {
	const dash = items[i + 1];
	const name = items[i + 2];
	if (!/^(?:[—–―]|--?|~)$/.test(dash?.text ?? '') || name?.mention?.form !== 'name')
		return undefined;
	// "Roe said it was “…” — Ben Poe": who wrote the piece.
	if (found.some((a) => i > a.from && i < a.to)) return undefined;
	const after = items[i + 3];
	if (after !== undefined && !/^[.,(]$/.test(after.text)) return undefined;
	const source = mentionBefore(items, i + 3);
	return source
		? { cue: null, source, from: i, to: i + 1, speech: true, pattern: 'credit' }
		: undefined;
}

const DOCUMENT = /\b(?:statement|tweet|message|letter|memo|e-?mail|post)$/;

/** Roe has a new message: “…”, Roe issued a statement, “…” */
export function announced(items: Item[], i: number, found: Attribution[]): Attribution | undefined {
	const issued = items[i - 1]?.text === ',' && DOCUMENT.test(items[i - 2]?.lower ?? '');
	if ((items[i - 1]?.text !== ':' && !issued) || found.some((a) => i >= a.from && i < a.to))
		return undefined;
	const who =
		quotee(items, i - 1) ??
		answering(items, i - 2) ??
		lastSubject(items, i - 1) ??
		mainSubject(items, i);
	const person = who?.mention?.kind === 'person' && who.mention.form !== 'title';
	return person
		? { cue: null, source: who, from: i, to: i + 1, speech: true, pattern: 'credit' }
		: undefined;
}

/** "Roe quoted Poe:" */
function quotee(items: Item[], colon: number): Source | undefined {
	const name = source(items, colon - 1);
	return name && /^quot(?:e[sd]|ing)$/.test(items[name.from - 1]?.lower ?? '') ? name : undefined;
}

/** Most items of what a response is to. */
const REACH = 6;

/** "Roe's response:", "Roe's answer to that:", "From Roe's post:": whose words the last noun before the colon is for. */
function answering(items: Item[], last: number): Source | undefined {
	for (let noun = last; noun > 0 && last - noun < REACH; noun--) {
		const word = items[noun]?.lower ?? '';
		if (noun < last && !/^(?:to|on|for)$/.test(items[noun + 1]?.lower ?? '')) continue;
		if (CUE_NOUNS.has(word) || DOCUMENT.test(word)) return possessor(items, noun);
	}
	return undefined;
}

/** The person that the last clause before `colon` begins with. */
function lastSubject(items: Item[], colon: number): Source | undefined {
	let from = colon;
	while (from > 0 && !/^[,;]$/.test(items[from - 1]?.text ?? '')) from--;
	const found = source(items, from);
	return from > 0 && found?.mention?.kind === 'person' ? found : undefined;
}

/** "according to", and at "words" "in the words of". */
export const isAccordingTo = (items: Item[], i: number) =>
	(items[i]?.lower === 'according' && items[i + 1]?.lower === 'to') ||
	(items[i]?.lower === 'words' &&
		items[i + 1]?.lower === 'of' &&
		items[i - 1]?.lower === 'the' &&
		items[i - 2]?.lower === 'in');

export function accordingTo(items: Item[], i: number): Attribution | undefined {
	const phrase = items[i]?.lower === 'words' ? i - 2 : i;
	const first = items[phrase];
	const second = items[i + 1];
	const right = subjectAfter(items, i + 1);
	if (!first || !second || !right) return undefined;
	const cue = { start: first.start, end: second.end };
	if (phrase <= 1 && items[0]?.kind !== 'quote') {
		let comma = commaFrom(items, right.to);
		// "According to Ann Roe, the lawyer who …, the plant …": the content begins behind the apposition.
		if (isApposition(items, comma + 1)) {
			const closing = commaFrom(items, comma + 1);
			if (clauseFollows(items, closing + 1)) comma = closing;
		}
		if (comma >= items.length - 1) return undefined;
		const from = comma + 1;
		return {
			cue,
			source: right,
			from,
			to: contentEnd(items, from),
			speech: true,
			pattern: 'according'
		};
	}
	const from = clauseStart(items, phrase);
	let to = phrase;
	while (to > from && /^[,—–-]+$/.test(items[to - 1]?.text ?? '')) to--;
	return to > from
		? { cue, source: right, from, to, speech: true, pattern: 'according' }
		: undefined;
}

const commaFrom = (items: Item[], at: number) => {
	const comma = items.findIndex((x, k) => k >= at && /^[,:]$/.test(x.text));
	return comma < 0 ? items.length : comma;
};

/** A person's role with nothing of its own to say: "the lawyer who …", "a lawyer for the union". */
function isApposition(items: Item[], at: number): boolean {
	const role = items[at]?.mention;
	const next = items[at + 1]?.lower ?? '';
	return (
		role?.kind === 'person' &&
		role.form === 'title' &&
		/^(?:,|who|whose|of|for|at|in|from|with)$/.test(next)
	);
}

/** "Roe is wary of …", "officials remain willing to …". */
export function adjectiveCue(
	items: Item[],
	i: number,
	openers: ReadonlySet<string>,
	found: Attribution[]
): Attribution | undefined {
	const opener = items[i + 1];
	const next = items[i + 2];
	if (
		!opener ||
		opener.kind !== 'word' ||
		!openers.has(opener.lower) ||
		!next ||
		next.kind === 'mark'
	)
		return undefined;
	let k = skipAdverbsBack(items, i - 1);
	if (items[k]?.text === ',') k--;
	k = skipAdverbsBack(items, k);
	if (items[k]?.text === ',') k--;
	if (items[k]?.kind !== 'word' || !LINKING.test(items[k]?.lower ?? '')) return undefined;
	const group = verbGroupStart(items, k);
	const source = finiteSubject(items, group, found);
	if (!source?.mention || source.mention.kind === 'other') return undefined;
	const from = opener.lower === 'to' ? i + 1 : i + 2;
	if (found.some((a) => i >= a.from && i < a.to)) return undefined;
	const end = contentEnd(items, from, false, opener.lower !== 'that');
	const to = Math.min(end, relativeEnd(items, group, from));
	const cue = {
		start: items[k]?.start ?? 0,
		end: opener.lower === 'to' ? (items[i]?.end ?? 0) : opener.end
	};
	return to > from ? { cue, source, from, to, speech: false, pattern: 'after' } : undefined;
}
