/** Days by articles. */
import type { TimelineFrame, TimelineState } from '../../lib/scenes/types.ts';
import { breakLines, lineWidth } from '../../lib/server/picture/type.ts';
import type { Said } from '../sheet.ts';
import { THEME } from '../theme.ts';
import { labelType, write, type Brush } from './brush.ts';

export function drawTimeline(brush: Brush, timeline: TimelineState): void {
	const frame = timeline.frame[brush.pen.layout];
	timeline.rows.forEach((_, row) => drawRow(brush, timeline, frame, row));
	timeline.sources.forEach((_, i) => drawSource(brush, timeline, frame, i));
	for (const cell of timeline.cells) drawCell(brush, timeline, frame, cell);
	for (const named of timeline.named) drawWords(brush, timeline, frame, named);
	drawKey(brush, frame);
}

function drawRow(brush: Brush, timeline: TimelineState, frame: TimelineFrame, row: number): void {
	const { sheet, pen } = brush;
	const { kind = 'day', label = '', title = '' } = timeline.rows[row] ?? {};
	const bottom = pen.px(frame.top + frame.pitch * (row + 1));
	const left = pen.px(frame.left);
	const quiet = kind !== 'day' || !timeline.cells.some((cell) => cell.row === row);
	sheet.line(
		...[left, bottom, pen.size - left, bottom],
		{ line: THEME.grid },
		{ name: `Rule below ${label}`, alt: 'Rule' }
	);
	const type = { ...labelType(brush, quiet ? THEME.muted : THEME.ink), italic: kind !== 'day' };
	const y = bottom - pen.px(frame.pitch) / 2;
	write(brush, [label], left, y, type, {}, { name: `Day: ${label}`, alt: title || label });
}

/** An article's name, and a line down its column to the day on which it was published. */
function drawSource(brush: Brush, timeline: TimelineState, frame: TimelineFrame, i: number): void {
	const source = timeline.sources[i];
	if (!source) return;
	const { sheet, pen } = brush;
	const x = pen.px(frame.column + frame.across * i);
	const y = pen.px(frame.left + frame.line * (i + 0.5));
	const runs = source.row < 0;
	const end = pen.px(frame.top + frame.pitch * (runs ? timeline.rows.length : source.row + 1));
	const half = pen.px(frame.across) * 0.36;
	const alt = `${source.name}, ${source.published}`;
	const type = labelType(brush, THEME.ink);
	const style = { family: 'sans', weight: 500, px: type.px } as const;
	const room = pen.size - pen.px(frame.left) - x - 10;
	sheet.freeform(
		[
			{ to: 'move', x: x + 6, y },
			{ to: 'line', x, y },
			{ to: 'line', x, y: end }
		],
		{ line: THEME.muted },
		{ name: `Column of ${source.name}`, alt }
	);
	if (!runs)
		sheet.line(
			...[x - half, end, x + half, end],
			{ line: THEME.ink, width: 2 },
			{ name: `${source.name}, printed`, alt: `Printed ${source.published}` }
		);
	const lines = breakLines(pen.faces, `${source.published} ${source.name}`, style, room, 1);
	write(brush, lines, x + 10, y, type, {}, { name: `Article: ${source.name}`, alt });
}

function drawCell(
	brush: Brush,
	timeline: TimelineState,
	frame: TimelineFrame,
	cell: TimelineState['cells'][number]
): void {
	const { sheet, pen } = brush;
	const across = pen.px(frame.across);
	const left = pen.px(frame.column + frame.across * (cell.source - 0.5));
	const y = pen.px(frame.top + frame.pitch * (cell.row + 0.5));
	const biggest = Math.min(across * 0.58, pen.px(frame.pitch) * 1.1);
	const r = Math.max(4, biggest * Math.sqrt(cell.statements.length / timeline.most)) / 2;
	const where = `${timeline.sources[cell.source]?.name}, ${timeline.rows[cell.row]?.label}`;
	if (cell.events.length > 0)
		drawDiamond(brush, left + across * 0.02, y, cell.named, {
			name: `Events: ${where}`,
			alt: `${where}: ${cell.events.length} events${cell.named ? ', with the one named' : ''}`,
			link: brush.link(cell.events, where)
		});
	if (cell.statements.length > 0)
		sheet.shape(
			'ellipse',
			{ x: left + across * 0.5 - r, y: y - r, width: 2 * r, height: 2 * r },
			{ fill: THEME.ink },
			{
				name: `Said: ${where}`,
				alt: `${where}: ${cell.statements.length} statements`,
				link: brush.link(cell.statements, where)
			}
		);
}

function drawDiamond({ sheet, pen }: Brush, x: number, y: number, full: boolean, said: Said): void {
	const half = (Math.min(10, Math.max(6, pen.size * 0.011)) / 2) * Math.SQRT2;
	sheet.shape(
		'diamond',
		{ x: x - half, y: y - half, width: 2 * half, height: 2 * half },
		{ fill: full ? THEME.accent : THEME.paper, line: THEME.accent, width: 1.5 },
		said
	);
}

function drawWords(
	brush: Brush,
	timeline: TimelineState,
	frame: TimelineFrame,
	{ row, event, title, more }: TimelineState['named'][number]
): void {
	const { sheet, pen } = brush;
	const type = labelType(brush, THEME.ink);
	const style = { family: 'sans', weight: 500, px: type.px } as const;
	const count = more.length > 0 ? `+${more.length}` : '';
	const right = pen.size - pen.px(frame.left);
	const room = right - pen.px(frame.words);
	const width = room - (count ? lineWidth(pen.faces, count, style) + type.px : 0);
	const y = pen.px(frame.top + frame.pitch * (row + 0.5));
	// Words may go on in the row below where that has none.
	const empty = row + 1 < timeline.rows.length && !timeline.cells.some((c) => c.row === row + 1);
	const lead = pen.layout === 'roomy' ? 1.2 : pen.px(frame.pitch) / type.px;
	const lines = breakLines(pen.faces, title, style, width, empty ? 2 : 1);
	sheet.text(
		lines.map((text, i) => ({ text, breaks: i > 0 })),
		{
			x: pen.px(frame.words),
			y: y - (lead * type.px) / 2,
			width,
			height: lines.length * lead * type.px
		},
		type,
		{ lead },
		{ name: `Event: ${title}`, alt: title, link: brush.link([event], title) }
	);
	if (count)
		write(
			brush,
			[count],
			right,
			y,
			labelType(brush, THEME.muted),
			{ align: 'right' },
			{
				alt: `${more.length} more events`
			}
		);
}

function drawKey(brush: Brush, frame: TimelineFrame): void {
	const { sheet, pen } = brush;
	const type = labelType(brush, THEME.muted);
	const em = type.px;
	const y = pen.px(frame.legend);
	let x = pen.px(frame.left);
	const entry = (width: number, mark: (middle: number, said: Said) => void, words: string) => {
		mark(x + width / 2, { name: `Sign of ${words}`, alt: words });
		const left = x + width + em * 0.4;
		write(brush, [words], left, y, type, {});
		x = left + lineWidth(pen.faces, words, { family: 'sans', weight: 500, px: em }) + em * 0.9;
	};
	const said = pen.layout === 'roomy' ? 'said, larger for more' : 'said';
	const r = em * 0.325;
	entry(
		2 * r,
		(cx, of) =>
			sheet.shape(
				'ellipse',
				{ x: cx - r, y: y - r, width: 2 * r, height: 2 * r },
				{ fill: THEME.ink },
				of
			),
		said
	);
	entry(2 * r, (cx, of) => drawDiamond(brush, cx, y, true, of), 'has the event named');
	entry(2 * r, (cx, of) => drawDiamond(brush, cx, y, false, of), 'others');
	entry(
		em,
		(cx, of) => sheet.line(cx - em / 2, y, cx + em / 2, y, { line: THEME.ink, width: 2 }, of),
		'printed'
	);
}
