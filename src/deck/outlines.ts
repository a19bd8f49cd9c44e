/** Countries one by one, cut to what a slide shows: the base map's outlines for programs that know no clipping. */
import { geoPath, type GeoContext, type GeoProjection } from 'd3-geo';
import { intersection, type Geom } from 'polyclip-ts';
import { feature } from 'topojson-client';
import type { Dataset } from '../lib/dataset/types.ts';
import type { Box } from '../lib/scenes/types.ts';
import { projectionOf, simplified, type World } from '../lib/server/basemap.ts';

export type Corner = [x: number, y: number];

/** An area by its rings, each open at its end, in base-map units; a ring within another is a hole. */
export interface Outline {
	name: string;
	rings: Corner[][];
}

export interface Outlines {
	countries: Outline[];
	/** What of the disputed areas is land. */
	disputed: (Outline & { note: string })[];
}

/** Cuts a story's base map: prepared once, as simplifying the world takes a second. */
export class OutlineCutter {
	#world: World;
	#projection: GeoProjection;
	#map: Dataset['story']['map'];

	constructor({ story, places }: Pick<Dataset, 'story' | 'places'>) {
		this.#map = story.map;
		this.#world = simplified(places);
		this.#projection = projectionOf(story.map);
	}

	/**
	 * What lies within a rectangle.
	 * @param view base-map units
	 * @param least corners closer to the one before than this are left out, base-map units; so are rings whose area is
	 * less than a square of twice this side
	 */
	cut(view: Box, least: number): Outlines {
		const { x0, y0, x1, y1 } = view;
		const projection = this.#projection;
		const rings = (object: Parameters<ReturnType<typeof geoPath>>[0]) => {
			const writer = new RingWriter(least);
			geoPath(projection, writer)(object);
			return writer.rings.filter((ring) => Math.abs(area(ring)) > 4 * least * least);
		};
		const { objects } = this.#world;
		projection.clipExtent([
			[x0, y0],
			[x1, y1]
		]);
		const countries = feature(this.#world, objects.countries)
			.features.map((country) => ({ name: country.properties.name, rings: rings(country) }))
			.filter((outline) => outline.rings.length > 0)
			.sort((a, b) => (a.name < b.name ? -1 : 1));
		projection.clipExtent(null);
		const disputed = this.#map.disputed.flatMap(({ name, note, outline }) => {
			const [ring] = rings({ type: 'LineString', coordinates: [...outline, outline[0] ?? [0, 0]] });
			return ring ? [{ name, note, rings: common(ring, countries) }] : [];
		});
		return { countries, disputed: disputed.filter((area) => area.rings.length > 0) };
	}
}

/** What a ring and the countries have in common. */
function common(ring: Corner[], countries: Outline[]): Corner[][] {
	const near = countries.flatMap(({ rings }) => rings.filter((other) => meet(ring, other)));
	return near.flatMap((other) =>
		// The library closes rings: their last corner is the first once more.
		intersection([ring] as Geom, [other] as Geom).flatMap((polygon) =>
			polygon.map((closed) => closed.slice(0, -1) as Corner[])
		)
	);
}

/** Whether the boxes around two rings meet. */
function meet(a: Corner[], b: Corner[]): boolean {
	return [0, 1].every((axis) => {
		const [of, other] = [a, b].map((ring) => ring.map((corner) => corner[axis] ?? 0));
		return (
			Math.min(...(of ?? [])) <= Math.max(...(other ?? [])) &&
			Math.min(...(other ?? [])) <= Math.max(...(of ?? []))
		);
	});
}

/** The area within a ring, negative where it runs counter-clockwise (the shoelace formula). */
function area(ring: Corner[]): number {
	return (
		ring.reduce((sum, [x, y], i) => {
			const [nx, ny] = ring[(i + 1) % ring.length] ?? [x, y];
			return sum + x * ny - nx * y;
		}, 0) / 2
	);
}

/** A drawing context for `geoPath` that collects rings. */
class RingWriter implements GeoContext {
	rings: Corner[][] = [];
	#least: number;

	constructor(least: number) {
		this.#least = least;
	}

	beginPath(): void {
		this.rings = [];
	}

	moveTo(x: number, y: number): void {
		this.rings.push([[x, y]]);
	}

	lineTo(x: number, y: number): void {
		const ring = this.rings.at(-1);
		const [px, py] = ring?.at(-1) ?? [NaN, NaN];
		if (!(Math.hypot(x - px, y - py) < this.#least)) ring?.push([x, y]);
	}

	closePath(): void {
		const ring = this.rings.at(-1);
		const [first, last] = [ring?.[0], ring?.at(-1)];
		if (ring && first && last && Math.hypot(first[0] - last[0], first[1] - last[1]) < this.#least)
			ring.pop();
		if ((ring?.length ?? 0) < 3) this.rings.pop();
	}

	arc(): never {
		throw new Error('points are not drawn on the base map');
	}
}
