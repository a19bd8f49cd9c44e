/** The map's camera: which square of the base map the stage shows. */
import { short } from './boxes.ts';
import { MAP_UNITS, MIN_SPAN_DEGREES } from './metrics.ts';
import type { Box, Camera, Point } from './types.ts';

/** Where framed places may lie, per cent of the stage: room for tokens above them and names around. */
const FIELD: Box = { x0: 13, y0: 19, x1: 85, y1: 83 };

/**
 * The camera that shows all `points` with margin for tokens and names, and no closer than the coastline bears.
 * Without points it shows the whole base map.
 * @param points in base-map units
 * @param radius degrees of arc from the base map's centre to its edge
 */
export function cameraFor(points: Point[], radius: number): Camera {
	if (points.length === 0) return { x: 0, y: 0, k: 100 / MAP_UNITS };
	const xs = points.map((p) => p.x);
	const ys = points.map((p) => p.y);
	const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	const closest = (100 / MAP_UNITS) * ((2 * radius) / MIN_SPAN_DEGREES);
	const k = Math.min(
		(FIELD.x1 - FIELD.x0) / Math.max(x1 - x0, 1e-9),
		(FIELD.y1 - FIELD.y0) / Math.max(y1 - y0, 1e-9),
		closest
	);
	return {
		x: short((x0 + x1) / 2 - (FIELD.x0 + FIELD.x1) / 2 / k),
		y: short((y0 + y1) / 2 - (FIELD.y0 + FIELD.y1) / 2 / k),
		k: Math.round(k * 1e5) / 1e5
	};
}

/** A base-map point on the stage, per cent. */
export function onStage(camera: Camera, p: Point): Point {
	return { x: (p.x - camera.x) * camera.k, y: (p.y - camera.y) * camera.k };
}
