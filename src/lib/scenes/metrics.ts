/**
 * Sizes that layout counts on. Layout is computed once, for the narrowest stage; type and tokens grow more
 * slowly than the stage, so what is free of overlap there is free of it at any greater width.
 * The style sheets of `lib/charts` hold to the same figures.
 */

/** Width of the stage that layout is computed for, in CSS pixels. */
export const STAGE_PX = 340;

/** Per cent of that stage for one CSS pixel. */
export const PX = 100 / STAGE_PX;

/** A token's diameter, per cent: 27 px and a little. */
export const TOKEN = 27.2 * PX;

/** From one token's centre to the next one's. */
export const PITCH = TOKEN + 1.2 * PX;

/** What an event's mark takes up, for eye and finger. */
export const MARK = 22 * PX;

/** A place's dot. */
export const DOT = 7 * PX;

/** Type on graphics, CSS pixels: never less than this at any width. */
export const LABEL_PX = 12;

/** Height of one line of that type, per cent. */
export const LINE = 14.5 * PX;

/** Base-map units across. */
export const MAP_UNITS = 4000;

/** The camera never shows less than this many degrees of arc: the coastline is not drawn for more. */
export const MIN_SPAN_DEGREES = 15;
