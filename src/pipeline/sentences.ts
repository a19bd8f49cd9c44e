/** Stage "sentences": where each sentence of the body begins and ends. */
import { ABBREVIATIONS, CLOSING_ABBREVIATIONS } from './lexicon/abbreviations.ts';
import { CUES, speaks } from './lexicon/cues.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from './lexicon/function-words.ts';
import { pieces } from './pieces.ts';
import type { CleanSource, Sentence } from './types.ts';

/** A mark that may end a sentence, with the closing marks after it. */
const END = /([.!?…]+)([)\]"'”’»]*)/gu;
/** How far to look for the word before and the words after a mark. */
const REACH = 60;
/** How far to look for the clause that reports the quotation before it. */
const CLAUSE = 180;
/** Code units beyond which a sentence is cut at white space: a table or a text without stops, which no stage need hold whole. */
const LONGEST = 5_000;

/** A name, a verb of saying and at most where or to whom: “… the end.” Roe said to cheers. */
const TAG =
	/^(?:\p{Lu}[\p{L}.’'-]* ){1,3}(?:said|says|added|wrote)(?: (?:to|at|in|on|during|after)(?: [\p{L}’'-]+){1,3})?\.(?:\s|$)/u;

/** What tells more of a name: "a retired worker", "Mr. Poe’s adviser". */
const APPOSITION = /^(?:\p{Ll}|(?:\p{Lu}[\p{L}-]*\.? ){0,2}\p{Lu}[\p{L}-]*[’']s? \p{Ll})/u;
const TITLE = /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.$/;

/** The sentences of every paragraph, in order. A heading is one sentence, or several if it ends some. */
export function findSentences(doc: CleanSource): Sentence[] {
	const sentences: Sentence[] = [];
	doc.paragraphs.forEach((p, paragraph) => {
		const text = doc.readable.slice(p.start, p.end);
		let from = 0;
		for (const match of text.matchAll(END)) {
			const to = match.index + match[0].length;
			if (to >= text.length || !endsSentence(text, match.index, match[1] ?? '', to)) continue;
			add(from, to);
			from = to;
		}
		add(from, text.length);

		function add(start: number, end: number) {
			while (start < end && text.charCodeAt(start) <= 32) start++;
			while (end > start && text.charCodeAt(end - 1) <= 32) end--;
			for (const piece of pieces(text, start, end, LONGEST))
				sentences.push({ start: p.start + piece.start, end: p.start + piece.end, paragraph });
		}
	});
	return sentences;
}

/** Whether the mark at `at`, whose closing marks end at `to`, ends a sentence. */
function endsSentence(text: string, at: number, mark: string, to: number): boolean {
	const closed = to > at + mark.length;
	const after = text.slice(to, to + (closed ? CLAUSE : REACH));
	const before = text.slice(Math.max(0, at - REACH), at);
	const spaced = /^\s/u.test(after);
	const next = after.trimStart();
	// The name under a quotation: “…” — Ann Roe
	if (closed && /^[—–―]\s*\p{Lu}/u.test(next)) return false;
	if (!spaced) return gluedEnd(before, after, mark, closed);
	if (!/^["'“‘«([¿¡•–—-]*\s?[\p{Lu}\p{N}]/u.test(next) && !/^[“"‘«]/u.test(next)) {
		return /^\p{Lo}/u.test(next);
	}
	if (/^[.…]{2,}$|^…$/u.test(mark)) return !closed || !inversion(next);
	if (mark !== '.') return !(closed && inversion(next));
	// “… the end.” Roe said.: a full stop where a comma should be.
	if (closed) return !TAG.test(next);
	const word = /(?:[\p{L}\p{N}]+\.)*[\p{L}\p{N}]+$/u.exec(before)?.[0] ?? '';
	return !abbreviated(word, next);
}

/** "…the end.The next": a sentence that lost its space; not "example.com" or "U.S." */
function gluedEnd(before: string, after: string, mark: string, closed: boolean): boolean {
	if (mark !== '.' && !closed) return /^[\p{Lu}“][\p{Ll}\p{Lu}’' ]/u.test(after);
	return /\p{Ll}{3,}$/u.test(before) && /^[“"]?\p{Lu}(?:\p{Ll}+)?[ ,'’]/u.test(after);
}

function abbreviated(word: string, next: string): boolean {
	const lower = word.toLowerCase();
	if (CLOSING_ABBREVIATIONS.has(lower)) return !opensSentence(next);
	if (ABBREVIATIONS.has(lower)) return lower !== 'no' || /^\p{N}/u.test(next);
	if (/^\p{Lu}$/u.test(word)) return word !== 'I';
	return /^(?:\p{L}\.)+\p{L}$/u.test(word) && !opensSentence(next);
}

/** The next word is one that is written small but at the beginning of a sentence. */
function opensSentence(next: string): boolean {
	const word = (/\p{L}[\p{L}'’]*/u.exec(next)?.[0] ?? '').toLowerCase();
	if (/^["“‘]/u.test(next)) return true;
	const closed = DETERMINERS.has(word) || PREPOSITIONS.has(word) || CONJUNCTIONS.has(word);
	return closed || PRONOUNS.has(word) || ['there', 'here', 'however', 'meanwhile'].includes(word);
}

/** A word without the mark that ends it. */
const bare = (word: string) => word.replace(/[,.;:]+$/u, '');

/** "…!” Ms. Roe said.": a name and a reporting verb that ends its clause go with the quotation before. */
function inversion(next: string): boolean {
	const words = next.split(/\s+/u, 24);
	for (const [i, raw] of words.entries()) {
		const word = bare(raw);
		const both = CUES.get(`${raw} ${bare(words[i + 1] ?? '')}`);
		const cue = i > 0 ? (both ?? CUES.get(word)) : undefined;
		if (cue && speaks(cue)) {
			const verb = both ? i + 1 : i;
			const after = bare(words[verb + 1] ?? '');
			const clause = /^(?:that|the|an?|it|he|she|they|his|her|its|there|this)$/u.test(after);
			const tells = cue.frames.has('tell') && !words.slice(verb + 1, verb + 6).includes('that');
			return bare(words[verb] ?? '') !== words[verb] || after === '' || !clause || tells;
		}
		// "Ann Roe, a retired worker, said": over the apposition.
		if (
			i > 0 &&
			i < 6 &&
			words[i - 1]?.endsWith(',') &&
			APPOSITION.test(words.slice(i).join(' '))
		) {
			const close = words.findIndex((w, k) => k >= i && w.endsWith(','));
			const verb = CUES.get(bare(words[close + 1] ?? ''));
			return (
				close > 0 &&
				words.slice(i, close).every((w) => !/[.;:!?]$/u.test(w) || TITLE.test(w)) &&
				!!verb?.frames.has('say')
			);
		}
		if (!/^\p{Lu}/u.test(word) || i > 8 || /[;:!?]$/u.test(raw)) return false;
		if (i === 0 && !/^\p{Lu}{2}/u.test(word) && PRONOUNS.has(word.toLowerCase())) return false;
	}
	return false;
}
