/** What every part of a slide's graphic is drawn with. */
import type { Dataset } from '../../lib/dataset/types.ts';
import type { Pen } from '../../lib/server/picture/pen.ts';
import { lineWidth } from '../../lib/server/picture/type.ts';
import type { Said, Sheet, TextLook, Type } from '../sheet.ts';

export interface Brush {
	sheet: Sheet;
	/** The stage's size, layout and type: a stage of `pen.size` CSS pixels, its upper left corner at 0, 0. */
	pen: Pen;
	dataset: Dataset;
	/** A token's fill by group, and the ink upon it. */
	colours: Map<string, { fill: string; on: string }>;
	/** The link to a record's page; undefined where the site's address is not known. */
	link: (records: string[], tooltip: string) => Said['link'];
}

/** The size of labels on the graphic. */
export function labelType({ pen }: Brush, colour: string): Type {
	return { px: pen.metrics.labelPx, colour };
}

/**
 * One line or block of lines of text with its edge at a point.
 * @param x CSS pixels, the edge that `align` names
 * @param y CSS pixels, the edge that `valign` names
 */
export function write(
	{ sheet, pen }: Brush,
	lines: string[],
	x: number,
	y: number,
	type: Type,
	look: Pick<TextLook, 'align' | 'valign'>,
	said: Partial<Said> = {}
): void {
	const { align = 'left', valign = 'middle' } = look;
	const style = {
		family: type.serif ? 'serif' : 'sans',
		weight: type.bold ? 650 : 500,
		px: type.px
	} as const;
	const width = Math.max(...lines.map((line) => lineWidth(pen.faces, line, style))) + 1;
	const height = lines.length * type.px * 1.2;
	const frame = {
		x: x - width * { left: 0, center: 0.5, right: 1 }[align],
		y: y - height * { top: 0, middle: 0.5, bottom: 1 }[valign],
		width,
		height
	};
	const text = lines.join(' ');
	sheet.text(
		lines.map((line, i) => ({ text: line, breaks: i > 0 })),
		frame,
		type,
		{ align, valign },
		{ name: text, alt: text, ...said }
	);
}
