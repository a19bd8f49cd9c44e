import type { Group } from '../dataset/types.ts';
import type { State } from '../scenes/types.ts';

/** What the story's script needs to know besides what stands in the page: its HTML has the text and the map already. */
export interface Told {
	scenes: { id: string; headline: string }[];
	/** One for each scene, in order. */
	states: State[];
	groups: Group[];
	/** Base-map units across. */
	size: number;
	/** Address of the evidence pages, relative to the story's. */
	evidence: string;
	/** Address of `records.json`. */
	records: string;
}

/** The id of the element that holds it, as JSON. */
export const TOLD = 'told';
/** The id of the paragraph with which the page's first words end. */
export const FIRST_WORDS = 'first-words';
/** The attribute of the element whose one child is the story. */
export const EXPLAINER = 'data-explainer';
