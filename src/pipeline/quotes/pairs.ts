/** Pairs quotation marks within a paragraph, and mends what is unbalanced. */
import { CUES } from '../lexicon/cues.ts';
import type { Span } from '../types.ts';
import type { Mark } from './marks.ts';

const FAMILIES: Mark['family'][] = ['straight', 'curly', 'angle', 'single'];

/**
 * The outermost quotations between `marks`.
 *
 * - A mark that opens while one of its family is open is nested if there are enough closing ones left, else the
 *   first lacks its end, which is looked for before the next reporting clause or at the sentence's end.
 * - A closing mark without an opening one, before a reporting clause, ends a quotation that began with the
 *   paragraph, if nothing else was quoted in it; otherwise it is passed over.
 * - A closing mark of another family ends a quotation that no mark of that family is open in: “…" is a slip of typing.
 * - What is open at the paragraph's end goes on in the next paragraph (`continues`), or lacks its end.
 */
export function pairMarks(
	text: string,
	paragraph: Span,
	marks: Mark[],
	continues: boolean
): Span[] {
	const spans: Span[] = [];
	const left = closersLeft(marks);
	let open: Mark | undefined;
	let depth = 0;
	/** Marks of other families that are open in it. */
	let nested = 0;
	marks.forEach((mark, i) => {
		if (!open) {
			if (mark.side === 'open' || isGlued(mark, i)) begin(mark);
			else strayClose(mark);
			return;
		}
		const same = mark.family === open.family;
		if (mark.side === 'open') {
			if (!same) {
				nested++;
				return;
			}
			const rest = left[mark.family][i] ?? 0;
			if (mark.family !== 'straight' && rest > 0 && rest >= depth + opensBeforeEnd(i)) {
				depth++;
				return;
			}
			spans.push({
				start: open.at + open.width,
				end: missingEnd(text, open.at + open.width, mark.at)
			});
			begin(mark);
			return;
		}
		if (same) {
			if (--depth > 0) return;
		} else if (nested > 0) {
			nested--;
			return;
		} else if (isInch(mark) && (left[open.family][i] ?? 0) > 0) return;
		spans.push({ start: open.at + open.width, end: mark.at });
		open = undefined;
	});
	if (open) {
		const end = continues ? paragraph.end : missingEnd(text, open.at + open.width, paragraph.end);
		spans.push({ start: open.at + open.width, end });
	}
	return spans;

	function begin(mark: Mark) {
		open = mark;
		depth = 1;
		nested = 0;
	}

	/** "about"the end", he said": a mark between letters opens where nothing is open and another can close it. */
	function isGlued(mark: Mark, i: number): boolean {
		return (
			mark.family === 'straight' &&
			/[\p{L}[]/u.test(text[mark.at + mark.width] ?? '') &&
			(left.straight[i + 1] ?? 0) > 0 &&
			!isInch(mark)
		);
	}

	/** An inch or a second, perhaps, not a mark. */
	function isInch(mark: Mark): boolean {
		return mark.family === 'straight' && /\p{N}/u.test(text[mark.at - 1] ?? '');
	}

	/** Marks of the same family that open from `i` on before the nesting could end: at least this one. */
	function opensBeforeEnd(i: number): number {
		const next = marks[i + 1];
		return next && next.side === 'open' && next.family === marks[i]?.family ? 2 : 1;
	}

	/** Where something was quoted before, the mark tells only that speech ends here: what began it is not known. */
	function strayClose(mark: Mark) {
		if (isInch(mark)) return;
		if (spans.length === 0 && followedByCue(text, mark.at + mark.width))
			spans.push({ start: paragraph.start, end: mark.at });
	}
}

/** How many closing marks of its own family stand from each mark on, and of the other families. */
function closersLeft(marks: Mark[]): Record<Mark['family'], Int32Array> {
	const length = marks.length + 1;
	const left = {
		straight: new Int32Array(length),
		curly: new Int32Array(length),
		angle: new Int32Array(length),
		single: new Int32Array(length)
	};
	for (let i = marks.length - 1; i >= 0; i--) {
		const mark = marks[i];
		for (const family of FAMILIES) {
			const closes = mark?.side === 'close' && mark.family === family ? 1 : 0;
			left[family][i] = (left[family][i + 1] ?? 0) + closes;
		}
	}
	return left;
}

/** "…, said Roe" or "…, she said" right after a mark. */
function followedByCue(text: string, at: number): boolean {
	const words = text.slice(at, at + 60).match(/[\p{L}'’]+/gu) ?? [];
	return words.slice(0, 4).some((w) => CUES.get(w.toLowerCase())?.frames.has('say'));
}

/** Where a quotation that lacks its closing mark ends: before a reporting clause, or at the sentence's end. */
function missingEnd(text: string, start: number, limit: number): number {
	const stretch = text.slice(start, limit);
	const clause = /,\s+(?:\p{Lu}[\p{L}.'’-]+\s+){0,3}(?:(?:he|she|they)\s+)?(\p{Ll}+)/gu;
	for (const match of stretch.matchAll(clause)) {
		if (
			CUES.get(match[1] ?? '')?.frames.has('say') &&
			/\s(?:he|she|they|\p{Lu}[\p{L}.'’-]+)\s/u.test(match[0])
		)
			return start + match.index + 1;
	}
	return start + stretch.trimEnd().length;
}
