/** Whether a word that can be a reporting verb is one where it stands. */
import type { Cue } from '../lexicon/cues.ts';
import { AUXILIARIES, DETERMINERS, isAdverb, PREPOSITIONS } from '../lexicon/function-words.ts';
import { isPast } from '../lexicon/verbs.ts';
import { happens } from './infinitives.ts';
import type { Item } from './units.ts';

/** Base forms that are past forms too. */
const PAST_LIKE_BASE = new Set('put set cast read hit'.split(' '));
/** Base forms that are nouns or adverbs at least as often. */
const NOUN_LIKE = new Set(
	'attack back report state view plan question promise charge attack support claim demand request estimate fear hope worry doubt show order press deal challenge protest blast read label brand paint frame mock campaign lobby appeal talk speculate answer credit insult post tweet comment'.split(
		' '
	)
);
const MODAL = new Set(
	"should could might may must can will would ’ll ’d 'll 'd won’t won't wouldn’t wouldn't".split(
		' '
	)
);
const BE = new Set("is are was were be been being ’s 's ’re 're".split(' '));
/** Prepositions and conjunctions that a participle may follow: "in arguing that". */
const BEFORE_PARTICIPLE = new Set('in by while before after when and'.split(' '));

const KEEPS = /^(?:kept|keeps|began|begins|started|starts)$/;

/** "stopped calling for a ban", "denied saying so". */
const AVOIDS =
	/^(?:stop(?:s|ped)?|avoid(?:s|ed)?|cease[sd]?|den(?:y|ies|ied)|quit|resist(?:s|ed)?|regret(?:s|ted)?|consider(?:s|ed)?)$/;

export const isParticiple = (word: string) => /ing$/.test(word);

/** False for nouns, adjectives, infinitives, passives, and for what somebody could or should say. */
export function isReportingVerb(items: Item[], i: number, cue: Cue): boolean {
	const item = items[i];
	const before = items[i - 1];
	if (item === undefined) return false;
	const participle = isParticiple(item.lower);
	if (!before) return participle || /^(?:said|says|added|adds|wrote|writes)$/.test(item.lower);
	const past = cue.base !== item.lower && !participle;
	// A mark after a mark closes a title: it makes no possessive.
	const possessive = /^['’]s?$/.test(before.text) && items[i - 2]?.kind !== 'mark';
	if (possessive && !participle && !(past && isHas(items, i - 1, cue))) return false;
	if (before.kind === 'word') {
		const w = before.lower;
		if (DETERMINERS.has(w) && w !== 'that' && w !== 'all' && w !== 'both')
			return (
				['many', 'some', 'others', 'several', 'few', 'most'].includes(w) ||
				// "the other said", but not "the other claims"
				(['one', 'another', 'other'].includes(w) && past && !/s$/.test(item.lower))
			);
		if (w === 'to') return happens(items, i, cue);
		if (PREPOSITIONS.has(w)) return participle && (BEFORE_PARTICIPLE.has(w) || isCited(items, i));
	}
	for (let g = i - 1; g >= 0 && inVerbGroup(items[g]); g--) {
		// "She’d said" is "she had said".
		const had = past && /^['’]d$/.test(items[g]?.lower ?? '');
		if (!had && MODAL.has(items[g]?.lower ?? '')) return false;
	}
	const k = skipAdverbsBack(items, i - 1);
	const aux = items[k]?.kind === 'word' ? (items[k]?.lower ?? '') : '';
	if (BE.has(aux) && !participle && !(past && isHas(items, k, cue))) return false;
	if (participle && (aux === 'be' || AVOIDS.test(aux))) return false;
	if (
		isSilent(items, i, cue) ||
		isPluralNoun(items, i, cue) ||
		isFreeRelative(items, k) ||
		isAsked(items, i)
	)
		return false;
	if (cue.base === item.lower && !PAST_LIKE_BASE.has(item.lower)) return takesBase(items, k);
	return true;
}

/** "She’s said" is "she has said", though "it’s said" is a passive. */
const isHas = (items: Item[], i: number, cue: Cue) =>
	/^['’]s$/.test(items[i]?.text ?? '') &&
	/^s?he$/.test(items[i - 1]?.lower ?? '') &&
	cue.frames.has('say');

/** "was quoted as saying" */
export const isCited = (items: Item[], i: number) =>
	items[i - 1]?.lower === 'as' && items[i - 2]?.lower === 'quoted';

/** "declined to comment", "refused to be named": who does so says nothing. */
const isSilent = (items: Item[], i: number, { base }: Cue) =>
	/^(?:decline|refuse)$/.test(base) &&
	SILENT.test(
		items
			.slice(i + 1, i + 4)
			.map((x) => x.lower)
			.join(' ')
	);

const SILENT =
	/^to (?:comment|elaborate|respond|speculate|name|identify|be (?:named|identified|drawn|quoted|interviewed)|give (?:his|her|their|its|names?|details?|further|any|a)|answer (?:questions|any|further)|(?:speak|talk) (?:about|publicly|further))\b/;

/** "Whatever she said worked", "nothing Roe said will …": the words that follow are not hers. */
function isFreeRelative(items: Item[], subject: number): boolean {
	const before = items[subject - 1];
	return (
		before?.kind !== 'quote' &&
		/^(?:whatever|whichever|nothing|everything|anything)$/.test(before?.lower ?? '')
	);
}

/** "Roe, asked whether …, shook her head": she was asked. */
function isAsked(items: Item[], i: number): boolean {
	if (items[i]?.lower !== 'asked' || items[i - 1]?.text !== ',') return false;
	if (items[i - 2]?.mention?.form !== 'name') return false;
	for (let k = i + 1; k < Math.min(items.length, i + 30); k++) {
		if (items[k]?.kind === 'quote') return false;
		if (items[k]?.text !== ',') continue;
		const next = items[skipAdverbs(items, k + 1)];
		if (next?.kind === 'word' && isPast(next.lower)) return true;
	}
	return false;
}

function skipAdverbs(items: Item[], at: number): number {
	let k = at;
	while (items[k]?.kind === 'word' && isAdverb(items[k]?.lower ?? '')) k++;
	return k;
}

const inVerbGroup = (item: Item | undefined) =>
	item?.kind === 'word' && (AUXILIARIES.has(item.lower) || isAdverb(item.lower));

export function skipAdverbsBack(items: Item[], at: number): number {
	let k = at;
	while (k >= 0 && items[k]?.kind === 'word' && isAdverb(items[k]?.lower ?? '')) k--;
	return k;
}

/** The participle is a progressive form: "is arguing", "kept arguing". */
export function isProgressive(items: Item[], i: number): boolean {
	const verb = items[skipAdverbsBack(items, i - 1)]?.lower ?? '';
	return BE.has(verb) || KEEPS.test(verb);
}

/** "Nov. 3 attacks", "peace plans": after a word, and with nothing behind it that a verb would take. */
function isPluralNoun(items: Item[], i: number, cue: Cue): boolean {
	const word = items[i]?.lower ?? '';
	const before = items[i - 1];
	if (!NOUN_LIKE.has(cue.base) || !word.endsWith('s') || before?.kind !== 'word') return false;
	if (isAdverb(before.lower) || /^(?:who|which|that|and|but)$/.test(before.lower)) return false;
	const next = items[i + 1]?.lower ?? '';
	return !(
		next === 'that' ||
		DETERMINERS.has(next) ||
		/^(?:how|why|what|whether|it|he|she|they)$/.test(next)
	);
}

/** "Roe plan" is no clause, but "officials plan", "they plan", "Roe and Poe plan" and "will plan" are. */
function takesBase(items: Item[], k: number): boolean {
	const before = items[k];
	if (!before) return false;
	const nounLike = NOUN_LIKE.has(items[k + 1]?.lower ?? '');
	if (before.kind === 'mention') {
		const m = before.mention;
		if (!nounLike || m?.plural || m?.kind === 'group' || /police$/.test(before.lower)) return true;
		return (
			items[k - 1]?.lower === 'and' ||
			items[k - 2]?.lower === 'and' ||
			(m?.form === 'title' && /s$/.test(before.lower))
		);
	}
	if (before.kind !== 'word') return !nounLike && (before.text === ',' || before.text === ')');
	if (/[a-z]s$/.test(before.lower) && !AUXILIARIES.has(before.lower)) return !nounLike;
	if (nounLike && ['and', 'but', 'that', 'which', 'have', 'has', 'not'].includes(before.lower))
		return false;
	return (
		/n['’]t$|^['’](?:ll|d|ve)$/.test(before.lower) ||
		/^(?:will|would|did|does|do|have|has|not|they|we|i|you|who|that|which|and|but|many|some|others|people)$/.test(
			before.lower
		)
	);
}
