/** Days by articles: the same as `charts/Timeline.svelte`. */
import type { TimelineFrame, TimelineState } from '../../scenes/types.ts';
import { drawText, type Pen } from './pen.ts';
import { el, num } from './svg.ts';
import { breakLines, lineWidth, type TextStyle } from './type.ts';

export function drawTimeline(pen: Pen, timeline: TimelineState): string {
	const frame = timeline.frame[pen.layout];
	return [
		...timeline.rows.map((_, row) => drawRow(pen, timeline, frame, row)),
		...timeline.sources.map((_, i) => drawSource(pen, timeline, frame, i)),
		...timeline.cells.map((cell) => drawCell(pen, timeline, frame, cell)),
		...timeline.named.map((named) => drawWords(pen, timeline, frame, named)),
		drawKey(pen, frame)
	].join('');
}

function label(pen: Pen): TextStyle {
	return { family: 'sans', weight: 500, px: pen.metrics.labelPx };
}

/** From the middle of a line of labels down to its baseline. */
function drop(pen: Pen): number {
	return pen.metrics.labelPx * 0.355;
}

function drawRow(pen: Pen, timeline: TimelineState, frame: TimelineFrame, row: number): string {
	const { palette, px, size } = pen;
	const { kind = 'day', label: words = '' } = timeline.rows[row] ?? {};
	const bottom = px(frame.top + frame.pitch * (row + 1));
	const gap = !timeline.cells.some((cell) => cell.row === row);
	const quiet = gap || kind !== 'day';
	return [
		el('path', {
			d: `M${num(px(frame.left))} ${num(bottom)}H${num(size - px(frame.left))}`,
			stroke: palette.grid,
			'stroke-width': 1
		}),
		drawText(pen, words, px(frame.left), bottom - px(frame.pitch) / 2 + drop(pen), {
			...label(pen),
			fill: quiet ? palette.muted : palette.ink,
			italic: kind !== 'day'
		})
	].join('');
}

/** An article's name, and a line down its column to the day on which it was published. */
function drawSource(pen: Pen, timeline: TimelineState, frame: TimelineFrame, i: number): string {
	const source = timeline.sources[i];
	if (!source) return '';
	const { palette, px, size } = pen;
	const x = px(frame.column + frame.across * i);
	const y = px(frame.left + frame.line * (i + 0.5));
	const runs = source.row < 0;
	const end = px(frame.top + frame.pitch * (runs ? timeline.rows.length : source.row + 1));
	const half = px(frame.across) * 0.36;
	const [line = ''] = breakLines(
		pen.faces,
		`${source.published} ${source.name}`,
		label(pen),
		size - px(frame.left) - x - 10,
		1
	);
	return [
		el('path', {
			d: `M${num(x + 6)} ${num(y)}H${num(x)}V${num(end)}`,
			fill: 'none',
			stroke: palette.muted,
			'stroke-width': 1
		}),
		runs
			? ''
			: el('path', {
					d: `M${num(x - half)} ${num(end)}H${num(x + half)}`,
					stroke: palette.ink,
					'stroke-width': 2
				}),
		drawText(pen, line, x + 10, y + drop(pen), { ...label(pen), fill: palette.ink })
	].join('');
}

function drawCell(
	pen: Pen,
	timeline: TimelineState,
	frame: TimelineFrame,
	cell: TimelineState['cells'][number]
): string {
	const { palette, px } = pen;
	const across = px(frame.across);
	const left = px(frame.column + frame.across * (cell.source - 0.5));
	const y = px(frame.top + frame.pitch * (cell.row + 0.5));
	const disc = Math.min(across * 0.58, px(frame.pitch) * 1.1);
	const r = Math.max(4, disc * Math.sqrt(cell.statements.length / timeline.most)) / 2;
	return [
		cell.events.length > 0 ? diamond(pen, left + across * 0.02, y, cell.named) : '',
		cell.statements.length > 0
			? el('circle', { cx: left + across * 0.5, cy: y, r, fill: palette.ink })
			: ''
	].join('');
}

function diamond({ palette, size }: Pen, x: number, y: number, full: boolean): string {
	const half = (Math.min(10, Math.max(6, size * 0.011)) / 2) * Math.SQRT2;
	return el('path', {
		d: `M${num(x)} ${num(y - half)}l${num(half)} ${num(half)}l${num(-half)} ${num(half)}l${num(-half)} ${num(-half)}z`,
		fill: full ? palette.accent : palette.paper,
		stroke: palette.accent,
		'stroke-width': 1.5
	});
}

function drawWords(
	pen: Pen,
	timeline: TimelineState,
	frame: TimelineFrame,
	{ row, title, more }: TimelineState['named'][number]
): string {
	const { palette, px, size, metrics } = pen;
	const y = px(frame.top + frame.pitch * (row + 0.5)) + drop(pen);
	const count = more.length > 0 ? `+${more.length}` : '';
	const room = size - px(frame.left + frame.words);
	const width = room - (count ? lineWidth(pen.faces, count, label(pen)) + metrics.labelPx : 0);
	// Words may go on in the row below where that has none.
	const empty = row + 1 < timeline.rows.length && !timeline.cells.some((c) => c.row === row + 1);
	const lead = pen.layout === 'roomy' ? metrics.labelPx * 1.2 : px(frame.pitch);
	const lines = breakLines(pen.faces, title, label(pen), width, empty ? 2 : 1);
	return [
		...lines.map((line, i) =>
			drawText(pen, line, px(frame.words), y + i * lead, { ...label(pen), fill: palette.ink })
		),
		count
			? drawText(pen, count, size - px(frame.left), y, {
					...label(pen),
					anchor: 'end',
					fill: palette.muted
				})
			: ''
	].join('');
}

function drawKey(pen: Pen, frame: TimelineFrame): string {
	const { palette, px, metrics } = pen;
	const y = px(frame.legend);
	const em = metrics.labelPx;
	let x = px(frame.left);
	const entry = (width: number, mark: (middle: number) => string, words: string) => {
		const drawn = mark(x + width / 2);
		const left = x + width + em * 0.4;
		x = left + lineWidth(pen.faces, words, label(pen)) + em * 0.9;
		return (
			drawn + drawText(pen, words, left, y + drop(pen), { ...label(pen), fill: palette.muted })
		);
	};
	return [
		entry(
			em * 0.65,
			(cx) => el('circle', { cx, cy: y, r: em * 0.325, fill: palette.ink }),
			pen.layout === 'roomy' ? 'said, larger for more' : 'said'
		),
		entry(em * 0.65, (cx) => diamond(pen, cx, y, true), 'has the event named'),
		entry(em * 0.65, (cx) => diamond(pen, cx, y, false), 'others'),
		entry(
			em,
			(cx) =>
				el('path', {
					d: `M${num(cx - em / 2)} ${num(y)}h${num(em)}`,
					stroke: palette.ink,
					'stroke-width': 2
				}),
			'printed'
		)
	].join('');
}
