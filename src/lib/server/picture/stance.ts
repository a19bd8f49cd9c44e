/** The stance diagram: the same as `charts/Stance.svelte`. */
import type { Box, StanceState } from '../../scenes/types.ts';
import { baseline, drawText, type Pen } from './pen.ts';
import { el, num } from './svg.ts';
import { tokenSize } from './tokens.ts';
import { balanceLines, breakLines, type TextStyle } from './type.ts';

export function drawStance(pen: Pen, stance: StanceState): string {
	return [
		drawQuestion(pen, stance),
		...stance.columns.map((column) => drawColumn(pen, column)),
		...stance.strips.map((strip) => drawStrip(pen, strip)),
		drawDate(pen, stance),
		...stance.conditions.map((c) => drawCondition(pen, c)),
		...stance.moves.map((move) => drawMove(pen, stance, move))
	].join('');
}

function drawQuestion(pen: Pen, stance: StanceState): string {
	const { palette, px, metrics, size } = pen;
	const style: TextStyle = { family: 'serif', weight: 600, px: metrics.questionPx };
	const first = px(2) + baseline(pen, style, 1.25);
	return balanceLines(pen.faces, stance.question, style, size - px(4.8))
		.map((line, i) =>
			drawText(pen, line, px(2.4), first + i * style.px * 1.25, { ...style, fill: palette.ink })
		)
		.join('');
}

function drawColumn(pen: Pen, column: StanceState['columns'][number]): string {
	const { palette, layout, metrics } = pen;
	const { x, y, width, height } = rectangle(pen, column.box[layout]);
	const heading: TextStyle = { family: 'sans', weight: 650, px: metrics.headingPx };
	const lines = breakLines(pen.faces, column.title, heading, width);
	const nobody: TextStyle = { family: 'sans', weight: 500, px: metrics.labelPx };
	return [
		el('rect', { x, y, width, height, fill: palette.ink, 'fill-opacity': 0.035 }),
		el('rect', { x, y, width, height: 2, fill: palette.ink }),
		...lines.map((line, i) => {
			const top = y - 5 - (lines.length - i) * heading.px * 1.2;
			return drawText(pen, line, x, top + baseline(pen, heading, 1.2), {
				...heading,
				fill: palette.ink
			});
		}),
		column.count === 0
			? drawText(pen, 'nobody', x + nobody.px * 0.5, y + 2 + nobody.px * 1.6, {
					...nobody,
					fill: palette.muted,
					italic: true
				})
			: ''
	].join('');
}

function drawStrip(pen: Pen, strip: StanceState['strips'][number]): string {
	const { palette, layout } = pen;
	const box = rectangle(pen, strip.box[layout]);
	return [
		el('rect', {
			...box,
			rx: 6,
			fill: 'none',
			stroke: palette.line,
			'stroke-width': 1,
			'stroke-dasharray': strip.stance === 'neutral' ? undefined : '3 3'
		}),
		drawText(pen, strip.title, box.x, box.y - 6, { ...small(pen), fill: palette.muted })
	].join('');
}

function drawDate(pen: Pen, stance: StanceState): string {
	const strip = stance.strips.at(-1);
	if (!strip) return '';
	const { x, y, width } = rectangle(pen, strip.box[pen.layout]);
	const moved = stance.sinceLabel && stance.moves.length > 0;
	const text = `${moved ? `ringed: moved since ${stance.sinceLabel}; ` : ''}as of ${stance.asOfLabel}`;
	return drawText(pen, text, x + width, y - 6, {
		...small(pen),
		anchor: 'end',
		fill: pen.palette.muted
	});
}

/** Under the name that the token bears; on a narrow stage after the name, which it then does not bear. */
function drawCondition(
	pen: Pen,
	{ at: wide, narrow, name, text: words }: StanceState['conditions'][number]
): string {
	const compact = pen.layout === 'compact';
	const at = compact ? narrow : wide;
	if (!at) return '';
	const text = compact ? `${name}: ${words}` : words;
	const { px, palette } = pen;
	const style: TextStyle = { ...small(pen), weight: 400 };
	const x = px(at.x) + tokenSize(pen) / 2 + 4;
	const top = compact ? px(at.y) - tokenSize(pen) / 2 : px(at.y) + style.px * 0.6;
	return breakLines(pen.faces, text, style, px(at.width), at.lines)
		.map((line, i) =>
			drawText(pen, line, x, top + i * style.px * 1.2 + baseline(pen, style, 1.2), {
				...style,
				fill: palette.muted
			})
		)
		.join('');
}

/** The seat that a mover has left, and the way to the edge of its new column. */
function drawMove(pen: Pen, stance: StanceState, move: StanceState['moves'][number]): string {
	const { palette, px, layout, metrics } = pen;
	const to = stance.columns.find((column) => column.stance === move.to)?.box[layout];
	const r = tokenSize(pen) / 2;
	const [cx, cy] = [px(move[layout].x), px(move[layout].y)];
	const stroke = { fill: 'none', stroke: palette.accent };
	const style: TextStyle = { family: 'sans', weight: 650, px: metrics.labelPx };
	const seat = [
		el('circle', {
			cx,
			cy,
			r: r - 0.75,
			...stroke,
			'stroke-width': 1.5,
			'stroke-dasharray': '3 3'
		}),
		drawText(pen, move.initials, cx, cy + style.px * 0.355, {
			...style,
			anchor: 'middle',
			fill: palette.accent
		})
	];
	if (!to) return seat.join('');
	const back = px(to.x1) < cx;
	const end = back ? px(to.x1 - 1.6) : px(to.x0 + 1.6);
	const barb = px(back ? 1.3 : -1.3);
	const d = `M${num(cx + (back ? -r - 1 : r + 1))} ${num(cy)}H${num(end)}m${num(barb)} ${num(-px(1.2))}L${num(end)} ${num(cy)}l${num(barb)} ${num(px(1.2))}`;
	return [...seat, el('path', { d, ...stroke, 'stroke-width': 1.75 })].join('');
}

function small({ metrics }: Pen): TextStyle {
	return { family: 'sans', weight: 500, px: metrics.labelPx };
}

function rectangle({ px }: Pen, { x0, y0, x1, y1 }: Box) {
	return { x: px(x0), y: px(y0), width: px(x1 - x0), height: px(y1 - y0) };
}
