/** Journeys as gentle curves on the base map, each bowed to the left of its direction of travel. */
import { short } from './boxes.ts';
import { onStage } from './camera.ts';
import type { Arc, Camera, Point } from './types.ts';

/** Height of the bow, as a share of the distance; there and back again part by twice as much. */
const BOW = 0.16;

/** The point of a quadratic curve at `t` from 0 to 1, and its direction there in degrees. */
function along(a: Point, c: Point, b: Point, t: number): Point & { angle: number } {
	const at = (k: 'x' | 'y') => (1 - t) * (1 - t) * a[k] + 2 * t * (1 - t) * c[k] + t * t * b[k];
	const slope = (k: 'x' | 'y') => 2 * (1 - t) * (c[k] - a[k]) + 2 * t * (b[k] - c[k]);
	const angle = (Math.atan2(slope('y'), slope('x')) * 180) / Math.PI;
	return { x: at('x'), y: at('y'), angle };
}

/**
 * A journey's curve.
 * @param from base-map units
 * @returns the path in base-map units, its arrowhead in per cent of the stage a little past the middle, and
 * points along it, per cent, for names to avoid
 */
export function journeyArc(
	from: Point,
	to: Point,
	camera: Camera
): Pick<Arc, 'path' | 'head'> & { trace: Point[] } {
	const control = {
		x: (from.x + to.x) / 2 + 2 * BOW * (to.y - from.y),
		y: (from.y + to.y) / 2 - 2 * BOW * (to.x - from.x)
	};
	const numbers = [from.x, from.y, control.x, control.y, to.x, to.y].map(short);
	const [x0, y0, cx, cy, x1, y1] = numbers;
	const middle = along(from, control, to, 0.56);
	const head = onStage(camera, middle);
	const trace = Array.from({ length: 81 }, (_, i) =>
		onStage(camera, along(from, control, to, i / 80))
	);
	return {
		path: `M${x0} ${y0}Q${cx} ${cy} ${x1} ${y1}`,
		head: { x: short(head.x), y: short(head.y), angle: Math.round(middle.angle) },
		trace
	};
}
