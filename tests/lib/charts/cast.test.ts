import { describe, expect, test } from 'vitest';
import { changed, travelling } from '../../../src/lib/charts/cast.ts';
import type { TokenState } from '../../../src/lib/scenes/types.ts';

const token = (actor: string, visible: boolean, x: number): TokenState => ({
	actor,
	label: actor,
	initials: actor.slice(0, 2),
	group: 'g',
	visible,
	records: [],
	title: actor,
	compact: { x, y: 0, labelSide: null, stem: null },
	roomy: { x, y: 0, labelSide: null, stem: null }
});
const seen = (tokens: TokenState[]) =>
	tokens.map(({ actor, visible, compact }) => `${actor} ${visible ? compact.x : '-'}`);

const before = [
	token('stays', true, 1),
	token('goes', true, 2),
	token('comes', false, 3),
	token('away', false, 4)
];
// In another order: who is who is told by the actor alone.
const next = [
	token('away', false, 40),
	token('comes', true, 30),
	token('goes', false, 20),
	token('stays', true, 10)
];

describe('on the way to another state', () => {
	test('who stays goes at once, who comes or goes waits', () => {
		expect(seen(travelling(before, next))).toEqual(['stays 10', 'goes 2', 'comes -', 'away -']);
	});

	test('who comes and goes is there in the end', () => {
		expect(seen(changed(before, next))).toEqual(['stays 10', 'goes -', 'comes 30', 'away -']);
	});

	test('who goes fades where it stood, who was out of sight is left alone', () => {
		const [, goes, , away] = changed(before, next);
		expect(goes?.compact.x).toBe(2);
		expect(away).toBe(before[3]);
	});

	test('a third state that comes too early is not mixed with the second', () => {
		const third = next.map((t) => ({ ...t, visible: true, compact: { ...t.compact, x: 99 } }));
		expect(seen(travelling(changed(before, next), third))).toEqual([
			'stays 99',
			'goes -',
			'comes 99',
			'away -'
		]);
		expect(seen(changed(changed(before, next), third))).toEqual([
			'stays 99',
			'goes 99',
			'comes 99',
			'away 99'
		]);
	});
});
