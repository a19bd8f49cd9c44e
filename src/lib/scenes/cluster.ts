/** Where marks and tokens stand on the map: around their places, never on one another nor on a place's dot. */
import { distance } from './boxes.ts';
import type { Metrics } from './metrics.ts';
import type { Point } from './types.ts';

interface Disc extends Point {
	r: number;
}

const RINGS = 7;
const STEPS = 300;

/**
 * Cells of a honeycomb around the origin, without the origin itself: nearest first, upper before lower, then
 * from the middle outwards.
 * @param pitch from one cell's centre to the next one's
 * @param upright whether a cell lies straight above the origin, rather than two side by side
 */
export function honeycomb(pitch: number, upright: boolean, rings: number = RINGS): Point[] {
	const cells: Point[] = [];
	for (let q = -rings; q <= rings; q++)
		for (let r = -rings; r <= rings; r++) {
			if ((q === 0 && r === 0) || Math.abs(q + r) > rings) continue;
			const along = pitch * (q + r / 2);
			const across = pitch * (Math.sqrt(3) / 2) * r;
			cells.push(upright ? { x: across, y: along } : { x: along, y: across });
		}
	const key = (p: Point) =>
		[Math.round(Math.hypot(p.x, p.y) * 1e3), Math.round(p.y * 1e3)] as const;
	return cells.sort((a, b) => {
		const [ka, kb] = [key(a), key(b)];
		return ka[0] - kb[0] || ka[1] - kb[1] || Math.abs(a.x) - Math.abs(b.x) || a.x - b.x;
	});
}

function clear(p: Point, r: number, taken: Disc[], edge: number): boolean {
	if (p.x < edge || p.y < edge || p.x > 100 - edge || p.y > 100 - edge) return false;
	return taken.every((d) => distance(p, d) >= r + d.r - 1e-6);
}

/** What stands at one place. */
export interface Stand {
	place: string;
	/** The place's point, per cent of the stage. */
	at: Point;
	/** Ids, in order. Events take the point itself, then the cells around it. */
	marks: string[];
	tokens: string[];
}

interface Mover extends Point {
	id: string;
	home: Point;
	ideal: Point;
}

/**
 * Positions of all marks and tokens, per cent of the stage. Tokens would stand in a honeycomb around their place's
 * point, one alone right above it; where places are close they are pushed apart as little as need be.
 * @param dots points of places that must stay readable
 * @returns by id of event or actor; one that finds no room at all is left out
 */
export function cluster(stands: Stand[], dots: Point[], m: Metrics): Map<string, Point> {
	const fixed: Disc[] = dots.map((dot) => ({ ...dot, r: m.dot / 2 }));
	const marks = placeMarks(stands, m);
	for (const p of marks.values()) fixed.push({ ...p, r: m.mark / 2 });

	const edge = m.token / 2 + 2 * m.px;
	const movers: Mover[] = stands.flatMap(({ at, tokens }) => {
		const cells = honeycomb(m.pitch, tokens.length % 2 === 1);
		return tokens.map((id, i) => {
			const cell = cells[i] ?? { x: 0, y: 0 };
			const ideal = { x: at.x + cell.x, y: at.y + cell.y };
			return { id, home: at, ideal, ...ideal };
		});
	});
	for (let step = 0; step < STEPS; step++) relax(movers, fixed, m, edge, 1 - step / (STEPS * 0.7));

	const placed = new Map<string, Point>(marks);
	const taken = [...fixed];
	for (const { id, home, x, y } of movers) {
		const cells = honeycomb(m.pitch, true).map((c) => ({ x: home.x + c.x, y: home.y + c.y }));
		const free = [{ x, y }, ...cells].find((p) => clear(p, m.token / 2, taken, m.token / 2));
		if (!free) continue;
		placed.set(id, free);
		taken.push({ ...free, r: m.token / 2 });
	}
	return placed;
}

function placeMarks(stands: Stand[], m: Metrics): Map<string, Point> {
	const placed = new Map<string, Point>();
	const taken: Disc[] = [];
	for (const { at, marks } of stands) {
		const cells = [{ x: 0, y: 0 }, ...honeycomb(m.mark * 1.05, marks.length % 2 === 0)];
		for (const id of marks) {
			const cell = cells
				.map((c) => ({ x: at.x + c.x, y: at.y + c.y }))
				.find((p) => clear(p, m.mark / 2, taken, m.mark / 2));
			if (!cell) continue;
			placed.set(id, cell);
			taken.push({ ...cell, r: m.mark / 2 });
		}
	}
	return placed;
}

/** One step: towards where they would stand, out of each other's way, and off what does not move. */
function relax(movers: Mover[], fixed: Disc[], m: Metrics, edge: number, pull: number): void {
	const keep = (n: number) => Math.min(100 - edge, Math.max(edge, n));
	if (pull > 0)
		for (const a of movers) {
			a.x += (a.ideal.x - a.x) * 0.12 * pull;
			a.y += (a.ideal.y - a.y) * 0.12 * pull;
		}
	movers.forEach((a, i) => {
		movers.slice(i + 1).forEach((b, j) => {
			const gap = m.pitch - distance(a, b);
			if (gap <= 0) return;
			const [dx, dy] = away(a, b, i + j);
			a.x += (dx * gap) / 2;
			a.y += (dy * gap) / 2;
			b.x -= (dx * gap) / 2;
			b.y -= (dy * gap) / 2;
		});
	});
	for (const a of movers) {
		for (const d of fixed) {
			const gap = m.token / 2 + d.r + m.px - distance(a, d);
			if (gap <= 0) continue;
			const [dx, dy] = away(a, d, 0);
			a.x += dx * gap;
			a.y += dy * gap;
		}
		a.x = keep(a.x);
		a.y = keep(a.y);
	}
}

/** The direction from `b` to `a`; where they coincide one that depends on `turn` alone. */
function away(a: Point, b: Point, turn: number): [number, number] {
	const d = distance(a, b);
	if (d > 1e-9) return [(a.x - b.x) / d, (a.y - b.y) / d];
	return [Math.cos(turn * 2.4 - 1.57), Math.sin(turn * 2.4 - 1.57)];
}
