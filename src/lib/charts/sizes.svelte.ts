/**
 * Which of the two layouts of a state are drawn. Where a page is drawn for windows of any width, both are, and the style
 * sheet shows the one that fits; a stage that knows its width draws that one alone, for half the work.
 */
import { getContext, setContext } from 'svelte';
import type { Both } from '../scenes/types.ts';

export type Size = keyof Both<unknown>;

/** Both, narrow first. */
const BOTH: readonly Size[] = ['compact', 'roomy'];

const KEY = Symbol('sizes');

/**
 * For whoever holds charts, while it is set up.
 * @returns what to call with the layout that is seen, whenever that is known; until then both are drawn
 */
export function watchSize(): (size: Size) => void {
	let seen = $state<Size>();
	setContext(KEY, () => (seen ? [seen] : BOTH));
	return (size) => (seen = size);
}

/** For a chart, while it is set up: tells which layouts to draw; both where nobody has said. */
export function drawn(): () => readonly Size[] {
	return getContext<(() => readonly Size[]) | undefined>(KEY) ?? (() => BOTH);
}
