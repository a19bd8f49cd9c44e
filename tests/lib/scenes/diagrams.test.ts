/** The timeline, the agreement view, and the tables behind all graphics. */
import { describe, expect, test } from 'vitest';
import { agreement } from '../../../src/lib/dataset/selectors.ts';
import { WIDTHS, metricsFor } from '../../../src/lib/scenes/metrics.ts';
import { seriate } from '../../../src/lib/scenes/seriate.ts';
import { stateAt } from '../../../src/lib/scenes/stateAt.ts';
import { tableOf } from '../../../src/lib/scenes/table.ts';
import type { Scene, State } from '../../../src/lib/scenes/types.ts';
import { position, statement, valley, valleyStory } from './valley.ts';

const map: Scene['map'] = { frame: [], tokens: [], events: [], journeys: [], labels: [] };

function draw(dataset: ReturnType<typeof valley>, scene: Partial<Scene>): State {
	const story = valleyStory(1, dataset);
	const base = { id: 'x', headline: '', html: '', alt: '', map } as const;
	// After the valley's own scenes, so that the cast is the whole valley's.
	story.scenes = [...story.scenes, { focus: 'map', ...base, ...scene }];
	return stateAt(story, dataset, story.scenes.length - 1);
}

describe('timeline', () => {
	const timeline = { from: '2031-03-03', to: '2031-03-06', events: [] };
	const world = (...said: [id: string, edtf: string, article?: string][]) => {
		const dataset = valley(1, 6);
		const [first] = dataset.articles;
		if (!first) throw new Error('the valley has an article');
		dataset.articles = [
			{ ...first, id: 'late', published: '2031-03-06' },
			{ ...first, published: '2031-03-05~' }
		];
		dataset.statements = said.map(([id, edtf, article = 'gazette']) => ({
			...statement(id, 'a1', edtf),
			article
		}));
		dataset.positions = [];
		dataset.events = [];
		return dataset;
	};
	const drawn = (dataset: ReturnType<typeof valley>, events: string[] = []) => {
		const state = draw(dataset, { focus: 'timeline', timeline: { ...timeline, events } });
		if (!state.timeline) throw new Error('no timeline');
		return { state, ...state.timeline };
	};

	test('a day that nobody reports keeps its row, and the row stays empty', () => {
		const { rows, cells } = drawn(world(['s-1', '2031-03-03'], ['s-2', '2031-03-06']));
		expect(rows.map((r) => r.kind)).toEqual(['day', 'day', 'day', 'day']);
		expect(cells.map((c) => c.row)).toEqual([0, 3]);
	});

	test('what was over before is folded into one row; what is on no one day has its own', () => {
		const { rows, cells } = drawn(
			world(
				['s-1', '2030'],
				['s-2', '2031-02-01/2031-03-02'],
				['s-3', '2031-03-04/2031-03-05'],
				['s-4', '../2031-03-05'],
				['s-5', '2031-03-04~']
			)
		);
		expect(rows[0]?.kind).toBe('before');
		expect(rows.at(-1)?.kind).toBe('span');
		expect(cells.find((c) => c.row === 0)?.statements).toEqual(['s-1', 's-2']);
		expect(cells.find((c) => c.row === rows.length - 1)?.statements).toEqual(['s-3', 's-4']);
		expect(cells.find((c) => c.row === 2)?.statements).toEqual(['s-5']);
	});

	test('articles stand in the order of publication, each with the row of its day', () => {
		const { sources, rows } = drawn(world(['s-1', '2031-03-03'], ['s-2', '2031-03-04', 'late']));
		expect(sources.map((s) => s.article)).toEqual(['gazette', 'late']);
		expect(sources.map((s) => rows[s.row]?.title)).toEqual(['5 Mar', '6 Mar']);
	});

	test('an event is with every article that has it, once, and the row names the one that is asked for', () => {
		const dataset = world(['s-1', '2031-03-03']);
		const [event] = valley(1).events;
		const [mention] = event?.mentions ?? [];
		if (!event || !mention) throw new Error('the valley has events');
		const date = { edtf: '2031-03-04', precision: 'day' as const, basis: 'test' };
		dataset.events = [
			{ ...event, id: 'e-1', date, mentions: [mention, mention, { ...mention, article: 'late' }] },
			{ ...event, id: 'e-2', date, mentions: [{ ...mention, article: 'late' }] }
		];
		const one = drawn(dataset);
		expect(one.cells.filter((c) => c.row === 1)).toMatchObject([
			{ source: 0, events: ['e-1'], named: true },
			{ source: 1, events: ['e-1', 'e-2'], named: true }
		]);
		expect(one.named).toMatchObject([{ row: 1, event: 'e-1', more: ['e-2'] }]);
		const other = drawn(dataset, ['e-2']);
		expect(other.named).toMatchObject([{ row: 1, event: 'e-2', more: ['e-1'] }]);
		expect(other.cells.find((c) => c.row === 1 && c.source === 0)?.named).toBe(false);
	});

	test('every statement and event of the dataset is in a cell, and rows and columns fit the stage', () => {
		const dataset = valley(3);
		const { cells, frame, rows, sources } = drawn(dataset);
		expect(cells.flatMap((c) => c.statements).sort()).toEqual(
			dataset.statements.map((s) => s.id).sort()
		);
		expect(new Set(cells.flatMap((c) => c.events)).size).toBe(dataset.events.length);
		for (const f of [frame.compact, frame.roomy]) {
			expect(f.top).toBeGreaterThanOrEqual(f.line * sources.length);
			expect(f.top + f.pitch * rows.length).toBeLessThan(f.legend);
			expect(f.column + f.across * (sources.length - 0.5)).toBeLessThanOrEqual(f.words);
			expect(f.words).toBeLessThan(75);
		}
	});
});

describe('agreement', () => {
	const asOf = '2031-03-09';

	test('counts the issues on which two share a column, each pair once', () => {
		const dataset = valley(4);
		const state = draw(dataset, { focus: 'agreement', agreement: { asOf } });
		const { actors, pairs } = state.agreement ?? { actors: [], pairs: [] };
		expect(actors.length).toBeGreaterThan(4);
		expect(pairs.length).toBeGreaterThan(4);
		for (const { a, b, same, of, records } of pairs) {
			const [x, y] = [actors[a]?.actor ?? '', actors[b]?.actor ?? ''];
			const found = agreement(dataset, x, y, asOf);
			expect(a).toBeLessThan(b);
			expect([same, of]).toEqual([found.same.length, found.same.length + found.differ.length]);
			expect(records.length).toBe(2 * of);
		}
		expect(new Set(pairs.map((p) => `${p.a} ${p.b}`)).size).toBe(pairs.length);
	});

	test('heads stand on the stage, above the rows, and none on another', () => {
		for (const seed of [1, 4, 9]) {
			const { agreement: state } = draw(valley(seed), { focus: 'agreement', agreement: { asOf } });
			const { actors = [], pitch = 0, legendY = 0 } = state ?? {};
			actors.forEach((a, i) => {
				expect(a.x).toBeLessThan(97.6);
				for (const b of actors.slice(i + 1))
					expect(Math.hypot(a.x - b.x, a.at - b.at)).toBeGreaterThan(26 / 3.4);
			});
			const last = actors.at(-1);
			expect((last?.y ?? 0) + pitch / 2).toBeLessThan(legendY);
		}
	});

	test('few stand beside their names in cells that are no giants, on the stage', () => {
		const dataset = valley(1, 6);
		const issues = dataset.issues.slice(0, 2).map((i) => i.id);
		const said = ['a1', 'a2', 'a3'].flatMap((a) => issues.map((issue) => ({ a, issue })));
		dataset.statements = said.map(({ a, issue }) => statement(`s-${a}-${issue}`, a, '2031-03-01'));
		dataset.positions = said.map(({ a, issue }) =>
			position(`s-${a}-${issue}`, a, issue, 'support')
		);
		const state = draw(dataset, { focus: 'agreement', agreement: { asOf } }).agreement;
		expect(state?.actors.length).toBe(3);
		const pitch = state?.pitch ?? 0;
		expect(pitch).toBeLessThanOrEqual(12);
		for (const { x } of state?.actors ?? []) expect(x + pitch / 2).toBeLessThanOrEqual(97.6);
	});

	test('one who speaks on a single issue agrees with nobody', () => {
		const dataset = valley(1, 6);
		dataset.statements = ['a1', 'a2', 'a3'].map((a) => statement(`s-${a}`, a, '2031-03-01'));
		dataset.positions = ['a1', 'a2', 'a3'].map((a) => position(`s-${a}`, a, 'dam', 'support'));
		const state = draw(dataset, { focus: 'agreement', agreement: { asOf } });
		expect(state.agreement?.actors).toEqual([]);
	});
});

describe('matrix', () => {
	const { matrix } = draw(valley(4), { focus: 'matrix', matrix: { asOf: '2031-03-09' } });
	if (!matrix) throw new Error('no matrix');

	test('every head is explained where there is no room for names', () => {
		const told = matrix.names.flat().map((n) => `${n.initials} ${n.label}`);
		expect(told.sort()).toEqual(matrix.columns.map((c) => `${c.initials} ${c.label}`).sort());
		expect(matrix.frame.compact.names).toBe(0);
	});

	test.each(['compact', 'roomy'] as const)('%s: rows and columns fit the stage', (size) => {
		const f = matrix.frame[size];
		expect(f.column + f.across * (matrix.columns.length - 1)).toBeLessThan(97.6);
		expect(f.top + f.pitch * matrix.issues.length).toBeLessThan(f.legend);
		expect(f.legend).toBeLessThan(100);
		expect(f.left).toBeLessThan(f.column);
	});

	test('what stands above the first row has room there', () => {
		const m = metricsFor(WIDTHS.compact);
		expect(matrix.names.length * m.line).toBeLessThan(matrix.frame.compact.top);
		const heads = matrix.columns.map((c) => c.y + metricsFor(WIDTHS.roomy).token / 2);
		const { top, names } = matrix.frame.roomy;
		expect(Math.max(...heads)).toBeLessThanOrEqual(top - names);
	});
});

describe('seriation', () => {
	test('puts two camps that come mixed beside one another', () => {
		const camp = (i: number) => i % 2;
		const order = seriate(8, (a, b) => (camp(a) === camp(b) ? 2 : -1));
		expect(order.map(camp)).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
	});

	test('recovers a scale, whichever way it came', () => {
		const scale = [3, 0, 5, 1, 4, 2];
		const order = seriate(6, (a, b) => 5 - Math.abs((scale[a] ?? 0) - (scale[b] ?? 0)) ** 1.5);
		const found = order.map((i) => scale[i] ?? -1);
		expect([found, found.toReversed()]).toContainEqual([0, 1, 2, 3, 4, 5]);
	});

	test('is the same each time, and holds nobody and one', () => {
		const likeness = (a: number, b: number) => ((a * 7 + b * 7) % 5) - 2;
		expect(seriate(9, likeness)).toEqual(seriate(9, likeness));
		expect(seriate(0, likeness)).toEqual([]);
		expect(seriate(1, likeness)).toEqual([0]);
	});
});

describe('the table behind a graphic', () => {
	const dataset = valley(5);
	const story = valleyStory(5, dataset);
	const states = [
		...story.scenes.map((_, i) => stateAt(story, dataset, i)),
		draw(dataset, {
			focus: 'timeline',
			timeline: { from: '2031-03-01', to: '2031-03-09', events: [] }
		}),
		draw(dataset, { focus: 'agreement', agreement: { asOf: '2031-03-09' } })
	];

	test.each(states.map((state) => ({ name: `${state.scene}, ${state.focus}`, state })))(
		'$name: has a caption, a name for each row, and as many cells as heads',
		({ state }) => {
			const { caption, head, rows } = tableOf(state);
			expect(caption).not.toBe('');
			expect(rows.length).toBeGreaterThan(0);
			for (const cells of rows) {
				expect(cells.length).toBe(head.length);
				expect(cells[0]?.text).not.toBe('');
			}
		}
	);

	test.each(states.map((state) => ({ name: `${state.scene}, ${state.focus}`, state })))(
		'$name: opens all that the graphic opens',
		({ state }) => {
			const opened = new Set(
				tableOf(state)
					.rows.flat()
					.flatMap((c) => c.records)
			);
			const shown = [
				...state.arcs.flatMap((a) => a.records),
				...state.marks.flatMap((m) => m.records),
				...(state.stance ? state.tokens.flatMap((t) => (t.stance ? t.records : [])) : []),
				...(state.matrix?.columns.flatMap((c) => c.cells.flatMap((x) => x.records)) ?? []),
				...(state.timeline?.cells.flatMap((c) => [...c.events, ...c.statements]) ?? []),
				...(state.agreement?.pairs.flatMap((p) => p.records) ?? [])
			];
			expect(shown.length).toBeGreaterThan(0);
			expect(shown.filter((id) => !opened.has(id))).toEqual([]);
		}
	);

	test('tells whence one came, and the whole way of one who moved and came back', () => {
		const moved = states.find((s) => s.stance && s.tokens.some((t) => t.movedFrom));
		expect(moved).toBeDefined();
		if (moved)
			expect(tableOf(moved).rows.some((r) => /^(before:|new)/.test(r[2]?.text ?? ''))).toBe(true);
	});
});
