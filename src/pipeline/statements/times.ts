/** Words that tell when, between a subject and its verb: "Roe on Monday said", "the board two weeks ago warned". */
import { MONTHS, TIME_NOUNS, WEEKDAYS } from '../lexicon/function-words.ts';
import type { Item } from './units.ts';

const WHICH = /^(?:last|this|next|earlier|late|early|later|on|in)$/;
const COUNT = /^(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|few|some)$/;
const AGO = /^(?:ago|earlier|later)$/;
const ABOUT = /^(?:about|nearly|almost|some|just|a|less|more|than|only)$/;

/** First item of the words of time that end before `end`, or `end` where none do. */
export function timesStart(items: Item[], end: number): number {
	const word = (k: number) => (items[k]?.kind === 'word' ? (items[k]?.lower ?? '') : '');
	let k = end;
	if (/^\d{1,2}$/.test(word(k - 1)) && MONTHS.has(word(k - 2))) k--;
	// "ago" is an adverb, and may be past already.
	const since = AGO.test(word(k - 1)) ? k - 1 : AGO.test(word(k)) ? k : undefined;
	if (since !== undefined && TIME_NOUNS.has(word(since - 1)) && COUNT.test(word(since - 2))) {
		k = since - 2;
		while (ABOUT.test(word(k - 1))) k--;
		return k;
	}
	const noun = TIME_NOUNS.has(word(k - 1));
	if (noun && WEEKDAYS.has(word(k - 2))) k--;
	const day = WEEKDAYS.has(word(k - 1));
	if (!noun && !day && !MONTHS.has(word(k - 1))) return end;
	k--;
	if (!WHICH.test(word(k - 1))) return day ? k : end;
	while (WHICH.test(word(k - 1))) k--;
	return k;
}
