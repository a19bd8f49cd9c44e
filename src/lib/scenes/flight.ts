/**
 * Smooth camera moves: pan and zoom along the path on which what is seen changes evenly.
 *
 * After J. J. van Wijk and W. A. A. Nuij, "Smooth and efficient zooming and panning", IEEE InfoVis 2003: u is the way
 * of the camera's centre, w the width of what it shows, s the length of the path in the plane of the two.
 */
import type { Camera } from './types.ts';

/** The trade-off between zooming and panning, ρ in the paper, whose readers liked 1.42 best; less zooms out less. */
const RHO = 1.2;

export interface Flight {
	/** Length of the path, S in the paper: a move that looks twice as long is twice as long. */
	length: number;
	/** The camera when this share of the path is behind it; exactly the two cameras at 0 and at 1. */
	at(share: number): Camera;
}

/** The move from one camera to another. */
export function flight(from: Camera, to: Camera): Flight {
	const [a, b] = [view(from), view(to)];
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	const u1 = Math.hypot(dx, dy);
	const between = (share: number, camera: () => Camera) =>
		share <= 0 ? from : share >= 1 ? to : camera();

	if (u1 < a.w * 1e-6) {
		const zoom = Math.log(b.w / a.w);
		const at = (share: number) =>
			between(share, () =>
				camera(a.x + dx * share, a.y + dy * share, a.w * Math.exp(zoom * share))
			);
		return { length: Math.abs(zoom) / RHO, at };
	}
	const r = (w: number, sign: number) => {
		const n = (b.w ** 2 - a.w ** 2 + sign * RHO ** 4 * u1 ** 2) / (2 * w * RHO ** 2 * u1);
		return -Math.asinh(n);
	};
	const r0 = r(a.w, 1);
	const length = (r(b.w, -1) - r0) / RHO;
	const at = (share: number) =>
		between(share, () => {
			const s = RHO * share * length + r0;
			const u = (a.w / RHO ** 2) * (Math.cosh(r0) * Math.tanh(s) - Math.sinh(r0));
			return camera(a.x + (dx * u) / u1, a.y + (dy * u) / u1, (a.w * Math.cosh(r0)) / Math.cosh(s));
		});
	return { length, at };
}

/** A camera's centre and the width of what it shows, base-map units. */
function view({ x, y, k }: Camera) {
	return { x: x + 50 / k, y: y + 50 / k, w: 100 / k };
}

function camera(x: number, y: number, w: number): Camera {
	return { x: x - w / 2, y: y - w / 2, k: 100 / w };
}
