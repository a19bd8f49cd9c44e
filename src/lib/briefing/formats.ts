/** The shapes that a slide comes in, as projectors and screens have them, and upright for a phone. */

export type Format = 'wide' | 'square' | 'tall';

/** CSS pixels across and down. At `wide`, no type is smaller than 28 px, which the back row still reads. */
export const FORMATS: Record<Format, { width: number; height: number }> = {
	wide: { width: 1920, height: 1080 },
	square: { width: 1440, height: 1080 },
	tall: { width: 1080, height: 1920 }
};

/** The shape that leaves least of a window empty. */
export function formatFor(width: number, height: number): Format {
	const filled = (format: Format) => {
		const own = FORMATS[format].width / FORMATS[format].height;
		const window = width / Math.max(1, height);
		return Math.min(own / window, window / own);
	};
	return (Object.keys(FORMATS) as Format[]).reduce((best, format) =>
		filled(format) > filled(best) ? format : best
	);
}
