/** The map of a state as freeforms: countries, disputed areas, journeys, places; the locator. */
import { LOCATOR } from '../../lib/scenes/metrics.ts';
import type { Arc, Point, State } from '../../lib/scenes/types.ts';
import type { Corner, OutlineCutter, Outlines } from '../outlines.ts';
import { hatched, roundCaps, type Step } from '../sheet.ts';
import { THEME } from '../theme.ts';
import type { Brush } from './brush.ts';

/** Least distance of two corners of an outline, CSS pixels: less is not seen. */
const LEAST = 0.7;
/** The same on the locator. */
const LEAST_ON_LOCATOR = 0.5;

/**
 * Land as far as the slide shows it.
 * @param bleed CSS pixels by which it goes on beyond the stage's edges
 */
export function drawLand(brush: Brush, state: State, cutter: OutlineCutter, bleed: Point): void {
	const { sheet, pen } = brush;
	const scale = pen.px(state.camera.k);
	const { x, y } = state.camera;
	const view = {
		x0: x - bleed.x / scale,
		y0: y - bleed.y / scale,
		x1: x + (pen.size + bleed.x) / scale,
		y1: y + (pen.size + bleed.y) / scale
	};
	const { countries, disputed } = cutter.cut(view, LEAST / scale);
	const onStage = ([cx, cy]: Corner): Corner => [(cx - x) * scale, (cy - y) * scale];
	const look = { fill: THEME.land, line: THEME.paper, width: 1 };
	sheet.group({ name: 'Map', alt: 'Map of the countries in view' }, () => {
		for (const { name, rings } of countries)
			sheet.freeform(ringSteps(rings, onStage), look, { name: `Land: ${name}`, alt: name });
	});
	for (const { name, note, rings } of disputed)
		sheet.freeform(
			ringSteps(rings, onStage),
			{
				fill: THEME.muted,
				line: THEME.muted,
				width: 0.75,
				dash: 'sysDash',
				changes: [hatched(THEME.muted)]
			},
			{ name: `${name}, disputed`, alt: `${name}: ${note}` }
		);
}

function ringSteps(rings: Corner[][], onStage: (corner: Corner) => Corner): Step[] {
	return rings.flatMap((ring) => [
		...ring.map((corner, i): Step => {
			const [x, y] = onStage(corner);
			return { to: i === 0 ? 'move' : 'line', x, y };
		}),
		{ to: 'close' } as const
	]);
}

/** Journeys, the places' dots, and lines from what had to stand off to its place. */
export function drawWays(brush: Brush, state: State): void {
	const { sheet, pen, dataset } = brush;
	for (const arc of state.arcs) drawJourney(brush, state, arc);
	const r = 2.75;
	for (const dot of state.dots) {
		const { x, y } = toStage(brush, state, dot);
		const name = dataset.places.find((place) => place.id === dot.place)?.name ?? dot.place;
		sheet.shape(
			'ellipse',
			{ x: x - r, y: y - r, width: 2 * r, height: 2 * r },
			{ fill: THEME.ink },
			{ name: `${name}, place`, alt: name }
		);
	}
	const stem = (from: Point, to: Point, what: string) =>
		sheet.line(
			...[pen.px(from.x), pen.px(from.y), pen.px(to.x), pen.px(to.y)],
			{ line: THEME.muted },
			{ name: `Line to ${what}`, alt: `Line to ${what}` }
		);
	for (const token of state.tokens) {
		const spot = token[pen.layout];
		if (token.visible && spot.stem) stem(spot, spot.stem, token.label);
	}
	for (const label of state.labels[pen.layout])
		if (label.leader) stem(label, label.leader, label.lines.join(' '));
}

/** The curve, and an arrowhead a little past its middle. */
function drawJourney(brush: Brush, state: State, arc: Arc): void {
	const { sheet, pen } = brush;
	const said = { alt: arc.title, link: brush.link(arc.records, arc.title) };
	const [x0 = 0, y0 = 0, cx = 0, cy = 0, x1 = 0, y1 = 0] = (
		arc.path.match(/-?\d+(?:\.\d+)?/g) ?? []
	).map(Number);
	const [from, bend, to] = [
		[x0, y0],
		[cx, cy],
		[x1, y1]
	].map(([x = 0, y = 0]) => toStage(brush, state, { x, y }));
	if (!from || !bend || !to) return;
	sheet.freeform(
		[
			{ to: 'move', ...from },
			{ to: 'curve', cx: bend.x, cy: bend.y, ...to }
		],
		{
			line: THEME.ink,
			width: arc.planned ? 2.25 : 1.75,
			...(arc.planned ? { dash: 'sysDot', changes: [roundCaps] } : {})
		},
		{ name: `Journey: ${arc.title}`, ...said }
	);
	const turn = (arc.head.angle * Math.PI) / 180;
	const corner = (x: number, y: number) => ({
		x: pen.px(arc.head.x + x * Math.cos(turn) - y * Math.sin(turn)),
		y: pen.px(arc.head.y + x * Math.sin(turn) + y * Math.cos(turn))
	});
	sheet.freeform(
		[
			{ to: 'move', ...corner(-0.9, -0.95) },
			{ to: 'line', ...corner(0.9, 0) },
			{ to: 'line', ...corner(-0.9, 0.95) }
		],
		{ line: THEME.ink, width: 1.75, changes: [roundCaps] },
		{ name: `Direction: ${arc.title}`, ...said }
	);
}

function toStage({ pen }: Brush, { camera }: State, { x, y }: Point): Point {
	return { x: pen.px((x - camera.x) * camera.k), y: pen.px((y - camera.y) * camera.k) };
}

/** A small globe that shows which part of the base map this is. */
export function drawLocator(brush: Brush, state: State, world: Outlines, units: number): void {
	const { sheet, pen } = brush;
	const at = state.locator?.[pen.layout];
	if (!at) return;
	const side = pen.px(LOCATOR);
	const scale = side / units;
	const left = pen.px(at.x) - side * { start: 0, middle: 0.5, end: 1 }[at.anchor];
	const top = pen.px(at.y) - side * { top: 0, middle: 0.5, bottom: 1 }[at.valign];
	const place = ([x, y]: Corner): Corner => [left + x * scale, top + y * scale];
	const [x, y] = place([state.camera.x, state.camera.y]);
	const span = (100 / state.camera.k) * scale;
	const words = 'Locator: the part of the world that the map shows';
	sheet.group({ name: 'Locator', alt: words }, () => {
		sheet.shape(
			'ellipse',
			{ x: left, y: top, width: side, height: side },
			{ fill: THEME.paper, line: THEME.line },
			{ name: 'World', alt: 'Round map of the world around the story' }
		);
		sheet.freeform(
			world.countries.flatMap(({ rings }) => ringSteps(rings, place)),
			{ fill: THEME.line },
			{ name: 'Land', alt: 'Land' }
		);
		sheet.shape(
			'rect',
			{ x, y, width: span, height: span },
			{ fill: THEME.accent, opacity: 0.18, line: THEME.accent, width: 1.75 },
			{ name: 'Part shown', alt: 'The part that the map shows' }
		);
	});
}

/** The whole base map, as coarse as a locator needs it. */
export function worldFor({ pen }: Pick<Brush, 'pen'>, cutter: OutlineCutter, units: number) {
	const least = (LEAST_ON_LOCATOR * units) / pen.px(LOCATOR);
	return cutter.cut({ x0: 0, y0: 0, x1: units, y1: units }, least);
}
