/** Greedy label placement: by priority, each label takes the best of its candidate places that is free. */
import { contains, overlap, within } from './boxes.ts';
import type { Metrics } from './metrics.ts';
import { textWidth } from './text.ts';
import type { Box, Label, Point, Side } from './types.ts';

/** Names stay this far from the stage's edge. */
const FIELD: Box = { x0: 0.6, y0: 0.6, x1: 99.4, y1: 99.4 };

/** Two names on one line are kept apart by this, per cent. */
const SPACE = 0.8;

/** The gap between a token and its name, CSS pixels, as `charts/Tokens.svelte` sets it. */
const GAP_PX = 4;

/** Whether a box lies on the field and meets no obstacle. */
export function fits(box: Box, obstacles: Box[], field: Box = FIELD): boolean {
	return within(box, field) && !obstacles.some((o) => overlap(o, box));
}

/**
 * Takes the candidate that lies on the stage, meets no obstacle, and costs least: its rank, and one for each point of
 * `avoid` inside it. It becomes an obstacle itself.
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
		if (!fits(box, obstacles, field)) return;
		const total = rank + avoid.filter((p) => contains(box, p)).length;
		if (total < cost) [best, cost] = [rank, total];
	});
	const chosen = best === null ? undefined : candidates[best];
	if (chosen) obstacles.push({ ...chosen, x0: chosen.x0 - SPACE, x1: chosen.x1 + SPACE });
	return best;
}

/** The box that a token's name takes up on one of its sides. */
export function nameBox(at: Point, side: Side, name: string, m: Metrics): Box {
	const width = textWidth(name, m.labelPx) * m.px;
	const r = m.token / 2;
	const gap = GAP_PX * m.px;
	if (side === 'right' || side === 'left') {
		const x0 = side === 'right' ? at.x + r + gap : at.x - r - gap - width;
		return { x0, x1: x0 + width, y0: at.y - m.line / 2, y1: at.y + m.line / 2 };
	}
	const y0 = side.startsWith('below') ? at.y + r + 0.5 * m.px : at.y - r - 0.5 * m.px - m.line;
	const x0 = side.endsWith('-right')
		? at.x - r
		: side.endsWith('-left')
			? at.x + r - width
			: at.x - width / 2;
	return { x0, x1: x0 + width, y0, y1: y0 + m.line };
}

type Placed = Pick<Label, 'x' | 'y' | 'anchor' | 'valign'>;

export interface Candidate {
	box: Box;
	label: Placed;
}

/** The box of a block of text that is aligned so. */
export function blockBox(at: Placed, lines: string[], m: Metrics): Box {
	const width = Math.max(...lines.map((line) => textWidth(line, m.labelPx))) * m.px;
	const height = lines.length * m.line;
	const x0 = at.x - { start: 0, middle: width / 2, end: width }[at.anchor];
	const y0 = at.y - { top: 0, middle: height / 2, bottom: height }[at.valign];
	return { x0, y0, x1: x0 + width, y1: y0 + height };
}

/**
 * Candidate places of a block of text around a box (a dot, a mark, or a whole cluster): right, left, below,
 * above, then the corners.
 */
export function blocksAround(around: Box, lines: string[], gap: number, m: Metrics): Candidate[] {
	const cx = (around.x0 + around.x1) / 2;
	const cy = (around.y0 + around.y1) / 2;
	const spots: [Label['anchor'], Label['valign'], number, number][] = [
		['start', 'middle', around.x1 + gap, cy],
		['end', 'middle', around.x0 - gap, cy],
		['middle', 'top', cx, around.y1 + gap * 0.6],
		['middle', 'bottom', cx, around.y0 - gap * 0.6],
		['start', 'top', around.x1 + gap * 0.5, around.y1 - m.line * 0.4],
		['end', 'top', around.x0 - gap * 0.5, around.y1 - m.line * 0.4],
		['start', 'bottom', around.x1 + gap * 0.5, around.y0 + m.line * 0.4],
		['end', 'bottom', around.x0 - gap * 0.5, around.y0 + m.line * 0.4]
	];
	return spots.map(([anchor, valign, x, y]) => {
		const label = { x, y, anchor, valign };
		return { box: blockBox(label, lines, m), label };
	});
}
