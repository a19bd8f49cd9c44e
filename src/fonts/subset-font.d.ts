/** What we use of subset-font 2.9, whose published types stand at an older version. */
declare module 'subset-font' {
	export default function subsetFont(
		font: Buffer,
		characters: string,
		options: {
			targetFormat: 'woff2';
			/** A range, or one place on the axis. */
			variationAxes: Record<string, { min: number; max: number } | number>;
			keepFeatures: string[];
			noHinting: boolean;
		}
	): Promise<Buffer>;
}
