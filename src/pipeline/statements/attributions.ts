/** Finds the attributions of one unit: reporting verbs with their source and their content. */
import { CUES, invertible, type Cue } from '../lexicon/cues.ts';
import { isAdverb, AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.ts';
import type { Span } from '../types.ts';
import { closesClause, contentEnd, skipAdjuncts, skipTimes } from './extent.ts';
import {
	mainSubject,
	mentionBefore,
	subjectAfter,
	subjectBefore,
	verbGroupStart,
	type Source
} from './sources.ts';
import type { Item } from './units.ts';

export interface Attribution {
	cue: Span;
	source: Source | undefined;
	/** Items of the content. */
	from: number;
	to: number;
	/** How it was found. */
	pattern: 'after' | 'before' | 'inverted' | 'according' | 'participle';
}

const WH = new Set('whether if why how what who when where which'.split(' '));
const MODAL = new Set('should could might may must can'.split(' '));
const BE = new Set("is are was were be been being ’s 's".split(' '));

export function findAttributions(items: Item[]): Attribution[] {
	const found: Attribution[] = [];
	for (let i = 0; i < items.length; i++) {
		const item = items[i];
		if (item?.kind !== 'word') continue;
		if (item.lower === 'according' && items[i + 1]?.lower === 'to') {
			const a = accordingTo(items, i);
			if (a) found.push(a);
			continue;
		}
		const cue = CUES.get(item.lower);
		if (!cue || !isVerb(items, i, cue)) continue;
		const a =
			inverted(items, i, cue, found) ??
			parenthetical(items, i, cue, found) ??
			complement(items, i, cue, found);
		if (a) found.push(a);
	}
	return found;
}

/** Not a noun, an adjective, an infinitive or a passive. */
function isVerb(items: Item[], i: number, cue: Cue): boolean {
	const item = items[i];
	const before = items[i - 1];
	if (item === undefined) return false;
	if (!before) return /ing$/.test(item.lower);
	if (/^['’]s?$/.test(before.text) && !/ing$/.test(item.lower)) return false;
	if (before.kind === 'word') {
		const w = before.lower;
		if (DETERMINERS.has(w) && w !== 'that' && w !== 'all' && w !== 'both')
			return w === 'many' || w === 'some' || w === 'others';
		if (w === 'to') return ['on', 'used'].includes(items[i - 2]?.lower ?? '');
		if (PREPOSITIONS.has(w) && !/ing$/.test(item.lower)) return false;
		if (
			PREPOSITIONS.has(w) &&
			w !== 'in' &&
			w !== 'by' &&
			w !== 'while' &&
			w !== 'before' &&
			w !== 'after'
		)
			return false;
	}
	let k = i - 1;
	while (k >= 0 && isAdverb(items[k]?.lower ?? '')) k--;
	const aux = items[k]?.lower ?? '';
	if (MODAL.has(aux)) return false;
	if (BE.has(aux) && !/ing$/.test(item.lower) && items[k]?.kind === 'word') return false;
	if (
		cue.base === item.lower &&
		items[k]?.kind === 'mention' &&
		items[k]?.mention?.plural !== true
	) {
		// "Roe say" is no clause, but "officials say" and "they say" are.
		const m = items[k]?.mention;
		if (m?.kind === 'person' && m.form !== 'title')
			return ['said', 'put', 'set', 'cast', 'read'].includes(item.lower);
	}
	return true;
}

function accordingTo(items: Item[], i: number): Attribution | undefined {
	const first = items[i];
	const second = items[i + 1];
	if (!first || !second) return undefined;
	const right = subjectAfter(items, i + 1);
	if (!right) return undefined;
	const cue = { start: first.start, end: second.end };
	if (i <= 1) {
		let comma = right.to;
		while (comma < items.length && items[comma]?.text !== ',') comma++;
		if (comma >= items.length - 1) return undefined;
		// An apposition may stand between: the content begins where a subject does.
		return {
			cue,
			source: right,
			from: comma + 1,
			to: contentEnd(items, comma + 1),
			pattern: 'according'
		};
	}
	const from = clauseStart(items, i);
	let to = i;
	while (to > from && /^[,—–-]+$/.test(items[to - 1]?.text ?? '')) to--;
	return to > from ? { cue, source: right, from, to, pattern: 'according' } : undefined;
}

/** "…," said Ann Roe. */
function inverted(
	items: Item[],
	i: number,
	cue: Cue,
	found: Attribution[]
): Attribution | undefined {
	const item = items[i];
	if (!item || !invertible(cue) || /ing$/.test(item.lower)) return undefined;
	let k = i - 1;
	while (k >= 0 && items[k]?.kind === 'word' && isAdverb(items[k]?.lower ?? '')) k--;
	const before = items[k];
	if (!before || !(before.kind === 'quote' || /^[,?!]$|^[—–-]+$/.test(before.text)))
		return undefined;
	if (k < 1 && before.kind !== 'quote') return undefined;
	const next = items[i + 1];
	if (
		!next ||
		next.kind === 'quote' ||
		next.kind === 'mark' ||
		['that', 'he', 'she', 'it', 'they'].includes(next.lower)
	) {
		if (next?.kind !== 'mention' && !['he', 'she', 'they'].includes(next?.lower ?? ''))
			return undefined;
	}
	if (next?.kind === 'word' && (PREPOSITIONS.has(next.lower) || AUXILIARIES.has(next.lower)))
		return undefined;
	// A comma that closes an apposition has the subject on its left.
	if (
		before.text === ',' &&
		subjectBefore(items, k + 1) &&
		items[k - 1]?.kind !== 'quote' &&
		!closesWithSource(items, i)
	)
		return undefined;
	const right = subjectAfter(items, i);
	if (!right) return undefined;
	const from = before.kind === 'quote' && k === 0 ? 0 : clauseStart(items, k, found);
	const to = before.kind === 'quote' ? k + 1 : k;
	return to > from ? { cue: item, source: right, from, to, pattern: 'inverted' } : undefined;
}

/** After the verb and its source the sentence ends or an apposition begins. */
function closesWithSource(items: Item[], i: number): boolean {
	const right = subjectAfter(items, i);
	if (!right?.mention || right.mention.form === 'pronoun') return right?.mention !== undefined;
	const after = items[right.to];
	return after === undefined || /^[.,(;:—–]/.test(after.text) || closesClause(items, right.to);
}

/** "…," Roe said. */
function parenthetical(
	items: Item[],
	i: number,
	cue: Cue,
	found: Attribution[]
): Attribution | undefined {
	const item = items[i];
	if (!item || !(cue.frames.has('say') || cue.frames.has('tell')) || /ing$/.test(item.lower))
		return undefined;
	const group = verbGroupStart(items, i);
	const left = subjectBefore(items, group);
	if (!left) return undefined;
	const before = items[left.from - 1];
	if (!before || left.from < 1) return undefined;
	const closes = before.kind === 'quote' || /^,$|^[—–-]+$/.test(before.text);
	const after = items[i + 1];
	if (before.kind === 'quote') {
		const quote = before.quote;
		// “…” Roe said “…”: the quotation before is the subject's own only if it ends like speech.
		if (!quote) return undefined;
	} else if (!closes || !closesClause(items, i + 1)) return undefined;
	if (before.kind === 'quote' && !closesClause(items, i + 1) && !(cue.frames.has('tell') && after))
		return undefined;
	const to = before.kind === 'quote' ? left.from : left.from - 1;
	const from = clauseStart(items, to - 1, found);
	if (to <= from || (to - from < 2 && items[from]?.kind !== 'quote')) return undefined;
	return { cue: cueSpan(items, group, i), source: left, from, to, pattern: 'before' };
}

/** Roe said that … */
function complement(
	items: Item[],
	i: number,
	cue: Cue,
	found: Attribution[]
): Attribution | undefined {
	const item = items[i];
	if (!item) return undefined;
	const participle =
		/ing$/.test(item.lower) && !BE.has(items[i - 1]?.lower ?? '') && !progressive(items, i);
	const group = participle ? i : verbGroupStart(items, i);
	const content = contentAfter(items, i, cue);
	if (content === undefined) return undefined;
	const to = contentEnd(items, content);
	if (to <= content) return undefined;
	let source: Source | undefined;
	if (participle) {
		const before = items[i - 1];
		if (before?.kind === 'mention') source = mentionBefore(items, i);
		source ??= found.at(-1)?.source ?? mainSubject(items);
	} else {
		source = subjectBefore(items, group);
		const before = items[group - 1];
		if (!source && before && ['and', 'but', 'then', 'or', ','].includes(before.lower))
			source = found.at(-1)?.source ?? mainSubject(items);
		if (!source && before?.kind === 'quote') source = mainSubject(items);
	}
	if (!source && !participle) return undefined;
	return {
		cue: cueSpan(items, group, i),
		source,
		from: content,
		to,
		pattern: participle ? 'participle' : 'after'
	};
}

function progressive(items: Item[], i: number): boolean {
	let k = i - 1;
	while (k >= 0 && isAdverb(items[k]?.lower ?? '')) k--;
	return BE.has(items[k]?.lower ?? '');
}

/** First item of the content after the verb, if the verb's frames allow what stands there. */
function contentAfter(items: Item[], i: number, cue: Cue): number | undefined {
	const { frames } = cue;
	let j = skipTimes(items, i + 1);
	const opener = () => items[j];
	const says = frames.has('say') || frames.has('tell');
	if (frames.has('tell') || frames.has('urge')) {
		const object = objectEnd(items, j);
		if (object !== undefined) {
			const after = skipTimes(items, object);
			const next = items[after];
			if (frames.has('tell') && next) {
				if (next.lower === 'that' && next.kind === 'word') return after + 1;
				if (/^[,:]$/.test(next.text) && items[after + 1]?.kind === 'quote') return after + 1;
				if (
					next.kind === 'quote' ||
					(next.kind === 'word' && (WH.has(next.lower) || next.lower === 'to'))
				)
					return after;
				if (next.kind === 'mention') return after;
				if (
					next.kind === 'word' &&
					(DETERMINERS.has(next.lower) ||
						['they', 'it', 'we', 'i', 'there'].includes(next.lower)) &&
					items[j]?.kind === 'mention'
				)
					return after;
				const skipped = skipAdjuncts(items, after);
				if (skipped > after)
					return items[skipped]?.lower === 'that'
						? skipped + 1
						: items[skipped]?.text === ':'
							? skipped + 1
							: skipped;
			}
			if (frames.has('urge') && next?.lower === 'to' && items[after + 1]) return after;
			if (frames.has('urge') && !says && !frames.has('np')) return undefined;
		}
	}
	for (const frame of frames) {
		if (!frame.startsWith('prep:')) continue;
		const prep = frame.slice(5);
		if (opener()?.kind === 'word' && opener()?.lower === prep && items[j + 1]) {
			const that = items[j + 1]?.lower === 'that' && prep === 'out';
			return that ? j + 2 : j + 1;
		}
	}
	const adjunct = skipAdjuncts(items, j);
	if (adjunct > j && (says || frames.has('that'))) j = adjunct;
	const next = opener();
	if (!next) return undefined;
	if (next.kind === 'quote') return j;
	if (/^[:,]$/.test(next.text)) {
		if (next.text === ':' && says) return items[j + 1] ? j + 1 : undefined;
		return items[j + 1]?.kind === 'quote' ? j + 1 : undefined;
	}
	if (next.kind === 'mark') return undefined;
	if (next.kind === 'word') {
		if (next.lower === 'that' && (says || frames.has('that')))
			return items[j + 1]?.text === ',' ? j + 2 : j + 1;
		if (next.lower === 'to') return frames.has('to') && items[j + 1] ? j : undefined;
		if (WH.has(next.lower)) return frames.has('wh') || says ? j : undefined;
		if (AUXILIARIES.has(next.lower) || isAdverb(next.lower)) return undefined;
		if (PREPOSITIONS.has(next.lower)) return undefined;
		if (next.lower === 'and' || next.lower === 'but' || next.lower === 'or' || next.lower === 'so')
			return undefined;
		if (/^(?:’t|n't)$/.test(next.lower)) return undefined;
	}
	if (frames.has('np') || frames.has('call')) return j;
	return says && clauseFollows(items, j) ? j : undefined;
}

/** End of a noun phrase that is the person addressed. */
function objectEnd(items: Item[], j: number): number | undefined {
	const item = items[j];
	if (item?.kind === 'mention') {
		let k = j + 1;
		while (items[k]?.kind === 'mention' && k < j + 3) k++;
		if (k > j + 1) return j + 1;
		// "told reporters at the airport that": adjuncts are skipped by the caller.
		if (items[k]?.lower === '’s' || items[k]?.lower === "'s") return undefined;
		return k;
	}
	if (item?.kind === 'word' && ['me', 'us', 'him', 'her', 'them', 'you', 'it'].includes(item.lower))
		return j + 1;
	if (item?.kind === 'word' && (DETERMINERS.has(item.lower) || /^\p{L}/u.test(item.text)))
		for (let k = j + 1; k < j + 6; k++) {
			const next = items[k];
			if (next === undefined || next.kind === 'mark') return undefined;
			if (next.kind === 'word' && (next.lower === 'that' || next.lower === 'to')) return k;
			if (next.kind === 'quote') return k;
		}
	return undefined;
}

/** A clause needs a verb: an auxiliary, or a word that ends like one. */
function clauseFollows(items: Item[], j: number): boolean {
	for (let k = j; k < Math.min(items.length, j + 25); k++) {
		const item = items[k];
		if (item === undefined) break;
		if (item.kind === 'quote') return true;
		if (
			item.kind === 'word' &&
			k > j &&
			(AUXILIARIES.has(item.lower) ||
				/[a-z](?:ed|s)$|^(?:went|came|got|took|made|gave|saw|knew|had|did|won|lost|left|met|ran|held|kept|began|put|set|need|want|think|believe|support|know|feel|agree)$/.test(
					item.lower
				))
		)
			return true;
	}
	return false;
}

/** First item of the clause that ends before `at`: after the last attribution or semicolon. */
function clauseStart(items: Item[], at: number, found: Attribution[] = []): number {
	let from = 0;
	for (let k = at - 1; k >= 0; k--)
		if (items[k]?.text === ';') {
			from = k + 1;
			break;
		}
	const last = found.at(-1);
	if (last && (last.pattern === 'before' || last.pattern === 'inverted')) {
		for (let k = from; k < at; k++)
			if ((items[k]?.start ?? 0) >= Math.max(last.cue.end, last.source?.end ?? 0)) {
				from = k;
				break;
			}
	}
	while (from < at && items[from]?.kind === 'mark' && items[from]?.text !== '(') from++;
	return from;
}

function cueSpan(items: Item[], group: number, i: number): Span {
	let from = group;
	while (
		from < i &&
		isAdverb(items[from]?.lower ?? '') &&
		!AUXILIARIES.has(items[from]?.lower ?? '')
	)
		from++;
	return { start: items[from]?.start ?? items[i]?.start ?? 0, end: items[i]?.end ?? 0 };
}
