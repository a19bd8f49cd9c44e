import type { Group } from '../dataset/types.ts';
import type { Subjects } from './ask.ts';
import type { Slide } from './slides.ts';

/** What the briefing's script needs to know besides what stands in the page. */
export interface Briefed {
	/** The story's title; windows with the same one belong together. */
	title: string;
	slides: Slide[];
	groups: Group[];
	/** Base-map units across. */
	size: number;
	subjects: Subjects;
	/** Address of the evidence pages. */
	evidence: string;
	/** Address of `records.json`. */
	records: string;
	/** Addresses of the deck, and of the presenter’s window up to the name of the briefing. */
	deck: string;
	presenter: string;
}

/** The id of the element that holds it, as JSON. */
export const BRIEFED = 'briefed';
/** The attributes of the elements whose one child is the deck, or the presenter's window. */
export const DECK = 'data-deck';
export const PRESENTER = 'data-presenter';
