/** The map of a state: the same as `charts/Map.svelte`, `Marks.svelte` and `Labels.svelte`. */
import type { Basemap, EventClass, EventMark, Label, State } from '../../scenes/types.ts';
import { baseline, drawText, type Pen } from './pen.ts';
import { el, num } from './svg.ts';

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
export function drawMarks({ palette, px, layout }: Pen, marks: EventMark[]): string {
	return marks
		.map((mark) => {
			const colour = mark.class.endsWith('conflict') ? palette.accent : palette.ink;
			const open = mark.class.startsWith('verbal') || mark.status !== 'occurred';
			const at = mark[layout];
			return el('path', {
				d: SHAPES[mark.class],
				transform: `translate(${num(px(at.x))} ${num(px(at.y))})`,
				fill: open ? palette.paper : colour,
				stroke: open ? colour : palette.paper,
				'stroke-width': open ? 2 : 1.5,
				'stroke-linejoin': 'round',
				'stroke-dasharray': mark.status === 'occurred' ? undefined : '2.5 2',
				'paint-order': open ? undefined : 'stroke'
			});
		})
		.join('');
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
				const weight = dated || label.kind === 'place' ? 650 : 500;
				const style = { family: 'sans', weight, px: metrics.labelPx } as const;
				return drawText(pen, text, px(label.x), top + i * line + baseline(pen, style, 1.2), {
					...style,
					anchor: label.anchor,
					fill: dated ? palette.accent : quiet ? palette.muted : palette.ink,
					halo: palette.paper,
					italic: quiet
				});
			});
		})
		.join('');
}
