/** Junk inside a paragraph: shortcodes of publishing systems, and a link's pop-up glued into the text. */
import type { Removed } from '../types.ts';
import { fold } from '../tokens.ts';

const SHORTCODE = /\[\/?[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*(?:\s+[\w-]+\s*=\s*[^\]\n]{0,200})?\]/gu;
const KNOWN_SHORTCODE =
	/^\[\/?(?:caption|gallery|embed|video|audio|youtube|vimeo|twitter|tweet|instagram|playlist|pullquote|sidebar|ad|gravityform|contact-form(?:-\d)?)\]$/u;
/** Longest pop-up looked for, in code units. */
const REACH = 600;

/** Shortcodes such as `[clip id="7"]`; an editor's "[sic]" or "[the bank]" is not one. */
export function shortcodes(text: string): Removed[] {
	const found: Removed[] = [];
	for (const match of text.matchAll(SHORTCODE)) {
		if (!match[0].includes('=') && !KNOWN_SHORTCODE.test(match[0])) continue;
		found.push({ start: match.index, end: match.index + match[0].length, reason: 'shortcode' });
	}
	return found;
}

/** Tags that were stored as text; a line may end only in the value of an attribute. */
const TAG =
	/<\/?[a-z][a-z0-9-]*(?:\s[^<>\n]{0,400})?\/?>|<[a-z][a-z0-9-]*(?:\s+[a-z-]{1,40}="[^<>"]{0,400}"){1,20}\s*>/giu;

export function tags(text: string): Removed[] {
	return [...text.matchAll(TAG)].map((m) => ({
		start: m.index,
		end: m.index + m[0].length,
		reason: 'markup'
	}));
}

/**
 * A link's pop-up that was stored as text: the linked name is repeated, glued to itself and often longer, then
 * come headlines without spaces between, and "MORE" ends it. The first name and all that follows "MORE" stay.
 */
export function injectedLinks(text: string): Removed[] {
	const found: Removed[] = [];
	let done = 0;
	for (const more of text.matchAll(/MORE(?![\p{L}\p{N}])/gu)) {
		const from = Math.max(done, more.index - REACH, text.lastIndexOf('\n', more.index) + 1);
		const stretch = text.slice(from, more.index);
		const glue = repeatedName(stretch);
		if (glue < 0) continue;
		const end = more.index + more[0].length;
		found.push({ start: from + glue, end, reason: 'injected link text' });
		done = end;
	}
	return found;
}

/** Where a word is glued to a capitalised one and the name before the seam comes again after it; or -1. */
function repeatedName(stretch: string): number {
	for (const seam of stretch.matchAll(/(?<=[\p{Ll}.])(?=\p{Lu})/gu)) {
		const before =
			stretch.slice(Math.max(0, seam.index - 60), seam.index).match(/[\p{L}.'’-]+/gu) ?? [];
		const after = stretch.slice(seam.index, seam.index + 120).match(/[\p{L}.'’-]+/gu) ?? [];
		const last = fold(before.at(-1) ?? '');
		if (last.length < 3) continue;
		if (after.slice(0, 6).some((word) => fold(word).startsWith(last))) return seam.index;
	}
	return -1;
}
