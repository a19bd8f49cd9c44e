/** A chart's picture for where no frame can stand: the finding above it, whose reports it rests on below. */
import type { Group } from '../../dataset/types.ts';
import type { Basemap, State } from '../../scenes/types.ts';
import type { Faces } from './faces.ts';
import type { Palette, Theme } from './palette.ts';
import { baseline, drawText, makePen } from './pen.ts';
import { drawStage } from './stage.ts';
import { el, escape, num } from './svg.ts';
import { balanceLines, breakLines, type TextStyle } from './type.ts';

export interface Picture {
	/** SVG that needs no fonts and nothing else from outside. */
	svg: string;
	/** CSS pixels. */
	width: number;
	height: number;
}

interface Words {
	headline: string;
	/** A sentence for whoever does not see it. */
	alt: string;
	/** What it rests on. */
	source: string;
}

/** CSS pixels. */
const WIDTH = 640;
const MARGIN = 24;
const HEADLINE: TextStyle = { family: 'serif', weight: 650, px: 28, spacing: -0.012 };
const QUOTATION: TextStyle = { family: 'serif', weight: 500, px: 30, spacing: -0.008 };
const LONG_QUOTATION: TextStyle = { ...QUOTATION, px: 24 };
const NOTE: TextStyle = { family: 'sans', weight: 450, px: 15 };
/** More characters than this are set smaller. */
const LONG = 220;
/** Line heights in em. */
const LEAD = 1.2;
const NOTE_LEAD = 1.4;

/** A state between its headline and its sources. */
export function drawSheet(
	faces: Faces,
	state: State,
	basemap: Basemap,
	groups: Group[],
	theme: Theme,
	words: Words
): Picture {
	const pen = makePen(faces, theme, groups, WIDTH);
	const head = balanceLines(faces, words.headline, HEADLINE, WIDTH - 2 * MARGIN);
	const foot = breakLines(faces, words.source, NOTE, WIDTH - 2 * MARGIN);
	const top = MARGIN + head.length * HEADLINE.px * LEAD + 12;
	const height = Math.round(top + WIDTH + 12 + foot.length * NOTE.px * NOTE_LEAD + MARGIN);
	const { under, over } = drawStage(pen, state, basemap);
	const at = { transform: `translate(0 ${num(top)})` };
	const bottom = top + WIDTH;
	const paper = { x: 0, width: WIDTH, fill: pen.palette.paper };
	// Paper over what of a map runs on; a clip around it all is more than the rasteriser bears.
	const stage =
		el('g', at, under) +
		el('rect', { ...paper, y: 0, height: top }) +
		el('rect', { ...paper, y: bottom, height: height - bottom }) +
		el('g', at, over);
	return framed(pen.palette, height, words, [
		stage,
		column(faces, head, HEADLINE, LEAD, MARGIN, pen.palette.ink),
		column(faces, foot, NOTE, NOTE_LEAD, top + WIDTH + 12, pen.palette.muted)
	]);
}

/** A quotation as a card: the words, who said them and when, and which article has them. */
export function drawQuotation(
	faces: Faces,
	palette: Palette,
	words: Words & { quotes: string[]; who: string; when: string }
): Picture {
	const style = words.quotes.join(' ').length > LONG ? LONG_QUOTATION : QUOTATION;
	const room = WIDTH - 2 * MARGIN - 20;
	const lines = words.quotes.flatMap((quote) => breakLines(faces, `“${quote}”`, style, room));
	const said = [words.who, words.when].flatMap((text) => breakLines(faces, text, NOTE, room));
	const foot = breakLines(faces, words.source, NOTE, room);
	const end = MARGIN + lines.length * style.px * 1.3;
	const sources = end + 16 + (said.length + 0.5) * NOTE.px * NOTE_LEAD;
	const height = Math.round(sources + foot.length * NOTE.px * NOTE_LEAD + MARGIN);
	const left = MARGIN + 20;
	return framed(palette, height, words, [
		el('rect', { x: MARGIN, y: MARGIN, width: 4, height: end - MARGIN, fill: palette.accent }),
		column(faces, lines, style, 1.3, MARGIN, palette.ink, left),
		column(faces, said, { ...NOTE, weight: 600 }, NOTE_LEAD, end + 16, palette.ink, left),
		column(faces, foot, NOTE, NOTE_LEAD, sources, palette.muted, left)
	]);
}

function framed(palette: Palette, height: number, words: Words, parts: string[]): Picture {
	const svg = [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img">`,
		`<title>${escape(words.headline)}</title><desc>${escape(words.alt)}</desc>`,
		el('rect', { width: WIDTH, height, fill: palette.paper }),
		...parts,
		'</svg>'
	].join('');
	return { svg, width: WIDTH, height };
}

function column(
	faces: Faces,
	lines: string[],
	style: TextStyle,
	lead: number,
	top: number,
	fill: string,
	left = MARGIN
): string {
	return lines
		.map((line, i) =>
			drawText(
				{ faces },
				line,
				left,
				top + i * style.px * lead + baseline({ faces }, style, lead),
				{
					...style,
					fill
				}
			)
		)
		.join('');
}
