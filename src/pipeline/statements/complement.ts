/** Reporting verbs before what they report. */
import { CUES, speaks, type Cue, type Frame } from '../lexicon/cues.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { DOCUMENTS } from '../lexicon/speech.ts';
import { orApposed } from './after-quote.ts';
import type { Attribution } from './attribution.ts';
import { cueSpan, finiteSubject, relativeEnd } from './clauses.ts';
import { clauseFollows } from './clause-follows.ts';
import { contentEnd, isBreak, skipTimes } from './extent.ts';
import { contentAfter } from './frames.ts';
import { purposeOf, goesOn, onlyFor } from './infinitives.ts';
import { mainSubject } from './main-subject.ts';
import { possessor } from './noun-phrase.ts';
import { documentWriter, participleSubject } from './participles.ts';
import { subjectBefore, verbGroupStart, type Source } from './sources.ts';
import type { Item } from './units.ts';
import { isParticiple, isProgressive } from './verbs.ts';

/** What a state or an army does rather than says. */
const DEEDS = new Set('back support attack defend hit seek'.split(' '));

/** What stands beside these verbs is said only where it is quoted. */
const QUOTED_ONLY = new Set('refer introduce identify charge remember beam boom bellow'.split(' '));

const hasQuote = (items: Item[], from: number, to: number) =>
	items.slice(from, to).some((x) => x.kind === 'quote');

const SUBORDINATORS = new Set(
	'though although while as if when because since after before despite in by'.split(' ')
);

const CLAUSES = new Set('when while though although because since if'.split(' '));

/** Frames that only verbs of speaking have. */
const SPEECH = new Set<Frame>(['say', 'tell', 'call', 'put', 'prep:out', 'prep:about']);

/** Roe said that … */
export function complement(
	items: Item[],
	i: number,
	cue: Cue,
	found: Attribution[]
): Attribution | undefined {
	const item = items[i];
	if (!item) return undefined;
	const participle = isParticiple(item.lower) && !isProgressive(items, i);
	const group = participle ? i : verbGroupStart(items, i);
	const content = putIt(items, i, cue) ?? contentAfter(items, i, cue) ?? extracted(items, i, cue);
	if (content === undefined) return undefined;
	const past = /(?:ed|said|told|wrote|thought|made|shot)(?: \w+)?$/.test(item.lower);
	let to = contentEnd(items, content, past, isPhrase(items, content, cue));
	const subject = participle
		? participleSubject(items, i, found)
		: subjectOf(items, i, cue, group, found);
	const source = issuer(items, participle ? subject : orApposed(items, group, subject));
	if (to <= content || !source || isNobody(items, source) || isBare(items, content, to))
		return undefined;
	to = Math.min(to, namedEnd(items, source, content));
	if (/^(?:how|whether|if)$/.test(items[source.from - 1]?.lower ?? '')) return undefined;
	to = Math.min(
		to,
		relativeEnd(items, group, content),
		relativeEnd(items, source.from, content),
		fronted(items, participle, source, participle ? i : source.from, content),
		participle ? parallelEnd(items, content) : items.length
	);
	if (/^(?:we|i|you)$/.test(items[source.from]?.lower ?? '')) return undefined;
	const around = found.find((a) => i >= a.from && i < a.to);
	if (around) {
		// "said that Roe agrees and understands …": nobody else's.
		if (source.to > group && source === around.source) return undefined;
		if (items[group - 1]?.lower === 'and' && source === around.source) return undefined;
		// "said that a report predicting …": hers already.
		const follows = items[i - 1]?.kind === 'mark' || CONJUNCTIONS.has(items[i - 1]?.lower ?? '');
		const same = source.from === around.source?.from && !hasQuote(items, content, to);
		if (participle && !follows && same) return undefined;
		to = Math.min(to, around.to);
	}
	const pattern = participle ? 'participle' : 'after';
	const frames = [...cue.frames];
	const reduced = participle && items[i - 1]?.kind === 'mention';
	const speech = !reduced && frames.some((f) => SPEECH.has(f));
	const deed = DEEDS.has(cue.base) && source.mention?.kind !== 'person';
	// "She was referring to the flood", "charged him with theft": no words, unless some are quoted.
	const named = QUOTED_ONLY.has(cue.base) && items[content - 1]?.lower !== 'that';
	if ((deed || named) && !hasQuote(items, content, to)) return undefined;
	// A thing may say something, but it wants and praises nothing.
	const thing =
		!source.mention && !/^(?:he|she|they|we|i|you|it|who)$/.test(items[source.from]?.lower ?? '');
	if (
		to <= content ||
		(thing && !speech && (!cue.frames.has('that') || items[content]?.lower === 'to'))
	)
		return undefined;
	const verb = items[i - 1]?.lower === 'to' ? i : group;
	return { cue: cueSpan(items, verb, i), source, from: content, to, speech, pattern };
}

/** "Nobody said", "no one at the board believes", "neither Roe nor Poe said"; but "No 10 said". */
function isNobody(items: Item[], { from }: Source): boolean {
	const head = PREPOSITIONS.has(items[from - 1]?.lower ?? '') ? from - 2 : from;
	const first = items[head]?.lower === 'one' ? head - 1 : head;
	const [word, next = items[first + 1]?.text] = (items[first]?.text ?? '').split(' ');
	if (/^(?:nobody|none|neither)$/i.test(word ?? '')) return true;
	if (/^(?:neither|nor)$/.test(items[from - 1]?.lower ?? '')) return true;
	return /^no$/i.test(word ?? '') && !/^[\d\p{Lu}]/u.test(next ?? '');
}

/** "denied that.", "denied this when asked", "said nothing about it": words that only point to what was said, or not. */
function isBare(items: Item[], from: number, to: number): boolean {
	const first = items[from];
	if (hasQuote(items, from, to + 2)) return false;
	// "denied that on Monday"
	const pointed = items[from - 1]?.lower === 'that' && PREPOSITIONS.has(first?.lower ?? '');
	if (pointed) return to - from <= 3;
	if (first?.kind === 'mark') return to - from === 1;
	if (POINTERS.test(first?.lower ?? ''))
		return skipTimes(items, from + 1) >= to || items[from + 1]?.lower === 'when';
	return SILENCE.test(first?.lower ?? '') && !clauseFollows(items, from);
}

const POINTERS = /^(?:this|that|it|so|them)$/;
const SILENCE = /^(?:nothing|little|something|anything|goodbye|hello)$/;

/** The subject of the verb at `i`, which is no participle and whose group begins at `group`. */
function subjectOf(
	items: Item[],
	i: number,
	cue: Cue,
	group: number,
	found: Attribution[]
): Source | undefined {
	if (items[i - 1]?.lower !== 'to' || goesOn(items, i, cue))
		return (
			documentWriter(items, group) ??
			(isDocument(items, group) ? mainSubject(items, i) : finiteSubject(items, group, found))
		);
	const verb = purposeOf(items, i, cue);
	if (verb === undefined) return onlyFor(items, i) ?? mainSubject(items, i);
	return isParticiple(items[verb]!.lower)
		? participleSubject(items, verb, found)
		: finiteSubject(items, verbGroupStart(items, verb), found);
}

/** "Roe's letter to the staff says": whose the letter is. */
function issuer(items: Item[], source: Source | undefined): Source | undefined {
	if (!source || source.mention) return source;
	for (let k = source.from; k < source.to; k++)
		if (DOCUMENTS.test(items[k]?.lower ?? '')) return possessor(items, k) ?? source;
	return source;
}

/** "Roe released a video that said …": it is she who says it. */
function isDocument(items: Item[], group: number): boolean {
	return items[group - 1]?.lower === 'that' && DOCUMENTS.test(items[group - 2]?.lower ?? '');
}

/** "what critics called a “mess”", "a plan that Roe called “a mess,” …": the content ends with the name that is given. */
function namedEnd(items: Item[], { from }: Source, content: number): number {
	const relative = items[from - 1]?.lower ?? '';
	const closes = items[content]?.closing === ',';
	const reach = relative === 'what' ? 4 : closes && /^(?:that|which)$/.test(relative) ? 1 : 0;
	for (let k = content; k < content + reach; k++) if (items[k]?.kind === 'quote') return k + 1;
	return items.length;
}

/** The content is a noun phrase or an infinitive, not a clause. */
function isPhrase(items: Item[], content: number, cue: Cue): boolean {
	const before = items[content - 1]?.lower ?? '';
	if (before === 'that') return false;
	if (items[content]?.lower === 'to') return true;
	return (
		cue.frames.has(`prep:${before}`) ||
		!(cue.frames.has('say') || cue.frames.has('tell') || cue.frames.has('zero'))
	);
}

/** "While arguing that …, Roe …", "Though critics say …, Roe …": the content ends where the main clause begins. */
function fronted(
	items: Item[],
	participle: boolean,
	source: Source,
	at: number,
	content: number
): number {
	// "Calling Poe, the clerk, “a …,” Roe …": up to the subject, whatever commas stand before it.
	const main = source.from - 1;
	if (participle && main >= content && isBreak(items[main])) return afterWords(items, main);
	const lead = /^(?:and|but)$/.test(items[0]?.lower ?? '') ? 1 : 0;
	const first = items[lead];
	const word = first?.kind === 'word' ? first.lower : '';
	// "While Roe says …", "In gently arguing …"; "In a statement Roe says …" is no clause of its own.
	const opened = SUBORDINATORS.has(word) && (participle || !/^(?:in|by|despite)$/.test(word));
	const near = at <= 3 && (opened || (participle && at === 0));
	// Further on, only a conjunction that opens a clause, and no comma has closed it yet.
	const far = CLAUSES.has(word) && !items.slice(lead, at).some((x) => x.text === ',');
	if (!near && !far) return items.length;
	for (let k = content + 1; k < items.length; k++)
		if (isBreak(items[k])) return afterWords(items, k);
	return items.length;
}

/** "announcing that … and urging members to …": where the next participle begins that tells what is said. */
function parallelEnd(items: Item[], content: number): number {
	for (let k = content + 1; k < items.length; k++) {
		const { kind, lower } = items[k]!;
		if (kind !== 'word') continue;
		// "saying that they are cutting costs and asking workers to …": what is said goes on.
		if (/[a-z]ing$/.test(lower)) break;
		if (lower !== 'and') continue;
		const next = items[k + 1];
		const cue = isParticiple(next?.lower ?? '') ? CUES.get(next?.lower ?? '') : undefined;
		// Not "and warning signs".
		const behind = items[k + 2];
		const object =
			behind?.kind === 'mention' ||
			behind?.kind === 'quote' ||
			DETERMINERS.has(behind?.lower ?? '') ||
			/^(?:how|what|whether|why|it|them|him)$/.test(behind?.lower ?? '');
		const urges = items.slice(k + 2, k + 6).some((x) => x.lower === 'to');
		if (cue && ((speaks(cue) && object) || (cue.frames.has('urge') && urges)))
			return items[k - 1]?.text === ',' ? k - 1 : k;
	}
	return items.length;
}

const afterWords = (items: Item[], end: number) => (items[end]?.kind === 'quote' ? end + 1 : end);

/** "a plan that Roe said was “dead”": the clause whose subject stands before the relative clause. */
function extracted(items: Item[], i: number, { frames }: Cue): number | undefined {
	const clause = frames.has('say') || frames.has('zero');
	if (!clause || !AUXILIARIES.has(items[i + 1]?.lower ?? '')) return undefined;
	const subject = subjectBefore(items, verbGroupStart(items, i));
	const relative = subject && items[subject.from - 1]?.lower;
	return relative && /^(?:that|which|who|what)$/.test(relative) ? i + 1 : undefined;
}

/** "As Roe put it, …", "As Roe reported, …": the content after the comma. */
function putIt(items: Item[], i: number, cue: Cue): number | undefined {
	const who = items[verbGroupStart(items, i) - 1]?.mention;
	const opens = items[0]?.lower === 'as' && items[i + 1]?.text === ',' && items[i + 2];
	if (opens && who && items[i - 1]?.lower !== 'to' && speaks(cue) && cue.frames.has('zero'))
		return i + 2;
	const it = items[i + 1];
	if (!/^puts?$/.test(items[i]?.lower ?? '') || it?.lower !== 'it') return undefined;
	let comma = i + 2;
	while (comma < items.length && !/^[,:]$/.test(items[comma]?.text ?? '')) comma++;
	return comma < items.length - 1 ? comma + 1 : undefined;
}
