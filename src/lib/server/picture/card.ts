/** A picture to share: the finding in words beside the graphic that shows it. */
import type { Group } from '../../dataset/types.ts';
import type { Basemap, State } from '../../scenes/types.ts';
import type { Faces } from './faces.ts';
import type { Palette, Theme } from './palette.ts';
import { baseline, drawText, makePen } from './pen.ts';
import { drawStage } from './stage.ts';
import { el, escape, num } from './svg.ts';
import { balanceLines, breakLines, lineWidth, type TextStyle } from './type.ts';

export interface CardOptions {
	/** Pixels. */
	width: number;
	height: number;
	theme: Theme;
	/** What it says, in full: the finding. */
	headline: string;
	/** A line above it: what the picture is from. Left out where the headline says so. */
	kicker?: string;
	/** A sentence or two below it. */
	standfirst?: string;
	/** A line at the foot: what it rests on. */
	source: string;
}

/** Width of the stage, in CSS pixels, that is enlarged to the card: the type on it stays legible in a feed. */
const STAGE = 345;
/** What the headline tries in turn, as shares of the card's height. */
const SIZES = [0.115, 0.105, 0.095, 0.086, 0.078, 0.07, 0.064];
/** Line heights in em. */
const HEAD_LEAD = 1.1;
const BODY_LEAD = 1.32;
const FOOT_LEAD = 1.35;

/**
 * Draws a card as an SVG document: text on the left, the state on the right, on a map that runs under both.
 * It needs no fonts, no style sheet and nothing else from outside.
 */
export function drawCard(
	faces: Faces,
	state: State,
	basemap: Basemap,
	groups: Group[],
	options: CardOptions
): string {
	const { width, height, theme } = options;
	const pen = makePen(faces, theme, groups, STAGE);
	const { palette } = pen;
	const stage = drawStage(pen, state, basemap);
	const scale = height / STAGE;
	const left = width - height;
	// A map goes to the card's edges; a diagram keeps off them.
	const inset = stage.under === '' ? height * 0.03 : 0;
	const within = (markup: string) =>
		el(
			'g',
			{
				transform: `translate(${num(left + inset / 2)} ${num(inset)}) scale(${num(scale * (1 - (2 * inset) / height))})`
			},
			markup
		);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
		`<title>${escape(options.headline)}</title><desc>${escape(state.alt)}</desc>`,
		el('rect', { width, height, fill: palette.paper }),
		within(stage.under),
		stage.under === '' ? '' : veil(palette.paper, left, height),
		within(stage.over),
		drawWords(faces, palette, { ...options, room: left - height * 0.11 }),
		'</svg>'
	].join('');
}

/** Paper over the map where the words stand, thinning out towards the stage. */
function veil(paper: string, left: number, height: number): string {
	const stop = (offset: number, opacity: number) =>
		el('stop', { offset, 'stop-color': paper, 'stop-opacity': opacity });
	return [
		'<linearGradient id="veil">',
		stop(0, 1),
		stop(0.72, 0.94),
		stop(1, 0),
		'</linearGradient>',
		el('rect', { width: left + height * 0.1, height, fill: 'url(#veil)' })
	].join('');
}

function drawWords(
	faces: Faces,
	palette: Palette,
	{ headline, kicker, standfirst, source, height, room }: CardOptions & { room: number }
): string {
	const margin = height * 0.085;
	const column = (text: string[], style: TextStyle, lead: number, top: number, fill: string) =>
		text
			.map((line, i) =>
				drawText(
					{ faces },
					line,
					margin,
					top + i * style.px * lead + baseline({ faces }, style, lead),
					{ ...style, fill }
				)
			)
			.join('');
	const above: TextStyle = { family: 'sans', weight: 650, px: height * 0.038 };
	const foot: TextStyle = { family: 'sans', weight: 500, px: height * 0.0335 };
	const body: TextStyle = { family: 'serif', weight: 420, px: height * 0.044 };
	const sources = breakLines(faces, source, foot, room, 3);
	const deck = standfirst ? breakLines(faces, standfirst, body, room, 6) : [];
	const footTop = height - margin - sources.length * foot.px * FOOT_LEAD;
	const top = margin + (kicker ? above.px * 2 : 0);
	const deckHeight = deck.length > 0 ? (deck.length * BODY_LEAD + 0.8) * body.px : 0;
	const free = footTop - foot.px - deckHeight - top;
	const { style, lines } = fitHeadline(faces, headline, height, room, free);
	const under = top + (lines.length * HEAD_LEAD + 0.25) * style.px;
	return [
		kicker ? column([kicker], above, 1, margin, palette.accent) : '',
		column(lines, style, HEAD_LEAD, top, palette.ink),
		column(deck, body, BODY_LEAD, under, palette.ink),
		column(sources, foot, FOOT_LEAD, footTop, palette.muted)
	].join('');
}

/** The largest size at which the headline has room; cut short where it has none even at the least. */
function fitHeadline(
	faces: Faces,
	headline: string,
	height: number,
	width: number,
	room: number
): { style: TextStyle; lines: string[] } {
	const at = (size: number): TextStyle => ({
		family: 'serif',
		weight: 650,
		px: height * size,
		spacing: -0.016
	});
	for (const size of SIZES) {
		const style = at(size);
		const lines = balanceLines(faces, headline, style, width);
		const widest = Math.max(...lines.map((line) => lineWidth(faces, line, style)));
		if (lines.length * style.px * HEAD_LEAD <= room && widest <= width) return { style, lines };
	}
	const style = at(SIZES.at(-1) ?? 0.064);
	const most = Math.max(1, Math.floor(room / (style.px * HEAD_LEAD)));
	return { style, lines: breakLines(faces, headline, style, width, most) };
}
