/** What each article reports of each day: events, and who said something. */
import { dayBounds } from '../dataset/edtf.ts';
import { indexOf } from '../dataset/selectors.ts';
import type { Article, Dataset, DateValue, Event } from '../dataset/types.ts';
import { dayInWords, eachDay } from './dates.ts';
import { timelineFrame } from './timelineLayout.ts';
import { both } from './metrics.ts';
import type { Both, Scene, Story, TimelineState } from './types.ts';

const BEFORE = 'before';
const SPAN = 'span';

/** Headings that no day gives. */
const LABELS = { [BEFORE]: 'before', [SPAN]: 'no day' };
const TITLES = {
	[BEFORE]: (day: string) => `before ${day}`,
	[SPAN]: () => 'on no one day that the article gives'
};

/**
 * The timeline of a scene. A row is a day; what was over before the first day is in one row above, and what an article
 * puts on no one day, or after the last one, in one row below. A day without any record is a row that stays empty.
 *
 * Each row names one event: one that the story shows, else the one that most articles report.
 */
export function timelineState(
	story: Story,
	dataset: Dataset,
	scene: NonNullable<Scene['timeline']>,
	widths: Both<number>
): TimelineState {
	const { language } = dataset.story;
	const inWords = (day: string) => dayInWords(day, language) ?? day;
	const days = eachDay(scene.from, scene.to);
	const rowOf = (date: DateValue): string => {
		const { first, last } = dayBounds(date.edtf);
		if (last < scene.from) return BEFORE;
		return first === last && first <= scene.to ? first : SPAN;
	};
	const articles = inOrder(dataset.articles);
	const cells = new Map<string, { statements: string[]; events: string[] }>();
	const cell = (row: string, article: string) => {
		const key = `${row} ${article}`;
		const known = cells.get(key) ?? { statements: [], events: [] };
		cells.set(key, known);
		return known;
	};
	for (const s of dataset.statements) cell(rowOf(s.date), s.article).statements.push(s.id);
	for (const e of dataset.events)
		for (const { article, date } of firstMentions(e)) {
			const row = rowOf(e.date);
			cell(row === SPAN && date ? rowOf(date) : row, article).events.push(e.id);
		}

	const has = (row: string) => articles.some((a) => cells.has(`${row} ${a.id}`));
	const keys = [...(has(BEFORE) ? [BEFORE] : []), ...days, ...(has(SPAN) ? [SPAN] : [])];
	const rows = keys.map((key): TimelineState['rows'][number] =>
		key === BEFORE || key === SPAN
			? { kind: key, label: LABELS[key], title: TITLES[key](inWords(scene.from)) }
			: { kind: 'day', label: inWords(key), title: inWords(key) }
	);
	const named = keys.flatMap((key, row) => {
		const ids = new Set(articles.flatMap((a) => cells.get(`${key} ${a.id}`)?.events ?? []));
		const [event, ...more] = mostTelling(story, dataset, scene, ids);
		return event ? [{ row, event: event.id, title: event.title, more: more.map((e) => e.id) }] : [];
	});
	const filled = keys.flatMap((key, row) =>
		articles.flatMap((article, source) => {
			const found = cells.get(`${key} ${article.id}`);
			const name = named.find((n) => n.row === row)?.event ?? '';
			return found ? [{ source, row, ...found, named: found.events.includes(name) }] : [];
		})
	);
	return {
		rows,
		sources: articles.map((a) => {
			const day = dayBounds(a.published).first;
			const published = inWords(day);
			return { article: a.id, name: a.publisher.name, published, row: keys.indexOf(day) };
		}),
		cells: filled,
		named,
		most: Math.max(1, ...filled.map((c) => c.statements.length)),
		frame: both((m) => timelineFrame(rows, articles.length, m), widths)
	};
}

/** Earlier published first; of one day in the order of the dataset. */
function inOrder(articles: Article[]): Article[] {
	const day = (a: Article) => dayBounds(a.published).first;
	return [...articles].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

/** Each article's first mention of an event. */
function firstMentions(event: Event): Event['mentions'] {
	return event.mentions.filter(
		(m, i) => event.mentions.findIndex((n) => n.article === m.article) === i
	);
}

/** Events in the order in which a reader should hear of them. */
function mostTelling(
	story: Story,
	dataset: Dataset,
	scene: NonNullable<Scene['timeline']>,
	ids: Set<string>
): Event[] {
	const { records } = indexOf(dataset);
	const shown = story.scenes.flatMap(({ map }) => [
		...map.events,
		...map.journeys.flatMap((j) => j.events)
	]);
	const rank = (e: Event) =>
		(scene.events.includes(e.id) ? 1000 : 0) +
		(shown.includes(e.id) ? 100 : 0) +
		firstMentions(e).length;
	const events = [...ids].flatMap((id) => {
		const found = records.get(id);
		return found?.type === 'event' ? [found.record] : [];
	});
	return events.sort((a, b) => rank(b) - rank(a));
}
