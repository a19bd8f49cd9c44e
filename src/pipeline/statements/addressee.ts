/** The person that a verb of telling or urging takes before the content. */
import type { Cue } from '../lexicon/cues.ts';
import { AUXILIARIES, DETERMINERS } from '../lexicon/function-words.ts';
import { clauseFollows, PRONOUN, VERB_LIKE, WH } from './clause-follows.ts';
import { skipAdjuncts, skipTimes } from './extent.ts';
import type { Item } from './units.ts';

/** "told the court that …", "urged them to …". */
export function afterObject(items: Item[], j: number, cue: Cue): number | undefined {
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
