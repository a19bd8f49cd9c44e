/** Widths of text as layout estimates them: fonts are not known while a state is computed. */

/**
 * Advance widths in em by kind of character: those of Libre Franklin at weight 650, the wider ones of each kind, so that
 * an estimate is seldom short.
 */
const WIDTHS: [RegExp, number][] = [
	[/[ijl.,:;'’‘|! ]/, 0.26],
	[/[frtI()[\]\-/]/, 0.42],
	[/[MW@—…]/, 1],
	[/m/, 0.92],
	[/w/, 0.81],
	[/[A-ZÀ-ÞĀ-Ž]/, 0.74],
	[/[0-9]/, 0.69]
];
const OTHER = 0.6;

/**
 * The width of one line of text, in CSS pixels, on the safe side.
 * @param px type size
 */
export function textWidth(text: string, px: number): number {
	let em = 0;
	for (const char of text) em += WIDTHS.find(([kind]) => kind.test(char))?.[1] ?? OTHER;
	return em * px;
}

/**
 * Lines of text broken at spaces so that none is wider than `width` CSS pixels; a single long word may be. Where
 * there would be more than `most` lines the last one ends with an ellipsis.
 */
export function wrap(text: string, width: number, px: number, most = Infinity): string[] {
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
