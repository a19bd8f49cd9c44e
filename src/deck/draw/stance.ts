/** The stance diagram: question, columns, strips, conditions, and who has moved. */
import type { Box, StanceColumn, StanceState } from '../../lib/scenes/types.ts';
import { tokenSize } from '../../lib/server/picture/tokens.ts';
import { breakLines, type TextStyle } from '../../lib/server/picture/type.ts';
import type { Frame } from '../sheet.ts';
import { THEME } from '../theme.ts';
import { labelType, write, type Brush } from './brush.ts';

/** How much of a line may be filled: another typeface, where ours is missing, is up to a quarter wider. */
const FILLED = 0.8;
/** The smallest that words become for it, as part of their size. */
const SMALLEST = 0.75;

export function drawStance(brush: Brush, stance: StanceState): void {
	const { sheet, pen } = brush;
	const { px, metrics } = pen;
	const width = pen.size - px(4.8);
	const asked: TextStyle = { family: 'serif', weight: 600, px: metrics.questionPx };
	const size = keptSize(brush, stance.question, asked, width, questionLines(brush, stance));
	sheet.text(
		stance.question,
		{ x: px(2.4), y: px(2), width, height: metrics.questionPx * 2.5 },
		{ px: size, bold: true, serif: true, colour: THEME.ink },
		{ wrap: true, lead: 1.25 },
		{ name: 'Question', alt: stance.question }
	);
	for (const column of stance.columns) drawColumn(brush, column);
	for (const strip of stance.strips) drawStrip(brush, strip);
	drawDate(brush, stance);
	for (const condition of stance.conditions) drawCondition(brush, condition);
	for (const move of stance.moves) drawMove(brush, stance, move);
}

/** The size at which words keep to so many lines, in another typeface too. */
function keptSize({ pen }: Brush, text: string, style: TextStyle, width: number, most: number) {
	const lines = (px: number) =>
		breakLines(pen.faces, text, { ...style, px }, width * FILLED).length;
	let size = style.px;
	while (size > style.px * SMALLEST && lines(size) > most) size -= 0.5;
	return size;
}

const headingStyle = ({ pen }: Brush): TextStyle => ({
	family: 'sans',
	weight: 650,
	px: pen.metrics.headingPx
});

/** How many lines the layout has left for a column's heading. */
function headingLines(brush: Brush, column: StanceColumn): number {
	const { width } = frameOf(brush, column.box[brush.pen.layout]);
	return breakLines(brush.pen.faces, column.title, headingStyle(brush), width).length;
}

/** How many lines of the question there is room for above the headings. */
function questionLines(brush: Brush, stance: StanceState): number {
	const { px, layout, metrics } = brush.pen;
	const headings = stance.columns.map((column) => {
		const { y } = frameOf(brush, column.box[layout]);
		return y - 5 - headingLines(brush, column) * metrics.headingPx * 1.2;
	});
	const room = Math.min(...headings) - px(2);
	return Math.max(1, Math.floor(room / (metrics.questionPx * 1.25) + 0.1));
}

function drawColumn(brush: Brush, column: StanceColumn): void {
	const { sheet, pen } = brush;
	const box = frameOf(brush, column.box[pen.layout]);
	const said = `Column: ${column.title}`;
	sheet.shape(
		'rect',
		box,
		{ fill: THEME.ink, opacity: 0.04 },
		{ name: said, alt: `${said}, ${column.count}` }
	);
	sheet.line(
		...[box.x, box.y, box.x + box.width, box.y],
		{ line: THEME.ink, width: 2 },
		{ name: `Upper edge of ${column.title}`, alt: said }
	);
	const lines = headingLines(brush, column);
	const size = keptSize(brush, column.title, headingStyle(brush), box.width, lines);
	const heading = { px: size, bold: true, colour: THEME.ink };
	const height = heading.px * 1.2 * 5;
	sheet.text(
		column.title,
		{ x: box.x, y: box.y - 5 - height, width: box.width, height },
		heading,
		{ wrap: true, valign: 'bottom' },
		{ name: `Heading: ${column.title}`, alt: column.title }
	);
	if (column.count > 0) return;
	const nobody = { ...labelType(brush, THEME.muted), italic: true };
	const at = box.y + 2 + nobody.px * 0.6;
	write(brush, ['nobody'], box.x + nobody.px * 0.5, at, nobody, { valign: 'top' });
}

function drawStrip(brush: Brush, strip: StanceColumn): void {
	const { sheet, pen } = brush;
	const box = frameOf(brush, strip.box[pen.layout]);
	sheet.shape(
		'rect',
		box,
		{ line: THEME.line, ...(strip.stance === 'neutral' ? {} : { dash: 'dash' }) },
		{ name: `Strip: ${strip.title}`, alt: `${strip.title}, ${strip.count}` }
	);
	const type = labelType(brush, THEME.muted);
	write(brush, [strip.title], box.x, box.y - 2, type, { valign: 'bottom' });
}

function drawDate(brush: Brush, stance: StanceState): void {
	const strip = stance.strips.at(-1);
	if (!strip) return;
	const { x, y, width } = frameOf(brush, strip.box[brush.pen.layout]);
	const ringed = stance.sinceLabel && stance.moves.length > 0;
	const words = `${ringed ? `ringed: moved since ${stance.sinceLabel}; ` : ''}as of ${stance.asOfLabel}`;
	const look = { align: 'right', valign: 'bottom' } as const;
	write(brush, [words], x + width, y - 2, labelType(brush, THEME.muted), look);
}

/** Under the name that the token bears; on a narrow stage after the name, which it then does not bear. */
function drawCondition(
	brush: Brush,
	{ at: wide, narrow, name, text: words, records }: StanceState['conditions'][number]
): void {
	const { pen } = brush;
	const compact = pen.layout === 'compact';
	const at = compact ? narrow : wide;
	if (!at) return;
	const text = compact ? `${name}: ${words}` : words;
	const type = labelType(brush, THEME.muted);
	const style = { family: 'sans', weight: 500, px: type.px } as const;
	const lines = breakLines(pen.faces, text, style, pen.px(at.width), at.lines);
	const y = compact ? pen.px(at.y) - tokenSize(pen) / 2 : pen.px(at.y) + type.px * 0.6;
	const said = { name: `Condition: ${words}`, alt: `${name}: only if ${words}` };
	const look = { valign: 'top' } as const;
	const x = pen.px(at.x) + tokenSize(pen) / 2 + 4;
	write(brush, lines, x, y, type, look, { ...said, link: brush.link(records, words) });
}

/** The seat that a mover has left, and the way to the edge of its new column. */
function drawMove(brush: Brush, stance: StanceState, move: StanceState['moves'][number]): void {
	const { sheet, pen, dataset } = brush;
	const { px, layout, metrics } = pen;
	const to = stance.columns.find((column) => column.stance === move.to)?.box[layout];
	const name = dataset.actors.find((actor) => actor.id === move.actor)?.name ?? move.actor;
	const r = tokenSize(pen) / 2;
	const [cx, cy] = [px(move[layout].x), px(move[layout].y)];
	sheet.text(
		move.initials,
		{ x: cx - r, y: cy - r, width: 2 * r, height: 2 * r },
		{ px: metrics.labelPx, bold: true, colour: THEME.accent },
		{
			shape: 'ellipse',
			line: THEME.accent,
			width: 1.5,
			dash: 'sysDash',
			align: 'center',
			valign: 'middle'
		},
		{ name: `Seat left by ${name}`, alt: `Where ${name} stood before` }
	);
	if (!to) return;
	const back = px(to.x1) < cx;
	const end = back ? px(to.x1 - 1.6) : px(to.x0 + 1.6);
	sheet.line(
		...[cx + (back ? -r - 1 : r + 1), cy, end, cy],
		{ line: THEME.accent, width: 1.75, changes: [arrowAt(back ? 'headEnd' : 'tailEnd')] },
		{ name: `Move of ${name}`, alt: `${name} has moved` }
	);
}

/** A line runs from its left end to its right one. */
function arrowAt(end: 'headEnd' | 'tailEnd'): (xml: string) => string {
	return (xml) => xml.replace('</a:ln>', `<a:${end} type="arrow"/></a:ln>`);
}

function frameOf({ pen: { px } }: Brush, { x0, y0, x1, y1 }: Box): Frame {
	return { x: px(x0), y: px(y0), width: px(x1 - x0), height: px(y1 - y0) };
}
