/** Where things stand on a slide: as `lib/briefing/Slide.svelte` has them, in its canvas's pixels. */
import { FORMATS } from '../lib/briefing/formats.ts';

/** Shapes in which a PowerPoint file is made. */
export type SlideFormat = 'wide' | 'square';

export interface SlideLayout {
	width: number;
	height: number;
	/** What the map goes to the edges of. */
	frame: { x: number; y: number; width: number; height: number };
	/** CSS pixels that the graphic is laid out for, and how much it is enlarged. */
	layout: number;
	enlarge: number;
	/** Where the words begin, and how wide they may be. */
	words: { x: number; y: number; width: number };
	/** The foot's left edge and baseline box. */
	foot: { x: number; y: number; width: number; height: number };
	/** Type sizes. */
	section: number;
	head: number;
	quote: number;
	small: number;
	/** Widest quote. */
	quoteWidth: number;
}

export const LAYOUTS: Record<SlideFormat, SlideLayout> = {
	wide: {
		...FORMATS.wide,
		frame: { x: 868, y: 0, width: 1052, height: 1080 },
		layout: 400,
		enlarge: 2.4,
		words: { x: 72, y: 64, width: 756 },
		foot: { x: 72, y: 956, width: 752, height: 80 },
		...{ section: 30, head: 78, quote: 40, small: 28, quoteWidth: 752 }
	},
	square: {
		...FORMATS.square,
		frame: { x: 560, y: 224, width: 880, height: 856 },
		layout: 340,
		enlarge: 2.5,
		words: { x: 56, y: 48, width: 1328 },
		foot: { x: 56, y: 956, width: 496, height: 80 },
		...{ section: 30, head: 58, quote: 34, small: 28, quoteWidth: 472 }
	}
};

/** Headlines longer than this are set smaller, by this factor. */
export const LONG = { from: 56, factor: 0.86 };

/** Canvas pixels of an inch: a slide is 7.5 inches high. */
export const PIXELS_PER_INCH = 144;
