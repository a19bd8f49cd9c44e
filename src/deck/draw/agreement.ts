/** Who takes the same side as whom: a square for each two, filled from below by the share of issues. */
import type { AgreementState } from '../../lib/scenes/types.ts';
import { lineWidth } from '../../lib/server/picture/type.ts';
import type { Said } from '../sheet.ts';
import { THEME } from '../theme.ts';
import { labelType, write, type Brush } from './brush.ts';

export function drawAgreement(brush: Brush, agreement: AgreementState): void {
	const { sheet, pen } = brush;
	const { px } = pen;
	const { actors, pitch, edge } = agreement;
	const top = (actors[0]?.y ?? 0) - pitch / 2;
	const bottom = (actors.at(-1)?.y ?? 0) + pitch / 2;
	const rule = (x1: number, y1: number, x2: number, y2: number, line = THEME.grid) =>
		sheet.line(...[px(x1), px(y1), px(x2), px(y2)], { line }, { name: 'Rule', alt: 'Rule' });
	sheet.group({ name: 'Grid', alt: 'Grid of actors by actors' }, () => {
		rule(edge, top, 100 - edge, top);
		for (const { x, y, at } of actors) {
			rule(x, at, x, top);
			rule(edge, y + pitch / 2, 100 - edge, y + pitch / 2);
			rule(x + pitch / 2, top, x + pitch / 2, bottom);
			rule(x - pitch / 2, y - pitch / 2, x + pitch / 2, y + pitch / 2, THEME.line);
		}
	});
	for (const { a, b, same, of, title } of agreement.pairs)
		for (const [column, row] of [
			[a, b],
			[b, a]
		] as const) {
			const side = px(pitch * 0.86 * Math.sqrt(of / agreement.most));
			const [cx, cy] = [px(actors[column]?.x ?? 0), px(actors[row]?.y ?? 0)];
			const name = `${actors[row]?.label} and ${actors[column]?.label}`;
			drawSquare(brush, cx, cy, side, same / of, { name, alt: title });
		}
	const type = labelType(brush, THEME.ink);
	for (const actor of actors)
		write(
			brush,
			[actor.label],
			px(edge),
			px(actor.y),
			type,
			{},
			{
				name: `Row: ${actor.label}`,
				alt: actor.name
			}
		);
	drawKey(brush, agreement);
}

/** A square about a point, filled from below by a share. */
function drawSquare(
	{ sheet }: Brush,
	cx: number,
	cy: number,
	side: number,
	share: number,
	said: Said
): void {
	const [x, y] = [cx - side / 2, cy - side / 2];
	sheet.group(said, () => {
		const outline = { fill: THEME.paper, line: THEME.ink, width: 1.25 };
		sheet.shape('rect', { x, y, width: side, height: side }, outline, said);
		if (share > 0)
			sheet.shape(
				'rect',
				{ x, y: y + side * (1 - share), width: side, height: side * share },
				{ fill: THEME.ink },
				{ name: 'Share', alt: `${Math.round(share * 100)} %` }
			);
	});
}

/** Two lines: what the filling means, and what the size does. */
function drawKey(brush: Brush, agreement: AgreementState): void {
	const { pen } = brush;
	const type = labelType(brush, THEME.muted);
	const em = type.px;
	let x = pen.px(agreement.edge);
	let y = pen.px(agreement.legendY) - em * 0.675;
	const sample = (side: number, share: number, alt: string) => {
		drawSquare(brush, x + em * 0.4, y, side, share, { name: `Sign of ${alt}`, alt });
		x += em * 1.2;
	};
	const words = (text: string) => {
		write(brush, [text], x, y, type, {});
		x += lineWidth(pen.faces, text, { family: 'sans', weight: 500, px: em }) + em * 1.1;
	};
	for (const [text, share] of [
		['always one side', 1],
		['half', 0.5],
		['never', 0]
	] as const) {
		sample(em * 0.8, share, text);
		words(text);
	}
	x = pen.px(agreement.edge);
	y += em * 1.35;
	sample(em * 0.32, 0, 'one issue in common');
	sample(em * 0.8, 0, `${agreement.most} issues in common`);
	words(`1 to ${agreement.most} issues in common, by ${agreement.asOfLabel}`);
}
