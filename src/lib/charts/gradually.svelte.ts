/** For charts of more marks than a frame of a slow phone has room for. */
import { afterFrame } from './afterFrame.ts';

/** Frames that a chart takes to come. */
const FRAMES = 3;

/**
 * For a chart, while it is set up: a third of its marks in the first frame, two in the next.
 * @param still for a figure that never changes: all at once, as on a server
 * @returns tells how many of `count` marks to draw now
 */
export function gradually(still: boolean): (count: number) => number {
	let drawn = $state(still || import.meta.env.SSR ? FRAMES : 1);
	$effect(() => {
		if (drawn >= FRAMES) return;
		return afterFrame(() => drawn++);
	});
	return (count) => Math.ceil((count * drawn) / FRAMES);
}
