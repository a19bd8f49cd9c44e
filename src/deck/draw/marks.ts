/** Events and words on the map, and the key to the marks. */
import { BROKEN_WORDS, CLASS_WORDS } from '../../lib/scenes/plover.ts';
import type { EventClass, Label, State } from '../../lib/scenes/types.ts';
import { lineWidth } from '../../lib/server/picture/type.ts';
import { adjusted, type Said } from '../sheet.ts';
import { THEME } from '../theme.ts';
import { labelType, write, type Brush } from './brush.ts';

/** A star of eight points whose inner corners are at 0.54 of its radius; PowerPoint measures that in 1/50000. */
const JAGGED = adjusted(27_000);

/** Round for cooperation, jagged for conflict; outlined for words, filled for deeds. */
export function drawMarks(brush: Brush, state: State): void {
	const { pen } = brush;
	for (const mark of state.marks) {
		const { x, y } = mark[pen.layout];
		drawMark(brush, mark.class, mark.status !== 'occurred', pen.px(x), pen.px(y), 1, {
			name: `Event: ${mark.title}`,
			alt: `${mark.title} (${CLASS_WORDS[mark.class]})`,
			link: brush.link(mark.records, mark.title)
		});
	}
}

function drawMark(
	{ sheet }: Brush,
	kind: EventClass,
	broken: boolean,
	x: number,
	y: number,
	scale: number,
	said: Said
): void {
	const conflict = kind.endsWith('conflict');
	const colour = conflict ? THEME.accent : THEME.ink;
	const open = kind.startsWith('verbal') || broken;
	const r = (conflict ? 10 : 8) * scale;
	sheet.shape(
		conflict ? 'star8' : 'ellipse',
		{ x: x - r, y: y - r, width: 2 * r, height: 2 * r },
		{
			fill: open ? THEME.paper : colour,
			line: open ? colour : THEME.paper,
			width: open ? 2 * Math.max(scale, 0.6) : 0.75,
			...(broken ? { dash: 'sysDash' } : {}),
			changes: conflict ? [JAGGED] : []
		},
		said
	);
}

/** What a label is called among a slide's objects: a token alone bears its actor's bare name. */
const NAMES: Record<Label['kind'], string> = {
	place: 'Place',
	region: 'Place',
	disputed: 'Place',
	note: 'Event in words',
	name: 'Name',
	journey: 'Date'
};

/** Names of places and tokens, dates of journeys, and beside an event's mark what happened. */
export function drawLabels(brush: Brush, labels: Label[]): void {
	for (const label of labels) drawLabel(brush, label);
}

function drawLabel(brush: Brush, label: Label): void {
	const { sheet, pen } = brush;
	const quiet = label.kind === 'region' || label.kind === 'disputed';
	const align = ({ start: 'left', middle: 'center', end: 'right' } as const)[label.anchor];
	const [x, y] = [pen.px(label.x), pen.px(label.y)];
	const base = { ...labelType(brush, quiet ? THEME.muted : THEME.ink), italic: quiet, halo: true };
	const bold = label.kind === 'place' || label.kind === 'journey';
	const text = label.lines.join(' ');
	const said = {
		name: `${NAMES[label.kind]}: ${text}`,
		alt: label.note ?? text,
		link: brush.link(label.records, text)
	};
	if (!label.dated || label.lines.length === 1) {
		const loud = label.dated && label.kind !== 'journey';
		const type = { ...base, bold: bold || label.dated, ...(loud ? { colour: THEME.accent } : {}) };
		write(brush, label.lines, x, y, type, { align, valign: label.valign }, said);
		return;
	}
	const style = { family: 'sans', weight: 650, px: base.px } as const;
	const width = Math.max(...label.lines.map((line) => lineWidth(pen.faces, line, style))) + 1;
	const height = label.lines.length * base.px * 1.2;
	sheet.text(
		label.lines.map((line, i) => ({
			text: line,
			...(i === 0 ? { bold: true, colour: THEME.accent } : { breaks: true })
		})),
		{
			x: x - width * { left: 0, center: 0.5, right: 1 }[align],
			y: y - height * { top: 0, middle: 0.5, bottom: 1 }[label.valign],
			width,
			height
		},
		base,
		{ align, valign: label.valign },
		said
	);
}

/** What the forms of the marks mean. */
export function drawMapKey(brush: Brush, key: State['key']): void {
	const { sheet, pen } = brush;
	const at = key?.at[pen.layout];
	if (!key || !at) return;
	const type = { ...labelType(brush, THEME.muted), halo: true };
	const style = { family: 'sans', weight: 500, px: type.px } as const;
	const rows = [
		...key.classes.map((kind) => ({ kind, broken: false, words: CLASS_WORDS[kind] })),
		...(key.broken
			? [{ kind: 'verbal-cooperation' as const, broken: true, words: BROKEN_WORDS }]
			: []),
		...key.groups.map((group) => ({ group: group.id, words: group.name }))
	];
	const line = type.px * 1.25;
	const icon = 13 + 5;
	const width = icon + Math.max(...rows.map((row) => lineWidth(pen.faces, row.words, style)));
	const left = pen.px(at.x) - width * { start: 0, middle: 0.5, end: 1 }[at.anchor];
	const top = pen.px(at.y) - rows.length * line * { top: 0, middle: 0.5, bottom: 1 }[at.valign];
	const words = `Key to the marks: ${rows.map((row) => row.words).join(', ')}`;
	sheet.group({ name: 'Key', alt: words }, () => {
		rows.forEach((row, i) => {
			const { words } = row;
			const middle = top + (i + 0.5) * line;
			const said = { name: `Sign of ${words}`, alt: `Sign of ${words}` };
			if ('group' in row)
				sheet.shape(
					'ellipse',
					{ x: left + 1, y: middle - 5.5, width: 11, height: 11 },
					{ fill: brush.colours.get(row.group)?.fill ?? THEME.ink },
					said
				);
			else drawMark(brush, row.kind, row.broken, left + 6.5, middle, 13 / 24, said);
			write(brush, [words], left + icon, middle, type, {}, { name: `Key: ${words}` });
		});
	});
}
