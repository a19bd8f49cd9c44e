/** Who is named right after a quotation, where more than a title stands between the name and its verb. */
import { CUES, speaks } from '../lexicon/cues.ts';
import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { isPast } from '../lexicon/verbs.ts';
import { isTitle } from '../lexicon/titles.ts';
import type { Source } from './noun-phrase.ts';
import { phrase } from './phrase-after.ts';
import type { Item } from './units.ts';

/** Most items between a quotation and the verb of whoever spoke it. */
const REACH = 30;
/** Most items between a quotation and the name, where no title is one that we know. */
const TITLES = 7;

/** Words between a quotation and the name that are no title we know: "…," screenwriter Ann Roe wrote. */
export function toQuote(items: Item[], left: Source | undefined): Source | undefined {
	if (left?.mention?.form !== 'name') return left;
	for (let k = left.from - 1; k >= 0 && left.from - k < TITLES; k--) {
		const item = items[k];
		if (item?.kind === 'quote') {
			const start = items[k + 1]?.start ?? left.start;
			return ends(item) || k === 0 ? { ...left, start, from: k + 1 } : left;
		}
		if (item?.kind === 'mark' && !/^['’]$/.test(item.text)) return left;
		if (item?.kind !== 'word') continue;
		const w = item.lower;
		if (/^['’]s$/.test(w)) continue;
		// "city planning director", "State board director": no verbs, though they look like some.
		const verb = CUES.has(w) && !w.endsWith('ing') && /^\p{Ll}/u.test(item.text);
		if (AUXILIARIES.has(w) || PREPOSITIONS.has(w) || CONJUNCTIONS.has(w) || verb) return left;
	}
	return left;
}

/**
 * The name with which a unit, or what follows a quotation in it, begins, before the verb group at `group`: between
 * them stands an apposition that lacks its second comma or holds names of its own ("…," Ann Roe, who heads the board
 * said).
 */
export function apposedSpeaker(items: Item[], group: number): Source | undefined {
	let before = group - 1;
	// "As Ann Roe, author of “The Old Harbour,” puts it"
	const lead = items[0]?.lower === 'as';
	for (; before >= 0 && (lead || items[before]?.kind !== 'quote'); before--) {
		const item = items[before];
		const cue = item?.kind === 'word' ? CUES.get(item.lower) : undefined;
		if (group - before > REACH || /^[;:]$/.test(item?.text ?? '') || (cue && speaks(cue)))
			return undefined;
	}
	const from = lead ? 1 : before + 1;
	const first = items[from];
	if (!first || (before >= 0 && !ends(items[before]))) return undefined;
	const { head } = phrase(items, from);
	const name = head === undefined ? undefined : items[head];
	const { mention } = name ?? {};
	if (head === undefined || !name || mention?.form !== 'name' || mention.kind === 'place')
		return undefined;
	return isApposed(items, head + 1, group)
		? { start: first.start, end: name.end, from, to: group, mention }
		: undefined;
}

/**
 * The subject of the verb group at `group`, or the name it is in apposition to where the second comma is lacking: "Ann
 * Roe, a clerk at the harbour said", but not "Ann Roe, the clerk said".
 */
export function orApposed(items: Item[], group: number, subject?: Source): Source | undefined {
	const { mention } = subject ?? {};
	if (/^(?:who|which|that)$/.test(items[group - 1]?.lower ?? '')) return subject;
	const nameless =
		mention?.unnamed &&
		items[(subject?.from ?? 0) - 1]?.text === ',' &&
		mention.end < (items[group - 1]?.end ?? 0);
	return mention && !nameless ? subject : (apposedSpeaker(items, group) ?? subject);
}

const isVerb = ({ kind, lower }: Item) =>
	kind === 'word' && (AUXILIARIES.has(lower) || CUES.has(lower) || isPast(lower));

/** ", the head of …", ", who …", "(R)", "of Ohio, who": what tells more of the name before it. */
function isApposed(items: Item[], at: number, verb: number): boolean {
	const [mark, next] = [items[at], items[at + 1]];
	if (/^(?:\(|who)$/.test(mark?.lower ?? '')) return true;
	if (/^(?:of|from)$/.test(mark?.lower ?? '')) return !items.slice(at, verb).some(isVerb);
	if (mark?.text !== ',' || !next) return false;
	return (
		next.kind === 'mention' || /^(?:who|an?|the|one|\d+)$/.test(next.lower) || isTitle(next.text)
	);
}

/** The sentence goes on after the quotation, or may. */
const ends = (quote: Item | undefined) => /[,?!]/.test(quote?.closing ?? '');
