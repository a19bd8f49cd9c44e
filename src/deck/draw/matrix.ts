/** Actors by issues as a native table, which stays whole when it is copied into another file. */
import type PptxGenJS from 'pptxgenjs';
import type { Stance } from '../../lib/dataset/types.ts';
import type { MatrixState } from '../../lib/scenes/types.ts';
import type { TextLook } from '../sheet.ts';
import { THEME } from '../theme.ts';
import { labelType, type Brush } from './brush.ts';

/** Full for, half only if, hollow against, a bar for neutral: characters, so that a cell can be edited as text. */
const SIGNS: Record<Stance, string> = {
	support: '●',
	conditional: '◐',
	oppose: '○',
	neutral: '–'
};
const WORDS: Record<Stance, string> = {
	support: 'for',
	conditional: 'only if',
	oppose: 'against',
	neutral: 'no side'
};

export function drawMatrix(brush: Brush, matrix: MatrixState): void {
	const { sheet, pen, dataset } = brush;
	const { px } = pen;
	const inch = (percent: number) => px(percent) * sheet.inch;
	const [first, second] = matrix.columns;
	const across = first && second ? second.x - first.x : matrix.pitch;
	const top = (matrix.issues[0]?.y ?? 0) - matrix.pitch / 2;
	const left = (first?.x ?? 0) - across / 2;
	const base: PptxGenJS.TableCellProps = {
		fontSize: sheet.points(pen.metrics.labelPx),
		color: THEME.ink,
		align: 'center',
		valign: 'middle',
		margin: 0,
		lang: sheet.language,
		// Exact, so that no font makes a row higher than it is on the page.
		lineSpacing: sheet.points(px(matrix.pitch) * 0.8),
		border: borders(sheet.points(1), 'across')
	} as PptxGenJS.TableCellProps;
	const cellBase = { ...base, border: borders(sheet.points(1), 'both') };
	const initials = new Map(dataset.actors.map((actor) => [actor.id, actor.initials]));
	// The initials stand under the discs, which hide them; they are there when the table is taken elsewhere.
	const head = matrix.columns.map(({ actor, y }) => ({
		text: initials.get(actor) ?? actor,
		options: {
			...base,
			bold: true,
			border: borders(0, 'none'),
			valign: 'top' as const,
			fontSize: sheet.points(8),
			// From 1 up these are points, below that inches: this is more than 1.
			margin: [inch(y) * 72 - sheet.points(8) * 0.6, 0, 0, 0] as [number, number, number, number]
		}
	}));
	const rows = matrix.issues.map((issue, row) => [
		{ text: issue.short, options: { ...base, align: 'left' as const } },
		...matrix.columns.map(({ cells }): PptxGenJS.TableCell => {
			const cell = cells[row];
			if (!cell?.stance) return { text: '', options: cellBase };
			const size = Math.min(across, matrix.pitch * 0.8);
			return {
				text: SIGNS[cell.stance],
				options: { ...cellBase, fontSize: sheet.points(px(size)), ...marked(cell.moved) }
			};
		})
	]);
	sheet.group({ name: 'Guides', alt: 'Lines from the discs to their columns' }, () => {
		for (const { x, y, actor } of matrix.columns)
			sheet.line(
				...[px(x), px(y), px(x), px(top)],
				{ line: THEME.grid },
				{ name: `Guide: ${actor}`, alt: 'Guide' }
			);
	});
	sheet.table(
		[[{ text: '', options: { ...base, border: borders(0, 'none') } }, ...head], ...rows],
		{
			x: sheet.left + inch(matrix.edge),
			y: sheet.top,
			w: inch(left - matrix.edge + across * matrix.columns.length),
			colW: [inch(left - matrix.edge), ...matrix.columns.map(() => inch(across))],
			rowH: [inch(top), ...matrix.issues.map(() => inch(matrix.pitch))]
		},
		{ name: 'Positions: issues by actors', alt: inWords(brush, matrix) }
	);
	drawKey(brush, matrix);
}

type Border = NonNullable<PptxGenJS.TableCellProps['border']>;

/** Hairlines above and below a cell, or around it. */
function borders(pt: number, which: 'across' | 'both' | 'none'): Border {
	const none = { type: 'none' } as const;
	const rule =
		which === 'none' ? none : ({ type: 'solid', pt: pt / 2, color: THEME.grid } as const);
	const side = which === 'both' ? rule : none;
	return [rule, side, rule, side];
}

/** How a cell shows that its actor has moved since. */
function marked(moved: Stance[] | null): PptxGenJS.TableCellProps {
	if (!moved) return {};
	return {
		color: THEME.accent,
		bold: true,
		fill: { color: THEME.accent, transparency: isBack(moved) ? 82 : 66 }
	};
}

/** Whether the stance held last is the one held first. */
function isBack(stances: Stance[]): boolean {
	return stances[0] === stances.at(-1);
}

/** The whole table as text. */
function inWords({ dataset }: Brush, matrix: MatrixState): string {
	const names = new Map(dataset.actors.map((actor) => [actor.id, actor.short]));
	const rows = matrix.issues.map((issue, row) => {
		const said = matrix.columns.flatMap(({ actor, cells }) => {
			const cell = cells[row];
			if (!cell?.stance) return [];
			const way = cell.moved?.map((stance) => WORDS[stance]).join(', then ');
			return [`${names.get(actor) ?? actor} ${way ? `moved: ${way}` : WORDS[cell.stance]}`];
		});
		return `${issue.short}: ${said.join('; ') || 'nobody on record'}.`;
	});
	return `Table of issues by actors, as of ${matrix.asOfLabel}. ${rows.join(' ')}`;
}

function drawKey(brush: Brush, matrix: MatrixState): void {
	const { sheet, pen } = brush;
	const changes = matrix.columns.flatMap((c) =>
		c.cells.flatMap(({ moved }) => (moved ? [moved] : []))
	);
	const moved = matrix.sinceLabel
		? `${changes.length > 0 ? 'shaded: moved' : 'nobody moved'} since ${matrix.sinceLabel}`
		: '';
	const words = [
		...(['support', 'conditional', 'oppose'] as const).map((s) => `${SIGNS[s]} ${WORDS[s]}`),
		moved,
		changes.some(isBack) ? 'lighter: moved and came back' : '',
		matrix.leftOut > 0 ? `${matrix.leftOut} others not shown` : ''
	].filter(Boolean);
	const type = labelType(brush, THEME.muted);
	const look: TextLook = { wrap: true, valign: 'middle' };
	const height = type.px * 1.2 * 3;
	sheet.text(
		words.join('   '),
		{
			x: pen.px(matrix.edge),
			y: pen.px(matrix.legendY) - height / 2,
			width: pen.size - 2 * pen.px(matrix.edge),
			height
		},
		type,
		look,
		{ name: 'Key', alt: `Key: ${words.join(', ')}` }
	);
}
