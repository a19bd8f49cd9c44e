/** All statements and events on one page: which article puts how many of them on which day. */
import { dayBounds } from '../dataset/edtf.ts';
import type { Dataset, DateValue } from '../dataset/types.ts';
import { dayInWords, eachDay } from '../scenes/dates.ts';

/** Days before the first article that are drawn at most; what lies further back is counted only. */
const LOOK_BACK = 14;

export interface Overview {
	/** Every day between the first and the last one drawn, in order. */
	days: { day: string; words: string }[];
	/** In the order of publication; `printed` is an index into `days`. */
	articles: { id: string; name: string; printed: number }[];
	/** `article` and `day` are indexes. */
	marks: { article: number; day: number; statements: number; events: number }[];
	/** Records before the first day drawn, or on no one day. */
	outside: number;
}

const published = (a: Dataset['articles'][number]) => dayBounds(a.published).first;

/** What the overview of a dataset draws. An event counts once for each article that reports it. */
export function makeOverview(dataset: Dataset): Overview {
	const articles = [...dataset.articles].sort((a, b) => (published(a) < published(b) ? -1 : 1));
	const found = [
		...dataset.statements.map((s) => ({
			what: 'statements' as const,
			on: [s.article],
			date: s.date
		})),
		...dataset.events.map((e) => ({
			what: 'events' as const,
			on: [...new Set(e.mentions.map((m) => m.article))],
			date: e.date
		}))
	].map(({ date, ...rest }) => ({ ...rest, day: oneDay(date) }));
	const prints = articles.map(published);
	const earliest = new Date(Date.parse(prints[0] ?? '') - LOOK_BACK * 864e5);
	const since = prints.length > 0 ? earliest.toISOString().slice(0, 10) : '';
	const drawn = [...found.flatMap((f) => f.day ?? []), ...prints]
		.filter((day) => day >= since)
		.sort();
	const days = eachDay(drawn[0] ?? '', drawn.at(-1) ?? '');

	const marks = new Map<string, Overview['marks'][number]>();
	let outside = 0;
	for (const { what, on, day } of found) {
		const at = days.indexOf(day ?? '');
		if (at < 0) outside += 1;
		else
			for (const id of on) {
				const article = articles.findIndex((a) => a.id === id);
				const mark = marks.get(`${article} ${at}`) ?? {
					article,
					day: at,
					statements: 0,
					events: 0
				};
				mark[what] += 1;
				marks.set(`${article} ${at}`, mark);
			}
	}
	return {
		days: days.map((day) => ({ day, words: dayInWords(day, dataset.story.language) ?? day })),
		articles: articles.map((a, i) => ({
			id: a.id,
			name: a.publisher.name,
			printed: days.indexOf(prints[i] ?? '')
		})),
		marks: [...marks.values()].sort((a, b) => a.article - b.article || a.day - b.day),
		outside
	};
}

/** The day of a date that is one day, however sure. */
function oneDay({ edtf }: DateValue): string | null {
	const { first, last } = dayBounds(edtf);
	return first === last ? first : null;
}
