/** "…," Roe enthused: a clause right after a quotation reports it, whatever its verb is. */
import { AUXILIARIES, isAdverb, PREPOSITIONS } from '../lexicon/function-words.ts';
import { isPast } from '../lexicon/verbs.ts';
import type { Attribution } from './attribution.ts';
import { source } from './noun-phrase.ts';
import { phrase } from './phrase-after.ts';
import type { Item } from './units.ts';

/** What may stand behind the verb of a tag: it takes no object but her head, his shoulders. */
const AFTER = /^(?:[.,;:(]|[—–-]+|as|and|before|while|when|his|her)$/;

/** What somebody does with the words or the work of another: "“Quay Life,” Roe hosted", "“It is sold,” Roe learned". */
const TAKES =
	/^(?:hear[sd]?|heard|sees?|saw|learn(?:s|ed|t)|reads?|knows?|knew|fe(?:els|lt)|watch(?:es|ed)|notice[sd]|ignore[sd]|obey(?:s|ed)|love[sd]|hate[sd]|like[sd]|star(?:s|red)|host(?:s|ed)|appear(?:s|ed)|featured?|play(?:s|ed)|perform(?:s|ed)|listen(?:s|ed))$/;

/**
 * The clause after a quotation with which a unit begins, where a comma closes the words, the subject is a person and
 * nothing that the verb could be about follows.
 * @param found the attributions of the unit: a quotation that one of them holds needs no other
 */
export function tag(items: Item[], found: Attribution[]): Attribution | undefined {
	const quote = items[0];
	if (quote?.closing !== ',' || found.some((a) => a.from === 0)) return undefined;
	const { head } = phrase(items, 1);
	const subject = head === undefined ? undefined : source(items, head);
	if (head === undefined || subject?.mention?.kind !== 'person') return undefined;
	let verb = head + 1;
	while (items[verb]?.kind === 'word' && isAdverb(items[verb]?.lower ?? '')) verb++;
	const cue = items[verb];
	const next = items[verb + 1];
	if (cue?.kind !== 'word' || AUXILIARIES.has(cue.lower) || TAKES.test(cue.lower)) return undefined;
	if (!isPast(cue.lower) && !/[a-z]s$/.test(cue.lower)) return undefined;
	const closes =
		!next ||
		next.kind === 'quote' ||
		AFTER.test(next.lower) ||
		(next.kind === 'word' && (PREPOSITIONS.has(next.lower) || isAdverb(next.lower)));
	return closes
		? { cue, source: { ...subject, from: 1 }, from: 0, to: 1, speech: true, pattern: 'before' }
		: undefined;
}
