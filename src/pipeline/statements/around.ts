/** Reporting clauses after, or in the middle of, what they report. */
import { invertible, speaks, type Cue } from '../lexicon/cues.ts';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { DOCUMENTS } from '../lexicon/speech.ts';
import { apposedSpeaker, toQuote } from './after-quote.ts';
import type { Attribution } from './attribution.ts';
import { isClause } from './clause-follows.ts';
import { clauseStart, cueSpan } from './clauses.ts';
import { closesClause, contentEnd, skipTimes } from './extent.ts';
import { subjectAfter } from './phrase-after.ts';
import { subjectBefore, verbGroupStart, type Source } from './sources.ts';
import type { Item } from './units.ts';
import { isCited, isParticiple, skipAdverbsBack } from './verbs.ts';

/** "…," said Ann Roe. */
export function inverted(
	items: Item[],
	i: number,
	cue: Cue,
	found: Attribution[]
): Attribution | undefined {
	const item = items[i];
	if (!item || !invertible(cue) || isParticiple(item.lower)) return undefined;
	if (i === 0) return fronted(items, item);
	const k = skipAdverbsBack(items, i - 1);
	const before = items[k];
	if (!before || !(before.kind === 'quote' || /^[,?!]$|^[—–-]+$/.test(before.text)))
		return undefined;
	if (k < 1 && before.kind !== 'quote') return undefined;
	// ", urged the council to": whom, not who.
	const transitive = cue.frames.has('urge') && !cue.frames.has('tell');
	if (transitive && before.kind !== 'quote') return undefined;
	const next = items[i + 1];
	if (!next || next.kind === 'quote' || next.kind === 'mark' || next.lower === 'that')
		return undefined;
	if (next.kind === 'word' && (PREPOSITIONS.has(next.lower) || AUXILIARIES.has(next.lower)))
		return undefined;
	// "Ann Roe — a clerk — says she left": whose verb it is stands before it.
	if (/^(?:he|she|they|it|we|i|you)$/.test(next.lower) && !closesClause(items, i + 2))
		return undefined;
	const right = subjectAfter(items, i);
	if (!right) return undefined;
	// A comma that closes an apposition has the subject on its left.
	const apposition =
		before.text === ',' && items[k - 1]?.kind !== 'quote' && subjectBefore(items, k + 1);
	// "The mayor, Ann Roe, wrote a letter": what was written.
	const written = DOCUMENTS.test(items[right.to - 1]?.lower ?? '');
	if (apposition && (written || !closesWithSource(items, right))) return undefined;
	if (right.mention?.form === 'pronoun' && !closesWithSource(items, right)) return undefined;
	const from = before.kind === 'quote' ? quotedFrom(items, k, found) : clauseStart(items, k, found);
	const to = before.kind === 'quote' ? k + 1 : k;
	return to > from
		? { cue: item, source: right, from, to, speech: true, pattern: 'inverted' }
		: undefined;
}

/** Said Ann Roe, who …, “…” */
function fronted(items: Item[], cue: Item): Attribution | undefined {
	const from = items.findIndex((x) => x.kind === 'quote');
	const right = from > 1 && /^[,:]$/.test(items[from - 1]?.text ?? '') && subjectAfter(items, 0);
	return right && right.mention && right.to < from
		? { cue, source: right, from, to: contentEnd(items, from), speech: true, pattern: 'after' }
		: undefined;
}

/** After the verb and its source the sentence ends or an apposition begins. */
function closesWithSource(items: Item[], right: Source): boolean {
	if (!right.mention) return false;
	const after = items[right.to];
	return after === undefined || /^[.,(;:—–]/.test(after.text) || closesClause(items, right.to);
}

/** "…," Roe said. */
export function parenthetical(
	items: Item[],
	i: number,
	cue: Cue,
	found: Attribution[]
): Attribution | undefined {
	const item = items[i];
	const cited = isCited(items, i);
	const puts = /^puts?$/.test(item?.lower ?? '') && items[i + 1]?.lower === 'it';
	if (!item || !(speaks(cue) || puts) || (isParticiple(item.lower) && !cited)) return undefined;
	const group = verbGroupStart(items, cited ? i - 2 : i);
	const nearest = afterAs(items, toQuote(items, subjectBefore(items, group)));
	const left = nearest && borders(items, nearest) ? nearest : apposedSpeaker(items, group);
	const before = left && items[left.from - 1];
	if (!left || !before || (puts && items[left.from]?.lower !== 'as')) return undefined;
	const quoted = before.kind === 'quote';
	const lost = lostMark(items, left);
	const whole = quoted && left.from === 1 && /[,?!]/.test(before.closing ?? '');
	const after = puts ? i + 2 : addressed(items, i, cue);
	if (!closesClause(items, after) && !(whole && !continues(items, i + 1))) return undefined;
	if (!quoted && /^(?:to|:)$/.test(items[after]?.lower ?? '')) return undefined;
	const to = quoted ? left.from : left.from - (lost ? 2 : 1);
	const reported = quoted ? quotedFrom : clauseStart;
	const from = inDashes(items, i, to) ? to - 1 : reported(items, to - 1, found);
	if (to <= from) return undefined;
	if (!quoted && !isClause(items, from, to)) {
		// "In the end, Roe said, …": what stands before is no content.
		const second = secondHalf(
			items,
			{ cue: cueSpan(items, group, i), source: left, from, to, speech: true, pattern: 'before' },
			i,
			true
		);
		// "The sale, Roe said, was “…”": the subject of what is said.
		const goesOn = AUXILIARIES.has(items[second?.from ?? -1]?.lower ?? '');
		const noun = items[from]?.kind === 'mention' || DETERMINERS.has(items[from]?.lower ?? '');
		return second && goesOn && noun ? { ...second, from } : second;
	}
	return { cue: cueSpan(items, group, i), source: left, from, to, speech: true, pattern: 'before' };
}

/**
 * Where the words begin that a clause right after the quotation at `quote` reports: a colon parts them from what
 * somebody said before it, though "Roe said: “…,” the paper reported" leaves them with Roe.
 */
function quotedFrom(items: Item[], quote: number, found: Attribution[]): number {
	const announced = found.some((a) => a.from === quote);
	const parted = items[quote - 1]?.text === ':' && !announced;
	return quote === 0 || parted ? quote : clauseStart(items, quote, found);
}

/** "It went on — “…,” Roe said — and on": the quotation before `to` is parted from the rest of the sentence. */
const inDashes = (items: Item[], verb: number, to: number) =>
	[items[verb + 1], items[to - 2]].every((x) => /^[—–-]+$/.test(x?.text ?? ''));

/** “…,” as Roe said: the conjunction goes with the name. */
function afterAs(items: Item[], source: Source | undefined): Source | undefined {
	const as = (source?.from ?? 0) - 1;
	const joins = items[as]?.lower === 'as' && items[as - 1]?.kind === 'quote';
	return source && joins ? { ...source, from: as } : source;
}

/** Whether what a source says may stand before it. */
function borders(items: Item[], source: Source): boolean {
	const before = items[source.from - 1];
	if (!before) return false;
	return before.kind === 'quote' || lostMark(items, source) || /^,$|^[—–-]+$/.test(before.text);
}

/** A closing mark whose opening one is lost ends speech as well as a comma. */
const lostMark = (items: Item[], { from }: Source) =>
	/^["”]$/.test(items[from - 1]?.text ?? '') && items[from - 2]?.text === ',';

/** What is said stands after the verb: "… said that", "… said: “". */
function continues(items: Item[], at: number): boolean {
	const next = items[skipTimes(items, at)];
	return next === undefined || next.kind === 'quote' || next.text === ':' || next.lower === 'that';
}

/** "If the board agrees, Roe said, the …": what stands first needs what follows. */
export const isCondition = (items: Item[], { from }: Attribution) =>
	CONDITIONS.test(items[from]?.lower ?? '');

const CONDITIONS = /^(?:if|unless|when|once|because|since|although|though|while|until|whatever)$/;

/** What goes on after a reporting clause in the middle: "…, Roe said, …". */
export function secondHalf(
	items: Item[],
	first: Attribution,
	i: number,
	alone = false
): Attribution | undefined {
	const after = Math.max(i + 1, first.pattern === 'inverted' ? (first.source?.to ?? 0) : 0);
	let comma = after;
	while (comma < items.length && comma < after + 8 && items[comma]?.text !== ',') {
		if (items[comma]?.kind === 'quote') return undefined;
		comma++;
	}
	const next = items[comma + 1];
	if (items[comma]?.text !== ',' || !next) return undefined;
	if (next.kind !== 'quote') {
		// An apposition, a participle or another subject is not the same content.
		if (items[first.to - 1]?.kind === 'quote' || first.pattern === 'inverted') return undefined;
		const free = alone || isCondition(items, first);
		const w = free && !/ing$|^who$/.test(next.lower) ? '' : next.lower;
		if (/ing$|^(?:who|which|a|an|the|according|but|and|while|after|when|as|in|on|at)$/.test(w))
			return undefined;
	}
	const from = comma + 1;
	const to =
		next.kind === 'quote' && items[from + 1]?.kind !== 'word' ? from + 1 : contentEnd(items, from);
	return to > from ? { ...first, from, to } : undefined;
}

/** Index after the verb and, for verbs of telling, after who is told. */
function addressed(items: Item[], i: number, cue: Cue): number {
	if (!cue.frames.has('tell')) return i + 1;
	const item = items[i + 1];
	if (item?.kind === 'mention' || /^(?:me|us|him|her|them|it)$/.test(item?.lower ?? ''))
		return i + 2;
	let k = i + 1;
	for (; k < i + 8; k++) {
		const next = items[k];
		if (next === undefined || (next.kind !== 'word' && next.kind !== 'mention')) break;
		if (next.kind === 'word' && (PREPOSITIONS.has(next.lower) || next.lower === 'that')) break;
	}
	return k;
}
