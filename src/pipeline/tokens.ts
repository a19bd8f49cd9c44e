/** Words and marks of a stretch of text, with their offsets. */
import type { Span } from './types.ts';

export interface Token extends Span {
	text: string;
	lower: string;
	kind: 'word' | 'number' | 'mark';
}

const TOKEN =
	/['’](?:s|re|ve|ll|d|m|t)(?![\p{L}\p{N}])|(?:\p{L}\.){2,}|\p{Lu}\.(?=\s*\p{Lu})|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-‐‑'’.](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|[$€£#]?\p{N}+(?:[.,:/-]\p{N}+)*(?:-?\p{L}+)*%?|--+|\.\.+|[^\s\p{L}\p{N}]/gu;
const POSSESSIVE = /^(.+?)(['’]s)$/u;
/** An acronym that lost the space after it ("EUnations"). */
const GLUED = /^(\p{Lu}{2,})(\p{Ll}{3,}|in|is|to|of|on|at|by|as|or)$/u;
const ABBREVIATED =
	/^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Adm|Rev|Hon|St|Jr|Sr|Prof|Messrs|Del|Reps|Sens|Govs|Gens|Pres|Maj|Cmdr|Cpl|Pvt|Supt|Det|Insp|Brig|Asst|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Inc|Corp|Co|Ltd)$/;

/**
 * Splits `text[start, end)` into words, numbers and marks. Hyphenated words and names stay whole, a possessive
 * "'s" is a token of its own, and an acronym glued to the next word is parted from it.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
	const tokens: Token[] = [];
	const push = (from: number, to: number, kind: Token['kind']) => {
		const word = text.slice(from, to);
		tokens.push({ start: from, end: to, text: word, lower: word.toLowerCase(), kind });
	};
	const stretch = start === 0 && end === text.length ? text : text.slice(start, end);
	for (const match of stretch.matchAll(TOKEN)) {
		const from = start + match.index;
		const to = from + match[0].length;
		if (/^(?:[\p{L}\p{M}]|['’]\p{L})/u.test(match[0])) {
			const possessive = POSSESSIVE.exec(match[0]);
			const glued = GLUED.exec(match[0]);
			if (possessive?.[1]) {
				push(from, from + possessive[1].length, 'word');
				push(from + possessive[1].length, to, 'word');
			} else if (glued?.[1] && glued[1].length < match[0].length) {
				push(from, from + glued[1].length, 'word');
				push(from + glued[1].length, to, 'word');
			} else if (ABBREVIATED.test(match[0]) && text[to] === '.') {
				push(from, to + 1, 'word');
			} else push(from, to, 'word');
		} else if (/^[$€£#]?\p{N}/u.test(match[0])) push(from, to, 'number');
		else if (match[0] === '.' && tokens.at(-1)?.end === to) continue;
		else push(from, to, 'mark');
	}
	return tokens;
}

/** True where a word begins with a capital letter. */
export function capitalized(token: Token | undefined): boolean {
	return token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Folded for comparison: no accents, no case, no marks. */
export function fold(word: string): string {
	return word
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase();
}
