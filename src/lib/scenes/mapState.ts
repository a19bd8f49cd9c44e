/** What a scene's map shows: camera, marks, tokens, journeys and names, none on another. */
import { indexOf } from '../dataset/selectors.ts';
import type { Dataset } from '../dataset/types.ts';
import { journeyArc } from './arcs.ts';
import { boxAround, distance, short } from './boxes.ts';
import { cameraFor, onStage } from './camera.ts';
import { cluster, type Stand } from './cluster.ts';
import { dayInWords } from './dates.ts';
import {
	distantName,
	eventNote,
	inCorner,
	journeyDate,
	placeName,
	tokenNames,
	type Field
} from './mapLabels.ts';
import { KEY_LINE, KEY_PX, LOCATOR, MAP_UNITS, both, type Metrics } from './metrics.ts';
import { BROKEN_WORDS, CLASS_WORDS, eventClass } from './plover.ts';
import { textWidth } from './text.ts';
import type {
	Both,
	Camera,
	Corner,
	EventMark,
	Label,
	Point,
	Scene,
	Spot,
	State,
	Story
} from './types.ts';

export type MapState = Pick<
	State,
	'camera' | 'arcs' | 'marks' | 'dots' | 'labels' | 'key' | 'locator'
> & {
	/** By actor. */
	spots: Map<string, Both<Spot>>;
};

/** Disputed areas bear their name where the stage shows no more than this. */
const NAMED_WITHIN_DEGREES = 40;

/** A locator is there where the map shows less than the whole by this factor. */
const LOCATED_FROM = 1.8;

/** What is placed, whatever the width. */
interface Contents {
	camera: Camera;
	stands: Stand[];
	dots: string[];
	labels: string[];
	at: (place: string) => Point;
	events: { id: string; title: string; when: string | null }[];
	/** Disputed areas to name. */
	disputed: { id: string; name: string; note: string }[];
	/** Journeys that have a date. */
	dated: { id: string; records: string[]; when: string; head: Point }[];
	/** Words of the key, and whether there is a locator. */
	key: string[];
	located: boolean;
	/** Points along the journeys, and their arrowheads, per cent. */
	traces: Point[];
	heads: Point[];
}

/** The map of a scene. */
export function mapState(
	story: Story,
	dataset: Dataset,
	scene: Scene,
	widths: Both<number>
): MapState {
	const { actors, places, records } = indexOf(dataset);
	const point = (place: string): Point =>
		story.places[place] ?? { x: MAP_UNITS / 2, y: MAP_UNITS / 2 };
	const isPoint = (place: string) => ['city', 'site'].includes(places.get(place)?.kind ?? 'city');

	const events = scene.map.events.flatMap((id) => {
		const found = records.get(id);
		return found?.type === 'event' ? [found.record] : [];
	});
	const framed = new Set([
		...scene.map.frame,
		...scene.map.tokens.map((t) => t.place),
		...events.flatMap((e) => e.place ?? [])
	]);
	const camera = cameraFor([...framed].map(point), dataset.story.map.radius);
	const at = (place: string) => onStage(camera, point(place));
	const stands = standsOf(scene, events, at);
	const ends = scene.map.journeys.flatMap((j) => [j.from, j.to]);
	const dots = [...new Set([...scene.map.labels, ...stands.map((s) => s.place), ...ends])].filter(
		isPoint
	);

	const traces: Point[] = [];
	const arcs = scene.map.journeys.map((j) => {
		const { trace, ...arc } = journeyArc(point(j.from), point(j.to), camera);
		traces.push(...trace);
		const who = actors.get(j.actor)?.name ?? j.actor;
		const [from, to] = [j.from, j.to].map((id) => places.get(id)?.name ?? id);
		return {
			id: `${j.actor}-${j.from}-${j.to}`,
			actor: j.actor,
			...arc,
			planned: j.planned,
			records: j.events,
			title: `${who}: ${from} to ${to}${j.planned ? ', planned' : ''}`
		};
	});

	const dated = arcs.flatMap((arc) => {
		const found = arc.records[0] === undefined ? undefined : records.get(arc.records[0]);
		if (found?.type !== 'event') return [];
		const when = dayInWords(found.record.date.edtf, story.language);
		return when === null ? [] : [{ id: arc.id, records: arc.records, when, head: arc.head }];
	});
	const classes = [...new Set(events.map((e) => eventClass(e.type)))].sort();
	const broken = events.some((e) => e.status !== 'occurred');
	const first = story.scenes.find((s) => s.focus === 'map');
	const standing = new Set(scene.map.tokens.map((t) => actors.get(t.actor)?.group));
	const groups = scene === first ? dataset.story.groups.filter((g) => standing.has(g.id)) : [];
	const located = camera.k > (100 / MAP_UNITS) * LOCATED_FROM;

	const told = events.map((e) => ({ ...e, when: dayInWords(e.date.edtf, story.language) }));
	const contents: Contents = {
		camera,
		stands,
		dots,
		labels: scene.map.labels,
		at,
		events: told,
		disputed: disputedIn(story, dataset, scene, camera),
		dated,
		key: [
			...classes.map((c) => CLASS_WORDS[c]),
			...(broken ? [BROKEN_WORDS] : []),
			...groups.map((g) => g.name)
		],
		located,
		traces,
		heads: arcs.map((a) => a.head)
	};
	const { compact, roomy } = both((m) => layout(contents, dataset, m), widths);
	const marks: EventMark[] = told.flatMap((e) => {
		const [a, b] = [compact.placed.get(e.id), roomy.placed.get(e.id)];
		if (!a || !b) return [];
		return [
			{
				id: e.id,
				type: e.type,
				class: eventClass(e.type),
				status: e.status,
				compact: rounded(a),
				roomy: rounded(b),
				title: e.when === null ? e.title : `${e.when}: ${e.title}`,
				records: [e.id]
			}
		];
	});
	return {
		camera,
		arcs,
		marks,
		dots: dots.map((place) => ({ place, ...point(place) })),
		labels: { compact: compact.labels, roomy: roomy.labels },
		key:
			classes.length + groups.length > 0
				? { classes, broken, groups, at: { compact: compact.key, roomy: roomy.key } }
				: null,
		locator: located ? { compact: compact.locator, roomy: roomy.locator } : null,
		spots: new Map(
			[...compact.spots].flatMap(([actor, spot]) => {
				const other = roomy.spots.get(actor);
				return other ? [[actor, { compact: spot, roomy: other }]] : [];
			})
		)
	};
}

function rounded(p: Point): Point {
	return { x: short(p.x), y: short(p.y) };
}

/** Disputed areas that the camera is near enough to name, and whose place the codebook gives. */
function disputedIn(story: Story, dataset: Dataset, scene: Scene, camera: Camera) {
	const { disputed, radius } = dataset.story.map;
	const degrees = ((100 / camera.k) * 2 * radius) / MAP_UNITS;
	if (degrees > NAMED_WITHIN_DEGREES) return [];
	return disputed
		.filter(({ id }) => id in story.places && !scene.map.labels.includes(id))
		.map(({ id, name, note }) => ({ id, name: `${name} (disputed)`, note }));
}

function standsOf(
	scene: Scene,
	events: { id: string; place: string | null }[],
	at: (place: string) => Point
): Stand[] {
	const stands = new Map<string, Stand>();
	const stand = (place: string): Stand => {
		const known = stands.get(place) ?? { place, at: at(place), marks: [], tokens: [] };
		stands.set(place, known);
		return known;
	};
	for (const { actor, place } of scene.map.tokens) stand(place).tokens.push(actor);
	for (const e of events) if (e.place !== null) stand(e.place).marks.push(e.id);
	return [...stands.values()];
}

/** Everything at its place on a stage of one width: names of places first, then of tokens, then notes. */
function layout(
	{ stands, dots, labels: named, at, events, disputed, dated, traces, heads, ...more }: Contents,
	dataset: Dataset,
	m: Metrics
): {
	placed: Map<string, Point>;
	spots: Map<string, Spot>;
	labels: Label[];
	key: Corner | null;
	locator: Corner | null;
} {
	const { actors, places } = indexOf(dataset);
	const points = dots.map(at);
	const placed = cluster(stands, points, m);
	const field: Field = {
		m,
		traces,
		obstacles: [
			...points.map((p) => boxAround(p, m.dot)),
			...heads.map((p) => boxAround(p, 2.4)),
			...events.flatMap((e) => placed.get(e.id) ?? []).map((p) => boxAround(p, m.mark)),
			...stands
				.flatMap((s) => s.tokens)
				.flatMap((id) => placed.get(id) ?? [])
				.map((p) => boxAround(p, m.token))
		]
	};
	const standing = stands.flatMap(({ at: home, tokens }) =>
		tokens.flatMap((actor) => {
			const p = placed.get(actor);
			return p ? [{ actor, name: actors.get(actor)?.short ?? actor, home, ...p }] : [];
		})
	);
	const placeNames = named.map((id) => (f: Field) => {
		const stand = stands.find((s) => s.place === id);
		const held = [...(stand?.tokens ?? []), ...(stand?.marks ?? [])];
		return placeName(
			{ id, name: places.get(id)?.name ?? id },
			at(id),
			dots.includes(id) ? 'place' : 'region',
			held.flatMap((h) => placed.get(h) ?? []),
			f
		);
	});
	const dates = dated.map((arc) => (f: Field) => journeyDate(arc, arc.when, arc.head, f));
	const notes = events.map((e) => (f: Field) => {
		const p = placed.get(e.id);
		return p ? eventNote(e, p, f) : null;
	});
	/** Words on the map where either the places are named before the tokens or, on a crowded one, after them. */
	const written = (placesFirst: boolean) => {
		const tried: Field = { ...field, obstacles: [...field.obstacles] };
		const put = (order: ((f: Field) => Label | null)[]) =>
			order.flatMap((place) => place(tried) ?? []);
		const before = placesFirst ? put(placeNames) : [];
		const sides = tokenNames(standing, tried);
		// Names that have to stand off and notes want the same room: whichever order has room for more.
		const names = standing
			.filter((t) => !sides.get(t.actor))
			.map((t) => (f: Field) => distantName(t, f));
		const after = placesFirst ? [] : placeNames;
		const orders = [
			[...names, ...dates, ...notes, ...after],
			[...notes, ...names, ...dates, ...after]
		].map((order) => {
			const own = { ...tried, obstacles: [...tried.obstacles] };
			return { field: own, labels: order.flatMap((place) => place(own) ?? []) };
		});
		const best = orders.reduce((a, b) => (b.labels.length > a.labels.length ? b : a));
		const labels = [...before, ...best.labels];
		const beside = [...sides.values()].filter(Boolean).length;
		// Who and what come before where.
		const said = labels.filter(({ kind }) => kind !== 'place' && kind !== 'region').length;
		return { ...best, labels, sides, worth: beside + said + labels.length / 100 };
	};
	const [first, second] = [written(true), written(false)];
	const best = second.worth >= first.worth + 1 ? second : first;
	const { labels, sides } = best;
	field.obstacles = best.field.obstacles;
	const spots = new Map<string, Spot>(
		standing.map(({ actor, home, x, y }) => {
			const own = distance({ x, y }, home);
			const far = own > m.pitch * 1.3 || points.some((d) => distance({ x, y }, d) < own - 0.1);
			const stem = far ? rounded(home) : null;
			return [actor, { ...rounded({ x, y }), labelSide: sides.get(actor) ?? null, stem }];
		})
	);
	const add = (label: Label | null) => label && labels.push(label);
	for (const area of disputed) add(placeName(area, at(area.id), 'disputed', [], field));
	const words = Math.max(0, ...more.key.map((w) => textWidth(w, m.labelPx)));
	const key =
		more.key.length > 0
			? inCorner((words + KEY_PX) * m.px, more.key.length * KEY_LINE * m.line, field)
			: null;
	const locator = more.located ? inCorner(LOCATOR, LOCATOR, field) : null;
	return { placed, spots, labels, key, locator };
}
