/** The map of a state: the same as `charts/Map.svelte`, `Marks.svelte` and `Labels.svelte`. */
import { LOCATOR } from '../../scenes/metrics.ts';
import { BROKEN_WORDS, CLASS_WORDS } from '../../scenes/plover.ts';
import type { Basemap, EventClass, EventMark, Label, State } from '../../scenes/types.ts';
import { baseline, drawText, type Pen } from './pen.ts';
import { el, num } from './svg.ts';
import { lineWidth } from './type.ts';

/** Land, borders, disputed territory, journeys. Runs on beyond the stage on all sides. */
export function drawMap(pen: Pen, state: State, basemap: Basemap): string {
	const { palette, px } = pen;
	const { camera } = state;
	const scale = px(camera.k);
	/** A width in CSS pixels, in base-map units. */
	const w = (pixels: number) => pixels / scale;
	const ground = [
		el('path', { d: basemap.land, fill: palette.land }),
		el('path', {
			d: basemap.borders,
			fill: 'none',
			stroke: palette.paper,
			'stroke-width': w(1)
		}),
		drawDisputed(pen, basemap, scale)
	];
	const journeys = state.arcs.flatMap((arc) => [
		el('path', {
			d: arc.path,
			fill: 'none',
			stroke: palette.paper,
			'stroke-width': w(4.5),
			'stroke-opacity': 0.7
		}),
		el('path', {
			d: arc.path,
			fill: 'none',
			stroke: palette.ink,
			'stroke-width': w(arc.planned ? 2 : 1.75),
			'stroke-linecap': 'round',
			'stroke-dasharray': arc.planned ? `${num(w(1))} ${num(w(5))}` : undefined
		})
	]);
	const dots = state.dots.map(({ x, y }) =>
		el('circle', { cx: x, cy: y, r: w(2.75), fill: palette.ink })
	);
	const transform = `scale(${num(scale)}) translate(${num(-camera.x)} ${num(-camera.y)})`;
	return el('g', { transform }, [...ground, ...journeys, ...dots].join('')) + drawHeads(pen, state);
}

function drawDisputed({ palette }: Pen, basemap: Basemap, scale: number): string {
	const hatch = basemap.size / 800;
	return [
		`<clipPath id="on-land">${el('path', { d: basemap.land })}</clipPath>`,
		`<pattern id="hatch" patternUnits="userSpaceOnUse" width="${hatch}" height="${hatch}" patternTransform="rotate(45)">`,
		el('rect', { width: hatch * 0.4, height: hatch, fill: palette.muted, 'fill-opacity': 0.55 }),
		'</pattern>',
		...basemap.disputed.map((area) =>
			el('path', {
				d: area.path,
				'clip-path': 'url(#on-land)',
				fill: 'url(#hatch)',
				stroke: palette.muted,
				'stroke-width': 1 / scale,
				'stroke-dasharray': `${num(3 / scale)} ${num(2 / scale)}`
			})
		)
	].join('');
}

/** Arrowheads, and the lines from what had to stand off to its place. */
function drawHeads(pen: Pen, state: State): string {
	const { palette, px, layout } = pen;
	const heads = state.arcs.map(({ head }) =>
		el('path', {
			d: 'M-.9 -.95L.9 0 -.9 .95',
			transform: `translate(${num(px(head.x))} ${num(px(head.y))}) rotate(${num(head.angle)}) scale(${num(px(1))})`,
			fill: 'none',
			stroke: palette.ink,
			'stroke-width': 1.75 / px(1),
			'stroke-linecap': 'round',
			'stroke-linejoin': 'round'
		})
	);
	const stems = [
		...state.tokens.flatMap((t) =>
			t.visible && t[layout].stem ? [[t[layout], t[layout].stem]] : []
		),
		...state.labels[layout].flatMap((l) => (l.leader ? [[l, l.leader]] : []))
	].map(([a, b]) =>
		a && b
			? el('path', {
					d: `M${num(px(a.x))} ${num(px(a.y))}L${num(px(b.x))} ${num(px(b.y))}`,
					stroke: palette.muted,
					'stroke-width': 1
				})
			: ''
	);
	return [...heads, ...stems].join('');
}

const ROUND = 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0z';
const JAGGED = `M${Array.from({ length: 16 }, (_, i) => {
	const r = i % 2 === 0 ? 10 : 5.4;
	const angle = (Math.PI * i) / 8 - Math.PI / 2;
	return `${(r * Math.cos(angle)).toFixed(1)} ${(r * Math.sin(angle)).toFixed(1)}`;
}).join('L')}z`;
const SHAPES: Record<EventClass, string> = {
	'verbal-cooperation': ROUND,
	'material-cooperation': ROUND,
	'verbal-conflict': JAGGED,
	'material-conflict': JAGGED
};

/** Events: round for cooperation, jagged for conflict; outlined for words, filled for deeds. */
export function drawMarks(pen: Pen, marks: EventMark[]): string {
	return marks
		.map((mark) => {
			const { x, y } = mark[pen.layout];
			return drawMark(pen, mark.class, mark.status !== 'occurred', pen.px(x), pen.px(y), 1);
		})
		.join('');
}

function drawMark(
	{ palette }: Pen,
	kind: EventClass,
	broken: boolean,
	x: number,
	y: number,
	scale: number
): string {
	const colour = kind.endsWith('conflict') ? palette.accent : palette.ink;
	const open = kind.startsWith('verbal') || broken;
	return el('path', {
		d: SHAPES[kind],
		transform: `translate(${num(x)} ${num(y)}) scale(${num(scale)})`,
		fill: open ? palette.paper : colour,
		stroke: open ? colour : palette.paper,
		'stroke-width': open ? 2 : 1.5,
		'stroke-linejoin': 'round',
		'stroke-dasharray': broken ? '2.5 2' : undefined,
		'paint-order': open ? undefined : 'stroke'
	});
}

/** What the forms of the marks mean. */
export function drawMapKey(pen: Pen, key: State['key']): string {
	const at = key?.at[pen.layout];
	if (!key || !at) return '';
	const { px, metrics, palette } = pen;
	const style = { family: 'sans', weight: 500, px: metrics.labelPx } as const;
	const rows = [
		...key.classes.map((kind) => ({ kind, broken: false, words: CLASS_WORDS[kind] })),
		...(key.broken
			? [{ kind: 'verbal-cooperation' as const, broken: true, words: BROKEN_WORDS }]
			: []),
		...key.groups.map((group) => ({ group: group.id, words: group.name }))
	];
	const line = style.px * 1.25;
	const icon = 13 + 5;
	const width = icon + Math.max(...rows.map((row) => lineWidth(pen.faces, row.words, style)));
	const left = px(at.x) - width * { start: 0, middle: 0.5, end: 1 }[at.anchor];
	const top = px(at.y) - rows.length * line * { top: 0, middle: 0.5, bottom: 1 }[at.valign];
	return rows
		.map((row, i) => {
			const { words } = row;
			const middle = top + (i + 0.5) * line;
			const sign =
				'group' in row
					? el('circle', {
							...{ cx: left + 6.5, cy: middle, r: 5.5 },
							fill: pen.colours.get(row.group)?.fill ?? palette.ink
						})
					: drawMark(pen, row.kind, row.broken, left + 6.5, middle, 13 / 24);
			return (
				sign +
				drawText(pen, words, left + icon, middle + style.px * 0.355, {
					...style,
					fill: palette.muted,
					halo: palette.paper
				})
			);
		})
		.join('');
}

/** A small globe that shows which part of the base map this is. */
export function drawLocator(pen: Pen, state: State, basemap: Basemap): string {
	const at = state.locator?.[pen.layout];
	if (!at) return '';
	const { px, palette } = pen;
	const side = px(LOCATOR);
	const scale = side / basemap.size;
	const left = px(at.x) - side * { start: 0, middle: 0.5, end: 1 }[at.anchor];
	const top = px(at.y) - side * { top: 0, middle: 0.5, bottom: 1 }[at.valign];
	const middle = basemap.size / 2;
	const span = 100 / state.camera.k;
	return el(
		'g',
		{ transform: `translate(${num(left)} ${num(top)}) scale(${scale.toFixed(6)})` },
		[
			el('circle', {
				...{ cx: middle, cy: middle, r: middle },
				fill: palette.paper,
				stroke: palette.line,
				'stroke-width': 1 / scale
			}),
			el('path', { d: basemap.land, fill: palette.line }),
			el('rect', {
				...{ x: state.camera.x, y: state.camera.y, width: span, height: span },
				fill: palette.accent,
				'fill-opacity': 0.18,
				stroke: palette.accent,
				'stroke-width': 1.75 / scale
			})
		].join('')
	);
}

/** Names of places, and beside an event's mark what happened. */
export function drawLabels(pen: Pen, labels: Label[]): string {
	const { palette, px, metrics } = pen;
	const line = metrics.labelPx * 1.2;
	return labels
		.flatMap((label) => {
			const quiet = label.kind === 'region' || label.kind === 'disputed';
			const height = label.lines.length * line;
			const share = { top: 0, middle: 0.5, bottom: 1 }[label.valign];
			const top = px(label.y) - height * share;
			return label.lines.map((text, i) => {
				const dated = label.dated && i === 0;
				const bold = dated || label.kind === 'place' || label.kind === 'journey';
				const weight = bold ? 650 : 500;
				const loud = dated && label.kind !== 'journey';
				const style = { family: 'sans', weight, px: metrics.labelPx } as const;
				return drawText(pen, text, px(label.x), top + i * line + baseline(pen, style, 1.2), {
					...style,
					anchor: label.anchor,
					fill: loud ? palette.accent : quiet ? palette.muted : palette.ink,
					halo: palette.paper,
					italic: quiet
				});
			});
		})
		.join('');
}
