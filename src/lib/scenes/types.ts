/**
 * What a story is once it has been read, and what is on screen at one step of it. Everything here is plain
 * JSON: states are computed at build time and shipped.
 */
import type { Event, Stance } from '../dataset/types.ts';

/** `data/story.md`, read and checked against the dataset. */
export interface Story {
	title: string;
	/** One or two sentences: what is at stake. */
	dek: string;
	language: string;
	scenes: Scene[];
	/** Places in base-map units (see `Basemap`). */
	places: Record<string, Point>;
}

export interface Point {
	x: number;
	y: number;
}

/** A rectangle, `x0 < x1` and `y0 < y1`, y downwards. */
export interface Box {
	x0: number;
	y0: number;
	x1: number;
	y1: number;
}

export interface Scene {
	/** Its address: `#<id>`. */
	id: string;
	/** The finding. */
	headline: string;
	/** Body as HTML; each claim is a link with `data-record`. */
	html: string;
	/** A sentence that says the graphic's finding, for those who do not see it. */
	alt: string;
	focus: Focus;
	map: SceneMap;
	/** There where focus is `stance`. */
	stance?: { issue: string; asOf: string; since?: string };
	/** There where focus is `matrix`. */
	matrix?: { asOf: string; since?: string };
}

/** Which projection the tokens stand in. */
export type Focus = 'map' | 'stance' | 'matrix';

export interface SceneMap {
	/** Places that the camera shows, besides those where somebody stands or something happens. */
	frame: string[];
	/** Who stands where: an actor's id, or an actor away from home. */
	tokens: { actor: string; place: string }[];
	/** Events that pulse. */
	events: string[];
	/** Journeys, in order; `planned` ones are dashed. */
	journeys: { actor: string; from: string; to: string; planned: boolean; events: string[] }[];
	/** Places that bear a label. */
	labels: string[];
}

/**
 * Layout is computed twice: for the narrowest stage, and for stages with room for more words. Which of the two is
 * seen is the style sheet's to say (a container query), so that the first paint is right at any width.
 */
export interface Both<T> {
	compact: T;
	roomy: T;
}

/**
 * What is on screen at a step, complete. Coordinates `x`, `y` are per cent of the stage, a square box; whatever
 * is outside 0–100 bleeds off it. Layout holds from 320 px of stage width upwards.
 */
export interface State {
	step: number;
	scene: string;
	focus: Focus;
	alt: string;
	camera: Camera;
	/** The whole cast, in the same order at every step, seen or not. */
	tokens: TokenState[];
	arcs: Arc[];
	marks: EventMark[];
	/** Points of the places that the scene names, in base-map units. */
	dots: (Point & { place: string })[];
	labels: Both<Label[]>;
	stance: StanceState | null;
	matrix: MatrixState | null;
}

/** Base-map units → stage: `percent = (unit - origin) * k`. */
export interface Camera {
	/** Base-map unit at the stage's left and top edge. */
	x: number;
	y: number;
	/** Per cent of the stage's width for one base-map unit. */
	k: number;
}

/** Where a token's name stands; above and below it may begin or end flush with the token instead of centred. */
export type Side =
	| 'right'
	| 'left'
	| 'above'
	| 'below'
	| 'above-right'
	| 'above-left'
	| 'below-right'
	| 'below-left';

/** Where a token stands. */
export interface Spot extends Point {
	/** Where its name goes, so that no two names meet; null where there is no room. */
	labelSide: Side | null;
	/** The point of its place, where the token had to stand too far off to tell. */
	stem: Point | null;
}

export interface TokenState extends Both<Spot> {
	actor: string;
	label: string;
	initials: string;
	group: string;
	visible: boolean;
	/** What it opens, most telling first. */
	records: string[];
	/** What it says here, for screen readers and tooltips. */
	title: string;
	stance?: Stance;
	/** Column before, where it moved since the scene's `since` date; `none` where it was not on record. */
	movedFrom?: Stance | 'none';
}

export interface Arc {
	id: string;
	actor: string;
	/** SVG path in base-map units, so that it moves with the camera. */
	path: string;
	/** Where its arrowhead stands, and the direction of travel in degrees, 0 to the right, clockwise. */
	head: Point & { angle: number };
	planned: boolean;
	records: string[];
	title: string;
}

/** The four quadrants of PLOVER's event types; a mark's form tells which. */
export type EventClass =
	'verbal-cooperation' | 'material-cooperation' | 'verbal-conflict' | 'material-conflict';

export interface EventMark extends Both<Point> {
	id: string;
	type: Event['type'];
	class: EventClass;
	status: Event['status'];
	title: string;
	records: string[];
}

/** Words on the map: a place's name, or what happened beside an event's mark. */
export interface Label extends Point {
	/** Stable from step to step: the place's or the event's id. */
	id: string;
	kind: 'place' | 'region' | 'disputed' | 'note';
	lines: string[];
	/** Whether the first line is a date. */
	dated: boolean;
	/** Which of the block's edges `x` is. */
	anchor: 'start' | 'middle' | 'end';
	/** Which of the block's edges `y` is; so it shrinks towards what it names as the stage grows. */
	valign: 'top' | 'middle' | 'bottom';
	/** The point that a line leads to, where the words had to stand off. */
	leader: Point | null;
	records: string[];
}

export interface StanceColumn {
	stance: Stance | 'none';
	/** Heading, from the issue's poles. */
	title: string;
	/** Per cent of the stage; the heading stands above it. */
	box: Both<Box>;
	count: number;
}

export interface StanceState {
	issue: string;
	question: string;
	asOf: string;
	/** The day in words. */
	asOfLabel: string;
	since: string | null;
	/** oppose, conditional, support: always, in this order. */
	columns: StanceColumn[];
	/** Below the columns and apart from them: neutral where there is any, and not on record (`none`). */
	strips: StanceColumn[];
	/**
	 * Conditions in words, in the order of the tokens; on a roomy stage where all have
	 * room, `at` is the token that they stand beside, under its name.
	 */
	conditions: {
		actor: string;
		text: string;
		records: string[];
		at: (Point & { width: number; lines: number }) | null;
	}[];
	/** Leading figures with nothing on record by then. */
	notOnRecord: string[];
	/** Who changed columns since `since`: the seat that was theirs. */
	moves: (Both<Point> & { actor: string; initials: string; from: Stance; to: Stance })[];
}

export interface MatrixState {
	asOf: string;
	since: string | null;
	/** The days in words. */
	asOfLabel: string;
	sinceLabel: string | null;
	/** Where the table begins, and where its cells do: per cent from the left. */
	edge: number;
	left: number;
	/** Issues are rows; `y` is the row's middle. */
	issues: { id: string; short: string; question: string; y: number }[];
	/** Actors are columns; the token stands above at `y`, its column at `x`. */
	columns: {
		actor: string;
		x: number;
		y: number;
		cells: {
			issue: string;
			stance: Stance | null;
			records: string[];
			/** Stances held in turn since `since`, where there was more than one. */
			moved: Stance[] | null;
			title: string;
		}[];
	}[];
	/** Height of a row, per cent. */
	pitch: number;
	legendY: number;
	/** How many actors are on record, but have no column: none of them on more issues than those that have. */
	leftOut: number;
}

/** The base map, projected at build time. */
export interface Basemap {
	/** Units across and down: the projection's circle fits a square of this size. */
	size: number;
	/** SVG path of all land. */
	land: string;
	/** SVG path of borders between countries. */
	borders: string;
	/** Outlines to hatch, clipped to land. */
	disputed: { id: string; name: string; note: string; path: string }[];
}
