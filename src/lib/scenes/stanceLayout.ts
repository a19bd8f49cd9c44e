/**
 * The stance diagram's layout: against, only if, for, side by side; below and apart, those who take no side and
 * those who are not on record. Columns get more of the width where more stand in them.
 */
import { boxAround, short } from './boxes.ts';
import { nameBox, settle } from './labels.ts';
import { LINE, PITCH, PX, TOKEN } from './metrics.ts';
import { wrap } from './text.ts';
import type { Box, Point, Side } from './types.ts';

export interface Seat extends Point {
	labelSide: Side | null;
}

interface Sitter {
	actor: string;
	name: string;
}

/** Type sizes of question and headings, CSS pixels, as `charts/Stance.svelte` sets them. */
const QUESTION_PX = 16;
const HEADING_PX = 12.6;
const QUESTION_LINE = 20 * PX;
const HEADING_LINE = 15 * PX;

const GUTTER = 2.4;
const PADDING = 1.2;
const ROW = TOKEN + 0.9;
/** Row height where names stand below their tokens. */
const TALL_ROW = TOKEN + LINE + 0.8;
const MOST_LISTS = 4;

export interface StanceLayout {
	columns: Box[];
	strips: Box[];
	seats: Map<string, Seat>;
}

/**
 * Seats for everyone, per cent of the stage; no two tokens and no two names meet.
 * @param headings one for each of `columns`
 * @param columns who stands in each, in order
 * @param strips who stands below: boxes side by side, each under a heading of one line
 */
export function stanceLayout(
	question: string,
	headings: string[],
	columns: Sitter[][],
	strips: Sitter[][]
): StanceLayout {
	const seats = new Map<string, Seat>();
	const bands = stripBoxes(strips);
	const stripTop = Math.min(100, ...bands.map((b) => b.y0));
	const bottom = stripTop - (bands.length > 0 ? LINE + 3 : 1);
	const questionHeight = wrap(question, 98 / PX, QUESTION_PX).length * QUESTION_LINE;

	const most = Math.max(0, ...columns.map((c) => c.length));
	let lists = columns.map(() => 1);
	let boxes = columnBoxes(lists, 0, 0);
	let top = 0;
	for (;;) {
		const lines = headings.map((h, i) => {
			const box = boxes[i] as Box;
			return wrap(h, (box.x1 - box.x0 - 1) / PX, HEADING_PX).length;
		});
		top = questionHeight + 2 + Math.max(1, ...lines) * HEADING_LINE + 2;
		boxes = columnBoxes(lists, top, bottom);
		const rows = Math.floor((bottom - top - PADDING) / ROW);
		const total = lists.reduce((a, b) => a + b, 0);
		const crowd = columns.map((c, i) => c.length / (rows * (lists[i] ?? 1)));
		const worst = crowd.indexOf(Math.max(...crowd));
		if ((crowd[worst] ?? 0) <= 1 || total >= MOST_LISTS || most === 0) break;
		lists = lists.map((n, i) => (i === worst ? n + 1 : n));
		boxes = columnBoxes(lists, top, bottom);
	}

	columns.forEach((sitters, i) => seatColumn(sitters, boxes[i] as Box, lists[i] ?? 1, seats));
	strips.forEach((sitters, i) => seatStrip(sitters, bands[i] as Box, seats));
	return { columns: boxes.map(rounded), strips: bands.map(rounded), seats };
}

function rounded(box: Box): Box {
	return { x0: short(box.x0), y0: short(box.y0), x1: short(box.x1), y1: short(box.y1) };
}

function columnBoxes(lists: number[], y0: number, y1: number): Box[] {
	const total = lists.reduce((a, b) => a + b, 0);
	const unit = (100 - GUTTER * (lists.length - 1)) / total;
	let x = 0;
	return lists.map((n) => {
		const box = { x0: x, x1: x + n * unit, y0, y1 };
		x = box.x1 + GUTTER;
		return box;
	});
}

/** Seats row by row or list by list, then names to the right, else below, where they fit. */
function seatColumn(sitters: Sitter[], box: Box, lists: number, seats: Map<string, Seat>): void {
	const height = box.y1 - box.y0 - PADDING * 2;
	const width = box.x1 - box.x0 - PADDING * 2;
	const fits = (across: number, row: number) =>
		Math.ceil(sitters.length / across) * row <= height + 1e-6;
	let across = lists;
	let row = ROW;
	if (!fits(across, ROW)) {
		across = Math.max(lists, Math.floor(width / (TOKEN + 8)));
		row = fits(across, TALL_ROW) ? TALL_ROW : ROW;
		while (!fits(across, row) && (across + 1) * PITCH <= width + 1e-6) across += 1;
	}
	const rows = Math.max(1, Math.ceil(sitters.length / across));
	row = Math.min(Math.max(row, ROW * 1.35), height / rows);
	const step = width / across;
	const tokens = sitters.map(({ actor, name }, i) => ({
		actor,
		name,
		x: box.x0 + PADDING + TOKEN / 2 + Math.floor(i / rows) * step,
		y: box.y0 + PADDING + Math.min(row, TALL_ROW) / 2 + (i % rows) * row
	}));
	nameSeats(tokens, { ...box, x1: box.x1 + GUTTER - 0.4 }, ['right', 'below', 'above'], seats);
}

function nameSeats(
	tokens: (Sitter & Point)[],
	field: Box,
	sides: Side[],
	seats: Map<string, Seat>
): void {
	const obstacles = tokens.map((t) => boxAround(t, TOKEN));
	for (const { actor, name, x, y } of tokens) {
		const chosen = settle(
			sides.map((side) => nameBox({ x, y }, side, name)),
			obstacles,
			[],
			field
		);
		const labelSide = chosen === null ? null : (sides[chosen] ?? null);
		seats.set(actor, { x: short(x), y: short(y), labelSide });
	}
}

/** How many stand side by side in a strip of this width, and how high a row is. */
function stripRows(n: number, width: number): { across: number; row: number; sides: Side[] } {
	if (n <= Math.floor(width / 24))
		return { across: Math.floor(width / 24), row: ROW, sides: ['right'] };
	if (n <= Math.floor(width / 12))
		return { across: Math.floor(width / 12), row: TALL_ROW, sides: ['below'] };
	const across = Math.max(1, Math.floor(width / PITCH));
	return { across, row: PITCH, sides: [] };
}

function stripBoxes(strips: Sitter[][]): Box[] {
	if (strips.length === 0) return [];
	const total = strips.reduce((n, s) => n + s.length, 0);
	const free = 100 - GUTTER * (strips.length - 1);
	const least = 27;
	const widths = strips.map((s) =>
		strips.length === 1
			? free
			: Math.max(least, Math.min(free - least, (free * s.length) / Math.max(total, 1)))
	);
	const scale = free / widths.reduce((a, b) => a + b, 0);
	const height = Math.max(
		...strips.map((s, i) => {
			const { across, row } = stripRows(s.length, (widths[i] ?? free) * scale - PADDING * 2);
			return Math.max(1, Math.ceil(s.length / across)) * row + PADDING * 1.4;
		})
	);
	let x = 0;
	return widths.map((w) => {
		const box = { x0: x, x1: x + w * scale, y0: 100 - height, y1: 100 };
		x = box.x1 + GUTTER;
		return box;
	});
}

function seatStrip(sitters: Sitter[], box: Box, seats: Map<string, Seat>): void {
	const width = box.x1 - box.x0 - PADDING * 2;
	const { across, row, sides } = stripRows(sitters.length, width);
	const step = sides.length > 0 ? width / across : PITCH;
	const inset = sides[0] === 'below' ? step / 2 : TOKEN / 2;
	const tokens = sitters.map((s, i) => ({
		...s,
		x: box.x0 + PADDING + inset + (i % across) * step,
		y: box.y0 + PADDING * 0.7 + TOKEN / 2 + Math.floor(i / across) * row
	}));
	nameSeats(tokens, { ...box, y1: box.y1 + 0.5 }, sides, seats);
}
