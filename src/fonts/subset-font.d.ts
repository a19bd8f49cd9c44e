/** What `subset.ts` uses of subset-font 2.9, whose published types stand at an older version. */
declare module 'subset-font' {
	export default function subsetFont(
		font: Buffer,
		characters: string,
		options: {
			targetFormat: 'woff2';
			variationAxes: Record<string, { min: number; max: number }>;
			keepFeatures: string[];
			noHinting: boolean;
		}
	): Promise<Buffer>;
}
