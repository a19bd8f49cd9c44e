/** The timeline's layout: dates, a column an article, and words; above the columns their names, one on a line. */
import { short } from './boxes.ts';
import type { Metrics } from './metrics.ts';
import { textWidth } from './text.ts';
import type { TimelineFrame, TimelineState } from './types.ts';

/** The chart keeps off the stage's edges; per cent. */
const EDGE = 2.4;
/** The articles' columns take no more than this of the stage, so that there is room for words. */
const MOST_COLUMNS = 32;
const WIDEST = 8;

/**
 * Where the parts of a timeline stand, per cent of the stage.
 * @param rows their labels count
 * @param sources how many articles there are
 */
export function timelineFrame(
	rows: TimelineState['rows'],
	sources: number,
	m: Metrics
): TimelineFrame {
	const dates = Math.max(0, ...rows.map((r) => textWidth(r.label, m.labelPx))) * m.px;
	const across = Math.min(WIDEST, MOST_COLUMNS / Math.max(1, sources));
	const start = EDGE + dates + 1.2;
	const top = EDGE + m.line * sources + 1.2;
	const legend = 100 - EDGE / 2 - m.line / 2;
	const bottom = legend - m.line / 2 - 1;
	return {
		left: EDGE,
		top: short(top),
		pitch: short((bottom - top) / Math.max(1, rows.length)),
		column: short(start + across / 2),
		across: short(across),
		words: short(start + across * sources + 1.2),
		line: short(m.line),
		legend: short(legend)
	};
}
