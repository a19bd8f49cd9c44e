/** Who is the subject of a reporting participle: "Roe laughed, saying …", "sent a letter to Poe saying …". */
import { AUXILIARIES, PREPOSITIONS } from '../lexicon/function-words.ts';
import { DOCUMENTS } from '../lexicon/speech.ts';
import { isPast } from '../lexicon/verbs.ts';
import type { Attribution } from './attribution.ts';
import { lastSource } from './clauses.ts';
import { mainSubject } from './main-subject.ts';
import { commonNoun, mentionBefore, possessor, source } from './noun-phrase.ts';
import { subjectAfter } from './phrase-after.ts';
import type { Source } from './sources.ts';
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
		if (DOCUMENTS.test(item.lower))
			return k === i - 1 || ADDRESSES.test(items[k + 1]?.lower ?? '') ? k : undefined;
		if (item.kind === 'word' && (isPast(item.lower) || AUXILIARIES.has(item.lower)))
			return undefined;
	}
	return undefined;
}

/** Verbs of who gets or shows what others wrote. */
const GETS = /^(?:receive|receives|received|got|gets|obtained|saw|read|reads|found|leaked)$/;

/** Whose words a document before the participle at `i` has. */
function writer(items: Item[], document: number, i: number): Source | undefined {
	for (let k = document + 1; k < i; k++) {
		const from = /^(?:from|by)$/.test(items[k]?.lower ?? '') ? subjectAfter(items, k) : undefined;
		if (from?.mention) return from;
	}
	const own = possessor(items, document);
	if (own) return own;
	const subject = mainSubject(items, i);
	// "In a letter to Poe asking for time, Roe …": the main clause follows.
	if (!subject) return items[0]?.lower === 'in' ? after(mainSubject(items), i) : undefined;
	if (subject.to > document) return subject.to === document + 1 ? subject : undefined;
	const got = items.slice(subject.to, document).some((x) => GETS.test(x.lower));
	return got ? (source(items, document) ?? commonNoun(items, document)) : subject;
}

const after = (source: Source | undefined, at: number) =>
	source && source.from > at ? source : undefined;
