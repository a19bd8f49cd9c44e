import { describe, expect, test } from 'vitest';
import { boxAround, overlap } from '../../../src/lib/scenes/boxes.ts';
import { blockBox, nameBox } from '../../../src/lib/scenes/labels.ts';
import { WIDTHS, metricsFor } from '../../../src/lib/scenes/metrics.ts';
import { stateAt } from '../../../src/lib/scenes/stateAt.ts';
import type { Box, Scene, State } from '../../../src/lib/scenes/types.ts';
import { valley, valleyStory } from './valley.ts';

const SEEDS = Array.from({ length: 40 }, (_, i) => i + 1);
const WORLDS = SEEDS.map((seed) => {
	const dataset = valley(seed);
	const story = valleyStory(seed, dataset);
	return { seed, story, dataset, states: story.scenes.map((_, i) => stateAt(story, dataset, i)) };
});
const CASES = [
	...[WIDTHS.compact, 360, 430, WIDTHS.roomy - 1].map((width) => ({
		width,
		size: 'compact' as const
	})),
	...[WIDTHS.roomy, 640, 860, 1200].map((width) => ({ width, size: 'roomy' as const }))
];

/** Everything with an outline on a stage of this width: what it is, and its box in per cent. */
function outlines(state: State, size: 'compact' | 'roomy', width: number) {
	const m = metricsFor(width);
	const tokens = state.tokens.filter((t) => t.visible);
	const discs = tokens.map((t) => ({ what: `token ${t.actor}`, ...t[size], r: m.token / 2 }));
	const marks = state.marks.map((k) => ({ what: `mark ${k.id}`, ...k[size], r: m.mark / 2 }));
	const names = tokens.flatMap((t) => {
		const { labelSide: side } = t[size];
		return side ? [{ what: `name ${t.actor}`, box: nameBox(t[size], side, t.label, m) }] : [];
	});
	const labels = state.labels[size].map((l) => ({
		what: `label ${l.id}`,
		box: blockBox(l, l.lines, m)
	}));
	const conditions = (state.stance?.conditions ?? []).flatMap(({ actor, at, narrow }) => {
		const words = size === 'compact' ? narrow : at;
		if (!words) return [];
		const x0 = words.x + m.token / 2 + 4 * m.px;
		const y0 = size === 'compact' ? words.y - m.token / 2 : words.y + m.line / 2;
		const box = { x0, y0, x1: x0 + words.width, y1: y0 + words.lines * m.line };
		return [{ what: `condition ${actor}`, box }];
	});
	return { discs: [...discs, ...marks], texts: [...names, ...labels, ...conditions] };
}

/** A hundredth of a per cent is rounding. */
const shrink = ({ x0, y0, x1, y1 }: Box): Box => ({
	x0: x0 + 0.02,
	y0: y0 + 0.02,
	x1: x1 - 0.02,
	y1: y1 - 0.02
});

function collisions(state: State, size: 'compact' | 'roomy', width: number): string[] {
	const { discs, texts } = outlines(state, size, width);
	const found: string[] = [];
	const pairs = <T>(rows: T[], meet: (a: T, b: T) => boolean, say: (a: T, b: T) => string) =>
		rows.forEach((a, i) =>
			rows.slice(i + 1).forEach((b) => {
				if (meet(a, b)) found.push(say(a, b));
			})
		);
	const say = (a: { what: string }, b: { what: string }) => `${a.what} on ${b.what}`;
	pairs(discs, (a, b) => Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r - 0.02, say);
	pairs(texts, (a, b) => overlap(shrink(a.box), shrink(b.box)), say);
	for (const text of texts)
		for (const disc of discs) {
			if (text.what.slice(5) === disc.what.slice(6)) continue;
			if (overlap(shrink(text.box), shrink(boxAround(disc, disc.r * 2))))
				found.push(say(text, disc));
		}
	return found;
}

test('the check itself finds what meets on a stage that is too narrow', () => {
	expect(
		WORLDS.flatMap(({ states }) => states.flatMap((s) => collisions(s, 'compact', 240)))
	).not.toEqual([]);
});

describe.each(CASES)('on a stage of $width px', ({ width, size }) => {
	test('nothing meets, whatever the seed', () => {
		const found = WORLDS.flatMap(({ seed, states }) =>
			states.flatMap((state) =>
				collisions(state, size, width).map((c) => `seed ${seed}, ${state.scene}: ${c}`)
			)
		);
		expect(found).toEqual([]);
	});
});

test.each(WORLDS)('nothing is cut off by the edge, seed $seed', ({ states }) => {
	for (const state of states)
		for (const size of ['compact', 'roomy'] as const) {
			const { discs, texts } = outlines(state, size, WIDTHS[size]);
			const boxes = [...texts.map((t) => t.box), ...discs.map((d) => boxAround(d, d.r * 2))];
			for (const { x0, y0, x1, y1 } of boxes) {
				expect(Math.min(x0, y0)).toBeGreaterThanOrEqual(-0.01);
				expect(Math.max(x1, y1)).toBeLessThanOrEqual(100.01);
			}
		}
});

test.each(WORLDS)('everybody has a place, seed $seed', ({ story, states }) => {
	states.forEach((state, step) => {
		const scene = story.scenes[step] as Scene;
		const seen = new Set(state.tokens.filter((t) => t.visible).map((t) => t.actor));
		if (scene.focus === 'map')
			expect([...seen].sort()).toEqual(scene.map.tokens.map((t) => t.actor).sort());
		if (state.stance) {
			const counted = [...state.stance.columns, ...state.stance.strips].map((c) => c.count);
			expect(seen.size).toBe(counted.reduce((a, b) => a + b, 0));
		}
	});
});

test('every name is written where there is room', () => {
	const dataset = valley(3, 5);
	const story = valleyStory(3, dataset);
	const state = stateAt(story, dataset, 2);
	const { tokens } = state;
	const { conditions } = state.stance ?? { conditions: [] };
	const beside = conditions.filter((c) => c.narrow).map((c) => c.actor);
	for (const t of tokens.filter((t) => t.stance && t.stance !== 'neutral')) {
		expect(t.compact.labelSide !== null || beside.includes(t.actor), t.actor).toBe(true);
		expect(t.roomy.labelSide).not.toBeNull();
	}
});
