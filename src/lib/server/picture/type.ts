/** Setting type as outlines, so that a picture looks the same wherever it is drawn. */
import { Buffer, shape } from 'harfbuzzjs';
import type { Cut, Faces, Family } from './faces.ts';

export interface TextStyle {
	family: Family;
	/** 400 to 700. */
	weight: number;
	/** Type size in CSS pixels. */
	px: number;
	/** Letter-spacing in em; none by default. */
	spacing?: number;
}

/** One line of text: its outline with the origin at the left end of its baseline, y downwards. */
export interface SetLine {
	d: string;
	/** CSS pixels. */
	width: number;
}

interface Glyph {
	cut: Cut;
	id: number;
	/** Where it stands, em, y upwards. */
	x: number;
	y: number;
}

/** What has been shaped, by fonts and then by weight and text: line breaking asks the same again and again. */
const shaped = new WeakMap<Faces, Map<string, { glyphs: Glyph[]; advance: number }>>();

/** A line's glyphs, kerned, and its advance in em, letter-spacing left aside. */
function shapeLine(faces: Faces, text: string, { family, weight }: TextStyle) {
	const known = shaped.get(faces) ?? new Map<string, { glyphs: Glyph[]; advance: number }>();
	shaped.set(faces, known);
	const key = `${family} ${weight} ${text}`;
	const found = known.get(key);
	if (found) return found;
	const glyphs: Glyph[] = [];
	let advance = 0;
	for (const { cut, run } of runs(faces.at(family, weight), text)) {
		const buffer = new Buffer();
		buffer.addText(run);
		buffer.guessSegmentProperties();
		shape(cut.font, buffer);
		const positions = buffer.getGlyphPositions();
		buffer.getGlyphInfos().forEach(({ codepoint: id }, i) => {
			const { xAdvance, xOffset, yOffset } = positions[i] ?? {
				xAdvance: 0,
				xOffset: 0,
				yOffset: 0
			};
			const x = advance + xOffset / cut.unitsPerEm;
			glyphs.push({ cut, id, x, y: yOffset / cut.unitsPerEm });
			advance += xAdvance / cut.unitsPerEm;
		});
	}
	const line = { glyphs, advance };
	known.set(key, line);
	return line;
}

/** The width of one line, CSS pixels. */
export function lineWidth(faces: Faces, text: string, style: TextStyle): number {
	const { glyphs, advance } = shapeLine(faces, text, style);
	return (advance + glyphs.length * (style.spacing ?? 0)) * style.px;
}

/**
 * Sets one line. A character that no file of the family has is drawn as the font's empty box.
 * @returns the outline in CSS pixels, to two decimals
 */
export function setLine(faces: Faces, text: string, style: TextStyle): SetLine {
	const { px, spacing = 0 } = style;
	const d = shapeLine(faces, text, style)
		.glyphs.map(({ cut, id, x, y }, i) =>
			placed(cut.font.glyphToPath(id), px / cut.unitsPerEm, (x + i * spacing) * px, -y * px)
		)
		.join('');
	return { d, width: lineWidth(faces, text, style) };
}

/** Text in runs, each of one file of the family; characters that none has go with the first. */
function runs(cuts: Cut[], text: string): { cut: Cut; run: string }[] {
	const found: { cut: Cut; run: string }[] = [];
	const [first] = cuts;
	if (!first) return found;
	for (const char of text) {
		const point = char.codePointAt(0) ?? 0;
		const cut = cuts.find((c) => c.covers.has(point)) ?? first;
		const last = found.at(-1);
		if (last?.cut === cut) last.run += char;
		else found.push({ cut, run: char });
	}
	return found;
}

/** A glyph's path, font units with y upwards, moved to where it stands. */
function placed(outline: string, scale: number, dx: number, dy: number): string {
	return outline.replace(
		/(-?[\d.]+(?:e-?\d+)?),(-?[\d.]+(?:e-?\d+)?)/g,
		(_, x: string, y: string) =>
			`${round(dx + Number(x) * scale)} ${round(dy - Number(y) * scale)} `
	);
}

function round(n: number): number {
	return Math.round(n * 100) / 100;
}

/**
 * Text broken at spaces so that no line is wider than `width` CSS pixels (a single long word may be). Where there
 * would be more than `most` lines, the last ends with an ellipsis.
 */
export function breakLines(
	faces: Faces,
	text: string,
	style: TextStyle,
	width: number,
	most = Infinity
): string[] {
	const fits = (line: string) => lineWidth(faces, line, style) <= width;
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const last = lines.at(-1);
		if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	if (lines.length <= most) return lines;
	let end = lines[most - 1] ?? '';
	while (end.includes(' ') && !fits(`${end}…`)) end = end.slice(0, end.lastIndexOf(' '));
	return [...lines.slice(0, most - 1), `${end.replace(/[\s,;:–—]+$/, '')}…`];
}

/**
 * As many lines as `breakLines` makes, but as even in width as they can be, as `text-wrap: balance` has them: the
 * squares of what is left free add up to the least.
 */
export function balanceLines(
	faces: Faces,
	text: string,
	style: TextStyle,
	width: number
): string[] {
	const count = breakLines(faces, text, style, width).length;
	const words = text.split(/\s+/).filter(Boolean);
	const line = (from: number, to: number) => words.slice(from, to).join(' ');
	/** The best way to set the first `n` words in as many lines as its place in the list says, from 0. */
	let best: ({ cost: number; lines: string[] } | undefined)[] = [{ cost: 0, lines: [] }];
	for (let i = 0; i < count; i++) {
		const next: typeof best = [];
		for (let to = 1; to <= words.length; to++)
			for (let from = to - 1; from >= 0; from--) {
				const set = lineWidth(faces, line(from, to), style);
				if (set > width && to - from > 1) break;
				const before = best[from];
				if (!before) continue;
				const cost = before.cost + (width - set) ** 2;
				if (cost < (next[to]?.cost ?? Infinity))
					next[to] = { cost, lines: [...before.lines, line(from, to)] };
			}
		best = next;
	}
	return best[words.length]?.lines ?? [];
}
