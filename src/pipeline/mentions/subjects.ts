/** Whether a mention is the subject of its clause. */
import { CUES, speaks } from '../lexicon/cues.ts';
import {
	AUXILIARIES,
	CONJUNCTIONS,
	DETERMINERS,
	isAdverb,
	PREPOSITIONS
} from '../lexicon/function-words.ts';
import { isTitle, TITLE_MODIFIERS } from '../lexicon/titles.ts';
import { IRREGULAR_PAST } from '../lexicon/verbs.ts';
import { capitalized, type Token } from '../tokens.ts';

/** Most tokens between a name and its verb. */
export const REACH = 30;

/** Before it no preposition, after it (past an apposition) a verb. */
export function isSubject(tokens: Token[], from: number, to: number): boolean {
	if (isTopic(tokens, from, to)) return true;
	if (governed(tokens, from)) return false;
	// An apposition begins at the comma, or one ends there and the verb follows.
	const comma = tokens[pastBrackets(tokens, to)]?.text === ',';
	const next = tokens[pastBrackets(tokens, to) + 1];
	const opens = ['who', 'a', 'an', 'the'].includes(next?.lower ?? '') || next?.kind === 'number';
	if (comma && from <= 4 && opens) return true;
	// "… to endorse Mr. Roe, said": the comma closes what the name is the object of.
	if (comma && isObject(tokens, from)) return false;
	const i = verbAfter(tokens, to);
	const w = tokens[i]?.lower ?? '';
	if (AUXILIARIES.has(w)) return !/^['’]s$/.test(w);
	return CUES.has(w) || IRREGULAR_PAST.has(w) || /(?:[a-z]ed|[a-z]s)$/.test(w);
}

/** Put at the head of what follows: "As for Roe, …", "Then there is Roe.", "Was Roe content?" */
function isTopic(tokens: Token[], from: number, to: number): boolean {
	const before = (n: number) => tokens[from - n]?.lower ?? '';
	if (before(1) === 'for' && before(2) === 'as' && from <= 3) return tokens[to]?.text === ',';
	const being = /^(?:is|was|['’]s)$/.test(before(1));
	if (being && /^(?:there|it)$/.test(before(2)) && from <= 4)
		return before(2) === 'there' || tokens[to]?.lower === 'who';
	return from === 1 && /^(?:is|was|does|did|has|had|can|could|will|would)$/.test(before(1));
}

/** A preposition stands before it, or before its title and what describes it: "adviser to Mr. Roe". */
export function governed(tokens: Token[], from: number): boolean {
	let before = from - 1;
	while (before >= 0 && from - before < 6 && describes(tokens[before])) before--;
	return (
		PREPOSITIONS.has(tokens[before]?.lower ?? '') &&
		tokens[before]?.lower !== 'than' &&
		!isExample(tokens, before) &&
		from - before < 6
	);
}

/** "Some readers, like Roe, say": the name stands for one of the subject. */
export function isExample(tokens: Token[], like: number): boolean {
	const noun = tokens[tokens[like - 1]?.text === ',' ? like - 2 : like - 1];
	return tokens[like]?.lower === 'like' && noun?.kind === 'word' && /[^s]s$/.test(noun.lower);
}

/** A title, or a word that belongs to one. */
export const describes = (token: Token | undefined) =>
	token?.kind === 'word' &&
	!PREPOSITIONS.has(token.lower) &&
	!AUXILIARIES.has(token.lower) &&
	(isTitle(token.text) || TITLE_MODIFIERS.has(token.lower) || DETERMINERS.has(token.lower));

/** A plain word of its clause stands before it: "to endorse Mr. Roe". */
function isObject(tokens: Token[], from: number): boolean {
	const before = tokens[from - 1];
	return (
		before?.kind === 'word' &&
		!capitalized(before) &&
		!CONJUNCTIONS.has(before.lower) &&
		!isAdverb(before.lower) &&
		!describes(before) &&
		!says(before)
	);
}

function pastBrackets(tokens: Token[], at: number): number {
	let i = at;
	if (tokens[i]?.text === '(') while (i < tokens.length && tokens[i - 1]?.text !== ')') i++;
	return i;
}

/** Where the verb of a subject is looked for: past "of New York", ", a supporter of the plan," and adverbs. */
export function verbAfter(tokens: Token[], to: number): number {
	let i = pastBrackets(tokens, to);
	if (['of', 'from', 'with', 'at', 'in'].includes(tokens[i]?.lower ?? '')) {
		let k = i + 1;
		while (
			k < i + 8 &&
			tokens[k]?.kind === 'word' &&
			/^\p{Lu}|^(?:the|of)$/u.test(tokens[k]?.text ?? '')
		)
			k++;
		if (k > i + 1) i = k;
	}
	if (tokens[i]?.lower === 'and') {
		// "Roe and others said".
		let k = i + 1;
		while (
			k < i + 7 &&
			(capitalized(tokens[k]) || describes(tokens[k]) || tokens[k]?.lower === 'others')
		)
			k++;
		return k > i + 1 && isVerb(tokens[afterAdverbs(tokens, k)]) ? afterAdverbs(tokens, k) : i;
	}
	if (tokens[i]?.text === ',') {
		const next = afterAdverbs(tokens, i + 1);
		if (isVerb(tokens[next])) return next;
		// Past as many appositions as there are: ", 49, a farmer who is here, said".
		for (let k = i + 1; k < Math.min(tokens.length, i + REACH); k++) {
			const text = tokens[k]?.text ?? '';
			if (/^[;:"“”]$/.test(text)) break;
			if (text !== ',') continue;
			const verb = afterAdverbs(tokens, k + 1);
			if (isVerb(tokens[verb])) return verb;
		}
		return next;
	}
	return afterAdverbs(tokens, i);
}

export const says = (token: Token | undefined) => {
	const cue = token && CUES.get(token.lower);
	return cue !== undefined && speaks(cue);
};

const isVerb = (token: Token | undefined) =>
	token !== undefined &&
	((AUXILIARIES.has(token.lower) && !/^['’]s$/.test(token.lower)) ||
		(CUES.has(token.lower) && !token.lower.endsWith('ing')) ||
		IRREGULAR_PAST.has(token.lower) ||
		/[a-z]ed$/.test(token.lower));

export function afterAdverbs(tokens: Token[], at: number): number {
	let i = at;
	while (isAdverb(tokens[i]?.lower ?? '') || /^(?:him|her)self$/.test(tokens[i]?.lower ?? '')) i++;
	return i;
}

const SUBORDINATE = new Set(
	'when as after before while if although because since though once until whether asked'.split(' ')
);

/** "… when Roe asked": who asks in such a clause is answered in the next. */
export function isSubordinate(tokens: Token[], from: number): boolean {
	let before = from - 1;
	while (before > 0 && from - before < 5 && describes(tokens[before])) before--;
	return SUBORDINATE.has(tokens[before]?.lower ?? '');
}

/** "When she arrived, Roe …": a pronoun in a clause that stands before its main clause. */
export function isFronted(tokens: Token[], pronoun: number): boolean {
	if (!SUBORDINATE.has(tokens[pronoun - 1]?.lower ?? '')) return false;
	const before = tokens[pronoun - 2];
	return before === undefined || before.kind === 'mark';
}

/** "When Roe arrived, he …": the sentence opens with a clause that stands before its main clause. */
export function opensSubordinate(tokens: Token[]): boolean {
	const first = tokens[/^(?:and|but)$/.test(tokens[0]?.lower ?? '') ? 1 : 0];
	return SUBORDINATE.has(first?.lower ?? '');
}

/** "Asked about Roe, …": a question stands before its answer, which is given by whom it was put to. */
export function opensAsked(tokens: Token[]): boolean {
	const first = tokens[/^(?:when|if)$/.test(tokens[0]?.lower ?? '') ? 1 : 0];
	return /^(?:asked|pressed|questioned|quizzed)$/.test(first?.lower ?? '');
}

const CLOSES =
	/^(?:[,;:"“”—–]|--|and|but|or|while|that|who|which|what|how|if|whether|because|as|after|before|when|until)$/;

/** Index of the mark or conjunction that ends the clause which goes on at `from`. */
export function clauseEnd(tokens: Token[], from: number): number {
	let i = from;
	while (i < tokens.length && !CLOSES.test(tokens[i]?.lower ?? '')) i++;
	return i;
}

/** "Roe's letter also mocked …": whose is the subject with which a sentence begins. */
export function isHeadPossessor(tokens: Token[], from: number, to: number): boolean {
	if (from > 8 || !/^['’]s?$/.test(tokens[to]?.text ?? '')) return false;
	let before = from - 1;
	while (before >= 0 && describes(tokens[before])) before--;
	const lead = tokens.slice(0, before + 1).filter((t) => t.kind === 'word');
	return lead.every((t) => CONJUNCTIONS.has(t.lower) || isAdverb(t.lower));
}

/** ", and Poe …": a clause of its own begins with it. */
export function isCoordinate(tokens: Token[], from: number): boolean {
	let before = from - 1;
	while (before > 0 && from - before < 6 && describes(tokens[before])) before--;
	const joins = /^(?:and|but|while)$/.test(tokens[before]?.lower ?? '');
	return joins && /^[,;—–]$/.test(tokens[before - 1]?.text ?? '');
}

/** Nothing stands before it in its clause, so that it is no apposition and no predicate. */
export function opensClause(tokens: Token[], from: number): boolean {
	const before = tokens[from - 1];
	return (
		before === undefined ||
		(CONJUNCTIONS.has(before.lower) && before.lower !== 'as') ||
		/^["”'—–-]$/.test(before.text)
	);
}
