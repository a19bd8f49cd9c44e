/**
 * What a story is once it has been read, and what is on screen at one step of it. Everything here is plain
 * JSON: states are computed at build time and shipped.
 */
import type { Stance } from '../dataset/types.ts';

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
	/** Only where focus is `stance`. */
	stance?: { issue: string; asOf: string; since?: string };
	/** Only where focus is `matrix`. */
	matrix?: { asOf: string; since?: string };
}

/** Which projection the tokens stand in. */
export type Focus = 'map' | 'stance' | 'matrix';

export interface SceneMap {
	/** Places that the camera must show. */
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
	labels: Label[];
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

export interface TokenState extends Point {
	actor: string;
	label: string;
	initials: string;
	group: string;
	visible: boolean;
	/** Where its name goes, so that no two names meet; null where there is no room. */
	labelSide: 'below' | 'right' | 'left' | 'above' | null;
	/** What it opens, most telling first. */
	records: string[];
	/** What it says here, for screen readers and tooltips. */
	title: string;
	stance?: Stance;
	/** Column before, where it moved since the scene's `since` date. */
	movedFrom?: Stance | 'none';
}

export interface Arc {
	id: string;
	actor: string;
	from: Point;
	to: Point;
	/** SVG path in per cent of the stage. */
	path: string;
	planned: boolean;
	records: string[];
	title: string;
}

export interface EventMark extends Point {
	id: string;
	type: string;
	title: string;
	records: string[];
}

export interface Label extends Point {
	place: string;
	text: string;
	anchor: 'start' | 'middle' | 'end';
}

export interface StanceColumn {
	stance: Stance;
	/** Heading, from the issue's poles. */
	title: string;
	/** Per cent of the stage. */
	x0: number;
	x1: number;
	count: number;
}

export interface StanceState {
	issue: string;
	question: string;
	asOf: string;
	columns: StanceColumn[];
	/** Conditions in words, in the order of the tokens. */
	conditions: { actor: string; text: string; records: string[] }[];
	/** Actors of the cast with nothing on record by then. */
	notOnRecord: string[];
}

export interface MatrixState {
	asOf: string;
	issues: { id: string; short: string }[];
	rows: {
		actor: string;
		cells: { issue: string; stance: Stance | null; records: string[]; moved: boolean }[];
	}[];
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
