/**
 * Sizes that layout counts on, per cent of the stage unless they say otherwise. Type and tokens grow more slowly than
 * the stage, so what is free of overlap at one width is free of it at any greater one. The style sheets of
 * `lib/charts` hold to the same figures.
 */
import type { Both } from './types.ts';

export interface Metrics {
	/** One CSS pixel. */
	px: number;
	/** Type on graphics, CSS pixels: never less than 12 at any width. */
	labelPx: number;
	/** Headings of the stance diagram's columns, and its question, CSS pixels. */
	headingPx: number;
	questionPx: number;
	/** A token's diameter. */
	token: number;
	/** From one token's centre to the next one's. */
	pitch: number;
	/** What an event's mark takes up, for eye and finger. */
	mark: number;
	/** A place's dot. */
	dot: number;
	/** Height of one line of label text. */
	line: number;
}

function clamp(least: number, n: number, most: number): number {
	return Math.min(most, Math.max(least, n));
}

/**
 * The sizes on a stage of this width.
 * @param width CSS pixels
 */
export function metricsFor(width: number): Metrics {
	const px = 100 / width;
	const tokenPx = clamp(26, 17.7 + 0.0265 * width, 44);
	const labelPx = clamp(12, 9.5 + 0.0058 * width, 16);
	return {
		px,
		labelPx,
		headingPx: clamp(12.6, 11.3 + 0.004 * width, 16),
		questionPx: clamp(16, 11.5 + 0.013 * width, 26),
		token: (tokenPx + 0.3) * px,
		pitch: (tokenPx + 1.5) * px,
		mark: 22 * px,
		dot: 7 * px,
		line: labelPx * 1.2 * px
	};
}

/** Stages narrower than the second of these are drawn by the first. */
export const WIDTHS: Both<number> = { compact: 340, roomy: 520 };

/** For a stage that may be as narrow as 280 px, in a column of another site: fewer words find room. */
export const NARROW: Both<number> = { ...WIDTHS, compact: 280 };

/** One layout for each of the two widths. */
export function both<T>(layout: (m: Metrics) => T, widths = WIDTHS): Both<T> {
	return { compact: layout(metricsFor(widths.compact)), roomy: layout(metricsFor(widths.roomy)) };
}

/** Base-map units across. */
export const MAP_UNITS = 4000;

/** The camera never shows less than this many degrees of arc: the coastline is not drawn for more. */
export const MIN_SPAN_DEGREES = 15;

/** The map's key: what its marks take up beside its words, CSS pixels, and the height of a line of it, in lines. */
export const KEY_PX = 20;
export const KEY_LINE = 1.25;

/** The locator's diameter, per cent of the stage. */
export const LOCATOR = 14;
