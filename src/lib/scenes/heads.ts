/** Tokens side by side at the head of a table's columns; where columns are narrow they stand on several levels. */
import { short } from './boxes.ts';
import type { Metrics } from './metrics.ts';
import type { Point } from './types.ts';

export interface Heads {
	seats: Point[];
	/** From one column to the next, and where the table may begin; per cent. */
	across: number;
	top: number;
}

/**
 * Seats for `n` tokens, no two of which meet.
 * @param first middle of the first column
 * @param last middle of the last one
 */
export function heads(n: number, first: number, last: number, m: Metrics): Heads {
	const across = (last - first) / Math.max(1, n - 1);
	const levels = Math.max(1, Math.ceil(m.pitch / across - 1e-6));
	// Discs would meet no earlier, but what a finger hits is a square, and has neighbours above and below.
	const least = levels > 2 ? 1.02 * m.token : 0;
	const drop =
		levels === 1 ? 0 : Math.max(least, Math.sqrt(Math.max(0, m.pitch ** 2 - across ** 2)));
	return {
		seats: Array.from({ length: n }, (_, i) => ({
			x: short(first + across * i),
			y: short(2 + m.token / 2 + (i % levels) * drop)
		})),
		across,
		top: 2 + m.token + (levels - 1) * drop + 2
	};
}
