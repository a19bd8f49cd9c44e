import { describe, expect, test } from 'vitest';
import { violations } from '../../../src/lib/dataset/validate.ts';
import { onStage } from '../../../src/lib/scenes/camera.ts';
import { stateAt } from '../../../src/lib/scenes/stateAt.ts';
import type { Scene, State } from '../../../src/lib/scenes/types.ts';
import { position, statement, valley, valleyStory } from './valley.ts';

/** A valley in which only what a test says is on record. */
function quiet(
	...said: [actor: string, day: string, stance: 'support' | 'oppose' | 'conditional'][]
) {
	const dataset = valley(1, 6);
	dataset.statements = said.map(([actor, day], i) => statement(`s-${i}`, actor, day));
	dataset.positions = said.map(([actor, , stance], i) => position(`s-${i}`, actor, 'dam', stance));
	return dataset;
}

function scenesOf(...scenes: Partial<Scene>[]) {
	const dataset = valley(1, 6);
	const story = valleyStory(1, dataset);
	const [map] = story.scenes;
	return { ...story, scenes: scenes.map((s) => ({ ...map, ...s }) as Scene) };
}

const onMap = (...actors: string[]): Scene['map'] => ({
	frame: ['bonn', 'riga'],
	tokens: actors.map((actor) => ({ actor, place: 'bonn' })),
	events: [],
	journeys: [],
	labels: ['bonn']
});
const token = (state: State, actor: string) => state.tokens.find((t) => t.actor === actor);

test('the made-up valley keeps to the contract', () => {
	expect(violations(valley(1))).toEqual([]);
});

test('the same step is the same state, to the last digit', () => {
	const [a, b] = [valley(7), valley(7)];
	for (let step = 0; step < 5; step++)
		expect(stateAt(valleyStory(7, a), a, step)).toEqual(stateAt(valleyStory(7, b), b, step));
});

test('the cast is the same, in the same order, at every step', () => {
	const dataset = valley(9);
	const story = valleyStory(9, dataset);
	const casts = story.scenes.map((_, i) => stateAt(story, dataset, i).tokens.map((t) => t.actor));
	expect(new Set(casts.map((c) => c.join())).size).toBe(1);
});

test('a step that is not there is an error that says which are', () => {
	const dataset = valley(1);
	expect(() => stateAt(valleyStory(1, dataset), dataset, 5)).toThrow('scenes 0 to 4, not 5');
});

describe('stance', () => {
	const scene = { focus: 'stance', stance: { issue: 'dam', asOf: '2031-03-05' } } as const;

	test('nobody is in a column before they spoke', () => {
		const dataset = quiet(['a1', '2031-03-05', 'support'], ['a2', '2031-03-06', 'support']);
		const state = stateAt(scenesOf({ ...scene, map: onMap('a1', 'a2') }), dataset, 0);
		expect(token(state, 'a1')?.stance).toBe('support');
		expect(token(state, 'a2')?.stance).toBeUndefined();
		expect(state.stance?.notOnRecord).toEqual(['a2']);
	});

	test('silence is shown of leading figures only, below the columns', () => {
		const dataset = quiet(['a1', '2031-03-01', 'oppose'], ['a3', '2031-03-09', 'support']);
		const state = stateAt(scenesOf({ ...scene, map: onMap('a2') }), dataset, 0);
		const strip = state.stance?.strips[0];
		expect(state.stance?.notOnRecord).toEqual(['a2']);
		expect(strip?.stance).toBe('none');
		expect(token(state, 'a2')?.compact.y).toBeGreaterThan(strip?.box.compact.y0 ?? 100);
		expect(token(state, 'a3')?.visible).toBe(false);
	});

	test('a column holds its tokens', () => {
		const dataset = quiet(['a1', '2031-03-01', 'oppose'], ['a2', '2031-03-01', 'conditional']);
		const state = stateAt(scenesOf({ ...scene, map: onMap('a1') }), dataset, 0);
		for (const actor of ['a1', 'a2'])
			for (const size of ['compact', 'roomy'] as const) {
				const t = token(state, actor);
				const box = state.stance?.columns.find((c) => c.stance === t?.stance)?.box[size];
				expect(t?.[size].x).toBeGreaterThan(box?.x0 ?? 100);
				expect(t?.[size].x).toBeLessThan(box?.x1 ?? 0);
			}
	});

	test('who moved says from where, and leaves an empty seat there', () => {
		const dataset = quiet(['a1', '2031-03-01', 'support'], ['a1', '2031-03-04', 'conditional']);
		const stance = { ...scene.stance, since: '2031-03-03' };
		const state = stateAt(scenesOf({ ...scene, stance, map: onMap('a1') }), dataset, 0);
		expect(token(state, 'a1')).toMatchObject({ stance: 'conditional', movedFrom: 'support' });
		const support = state.stance?.columns.find((c) => c.stance === 'support');
		expect(support?.count).toBe(0);
		expect(state.stance?.moves).toMatchObject([
			{ actor: 'a1', from: 'support', to: 'conditional' }
		]);
		expect(state.stance?.moves[0]?.compact.x).toBeGreaterThan(support?.box.compact.x0 ?? 100);
	});

	test('a token opens the position that put it there', () => {
		const dataset = quiet(['a1', '2031-03-01', 'support'], ['a1', '2031-03-04', 'oppose']);
		const state = stateAt(scenesOf({ ...scene, map: onMap('a1') }), dataset, 0);
		expect(token(state, 'a1')?.records).toEqual(['p-1']);
	});

	test('conditions come in words', () => {
		const dataset = quiet(['a1', '2031-03-01', 'conditional']);
		const state = stateAt(scenesOf({ ...scene, map: onMap('a1') }), dataset, 0);
		expect(state.stance?.conditions[0]).toMatchObject({ actor: 'a1', records: ['p-0'] });
		expect(token(state, 'a1')?.title).toContain('only if the upper meadows');
	});
});

describe('map', () => {
	test('the camera holds every framed place, with room for words', () => {
		const dataset = valley(4);
		for (const seed of [1, 2, 3, 4, 5]) {
			const story = valleyStory(seed, dataset);
			const state = stateAt(story, dataset, 0);
			for (const id of story.scenes[0]?.map.frame ?? []) {
				const { x, y } = onStage(state.camera, story.places[id] ?? { x: NaN, y: NaN });
				expect(Math.min(x, y)).toBeGreaterThan(10);
				expect(Math.max(x, y)).toBeLessThan(90);
			}
		}
	});

	test('it comes no nearer than the coastline bears', () => {
		const story = scenesOf({ map: { ...onMap('a1'), frame: ['bonn'] } });
		const { camera } = stateAt(story, valley(1, 6), 0);
		expect((100 / camera.k) * (120 / 4000)).toBeCloseTo(15, 1);
	});

	test('one alone stands right above its place', () => {
		const story = scenesOf({ map: onMap('a1') });
		const state = stateAt(story, valley(1, 6), 0);
		const home = onStage(state.camera, story.places.bonn ?? { x: 0, y: 0 });
		const spot = token(state, 'a1')?.compact;
		expect(spot?.x).toBeCloseTo(home.x, 0);
		expect(spot?.y).toBeLessThan(home.y - 5);
		expect(spot?.stem).toBeNull();
	});

	test('an event is a mark of its class, a journey an arc with its records', () => {
		const journeys = [{ actor: 'a1', from: 'bonn', to: 'riga', planned: true, events: ['e-1'] }];
		const map = { ...onMap('a1'), events: ['e-0', 'e-1', 'e-2', 'e-3'], journeys };
		const state = stateAt(scenesOf({ map }), valley(1, 6), 0);
		expect(state.marks.map((m) => m.class)).toEqual([
			'material-conflict',
			'verbal-cooperation',
			'verbal-conflict',
			'material-cooperation'
		]);
		expect(state.arcs).toMatchObject([{ planned: true, records: ['e-1'] }]);
		expect(token(state, 'a1')?.records).toEqual(['e-1']);
	});

	test('there and back are two lines', () => {
		const leg = (from: string, to: string) => ({
			actor: 'a1',
			from,
			to,
			planned: false,
			events: []
		});
		const map = { ...onMap('a1'), journeys: [leg('bonn', 'riga'), leg('riga', 'bonn')] };
		const [there, back] = stateAt(scenesOf({ map }), valley(1, 6), 0).arcs;
		expect(Math.abs((there?.head.y ?? 0) - (back?.head.y ?? 0))).toBeGreaterThan(5);
	});
});

describe('matrix', () => {
	const scene = { focus: 'matrix', matrix: { asOf: '2031-03-09', since: '2031-03-02' } } as const;
	const dam = { focus: 'stance', stance: { issue: 'dam', asOf: '2031-03-09' } } as const;

	test('who moved and came back has moved; who spoke for the first time has not', () => {
		const dataset = quiet(
			['a1', '2031-03-01', 'support'],
			['a1', '2031-03-04', 'oppose'],
			['a1', '2031-03-06', 'support'],
			['a2', '2031-03-05', 'support']
		);
		const { matrix } = stateAt(scenesOf({ ...scene, map: onMap('a1', 'a2') }, dam), dataset, 0);
		const cell = (actor: string) => matrix?.columns.find((c) => c.actor === actor)?.cells[0];
		expect(cell('a1')).toMatchObject({
			stance: 'support',
			moved: ['support', 'oppose', 'support'],
			records: ['p-2']
		});
		expect(cell('a2')?.moved).toBeNull();
	});

	test('an issue that nobody spoke on has no row', () => {
		const dataset = quiet(['a1', '2031-03-01', 'support']);
		const { matrix } = stateAt(scenesOf({ ...scene, map: onMap('a1') }, dam), dataset, 0);
		expect(matrix?.issues.map((i) => i.id)).toEqual(['dam']);
	});
});
