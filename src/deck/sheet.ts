/**
 * A slide to draw on: named objects in CSS pixels of a stage, handed to PptxGenJS in inches. What that library has no
 * words for (alternative texts, groups, links on shapes, and a few properties) is noted here, and written by `mend.ts`.
 */
import type PptxGenJS from 'pptxgenjs';
import { THEME } from './theme.ts';

/** What a person sees of an object in PowerPoint's selection pane, and hears of it. */
export interface Said {
	name: string;
	/** Alternative text. */
	alt: string;
	/** Where a click on it leads, in the show. */
	link?: { address: string; tooltip: string };
}

/** What is noted of an object. */
export interface Note extends Said {
	/** Changes in its XML as the library writes it. */
	changes: ((xml: string) => string)[];
}

/** Objects that belong together, from one index up to another, exclusive. */
export interface Group extends Said {
	from: number;
	to: number;
}

export interface Look {
	/** Theme colours or `RRGGBB`; nothing is drawn where there is none. */
	fill?: string;
	/** Share from 0 to 1; 1 by default. */
	opacity?: number;
	line?: string;
	/** CSS pixels; 1 by default. */
	width?: number;
	dash?: 'dash' | 'sysDash' | 'sysDot';
	changes?: Note['changes'];
}

export interface Type {
	/** CSS pixels. */
	px: number;
	bold?: boolean;
	italic?: boolean;
	serif?: boolean;
	colour: string;
	/** An outline of paper that parts the letters from what is under them. */
	halo?: boolean;
}

/** A run of text. */
export interface Run extends Partial<Type> {
	text: string;
	/** Begins it on a line of its own in the same paragraph. */
	breaks?: boolean;
	/** Ends the paragraph after it. */
	ends?: boolean;
	link?: Said['link'];
}

export interface Frame {
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface TextLook extends Look {
	align?: 'left' | 'center' | 'right';
	valign?: 'top' | 'middle' | 'bottom';
	/** Whether lines are broken at the frame's edges; not by default. */
	wrap?: boolean;
	/** From line to line, in em; 1.2 by default. */
	lead?: number;
	shape?: 'rect' | 'ellipse';
}

export type Step =
	| { to: 'move' | 'line'; x: number; y: number }
	| { to: 'curve'; cx: number; cy: number; x: number; y: number }
	| { to: 'close' };

export class Sheet {
	readonly slide: PptxGenJS.Slide;
	readonly language: string;
	readonly left: number;
	readonly top: number;
	readonly inch: number;
	readonly notes: Note[];
	readonly groups: Group[];

	/**
	 * @param slide as PptxGenJS makes it
	 * @param left where pixel 0 stands, inches
	 * @param inch inches of a pixel
	 */
	constructor(
		slide: PptxGenJS.Slide,
		language: string,
		left: number,
		top: number,
		inch: number,
		notes: Note[] = [],
		groups: Group[] = []
	) {
		this.slide = slide;
		this.language = language;
		this.left = left;
		this.top = top;
		this.inch = inch;
		this.notes = notes;
		this.groups = groups;
	}

	/** The same slide in other pixels: `left` and `top` in this sheet's, `scale` of them to one of the new ones. */
	within(left: number, top: number, scale: number): Sheet {
		return new Sheet(
			this.slide,
			this.language,
			this.left + left * this.inch,
			this.top + top * this.inch,
			this.inch * scale,
			this.notes,
			this.groups
		);
	}

	/** Points of a type size in CSS pixels, to half a point. */
	points(px: number): number {
		return Math.round(px * this.inch * 72 * 2) / 2;
	}

	/** A preset shape: `rect`, `ellipse`, `roundRect`, `diamond`, `star8`. */
	shape(kind: string, frame: Frame, look: Look, said: Said): void {
		this.#note(said, look);
		this.slide.addShape(kind as PptxGenJS.SHAPE_NAME, {
			...this.#place(frame),
			...this.#paint(look)
		});
	}

	/** A straight line. */
	line(x1: number, y1: number, x2: number, y2: number, look: Look, said: Said): void {
		this.#note(said, look);
		const [left, top] = [Math.min(x1, x2), Math.min(y1, y2)];
		this.slide.addShape('line', {
			...this.#place({ x: left, y: top, width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) }),
			flipV: (x2 - x1) * (y2 - y1) < 0,
			...this.#paint({ ...look, fill: undefined })
		});
	}

	/** A freeform; holes are rings within rings. */
	freeform(steps: Step[], look: Look, said: Said): void {
		const corners = steps.flatMap((s) => {
			if (s.to === 'close') return [];
			return s.to === 'curve' ? [s, { x: s.cx, y: s.cy }] : [s];
		});
		if (corners.length === 0) return;
		const xs = corners.map((p) => p.x);
		const ys = corners.map((p) => p.y);
		const [x, y] = [Math.min(...xs), Math.min(...ys)];
		const frame = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
		const at = (n: number) => n * this.inch;
		this.#note(said, look);
		this.slide.addShape('custGeom' as PptxGenJS.SHAPE_NAME, {
			...this.#place(frame),
			...this.#paint(look),
			points: steps.map((s) => {
				if (s.to === 'close') return { close: true };
				const end = { x: at(s.x - x), y: at(s.y - y) };
				if (s.to === 'curve')
					return {
						...end,
						curve: { type: 'quadratic', x1: at(s.cx - x), y1: at(s.cy - y) }
					};
				return { ...end, moveTo: s.to === 'move' };
			})
		});
	}

	/** Text in a frame, or in a shape of that frame. */
	text(content: string | Run[], frame: Frame, type: Type, look: TextLook, said: Said): void {
		const { align = 'left', valign = 'top', wrap = false, lead = 1.2, shape = 'rect' } = look;
		this.#note(said, look);
		const runs = typeof content === 'string' ? [{ text: content }] : content;
		this.slide.addText(
			runs.map((run) => this.#run(run, { ...type, ...run })),
			{
				...this.#place(frame),
				...this.#paint(look),
				shape: shape as PptxGenJS.SHAPE_NAME,
				isTextBox: shape === 'rect',
				...{ align, valign, wrap, margin: 0 },
				lineSpacing: this.points(type.px * lead),
				fontSize: this.points(type.px),
				lang: this.language
			}
		);
	}

	/** A native table. Rows and options are PptxGenJS's own. */
	table(rows: PptxGenJS.TableRow[], options: PptxGenJS.TableProps, said: Said): void {
		this.#note(said, {});
		this.slide.addTable(rows, { ...options, objectName: 'object' });
	}

	/** Makes one group of all that `draw` draws; groups do not nest. */
	group(said: Said, draw: () => void): void {
		const from = this.notes.length;
		draw();
		if (this.notes.length > from + 1) this.groups.push({ ...said, from, to: this.notes.length });
		else if (this.notes.length > from) Object.assign(this.notes[from] as Note, said);
	}

	#note({ name, alt, link }: Said, { changes = [] }: Look): void {
		this.notes.push({ name, alt, ...(link ? { link } : {}), changes });
	}

	#place({ x, y, width, height }: Frame) {
		return {
			objectName: 'object',
			x: this.left + x * this.inch,
			y: this.top + y * this.inch,
			w: width * this.inch,
			h: height * this.inch
		};
	}

	#paint({ fill, opacity = 1, line, width = 1, dash }: Look) {
		return {
			...(fill ? { fill: { color: fill, transparency: Math.round((1 - opacity) * 100) } } : {}),
			...(line
				? {
						line: {
							color: line,
							width: width * this.inch * 72,
							...(dash ? { dashType: dash } : {})
						}
					}
				: {})
		};
	}

	#run({ text, breaks, ends, link }: Run, type: Type): PptxGenJS.TextProps {
		return {
			text,
			options: {
				fontSize: this.points(type.px),
				bold: type.bold ?? false,
				italic: type.italic ?? false,
				color: type.colour,
				lang: this.language,
				...(type.serif ? { fontFace: '+mj-lt' } : {}),
				...(type.halo ? { glow: { size: 2.5, color: THEME.paper, opacity: 1 } } : {}),
				...(breaks ? { softBreakBefore: true } : {}),
				...(ends ? { breakLine: true } : {}),
				...(link ? { hyperlink: { url: link.address, tooltip: link.tooltip } } : {})
			}
		};
	}
}

/** A line's end cap made round, for dots. */
export function roundCaps(xml: string): string {
	return xml.replace('<a:ln w=', '<a:ln cap="rnd" w=');
}

/** A preset shape's first adjustment. */
export function adjusted(value: number): (xml: string) => string {
	return (xml) =>
		xml.replace('<a:avLst></a:avLst>', `<a:avLst><a:gd name="adj" fmla="val ${value}"/></a:avLst>`);
}

/** A fill of upward diagonals in place of a plain one. */
export function hatched(colour: string): (xml: string) => string {
	const of = (value: string) => `<a:schemeClr val="${value}"/>`;
	return (xml) =>
		xml.replace(
			/<a:solidFill>.*?<\/a:solidFill>/s,
			`<a:pattFill prst="wdUpDiag"><a:fgClr>${of(colour)}</a:fgClr><a:bgClr>${of(THEME.land)}</a:bgClr></a:pattFill>`
		);
}
