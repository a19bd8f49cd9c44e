/**
 * The matrix's layout: names of issues, a column an actor. Where there is room the actors' names stand upright above their
 * columns; elsewhere the free corner before the heads says whom the initials stand for.
 */
import type { Actor, Issue } from '../dataset/types.ts';
import { short } from './boxes.ts';
import { heads } from './heads.ts';
import { WIDTHS, type Metrics } from './metrics.ts';
import { textWidth } from './text.ts';
import type { MatrixFrame, MatrixState, Point } from './types.ts';

export interface MatrixLayout {
	frame: MatrixFrame;
	/** In the actors' order. */
	seats: Point[];
	names: MatrixState['names'];
}

/** The table keeps off the stage's edges. */
const EDGE = 2.4;
/** Issues' names take no more than this of the stage, and the actors' no more than that of its height. */
const MOST_LEFT = 52;
const MOST_NAMES = 18;
const HIGHEST_ROW = 9;
/** The names in the corner are lighter than what `textWidth` counts with. */
const LIGHTER = 0.95;
/** Between two names on a line, CSS pixels. */
const GAP_PX = 5;

/** Where everything stands, per cent of the stage. */
export function matrixLayout(actors: Actor[], issues: Issue[], m: Metrics): MatrixLayout {
	const longest = (words: string[]) =>
		Math.max(0, ...words.map((w) => textWidth(w, m.labelPx))) * m.px;
	const left = Math.min(MOST_LEFT, EDGE + longest(issues.map((i) => i.short)) + 1.5);
	const first = left + m.token / 2;
	const { seats, across, top: under } = heads(actors.length, first, 100 - EDGE - m.token / 2, m);

	const upright = m.px <= 100 / WIDTHS.roomy;
	const names = upright ? [] : inLines(actors, left - EDGE - 1, m);
	const height = upright ? Math.min(MOST_NAMES, longest(actors.map((a) => a.short)) + m.px) : 0;
	const top = Math.max(under + height, EDGE + names.length * m.line + 1);
	const legend = m.line * 2 + 3;
	const pitch = Math.min(HIGHEST_ROW, (100 - legend - top) / Math.max(1, issues.length));
	return {
		seats,
		names,
		frame: {
			edge: EDGE,
			left: short(left),
			column: short(first),
			across: short(actors.length > 1 ? across : m.pitch),
			top: short(top),
			pitch: short(pitch),
			names: short(height),
			legend: short(top + pitch * issues.length + legend / 2)
		}
	};
}

/** Names side by side in as few lines as may be: each, longest first, on the first line that has room for it. */
function inLines(actors: Actor[], width: number, m: Metrics): MatrixState['names'] {
	const lines: { free: number; names: { initials: string; label: string }[] }[] = [];
	const wide = (a: Actor) =>
		textWidth(`${a.initials} ${a.short}`, m.labelPx) * LIGHTER * m.px + GAP_PX * m.px;
	for (const actor of [...actors].sort((a, b) => wide(b) - wide(a))) {
		const room = wide(actor);
		let line = lines.find((l) => l.free >= room);
		// The last gap of a line may run over its end.
		if (!line) lines.push((line = { free: width + GAP_PX * m.px, names: [] }));
		line.free -= room;
		line.names.push({ initials: actor.initials, label: actor.short });
	}
	return lines.map((l) => l.names);
}
