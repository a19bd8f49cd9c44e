/** Fonts inside a style sheet, so that a file needs no other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The style sheet with its fonts in it; faces whose letters `text` has none of are left out.
 * @param folder what a font's address starts from
 */
export function inlineFonts(css: string, text: string, folder: string): string {
	const letters = new Set([...text].map((letter) => letter.codePointAt(0) ?? 0));
	return css.replace(/@font-face\s*\{[^}]*\}/g, (face) => {
		const range = /unicode-range:([^;}]*)/.exec(face)?.[1];
		if (range && ![...letters].some((letter) => covers(range, letter))) return '';
		return face.replace(/url\(["']?(?:\.\/)?\/?([^"')]+\.woff2)["']?\)/, (_, file: string) => {
			const font = readFileSync(join(folder, file)).toString('base64');
			return `url(data:font/woff2;base64,${font})`;
		});
	});
}

/** Whether one of the ranges of a `unicode-range` has a letter. */
function covers(ranges: string, letter: number): boolean {
	return ranges.split(',').some((range) => {
		const [from = '', to = from] = range.trim().replace(/^u\+/i, '').split('-');
		// `U+4??` is a range as well.
		const low = parseInt(from.replace(/\?/g, '0'), 16);
		const high = parseInt(to.replace(/\?/g, 'f'), 16);
		return letter >= low && letter <= high;
	});
}
