/** Whether a mention is said to speak, and where what it says begins. */
import { CUES } from '../lexicon/cues.ts';
import { AUXILIARIES, isAdverb, PREPOSITIONS } from '../lexicon/function-words.ts';
import type { Token } from '../tokens.ts';
import {
	afterAdverbs,
	describes,
	governed,
	isExample,
	isSubordinate,
	REACH,
	says,
	verbAfter
} from './subjects.ts';

/** "…, according to Roe" and "according to a letter from Roe". */
function isCited(tokens: Token[], from: number): boolean {
	for (let k = from - 1; k > 0 && from - k < 9; k--) {
		const token = tokens[k];
		if (token === undefined || token.kind === 'mark') return false;
		if (token.lower === 'to' && tokens[k - 1]?.lower === 'according') return true;
		if (PREPOSITIONS.has(token.lower) && !/^(?:by|from)$/.test(token.lower)) return false;
	}
	return false;
}

/** "…, by Roe of Ohio, a member, who said": a relative clause in which the name speaks. */
function saysInRelative(tokens: Token[], to: number): boolean {
	for (let k = to; k < Math.min(tokens.length, to + REACH); k++) {
		const token = tokens[k];
		if (token === undefined || /^["“”;:]$/.test(token.text)) return false;
		if (k === to && !/^(?:[,(]|of|who)$/.test(token.lower)) return false;
		if (token.lower !== 'who') continue;
		if (k > to && !/^[,)]$/.test(tokens[k - 1]?.text ?? '')) return false;
		let verb = k + 1;
		while (isAdverb(tokens[verb]?.lower ?? '') || /^ha[sd]$/.test(tokens[verb]?.lower ?? ''))
			verb++;
		return says(tokens[verb]);
	}
	return false;
}

/** Index of the verb of saying whose subject ends before `to`. */
export function speakingVerb(tokens: Token[], to: number): number | undefined {
	let i = verbAfter(tokens, to);
	while (isAdverb(tokens[i]?.lower ?? '') || /^ha(?:s|d|ve)$/.test(tokens[i]?.lower ?? '')) i++;
	const agrees = /^agree[sd]?$/.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'that';
	return says(tokens[i]) || agrees ? i : undefined;
}

/** ", saying that …": index of a participle that tells what the subject before it says. */
export function sayingAfter(tokens: Token[], from: number): number | undefined {
	for (let k = from; k < tokens.length; k++) {
		const token = tokens[k];
		if (token?.text === ';' || token?.text === '“') return undefined;
		if (token && /ing$/.test(token.lower) && tokens[k - 1]?.text === ',' && says(token)) return k;
	}
	return undefined;
}

/** A verb of saying stands right after it, past an apposition too, or right before it. */
export function isSpeaker(tokens: Token[], from: number, to: number): boolean {
	if (isCited(tokens, from) || saysInRelative(tokens, to)) return true;
	const verb = speakingVerb(tokens, to);
	if (verb !== undefined && (verb === to || !governed(tokens, from)))
		return !(/^ask/.test(tokens[verb]?.lower ?? '') && isSubordinate(tokens, from));
	// "…, say experts like Roe".
	if (isExample(tokens, from - 1) && says(tokens[from - 3])) return true;
	// ", says psychologist Ann Roe": past what describes the name.
	let first = from;
	while (first > 0 && from - first < 6 && describes(tokens[first - 1])) first--;
	// "…,” said the mayor Roe's clerk": not who owns the speaker.
	if (!says(tokens[first - 1]) || /^['’]s?$/.test(tokens[to]?.text ?? '')) return false;
	const before = tokens[first - 2]?.text ?? '';
	if (/^["”’']$/.test(before)) return true;
	// ", said Roe": inverted where the clause ends with the name.
	const after = tokens[to];
	return before === ',' && (after === undefined || /^[,.;(]$/.test(after.text));
}

/** "…,” he said", "…?” she asks": the pronoun of a reporting clause. */
export function isTag(tokens: Token[], i: number): boolean {
	const mark = tokens[i - 1]?.text ?? '';
	if (!/^["”’',]$/.test(mark)) return false;
	const closes =
		mark !== ',' && /^[,?!]$/.test(tokens[i - (mark === tokens[i - 2]?.text ? 3 : 2)]?.text ?? '');
	const verb = tokens[afterAdverbs(tokens, i + 1)];
	return (
		isSpeaker(tokens, i, i + 1) ||
		(closes && verb !== undefined && CUES.has(verb.lower)) ||
		(closes && /[a-z]s$/.test(verb?.lower ?? '') && !AUXILIARIES.has(verb?.lower ?? ''))
	);
}

/** Most tokens of a quotation that is looked back over. */
const LONGEST = 200;

/** "Roe fired back: “…,” he …": a comma or a colon announces the quotation that ends before `to`. */
export function announces(tokens: Token[], to: number): boolean {
	if (!/^["”’']$/.test(tokens[to - 1]?.text ?? '')) return false;
	for (let k = Math.max(0, to - LONGEST); k < to; k++)
		if (/^["“‘']$/.test(tokens[k]?.text ?? '')) return /^[,:]$/.test(tokens[k - 1]?.text ?? '');
	return false;
}
