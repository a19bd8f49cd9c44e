import { brotliCompressSync } from 'node:zlib';
import { geoAzimuthalEqualArea } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { makeBasemap } from '../../../src/lib/server/basemap.ts';
import { valley } from '../scenes/valley.ts';

const dataset = valley(1);
const { basemap, places } = makeBasemap(dataset);

type Ring = [number, number][];

/** Rings and lines of a path of `m`, `l` and `z` steps, in absolute coordinates. */
function rings(path: string): Ring[] {
	const found: Ring[] = [];
	let [x, y] = [0, 0];
	for (const [, command, numbers] of path.matchAll(/([Mml])([^Mmlz]*)/g)) {
		const n = (numbers?.match(/-?\d+/g) ?? []).map(Number);
		for (let i = 0; i + 1 < n.length; i += 2) {
			if (command !== 'l') {
				// A ring that was closed ends where it began.
				const start = found.at(-1)?.[0];
				if (start && path.includes('z')) [x, y] = start;
				if (command === 'M') [x, y] = [0, 0];
				found.push([]);
			}
			x += n[i] ?? 0;
			y += n[i + 1] ?? 0;
			found.at(-1)?.push([x, y]);
		}
	}
	return found;
}

/** Whether a point lies inside an odd number of rings. */
function covers(all: Ring[], [px, py]: [number, number]): boolean {
	let inside = false;
	for (const ring of all)
		ring.forEach(([x1, y1], i) => {
			const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
			if (y1 > py !== y2 > py && px < ((x2 - x1) * (py - y1)) / (y2 - y1) + x1) inside = !inside;
		});
	return inside;
}

/** The same projection, written down once more. */
const project = geoAzimuthalEqualArea()
	.rotate([-dataset.story.map.center[0], -dataset.story.map.center[1]])
	.clipAngle(dataset.story.map.radius)
	.fitExtent(
		[
			[0, 0],
			[basemap.size, basemap.size]
		],
		{ type: 'Sphere' }
	);
const at = (lon: number, lat: number) => project([lon, lat]) as [number, number];
const land = rings(basemap.land);

describe('land', () => {
	test.each([
		['Simferopol', 34.1, 44.95],
		['Sevastopol', 33.7, 44.65],
		['Dzhankoi', 34.4, 45.7],
		['Kerch', 36.2, 45.3],
		['Paris', 2.35, 48.85],
		['Sicily', 14, 37.5],
		['Cyprus', 33.2, 35]
	])('%s is on it', (_, lon, lat) => expect(covers(land, at(lon, lat))).toBe(true));

	test.each([
		['the Black Sea', 33, 43.5],
		['the Sea of Azov', 36.2, 46.1],
		['the Atlantic', -30, 45]
	])('%s is not', (_, lon, lat) => expect(covers(land, at(lon, lat))).toBe(false));
});

describe('borders', () => {
	const lines = rings(basemap.borders.replaceAll('z', ''));
	const near = ([x, y]: [number, number]) =>
		Math.min(
			...lines.flatMap((line) =>
				line.slice(1).map(([x2, y2], i) => {
					const [x1, y1] = line[i] ?? [x2, y2];
					const length = (x2 - x1) ** 2 + (y2 - y1) ** 2 || 1;
					const t = Math.max(
						0,
						Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length)
					);
					return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1));
				})
			)
		);

	test('the Rhine divides France and Germany', () => {
		expect(near(at(7.8, 48.6))).toBeLessThan(6);
	});

	test('none cuts Crimea off from Ukraine as though that were settled', () => {
		for (const lon of [33.4, 33.6, 33.8, 34])
			for (const lat of [45.9, 46.1, 46.3]) expect(near(at(lon, lat))).toBeGreaterThan(20);
	});
});

describe('disputed territory', () => {
	test('has an outline of its own, with its note', () => {
		expect(basemap.disputed).toMatchObject([{ id: 'crimea', note: 'Drawn as disputed.' }]);
		expect(covers(rings(basemap.disputed[0]?.path ?? ''), at(34.1, 44.95))).toBe(true);
	});

	test('is no fill of any country: land is one shape', () => {
		expect(Object.keys(basemap).sort()).toEqual(['borders', 'disputed', 'land', 'size']);
	});
});

test('places lie where the projection has them; those beyond its edge are left out', () => {
	const [x, y] = at(7.1, 50.7);
	expect(places.bonn?.x).toBeCloseTo(x, 1);
	expect(places.bonn?.y).toBeCloseTo(y, 1);
	expect(places.far).toBeUndefined();
});

test('it is small', () => {
	expect(brotliCompressSync(JSON.stringify(basemap)).length).toBeLessThan(15_000);
});

test('the same again gives the same', () => {
	expect(makeBasemap(dataset)).toEqual({ basemap, places });
});
