/** The cast: the same as `charts/Tokens.svelte`. */
import type { Side, TokenState } from '../../scenes/types.ts';
import { baseline, drawText, type Pen } from './pen.ts';
import { el, num } from './svg.ts';

export function drawTokens(pen: Pen, tokens: TokenState[]): string {
	return tokens
		.filter((token) => token.visible)
		.map((token) => drawToken(pen, token))
		.join('');
}

/** A token's diameter in CSS pixels. */
export function tokenSize({ size }: Pen): number {
	return Math.min(44, Math.max(26, 17.7 + 0.0265 * size));
}

function drawToken(pen: Pen, token: TokenState): string {
	const { palette, px, layout, size } = pen;
	const { fill, on } = pen.colours.get(token.group) ?? { fill: palette.ink, on: palette.paper };
	const r = tokenSize(pen) / 2;
	const spot = token[layout];
	const [cx, cy] = [px(spot.x), px(spot.y)];
	const moved = token.movedFrom !== undefined && token.movedFrom !== 'none';
	const initials = {
		family: 'sans',
		weight: 650,
		px: Math.min(17, Math.max(12, 7.2 + 0.0135 * size))
	} as const;
	return [
		moved ? el('circle', { cx, cy, r: r + 3.5, fill: palette.accent }) : '',
		el('circle', { cx, cy, r: r + (moved ? 1.5 : 1), fill: palette.paper }),
		el('circle', { cx, cy, r, fill }),
		drawText(pen, token.initials, cx, cy + initials.px * 0.355, {
			...initials,
			spacing: -0.01,
			anchor: 'middle',
			fill: on
		}),
		spot.labelSide ? drawName(pen, token.label, cx, cy, r, spot.labelSide) : ''
	].join('');
}

function drawName(pen: Pen, name: string, cx: number, cy: number, r: number, side: Side): string {
	const { palette, metrics } = pen;
	const style = { family: 'sans', weight: 500, px: metrics.labelPx } as const;
	const line = style.px * 1.2;
	const [vertical, horizontal] = side.split('-') as [Side, 'left' | 'right' | undefined];
	const flush = horizontal ?? vertical;
	const top =
		vertical === 'below'
			? cy + r + 0.5
			: vertical === 'above'
				? cy - r - 0.5 - line
				: cy - line / 2;
	// Above and below, "right" begins flush with the token's left edge, and "left" ends with its right one.
	const beside = horizontal === undefined ? r + 4 : -r;
	const x = flush === 'right' ? cx + beside : flush === 'left' ? cx - beside : cx;
	return drawText(pen, name, Number(num(x)), top + baseline(pen, style, 1.2), {
		...style,
		anchor: flush === 'right' ? 'start' : flush === 'left' ? 'end' : 'middle',
		fill: palette.ink,
		halo: palette.paper
	});
}
