/** Whether a mention is the subject of its clause, or is said to speak. */
import { CUES } from '../lexicon/cues.ts';
import {
	AUXILIARIES,
	CONJUNCTIONS,
	DETERMINERS,
	isAdverb,
	PREPOSITIONS
} from '../lexicon/function-words.ts';
import { TITLE_MODIFIERS } from '../lexicon/titles.ts';
import { capitalized, type Token } from '../tokens.ts';
import { isTitle } from './names.ts';

/** Most tokens between a name and its verb. */
const REACH = 30;

/** Before it no preposition, after it (past an apposition) a verb. */
export function isSubject(tokens: Token[], from: number, to: number): boolean {
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
	return AUXILIARIES.has(w) && !/^['’]s$/.test(w)
		? true
		: CUES.has(w) || /(?:[a-z]ed|[a-z]s)$/.test(w);
}

/** A preposition stands before it, or before its title and what describes it: "adviser to Mr. Roe". */
function governed(tokens: Token[], from: number): boolean {
	let before = from - 1;
	while (before >= 0 && from - before < 6 && describes(tokens[before])) before--;
	return (
		PREPOSITIONS.has(tokens[before]?.lower ?? '') &&
		tokens[before]?.lower !== 'than' &&
		from - before < 6
	);
}

const describes = (token: Token | undefined) =>
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
function verbAfter(tokens: Token[], to: number): number {
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

const says = (token: Token | undefined) => {
	const frames = token && CUES.get(token.lower)?.frames;
	return frames !== undefined && (frames.has('say') || frames.has('tell'));
};

const isVerb = (token: Token | undefined) =>
	token !== undefined &&
	((AUXILIARIES.has(token.lower) && !/^['’]s$/.test(token.lower)) ||
		(CUES.has(token.lower) && !token.lower.endsWith('ing')) ||
		/[a-z]ed$/.test(token.lower));

function afterAdverbs(tokens: Token[], at: number): number {
	let i = at;
	while (isAdverb(tokens[i]?.lower ?? '')) i++;
	return i;
}

const SUBORDINATE = new Set(
	'when as after before while if although because since though once until whether asked'.split(' ')
);

/** "When she arrived, Roe …": a pronoun in a clause that stands before its main clause. */
export function isFronted(tokens: Token[], pronoun: number): boolean {
	if (!SUBORDINATE.has(tokens[pronoun - 1]?.lower ?? '')) return false;
	const before = tokens[pronoun - 2];
	return before === undefined || before.kind === 'mark';
}

const CLOSES =
	/^(?:[,;:"“”—–]|--|and|but|or|while|that|who|which|what|how|if|whether|because|as|after|before|when|until)$/;

/** Index of the mark or conjunction that ends the clause which goes on at `from`. */
export function clauseEnd(tokens: Token[], from: number): number {
	let i = from;
	while (i < tokens.length && !CLOSES.test(tokens[i]?.lower ?? '')) i++;
	return i;
}

/** Nothing stands before it in its clause, so that it is no apposition and no predicate. */
export function opensClause(tokens: Token[], from: number): boolean {
	const before = tokens[from - 1];
	return before === undefined || CONJUNCTIONS.has(before.lower) || /^["”—–-]$/.test(before.text);
}

/** "…,” he said": the pronoun of a reporting clause. */
export function isTag(tokens: Token[], i: number): boolean {
	return /^["”’,]$/.test(tokens[i - 1]?.text ?? '') && isSpeaker(tokens, i, i + 1);
}

/** A verb of saying stands right after it, past an apposition too, or right before it. */
export function isSpeaker(tokens: Token[], from: number, to: number): boolean {
	let i = verbAfter(tokens, to);
	while (
		isAdverb(tokens[i]?.lower ?? '') ||
		['has', 'had', 'have'].includes(tokens[i]?.lower ?? '')
	)
		i++;
	if (says(tokens[i]) && (i === to || !governed(tokens, from))) return true;
	if (!says(tokens[from - 1])) return false;
	const before = tokens[from - 2]?.text ?? '';
	if (/^["”’]$/.test(before)) return true;
	// ", said Roe": inverted where the clause ends with the name.
	const after = tokens[to];
	return before === ',' && (after === undefined || /^[,.;(]$/.test(after.text));
}
