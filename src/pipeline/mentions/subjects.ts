/** Whether a mention is the subject of its clause, or is said to speak. */
import { CUES } from '../lexicon/cues.ts';
import { AUXILIARIES, isAdverb, PREPOSITIONS } from '../lexicon/function-words.ts';
import type { Token } from '../tokens.ts';

/** Before it no preposition, after it (past an apposition) a verb. */
export function isSubject(tokens: Token[], from: number, to: number): boolean {
	let before = from - 1;
	while (
		before >= 0 &&
		/^[a-z]/.test(tokens[before]?.text ?? '') &&
		!PREPOSITIONS.has(tokens[before]?.lower ?? '') &&
		from - before < 5
	)
		before--;
	if (PREPOSITIONS.has(tokens[before]?.lower ?? '') && from - before < 3) return false;
	let i = to;
	if (tokens[i]?.text === '(') while (i < tokens.length && tokens[i - 1]?.text !== ')') i++;
	if (tokens[i]?.text === ',') {
		// An apposition begins here, or one ends and the verb follows.
		if (from <= 4 && ['who', 'a', 'an', 'the'].includes(tokens[i + 1]?.lower ?? '')) return true;
		i++;
	}
	while (isAdverb(tokens[i]?.lower ?? '')) i++;
	const w = tokens[i]?.lower ?? '';
	return AUXILIARIES.has(w) && !/^['’]s$/.test(w)
		? true
		: CUES.has(w) || /(?:[a-z]ed|[a-z]s)$/.test(w);
}

/** "…,” he said": the pronoun of a reporting clause. */
export function isTag(tokens: Token[], i: number): boolean {
	return /^["”’,]$/.test(tokens[i - 1]?.text ?? '') && isSpeaker(tokens, i, i + 1);
}

/** A verb of saying stands right after or right before it. */
export function isSpeaker(tokens: Token[], from: number, to: number): boolean {
	const says = (t: Token | undefined) =>
		t !== undefined && (CUES.get(t.lower)?.frames.has('say') ?? false);
	let i = to;
	while (
		isAdverb(tokens[i]?.lower ?? '') ||
		['has', 'had', 'have'].includes(tokens[i]?.lower ?? '')
	)
		i++;
	return (
		says(tokens[i]) || (says(tokens[from - 1]) && /^["”’,]$/.test(tokens[from - 2]?.text ?? ''))
	);
}
