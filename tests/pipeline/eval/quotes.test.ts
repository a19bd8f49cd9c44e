import { describe, expect, test } from 'vitest';
import type { GoldArticle } from '../../../src/pipeline/eval/gold.ts';
import {
	scoreTask,
	TASKS,
	type Compared,
	type Predicted
} from '../../../src/pipeline/eval/quotes.ts';

const [quoted, attributed, part, loose] = TASKS as [
	(typeof TASKS)[0],
	(typeof TASKS)[0],
	(typeof TASKS)[0],
	(typeof TASKS)[0]
];
const gold = (...quotes: Partial<GoldArticle['quotes'][number]>[]): GoldArticle => ({
	id: 'a',
	text: 'x'.repeat(400),
	quotes: quotes.map((q) => ({ start: 0, end: 100, quotedSpans: [], ...q }))
});
const score = (task: (typeof TASKS)[0], g: GoldArticle, ...found: Predicted[]) => {
	const compared: Compared = { gold: g, quoted: found, attributed: found };
	return scoreTask(task, [compared]);
};
const says = (start: number, end: number, speaker: string | null = null): Predicted => ({
	start,
	end,
	speaker
});

describe('spans', () => {
	test.each([
		[says(0, 100), 1, 1, 1],
		[says(0, 80), 1, 1, 1],
		[says(0, 79), 0, 0, 1],
		[says(0, 126), 0, 1, 1],
		[says(0, 30), 0, 0, 1],
		[says(0, 29), 0, 0, 0],
		[says(200, 300), 0, 0, 0]
	])('%j', (found, union, ofGold, little) => {
		const right = [attributed, part, loose].map((t) => score(t, gold({}), found).spans.right);
		expect(right).toEqual([union, ofGold, little]);
	});

	test('a find counts for one marked span only', () => {
		const { spans } = score(loose, gold({}, { start: 50, end: 150 }), says(0, 150));
		expect(spans).toMatchObject({ found: 1, wanted: 2, right: 1, precision: 1, recall: 0.5 });
	});

	test('quoted parts are counted one by one', () => {
		const g = gold({
			quotedSpans: [
				{ start: 0, end: 20 },
				{ start: 40, end: 60 }
			]
		});
		expect(score(quoted, g, says(0, 20), says(0, 100)).spans).toMatchObject({
			found: 2,
			wanted: 2,
			right: 1
		});
	});
});

describe('speakers', () => {
	const by = (text: string, more: object = {}) =>
		gold({ source: { start: 110, end: 120, text }, speakerKind: 'name', ...more });
	test.each([
		['the last name of a person', by('Ana Núñez Jr.', { speakerLast: ['Nunez'] }), 'Ana Núñez Jr.'],
		['a possessive', by('x', { speakerLast: ['Lind'] }), 'Lind’s'],
		['a capitalised word of the source', by('the Harbour Post'), 'Harbour Post']
	])('%s', (_, g, name) => {
		const { speakers, named, byForm } = score(attributed, g, says(0, 100, name));
		expect(speakers).toMatchObject({ found: 1, wanted: 1, right: 1 });
		expect(named).toEqual({ right: 1, of: 1 });
		expect(byForm).toEqual({ name: { right: 1, of: 1 } });
	});

	test('nobody named where there is somebody is a miss, and not counted as named', () => {
		const { speakers, named, byForm } = score(
			attributed,
			by('Lind', { speakerLast: ['Lind'] }),
			says(0, 100)
		);
		expect(speakers).toMatchObject({ found: 0, wanted: 1, right: 0 });
		expect(named.of).toBe(0);
		expect(byForm.name).toEqual({ right: 0, of: 1 });
	});

	test('somebody named where the gold file names nobody costs precision', () => {
		const { speakers } = score(attributed, by('he'), says(0, 100, 'Oro'));
		expect(speakers).toMatchObject({ found: 1, wanted: 0, right: 0 });
	});

	test('an organisation is told apart from a person', () => {
		const nominal = { speakerKind: 'nominal' };
		expect(Object.keys(score(attributed, by('Kaimana', nominal), says(0, 100)).byForm)).toEqual([
			'organisation'
		]);
	});
});
