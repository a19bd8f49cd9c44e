/** What a scene's map shows: camera, marks, tokens, journeys and names, none on another. */
import { indexOf } from '../dataset/selectors.ts';
import type { Actor, Dataset } from '../dataset/types.ts';
import { journeyArc } from './arcs.ts';
import { boxAround, distance, short } from './boxes.ts';
import { cameraFor, onStage } from './camera.ts';
import { recordsOf } from './cast.ts';
import { cluster, type Stand } from './cluster.ts';
import { dayInWords } from './dates.ts';
import { blockBox, blocksAround, nameBox, settle } from './labels.ts';
import { DOT, LINE, MAP_UNITS, MARK, PITCH, TOKEN } from './metrics.ts';
import { eventClass } from './plover.ts';
import { textSpan, wrap } from './text.ts';
import type { Box, Label, Point, Scene, Side, State, Story, TokenState } from './types.ts';

/** Widest line of an event's note, CSS pixels. */
const NOTE_PX = 118;
const NOTE_LINES = 3;
const SIDES: Side[] = ['right', 'left', 'above', 'below'];

export interface MapToken extends Pick<TokenState, 'x' | 'y' | 'labelSide' | 'stem'> {
	records: string[];
	title: string;
}

export type MapState = Pick<State, 'camera' | 'arcs' | 'marks' | 'dots' | 'labels'> & {
	tokens: Map<string, MapToken>;
};

/** The map of a scene; `named` false leaves the names out, for a map that only stands behind a diagram. */
export function mapState(story: Story, dataset: Dataset, scene: Scene, named = true): MapState {
	const { actors, places, records } = indexOf(dataset);
	const point = (place: string): Point =>
		story.places[place] ?? { x: MAP_UNITS / 2, y: MAP_UNITS / 2 };
	const camera = cameraFor(scene.map.frame.map(point), dataset.story.map.radius);
	const at = (place: string) => onStage(camera, point(place));

	const events = scene.map.events.flatMap((id) => {
		const found = records.get(id);
		return found?.type === 'event' ? [found.record] : [];
	});
	const stands = new Map<string, Stand>();
	const stand = (place: string): Stand => {
		const known = stands.get(place) ?? { place, at: at(place), marks: [], tokens: [] };
		stands.set(place, known);
		return known;
	};
	for (const { actor, place } of scene.map.tokens) stand(place).tokens.push(actor);
	for (const e of events) if (e.place !== null) stand(e.place).marks.push(e.id);

	const journeys = scene.map.journeys;
	const isPoint = (place: string) => ['city', 'site'].includes(places.get(place)?.kind ?? 'city');
	const dotted = [
		...new Set([...scene.map.labels, ...stands.keys(), ...journeys.flatMap((j) => [j.from, j.to])])
	].filter(isPoint);
	const placed = cluster([...stands.values()], dotted.map(at));

	const arcs = journeys.map((j) => {
		const { trace, ...arc } = journeyArc(point(j.from), point(j.to), camera);
		const who = actors.get(j.actor)?.name ?? j.actor;
		const [from, to] = [j.from, j.to].map((id) => places.get(id)?.name ?? id);
		return {
			trace,
			arc: {
				id: `${j.actor}-${j.from}-${j.to}`,
				actor: j.actor,
				...arc,
				planned: j.planned,
				records: j.events,
				title: `${who}: ${from} to ${to}${j.planned ? ', planned' : ''}`
			}
		};
	});

	const marks = events.flatMap((e) => {
		const p = placed.get(e.id);
		if (!p) return [];
		const when = dayInWords(e.date.edtf, story.language);
		return [
			{
				id: e.id,
				type: e.type,
				class: eventClass(e.type),
				status: e.status,
				x: short(p.x),
				y: short(p.y),
				title: when === null ? e.title : `${when}: ${e.title}`,
				records: [e.id]
			}
		];
	});

	const obstacles: Box[] = marks.map((m) => boxAround(m, MARK));
	const tokens = new Map<string, MapToken>();
	for (const { actor, place } of scene.map.tokens) {
		const p = placed.get(actor);
		if (!p) continue;
		obstacles.push(boxAround(p, TOKEN));
		const home = at(place);
		tokens.set(actor, {
			x: short(p.x),
			y: short(p.y),
			labelSide: null,
			stem: distance(p, home) > PITCH * 1.25 ? { x: short(home.x), y: short(home.y) } : null,
			records: recordsOf(dataset, actor, scene),
			title: `${actors.get(actor)?.name ?? actor}, ${places.get(place)?.name ?? place}`
		});
	}
	for (const place of dotted) obstacles.push(boxAround(at(place), DOT));
	const traces = arcs.flatMap((a) => a.trace);
	for (const head of arcs.map((a) => a.arc.head)) obstacles.push(boxAround(head, 10 / 3.4));

	const labels: Label[] = [];
	if (named) {
		for (const id of scene.map.labels) {
			const label = placeLabel(
				dataset,
				id,
				at(id),
				isPoint(id),
				obstacles,
				traces,
				stands.get(id),
				placed
			);
			if (label) labels.push(label);
		}
		nameTokens(scene, tokens, actors, obstacles, traces);
		for (const e of events) {
			const p = placed.get(e.id);
			if (!p) continue;
			const when = dayInWords(e.date.edtf, story.language);
			const lines = wrap(e.title, NOTE_PX, undefined, NOTE_LINES);
			const all = when === null ? lines : [when, ...lines];
			const spots = blocksAround(boxAround(p, MARK), all, 0.8);
			const chosen = settle(
				spots.map((s) => s.box),
				obstacles,
				traces
			);
			const spot = chosen === null ? undefined : spots[chosen];
			if (spot)
				labels.push({
					id: e.id,
					kind: 'note',
					lines: all,
					...rounded(spot.label),
					records: [e.id]
				});
		}
	}
	return {
		camera,
		arcs: arcs.map((a) => a.arc),
		marks,
		dots: dotted.map((place) => ({ place, ...point(place) })),
		labels,
		tokens
	};
}

function rounded<T extends Point>(p: T): T {
	return { ...p, x: short(p.x), y: short(p.y) };
}

function placeLabel(
	dataset: Dataset,
	id: string,
	p: Point,
	isPoint: boolean,
	obstacles: Box[],
	traces: Point[],
	stand: Stand | undefined,
	placed: Map<string, Point>
): Label | null {
	const name = indexOf(dataset).places.get(id)?.name ?? id;
	const kind = isPoint ? 'place' : 'region';
	const around = [boxAround(p, DOT)];
	const held = [...(stand?.tokens ?? []), ...(stand?.marks ?? [])].flatMap(
		(t) => placed.get(t) ?? []
	);
	if (held.length > 0)
		around.push(
			held
				.map((t) => boxAround(t, TOKEN))
				.reduce((a, b) => ({
					x0: Math.min(a.x0, b.x0),
					y0: Math.min(a.y0, b.y0),
					x1: Math.max(a.x1, b.x1),
					y1: Math.max(a.y1, b.y1)
				}))
		);
	const spots = around.flatMap((box) => blocksAround(box, [name], 0.9));
	if (!isPoint) {
		const width = textSpan(name);
		for (const dy of [2.7 * LINE, -2.7 * LINE, 1.5 * LINE, -1.5 * LINE, 0]) {
			const label = { x: p.x, y: p.y + dy, anchor: 'middle', valign: 'middle' } as const;
			spots.unshift({ box: blockBox(label, width, LINE), label });
		}
	}
	const chosen = settle(
		spots.map((s) => s.box),
		obstacles,
		traces
	);
	const spot = chosen === null ? undefined : spots[chosen];
	return spot ? { id, kind, lines: [name], ...rounded(spot.label), records: [] } : null;
}

/** Names beside tokens, the outermost of a cluster first: they have the room. */
function nameTokens(
	scene: Scene,
	tokens: Map<string, MapToken>,
	actors: Map<string, Actor>,
	obstacles: Box[],
	traces: Point[]
): void {
	for (const { actor } of scene.map.tokens) {
		const token = tokens.get(actor);
		const name = actors.get(actor)?.short;
		if (!token || name === undefined) continue;
		const boxes = SIDES.map((side) => nameBox(token, side, name));
		const chosen = settle(boxes, obstacles, traces);
		token.labelSide = chosen === null ? null : (SIDES[chosen] ?? null);
	}
}
