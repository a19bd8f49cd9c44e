/** What is used of fontverter 2, which ships no types. */
declare module 'fontverter' {
	/** The font in another container, its tables unchanged. */
	export function convert(font: Uint8Array, to: 'sfnt' | 'woff' | 'woff2'): Promise<Uint8Array>;
}
