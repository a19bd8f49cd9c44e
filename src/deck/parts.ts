/** The parts of a PowerPoint file around its slides: presentation, masters, layouts, notes, properties (ECMA-376, part 1). */
import { LAYOUTS, LONG, PIXELS_PER_INCH, type SlideFormat } from './layouts.ts';
import { EMU, NAMESPACES, XML_HEAD, escapeXml, xml } from './xml.ts';

/** Indexes of the placeholders on our layouts. */
export const PLACEHOLDERS = { section: 10, sources: 11, number: 12 };

const px = (pixels: number) => Math.round((pixels / PIXELS_PER_INCH) * EMU.inch);
/** Hundredths of a point. */
const size = (pixels: number) => Math.round((pixels / PIXELS_PER_INCH) * 72 * 2) * 50;

/** A shape tree with nothing but its children. */
export function tree(...children: string[]): string {
	const zero = { x: 0, y: 0 };
	const none = { cx: 0, cy: 0 };
	return xml(
		'p:spTree',
		{},
		xml(
			'p:nvGrpSpPr',
			{},
			...[xml('p:cNvPr', { id: 1, name: '' }), xml('p:cNvGrpSpPr'), xml('p:nvPr')]
		),
		xml(
			'p:grpSpPr',
			{},
			xml(
				'a:xfrm',
				{},
				...[xml('a:off', zero), xml('a:ext', none), xml('a:chOff', zero), xml('a:chExt', none)]
			)
		),
		...children
	);
}

interface Placeholder {
	id: number;
	name: string;
	type: string;
	idx?: number;
	/** Canvas pixels. */
	at?: { x: number; y: number; width: number; height: number };
	/** Attributes of its text's frame. */
	body?: Record<string, string | number>;
	/** What its first level looks like. */
	style?: string;
	/** What it says while it is empty. */
	prompt: string;
	/** Levels of the prompt's paragraph; a field in place of text. */
	field?: string;
}

function placeholder(of: Placeholder, language: string): string {
	const { at } = of;
	const words = of.field
		? xml(
				'a:fld',
				{ id: SLIDE_NUMBER, type: of.field },
				xml('a:rPr', { lang: language }),
				xml('a:t', {}, '‹#›')
			)
		: xml('a:r', {}, xml('a:rPr', { lang: language }), xml('a:t', {}, escapeXml(of.prompt)));
	return xml(
		'p:sp',
		{},
		xml(
			'p:nvSpPr',
			{},
			xml('p:cNvPr', { id: of.id, name: of.name }),
			xml('p:cNvSpPr', {}, xml('a:spLocks', { noGrp: 1 })),
			xml('p:nvPr', {}, xml('p:ph', { type: of.type, idx: of.idx }))
		),
		at
			? xml(
					'p:spPr',
					{},
					xml(
						'a:xfrm',
						{},
						xml('a:off', { x: px(at.x), y: px(at.y) }),
						xml('a:ext', { cx: px(at.width), cy: px(at.height) })
					),
					xml('a:prstGeom', { prst: 'rect' }, xml('a:avLst'))
				)
			: xml('p:spPr'),
		xml(
			'p:txBody',
			{},
			xml('a:bodyPr', of.body ?? {}, of.body ? xml('a:normAutofit') : ''),
			xml('a:lstStyle', {}, of.style ?? ''),
			xml('a:p', {}, words, xml('a:endParaRPr', { lang: language }))
		)
	);
}

/** The identity of the field that holds a slide's number: one for all, as PowerPoint has it. */
export const SLIDE_NUMBER = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}';

const NO_INSETS = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 };

/** Text properties: a size in canvas pixels and a theme colour. */
function run(tag: string, pixels: number, colour: string, font: 'mj' | 'mn', bold = false): string {
	return xml(
		tag,
		{ sz: size(pixels), b: bold ? 1 : 0, kern: 1200 },
		xml('a:solidFill', {}, xml('a:schemeClr', { val: colour })),
		...Object.entries({ latin: 'lt', ea: 'ea', cs: 'cs' }).map(([script, suffix]) =>
			xml(`a:${script}`, { typeface: `+${font}-${suffix}` })
		)
	);
}

function level(n: number, defaults: string, indent = 0, bullet = false): string {
	return xml(
		`a:lvl${n}pPr`,
		{ marL: indent, indent: bullet ? -228_600 : 0, algn: 'l', rtl: 0, eaLnBrk: 1, hangingPunct: 1 },
		bullet ? xml('a:buChar', { char: '•' }) : xml('a:buNone'),
		defaults
	);
}

function levels(pixels: number, colour: string, bullet: boolean): string {
	return Array.from({ length: 9 }, (_, i) =>
		level(i + 1, run('a:defRPr', pixels, colour, 'mn'), (i + (bullet ? 1 : 0)) * 228_600, bullet)
	).join('');
}

/** What holds for all slides of a file. */
export interface Style {
	language: string;
	/** Whether the story has sections; the headline stands higher where it has none. */
	sections: boolean;
}

/** Room for a slide's number and how many there are, canvas pixels. */
const NUMBER_WIDTH = 124;

/** Line height of a headline, em. */
export const LEAD = 1.08;

/** Upper edge of the headline, canvas pixels. */
export function headTop(format: SlideFormat, sections: boolean): number {
	const { words, section } = LAYOUTS[format];
	return words.y + (sections ? section * 1.3 + 18 : 0);
}

/** Title, section, sources and number, as they stand on a layout. */
function fixtures(format: SlideFormat, head: number, style: Style): string[] {
	const { words, foot, section, small } = LAYOUTS[format];
	const top = headTop(format, style.sections);
	const at: Placeholder[] = [
		{
			id: 2,
			name: 'Headline',
			type: 'title',
			at: { x: words.x, y: top, width: words.width, height: head * LEAD * 5 },
			body: { ...NO_INSETS, anchor: 't' },
			style: xml(
				'a:lvl1pPr',
				{},
				xml('a:lnSpc', {}, xml('a:spcPts', { val: size(head * LEAD) })),
				xml('a:defRPr', { sz: size(head), b: 1 })
			),
			prompt: 'The finding, in a sentence'
		},
		...(style.sections
			? [
					{
						id: 3,
						name: 'Section',
						type: 'body',
						idx: PLACEHOLDERS.section,
						at: { x: words.x, y: words.y, width: words.width, height: section * 1.3 },
						body: { ...NO_INSETS, anchor: 't' },
						style: level(1, run('a:defRPr', section, 'accent1', 'mn', true)),
						prompt: 'Section'
					}
				]
			: []),
		{
			id: 4,
			name: 'Sources',
			type: 'body',
			idx: PLACEHOLDERS.sources,
			at: { ...foot, x: foot.x + NUMBER_WIDTH, width: foot.width - NUMBER_WIDTH },
			body: { ...NO_INSETS, anchor: 'b' },
			style: level(1, run('a:defRPr', small, 'tx2', 'mn')),
			prompt: 'Sources'
		},
		{
			id: 5,
			name: 'Slide number',
			type: 'sldNum',
			idx: PLACEHOLDERS.number,
			at: { ...foot, width: NUMBER_WIDTH },
			body: { ...NO_INSETS, anchor: 'b', wrap: 'none' },
			style: level(1, run('a:defRPr', small, 'tx1', 'mn', true)),
			prompt: '',
			field: 'slidenum'
		}
	];
	return at.map((one) => placeholder(one, style.language));
}

const MAP_OVERRIDE = xml('p:clrMapOvr', {}, xml('a:masterClrMapping'));

/** Layouts, by file number: for findings, for long ones, and for words that a colleague adds. */
export function layoutXml(format: SlideFormat, style: Style): string[] {
	const { head, small, words, width, height } = LAYOUTS[format];
	const body = placeholder(
		{
			id: 6,
			name: 'Text',
			type: 'body',
			idx: 13,
			at: { x: words.x, y: height * 0.42, width: width - 2 * words.x, height: height * 0.42 },
			body: { ...NO_INSETS },
			style: levels(small * 1.4, 'tx1', true),
			prompt: 'Text'
		},
		style.language
	);
	const layout = (name: string, ...children: string[]) =>
		XML_HEAD +
		xml(
			'p:sldLayout',
			{ ...NAMESPACES, preserve: 1, userDrawn: 1 },
			xml('p:cSld', { name }, tree(...children)),
			MAP_OVERRIDE
		);
	return [
		layout('Finding and graphic', ...fixtures(format, head, style)),
		layout('Long finding and graphic', ...fixtures(format, head * LONG.factor, style)),
		layout('Finding and text', ...fixtures(format, head, style), body)
	];
}

const COLOUR_MAP = xml('p:clrMap', {
	...{ bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' },
	...Object.fromEntries([1, 2, 3, 4, 5, 6].map((i) => [`accent${i}`, `accent${i}`])),
	...{ hlink: 'hlink', folHlink: 'folHlink' }
});

const BACKGROUND = xml(
	'p:bg',
	{},
	xml('p:bgPr', {}, xml('a:solidFill', {}, xml('a:schemeClr', { val: 'bg1' })), xml('a:effectLst'))
);

/** The slides' master. */
export function masterXml(format: SlideFormat, layouts: number, style: Style): string {
	const { head, small } = LAYOUTS[format];
	const title = xml(
		'a:lvl1pPr',
		{ algn: 'l', rtl: 0, eaLnBrk: 1, hangingPunct: 1 },
		xml('a:spcBef', {}, xml('a:spcPct', { val: 0 })),
		xml('a:buNone'),
		run('a:defRPr', head, 'tx1', 'mj', true)
	);
	return (
		XML_HEAD +
		xml(
			'p:sldMaster',
			NAMESPACES,
			xml('p:cSld', {}, BACKGROUND, tree(...fixtures(format, head, style))),
			COLOUR_MAP,
			xml(
				'p:sldLayoutIdLst',
				{},
				...Array.from({ length: layouts }, (_, i) =>
					xml('p:sldLayoutId', { id: 2_147_483_649 + i, 'r:id': `rId${i + 1}` })
				)
			),
			xml(
				'p:txStyles',
				{},
				xml('p:titleStyle', {}, title),
				xml('p:bodyStyle', {}, levels(small * 1.4, 'tx1', true)),
				xml('p:otherStyle', {}, levels(small, 'tx1', false))
			)
		)
	);
}

/** The notes' master: A4 upright, the slide above, the notes below. */
export function notesMasterXml(format: SlideFormat, language: string): string {
	const { width, height } = LAYOUTS[format];
	// A4 is 7.5 by 10 inches here, as PowerPoint has its notes' pages by default: 1080 by 1440 canvas pixels.
	const across = 936;
	const down = (across * height) / width;
	const image = xml(
		'p:sp',
		{},
		xml(
			'p:nvSpPr',
			{},
			xml('p:cNvPr', { id: 2, name: 'Slide image' }),
			xml('p:cNvSpPr', {}, xml('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
			xml('p:nvPr', {}, xml('p:ph', { type: 'sldImg', idx: 2 }))
		),
		xml(
			'p:spPr',
			{},
			xml(
				'a:xfrm',
				{},
				xml('a:off', { x: px(72), y: px(72) }),
				xml('a:ext', { cx: px(across), cy: px(down) })
			),
			xml('a:prstGeom', { prst: 'rect' }, xml('a:avLst')),
			xml('a:noFill'),
			xml('a:ln', { w: 6350 }, xml('a:solidFill', {}, xml('a:schemeClr', { val: 'tx2' })))
		)
	);
	const notes = placeholder(
		{
			id: 3,
			name: 'Notes',
			type: 'body',
			idx: 3,
			at: { x: 72, y: down + 120, width: across, height: 1440 - down - 200 },
			body: { ...NO_INSETS },
			prompt: 'Notes'
		},
		language
	);
	return (
		XML_HEAD +
		xml(
			'p:notesMaster',
			NAMESPACES,
			xml('p:cSld', {}, BACKGROUND, tree(image, notes)),
			COLOUR_MAP,
			xml('p:notesStyle', {}, levels(24, 'tx1', false))
		)
	);
}

/** A section of slides, by the slides' numbers from 1. */
export interface Section {
	title: string;
	slides: number[];
	/** `{8-4-4-4-12}`, upper case. */
	id: string;
}

/** The first identity that a slide may have. */
const FIRST_SLIDE = 256;

/** The presentation part. Relationships: `rIdMaster`, `rIdNotes` and `rIdSlide1`, …. */
export function presentationXml(format: SlideFormat, slides: number, sections: Section[]): string {
	const { width, height } = LAYOUTS[format];
	const numbers = Array.from({ length: slides }, (_, i) => i + 1);
	const p14 = { 'xmlns:p14': 'http://schemas.microsoft.com/office/powerpoint/2010/main' };
	const list = xml(
		'p14:sectionLst',
		p14,
		...sections.map(({ title, id, slides: of }) =>
			xml(
				'p14:section',
				{ name: title, id },
				xml(
					'p14:sldIdLst',
					{},
					...of.map((number) => xml('p14:sldId', { id: FIRST_SLIDE + number - 1 }))
				)
			)
		)
	);
	return (
		XML_HEAD +
		xml(
			'p:presentation',
			{ ...NAMESPACES, saveSubsetFonts: 1 },
			xml('p:sldMasterIdLst', {}, xml('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rIdMaster' })),
			xml('p:notesMasterIdLst', {}, xml('p:notesMasterId', { 'r:id': 'rIdNotes' })),
			xml(
				'p:sldIdLst',
				{},
				...numbers.map((n) => xml('p:sldId', { id: FIRST_SLIDE + n - 1, 'r:id': `rIdSlide${n}` }))
			),
			xml('p:sldSz', { cx: px(width), cy: px(height) }),
			xml('p:notesSz', { cx: px(1080), cy: px(1440) }),
			xml('p:defaultTextStyle', {}, levels(36, 'tx1', false)),
			sections.length > 0
				? xml('p:extLst', {}, xml('p:ext', { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' }, list))
				: ''
		)
	);
}
