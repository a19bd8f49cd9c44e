/** What every part of a picture is drawn with. */
import { inkOn } from '../../charts/ink.ts';
import type { Group } from '../../dataset/types.ts';
import { metricsFor, WIDTHS, type Metrics } from '../../scenes/metrics.ts';
import type { Both } from '../../scenes/types.ts';
import type { Faces } from './faces.ts';
import { PALETTES, type Palette, type Theme } from './palette.ts';
import { el } from './svg.ts';
import { setLine, type TextStyle } from './type.ts';

export interface Pen {
	faces: Faces;
	palette: Palette;
	/** The stage's width in CSS pixels, which decides on the layout as it does on the page. */
	size: number;
	layout: keyof Both<unknown>;
	metrics: Metrics;
	/** A token's fill and the ink upon it, by group. */
	colours: Map<string, { fill: string; on: string }>;
	/** CSS pixels for per cent of the stage. */
	px: (percent: number) => number;
}

export function makePen(faces: Faces, theme: Theme, groups: Group[], size: number): Pen {
	return {
		faces,
		palette: PALETTES[theme],
		size,
		layout: size < WIDTHS.roomy ? 'compact' : 'roomy',
		metrics: metricsFor(size),
		colours: new Map(
			groups.map((group) => [group.id, { fill: group[theme], on: inkOn(group[theme]) }])
		),
		px: (percent) => (percent * size) / 100
	};
}

export interface TextOptions extends TextStyle {
	/** Which end of the line `x` is. */
	anchor?: 'start' | 'middle' | 'end';
	fill: string;
	/** Colour of an outline that parts the letters from what is under them. */
	halo?: string;
	italic?: boolean;
}

/**
 * One line of text as a path.
 * @param x CSS pixels, by `anchor`
 * @param y the baseline
 */
export function drawText(
	pen: Pick<Pen, 'faces'>,
	text: string,
	x: number,
	y: number,
	options: TextOptions
): string {
	const { anchor = 'start', fill, halo, italic } = options;
	const { d, width } = setLine(pen.faces, text, options);
	const left = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
	const transform = `translate(${left.toFixed(2)} ${y.toFixed(2)})${italic ? ' skewX(-11)' : ''}`;
	const outline = halo
		? { stroke: halo, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
		: {};
	return el('path', { d, transform, fill, ...outline });
}

/** Where the baseline stands below the top of a line box, in CSS pixels, as a browser has it. */
export function baseline(pen: Pick<Pen, 'faces'>, style: TextStyle, lineHeight: number): number {
	const cut = pen.faces.at(style.family, style.weight)[0];
	if (!cut) return style.px;
	const { ascender, descender } = cut.font.hExtents();
	const scale = style.px / cut.unitsPerEm;
	return (lineHeight * style.px - (ascender - descender) * scale) / 2 + ascender * scale;
}
