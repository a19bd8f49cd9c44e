import type { Article, TextPositionSelector } from '../types.ts';

/**
 * A selector that counts code points, as the Web Annotation model asks, from one that counts UTF-16 code units.
 *
 *     // '😀 yes': `yes` is at 3–6 in code units, at 2–5 in code points
 *     codePoints({ type: 'TextPositionSelector', start: 3, end: 6 }, { astral: [0] })
 */
export function codePoints(
	{ type, start, end }: TextPositionSelector,
	{ astral = [] }: Pick<Article, 'astral'>
): TextPositionSelector {
	const before = (offset: number) => astral.filter((at) => at < offset).length;
	return { type, start: start - before(start), end: end - before(end) };
}
