/** Where marks and tokens stand on the map: around their places, never on one another nor on a place's dot. */
import { distance } from './boxes.ts';
import { DOT, MARK, PITCH, TOKEN } from './metrics.ts';
import type { Point } from './types.ts';

interface Disc extends Point {
	r: number;
}

/** Tokens keep wholly on the stage. */
const EDGE = TOKEN / 2 + 0.6;
const RINGS = 7;

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

function free(p: Point, r: number, taken: Disc[], edge: number): boolean {
	if (p.x < edge || p.y < edge || p.x > 100 - edge || p.y > 100 - edge) return false;
	return taken.every((d) => distance(p, d) >= r + d.r - 1e-6);
}

/** What stands at one place. */
export interface Stand {
	place: string;
	/** The place's point, per cent of the stage. */
	at: Point;
	/** Ids, in order: events first take the point itself, then the cells around it. */
	marks: string[];
	tokens: string[];
}

/**
 * Positions of all marks and tokens, per cent of the stage. Places with few come first, so that a lone token
 * stands right by its point and a crowd flows around it.
 * @param dots points of places that must stay readable
 * @returns by id of event or actor; one that finds no room within the honeycomb is left out
 */
export function cluster(stands: Stand[], dots: Point[]): Map<string, Point> {
	const placed = new Map<string, Point>();
	const taken: Disc[] = [];
	const put = (id: string, p: Point, r: number) => {
		placed.set(id, p);
		taken.push({ ...p, r });
	};
	for (const { at, marks } of stands) {
		const cells = [{ x: 0, y: 0 }, ...honeycomb(MARK * 1.05, marks.length % 2 === 0)];
		for (const id of marks) {
			const cell = cells
				.map((c) => ({ x: at.x + c.x, y: at.y + c.y }))
				.find((p) => free(p, MARK / 2, taken, MARK / 2));
			if (cell) put(id, cell, MARK / 2);
		}
	}
	for (const dot of dots) taken.push({ ...dot, r: DOT / 2 });
	const order = [...stands].sort((a, b) => a.tokens.length - b.tokens.length);
	for (const { at, tokens } of order) {
		const cells = honeycomb(PITCH, tokens.length % 2 === 1);
		for (const id of tokens) {
			const cell = cells
				.map((c) => ({ x: at.x + c.x, y: at.y + c.y }))
				.find((p) => free(p, TOKEN / 2, taken, EDGE));
			if (cell) put(id, cell, TOKEN / 2 + 0.2);
		}
	}
	return placed;
}
