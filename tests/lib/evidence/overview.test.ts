import { expect, test } from 'vitest';
import { makeOverview } from '../../../src/lib/evidence/overview.ts';
import { statement, valley } from '../scenes/valley.ts';

function world(...said: [id: string, edtf: string][]) {
	const dataset = valley(1, 6);
	const [first] = dataset.articles;
	if (!first) throw new Error('the valley has an article');
	dataset.articles = [
		{ ...first, id: 'late', published: '2031-03-06' },
		{ ...first, published: '2031-03-05~' }
	];
	dataset.statements = said.map(([id, edtf]) => ({
		...statement(id, 'a1', edtf),
		article: 'gazette'
	}));
	dataset.positions = [];
	dataset.events = [];
	return dataset;
}

test('counts by article and day, from the first day drawn to the last, empty days too', () => {
	const { days, marks, articles } = makeOverview(
		world(['s-1', '2031-03-02'], ['s-2', '2031-03-04'], ['s-3', '2031-03-04~'])
	);
	expect(days.map((d) => d.day)).toEqual([
		'2031-03-02',
		'2031-03-03',
		'2031-03-04',
		'2031-03-05',
		'2031-03-06'
	]);
	expect(marks).toEqual([
		{ article: 0, day: 0, statements: 1, events: 0 },
		{ article: 0, day: 2, statements: 2, events: 0 }
	]);
	expect(articles.map((a) => [a.id, a.printed])).toEqual([
		['gazette', 3],
		['late', 4]
	]);
});

test('what lies far back or on no one day is counted, and does not stretch the days', () => {
	const { days, outside } = makeOverview(
		world(['s-1', '2029'], ['s-2', '2031-01-05'], ['s-3', '2031-03-01/2031-03-04'])
	);
	expect(days.length).toBe(2);
	expect(outside).toBe(3);
});

test('an event counts once for each article that reports it', () => {
	const dataset = world();
	const [event] = valley(1).events;
	const [mention] = event?.mentions ?? [];
	if (!event || !mention) throw new Error('the valley has events');
	const date = { edtf: '2031-03-05', precision: 'day' as const, basis: 'test' };
	dataset.events = [
		{ ...event, id: 'e-1', date, mentions: [mention, mention, { ...mention, article: 'late' }] }
	];
	expect(makeOverview(dataset).marks.map((m) => m.events)).toEqual([1, 1]);
});
