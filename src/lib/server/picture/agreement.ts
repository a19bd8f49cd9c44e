/** Who takes the same side as whom: the same as `charts/Agreement.svelte`. */
import type { AgreementState } from '../../scenes/types.ts';
import { drawText, type Pen } from './pen.ts';
import { el, num } from './svg.ts';
import { lineWidth, type TextStyle } from './type.ts';

export function drawAgreement(pen: Pen, agreement: AgreementState): string {
	const { palette, px } = pen;
	const { actors, pitch } = agreement;
	const top = (actors[0]?.y ?? 0) - pitch / 2;
	const bottom = (actors.at(-1)?.y ?? 0) + pitch / 2;
	const line = (d: string, stroke = palette.grid) => el('path', { d, stroke, 'stroke-width': 1 });
	const to = (x: number, y: number) => `${num(px(x))} ${num(px(y))}`;
	const level = (y: number) => `M${to(agreement.edge, y)}H${num(px(100 - agreement.edge))}`;
	const style = label(pen);
	return [
		line(level(top)),
		...actors.map(({ x, y, at }) =>
			[
				line(`M${to(x, at)}V${num(px(top))}${level(y + pitch / 2)}`),
				line(`M${to(x + pitch / 2, top)}V${num(px(bottom))}`),
				line(
					`M${to(x - pitch / 2, y - pitch / 2)}L${to(x + pitch / 2, y + pitch / 2)}`,
					palette.line
				)
			].join('')
		),
		...agreement.pairs.flatMap(({ a, b, same, of }) =>
			[
				[a, b],
				[b, a]
			].map(([column = 0, row = 0]) => {
				const side = px(pitch * 0.86 * Math.sqrt(of / agreement.most));
				return square(pen, px(actors[column]?.x ?? 0), px(actors[row]?.y ?? 0), side, same / of);
			})
		),
		...actors.map((actor) =>
			drawText(pen, actor.label, px(agreement.edge), px(actor.y) + style.px * 0.355, {
				...style,
				fill: palette.ink
			})
		),
		drawKey(pen, agreement)
	].join('');
}

function label(pen: Pen): TextStyle {
	return { family: 'sans', weight: 500, px: pen.metrics.labelPx };
}

/** A square about a point, filled from below by a share. */
function square({ palette }: Pen, cx: number, cy: number, side: number, share: number): string {
	const [x, y] = [cx - side / 2, cy - side / 2];
	return [
		el('rect', {
			...{ x, y, width: side, height: side },
			fill: palette.paper,
			stroke: palette.ink,
			'stroke-width': 1.25
		}),
		share > 0
			? el('rect', {
					...{ x, y: y + side * (1 - share), width: side, height: side * share },
					fill: palette.ink
				})
			: ''
	].join('');
}

/** Two lines: what the filling means, and what the size does. */
function drawKey(pen: Pen, agreement: AgreementState): string {
	const { palette, px, metrics } = pen;
	const em = metrics.labelPx;
	let x = px(agreement.edge);
	let y = px(agreement.legendY) - em * 0.675;
	const sample = (side: number, share: number) => {
		const drawn = square(pen, x + em * 0.4, y, side, share);
		x += em * 1.2;
		return drawn;
	};
	const words = (text: string) => {
		const drawn = drawText(pen, text, x, y + em * 0.355, { ...label(pen), fill: palette.muted });
		x += lineWidth(pen.faces, text, label(pen)) + em * 1.1;
		return drawn;
	};
	const first = [
		sample(em * 0.8, 1) + words('always one side'),
		sample(em * 0.8, 0.5) + words('half'),
		sample(em * 0.8, 0) + words('never')
	];
	x = px(agreement.edge);
	y += em * 1.35;
	const second = [
		sample(em * 0.32, 0),
		sample(em * 0.8, 0),
		words(`1 to ${agreement.most} issues in common, by ${agreement.asOfLabel}`)
	];
	return [...first, ...second].join('');
}
