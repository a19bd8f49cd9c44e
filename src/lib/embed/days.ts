import { dayBounds, OPEN_END, OPEN_START } from '../dataset/edtf.ts';
import type { Dataset } from '../dataset/types.ts';
import { dateWords } from './frame/dates.ts';

/** A day, `YYYY-MM-DD`, and the ways in which it is written out. */
export interface Day {
	day: string;
	words: string[];
}

/**
 * Every day that a date of the dataset begins or ends on.
 * @param language BCP 47 tag of the language that they are written in
 */
export function eventDays({ statements, events, articles }: Dataset, language: string): Day[] {
	const dates = [
		...[...statements, ...events].map(({ date }) => date.edtf),
		...events.flatMap(({ mentions }) => mentions.flatMap(({ date }) => date?.edtf ?? [])),
		...articles.map(({ published }) => published)
	];
	const days = new Set(dates.flatMap((edtf) => Object.values(dayBounds(edtf)) as string[]));
	return [...days]
		.filter((day) => day !== OPEN_START && day !== OPEN_END)
		.sort()
		.map((day) => ({ day, words: dateWords([day], language, language).map(([from]) => from) }));
}
