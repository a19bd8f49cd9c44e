/**
 * The stance diagram's layout: against, only if, for, side by side; below and apart, those who take no side and
 * those who are not on record. Columns get more of the width where more stand in them.
 */
import { boxAround, short } from './boxes.ts';
import { nameBox, settle } from './labels.ts';
import type { Metrics } from './metrics.ts';
import { wrap } from './text.ts';
import type { Box, Point, Side } from './types.ts';

export interface Seat extends Point {
	labelSide: Side | null;
}

export interface Sitter {
	id: string;
	/** Empty for a seat that only keeps a place free. */
	name: string;
}

export interface StanceLayout {
	columns: Box[];
	strips: Box[];
	/** By the sitters' ids. */
	seats: Map<string, Seat>;
}

/** Between columns, and inside their edges, per cent. */
const GUTTER = 2.4;
const PADDING = 1.2;
/** So many lists of names, side by side, fit the stage. */
const MOST_LISTS = 4;

const row = (m: Metrics) => m.token + 3 * m.px;
/** Where names stand below their tokens. */
const tallRow = (m: Metrics) => m.token + m.line + 4 * m.px;

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
	strips: Sitter[][],
	m: Metrics
): StanceLayout {
	const seats = new Map<string, Seat>();
	const bands = stripBoxes(strips, m);
	const stripTop = Math.min(100, ...bands.map((b) => b.y0));
	const bottom = stripTop - (bands.length > 0 ? m.line + 10 * m.px : 1);
	const asked = wrap(question, 98 / m.px, m.questionPx).length * m.questionPx * 1.25 * m.px;
	const topFor = (boxes: Box[]) => {
		const lines = headings.map((h, i) => {
			const { x0, x1 } = boxes[i] ?? { x0: 0, x1: 100 };
			return wrap(h, (x1 - x0 - 1) / m.px, m.headingPx).length;
		});
		return asked + Math.max(1, ...lines) * m.headingPx * 1.2 * m.px + 14 * m.px;
	};

	let lists = columns.map(() => 1);
	for (;;) {
		const top = topFor(columnBoxes(lists, 0, 0));
		const rows = Math.max(1, Math.floor((bottom - top - PADDING * 2) / row(m)));
		const crowd = columns.map((c, i) => c.length / (rows * (lists[i] ?? 1)));
		const worst = crowd.indexOf(Math.max(...crowd));
		const total = lists.reduce((a, b) => a + b, 0);
		if ((crowd[worst] ?? 0) <= 1 || total >= MOST_LISTS) break;
		lists = lists.map((n, i) => (i === worst ? n + 1 : n));
	}
	const boxes = columnBoxes(lists, topFor(columnBoxes(lists, 0, 0)), bottom);

	columns.forEach((sitters, i) => {
		const box = boxes[i];
		if (box) seatColumn(sitters, box, lists[i] ?? 1, seats, m);
	});
	strips.forEach((sitters, i) => {
		const box = bands[i];
		if (box) seatStrip(sitters, box, seats, m);
	});
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

/** List by list, in as few as hold everybody, as loosely as the height allows. */
function seatColumn(
	sitters: Sitter[],
	box: Box,
	lists: number,
	seats: Map<string, Seat>,
	m: Metrics
): void {
	if (sitters.length === 0) return;
	const height = box.y1 - box.y0 - PADDING * 2;
	const width = box.x1 - box.x0 - PADDING * 2;
	let across = lists;
	const rowsFor = (n: number) => Math.ceil(sitters.length / n);
	while (rowsFor(across) * m.pitch > height + 1e-6 && (across + 1) * m.pitch <= width + 1e-6)
		across += 1;
	const rows = rowsFor(across);
	const step = Math.min(tallRow(m), height / rows);
	const names = sitters.filter((s) => s.name !== '');
	const fit = names.filter((s) => {
		const box = nameBox({ x: 0, y: 0 }, 'right', s.name, m);
		return box.x1 + m.token / 2 <= width / across + GUTTER / 2;
	});
	const beside = step < tallRow(m) - 1e-6 || fit.length === names.length;
	const lane = width / across;
	const tokens = sitters.map((s, i) => ({
		...s,
		x: box.x0 + PADDING + Math.floor(i / rows) * lane + (beside ? m.token / 2 : lane / 2),
		y: box.y0 + PADDING + (beside ? step / 2 : m.token / 2) + (i % rows) * step
	}));
	const field = { ...box, x0: box.x0 - GUTTER / 2 + 0.2, x1: box.x1 + GUTTER / 2 - 0.2 };
	nameSeats(tokens, field, beside ? ['right', 'below', 'above'] : ['below', 'right'], seats, m);
}

function nameSeats(
	tokens: (Sitter & Point)[],
	field: Box,
	sides: Side[],
	seats: Map<string, Seat>,
	m: Metrics
): void {
	const obstacles = tokens.map((t) => boxAround(t, m.token));
	for (const { id, name, x, y } of tokens) {
		const boxes = name === '' ? [] : sides.map((side) => nameBox({ x, y }, side, name, m));
		const chosen = settle(boxes, obstacles, [], field);
		const labelSide = chosen === null ? null : (sides[chosen] ?? null);
		seats.set(id, { x: short(x), y: short(y), labelSide });
	}
}

/** How many stand side by side in a strip of this width, and how high a row is. */
function stripRows(
	n: number,
	width: number,
	m: Metrics
): { across: number; row: number; sides: Side[] } {
	const wide = Math.floor(width / (m.token + 60 * m.px));
	if (n <= wide) return { across: wide, row: row(m), sides: ['right'] };
	const narrow = Math.floor(width / (46 * m.px));
	if (n <= narrow) return { across: n, row: tallRow(m), sides: ['below'] };
	return { across: Math.max(1, Math.floor(width / m.pitch)), row: m.pitch, sides: [] };
}

function stripBoxes(strips: Sitter[][], m: Metrics): Box[] {
	if (strips.length === 0) return [];
	const total = strips.reduce((n, s) => n + s.length, 0);
	const free = 100 - GUTTER * (strips.length - 1);
	const least = m.token + 66 * m.px;
	const shares = strips.map((s) => Math.max(least, (free * s.length) / Math.max(total, 1)));
	const scale = free / shares.reduce((a, b) => a + b, 0);
	const widths = shares.map((w) => w * scale);
	const height = Math.max(
		...strips.map((s, i) => {
			const { across, row } = stripRows(s.length, (widths[i] ?? free) - PADDING * 2, m);
			return Math.max(1, Math.ceil(s.length / across)) * row + PADDING;
		})
	);
	let x = 0;
	return widths.map((w) => {
		const box = { x0: x, x1: x + w, y0: 100 - height, y1: 100 };
		x = box.x1 + GUTTER;
		return box;
	});
}

function seatStrip(sitters: Sitter[], box: Box, seats: Map<string, Seat>, m: Metrics): void {
	const width = box.x1 - box.x0 - PADDING * 2;
	const { across, row, sides } = stripRows(sitters.length, width, m);
	const step = sides.length > 0 ? width / across : m.pitch;
	const inset = sides[0] === 'below' ? step / 2 : m.token / 2;
	const tokens = sitters.map((s, i) => ({
		...s,
		x: box.x0 + PADDING + inset + (i % across) * step,
		y: box.y0 + PADDING * 0.7 + m.token / 2 + Math.floor(i / across) * row
	}));
	nameSeats(tokens, { ...box, y1: box.y1 + 0.5 }, sides, seats, m);
}
