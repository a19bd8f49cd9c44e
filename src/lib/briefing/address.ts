/** A slide in the address, behind the `#`: `kremlin`, or `kremlin/2` for its second beat. */

/**
 * Which slide an address names.
 * @param hash with or without its `#`
 * @param prefix what stands before all slides of a document that holds more than slides: `briefing/`
 * @returns null where it names none
 */
export function parseAddress(
	hash: string,
	slides: { id: string }[],
	prefix = ''
): { slide: number; beat: number } | null {
	const bare = hash.replace(/^#/, '');
	if (!bare.startsWith(prefix)) return null;
	const [id, beat] = bare.slice(prefix.length).split('/');
	const slide = slides.findIndex((s) => s.id === id);
	if (slide < 0) return null;
	return { slide, beat: Math.max(0, Math.trunc(Number(beat ?? 1) || 1) - 1) };
}

/** The address of a slide's beat, with its `#`. */
export function formatAddress(slide: { id: string }, beat: number, prefix = ''): string {
	return `#${prefix}${slide.id}${beat > 0 ? `/${beat + 1}` : ''}`;
}
