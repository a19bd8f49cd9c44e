/** Greedy label placement: by priority, each label takes the best of its candidate places that is free. */
import { contains, overlap, within } from './boxes.ts';
import { LINE, TOKEN } from './metrics.ts';
import { textSpan } from './text.ts';
import type { Box, Label, Point, Side } from './types.ts';

/** Names stay this far from the stage's edge. */
export const FIELD: Box = { x0: 0.6, y0: 0.6, x1: 99.4, y1: 99.4 };

/** The gap between a token and its name, per cent; 3 px. */
const GAP = 0.9;

/**
 * Takes the first of the candidates that lies on the stage and meets no obstacle, counting each of `avoid`
 * inside it as one rank; it becomes an obstacle itself.
 * @returns index into `candidates`, or null where none is free
 */
export function settle(
	candidates: Box[],
	obstacles: Box[],
	avoid: Point[] = [],
	field: Box = FIELD
): number | null {
	let best: number | null = null;
	let cost = Infinity;
	candidates.forEach((box, rank) => {
		if (!within(box, field) || obstacles.some((o) => overlap(o, box))) return;
		const total = rank + avoid.filter((p) => contains(box, p)).length;
		if (total < cost) [best, cost] = [rank, total];
	});
	const chosen = best === null ? undefined : candidates[best];
	if (chosen) obstacles.push(chosen);
	return best;
}

/** The box that a token's name takes up on one of its sides. */
export function nameBox(at: Point, side: Side, name: string): Box {
	const width = textSpan(name);
	const r = TOKEN / 2;
	if (side === 'right' || side === 'left') {
		const x0 = side === 'right' ? at.x + r + GAP : at.x - r - GAP - width;
		return { x0, x1: x0 + width, y0: at.y - LINE / 2, y1: at.y + LINE / 2 };
	}
	const y0 = side === 'below' ? at.y + r + 0.2 : at.y - r - 0.2 - LINE;
	return { x0: at.x - width / 2, x1: at.x + width / 2, y0, y1: y0 + LINE };
}

type Placed = Pick<Label, 'x' | 'y' | 'anchor' | 'valign'>;

/**
 * Candidate places of a block of text around a box (a dot, a mark, or a whole cluster): right, left, below,
 * above, then the corners.
 */
export function blocksAround(
	around: Box,
	lines: string[],
	gap: number
): { box: Box; label: Placed }[] {
	const width = Math.max(...lines.map((line) => textSpan(line)));
	const height = lines.length * LINE;
	const cx = (around.x0 + around.x1) / 2;
	const cy = (around.y0 + around.y1) / 2;
	const spots: [Label['anchor'], Label['valign'], number, number][] = [
		['start', 'middle', around.x1 + gap, cy],
		['end', 'middle', around.x0 - gap, cy],
		['middle', 'top', cx, around.y1 + gap * 0.6],
		['middle', 'bottom', cx, around.y0 - gap * 0.6],
		['start', 'top', around.x1 + gap * 0.5, around.y1 - LINE * 0.4],
		['end', 'top', around.x0 - gap * 0.5, around.y1 - LINE * 0.4],
		['start', 'bottom', around.x1 + gap * 0.5, around.y0 + LINE * 0.4],
		['end', 'bottom', around.x0 - gap * 0.5, around.y0 + LINE * 0.4]
	];
	return spots.map(([anchor, valign, x, y]) => ({
		box: blockBox({ x, y, anchor, valign }, width, height),
		label: { x, y, anchor, valign }
	}));
}

/** The box of a block of text that is aligned so. */
export function blockBox(at: Placed, width: number, height: number): Box {
	const x0 = at.x - { start: 0, middle: width / 2, end: width }[at.anchor];
	const y0 = at.y - { top: 0, middle: height / 2, bottom: height }[at.valign];
	return { x0, y0, x1: x0 + width, y1: y0 + height };
}
