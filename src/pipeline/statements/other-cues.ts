/** Attributions without a reporting verb: "according to", "in Roe's view", a name under its words. */
import { CUE_NOUNS, CUES } from '../lexicon/cues.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { isPast } from '../lexicon/verbs.ts';
import type { Attribution } from './attribution.ts';
import { clauseFollows, isClause } from './clause-follows.ts';
import { clauseStart } from './clauses.ts';
import { contentEnd } from './extent.ts';
import { mentionBefore, possessor, source, type Source } from './noun-phrase.ts';
import { subjectAfter } from './phrase-after.ts';
import { mainSubject } from './main-subject.ts';
import type { Item } from './units.ts';

/** “…” — Ann Roe */
export function credit(items: Item[], i: number, found: Attribution[]): Attribution | undefined {
	const dash = items[i + 1];
	const name = items[i + 2];
	if (!/^(?:[—–―]|--?|~)$/.test(dash?.text ?? '') || name?.mention?.form !== 'name')
		return undefined;
	// "Roe said it was “…” — Ben Poe": who wrote the piece.
	if (found.some((a) => i > a.from && i < a.to)) return undefined;
	const after = items[i + 3];
	if (after !== undefined && !/^[.,(]$/.test(after.text)) return undefined;
	const source = mentionBefore(items, i + 3);
	return source
		? { cue: null, source, from: i, to: i + 1, speech: true, pattern: 'credit' }
		: undefined;
}

const DOCUMENT = /\b(?:statement|tweet|message|letter|memo|e-?mail|post)$/;

/** Roe has a new message: “…”, Roe issued a statement, “…” */
export function announced(items: Item[], i: number, found: Attribution[]): Attribution | undefined {
	const issued = items[i - 1]?.text === ',' && DOCUMENT.test(items[i - 2]?.lower ?? '');
	if ((items[i - 1]?.text !== ':' && !issued) || found.some((a) => i >= a.from && i < a.to))
		return undefined;
	const who =
		quotee(items, i - 1) ??
		answering(items, i - 2) ??
		lastSubject(items, i - 1) ??
		mainSubject(items, i);
	const person = who?.mention?.kind === 'person' && who.mention.form !== 'title';
	return person
		? { cue: null, source: who, from: i, to: i + 1, speech: true, pattern: 'credit' }
		: undefined;
}

/** "Roe quoted Poe:" */
function quotee(items: Item[], colon: number): Source | undefined {
	const name = source(items, colon - 1);
	return name && /^quot(?:e[sd]|ing)$/.test(items[name.from - 1]?.lower ?? '') ? name : undefined;
}

/** Most items of what a response is to, and between a name and its words. */
const REACH = 8;
const RESPONSE = /^(?:answer|reaction|reply|response)$/;

/** "Roe's answer to that:", "Roe's response:", "From Roe's post:": whose words the noun before the colon is for. */
function answering(items: Item[], last: number): Source | undefined {
	const word = items[last]?.lower ?? '';
	const wording = CUE_NOUNS.has(word) || DOCUMENT.test(word);
	const noun = responseBefore(items, last) ?? (wording ? last : undefined);
	const owner = noun === undefined ? undefined : possessor(items, noun);
	if (!owner || noun === undefined) return undefined;
	// "Roe's speech on the reply": not her reply.
	const direct = !items.slice(owner.to, noun).some((x) => isSmall(x) && !/^['’]s?$/.test(x.text));
	// "critics of Roe's answer", "a speech on Roe's answer": theirs are the words.
	const before = items[owner.from - 1]?.lower ?? '';
	return direct && (!PREPOSITIONS.has(before) || /^(?:in|from)$/.test(before)) ? owner : undefined;
}

/** The first response of "Roe's response to Poe's letter", which ends at `last`. */
function responseBefore(items: Item[], last: number): number | undefined {
	let first: number | undefined;
	for (let k = last; k > 0 && last - k < REACH; k--) {
		const item = items[k]!;
		const possessive = /^['’]s?$/.test(item.text);
		if (item.kind === 'quote' || (item.kind === 'mark' && !possessive)) break;
		if (item.kind === 'word' && !possessive && (AUXILIARIES.has(item.lower) || isPast(item.lower)))
			break;
		if (RESPONSE.test(item.lower) && items[k + 1]?.lower === 'to') first = k;
	}
	return first;
}

const isSmall = ({ kind, lower }: Item) =>
	kind === 'word' &&
	[AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS].some((words) => words.has(lower));

/** The person that the last clause before `colon` begins with. */
function lastSubject(items: Item[], colon: number): Source | undefined {
	let from = colon;
	while (from > 0 && !/^[,;]$/.test(items[from - 1]?.text ?? '')) from--;
	const found = source(items, from);
	return from > 0 && found?.mention?.kind === 'person' ? found : undefined;
}

/** "according to", and at "words" "in the words of". */
export const isAccordingTo = (items: Item[], i: number) =>
	(items[i]?.lower === 'according' && items[i + 1]?.lower === 'to') || isInWordsOf(items, i);

/** "is, in the words of Roe, “…”", "In the words of Roe, …": between commas, not "believes in the words of Roe". */
function isInWordsOf(items: Item[], i: number): boolean {
	const phrase = items.slice(Math.max(0, i - 2), i + 2).map((x) => x.lower);
	if (phrase.join(' ') !== 'in the words of') return false;
	const who = subjectAfter(items, i + 1);
	if (!who?.mention || who.mention.kind === 'place') return false;
	const lead = items[i - 3];
	const closes = /^(?:[,:)—–]|--)$/.test(items[who.to]?.text ?? '');
	if (lead === undefined || (i === 3 && /^(?:and|but)$/.test(lead.lower))) return closes;
	const quoted = lead.kind === 'quote' && /[,.?!]/.test(lead.closing ?? '');
	if (quoted) return true;
	// "found hope in the law, in the words of Roe, and in luck": no words of hers.
	const parted = closes && /^(?:[,(—–]|--)$/.test(lead.text);
	return parted && quoteSoon(items, who.to) !== undefined;
}

/** The next quotation of the same clause. */
function quoteSoon(items: Item[], from: number): number | undefined {
	for (let k = from; k < Math.min(items.length, from + REACH); k++) {
		const { kind, lower } = items[k]!;
		if (kind === 'quote') return k;
		if (CUES.has(lower) || CONJUNCTIONS.has(lower)) return undefined;
	}
	return undefined;
}

export function accordingTo(items: Item[], i: number): Attribution | undefined {
	const phrase = items[i]?.lower === 'words' ? i - 2 : i;
	const first = items[phrase];
	const second = items[i + 1];
	const right = subjectAfter(items, i + 1);
	if (!first || !second || !right) return undefined;
	const cue = { start: first.start, end: second.end };
	if (phrase <= 1 && items[0]?.kind !== 'quote') {
		let comma = commaFrom(items, right.to);
		// "According to Ann Roe, the lawyer who …, the plant …": the content begins behind the apposition.
		if (isApposition(items, comma + 1)) {
			const closing = commaFrom(items, comma + 1);
			if (clauseFollows(items, closing + 1)) comma = closing;
		}
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
	const quote = phrase < i ? quoteSoon(items, right.to) : undefined;
	if (quote !== undefined && items[phrase - 1]?.kind !== 'quote') {
		return { cue, source: right, from: quote, to: quote + 1, speech: true, pattern: 'according' };
	}
	const opening = clauseStart(items, phrase);
	const rest = behindSource(items, right.to);
	if (items[phrase - 1]?.text === ',' && items.length - rest > 2) {
		const to = contentEnd(items, rest);
		const found: Attribution = {
			cue,
			source: right,
			from: rest,
			to,
			speech: true,
			pattern: 'according'
		};
		const verb = AUXILIARIES.has(items[rest]?.lower ?? '');
		const subject = !items.slice(opening, phrase).some(isVerbal);
		// "Six people, according to Roe, were hurt": all of it; "By dawn, according to Roe, it was gone": what follows.
		if (verb && subject) return { ...found, from: opening };
		if (!verb && !isClause(items, opening, phrase - 1)) return found;
	}
	const from = opening;
	let to = phrase;
	while (to > from && /^[,—–-]+$/.test(items[to - 1]?.text ?? '')) to--;
	return to > from
		? { cue, source: right, from, to, speech: true, pattern: 'according' }
		: undefined;
}

const VIEW = /^(?:view|opinion|estimation|words|telling)$/;

/** "In Roe's view, …", "…, in Roe's words, “…”". */
export function inViewOf(items: Item[], i: number): Attribution | undefined {
	if (!VIEW.test(items[i]?.lower ?? '') || items[i + 1]?.text !== ',') return undefined;
	const who = possessor(items, i);
	const lead = (who?.from ?? 0) - 1;
	if (!who?.mention || lead < 0 || items[lead]?.lower !== 'in' || who.to < i - 3) return undefined;
	const opens = lead === 0 || (lead === 1 && /^(?:and|but)$/.test(items[0]?.lower ?? ''));
	const from = opens ? i + 2 : quoteSoon(items, i + 2);
	const next = from === undefined ? undefined : items[from];
	// "In Roe's opinion, published on Monday, …"
	if (from === undefined || !next || /^(?:who|which)$|ing$/.test(next.lower) || isPast(next.lower))
		return undefined;
	if (!opens && items[lead - 1]?.text !== ',') return undefined;
	const to = opens ? contentEnd(items, from) : from + 1;
	const cue = { start: items[lead]!.start, end: items[i]!.end };
	return { cue, source: who, from, to, speech: true, pattern: 'according' };
}

/** What follows a comma behind the source, and the clause that tells of the source ("the UN, which has …, …"). */
function behindSource(items: Item[], at: number): number {
	if (items[at]?.text !== ',') return items.length;
	const word = items[at + 1]?.lower ?? '';
	const loose = isPast(word) && !AUXILIARIES.has(word);
	const aside = /^(?:who|whose|which|where)$|ing$/.test(word) || loose;
	return (aside ? commaFrom(items, at + 1) : at) + 1;
}

const isVerbal = ({ kind, lower }: Item) =>
	kind === 'word' && (AUXILIARIES.has(lower) || isPast(lower));

const commaFrom = (items: Item[], at: number) => {
	const comma = items.findIndex((x, k) => k >= at && /^[,:]$/.test(x.text));
	return comma < 0 ? items.length : comma;
};

/** A person's role with nothing of its own to say: "the lawyer who …", "a lawyer for the union". */
function isApposition(items: Item[], at: number): boolean {
	const role = items[at]?.mention;
	const next = items[at + 1]?.lower ?? '';
	return (
		role?.kind === 'person' &&
		role.form === 'title' &&
		/^(?:,|who|whose|of|for|at|in|from|with)$/.test(next)
	);
}
