/** Who is the subject of a reporting participle: "Roe laughed, saying …", "sent a letter to Poe saying …". */
import { CUES, inflect } from '../lexicon/cues.ts';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { DOCUMENTS } from '../lexicon/speech.ts';
import { BE, isPast } from '../lexicon/verbs.ts';
import type { Attribution } from './attribution.ts';
import { lastSource } from './clauses.ts';
import { mainSubject } from './main-subject.ts';
import { commonNoun, mentionBefore, possessor, source } from './noun-phrase.ts';
import { subjectAfter } from './phrase-after.ts';
import { ofOneItem, type Source } from './sources.ts';
import type { Item } from './units.ts';
import { skipAdverbsBack } from './verbs.ts';

export function participleSubject(
	items: Item[],
	i: number,
	found: Attribution[]
): Source | undefined {
	const document = documentBefore(items, i);
	return (
		(document === undefined ? undefined : writer(items, document, i)) ??
		subjectOfParticiple(items, i) ??
		lastSource(items, i, found) ??
		mainSubject(items, leads(items, i) ? undefined : i)
	);
}

/** "had a letter from Roe that said …": whose the document is that a relative clause with its verb at `group` tells of. */
export function documentWriter(items: Item[], group: number): Source | undefined {
	if (!/^(?:that|which)$/.test(items[group - 1]?.lower ?? '')) return undefined;
	const document = documentBefore(items, group - 1);
	const by = document !== undefined && document < group - 2 && items[document + 1]?.lower;
	return by === 'from' || by === 'by' ? writer(items, document as number, group) : undefined;
}

/** "Arguing that …, Roe …": nobody stands before the participle, so that its subject follows. */
const leads = (items: Item[], i: number) =>
	!items.slice(0, i).some((x) => x.mention || /^(?:he|she|they|it|who)$/.test(x.lower));

/** The name right before it: "footage of Roe asking", "with Roe loudly asking"; not "replied on Facebook asking". */
function subjectOfParticiple(items: Item[], i: number): Source | undefined {
	const name = skipAdverbsBack(items, i - 1);
	const found = mentionBefore(items, name + 1);
	const before = found && items[found.from - 1]?.lower;
	if (name < i - 1 && before !== 'with') return undefined;
	return before && /^(?:on|at|in)$/.test(before) ? undefined : found;
}

/** Most items between a document and the participle that tells what it says. */
const REACH = 10;

/** What stands between a document and what it says: not "a video of Roe saying", "an interview with Roe saying". */
const ADDRESSES = /^(?:to|for|from|by|on|in|at)$/;

/** "a message reading", "a message on Harbour News reading", "a letter to the staff and to Poe saying": the document. */
function documentBefore(items: Item[], i: number): number | undefined {
	// "answered the letter by saying": not what the letter says.
	if (PREPOSITIONS.has(items[i - 1]?.lower ?? '')) return undefined;
	for (let k = i - 1; k >= 0 && i - k < REACH; k--) {
		const item = items[k];
		if (!item || item.kind === 'mark' || item.kind === 'quote') return undefined;
		// "The Harbour Post" is none.
		if (item.mention?.form !== 'name' && DOCUMENTS.test(item.lower))
			return k === i - 1 || ADDRESSES.test(items[k + 1]?.lower ?? '') ? k : undefined;
		if (item.kind === 'word' && (isPast(item.lower) || AUXILIARIES.has(item.lower)))
			return undefined;
	}
	return undefined;
}

/** Verbs of who makes or sends a document; whoever gets, tears up or shows one may have it from anybody. */
const SENDS = new Set([
	...'write issue release post sign make leave email text tweet deliver draft revise submit circulate upload record tape film air author appear begin end conclude'
		.split(' ')
		.flatMap(inflect),
	...'send sends sent sending give gives gave given giving run runs ran running did does put puts putting penned e-mailed co-authored co-wrote co-signed'.split(
		' '
	)
]);

/** What somebody does "in a letter" that she writes, beside verbs of saying. */
const TELLS = /^(?:resigned|apologi[sz]ed|(?:hit|shot|fired) back|hit out)$/;
/** What one does in somebody else's, too. */
const LEARNS = /^(?:saw|seen|sees|found|finds|learn(?:s|t|ed)|discover(?:s|ed)|read|reads)$/;
/** What one does "with a letter" that one writes. */
const ANSWERS = /^(?:answer|react|respond|repli|retort)/;

/** What nobody prints but whose it is, and its writer: not "published a letter". */
const AUTHORED = /\b(?:op-ed|essay|article|column)$/;
const PRINTS = /^publish(?:es|ed|ing)?$/;

/** Whose words a document before the participle at `i` has; without a mention where nobody is sure to have written it. */
function writer(items: Item[], document: number, i: number): Source | undefined {
	for (let k = document + 1; k < i; k++) {
		const from = /^(?:from|by)$/.test(items[k]?.lower ?? '') ? subjectAfter(items, k) : undefined;
		// "a letter from Lyon", and from a town that we do not know: from somebody there.
		if (from?.mention && !/^(?:place|other)$/.test(from.mention.kind)) return from;
	}
	const own = possessor(items, document);
	if (own) return own;
	const subject = mainSubject(items, i);
	// "In a letter to Poe asking for time, Roe …": the main clause follows.
	if (!subject) return items[0]?.lower === 'in' ? after(mainSubject(items), i) : undefined;
	if (subject.to > document) return subject.to === document + 1 ? subject : undefined;
	if (isSent(items, subject.to, document)) return subject;
	return (
		source(items, document) ?? commonNoun(items, document) ?? ofOneItem(items[document]!, document)
	);
}

/** "sent Poe a letter", "announced it in a letter"; not "was sent a letter", "answered to a letter". */
function isSent(items: Item[], from: number, document: number): boolean {
	let start = document;
	while (start > from && !DETERMINERS.has(firstWord(items[start]!))) start--;
	if (start === from) start = document;
	const before = items[start - 1]?.lower;
	for (let k = start - 1; k >= from; k--) {
		const { kind, lower } = items[k]!;
		const cue = CUES.get(lower);
		const says = TELLS.test(lower) || (cue && cue.base !== lower && !LEARNS.test(lower));
		const sends = SENDS.has(lower) || (AUTHORED.test(items[document]!.lower) && PRINTS.test(lower));
		const progressive = /ing$/.test(lower);
		if (kind !== 'word' || !(sends || says || progressive || isPast(lower))) continue;
		const passive = !progressive && BE.has(items[skipAdverbsBack(items, k - 1)]?.lower ?? '');
		const tells = before === 'in' ? says : before === 'with' && ANSWERS.test(lower);
		return !passive && (sends || tells === true);
	}
	return false;
}

const firstWord = ({ lower }: Item) => lower.split(' ', 1)[0]!;

const after = (source: Source | undefined, at: number) =>
	source && source.from > at ? source : undefined;
