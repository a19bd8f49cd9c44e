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
	/** What would stand under its name if there is room. */
	words?: string;
}

/** Words under a sitter's name; `x` and `y` are the sitter's. */
export interface Under extends Point {
	width: number;
	/** No more lines than this. */
	lines: number;
}

export interface StanceLayout {
	columns: Box[];
	strips: Box[];
	/** By the sitters' ids; empty where there is no room for all. On a narrow stage they begin with the name. */
	unders: Map<string, Under>;
	/** By the sitters' ids. */
	seats: Map<string, Seat>;
}

/** The diagram keeps off the stage's edges, which may be the screen's; per cent. */
const AREA: Box = { x0: 2.4, y0: 2, x1: 97.6, y1: 98.4 };
/** Between columns, and inside their edges. */
const GUTTER = 2.4;
const PADDING = 1.2;
/** How much wider a column with words is than one with names. */
const WORDY = 2;
const NARROW_WORDY = 2.4;
const MOST_LINES = 3;
/** Fewer lines than this, name included, say nothing. */
const LEAST_LINES = 2;
/** Words stand under names only on stages whose pixel is smaller than this; on others they go on where the name ends. */
const WORDS_FROM = 100 / 480;
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
	const bands = stripBoxes(strips, m);
	const stripTop = Math.min(AREA.y1, ...bands.map((b) => b.y0));
	const bottom = bands.length > 0 ? stripTop - m.line - 10 * m.px : AREA.y1;
	const width = (AREA.x1 - AREA.x0) / m.px;
	const asked = wrap(question, width, m.questionPx).length * m.questionPx * 1.25 * m.px;
	const boxesFor = (shares: number[]) => {
		const boxes = columnBoxes(shares, 0, bottom);
		const lines = headings.map((h, i) => {
			const { x0, x1 } = boxes[i] ?? AREA;
			return wrap(h, (x1 - x0 - 1) / m.px, m.headingPx).length;
		});
		const heading = Math.max(1, ...lines) * m.headingPx * 1.2 * m.px;
		return columnBoxes(shares, AREA.y0 + asked + heading + 10 * m.px, bottom);
	};

	const seats = new Map<string, Seat>();
	const unders = new Map<string, Under>();
	strips.forEach((sitters, i) => seatStrip(sitters, bands[i] ?? AREA, seats, m));
	const roomy = m.px < WORDS_FROM;
	const most = roomy ? WORDY : NARROW_WORDY;
	const wordy = columns.map((c) => (c.some((s) => s.words) ? most : 1));
	const withWords = boxesFor(wordy);
	if (!roomy && wordy.includes(most)) {
		const seated = seatNarrow(columns, withWords, m);
		if (seated) {
			for (const [id, seat] of seated.seats) seats.set(id, seat);
			const { unders } = seated;
			return { columns: withWords.map(rounded), strips: bands.map(rounded), seats, unders };
		}
	}
	const lines = columns.map((c, i) => linesFor(c, withWords[i] ?? AREA, m));
	const roomForWords =
		roomy &&
		wordy.includes(WORDY) &&
		lines.every((n) => n > 0) &&
		columns.every((c, i) => namesFit(c, withWords[i] ?? AREA, 1, m));
	const lists = roomForWords ? columns.map(() => 1) : listsFor(columns, boxesFor, m);
	const boxes = roomForWords ? withWords : boxesFor(lists);
	const beside =
		roomForWords || columns.every((c, i) => namesFit(c, boxes[i] ?? AREA, lists[i] ?? 1, m));
	columns.forEach((sitters, i) => {
		const box = boxes[i] ?? AREA;
		if (roomForWords && wordy[i] === WORDY)
			seatWords(sitters, box, lines[i] ?? 1, seats, unders, m);
		else seatColumn(sitters, box, lists[i] ?? 1, beside, seats, m);
	});
	return { columns: boxes.map(rounded), strips: bands.map(rounded), seats, unders };
}

/** How many lists each column is given: the most crowded gets one more until all fit, or the stage is full. */
function listsFor(
	columns: Sitter[][],
	boxesFor: (shares: number[]) => Box[],
	m: Metrics
): number[] {
	let lists = columns.map(() => 1);
	for (;;) {
		const { y0, y1 } = boxesFor(lists)[0] ?? AREA;
		const rows = Math.max(1, Math.floor((y1 - y0 - PADDING * 2) / row(m)));
		const crowd = columns.map((c, i) => c.length / (rows * (lists[i] ?? 1)));
		const worst = crowd.indexOf(Math.max(...crowd));
		const total = lists.reduce((a, b) => a + b, 0);
		if ((crowd[worst] ?? 0) <= 1 || total >= MOST_LISTS) return lists;
		lists = lists.map((n, i) => (i === worst ? n + 1 : n));
	}
}

/** Whether all names of a column have room to the right of their tokens. */
function namesFit(sitters: Sitter[], box: Box, lists: number, m: Metrics): boolean {
	const lane = (box.x1 - box.x0 - PADDING * 2) / lists;
	return sitters.every(
		({ name }) =>
			name === '' || nameBox({ x: m.token / 2, y: 0 }, 'right', name, m).x1 <= lane + GUTTER / 2
	);
}

/** Height of a row with a name and so many lines of words under it. */
const wordRow = (lines: number, m: Metrics) => m.token / 2 + m.line * (lines + 0.5) + 3 * m.px;

/** How many lines of words there is room for under each name, 0 for none; what is needed where there is more. */
function linesFor(sitters: Sitter[], box: Box, m: Metrics): number {
	const width = (box.x1 - box.x0 - PADDING * 2 - m.token) / m.px - 8;
	const needed = Math.max(
		1,
		...sitters.map((s) => (s.words ? wrap(s.words, width, m.labelPx).length : 1))
	);
	const height = box.y1 - box.y0 - PADDING * 2;
	for (let lines = Math.min(needed, MOST_LINES); lines > 0; lines--)
		if (sitters.length * wordRow(lines, m) <= height) return lines;
	return 0;
}

function seatWords(
	sitters: Sitter[],
	box: Box,
	lines: number,
	seats: Map<string, Seat>,
	unders: Map<string, Under>,
	m: Metrics
): void {
	sitters.forEach(({ id, name, words }, i) => {
		const x = box.x0 + PADDING + m.token / 2;
		const y = box.y0 + PADDING + m.token / 2 + i * wordRow(lines, m);
		seats.set(id, { x: short(x), y: short(y), labelSide: name === '' ? null : 'right' });
		if (!words) return;
		const left = x + m.token / 2 + 4 * m.px;
		unders.set(id, { x: short(x), y: short(y), lines, width: short(box.x1 - PADDING - left) });
	});
}

/** Seats on a narrow stage, with words beside those who have some; null where the names or the words have no room. */
function seatNarrow(
	columns: Sitter[][],
	boxes: Box[],
	m: Metrics
): Pick<StanceLayout, 'seats' | 'unders'> | null {
	const seats = new Map<string, Seat>();
	const unders = new Map<string, Under>();
	for (const [i, sitters] of columns.entries()) {
		const box = boxes[i] ?? AREA;
		if (!sitters.some((s) => s.words)) {
			const rows = (box.y1 - box.y0 - PADDING * 2) / tallRow(m);
			if (sitters.length > rows) return null;
			seatColumn(sitters, box, 1, false, seats, m);
			if (sitters.some((s) => s.name !== '' && !seats.get(s.id)?.labelSide)) return null;
			continue;
		}
		const width = box.x1 - box.x0 - PADDING * 2 - m.token - 4 * m.px;
		const lines = linesEach(sitters, width, box.y1 - box.y0 - PADDING * 2, m);
		if (!lines) return null;
		let y = box.y0 + PADDING;
		sitters.forEach(({ id, words }, k) => {
			const [x, n] = [box.x0 + PADDING + m.token / 2, lines[k] ?? 1];
			seats.set(id, { x: short(x), y: short(y + m.token / 2), labelSide: null });
			if (words)
				unders.set(id, {
					x: short(x),
					y: short(y + m.token / 2),
					width: short(width),
					lines: n
				});
			y += narrowRow(n, m);
		});
	}
	return { seats, unders };
}

const narrowRow = (lines: number, m: Metrics) => Math.max(m.token, lines * m.line) + 4 * m.px;

/** How many lines of name and words each is given; the longest give way first. Null where any would have too few. */
function linesEach(sitters: Sitter[], width: number, height: number, m: Metrics): number[] | null {
	if (sitters.some((s) => s.name !== '' && !s.words)) return null;
	const lines = sitters.map((s) =>
		s.words ? wrap(`${s.name}: ${s.words}`, width / m.px, m.labelPx).length : 1
	);
	for (;;) {
		const total = lines.reduce((sum, n) => sum + narrowRow(n, m), -4 * m.px);
		if (total <= height + 1e-6) return lines;
		const longest = lines.indexOf(Math.max(...lines));
		if ((lines[longest] ?? 0) <= LEAST_LINES) return null;
		lines[longest] = (lines[longest] ?? 0) - 1;
	}
}

function rounded(box: Box): Box {
	return { x0: short(box.x0), y0: short(box.y0), x1: short(box.x1), y1: short(box.y1) };
}

function columnBoxes(lists: number[], y0: number, y1: number): Box[] {
	const total = lists.reduce((a, b) => a + b, 0);
	const unit = (AREA.x1 - AREA.x0 - GUTTER * (lists.length - 1)) / total;
	let x = AREA.x0;
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
	beside: boolean,
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
	const free = AREA.x1 - AREA.x0 - GUTTER * (strips.length - 1);
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
	let x = AREA.x0;
	return widths.map((w) => {
		const box = { x0: x, x1: x + w, y0: AREA.y1 - height, y1: AREA.y1 };
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
