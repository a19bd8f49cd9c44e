/** Where the content of a reporting verb begins, by the frames that the verb takes. */
import { CUES, speaks, type Cue } from '../lexicon/cues.ts';
import {
	AUXILIARIES,
	DETERMINERS,
	isAdverb,
	MONTHS,
	PREPOSITIONS,
	WEEKDAYS
} from '../lexicon/function-words.ts';
import { afterObject } from './addressee.ts';
import { clauseFollows, PRONOUN, WH } from './clause-follows.ts';
import { skipAdjuncts, skipTimes } from './extent.ts';
import { isStranded } from './stranded.ts';
import type { Item } from './units.ts';

/** First item of the content after the verb at `i`, or undefined where no frame of the verb allows what follows. */
export function contentAfter(items: Item[], i: number, cue: Cue): number | undefined {
	const j = skipTimes(items, i + 1);
	if (cue.frames.has('clear')) return afterClear(items, j);
	if (cue.frames.has('express')) return afterExpressed(items, j);
	if (cue.frames.has('door')) return afterDoor(items, j);
	const content =
		afterObject(items, j, cue) ??
		afterPreposition(items, i, j, cue) ??
		afterVerb(items, i, j, cue) ??
		(speaks(cue) ? afterDetour(items, j) : undefined);
	return content === undefined ? undefined : withAdverbs(items, i, content);
}

/** "said only the board could", "warned her not to sail": they are part of what is said; "said only that" has its own. */
function withAdverbs(items: Item[], verb: number, content: number): number {
	let from = content;
	if (items[content]?.kind === 'quote') return from;
	while (from - 1 > verb && IN_CONTENT.has(items[from - 1]?.lower ?? '')) from--;
	return from;
}

const IN_CONTENT = new Set(
	'only all both even just perhaps probably hardly barely never not mostly'.split(' ')
);

/** Most items between a verb and a quotation in what it is about. */
const REACH = 24;
/** Most items between a verb of saying and the words that it announces. */
const DETOUR = 40;

/** "said on the radio, with a nod to her son, “…”": the next quotation, where a mark announces it and nobody else speaks. */
function afterDetour(items: Item[], from: number): number | undefined {
	for (let k = from; k < Math.min(items.length, from + DETOUR); k++) {
		const item = items[k];
		if (item === undefined || item.text === ';') return undefined;
		if (item.kind === 'quote') return /^[,:]$/.test(items[k - 1]?.text ?? '') ? k : undefined;
		const cue = item.kind === 'word' ? CUES.get(item.lower) : undefined;
		if (cue && speaks(cue)) return undefined;
		// "answered, and Poe wrote, “…”": somebody else's clause.
		const joined = /^(?:and|but|then|when|while|as)$/.test(items[k - 1]?.lower ?? '');
		if (item.mention && item.mention.kind !== 'place' && joined) return undefined;
	}
	return undefined;
}

/** "made clear that …", "made it plain …". */
function afterClear(items: Item[], from: number): number | undefined {
	let j = items[from]?.lower === 'it' ? from + 1 : from;
	while (items[j]?.kind === 'word' && isAdverb(items[j]?.lower ?? '')) j++;
	if (!/^(?:clear|plain|known)$/.test(items[j]?.lower ?? '')) return undefined;
	j = skipAdjuncts(items, j + 1);
	const next = items[j];
	if (next === undefined || (next.kind === 'word' && PREPOSITIONS.has(next.lower)))
		return undefined;
	if (next.kind === 'mark') return undefined;
	return next.lower === 'that' ? j + 1 : clauseFollows(items, j) ? j : undefined;
}

/** "expressed doubt that …", "voiced her interest in …". */
function afterExpressed(items: Item[], from: number): number | undefined {
	for (let k = from; k < from + 6; k++) {
		const item = items[k];
		if (item === undefined || (item.kind === 'mark' && item.text !== ',')) return undefined;
		if (item.kind !== 'word' || k === from) continue;
		if (/^(?:that|in|about|for|over|with|at|of|to)$/.test(item.lower))
			return items[k + 1] ? k + 1 : undefined;
	}
	return undefined;
}

/** "left the door open to …". */
function afterDoor(items: Item[], from: number): number | undefined {
	const words = items.slice(from, from + 4).map((x) => x.lower);
	const open = /^(?:the|a) door open (?:to|for)$/.test(words.join(' '));
	return open && items[from + 4] ? from + 4 : undefined;
}

/** "called for …", "insisted on …", "pointed out that …". */
function afterPreposition(items: Item[], i: number, j: number, cue: Cue): number | undefined {
	const prep = items[j];
	if (prep?.kind !== 'word' || !items[j + 1]) return undefined;
	// "the $28m it asked for in December"
	if (PREPOSITIONS.has(items[j + 1]?.lower ?? '') && isTime(items[j + 2])) return undefined;
	if (isStranded(items, i, j)) return undefined;
	if (!cue.frames.has(`prep:${prep.lower}`)) return afterPlace(items, j, cue);
	// "insisted on a call with analysts that …": where it was said, and then what.
	if (prep.lower === 'on' && CALLS.test(items[j + 2]?.lower ?? '')) {
		const content = skipAdjuncts(items, j);
		if (items[content]?.lower === 'that') return content + 1;
	}
	return items[j + 1]?.lower === 'that' && prep.lower === 'out' ? j + 2 : j + 1;
}

const isTime = (item: Item | undefined) =>
	MONTHS.has(item?.lower ?? '') ||
	WEEKDAYS.has(item?.lower ?? '') ||
	/^\d{4}$/.test(item?.text ?? '');

const CALLS = /^(?:call|conference|visit|trip|programme|program|podcast|show|radio|stage)$/;

/** "joked at a dinner in June about the “…”": over where and when it was said, where words of it are quoted. */
function afterPlace(items: Item[], from: number, { frames }: Cue): number | undefined {
	if (!frames.has('prep:about')) return undefined;
	let about: number | undefined;
	for (let k = from; k < Math.min(items.length, from + REACH); k++) {
		const item = items[k];
		if (item?.kind === 'quote') return about;
		// "joked about the man who said “…”": his words.
		if (item?.kind === 'mark' || item?.lower === 'that' || CUES.has(item?.lower ?? ''))
			return undefined;
		if ((about ?? k) > from + REACH / 2) return undefined;
		if (item?.lower === 'about') about ??= k + 1;
	}
	return undefined;
}

function afterVerb(items: Item[], i: number, from: number, cue: Cue): number | undefined {
	const { frames } = cue;
	const says = frames.has('say') || frames.has('tell');
	const adjunct = skipAdjuncts(items, from);
	// "agreed to a raise in talks that ended": what it is agreed to, not the clause about the talks.
	const infinitive = !says && frames.has('to') && items[from]?.lower === 'to';
	const j = (says || frames.has('that')) && !infinitive ? adjunct : from;
	const next = items[j];
	if (!next || (!frames.has('to') && isInfinitive(items, from, says))) return undefined;
	if (next.kind === 'quote') return j;
	if (/^[:,]$/.test(next.text)) {
		if (next.text === ':' && says) return items[j + 1] ? j + 1 : undefined;
		if (items[j + 1]?.kind === 'quote') return j + 1;
		return says ? afterAside(items, j) : undefined;
	}
	if (next.kind === 'mark') return undefined;
	if (next.kind === 'word') {
		const w = next.lower;
		// "submitted that bid"
		if (w === 'that' && cue.base === 'submit' && !clauseFollows(items, j)) return undefined;
		if (w === 'that' && (says || frames.has('that')))
			return items[j + 1]?.text === ',' ? j + 2 : j + 1;
		if (w === 'to') return frames.has('to') && items[j + 1] ? j : undefined;
		// "called what she saw “a mess”"
		if (w === 'what' && frames.has('call')) return j;
		if (WH.has(w)) return frames.has('wh') || says ? j : undefined;
		if (AUXILIARIES.has(w) || isAdverb(w) || PREPOSITIONS.has(w)) return undefined;
		if (['and', 'but', 'or', 'so', 'than', 'as'].includes(w)) return undefined;
	}
	if (cue.base === 'claim' && /^(?:responsibility|credit|victory)$/.test(next.lower)) return j;
	if (frames.has('np') && isHandled(items, j, cue)) return undefined;
	if (frames.has('np') || frames.has('call') || (frames.has('as') && asFollows(items, j))) return j;
	if (!frames.has('zero')) return undefined;
	if (cue.base === 'say') return j;
	// "believes he “…”": his clause, as far as it is quoted.
	if (PRONOUN.test(next.lower) && j === i + 1 && items[j + 1]?.kind === 'quote') return j;
	if (!clauseFollows(items, j, says)) return undefined;
	const opens = next.kind === 'mention' || DETERMINERS.has(next.lower) || PRONOUN.test(next.lower);
	return says || (frames.has('that') && opens && j === i + 1) ? j : undefined;
}

/** "said, if elected, she would …", "said, through a clerk, that …": the index after the second comma and "that". */
function afterAside(items: Item[], comma: number): number | undefined {
	if (!ASIDES.test(items[comma + 1]?.lower ?? '')) return undefined;
	const second = items.findIndex((x, k) => k > comma && (x.text === ',' || x.kind === 'quote'));
	if (second < 0 || second - comma > 8 || items[second]?.kind === 'quote') return undefined;
	const next = items[second + 1];
	if (next?.lower === 'that') return second + 2;
	const opens = next?.kind === 'mention' || PRONOUN.test(next?.lower ?? '');
	return opens && clauseFollows(items, second + 1) ? second + 1 : undefined;
}

const ASIDES = /^(?:if|per|through|via|when|once|unless|in|on|at|with|without)$/;

/** "continued to argue that …", "learned to sail": what follows belongs to the other verb, unless somebody is told. */
function isInfinitive(items: Item[], to: number, says: boolean): boolean {
	const verb = items[to + 1];
	if (items[to]?.lower !== 'to' || verb?.kind !== 'word') return false;
	return CUES.get(verb.lower)?.base === verb.lower || !(says || DETERMINERS.has(verb.lower));
}

/** "hammering the ball home", "questioned three managers": done to a thing or a person, not said of it. */
function isHandled(items: Item[], j: number, cue: Cue): boolean {
	if (cue.base === 'question') {
		const counted = items[j]?.mention?.plural === true && /^\p{Ll}|^\d/u.test(items[j]?.text ?? '');
		return counted && !/^['’]/.test(items[j + 1]?.text ?? '');
	}
	const noun = DETERMINERS.has(items[j]?.lower ?? '') ? items[j + 1] : items[j];
	return THINGS.has(noun?.lower ?? '');
}

const THINGS = new Set(
	'ball shot shots header penalty crossbar post net door doors wall walls table desk brakes accelerator pavement nail nails drum drums'.split(
		' '
	)
);

/** "… as …" before the clause ends. */
function asFollows(items: Item[], j: number): boolean {
	for (let k = j; k < Math.min(items.length, j + 25); k++) {
		const item = items[k];
		if (item === undefined || /^[;:]$/.test(item.text)) return false;
		if (item.kind === 'word' && item.lower === 'as') return true;
	}
	return false;
}
