/** The only place that decides what is on screen. */
import { indexOf } from '../dataset/selectors.ts';
import type { Actor, Dataset } from '../dataset/types.ts';
import { short } from './boxes.ts';
import { onStage } from './camera.ts';
import { castOf, leadsOf, recordsOf } from './cast.ts';
import { mapState, type MapState } from './mapState.ts';
import { matrixState } from './matrixState.ts';
import { TOKEN } from './metrics.ts';
import { stanceState, type StanceSeat } from './stanceState.ts';
import type { Point, Scene, State, Story, TokenState } from './types.ts';

/**
 * What is on screen at a step of a story: pure and complete, so a jump, a reload, a print and a slide of a step all
 * show the same.
 * @param step index into `story.scenes`
 * @throws RangeError where the story has no such step
 */
export function stateAt(story: Story, dataset: Dataset, step: number): State {
	const scene = story.scenes[step];
	if (!scene)
		throw new RangeError(`the story has scenes 0 to ${story.scenes.length - 1}, not ${step}`);
	const cast = castOf(story, dataset);
	const map = mapState(story, dataset, scene, scene.focus === 'map');
	const issue = scene.stance && indexOf(dataset).issues.get(scene.stance.issue);
	const stance =
		scene.focus === 'stance' && scene.stance && issue
			? stanceState(dataset, cast, leadsOf(story), issue, scene.stance)
			: null;
	const matrix =
		scene.focus === 'matrix' && scene.matrix ? matrixState(dataset, cast, scene.matrix) : null;

	const token = (actor: Actor): TokenState => {
		if (stance) return stanceToken(dataset, actor, scene, stance.seats.get(actor.id));
		if (matrix) return seatToken(dataset, actor, scene, matrix.seats.get(actor.id));
		return mapToken(story, actor, map);
	};
	return {
		step,
		scene: scene.id,
		focus: scene.focus,
		alt: scene.alt,
		camera: map.camera,
		tokens: cast.map(token),
		arcs: map.arcs,
		marks: scene.focus === 'map' ? map.marks : [],
		dots: map.dots,
		labels: map.labels,
		stance: stance?.state ?? null,
		matrix: matrix?.state ?? null
	};
}

/** What a token is at every step. */
function identity(actor: Actor) {
	return { actor: actor.id, label: actor.short, initials: actor.initials, group: actor.group };
}

function hidden(actor: Actor, at: Point): TokenState {
	const keep = (n: number) => short(Math.min(100 - TOKEN, Math.max(TOKEN, n)));
	return {
		...identity(actor),
		x: keep(at.x),
		y: keep(at.y),
		visible: false,
		labelSide: null,
		records: [],
		title: actor.name,
		stem: null
	};
}

function mapToken(story: Story, actor: Actor, map: MapState): TokenState {
	const shown = map.tokens.get(actor.id);
	if (shown) return { ...identity(actor), visible: true, ...shown };
	const home = actor.place === undefined ? undefined : story.places[actor.place];
	return hidden(actor, home ? onStage(map.camera, home) : { x: 50, y: 50 });
}

function stanceToken(
	dataset: Dataset,
	actor: Actor,
	scene: Scene,
	seat: StanceSeat | undefined
): TokenState {
	if (!seat) return hidden(actor, { x: 50, y: 50 });
	const { stance, movedFrom, records, ...rest } = seat;
	return {
		...identity(actor),
		visible: true,
		stem: null,
		...rest,
		records: records.length > 0 ? records : recordsOf(dataset, actor.id, scene),
		...(stance === 'none' ? {} : { stance }),
		...(movedFrom === undefined ? {} : { movedFrom })
	};
}

function seatToken(
	dataset: Dataset,
	actor: Actor,
	scene: Scene,
	seat: Point | undefined
): TokenState {
	if (!seat) return hidden(actor, { x: 50, y: 50 });
	return {
		...identity(actor),
		...seat,
		visible: true,
		labelSide: null,
		stem: null,
		records: recordsOf(dataset, actor.id, scene),
		title: actor.name
	};
}
