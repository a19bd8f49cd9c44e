/** Words on the map: names of places, then of tokens, then what happened, each where there is room. */
import type { Place } from '../dataset/types.ts';
import { boxAround, contains, short } from './boxes.ts';
import { blockBox, blocksAround, fits, nameBox, settle, type Candidate } from './labels.ts';
import type { Metrics } from './metrics.ts';
import { wrap } from './text.ts';
import type { Box, Corner, Label, Point, Side } from './types.ts';

/** Widest line of an event's note, CSS pixels, as wide as it should be and as narrow as it may be; and most lines. */
const NOTE_PX = [136, 100];
const NOTE_LINES = 5;
const SIDES: Side[] = [
	'right',
	'left',
	'above',
	'below',
	'above-right',
	'above-left',
	'below-right',
	'below-left'
];

/** Lines above and below an area's point where its name may stand, the last one first; a hatched area's not on it. */
const ROWS = { region: [2.7, -2.7, 1.5, -1.5, 0], disputed: [-4.4, 4.4, -3, 3] };

/** Where nothing more may be written, and what is better not written over. */
export interface Field {
	obstacles: Box[];
	traces: Point[];
	m: Metrics;
}

function put(
	candidates: Candidate[],
	label: Pick<Label, 'id' | 'kind' | 'lines' | 'dated' | 'records'>,
	{ obstacles, traces }: Field
): Label | null {
	const chosen = settle(
		candidates.map((c) => c.box),
		obstacles,
		traces
	);
	const at = chosen === null ? undefined : candidates[chosen]?.label;
	return at ? { ...label, ...at, x: short(at.x), y: short(at.y), leader: null } : null;
}

/**
 * A place's name: beside its dot or its cluster; a country's or a sea's across its point, or near it; a disputed
 * area's off its hatching.
 * @param held what stands at the place, per cent of the stage
 */
export function placeName(
	place: Pick<Place, 'id' | 'name' | 'note'>,
	at: Point,
	kind: 'place' | 'region' | 'disputed',
	held: Point[],
	field: Field
): Label | null {
	const { m } = field;
	const lines = [place.name];
	const around = [boxAround(at, m.dot)];
	if (held.length > 0)
		around.push(
			held
				.map((p) => boxAround(p, m.token))
				.reduce((a, b) => ({
					x0: Math.min(a.x0, b.x0),
					y0: Math.min(a.y0, b.y0),
					x1: Math.max(a.x1, b.x1),
					y1: Math.max(a.y1, b.y1)
				}))
		);
	const candidates = around.flatMap((box) => blocksAround(box, lines, 3 * m.px, m));
	if (kind !== 'place')
		for (const rows of ROWS[kind]) {
			const y = at.y + rows * m.line;
			const label = { x: at.x, y, anchor: 'middle', valign: 'middle' } as const;
			candidates.unshift({ box: blockBox(label, lines, m), label });
		}
	const label = put(candidates, { id: place.id, kind, lines, dated: false, records: [] }, field);
	return label && kind === 'disputed' && place.note ? { ...label, note: place.note } : label;
}

/**
 * The side of each token on which its name finds room, or null; those with the fewest such sides come first.
 * @returns by actor
 */
export function tokenNames(
	tokens: (Point & { actor: string; name: string })[],
	{ obstacles, traces, m }: Field
): Map<string, Side | null> {
	const choices = tokens.map((t) => {
		const boxes = SIDES.map((side) => nameBox(t, side, t.name, m));
		return { actor: t.actor, boxes, free: boxes.filter((box) => fits(box, obstacles)).length };
	});
	choices.sort((a, b) => a.free - b.free);
	return new Map(
		choices.map(({ actor, boxes }) => {
			const chosen = settle(boxes, obstacles, traces);
			return [actor, chosen === null ? null : (SIDES[chosen] ?? null)];
		})
	);
}

/** What happened, beside its mark; or further off with a line to it. */
export function eventNote(
	event: { id: string; title: string; when: string | null },
	at: Point,
	field: Field
): Label | null {
	const { m } = field;
	const labels = NOTE_PX.map((width) => {
		const title = wrap(event.title, width, m.labelPx, NOTE_LINES);
		return {
			id: event.id,
			kind: 'note' as const,
			lines: event.when === null ? title : [event.when, ...title],
			dated: event.when !== null,
			records: [event.id]
		};
	});
	const mark = boxAround(at, m.mark);
	for (const label of labels) {
		const near = put(blocksAround(mark, label.lines, 2 * m.px, m), label, field);
		if (near) return near;
	}
	for (const label of labels) {
		const off = withLeader(at, m.mark, [16, 30, 46, 66, 90], label, field);
		if (off) return off;
	}
	return null;
}

/** A token's name with a line to it, where no side of it has room; null where there is none near either. */
export function distantName(
	token: Point & { actor: string; name: string },
	field: Field
): Label | null {
	const label = {
		id: `${token.actor}-name`,
		kind: 'name' as const,
		lines: [token.name],
		dated: false,
		records: []
	};
	return withLeader(token, field.m.token, [3, 8, 14, 22, 32, 44, 58, 74], label, field);
}

/** The date of a journey, beside its arrowhead. */
export function journeyDate(
	arc: { id: string; records: string[] },
	when: string,
	head: Point,
	field: Field
): Label | null {
	const label = {
		id: arc.id,
		kind: 'journey' as const,
		lines: [when],
		dated: true,
		records: arc.records
	};
	return put(blocksAround(boxAround(head, 2.4), label.lines, 1.2, field.m), label, field);
}

/** A block at some distance from what it names, where the line between them runs through nothing. */
function withLeader(
	at: Point,
	size: number,
	distances: number[],
	label: Pick<Label, 'id' | 'kind' | 'lines' | 'dated' | 'records'>,
	field: Field
): Label | null {
	const { m, obstacles } = field;
	const others = obstacles.filter((o) => !contains(o, at));
	const far = distances.flatMap((px) =>
		blocksAround(boxAround(at, size + 2 * px * m.px), label.lines, 0, m).filter(
			(c) => !crosses(at, c.label, others)
		)
	);
	const off = put(far, label, field);
	return off ? { ...off, leader: { x: short(at.x), y: short(at.y) } } : null;
}

/** The first corner of the stage in which a block of this size, per cent, has room, and takes it. */
export function inCorner(width: number, height: number, { obstacles }: Field): Corner | null {
	const [near, far] = [2, 98];
	const corners = [
		{ x: near, y: far, anchor: 'start', valign: 'bottom' },
		{ x: far, y: far, anchor: 'end', valign: 'bottom' },
		{ x: near, y: near, anchor: 'start', valign: 'top' },
		{ x: far, y: near, anchor: 'end', valign: 'top' }
	] as const;
	const chosen = settle(
		corners.map(({ anchor, valign }) => {
			const x0 = anchor === 'start' ? near : far - width;
			const y0 = valign === 'top' ? near : far - height;
			return { x0, y0, x1: x0 + width, y1: y0 + height };
		}),
		obstacles
	);
	return chosen === null ? null : (corners[chosen] ?? null);
}

/** Whether the line between two points runs through any of the boxes. */
function crosses(a: Point, b: Point, boxes: Box[]): boolean {
	for (let i = 1; i <= 12; i++) {
		const p = { x: a.x + ((b.x - a.x) * i) / 12, y: a.y + ((b.y - a.y) * i) / 12 };
		if (boxes.some((box) => contains(box, p))) return true;
	}
	return false;
}
