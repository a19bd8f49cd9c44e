/**
 * The stance diagram's layout: against, only if, for, side by side; below and apart, those who take no side and
 * those who are not on record. Columns get more of the width where more stand in them.
 */
import { short } from './boxes.ts';
import { nameBox } from './labels.ts';
import type { Metrics } from './metrics.ts';
import {
	AREA,
	GUTTER,
	PADDING,
	nameSeats,
	row,
	tallRow,
	type Seat,
	type Sitter
} from './stanceSeats.ts';
import { seatStrips, type SeatedStrip, type Strip } from './stanceStrips.ts';
import { wrap } from './text.ts';
import type { Box, Point } from './types.ts';

/** Words under a sitter's name; `x` and `y` are the sitter's. */
export interface Under extends Point {
	width: number;
	/** No more lines than this. */
	lines: number;
}

export interface StanceLayout {
	/** Of the questions, the one that is asked. */
	question: string;
	columns: Box[];
	strips: Pick<SeatedStrip, 'box' | 'listed' | 'inside'>[];
	/** By the sitters' ids; empty where there is no room for all. On a narrow stage they begin with the name. */
	unders: Map<string, Under>;
	/** By the sitters' ids. */
	seats: Map<string, Seat>;
}

/** How much wider a column with words is than one with names. */
const WORDY = 2;
/** On a narrow stage: the first of those that leave room for the most words. */
const NARROW_WORDY = [2.4, 2.2, 2, 1.8];
const MOST_LINES = 3;
/** Words are of less weight, and narrower, than what widths of text are estimated for. */
const LIGHT = 0.9;
/** Fewer lines than this, name included, say nothing. */
const LEAST_LINES = 2;
/** Words stand under names only on stages whose pixel is smaller than this; on others they go on where the name ends. */
const WORDS_FROM = 100 / 480;
/** So many lists of names, side by side, fit the stage. */
const MOST_LISTS = 4;

/**
 * Seats for everyone, per cent of the stage; no two tokens and no two names meet.
 * @param questions the question, and a shorter one for a stage that else has no room for all words
 * @param headings one for each of `columns`
 * @param columns who stands in each, in order
 * @param strips who stands below, in boxes side by side
 */
export function stanceLayout(
	questions: { question: string; short: string },
	headings: string[],
	columns: Sitter[][],
	strips: Strip[],
	m: Metrics
): StanceLayout {
	const below = seatStrips(strips, m);
	const bands = below.map(({ box, listed, inside }) => ({ box: rounded(box), listed, inside }));
	const seats = new Map<string, Seat>(below.flatMap((strip) => [...strip.seats]));
	const headed = Math.max(0, ...below.map((strip) => strip.lines)) * m.line + 8 * m.px;
	const bottom = bands.length > 0 ? Math.min(...below.map(({ box }) => box.y0)) - headed : AREA.y1;
	const width = (AREA.x1 - AREA.x0) / m.px;
	const boxesFor = (shares: number[], question = questions.question) => {
		const asked = wrap(question, width, m.questionPx).length * m.questionPx * 1.25 * m.px;
		const boxes = columnBoxes(shares, 0, bottom);
		const lines = headings.map((h, i) => {
			const { x0, x1 } = boxes[i] ?? AREA;
			return wrap(h, (x1 - x0 - 1) / m.px, m.headingPx).length;
		});
		const heading = Math.max(1, ...lines) * m.headingPx * 1.2 * m.px;
		return columnBoxes(shares, AREA.y0 + asked + heading + 10 * m.px, bottom);
	};

	const unders = new Map<string, Under>();
	const roomy = m.px < WORDS_FROM;
	const wordy = columns.map((c) => (c.some((s) => s.words) ? WORDY : 1));
	if (!roomy && wordy.includes(WORDY)) {
		const tries = [questions.question, questions.short].flatMap((question) =>
			NARROW_WORDY.flatMap((most) => {
				const boxes = boxesFor(
					wordy.map((share) => (share === WORDY ? most : 1)),
					question
				);
				const seated = seatNarrow(columns, boxes, m);
				return seated ? [{ question, columns: boxes.map(rounded), ...seated }] : [];
			})
		);
		const least = Math.min(...tries.map(({ cut }) => cut));
		const best = tries.find(({ cut }) => cut === least);
		if (best) {
			const all = new Map([...seats, ...best.seats]);
			const { question, unders } = best;
			return { question, columns: best.columns, strips: bands, seats: all, unders };
		}
	}
	const { question } = questions;
	const withWords = boxesFor(wordy);
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
	return { question, columns: boxes.map(rounded), strips: bands, seats, unders };
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

/**
 * Seats on a narrow stage, with words beside those who have some, and how many lines of these are cut; null where the names
 * or the words have no room.
 */
function seatNarrow(
	columns: Sitter[][],
	boxes: Box[],
	m: Metrics
): (Pick<StanceLayout, 'seats' | 'unders'> & { cut: number }) | null {
	const seats = new Map<string, Seat>();
	const unders = new Map<string, Under>();
	let cut = 0;
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
		cut += lines.cut;
		let y = box.y0 + PADDING;
		sitters.forEach(({ id, words }, k) => {
			const [x, n] = [box.x0 + PADDING + m.token / 2, lines.given[k] ?? 1];
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
	return { seats, unders, cut };
}

/** Between one who has words and the next. */
const narrowGap = (m: Metrics) => 3 * m.px;
const narrowRow = (lines: number, m: Metrics) => Math.max(m.token, lines * m.line) + narrowGap(m);

/**
 * How many lines of name and words each is given, and how many would be needed beyond those; the longest give way first.
 * Null where any would have too few.
 */
function linesEach(
	sitters: Sitter[],
	width: number,
	height: number,
	m: Metrics
): { given: number[]; cut: number } | null {
	if (sitters.some((s) => s.name !== '' && !s.words)) return null;
	const lines = sitters.map((s) =>
		s.words ? wrap(`${s.name}: ${s.words}`, width / m.px / LIGHT, m.labelPx).length : 1
	);
	for (let cut = 0; ; cut++) {
		const total = lines.reduce((sum, n) => sum + narrowRow(n, m), -narrowGap(m));
		if (total <= height + 1e-6) return { given: lines, cut };
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
