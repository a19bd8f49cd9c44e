/** Quotation marks, and which way each of them looks. */
import type { Span } from '../types.ts';
import type { Style } from './style.ts';

export interface Mark {
	at: number;
	/** Code units: two where a double mark was typed as two single ones. */
	width: number;
	/** Marks of one family open and close each other. */
	family: 'straight' | 'curly' | 'angle' | 'single';
	side: 'open' | 'close';
}

const OPENING_CONTEXT = /[\s([{—–―\-/“‘«]/u;

/**
 * The quotation marks of a paragraph, in order.
 * @param style where it is `double`, single marks are nested or apostrophes and left out
 */
export function findMarks(text: string, span: Span, style: Style): Mark[] {
	const marks: Mark[] = [];
	for (let at = span.start; at < span.end; at++) {
		const typed = style !== 'single' && isTypedDouble(text, at) && !isNestedEnd(text, at, span);
		const width = typed ? 2 : 1;
		const found =
			(style === 'single' ? undefined : doubleMark(text, at, span, width)) ??
			(style === 'double' ? undefined : singleMark(text, at, span));
		if (found) marks.push({ at, width, ...found });
		at += width - 1;
	}
	return marks;
}

/** Two apostrophes, or two backquotes, in a row: how wire services type a double mark. */
export function isTypedDouble(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return (code === 0x27 || code === 0x60) && text.charCodeAt(at + 1) === code;
}

/** "…'''": of three apostrophes after a word the first closes what is nested, the last two what holds it. */
function isNestedEnd(text: string, at: number, span: Span): boolean {
	return (
		at > span.start &&
		/\S/u.test(text[at - 1] ?? ' ') &&
		text[at - 1] !== text[at] &&
		text[at] === text[at + 2] &&
		text[at + 2] !== text[at + 3]
	);
}

type Found = Omit<Mark, 'at' | 'width'>;

function doubleMark(text: string, at: number, span: Span, width: number): Found | undefined {
	const code = width === 2 ? 0x22 : text.charCodeAt(at);
	switch (code) {
		case 0x22: {
			// An inch or a second after a number is no quotation mark, unless one is open; pairing sees to that.
			const before = at === span.start ? ' ' : (text[at - 1] ?? ' ');
			const after = at + width >= span.end ? ' ' : (text[at + width] ?? ' ');
			const opens = OPENING_CONTEXT.test(before) && !/\s/u.test(after);
			return { family: 'straight', side: opens ? 'open' : 'close' };
		}
		case 0x201c: {
			// A curly mark that looks the wrong way: after a letter and before a space it closes.
			const wrong =
				/[\p{L}\p{N},.!?]/u.test(text[at - 1] ?? '') &&
				/^(?:\s|$|[,.;:)])/u.test(text[at + 1] ?? '');
			return { family: 'curly', side: at > span.start && wrong ? 'close' : 'open' };
		}
		case 0x201d:
			return {
				family: 'curly',
				side:
					(at === span.start || /\s/u.test(text[at - 1] ?? ' ')) &&
					/[\p{L}\p{N}]/u.test(text[at + 1] ?? '')
						? 'open'
						: 'close'
			};
		case 0x201e:
			return { family: 'curly', side: 'open' };
		case 0xab:
			return { family: 'angle', side: 'open' };
		case 0xbb:
			return { family: 'angle', side: 'close' };
		default:
			return undefined;
	}
}

function singleMark(text: string, at: number, span: Span): Found | undefined {
	const code = text.charCodeAt(at);
	if (code !== 0x27 && code !== 0x2018 && code !== 0x2019) return undefined;
	const before = at === span.start ? ' ' : (text[at - 1] ?? ' ');
	const after = at + 1 >= span.end ? ' ' : (text[at + 1] ?? ' ');
	const opens =
		code !== 0x2019 && OPENING_CONTEXT.test(before) && /[\p{Lu}\p{Ll}\p{N}…]/u.test(after);
	if (opens) return { family: 'single', side: 'open' };
	// An apostrophe stands in a word or closes a plural; speech ends with a mark, or before a space.
	const closes = code !== 0x2018 && !/\s/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
	return closes && (/[.,!?…;:]/u.test(before) || !/s/u.test(before))
		? { family: 'single', side: 'close' }
		: undefined;
}
