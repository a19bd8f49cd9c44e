/** Actors by issues as a native table, which stays whole when it is copied into another file. */
import type PptxGenJS from 'pptxgenjs';
import type { Stance } from '../../lib/dataset/types.ts';
import type { MatrixState, TokenState } from '../../lib/scenes/types.ts';
import { breakLines } from '../../lib/server/picture/type.ts';
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

/** @param tokens the cast: those who have a column stand above it */
export function drawMatrix(brush: Brush, matrix: MatrixState, tokens: TokenState[]): void {
	const { sheet, pen } = brush;
	const { px, layout } = pen;
	const inch = (percent: number) => px(percent) * sheet.inch;
	const { edge, column, across, top, pitch } = matrix.frame[layout];
	const left = column - across / 2;
	const heads = matrix.columns.map(({ actor, initials }, i) => {
		const token = tokens.find((t) => t.actor === actor);
		return { initials, x: column + across * i, y: token?.[layout].y ?? 0 };
	});
	const base: PptxGenJS.TableCellProps = {
		fontSize: sheet.points(pen.metrics.labelPx),
		color: THEME.ink,
		align: 'center',
		valign: 'middle',
		margin: 0,
		lang: sheet.language,
		// Exact, so that no font makes a row higher than it is on the page.
		lineSpacing: sheet.points(px(pitch) * 0.8),
		border: borders(sheet.points(1), 'across')
	} as PptxGenJS.TableCellProps;
	const cellBase = { ...base, border: borders(sheet.points(1), 'both') };
	// The initials stand under the discs, which hide them; they are there when the table is taken elsewhere.
	const head = heads.map(({ initials, y }) => ({
		text: initials,
		options: {
			...base,
			bold: true,
			border: borders(0, 'none'),
			valign: 'top' as const,
			fontSize: sheet.points(8),
			lineSpacing: sheet.points(9.6),
			// From 1 up these are points, below that inches: this is more than 1.
			margin: [inch(y) * 72 - sheet.points(4.8), 0, 0, 0] as [number, number, number, number]
		} as PptxGenJS.TableCellProps
	}));
	const style = { family: 'sans', weight: 500, px: pen.metrics.labelPx } as const;
	const short = (text: string) =>
		breakLines(pen.faces, text, style, px(left - edge) - 2, 1)[0] ?? '';
	const rows = matrix.issues.map((issue, row) => [
		{ text: short(issue.short), options: { ...base, align: 'left' as const } },
		...matrix.columns.map(({ cells }): PptxGenJS.TableCell => {
			const cell = cells[row];
			// A space, since a cell without a run has the default type, which makes its row higher.
			if (!cell?.stance) return { text: ' ', options: cellBase };
			const size = Math.min(across, pitch * 0.8);
			return {
				text: SIGNS[cell.stance],
				options: { ...cellBase, fontSize: sheet.points(px(size)), ...marked(cell.moved) }
			};
		})
	]);
	sheet.group({ name: 'Guides', alt: 'Lines from the discs to their columns' }, () => {
		for (const { x, y, initials } of heads)
			sheet.line(
				...[px(x), px(y), px(x), px(top)],
				{ line: THEME.grid },
				{ name: `Guide: ${initials}`, alt: 'Guide' }
			);
	});
	sheet.table(
		[[corner(brush, matrix, base), ...head], ...rows],
		{
			x: sheet.left + inch(edge),
			y: sheet.top,
			w: inch(left - edge + across * matrix.columns.length),
			colW: [inch(left - edge), ...matrix.columns.map(() => inch(across))],
			rowH: [inch(top), ...matrix.issues.map(() => inch(pitch))]
		},
		{ name: 'Positions: issues by actors', alt: inWords(brush, matrix) }
	);
	drawKey(brush, matrix);
}

type Border = NonNullable<PptxGenJS.TableCellProps['border']>;

/** What the initials stand for, in the corner before them. */
function corner(
	{ sheet }: Brush,
	{ names }: MatrixState,
	base: PptxGenJS.TableCellProps
): PptxGenJS.TableCell {
	const { fontSize, color, lang } = base;
	const runs = names.flatMap((line) =>
		line.flatMap(({ initials, label }, i) => {
			const own = { fontSize, color, lang, align: 'left' as const };
			const last = i === line.length - 1;
			return [
				{ text: `${initials} `, options: { ...own, bold: true } },
				{ text: last ? label : `${label}  `, options: { ...own, breakLine: last } }
			];
		})
	);
	return {
		text: runs.length > 0 ? runs : '',
		options: {
			...base,
			align: 'left',
			valign: 'top',
			margin: [sheet.points(8), 0, 0, 0],
			border: borders(0, 'none')
		}
	};
}

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
	const { edge, legend } = matrix.frame[pen.layout];
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
			x: pen.px(edge),
			y: pen.px(legend) - height / 2,
			width: pen.size - 2 * pen.px(edge),
			height
		},
		type,
		look,
		{ name: 'Key', alt: `Key: ${words.join(', ')}` }
	);
}
