import { expect, test } from 'vitest';
import { towards } from '../../../src/lib/charts/roving.ts';

const SPOTS = [
	{ x: 0, y: 0 },
	{ x: 10, y: 1 },
	{ x: 30, y: 0 },
	{ x: 11, y: 12 },
	{ x: 0, y: 40 }
];
const at = (i: number) => SPOTS[i] ?? { x: 0, y: 0 };

test('leads to the nearest in its direction, and not to the spot itself', () => {
	expect(towards(at(0), SPOTS, [1, 0])).toBe(1);
	expect(towards(at(1), SPOTS, [1, 0])).toBe(2);
	expect(towards(at(1), SPOTS, [0, 1])).toBe(3);
	expect(towards(at(0), SPOTS, [0, 1])).toBe(3);
});

test('leads nowhere past the last, and not to what lies across', () => {
	expect(towards(at(0), SPOTS, [-1, 0])).toBe(-1);
	expect(towards(at(0), SPOTS, [0, -1])).toBe(-1);
	expect(towards({ x: 0, y: 0 }, [{ x: 1, y: 50 }], [1, 0])).toBe(-1);
});

test('what lies straight ahead comes before what is near but off the axis', () => {
	expect(
		towards(
			{ x: 0, y: 0 },
			[
				{ x: 8, y: 8 },
				{ x: 14, y: 0 }
			],
			[1, 0]
		)
	).toBe(1);
});
