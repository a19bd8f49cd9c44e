/** What the stance diagram's columns and strips have in common: its frame, its rows, and names beside or below tokens. */
import { boxAround, short } from './boxes.ts';
import { nameBox, settle } from './labels.ts';
import type { Metrics } from './metrics.ts';
import type { Box, Point, Side } from './types.ts';

export interface Seat extends Point {
	labelSide: Side | null;
}

export interface Sitter {
	id: string;
	/** Empty for a seat that only keeps a place free. */
	name: string;
	/** What would stand under its name if there is room. */
	words?: string;
}

/** The diagram keeps off the stage's edges, which may be the screen's; per cent. */
export const AREA: Box = { x0: 2.4, y0: 2, x1: 97.6, y1: 98.4 };
/** Between columns, and inside their edges. */
export const GUTTER = 2.4;
export const PADDING = 1.2;

/** Height of a row with names to the right. */
export const row = (m: Metrics) => m.token + 3 * m.px;
/** Where names stand below their tokens. */
export const tallRow = (m: Metrics) => m.token + m.line + 4 * m.px;

/** Adds a seat for each token, its name on the first of `sides` where it meets nothing and stays in `field`; else on none. */
export function nameSeats(
	tokens: (Sitter & Point)[],
	field: Box,
	sides: Side[],
	seats: Map<string, Seat>,
	m: Metrics
): void {
	const obstacles = tokens.map((t) => boxAround(t, m.token));
	for (const { id, name, x, y } of tokens) {
		const boxes = name === '' ? [] : sides.map((side) => nameBox({ x, y }, side, name, m));
		const chosen = settle(boxes, obstacles, [], field);
		const labelSide = chosen === null ? null : (sides[chosen] ?? null);
		seats.set(id, { x: short(x), y: short(y), labelSide });
	}
}
