import { expect, test } from 'vitest';
import { flight } from '../../../src/lib/scenes/flight.ts';
import type { Camera } from '../../../src/lib/scenes/types.ts';

const WIDE: Camera = { x: 0, y: 0, k: 0.025 };
const NEAR: Camera = { x: 2600, y: 1400, k: 0.2 };
const ASIDE: Camera = { x: 600, y: 1500, k: 0.2 };
const centre = ({ x, y, k }: Camera) => ({ x: x + 50 / k, y: y + 50 / k });
const shares = Array.from({ length: 41 }, (_, i) => i / 40);

test.each([
	['in', WIDE, NEAR],
	['out', NEAR, WIDE],
	['aside', NEAR, ASIDE],
	['zoom only', { x: 0, y: 0, k: 0.025 }, { x: 1000, y: 1000, k: 0.05 }],
	['nowhere', NEAR, NEAR]
])('%s: begins and ends exactly at its cameras, and nears them', (_, from, to) => {
	const path = flight(from, to);
	expect(path.at(0)).toEqual(from);
	expect(path.at(1)).toEqual(to);
	for (const [share, camera] of [
		[1e-6, from],
		[1 - 1e-6, to]
	] as const) {
		const near = path.at(share);
		expect(near.k / camera.k).toBeCloseTo(1, 3);
		expect(centre(near).x).toBeCloseTo(centre(camera).x, 0);
		expect(centre(near).y).toBeCloseTo(centre(camera).y, 0);
	}
});

test('the way back is the way there', () => {
	const [there, back] = [flight(WIDE, NEAR), flight(NEAR, WIDE)];
	expect(back.length).toBeCloseTo(there.length, 6);
	for (const share of shares) expect(back.at(1 - share).k).toBeCloseTo(there.at(share).k, 6);
});

test('a long way aside leads over a wider view, a short one does not', () => {
	const least = Math.min(...shares.map((s) => flight(NEAR, ASIDE).at(s).k));
	expect(least).toBeLessThan(0.2 * 0.75);
	const step = flight(NEAR, { ...NEAR, x: NEAR.x + 20 });
	expect(Math.min(...shares.map((s) => step.at(s).k))).toBeGreaterThan(0.2 * 0.99);
});

test('what is seen changes evenly: each step is as long as any, in the paper’s measure', () => {
	const path = flight(WIDE, NEAR);
	const steps = shares.slice(1).map((share, i) => {
		const [a, b] = [path.at(shares[i] ?? 0), path.at(share)];
		const [p, q] = [centre(a), centre(b)];
		const w = 100 / Math.sqrt(a.k * b.k);
		const pan = (Math.hypot(q.x - p.x, q.y - p.y) * 1.2) / w;
		const zoom = Math.log(b.k / a.k) / 1.2;
		return Math.hypot(pan, zoom);
	});
	expect(Math.max(...steps) / Math.min(...steps)).toBeLessThan(1.05);
});
