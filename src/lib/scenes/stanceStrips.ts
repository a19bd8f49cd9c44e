/** The strips below the stance diagram's columns: who takes no side, and who is not on record. */
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
import { textWidth, wrap } from './text.ts';
import type { Box, Side } from './types.ts';

export interface Strip {
	/** Its heading, and what stands at the other end of the heading's line; or in the strip, in these lines. */
	title: string;
	aside: string;
	brief: string[];
	sitters: Sitter[];
}

export interface SeatedStrip {
	box: Box;
	seats: Map<string, Seat>;
	/** Whom the heading has to name: everybody in it, where there is no room for all names at their tokens. */
	listed: string[];
	/** How many lines the heading takes. */
	lines: number;
	/** Whether what stands beside the heading has room in the strip instead, where the heading names everybody. */
	inside: boolean;
}

/** Between a heading and what stands at the other end of its line, CSS pixels. */
const ASIDE = 12;

/** The strips side by side at the foot of the stage, each as wide as the share of those who stand in it. */
export function seatStrips(strips: Strip[], m: Metrics): SeatedStrip[] {
	const widths = widthsOf(strips, m);
	const tried = strips.map(({ sitters }, i) => {
		const width = (widths[i] ?? 0) - PADDING * 2;
		const named = sidesFor(sitters.length, width, m);
		const unnamed = named && someUnnamed(sitters, width, named, m);
		return unnamed || !named ? null : named;
	});
	// Named at the tokens in both strips or in neither: one height for both.
	const rows = strips.map(({ sitters }, i) => {
		const across = tried[i] ? sitters.length : tightly((widths[i] ?? 0) - PADDING * 2, m);
		const high = tried[i] === 'below' ? tallRow(m) : tried[i] === 'right' ? row(m) : m.pitch;
		return Math.max(1, Math.ceil(sitters.length / Math.max(across, 1))) * high + PADDING;
	});
	const height = Math.max(0, ...rows);
	let x = AREA.x0;
	return strips.map(({ title, aside, brief, sitters }, i) => {
		const box = { x0: x, x1: x + (widths[i] ?? 0), y0: AREA.y1 - height, y1: AREA.y1 };
		x = box.x1 + GUTTER;
		const side = tried[i] ?? null;
		const listed = side ? [] : sitters.flatMap(({ name }) => name || []);
		const heading = listed.length > 0 ? `${title}: ${listed.join(', ')}` : title;
		const free = box.x1 - box.x0 - PADDING * 2 - sitters.length * m.pitch;
		const widest = Math.max(0, ...brief.map((line) => ASIDE + textWidth(line, m.labelPx)));
		const inside = listed.length > 0 && widest > 0 && widest * m.px <= free;
		const kept = aside && !inside ? ASIDE + textWidth(aside, m.labelPx) : 0;
		return {
			box,
			seats: seatsIn(sitters, box, side, m),
			listed,
			lines: linesBeside(heading, kept, (box.x1 - box.x0) / m.px, m.labelPx),
			inside
		};
	});
}

/** Lines of a heading of which the first is shorter by `kept` CSS pixels. */
function linesBeside(heading: string, kept: number, width: number, px: number): number {
	if (kept === 0) return wrap(heading, width, px).length;
	const first = wrap(heading, width - kept, px)[0] ?? '';
	const rest = heading.slice(first.length).trim();
	return 1 + wrap(rest, width, px).length;
}

function widthsOf(strips: Strip[], m: Metrics): number[] {
	const total = strips.reduce((n, s) => n + s.sitters.length, 0);
	const free = AREA.x1 - AREA.x0 - GUTTER * (strips.length - 1);
	const least = m.token + 66 * m.px;
	const shares = strips.map((s) => Math.max(least, (free * s.sitters.length) / Math.max(total, 1)));
	const scale = free / shares.reduce((a, b) => a + b, 0);
	return shares.map((w) => w * scale);
}

/** Where the names of so many in one row would stand; null where there is no room for one row with names. */
function sidesFor(n: number, width: number, m: Metrics): Side | null {
	if (n <= Math.floor(width / (m.token + 60 * m.px))) return 'right';
	return n <= Math.floor(width / (46 * m.px)) ? 'below' : null;
}

/** How many stand in a row, side by side, where none has a name. */
const tightly = (width: number, m: Metrics) => Math.max(1, Math.floor(width / m.pitch));

function someUnnamed(sitters: Sitter[], width: number, side: Side, m: Metrics): boolean {
	const box = { x0: 0, x1: width + PADDING * 2, y0: 0, y1: tallRow(m) + PADDING };
	const seats = seatsIn(sitters, box, side, m);
	return sitters.some(({ id, name }) => name !== '' && !seats.get(id)?.labelSide);
}

function seatsIn(sitters: Sitter[], box: Box, side: Side | null, m: Metrics): Map<string, Seat> {
	const width = box.x1 - box.x0 - PADDING * 2;
	const wide = Math.floor(width / (m.token + 60 * m.px));
	const across = side === 'right' ? wide : side === 'below' ? sitters.length : tightly(width, m);
	const step = side ? width / Math.max(across, 1) : m.pitch;
	const inset = side === 'below' ? step / 2 : m.token / 2;
	const tokens = sitters.map((s, i) => ({
		...s,
		name: side ? s.name : '',
		x: box.x0 + PADDING + inset + (i % across) * step,
		y: box.y0 + PADDING * 0.7 + m.token / 2 + Math.floor(i / across) * m.pitch
	}));
	const seats = new Map<string, Seat>();
	nameSeats(tokens, { ...box, y1: box.y1 + 0.5 }, side ? [side] : [], seats, m);
	return seats;
}
