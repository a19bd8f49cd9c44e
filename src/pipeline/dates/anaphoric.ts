/** Days told from another that the paragraph has named: "the following day", "two weeks later", "the previous Friday". */
import { dayNumber, edtfDay, parts, type DayNumber } from '../calendar.ts';
import { WEEKDAYS, numberValue } from '../lexicon/calendar.ts';
import type { FoundDate, Sentence } from '../types.ts';
import { DAYS_IN_UNIT, NUMBER, WEEKDAY, re, shifted } from './rule.ts';

const NEXT = re(`the (following|next|previous) (day|morning|evening|${WEEKDAY})`, 'gi');
const LATER = re(`(${NUMBER}) (day|week|month|year)s? (later|earlier)`, 'gi');

interface Anchor {
	day: DayNumber;
	words: string;
}

/**
 * What is told from the last exact day before it in its paragraph; where none is named, nothing. A longer find than one of
 * `dates` takes its place.
 * @param dates what was found so far, in the order of the text
 * @returns all of them, in that order
 */
export function withAnaphoric(
	text: string,
	sentences: Sentence[],
	dates: FoundDate[]
): FoundDate[] {
	const all: FoundDate[] = [];
	let next = 0;
	let paragraph = -1;
	let anchor: Anchor | null = null;
	for (const sentence of sentences) {
		if (sentence.paragraph !== paragraph) anchor = null;
		paragraph = sentence.paragraph;
		const slice = text.slice(sentence.start, sentence.end);
		const told = /\b(?:following|next|previous|later|earlier)\b/i.test(slice)
			? [...slice.matchAll(NEXT), ...slice.matchAll(LATER)]
					.map((match) => ({ match, at: sentence.start + match.index }))
					.sort((a, b) => a.at - b.at)
			: [];
		const own: FoundDate[] = [];
		while (next < dates.length && dates[next]!.start < sentence.end) own.push(dates[next++]!);
		for (const { match, at } of told) {
			const before = own.filter((date) => date.end <= at).at(-1);
			// A month or year that was named since is what is meant, and says too little.
			const from: Anchor | null = before ? exact(before, text) : anchor;
			const value = from && resolve(match, from.day);
			if (!from || value === null) continue;
			const end = at + match[0].length;
			const covered = own.findIndex((date) => date.start >= at && date.end <= end);
			if (covered >= 0) own.splice(covered, 1);
			own.push({ start: at, end, value, basis: `told from "${from.words}"` });
			own.sort((a, b) => a.start - b.start);
		}
		if (own.length > 0) anchor = exact(own.at(-1)!, text);
		all.push(...own);
	}
	return all;
}

function exact({ value, start, end }: FoundDate, text: string): Anchor | null {
	const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
	const day = match && dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
	return day === null ? null : { day, words: text.slice(start, end) };
}

function resolve(match: RegExpMatchArray, from: DayNumber): string | null {
	if (match[3] === undefined) {
		const step = match[1]!.toLowerCase() === 'previous' ? -1 : 1;
		const weekday = WEEKDAYS[match[2]!.toLowerCase()];
		if (weekday === undefined) return edtfDay(from + step);
		const apart = (step * (weekday - parts(from).weekday) + 7) % 7 || 7;
		return edtfDay(from + step * apart);
	}
	const count = numberValue(match[1]!);
	if (count === null) return null;
	const unit = match[2]!.toLowerCase();
	const value = shifted(match[3].toLowerCase() === 'later' ? count : -count, unit, from);
	// Weeks and more are rarely counted to the day.
	return value && (DAYS_IN_UNIT[unit] ?? 0) === 7 ? `${value}~` : value;
}
