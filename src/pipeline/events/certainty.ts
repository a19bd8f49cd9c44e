/** How sure an article is of who did it: where it says "likely", or that somebody claims the deed. */
import type { Span } from '../types.ts';

export interface Certainty extends Span {
	/** Doubted by a word such as "likely", or claimed by whoever is said to have done it. */
	how: 'doubted' | 'claimed';
	/** The word of doubt, lower-case; "claimed" for a claim. */
	word: string;
}

const DOUBT =
	'apparently|likely|probably|possibly|allegedly|reportedly|presumably|perhaps|suspected|believed|thought';
const TIE = 'responsible|behind|involved|connected|linked|tied';
/** "was likely responsible for", "by men apparently linked to" */
const DOUBTED = new RegExp(
	`\\b(${DOUBT})\\s(?:to (?:be|have been)\\s)?(?:${TIE})(?:\\s(?:to|with|by|in))?\\b`,
	'giu'
);
/** "X has claimed responsibility for", "both claimed by X" */
const CLAIMED =
	/\b(?:(?:\p{Lu}[\p{L}.-]*\s){1,4}(?:has\s|have\s|had\s)?claimed\s(?:responsibility|credit)|(?:(?:both|all)\s)?claimed\sby\s(?:the\s)?\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,3})/gu;
/** Code units between the words and the deed, at most: other deeds of a list may stand there. */
const REACH = 140;

/** What the sentence says of how sure it is who did the deed at `span`, nearest first; null where it says nothing. */
export function certaintyOf(text: string, sentence: Span, span: Span): Certainty | null {
	const slice = text.slice(sentence.start, sentence.end);
	if (!/claimed|responsible|behind|involved|connected|linked|tied/.test(slice)) return null;
	const found: Certainty[] = [];
	const add = (pattern: RegExp, how: Certainty['how']) => {
		for (const match of slice.matchAll(pattern)) {
			const start = sentence.start + match.index;
			const end = start + match[0].length;
			const word = how === 'claimed' ? 'claimed' : match[1]!.toLowerCase();
			if (gap({ start, end }, span) <= REACH) found.push({ start, end, how, word });
		}
	};
	add(DOUBTED, 'doubted');
	add(CLAIMED, 'claimed');
	found.sort((a, b) => gap(a, span) - gap(b, span));
	return found[0] ?? null;
}

const gap = (a: Span, b: Span) => Math.max(0, a.start - b.end, b.start - a.end);
