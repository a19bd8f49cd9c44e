/** The cast: a disc each, named after its actor, and the name beside it. */
import { indexOf } from '../../lib/dataset/selectors.ts';
import type { Side, TokenState } from '../../lib/scenes/types.ts';
import { tokenSize } from '../../lib/server/picture/tokens.ts';
import { THEME } from '../theme.ts';
import { labelType, write, type Brush } from './brush.ts';

export function drawTokens(brush: Brush, tokens: TokenState[]): void {
	for (const token of tokens) if (token.visible) drawToken(brush, token);
}

function drawToken(brush: Brush, token: TokenState): void {
	const { sheet, pen, colours, dataset } = brush;
	const { fill, on } = colours.get(token.group) ?? { fill: THEME.ink, on: THEME.paper };
	const name = indexOf(dataset).actors.get(token.actor)?.name ?? token.label;
	const r = tokenSize(pen) / 2;
	const { x, y, labelSide } = token[pen.layout];
	const [cx, cy] = [pen.px(x), pen.px(y)];
	const disc = (radius: number) => ({
		x: cx - radius,
		y: cy - radius,
		width: 2 * radius,
		height: 2 * radius
	});
	if (token.movedFrom !== undefined && token.movedFrom !== 'none')
		sheet.shape(
			'ellipse',
			disc(r + 3.5),
			{ fill: THEME.accent },
			{ name: `Ring: ${name} has moved`, alt: `${name} has moved` }
		);
	sheet.text(
		token.initials,
		disc(r),
		{ px: Math.min(17, Math.max(12, 7.2 + 0.0135 * pen.size)), bold: true, colour: on },
		{ shape: 'ellipse', fill, line: THEME.paper, width: 1.25, align: 'center', valign: 'middle' },
		{ name, alt: token.title, link: brush.link(token.records, token.title) }
	);
	if (labelSide) drawName(brush, token.label, name, cx, cy, r, labelSide);
}

function drawName(
	brush: Brush,
	label: string,
	name: string,
	cx: number,
	cy: number,
	r: number,
	side: Side
): void {
	const [vertical, horizontal] = side.split('-') as [Side, 'left' | 'right' | undefined];
	const flush = horizontal ?? vertical;
	// Above and below, "right" begins flush with the token's left edge, and "left" ends with its right one.
	const beside = horizontal === undefined ? r + 4 : -r;
	const x = flush === 'right' ? cx + beside : flush === 'left' ? cx - beside : cx;
	const y = vertical === 'below' ? cy + r + 0.5 : vertical === 'above' ? cy - r - 0.5 : cy;
	write(
		brush,
		[label],
		x,
		y,
		{ ...labelType(brush, THEME.ink), halo: true },
		{
			align: flush === 'right' ? 'left' : flush === 'left' ? 'right' : 'center',
			valign: vertical === 'below' ? 'top' : vertical === 'above' ? 'bottom' : 'middle'
		},
		{ name: `Name: ${name}`, alt: name }
	);
}
