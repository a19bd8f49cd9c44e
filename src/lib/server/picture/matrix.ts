/** Actors by issues: the same as `charts/Matrix.svelte`. */
import type { Stance } from '../../dataset/types.ts';
import type { MatrixFrame, MatrixState } from '../../scenes/types.ts';
import { drawText, type Pen } from './pen.ts';
import { el, num } from './svg.ts';
import { breakLines, lineWidth, type TextStyle } from './type.ts';

export function drawMatrix(pen: Pen, matrix: MatrixState): string {
	const { palette, px } = pen;
	const frame = matrix.frame[pen.layout];
	// Smaller where there is room, as on the page.
	const r = px(Math.min(frame.across, frame.pitch) * (pen.layout === 'compact' ? 0.33 : 0.27));
	const { top } = frame;
	const bottom = top + frame.pitch * matrix.issues.length;
	const columnX = (i: number) => px(frame.column + frame.across * i);
	const rowY = (i: number) => px(top + frame.pitch * (i + 0.5));
	const rule = (d: string) => el('path', { d, stroke: palette.grid, 'stroke-width': 1 });
	const level = (y: number) =>
		rule(`M${num(px(frame.edge))} ${num(px(y))}H${num(px(100 - frame.edge))}`);
	return [
		...matrix.columns.map((_, i) =>
			rule(`M${num(columnX(i))} ${num(px(top - 1))}V${num(px(bottom))}`)
		),
		...[0, ...matrix.issues.map((_, i) => i + 1)].map((i) => level(top + frame.pitch * i)),
		...matrix.issues.map((issue, i) => drawIssue(pen, frame, issue.short, rowY(i))),
		...matrix.columns.map(({ label }, i) =>
			frame.names > 0 ? drawName(pen, label, columnX(i), px(top - 0.8)) : ''
		),
		...matrix.columns.flatMap((column, c) =>
			column.cells.map((cell, i) => {
				if (cell.stance === null) return '';
				const at = { cx: columnX(c), cy: rowY(i) };
				return (
					(cell.moved ? ring(pen, at, r * 1.45, isBack(cell.moved)) : '') +
					glyph(pen, cell.stance, at, r * 0.88)
				);
			})
		),
		drawKey(pen, matrix)
	].join('');
}

interface At {
	cx: number;
	cy: number;
}

/** Full for, half only if, hollow against, a bar for neutral. */
function glyph({ palette }: Pen, stance: Stance, { cx, cy }: At, r: number): string {
	if (stance === 'neutral')
		return el('path', {
			d: `M${num(cx - r)} ${num(cy)}h${num(2 * r)}`,
			stroke: palette.ink,
			'stroke-width': 2
		});
	const half = `M${num(cx)} ${num(cy - r)}a${num(r)} ${num(r)} 0 0 0 0 ${num(2 * r)}z`;
	return [
		el('circle', {
			cx,
			cy,
			r,
			fill: stance === 'support' ? palette.ink : palette.paper,
			stroke: palette.ink,
			'stroke-width': 1.5
		}),
		stance === 'conditional' ? el('path', { d: half, fill: palette.ink }) : ''
	].join('');
}

/** Whether the stance held last is the one held first. */
function isBack(stances: Stance[]): boolean {
	return stances[0] === stances.at(-1);
}

function ring({ palette }: Pen, at: At, r: number, back: boolean): string {
	return el('circle', {
		...at,
		r,
		fill: palette.accent,
		'fill-opacity': 0.18,
		stroke: palette.accent,
		'stroke-width': 2,
		'stroke-dasharray': back ? '3 2' : undefined
	});
}

function drawIssue(pen: Pen, frame: MatrixFrame, issue: string, y: number): string {
	const { px, metrics, palette } = pen;
	const style: TextStyle = { family: 'sans', weight: 500, px: metrics.labelPx };
	const [line = ''] = breakLines(pen.faces, issue, style, px(frame.left - frame.edge - 0.5), 1);
	return drawText(pen, line, px(frame.edge), y + style.px * 0.355, { ...style, fill: palette.ink });
}

/** An actor's name, upright, from the table upwards. */
function drawName(pen: Pen, name: string, x: number, y: number): string {
	const style: TextStyle = { family: 'sans', weight: 500, px: pen.metrics.labelPx };
	const drawn = drawText(pen, name, 0, style.px * 0.355, { ...style, fill: pen.palette.ink });
	return el('g', { transform: `translate(${num(x)} ${num(y)}) rotate(-90)` }, drawn);
}

function drawKey(pen: Pen, matrix: MatrixState): string {
	const { px, metrics, palette } = pen;
	const style: TextStyle = { family: 'sans', weight: 500, px: metrics.labelPx };
	let y = px(matrix.frame[pen.layout].legend);
	const r = style.px * 0.36;
	let x = px(matrix.edge);
	const entry = (mark: (at: At) => string, words: string) => {
		const width = 2 * r + 2 + style.px * 0.35 + lineWidth(pen.faces, words, style);
		// As on the page, what has no room begins a line of its own.
		if (x + width > pen.size) {
			x = px(matrix.edge);
			y += style.px * 1.2;
		}
		const drawn = mark({ cx: x + r + 1, cy: y });
		const left = x + 2 * r + 2 + style.px * 0.35;
		x += width + style.px;
		return (
			drawn + drawText(pen, words, left, y + style.px * 0.355, { ...style, fill: palette.muted })
		);
	};
	const changes = matrix.columns.flatMap((c) =>
		c.cells.flatMap(({ moved }) => (moved ? [moved] : []))
	);
	return [
		entry((at) => glyph(pen, 'support', at, r), 'for'),
		entry((at) => glyph(pen, 'conditional', at, r), 'only if'),
		entry((at) => glyph(pen, 'oppose', at, r), 'against'),
		matrix.sinceLabel
			? entry(
					(at) => ring(pen, at, r, false),
					`${changes.length > 0 ? 'moved' : 'nobody moved'} since ${matrix.sinceLabel}`
				)
			: '',
		changes.some(isBack) ? entry((at) => ring(pen, at, r, true), 'moved and came back') : ''
	].join('');
}
