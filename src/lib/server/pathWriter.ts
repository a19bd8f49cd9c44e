import type { GeoContext } from 'd3-geo';

/**
 * A drawing context for `geoPath` that writes an SVG path of whole, relative steps: a third of the bytes of
 * absolute coordinates once compressed. Steps of nothing, and rings that shrink to less than a triangle, are
 * dropped.
 */
export class PathWriter implements GeoContext {
	#rings: [number, number][][] = [];

	beginPath(): void {
		this.#rings = [];
	}

	moveTo(x: number, y: number): void {
		this.#rings.push([[Math.round(x), Math.round(y)]]);
	}

	lineTo(x: number, y: number): void {
		const ring = this.#rings.at(-1);
		const [px, py] = ring?.at(-1) ?? [NaN, NaN];
		const next: [number, number] = [Math.round(x), Math.round(y)];
		if (next[0] !== px || next[1] !== py) ring?.push(next);
	}

	closePath(): void {
		const ring = this.#rings.at(-1);
		if (!ring) return;
		const [first, last] = [ring[0], ring.at(-1)];
		if (first && last && ring.length > 1 && first[0] === last[0] && first[1] === last[1])
			ring.pop();
		if (ring.length < 3) this.#rings.pop();
		else this.#closed.add(ring);
	}

	arc(): never {
		throw new Error('points are not drawn on the base map');
	}

	#closed = new Set<[number, number][]>();

	/** The path so far: `m` and `l` steps, rings closed with `z`. */
	toString(): string {
		let from: [number, number] = [0, 0];
		let path = '';
		for (const ring of this.#rings) {
			const start = ring[0];
			if (!start || ring.length < 2) continue;
			path += path === '' ? `M${pair(start[0], start[1])}` : `m${step(from, start)}`;
			for (let i = 1; i < ring.length; i++)
				path += (i === 1 ? 'l' : ' ') + step(ring[i - 1] ?? start, ring[i] ?? start);
			from = ring.at(-1) ?? start;
			if (this.#closed.has(ring)) {
				path += 'z';
				from = start;
			}
		}
		return path.replace(/ -/g, '-');
	}
}

function pair(x: number, y: number): string {
	return `${x} ${y}`;
}

function step(a: [number, number], b: [number, number]): string {
	return pair(b[0] - a[0], b[1] - a[1]);
}
