/** Which marks a text sets speech in: double ones, or single ones as British houses do. */
import type { Span } from '../types.ts';
import { findMarks } from './marks.ts';

/** The families of marks that are read as quotation marks. */
export type Style = 'double' | 'single' | 'both';

/**
 * The style of a text, by the marks that close behind a comma or at a sentence's end, as those of speech do: single
 * ones inside double ones are nested, and so are double ones inside single ones.
 */
export function styleOf(text: string, paragraphs: Span[]): Style {
	if (!/["“”„«»]|''|``/u.test(text)) return 'single';
	if (!/['‘]/u.test(text)) return 'double';
	let double = 0;
	let single = 0;
	for (const p of paragraphs) {
		let open: 'double' | 'single' | undefined;
		for (const { at, family, side } of findMarks(text, p, 'both')) {
			const mark = family === 'single' ? 'single' : 'double';
			if (side === 'open') open ??= mark;
			else if (open === mark) {
				open = undefined;
				if (!/[,.?!…]/u.test(text[at - 1] ?? '')) continue;
				if (mark === 'single') single++;
				else double++;
			}
		}
	}
	return single > double ? 'both' : 'double';
}
