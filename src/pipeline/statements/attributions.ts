/** Finds the attributions of one unit: cues with their source and their content. */
import {
	CUE_ADJECTIVES,
	CUE_NOUNS,
	CUES,
	invertible,
	type Cue,
	type Frame
} from '../lexicon/cues.ts';
import { AUXILIARIES, isAdverb, PREPOSITIONS } from '../lexicon/function-words.ts';
import type { Span } from '../types.ts';
import { closesClause, contentEnd } from './extent.ts';
import { contentAfter } from './frames.ts';
import {
	mainSubject,
	mentionBefore,
	possessor,
	subjectAfter,
	subjectBefore,
	verbGroupStart,
	type Source
} from './sources.ts';
import type { Item } from './units.ts';
import { isParticiple, isProgressive, isReportingVerb, skipAdverbsBack } from './verbs.ts';

export interface Attribution {
	/** Null for a name that only stands beside its words, as under a letter. */
	cue: Span | null;
	source: Source | undefined;
	/** Items of the content, end exclusive. */
	from: number;
	to: number;
	/** The cue is a verb or noun of speaking, not of feeling or wanting. */
	speech: boolean;
	/** How it was found. */
	pattern: 'after' | 'before' | 'inverted' | 'according' | 'participle' | 'noun' | 'credit';
}

/** What a state or an army does rather than says. */
const DEEDS = new Set('back support attack defend hit seek'.split(' '));
const hasQuote = (items: Item[], from: number, to: number) =>
	items.slice(from, to).some((x) => x.kind === 'quote');
const LINKING =
	/^(?:is|are|was|were|be|been|remain|remains|remained|seem|seems|seemed|appear|appears|appeared|feel|feels|felt|become|became|['’](?:s|re|m))$/;
const SUBORDINATORS = new Set(
	'though although while as if when because since after before despite in by'.split(' ')
);
/** Frames that only verbs of speaking have. */
const SPEECH = new Set<Frame>(['say', 'tell', 'call', 'put', 'prep:out', 'prep:about']);

/**
 * The attributions of a unit, in the order of their cues. Content that its own reporting clause parts in two
 * ("…," Roe said, "…") is two attributions with one cue.
 */
export function findAttributions(items: Item[]): Attribution[] {
	const found: Attribution[] = [];
	for (let i = 0; i < items.length; i++) {
		const item = items[i];
		if (item === undefined) continue;
		if (item.kind === 'quote') {
			const a = credit(items, i) ?? announced(items, i, found);
			if (a) found.push(a);
		}
		if (item.kind !== 'word') continue;
		if (item.lower === 'according' && items[i + 1]?.lower === 'to') {
			const a = accordingTo(items, i);
			if (a) found.push(a);
			continue;
		}
		const adjective = CUE_ADJECTIVES.get(item.lower);
		const attitude = adjective && adjectiveCue(items, i, adjective, found);
		if (attitude) {
			found.push(attitude);
			continue;
		}
		const noun = CUE_NOUNS.has(item.lower) ? nounCue(items, i) : undefined;
		if (noun) {
			found.push(noun);
			continue;
		}
		const cue = CUES.get(item.lower);
		if (!cue || !isReportingVerb(items, i, cue)) continue;
		const around = inverted(items, i, cue, found) ?? parenthetical(items, i, cue, found);
		if (around) {
			found.push(around);
			const second = around.from > i ? undefined : secondHalf(items, around, i);
			if (second) found.push(second);
			continue;
		}
		const a = complement(items, i, cue, found);
		if (!a) continue;
		found.push(a);
		if (a.source?.other) found.push({ ...a, source: { ...a.source, mention: a.source.other } });
	}
	return found;
}

/** “…” — Ann Roe */
function credit(items: Item[], i: number): Attribution | undefined {
	const dash = items[i + 1];
	const name = items[i + 2];
	if (!/^(?:[—–―]|--?|~)$/.test(dash?.text ?? '') || name?.mention?.form !== 'name')
		return undefined;
	const after = items[i + 3];
	if (after !== undefined && !/^[.,(]$/.test(after.text)) return undefined;
	const source = mentionBefore(items, i + 3);
	return source
		? { cue: null, source, from: i, to: i + 1, speech: true, pattern: 'credit' }
		: undefined;
}

/** Roe has a new message: “…” */
function announced(items: Item[], i: number, found: Attribution[]): Attribution | undefined {
	if (items[i - 1]?.text !== ':' || found.some((a) => i >= a.from && i < a.to)) return undefined;
	const source = mainSubject(items);
	const person = source?.mention?.kind === 'person' && source.mention.form !== 'title';
	return person
		? { cue: null, source, from: i, to: i + 1, speech: true, pattern: 'credit' }
		: undefined;
}

function accordingTo(items: Item[], i: number): Attribution | undefined {
	const first = items[i];
	const second = items[i + 1];
	const right = subjectAfter(items, i + 1);
	if (!first || !second || !right) return undefined;
	const cue = { start: first.start, end: second.end };
	if (i <= 1) {
		let comma = right.to;
		while (comma < items.length && items[comma]?.text !== ',') comma++;
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
	const from = clauseStart(items, i);
	let to = i;
	while (to > from && /^[,—–-]+$/.test(items[to - 1]?.text ?? '')) to--;
	return to > from
		? { cue, source: right, from, to, speech: true, pattern: 'according' }
		: undefined;
}

/** "Roe is wary of …", "officials remain willing to …". */
function adjectiveCue(
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

/** "Roe's claim that …", "his vow to …". */
function nounCue(items: Item[], i: number): Attribution | undefined {
	const item = items[i];
	const next = items[i + 1];
	if (!item || next?.kind !== 'word') return undefined;
	const that = next.lower === 'that' && items[i + 2]?.kind !== 'mark';
	const to =
		next.lower === 'to' &&
		/^(?:vow|pledge|promise|call|demand|threat|plan|proposal|offer|request)s?$/.test(item.lower);
	if (!that && !to) return undefined;
	const source = possessor(items, i);
	if (!source) return undefined;
	const from = that ? i + 2 : i + 1;
	const end = nounContentEnd(items, from);
	return end > from
		? { cue: item, source, from, to: end, speech: true, pattern: 'noun' }
		: undefined;
}

/** The clause that a noun takes ends at a comma, or after a quotation. */
function nounContentEnd(items: Item[], from: number): number {
	const end = contentEnd(items, from);
	for (let k = from + 1; k < end; k++) {
		if (items[k]?.text === ',') return k;
		if (items[k]?.kind === 'quote' && items[k + 1]?.kind !== 'word') return k + 1;
	}
	return end;
}

/** "…," said Ann Roe. */
function inverted(
	items: Item[],
	i: number,
	cue: Cue,
	found: Attribution[]
): Attribution | undefined {
	const item = items[i];
	if (!item || !invertible(cue) || isParticiple(item.lower)) return undefined;
	const k = skipAdverbsBack(items, i - 1);
	const before = items[k];
	if (!before || !(before.kind === 'quote' || /^[,?!]$|^[—–-]+$/.test(before.text)))
		return undefined;
	if (k < 1 && before.kind !== 'quote') return undefined;
	const next = items[i + 1];
	if (!next || next.kind === 'quote' || next.kind === 'mark' || next.lower === 'that')
		return undefined;
	if (next.kind === 'word' && (PREPOSITIONS.has(next.lower) || AUXILIARIES.has(next.lower)))
		return undefined;
	const right = subjectAfter(items, i);
	if (!right) return undefined;
	// A comma that closes an apposition has the subject on its left.
	const apposition =
		before.text === ',' && items[k - 1]?.kind !== 'quote' && subjectBefore(items, k + 1);
	if (apposition && !closesWithSource(items, right)) return undefined;
	if (right.mention?.form === 'pronoun' && !closesWithSource(items, right)) return undefined;
	const from = before.kind === 'quote' && k === 0 ? 0 : clauseStart(items, k, found);
	const to = before.kind === 'quote' ? k + 1 : k;
	return to > from
		? { cue: item, source: right, from, to, speech: true, pattern: 'inverted' }
		: undefined;
}

/** After the verb and its source the sentence ends or an apposition begins. */
function closesWithSource(items: Item[], right: Source): boolean {
	if (!right.mention) return false;
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
	const says = cue.frames.has('say') || cue.frames.has('tell');
	if (!item || !says || isParticiple(item.lower)) return undefined;
	const group = verbGroupStart(items, i);
	const left = subjectBefore(items, group);
	const before = left && items[left.from - 1];
	if (!left || !before) return undefined;
	const quoted = before.kind === 'quote';
	// A closing mark whose opening one is lost ends speech as well as a comma.
	const lost = /^["”]$/.test(before.text) && items[left.from - 2]?.text === ',';
	if (!quoted && !lost && !/^,$|^[—–-]+$/.test(before.text)) return undefined;
	if (!closesClause(items, addressed(items, i, cue))) return undefined;
	if (!quoted && items[addressed(items, i, cue)]?.lower === 'to') return undefined;
	const to = quoted ? left.from : left.from - (lost ? 2 : 1);
	const from = clauseStart(items, to - 1, found);
	if (to <= from) return undefined;
	if (!quoted && !isClause(items, from, to)) {
		// "In the end, Roe said, …": what stands before is no content.
		const second = secondHalf(
			items,
			{ cue: cueSpan(items, group, i), source: left, from, to, speech: true, pattern: 'before' },
			i,
			true
		);
		return second;
	}
	return { cue: cueSpan(items, group, i), source: left, from, to, speech: true, pattern: 'before' };
}

/** More than an adverbial: "On Monday, Roe said." has nothing attributed. */
function isClause(items: Item[], from: number, to: number): boolean {
	const first = items[from];
	if (first?.kind === 'quote') return true;
	if (to - from < 3) return false;
	return !(first?.kind === 'word' && PREPOSITIONS.has(first.lower) && to - from < 6);
}

/** What goes on after a reporting clause in the middle: "…, Roe said, …". */
function secondHalf(
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
		const w = alone && !/ing$|^who$/.test(next.lower) ? '' : next.lower;
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

/** Roe said that … */
function complement(
	items: Item[],
	i: number,
	cue: Cue,
	found: Attribution[]
): Attribution | undefined {
	const item = items[i];
	if (!item) return undefined;
	const participle = isParticiple(item.lower) && !isProgressive(items, i);
	const group = participle ? i : verbGroupStart(items, i);
	const content = putIt(items, i) ?? contentAfter(items, i, cue);
	if (content === undefined) return undefined;
	const past = /(?:ed|said|told|wrote|thought|made)$/.test(item.lower);
	let to = contentEnd(items, content, past, isPhrase(items, content, cue));
	const source = participle
		? participleSubject(items, i, found)
		: finiteSubject(items, group, found);
	if (to <= content || !source) return undefined;
	// "what critics called a “mess”": the content is the name that it is given, not the rest of the sentence.
	if (items[source.from - 1]?.lower === 'what') {
		const quote = items.findIndex((x, n) => n >= content && x.kind === 'quote');
		if (quote >= 0 && quote - content < 4) to = quote + 1;
	}
	if (/^(?:how|whether|if)$/.test(items[source.from - 1]?.lower ?? '')) return undefined;
	to = Math.min(
		to,
		relativeEnd(items, group, content),
		fronted(items, participle, participle ? i : source.from, content)
	);
	if (/^(?:we|i|you)$/.test(items[source.from]?.lower ?? '')) return undefined;
	const around = found.find((a) => i >= a.from && i < a.to);
	if (around) {
		// "said that Roe agrees and understands …": nobody else's.
		if (source.to > group && source === around.source) return undefined;
		if (items[group - 1]?.lower === 'and' && source === around.source) return undefined;
		to = Math.min(to, around.to);
	}
	const pattern = participle ? 'participle' : 'after';
	const frames = [...cue.frames];
	const reduced = participle && items[i - 1]?.kind === 'mention';
	const speech = !reduced && frames.some((f) => SPEECH.has(f));
	if (DEEDS.has(cue.base) && source.mention?.kind !== 'person' && !hasQuote(items, content, to))
		return undefined;
	// A thing may say something, but it wants and praises nothing.
	const thing =
		!source.mention && !/^(?:he|she|they|we|i|you|it|who)$/.test(items[source.from]?.lower ?? '');
	if (
		to <= content ||
		(thing && !speech && (!cue.frames.has('that') || items[content]?.lower === 'to'))
	)
		return undefined;
	return { cue: cueSpan(items, group, i), source, from: content, to, speech, pattern };
}

/** The content is a noun phrase or an infinitive, not a clause. */
function isPhrase(items: Item[], content: number, cue: Cue): boolean {
	const before = items[content - 1]?.lower ?? '';
	if (before === 'that') return false;
	if (items[content]?.lower === 'to') return true;
	return (
		cue.frames.has(`prep:${before}`) ||
		!(cue.frames.has('say') || cue.frames.has('tell') || cue.frames.has('zero'))
	);
}

/** ", who opposes …, …": the content of a relative clause between commas ends at the second. */
function relativeEnd(items: Item[], group: number, content: number): number {
	if (items[group - 1]?.lower !== 'who' || items[group - 2]?.text !== ',') return items.length;
	for (let k = content + 1; k < items.length; k++) if (items[k]?.text === ',') return k;
	return items.length;
}

/** "While arguing that …, Roe …", "Though critics say …, Roe …": the content ends where the main clause begins. */
function fronted(items: Item[], participle: boolean, at: number, content: number): number {
	if (at > 3) return items.length;
	const first = items[0];
	const opens =
		(participle && at === 0) || (first?.kind === 'word' && SUBORDINATORS.has(first.lower));
	if (!opens) return items.length;
	for (let k = content + 1; k < items.length; k++)
		if (/^(?:,|--|[—–―])$/.test(items[k]?.text ?? '') || items[k]?.closing === ',')
			return items[k]?.kind === 'quote' ? k + 1 : k;
	return items.length;
}

function participleSubject(items: Item[], i: number, found: Attribution[]): Source | undefined {
	const before = items[i - 1]?.kind === 'mention' ? mentionBefore(items, i) : undefined;
	return before ?? found.at(-1)?.source ?? mainSubject(items);
}

function finiteSubject(items: Item[], group: number, found: Attribution[]): Source | undefined {
	const own = subjectBefore(items, group);
	if (own) return own;
	const before = items[group - 1];
	if (before && ['and', 'but', 'then', 'or', ','].includes(before.lower))
		return found.at(-1)?.source ?? mainSubject(items);
	return before?.kind === 'quote' ? mainSubject(items) : undefined;
}

/** "As Roe put it, …": the content after the comma. */
function putIt(items: Item[], i: number): number | undefined {
	const it = items[i + 1];
	if (items[i]?.lower !== 'put' || it?.lower !== 'it') return undefined;
	let comma = i + 2;
	while (comma < items.length && !/^[,:]$/.test(items[comma]?.text ?? '')) comma++;
	return comma < items.length - 1 ? comma + 1 : undefined;
}

/** First item of the clause that ends before `at`: after the last attribution or semicolon. */
function clauseStart(items: Item[], at: number, found: Attribution[] = []): number {
	let from = 0;
	for (let k = at - 1; k >= 0 && from === 0; k--) if (items[k]?.text === ';') from = k + 1;
	const last = found.at(-1);
	if (last && (last.pattern === 'before' || last.pattern === 'inverted')) {
		const end = Math.max(last.cue?.end ?? 0, last.source?.end ?? 0);
		while (from < at && (items[from]?.start ?? 0) < end) from++;
	}
	while (from < at && items[from]?.kind === 'mark' && items[from]?.text !== '(') from++;
	return from;
}

function cueSpan(items: Item[], group: number, i: number): Span {
	let from = group;
	while (from < i && isAdverb(items[from]?.lower ?? '')) from++;
	return { start: items[from]?.start ?? 0, end: items[i]?.end ?? 0 };
}
