/** Widths of text as layout estimates them: fonts are not known while a state is computed. */
import { LABEL_PX, PX } from './metrics.ts';

/** Advance widths in em, by kind of character, of common sans-serif faces at medium weight, rounded up. */
const WIDTHS: [RegExp, number][] = [
	[/[ijl.,:;'’‘|!]/, 0.29],
	[/[frtI()[\]\-/ ]/, 0.39],
	[/[mw]/, 0.86],
	[/[MW@—…]/, 0.98],
	[/[A-ZÀ-ÞĀ-Ž]/, 0.7],
	[/[0-9]/, 0.6]
];
const OTHER = 0.58;

/**
 * The width of one line of text, in CSS pixels, on the safe side.
 * @param px type size
 */
export function textWidth(text: string, px: number = LABEL_PX): number {
	let em = 0;
	for (const char of text) em += WIDTHS.find(([kind]) => kind.test(char))?.[1] ?? OTHER;
	return em * px;
}

/** The same in per cent of the stage that layout is computed for. */
export function textSpan(text: string, px: number = LABEL_PX): number {
	return textWidth(text, px) * PX;
}

/**
 * Lines of text broken at spaces so that none is wider than `width` CSS pixels; a single long word may be. Where
 * there would be more than `most` lines the last one ends with an ellipsis.
 */
export function wrap(
	text: string,
	width: number,
	px: number = LABEL_PX,
	most = Infinity
): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const last = lines.at(-1);
		if (last !== undefined && textWidth(`${last} ${word}`, px) <= width)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	if (lines.length <= most) return lines;
	const kept = lines.slice(0, most);
	let end = kept[most - 1] ?? '';
	while (end.includes(' ') && textWidth(`${end}…`, px) > width)
		end = end.slice(0, end.lastIndexOf(' '));
	kept[most - 1] = `${end.replace(/[\s,;:–—]+$/, '')}…`;
	return kept;
}
