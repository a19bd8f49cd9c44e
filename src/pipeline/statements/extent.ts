/** How far attributed content reaches. */
import { CUE_NOUNS, CUES, type Frame } from '../lexicon/cues.ts';
import {
	AUXILIARIES,
	DETERMINERS,
	isAdverb,
	MONTHS,
	TIME_NOUNS,
	WEEKDAYS
} from '../lexicon/function-words.ts';
import { isPast } from '../lexicon/verbs.ts';
import type { Item } from './units.ts';

const ADJUNCT_OPENERS = new Set(
	'in on at during to by via for after from before as with through of this last next earlier late early about during when while without using following speaking outside inside near amid despite over under between against among ahead alongside aboard at around across across upon toward towards'.split(
		' '
	)
);

/** After "but" they tell what comes of it as a rule, and nothing more that is said. */
const DECIDES = new Set('decided agreed found determined knew felt hoped'.split(' '));

const SPEECH: Frame[] = ['say', 'tell', 'call'];

/**
 * Index after adjuncts that stand between a verb and its content ("said on Monday in a letter that …"), if one
 * of the openers of content comes after them; otherwise after times only.
 */
export function skipAdjuncts(items: Item[], at: number): number {
	const j = skipTimes(items, at);
	const first = items[j];
	if (first?.kind !== 'word' || !ADJUNCT_OPENERS.has(first.lower)) return j;
	let comma = false;
	for (let k = j; k < Math.min(items.length, j + 16); k++) {
		const item = items[k];
		if (item === undefined || item.text === ';') break;
		if (item.kind === 'word' && /ing$/.test(item.lower) && CUES.has(item.lower)) return j;
		if (item.text === ',') comma = true;
		const that = item.kind === 'word' && item.lower === 'that' && k > j + 1;
		// "hit back at Roe’s claim that …": the claim is another's.
		const others =
			items[at - 1]?.lower.endsWith(' back') && CUE_NOUNS.has(items[k - 1]?.lower ?? '');
		if (that && !others && (!comma || items[k - 1]?.text === ',')) return k;
		if (item.kind === 'quote') return /^[,:]$/.test(items[k - 1]?.text ?? '') ? k : j;
		if (item.text === ':') return k;
	}
	return j;
}

/** Index after words of time; those that own what follows stay with it ("said Sunday night's match was …"). */
export function skipTimes(items: Item[], at: number): number {
	let j = at;
	let time = at;
	for (;;) {
		if (/^['’]s?$/.test(items[j]?.text ?? '')) return time;
		const w = items[j]?.lower ?? '';
		const next = items[j + 1]?.lower ?? '';
		if (!TIME_NOUNS.has(w)) time = j;
		if (isAdverb(w) || WEEKDAYS.has(w)) j++;
		else if (w === 'on' && WEEKDAYS.has(next)) j += 2;
		else if (
			['last', 'this', 'next', 'earlier', 'late', 'early'].includes(w) &&
			TIME_NOUNS.has(next)
		)
			j += 2;
		else if (
			['last', 'this', 'next', 'in', 'on', 'earlier', 'late', 'early'].includes(w) &&
			(MONTHS.has(next) || WEEKDAYS.has(next))
		) {
			j += 2;
			while (/^\d{1,4}$/.test(items[j]?.text ?? '')) j++;
		} else if (TIME_NOUNS.has(w) && j > at) j++;
		else return j;
	}
}

/** Whether nothing but adjuncts stands between `at` and the end of the clause. */
export function closesClause(items: Item[], at: number): boolean {
	const j = skipTimes(items, at);
	const item = items[j];
	if (item === undefined || item.kind === 'quote') return item === undefined || j > at;
	if (item.kind === 'mark') return /^[.,;?!:—–)]|^--?$/.test(item.text);
	if (item.kind !== 'word' || !ADJUNCT_OPENERS.has(item.lower)) return false;
	for (let k = j; k < items.length; k++) {
		const next = items[k];
		if (next?.kind === 'word' && next.lower === 'that' && k > j + 1) return false;
		if (next?.kind === 'quote') {
			const before = items[k - 1];
			if (/^[,:]$/.test(before?.text ?? '') || before?.lower === 'that') return false;
		}
	}
	return true;
}

/**
 * Index after the last item of content that begins at `from`.
 * @param phrase the content is no clause ("called for …"), so that a further clause is not part of it
 * @param past the verb is a past form: a present one later in the sentence is not coordinated with it
 */
export function contentEnd(items: Item[], from: number, past = false, phrase = false): number {
	let to = items.length;
	let open = 0;
	for (let k = from; k < items.length; k++) {
		const item = items[k];
		if (item === undefined) break;
		if (item.text === '(') open++;
		// "the fire (Roe called it a crime), and …": what stands in brackets ends with them.
		const closes =
			item.text === ')' && open-- <= 0 && !/^\p{L}$|^\d+$/u.test(items[k - 1]?.text ?? '');
		const comma = isBreak(item);
		const ends =
			closes ||
			(item.text === ';' && k > from) ||
			(comma && k + 1 > from && (breaksOff(items, k, past) || loosens(items, k, phrase))) ||
			(item.kind === 'word' &&
				(item.lower === 'and' ||
					(item.lower === 'but' && !DECIDES.has(items[k + 1]?.lower ?? ''))) &&
				(coordinatedCue(items, k + 1, past) || (phrase && coordinatedVerb(items, from, k + 1)))) ||
			(item.kind === 'word' && item.lower === 'in' && isSpeechParticiple(items, k + 1));
		if (!ends || (k === from && item.kind !== 'quote')) continue;
		to = item.kind === 'quote' ? k + 1 : k;
		break;
	}
	while (to > from + 1 && /^[.,;:—–-]+$/.test(items[to - 1]?.text ?? '')) to--;
	return to;
}

/** A comma, in a quotation or outside, or a dash. */
export const isBreak = (item: Item | undefined) =>
	/^(?:,|--|[—–―])$/.test(item?.text ?? '') || item?.closing === ',';

function afterAdverbs(items: Item[], at: number): Item | undefined {
	let k = at;
	while (items[k]?.kind === 'word' && isAdverb(items[k]?.lower ?? '')) k++;
	return items[k];
}

function isSpeechParticiple(items: Item[], at: number): boolean {
	let k = at;
	while (items[k]?.kind === 'word' && isAdverb(items[k]?.lower ?? '')) k++;
	const verb = items[k];
	if (verb?.kind !== 'word' || !/ing$/.test(verb.lower)) return false;
	const frames = CUES.get(verb.lower)?.frames;
	return frames !== undefined && SPEECH.some((f) => frames.has(f));
}

/** What follows the comma is no part of the content any more. */
function breaksOff(items: Item[], comma: number, past: boolean): boolean {
	const next = items[comma + 1];
	if (next === undefined) return false;
	const w = next.kind === 'word' ? next.lower : '';
	if (w === 'according' || w === 'who' || isSpeechParticiple(items, comma + 1)) return true;
	if (w === 'while') {
		const after = afterAdverbs(items, comma + 2);
		if (items[comma + 2]?.kind === 'mention' || /[a-z]ing$/.test(after?.lower ?? '')) return true;
	}
	if (w === 'but' && past && /[a-z]ed$/.test(afterAdverbs(items, comma + 2)?.lower ?? ''))
		return true;
	if (!['but', 'and', 'while', 'though', 'although', 'then', 'which'].includes(w)) return false;
	// ", but Roe said": the next attribution.
	for (let k = comma + 2; k < comma + 8; k++) {
		const item = items[k];
		if (item === undefined || item.kind === 'mark') break;
		const frames =
			item.kind === 'word' && !/ing$/.test(item.lower) ? CUES.get(item.lower)?.frames : undefined;
		if (frames && SPEECH.some((f) => frames.has(f)) && k > comma + 2) return true;
	}
	return w !== 'while' && coordinatedCue(items, comma + 2, past);
}

/** After the comma a loose participle or relative clause begins, which is the reporter's as a rule. */
function loosens(items: Item[], comma: number, phrase: boolean): boolean {
	if (items[comma]?.text !== ',') return false;
	let k = comma + 1;
	const relative = /^(?:that|which|who)$/.test(items[comma - 1]?.lower ?? '');
	if (relative) return false;
	if (phrase && /^(?:al)?though$|^while$/.test(items[k]?.lower ?? '') && clauseAfter(items, k + 1))
		return true;
	while (items[k]?.kind === 'word' && isAdverb(items[k]?.lower ?? '')) k++;
	const next = items[k];
	if (next?.kind !== 'word') return false;
	if (
		/[a-z]ing$/.test(next.lower) &&
		!/^(?:including|during|being|having|anything|nothing|everything|something)$/.test(next.lower)
	)
		return true;
	if (next.lower === 'with' && absolute(items, k + 1)) return true;
	// ", a charge that the league denied": the reporter's word for it.
	if (/^an?$/.test(next.lower))
		for (let n = k + 2; n < k + 4; n++)
			if (/^(?:that|which)$/.test(items[n]?.lower ?? '')) return true;
	// "described the mayor, Ann Roe, as “a joke”"
	const named = items[k + 1]?.kind === 'quote' || /^an?$/.test(items[k + 1]?.lower ?? '');
	if (next.lower === 'as') return phrase && !named;
	if (phrase && /^(?:amid|despite|after|before)$/.test(next.lower)) return true;
	return phrase && /^(?:and|but|which)$/.test(next.lower) && clauseAfter(items, k + 1);
}

/** ", with Roe saying …": a name and its participle. */
function absolute(items: Item[], at: number): boolean {
	let name = false;
	for (let k = at; k < at + 6; k++) {
		const item = items[k];
		if (item?.kind !== 'word' && item?.kind !== 'mention') return false;
		// "with Roe taking to the radio to call …"
		if (name && (isSpeechParticiple(items, k) || /^(?:taking|going|using)$/.test(item.lower)))
			return true;
		name ||= item.kind === 'mention';
	}
	return false;
}

/** A subject and a verb follow. */
function clauseAfter(items: Item[], at: number): boolean {
	for (let k = at; k < at + 10; k++) {
		const item = items[k];
		if (item === undefined || (item.kind === 'mark' && item.text !== ',')) return false;
		if (
			item.kind === 'word' &&
			(AUXILIARIES.has(item.lower) || CUES.has(item.lower) || /[a-z]ed$/.test(item.lower))
		)
			return true;
	}
	return false;
}

/** "… and warned that": a further reporting verb of the same subject. */
function coordinatedCue(items: Item[], at: number, past: boolean): boolean {
	let k = at;
	while (items[k]?.kind === 'word' && isAdverb(items[k]?.lower ?? '')) k++;
	const verb = items[k];
	if (verb?.kind !== 'word' || !/(?:ed|s|said|told|wrote)$/.test(verb.lower)) return false;
	if (past && /[^s]s$/.test(verb.lower)) return false;
	const cue = CUES.get(verb.lower);
	if (!cue || cue.base === verb.lower) return false;
	const next = items[k + 1];
	if (next === undefined || (next.kind === 'mark' && next.text !== ',')) return false;
	return !['of', 'in'].includes(next.lower);
}

/** "denied it but changed her plea": a further verb of the same subject, with its object, and none of a clause within. */
function coordinatedVerb(items: Item[], from: number, at: number): boolean {
	const verb = afterAdverbs(items, at);
	if (verb?.kind !== 'word' || !isPast(verb.lower)) return false;
	const next = items[items.indexOf(verb, at) + 1];
	if (!DETERMINERS.has(next?.lower ?? '')) return false;
	return !items
		.slice(from, at - 1)
		.some(({ kind, lower }) => kind === 'word' && (CLAUSAL.test(lower) || isPast(lower)));
}

const CLAUSAL = /^(?:who|whom|whose|which|that|how|why|what|whether|when|where|having)$/;
