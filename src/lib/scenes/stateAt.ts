/** The only place that decides what is on screen. */
import { indexOf } from '../dataset/selectors.ts';
import type { Actor, Dataset } from '../dataset/types.ts';
import { agreementState } from './agreementState.ts';
import { short } from './boxes.ts';
import { onStage } from './camera.ts';
import { castOf, leadsOf, recordsOf } from './cast.ts';
import { mapState, type MapState } from './mapState.ts';
import { WIDTHS } from './metrics.ts';
import { matrixState } from './matrixState.ts';
import { stanceState, type StanceSeat } from './stanceState.ts';
import { timelineState } from './timelineState.ts';
import type { Both, Point, Scene, Spot, State, Story, TokenState } from './types.ts';

/**
 * What is on screen at a step of a story: pure and complete, so a jump, a reload, a print and a slide of a step all
 * show the same.
 * @param step index into `story.scenes`
 * @param widths for which the two layouts are made
 * @throws RangeError where the story has no such step
 */
export function stateAt(
	story: Story,
	dataset: Dataset,
	step: number,
	widths: Both<number> = WIDTHS
): State {
	const scene = story.scenes[step];
	if (!scene)
		throw new RangeError(`the story has scenes 0 to ${story.scenes.length - 1}, not ${step}`);
	const cast = castOf(story, dataset);
	const map = mapState(story, dataset, scene, widths);
	const issue = scene.stance && indexOf(dataset).issues.get(scene.stance.issue);
	const stance =
		scene.focus === 'stance' && scene.stance && issue
			? stanceState(dataset, cast, leadsOf(story), issue, scene.stance, widths)
			: null;
	const matrix =
		scene.focus === 'matrix' && scene.matrix
			? matrixState(dataset, cast, scene.matrix, widths)
			: null;

	const timeline =
		scene.focus === 'timeline' && scene.timeline
			? timelineState(story, dataset, scene.timeline, widths)
			: null;
	const shared =
		scene.focus === 'agreement' && scene.agreement
			? agreementState(dataset, cast, scene.agreement, widths)
			: null;

	const token = (actor: Actor): TokenState => {
		if (timeline) return hidden(actor, { x: 50, y: 90 });
		if (shared) {
			const seat = shared.seats.get(actor.id);
			return headToken(dataset, actor, scene, seat && { compact: seat, roomy: seat });
		}
		if (stance) return stanceToken(dataset, actor, scene, stance.seats.get(actor.id));
		if (matrix) return headToken(dataset, actor, scene, matrix.seats.get(actor.id));
		return mapToken(story, dataset, actor, scene, map);
	};
	const onMap = scene.focus === 'map';
	return {
		step,
		scene: scene.id,
		focus: scene.focus,
		alt: scene.alt,
		camera: map.camera,
		tokens: cast.map(token),
		arcs: onMap ? map.arcs : [],
		marks: onMap ? map.marks : [],
		dots: onMap ? map.dots : [],
		labels: onMap ? map.labels : { compact: [], roomy: [] },
		key: onMap ? map.key : null,
		locator: onMap ? map.locator : null,
		stance: stance?.state ?? null,
		matrix: matrix?.state ?? null,
		timeline,
		agreement: shared?.state ?? null
	};
}

/** What a token is at every step. */
function identity(actor: Actor) {
	return { actor: actor.id, label: actor.short, initials: actor.initials, group: actor.group };
}

function bare(at: Point): Both<Spot> {
	const spot = { x: short(at.x), y: short(at.y), labelSide: null, stem: null };
	return { compact: spot, roomy: spot };
}

/** Out of sight, but on the stage, so that nothing grows by it. */
function hidden(actor: Actor, at: Point): TokenState {
	const keep = (n: number) => Math.min(90, Math.max(10, n));
	return {
		...identity(actor),
		...bare({ x: keep(at.x), y: keep(at.y) }),
		visible: false,
		records: [],
		title: actor.name
	};
}

function mapToken(
	story: Story,
	dataset: Dataset,
	actor: Actor,
	scene: Scene,
	map: MapState
): TokenState {
	const spot = map.spots.get(actor.id);
	const stand = scene.map.tokens.find((t) => t.actor === actor.id);
	if (spot && stand) {
		const place = indexOf(dataset).places.get(stand.place)?.name ?? stand.place;
		return {
			...identity(actor),
			...spot,
			visible: true,
			...(story.places[stand.place] ? { home: story.places[stand.place] } : {}),
			records: recordsOf(dataset, actor.id, scene),
			title: `${actor.name}, ${place}`
		};
	}
	const home = actor.place === undefined ? undefined : story.places[actor.place];
	return hidden(actor, home ? onStage(map.camera, home) : { x: 50, y: 50 });
}

function stanceToken(
	dataset: Dataset,
	actor: Actor,
	scene: Scene,
	seat: StanceSeat | undefined
): TokenState {
	if (!seat) return hidden(actor, { x: 50, y: 90 });
	const { stance, movedFrom, records, title, compact, roomy } = seat;
	return {
		...identity(actor),
		compact: { ...compact, stem: null },
		roomy: { ...roomy, stem: null },
		visible: true,
		records: records.length > 0 ? records : recordsOf(dataset, actor.id, scene),
		title,
		...(stance === 'none' ? {} : { stance }),
		...(movedFrom === undefined ? {} : { movedFrom })
	};
}

/** Above its column of a table. */
function headToken(
	dataset: Dataset,
	actor: Actor,
	scene: Scene,
	seat: Both<Point> | undefined
): TokenState {
	if (!seat) return hidden(actor, { x: 50, y: 10 });
	return {
		...identity(actor),
		compact: bare(seat.compact).compact,
		roomy: bare(seat.roomy).roomy,
		visible: true,
		records: recordsOf(dataset, actor.id, scene),
		title: actor.name
	};
}
