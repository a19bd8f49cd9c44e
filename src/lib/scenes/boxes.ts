/** Rectangles and discs that must not meet; all in one unit. */
import type { Box, Point } from './types.ts';

/** A box of a width and height around its centre. */
export function boxAround(centre: Point, width: number, height: number = width): Box {
	return {
		x0: centre.x - width / 2,
		y0: centre.y - height / 2,
		x1: centre.x + width / 2,
		y1: centre.y + height / 2
	};
}

/** Whether two boxes share any area; boxes that only touch do not. */
export function overlap(a: Box, b: Box): boolean {
	return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** Whether `inner` lies within `outer`. */
export function within(inner: Box, outer: Box): boolean {
	return (
		inner.x0 >= outer.x0 && inner.y0 >= outer.y0 && inner.x1 <= outer.x1 && inner.y1 <= outer.y1
	);
}

/** Whether a point lies in a box. */
export function contains(box: Box, p: Point): boolean {
	return p.x >= box.x0 && p.x <= box.x1 && p.y >= box.y0 && p.y <= box.y1;
}

export function distance(a: Point, b: Point): number {
	return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Rounded to a hundredth: enough for any screen, and short when shipped. */
export function short(n: number): number {
	return Math.round(n * 100) / 100 + 0;
}
