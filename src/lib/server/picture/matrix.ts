/** Actors by issues: the same as `charts/Matrix.svelte`. */
import type { Stance } from '../../dataset/types.ts';
import type { MatrixState } from '../../scenes/types.ts';
import { drawText, type Pen } from './pen.ts';
import { el, num } from './svg.ts';
import { breakLines, lineWidth, type TextStyle } from './type.ts';

export function drawMatrix(pen: Pen, matrix: MatrixState): string {
	const { palette, px } = pen;
	const [first, second] = matrix.columns;
	const across = first && second ? second.x - first.x : matrix.pitch;
	const r = px(Math.min(across, matrix.pitch) * 0.33);
	const top = (matrix.issues[0]?.y ?? 0) - matrix.pitch / 2;
	const bottom = (matrix.issues.at(-1)?.y ?? 0) + matrix.pitch / 2;
	const rule = (d: string) => el('path', { d, stroke: palette.grid, 'stroke-width': 1 });
	const level = (y: number) =>
		rule(`M${num(px(matrix.edge))} ${num(px(y))}H${num(px(100 - matrix.edge))}`);
	return [
		...matrix.columns.map(({ x, y }) => rule(`M${num(px(x))} ${num(px(y))}V${num(px(bottom))}`)),
		...[top, ...matrix.issues.map((issue) => issue.y + matrix.pitch / 2)].map(level),
		...matrix.issues.map((issue) => drawIssue(pen, matrix, issue)),
		...matrix.columns.flatMap((column) =>
			column.cells.map((cell, i) => {
				const y = matrix.issues[i]?.y;
				if (cell.stance === null || y === undefined) return '';
				const at = { cx: px(column.x), cy: px(y) };
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

function drawIssue(pen: Pen, matrix: MatrixState, issue: MatrixState['issues'][number]): string {
	const { px, metrics, palette } = pen;
	const style: TextStyle = { family: 'sans', weight: 500, px: metrics.labelPx };
	const width = px(matrix.left - matrix.edge - 0.5);
	const [line = ''] = breakLines(pen.faces, issue.short, style, width, 1);
	const y = px(issue.y) + style.px * 0.355;
	return drawText(pen, line, px(matrix.edge), y, { ...style, fill: palette.ink });
}

function drawKey(pen: Pen, matrix: MatrixState): string {
	const { px, metrics, palette } = pen;
	const style: TextStyle = { family: 'sans', weight: 500, px: metrics.labelPx };
	let y = px(matrix.legendY);
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
