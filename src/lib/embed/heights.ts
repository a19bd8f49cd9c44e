/** How high an embed is in a column of some width, known before anybody has drawn it. */

/** Widths of columns at which heights are worked out, CSS pixels. */
export const COLUMNS = [280, 320, 400, 480, 560, 640, 720, 799, 800, 960, 1200] as const;

/** What a host reserves so that nothing below moves when an embed has come: CSS pixels, and width by height. */
export interface Room {
	/** At the width of a column of text. */
	height: number;
	least: number;
	most: number;
	ratio: number;
}

/** The width that hosts give frames which say none, and for which `Room.height` holds. */
export const COLUMN = 640;

/**
 * The height at a width: between two columns that were worked out, the greater of the two.
 * @param heights one for each of `COLUMNS`
 */
export function heightAt(heights: number[], width: number): number {
	const found = COLUMNS.findIndex((column) => column >= width);
	const after = found < 0 ? COLUMNS.length - 1 : found;
	const before = COLUMNS[after] === width ? after : Math.max(0, after - 1);
	return Math.max(heights[before] ?? 0, heights[after] ?? 0);
}

/** The room that a style sheet can reserve without knowing the column: a shape, and the least and most that it may be high. */
export function roomFor(heights: number[]): Room {
	const at = (width: number) => heightAt(heights, width);
	return {
		height: at(COLUMN),
		least: at(320),
		most: Math.max(at(320), at(560), at(COLUMN), at(720), at(960)),
		ratio: Math.floor((400 / at(400)) * 100) / 100
	};
}
