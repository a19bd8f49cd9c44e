/** Where the content of a reporting verb begins, by the frames that the verb takes. */
import { CUES, speaks, type Cue } from '../lexicon/cues.ts';
import { AUXILIARIES, DETERMINERS, isAdverb, PREPOSITIONS } from '../lexicon/function-words.ts';
import { skipAdjuncts, skipTimes } from './extent.ts';
import { isStranded } from './stranded.ts';
import type { Item } from './units.ts';

const WH = new Set('whether if why how what who when where which'.split(' '));
const PRONOUN = /^(?:they|it|we|i|you|he|she|there|his|her|this|that)$/;
const VERB_LIKE =
	/[a-z]ed$|^(?:went|came|got|took|made|gave|saw|knew|had|did|won|lost|left|met|ran|held|kept|began|put|set|need|want|think|believe|support|know|feel|agree|let|shot|cut|hit|grew|fell|rose|told|said|lead|led|paid|sent|spent|spoke|stood|wrote)$/;

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

/** "told the court that …", "urged them to …". */
function afterObject(items: Item[], j: number, cue: Cue): number | undefined {
	const tells = cue.frames.has('tell');
	if (!tells && !cue.frames.has('urge')) return undefined;
	const object = objectEnd(items, j);
	if (object === undefined) return undefined;
	const after = skipTimes(items, afterApposition(items, object));
	const next = items[after];
	if (!next) return undefined;
	if (cue.frames.has('urge') && next.lower === 'to' && items[after + 1]) return j;
	if (!tells) return undefined;
	if (next.kind === 'quote') return after;
	if (next.kind === 'word' && next.lower === 'that') return after + 1;
	if (/^[,:]$/.test(next.text) && items[after + 1]?.kind === 'quote') return after + 1;
	if (next.kind === 'word' && (WH.has(next.lower) || next.lower === 'to')) return after;
	if (next.kind === 'mention' && clauseFollows(items, after)) return after;
	const opens = next.kind === 'word' && (DETERMINERS.has(next.lower) || PRONOUN.test(next.lower));
	if (opens && items[j]?.kind === 'mention' && clauseFollows(items, after)) return after;
	const skipped = skipAdjuncts(items, after);
	if (skipped === after) return afterLongObject(items, after);
	const opener = items[skipped];
	return opener?.lower === 'that' || opener?.text === ':' ? skipped + 1 : skipped;
}

/** "told Ann Roe, 54, that …", "told Ann Roe, the harbour master, “…": the index after the second comma. */
function afterApposition(items: Item[], from: number): number {
	if (items[from]?.text !== ',') return from;
	for (let k = from + 2; k < Math.min(items.length, from + 9); k++) {
		const [item, next] = [items[k], items[k + 1]];
		if (item?.text === ',') return next?.lower === 'that' || next?.kind === 'quote' ? k + 1 : from;
		if (item?.kind === 'mark' || item?.kind === 'quote') break;
	}
	return from;
}

/** "told a harbour committee hearing on Monday that": the next "that" of the same clause. */
function afterLongObject(items: Item[], from: number): number | undefined {
	for (let k = from; k < Math.min(items.length, from + 14); k++) {
		const item = items[k];
		// "told a hearing in Lima, Peru, that"
		if (item?.text === ',' && items[k + 1]?.mention?.kind === 'place') continue;
		if (item === undefined || item.kind === 'mark') return undefined;
		if (item.kind === 'quote') return k;
		if (item.kind !== 'word') continue;
		if (item.lower === 'that') return items[k + 1] ? k + 1 : undefined;
		if (AUXILIARIES.has(item.lower) || VERB_LIKE.test(item.lower)) return undefined;
	}
	return undefined;
}

/** "called for …", "insisted on …", "pointed out that …". */
function afterPreposition(items: Item[], i: number, j: number, cue: Cue): number | undefined {
	const prep = items[j];
	if (prep?.kind !== 'word' || !items[j + 1]) return undefined;
	if (isStranded(items, i, j)) return undefined;
	if (!cue.frames.has(`prep:${prep.lower}`)) return afterPlace(items, j, cue);
	return items[j + 1]?.lower === 'that' && prep.lower === 'out' ? j + 2 : j + 1;
}

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

/** A word in "-s" after a determiner, a number or a preposition, or with no object behind it. */
function pluralNoun(items: Item[], k: number): boolean {
	const before = items[k - 1];
	if (
		before?.kind === 'word' &&
		(DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower) || /\d/.test(before.text))
	)
		return true;
	const next = items[k + 1];
	if (next === undefined || next.kind === 'mark') return true;
	return (
		next.kind === 'word' &&
		(AUXILIARIES.has(next.lower) || /^(?:of|who|which|and|or)$/.test(next.lower))
	);
}

/** "… as …" before the clause ends. */
function asFollows(items: Item[], j: number): boolean {
	for (let k = j; k < Math.min(items.length, j + 25); k++) {
		const item = items[k];
		if (item === undefined || /^[;:]$/.test(item.text)) return false;
		if (item.kind === 'word' && item.lower === 'as') return true;
	}
	return false;
}

/** End of a noun phrase that is the person addressed. */
function objectEnd(items: Item[], j: number): number | undefined {
	const item = items[j];
	if (item?.kind === 'mention') {
		if (!/^['’]s?$/.test(items[j + 1]?.text ?? '')) return j + 1;
		// "told Roe's committee that", "told the network's “Morning Call” that"
		let k = j + 2;
		while (
			k < j + 6 &&
			items[k] &&
			items[k]?.kind !== 'mark' &&
			!/^(?:that|to|on|in)$/.test(items[k]?.lower ?? '')
		)
			k++;
		return /^(?:that|to|on|in)$/.test(items[k]?.lower ?? '') ? k : undefined;
	}
	if (item?.kind !== 'word' || WH.has(item.lower) || item.lower === 'to') return undefined;
	if (['me', 'us', 'him', 'her', 'them', 'you', 'it'].includes(item.lower)) return j + 1;
	for (let k = j + 1; k < j + 10; k++) {
		const next = items[k];
		if (next === undefined || (next.kind === 'mark' && next.text !== '’')) return undefined;
		if (next.kind === 'word' && (next.lower === 'that' || next.lower === 'to')) return k;
		if (next.kind === 'quote') return k;
		// A title before a name: "told host Ann Roe that".
		if (next.kind === 'mention' && items[k - 1]?.kind === 'word') return k + 1;
	}
	return undefined;
}

/** A clause needs a verb: an auxiliary, or a word that ends like one. */
export function clauseFollows(items: Item[], j: number, quotes = true): boolean {
	for (let k = j + 1; k < Math.min(items.length, j + 25); k++) {
		const item = items[k];
		if (item === undefined || item.text === ';') break;
		if (item.kind === 'quote' && quotes) return true;
		// What a relative clause or the next clause says does not make this one.
		if (/^(?:who|which|that|whose|where|when)$/.test(item.lower) && item.kind === 'word')
			return false;
		// Nor does what happens meanwhile, but after a verb that nearly always has words behind it.
		if (!quotes && /^(?:as|while)$/.test(item.lower)) return false;
		if (item.kind !== 'word') continue;
		if (AUXILIARIES.has(item.lower) || VERB_LIKE.test(item.lower)) return true;
		if (/[a-z]s$/.test(item.lower) && !pluralNoun(items, k)) return true;
	}
	return items[j]?.kind === 'quote';
}
