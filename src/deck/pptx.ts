/** The briefing as a PowerPoint file: native, editable text, shapes, tables and notes. */
import { createHash } from 'node:crypto';
import JSZip from 'jszip';
import PptxGenJS from 'pptxgenjs';
import { slidesOf, type Slide } from '../lib/briefing/slides.ts';
import { inkOn } from '../lib/charts/ink.ts';
import { MAP_UNITS } from '../lib/scenes/metrics.ts';
import type { LoadedStory } from '../lib/server/load.ts';
import { loadFaces } from '../lib/server/picture/faces.ts';
import { makePen } from '../lib/server/picture/pen.ts';
import { siteAddress } from '../lib/server/site.ts';
import type { Brush } from './draw/brush.ts';
import { worldFor } from './draw/map.ts';
import { drawStage, type Ground } from './draw/stage.ts';
import { LAYOUTS, PIXELS_PER_INCH, type SlideFormat } from './layouts.ts';
import { mendSlide, relationsXml } from './mend.ts';
import { notesOf, notesXml } from './notes.ts';
import { OutlineCutter } from './outlines.ts';
import { corePropertiesXml, extendedPropertiesXml, zipParts, type Properties } from './package.ts';
import {
	layoutXml,
	masterXml,
	notesMasterXml,
	presentationXml,
	type Section,
	type Style
} from './parts.ts';
import { Sheet, type Said } from './sheet.ts';
import { groupColours, themeXml } from './theme.ts';
import { drawFoot, drawHeadline, drawQuote, isLong, type Words } from './words.ts';
import { NAMESPACES, XML_HEAD, xml } from './xml.ts';

/** What of a story folder the file is made from. */
export type Told = Pick<LoadedStory, 'story' | 'dataset'>;

/**
 * A PowerPoint file of a story's slides; the same bytes for the same story and site address.
 * @param format 16:9 or 4:3
 */
export async function makePptx(loaded: Told, format: SlideFormat): Promise<Uint8Array> {
	const { story, dataset } = loaded;
	const slides = slidesOf(story, dataset);
	const { width, height } = LAYOUTS[format];
	const deck = new PptxGenJS();
	deck.defineLayout({
		name: format,
		width: width / PIXELS_PER_INCH,
		height: height / PIXELS_PER_INCH
	});
	deck.layout = format;
	const style: Style = {
		language: story.language,
		sections: slides.some(({ section }) => section !== null)
	};
	const sheets = await drawSlides(loaded, slides, format, style, () => deck.addSlide());
	const written = await JSZip.loadAsync(
		(await deck.write({ outputType: 'nodebuffer' })) as Uint8Array
	);
	const read = async (path: string) => (await written.file(path)?.async('string')) ?? '';

	const parts = new Map<string, string>();
	const { address } = linksFor(loaded);
	for (const [i, slide] of slides.entries()) {
		const n = i + 1;
		const sheet = sheets[i] as Sheet;
		const mended = mendSlide(
			await read(`ppt/slides/slide${n}.xml`),
			await read(`ppt/slides/_rels/slide${n}.xml.rels`),
			sheet,
			n,
			isLong(slide) ? 2 : 1,
			TRANSITION
		);
		parts.set(`ppt/slides/slide${n}.xml`, mended.slide);
		parts.set(`ppt/slides/_rels/slide${n}.xml.rels`, mended.rels);
		const notes = notesXml(notesOf(slide, address), n, story.language);
		parts.set(`ppt/notesSlides/notesSlide${n}.xml`, notes.part);
		parts.set(`ppt/notesSlides/_rels/notesSlide${n}.xml.rels`, notes.rels);
	}
	return zipParts(new Map([...surroundings(loaded, slides, format, style), ...parts]));
}

/** Where records and articles are found: on the site, where its address is known; an article else at its publisher's. */
function linksFor({ dataset }: Told) {
	return {
		link: (records: string[], tooltip: string): Said['link'] => {
			const address = records[0] === undefined ? undefined : siteAddress(`evidence/${records[0]}/`);
			return address ? { address, tooltip } : undefined;
		},
		address: (id: string): string | undefined => {
			const article = dataset.articles.find((one) => one.id === id);
			return article?.url ?? article?.publisher.url ?? siteAddress('evidence/');
		}
	};
}

async function drawSlides(
	loaded: Told,
	slides: Slide[],
	format: SlideFormat,
	{ language, sections }: Style,
	add: () => PptxGenJS.Slide
): Promise<Sheet[]> {
	const { dataset } = loaded;
	const { frame, layout, enlarge } = LAYOUTS[format];
	const { groups } = dataset.story;
	const faces = await loadFaces();
	const pen = makePen(faces, 'light', groups, layout);
	const fills = groupColours(groups);
	const colours = new Map(
		groups.map(({ id, light }) => [
			id,
			{ fill: fills.get(id) ?? 'tx1', on: inkOn(light).slice(1).toUpperCase() }
		])
	);
	const cutter = new OutlineCutter(dataset);
	const beside = (frame.width / enlarge - layout) / 2;
	const above = (frame.height / enlarge - layout) / 2;
	const ground: Ground = {
		cutter,
		world: worldFor({ pen }, cutter, MAP_UNITS),
		bleed: { x: beside, y: above }
	};
	const { link, address } = linksFor(loaded);
	return slides.map((slide) => {
		const sheet = new Sheet(add(), language, 0, 0, 1 / PIXELS_PER_INCH);
		const words: Words = {
			...{ slide, of: slides.length, format, faces, sections, link, address }
		};
		drawHeadline(sheet, words);
		drawQuote(sheet, words);
		const stage = sheet.within(frame.x + beside * enlarge, frame.y + above * enlarge, enlarge);
		const brush: Brush = { sheet: stage, pen, dataset, colours, link };
		const state = slide.beats.at(-1);
		if (state) drawStage(brush, state, ground);
		drawFoot(sheet, words);
		return sheet;
	});
}

/** All parts but slides and notes. */
function surroundings(
	{ story, dataset }: Told,
	slides: Slide[],
	format: SlideFormat,
	style: Style
): Map<string, string> {
	const layouts = layoutXml(format, style);
	const theme = themeXml(dataset.story.title, dataset.story.groups);
	const properties: Properties = {
		title: story.title,
		subject: story.dek,
		authors: story.authors ?? [],
		language: story.language,
		created: story.published,
		modified: story.updated,
		slides: slides.length
	};
	return new Map([
		[
			'_rels/.rels',
			relationsXml([
				{ id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
				{
					id: 'rId2',
					type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
					target: 'docProps/core.xml'
				},
				{ id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' }
			])
		],
		['docProps/core.xml', corePropertiesXml(properties)],
		['docProps/app.xml', extendedPropertiesXml(properties)],
		['ppt/presentation.xml', presentationXml(format, slides.length, sectionsOf(slides))],
		[
			'ppt/_rels/presentation.xml.rels',
			relationsXml([
				{ id: 'rIdMaster', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
				{ id: 'rIdNotes', type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
				...slides.map((_, i) => ({
					id: `rIdSlide${i + 1}`,
					type: 'slide',
					target: `slides/slide${i + 1}.xml`
				})),
				{ id: 'rIdTheme', type: 'theme', target: 'theme/theme1.xml' },
				{ id: 'rIdProps', type: 'presProps', target: 'presProps.xml' },
				{ id: 'rIdView', type: 'viewProps', target: 'viewProps.xml' },
				{ id: 'rIdTables', type: 'tableStyles', target: 'tableStyles.xml' }
			])
		],
		['ppt/presProps.xml', XML_HEAD + xml('p:presentationPr', NAMESPACES)],
		['ppt/viewProps.xml', XML_HEAD + xml('p:viewPr', NAMESPACES)],
		[
			'ppt/tableStyles.xml',
			XML_HEAD +
				xml('a:tblStyleLst', {
					'xmlns:a': NAMESPACES['xmlns:a'],
					def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}'
				})
		],
		['ppt/theme/theme1.xml', theme],
		// A master has a theme of its own: PowerPoint repairs files in which two share one.
		['ppt/theme/theme2.xml', theme],
		['ppt/slideMasters/slideMaster1.xml', masterXml(format, layouts.length, style)],
		[
			'ppt/slideMasters/_rels/slideMaster1.xml.rels',
			relationsXml([
				...layouts.map((_, i) => ({
					id: `rId${i + 1}`,
					type: 'slideLayout',
					target: `../slideLayouts/slideLayout${i + 1}.xml`
				})),
				{ id: `rId${layouts.length + 1}`, type: 'theme', target: '../theme/theme1.xml' }
			])
		],
		...layouts.flatMap((layout, i): [string, string][] => [
			[`ppt/slideLayouts/slideLayout${i + 1}.xml`, layout],
			[
				`ppt/slideLayouts/_rels/slideLayout${i + 1}.xml.rels`,
				relationsXml([
					{ id: 'rId1', type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }
				])
			]
		]),
		['ppt/notesMasters/notesMaster1.xml', notesMasterXml(format, style.language)],
		[
			'ppt/notesMasters/_rels/notesMaster1.xml.rels',
			relationsXml([{ id: 'rId1', type: 'theme', target: '../theme/theme2.xml' }])
		]
	]);
}

/** Runs of slides with the same section; a file in which some slides have one has all slides in one. */
function sectionsOf(slides: Slide[]): Section[] {
	if (slides.every(({ section }) => section === null)) return [];
	const sections: Section[] = [];
	for (const { section, number } of slides) {
		const title = section ?? '…';
		const last = sections.at(-1);
		if (last?.title === title) last.slides.push(number);
		else sections.push({ title, slides: [number], id: identity(`${number} ${title}`) });
	}
	return sections;
}

/** An identity in PowerPoint's form that is always the same for the same words. */
function identity(words: string): string {
	const hex = createHash('sha256').update(words).digest('hex').toUpperCase();
	return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-A${hex.slice(17, 20)}-${hex.slice(20, 32)}}`;
}

/** Objects that two slides share travel from place to place (Morph, from PowerPoint 2019 on); elsewhere slides fade. */
const TRANSITION = xml(
	'mc:AlternateContent',
	{ 'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006' },
	xml(
		'mc:Choice',
		{
			'xmlns:p159': 'http://schemas.microsoft.com/office/powerpoint/2015/09/main',
			Requires: 'p159'
		},
		xml(
			'p:transition',
			{
				'xmlns:p14': 'http://schemas.microsoft.com/office/powerpoint/2010/main',
				spd: 'slow',
				'p14:dur': 1500
			},
			xml('p159:morph', { option: 'byObject' })
		)
	),
	xml('mc:Fallback', {}, xml('p:transition', { spd: 'slow' }, xml('p:fade')))
);
