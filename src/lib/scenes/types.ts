/**
 * What a story is once it has been read, and what is on screen at one step of it. Everything here is plain
 * JSON: states are computed at build time and shipped.
 */
import type { Event, Group, Stance } from '../dataset/types.ts';

/** `data/story.md`, read and checked against the dataset. */
export interface Story {
	title: string;
	/** One or two sentences: what is at stake. */
	dek: string;
	language: string;
	/** Days on which it was published and last changed, `YYYY-MM-DD`, where the story says so. */
	published?: string;
	updated?: string;
	authors?: string[];
	publisher?: string;
	/** What was mended after publication, in the story's order. */
	corrections?: { date: string; text: string }[];
	scenes: Scene[];
	/** How it is told to a room, where the story says so. */
	briefing?: {
		/** Planned length. */
		minutes?: number;
		/** Which scenes are slides, in the order in which they are shown. */
		sections?: { title: string; scenes: string[] }[];
	};
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
	/** There where focus is `timeline`: its first and last day, and the events it names besides the story's own. */
	timeline?: { from: string; to: string; events: string[] };
	/** There where focus is `agreement`. */
	agreement?: { asOf: string };
	/** What it is as a slide, where the story says more than the scene. */
	briefing?: SceneBriefing;
}

export interface SceneBriefing {
	/** The finding in fewer words. */
	headline?: string;
	/** Planned time. */
	seconds?: number;
	/** A statement whose words stand beside the graphic. */
	quote?: string;
	/** What is shown before the scene's own graphic, one after the other; scenes without text. */
	beats: Scene[];
	notes: Note[];
}

/** A paragraph, or an item of a list, of what the presenter says. */
export interface Note {
	markdown: string;
	/** Its links bear `data-record`, as in a scene's text. */
	html: string;
	/** Without marks. */
	text: string;
	/** What it rests on, in the order of the words. */
	records: string[];
}

/** What the scene's graphic is: a projection in which the tokens stand, or the timeline, which shows none. */
export type Focus = 'map' | 'stance' | 'matrix' | 'timeline' | 'agreement';

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
	/** What the forms of the marks mean, and on the story's first map the colours of the discs; null where there is nothing to say. */
	key: { classes: EventClass[]; broken: boolean; groups: Group[]; at: Both<Corner | null> } | null;
	/** Where a small globe shows which part of the map this is; null where the map is the whole of it. */
	locator: Both<Corner | null> | null;
	stance: StanceState | null;
	matrix: MatrixState | null;
	timeline: TimelineState | null;
	agreement: AgreementState | null;
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
	/** Where it stands on a map: the point of its place, base-map units. */
	home?: Point;
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

/** Words on the map: a place's or a token's name, a journey's date, or what happened beside an event's mark. */
export interface Label extends Point {
	/** Stable from step to step: the place's or the event's id. */
	id: string;
	kind: 'place' | 'region' | 'disputed' | 'note' | 'name' | 'journey';
	lines: string[];
	/** What is to be said of a disputed area. */
	note?: string;
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

/** Where a block stands: which of its edges `x` and `y` are. */
export type Corner = Pick<Label, 'x' | 'y' | 'anchor' | 'valign'>;

export interface StanceColumn {
	stance: Stance | 'none';
	/** Heading, from the issue's poles. */
	title: string;
	/** Per cent of the stage; the heading stands above it. */
	box: Both<Box>;
	count: number;
	/** Whom the heading names on a narrow stage, where the tokens have no room for their names. */
	names?: string[];
	/** Then the date, which else stands at the end of the heading's line, stands in the strip. */
	inside?: boolean;
}

export interface StanceState {
	issue: string;
	question: string;
	/** What is asked on a narrow stage, where the whole question would leave no room for the conditions. */
	shorter?: string;
	asOf: string;
	/** The day in words. */
	asOfLabel: string;
	since: string | null;
	sinceLabel: string | null;
	/** oppose, conditional, support: always, in this order. */
	columns: StanceColumn[];
	/** Below the columns and apart from them: neutral where there is any, and not on record (`none`). */
	strips: StanceColumn[];
	/**
	 * Conditions in words, in the order of the tokens. Where all have room, `at` is the token that they stand beside on a
	 * roomy stage, under its name; and `narrow` on a narrow one, after its name, which the token then does not bear.
	 */
	conditions: {
		actor: string;
		name: string;
		text: string;
		records: string[];
		at: Words | null;
		narrow: Words | null;
	}[];
	/** Leading figures with nothing on record by then. */
	notOnRecord: string[];
	/** Who changed columns since `since`: the seat that was theirs, and what they held there. */
	moves: (Both<Point> & {
		actor: string;
		initials: string;
		from: Stance;
		to: Stance;
		record: string;
		title: string;
	})[];
}

/** Where words stand beside a token: its middle, how wide they may be, per cent, and in how many lines. */
export interface Words extends Point {
	width: number;
	lines: number;
}

export interface MatrixState {
	asOf: string;
	since: string | null;
	/** The days in words. */
	asOfLabel: string;
	sinceLabel: string | null;
	/** Where the table begins, and where its cells do: per cent from the left. This and what follows: on a roomy stage. */
	edge: number;
	left: number;
	/** Issues are rows; `y` is the row's middle. */
	issues: { id: string; short: string; question: string; y: number }[];
	/** Actors are columns; the token stands above at `y`, its column at `x`. */
	columns: {
		actor: string;
		initials: string;
		label: string;
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
	frame: Both<MatrixFrame>;
	/** What the heads' initials stand for, in lines that fit the corner before them: for a stage without room for names. */
	names: { initials: string; label: string }[][];
	/** How many actors are on record, but have no column: none of them on more issues than those that have. */
	leftOut: number;
}

/** Where a matrix's parts stand, per cent of the stage. */
export interface MatrixFrame {
	edge: number;
	/** Where the cells begin; middle of the first column, and from one to the next. */
	left: number;
	column: number;
	across: number;
	/** Upper edge of the first row, and a row's height. */
	top: number;
	pitch: number;
	/** Height of the names that stand upright above the first row; 0 where they are told in the corner. */
	names: number;
	legend: number;
}

/** Days down, articles across: what each of them reports of each day. */
export interface TimelineState {
	/** What lies before the first day in one row, the days, and what no article puts on one day, where there is any. */
	rows: { kind: 'before' | 'day' | 'span'; label: string; title: string }[];
	/** In the order in which they were published. */
	sources: {
		article: string;
		name: string;
		/** The day in words, and its row; -1 where the timeline does not have it. */
		published: string;
		row: number;
	}[];
	/** Where an article has something of a row; `source` and `row` are indexes. */
	cells: {
		source: number;
		row: number;
		statements: string[];
		events: string[];
		/** Whether one of `events` is the one whose words stand in the row. */
		named: boolean;
	}[];
	/** The event that a row names, and those that it has no room for. */
	named: { row: number; event: string; title: string; more: string[] }[];
	/** Most statements in a cell: the largest disc. */
	most: number;
	frame: Both<TimelineFrame>;
}

/** Where a timeline's parts stand, per cent of the stage. */
export interface TimelineFrame {
	left: number;
	/** Upper edge of the first row, and a row's height. */
	top: number;
	pitch: number;
	/** Middle of the first article's column, and from one to the next. */
	column: number;
	across: number;
	/** Where the words begin. */
	words: number;
	/** Height of a line of the heading, one for each article. */
	line: number;
	legend: number;
}

/** Who takes the same side as whom across all issues: actors by actors. */
export interface AgreementState {
	asOf: string;
	asOfLabel: string;
	/** In an order in which those who agree stand together; `x` and `at` are their column's, `y` their row's middle. */
	actors: {
		actor: string;
		initials: string;
		label: string;
		name: string;
		x: number;
		at: number;
		y: number;
	}[];
	/** Each two actors with an issue in common, once; `a` and `b` are indexes, `a < b`. */
	pairs: { a: number; b: number; same: number; of: number; records: string[]; title: string }[];
	/** Most issues that two have in common: the largest cell. */
	most: number;
	left: number;
	edge: number;
	/** Side of a cell, per cent. */
	pitch: number;
	legendY: number;
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
