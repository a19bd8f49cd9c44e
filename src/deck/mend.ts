/**
 * From PptxGenJS's slides to a file that PowerPoint takes without a repair prompt.
 *
 * The library writes the slides; it has no words for alternative texts, groups, links on shapes or placeholders without a
 * prompt, and what it writes around the slides PowerPoint repairs: masters that are not there (its issue 1444), a
 * notes master on the slides' own theme (1443), ids given twice (1532). So the parts around the slides are ours
 * (`parts.ts`), and each object is given what `Sheet` has noted of it.
 */
import type { Group, Note, Said, Sheet } from './sheet.ts';
import { XML_HEAD, xml } from './xml.ts';

/** A relationship of a part, to another part or to an address. */
export interface Relation {
	id: string;
	/** The last word of the relationship's type. */
	type: string;
	target: string;
	external?: boolean;
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** A relationships part. */
export function relationsXml(relations: Relation[]): string {
	return (
		XML_HEAD +
		xml(
			'Relationships',
			{ xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
			...relations.map(({ id, type, target, external }) =>
				xml('Relationship', {
					Id: id,
					Type: type.includes(':') ? type : TYPES + type,
					Target: target,
					...(external ? { TargetMode: 'External' } : {})
				})
			)
		)
	);
}

/** The links of a slide as PptxGenJS numbers them, in a relationships part that it wrote. */
function linksIn(rels: string): Relation[] {
	return [...rels.matchAll(/<Relationship\b[^>]*>/g)].flatMap(([tag]) => {
		const of = (name: string) =>
			new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]?.replace(/&amp;/g, '&') ?? '';
		return tag.includes('/hyperlink"')
			? [{ id: of('Id'), type: 'hyperlink', target: of('Target'), external: true }]
			: [];
	});
}

/** What a slide's objects are: PptxGenJS nests none. */
const OBJECT = /<p:(sp|graphicFrame)>[\s\S]*?<\/p:\1>/g;

/**
 * A slide as PowerPoint wants it.
 * @param part the slide part that PptxGenJS wrote
 * @param rels its relationships part
 * @param number from 1
 * @param layout its layout's number, from 1
 * @param after XML that follows the slide's colour map: its transition
 * @throws Error where the part does not hold the objects that the sheet has noted
 */
export function mendSlide(
	part: string,
	rels: string,
	sheet: Sheet,
	number: number,
	layout: number,
	after: string
): { slide: string; rels: string } {
	const objects = part.match(OBJECT) ?? [];
	if (objects.length !== sheet.notes.length)
		throw new Error(
			`slide ${number} has ${objects.length} objects where ${sheet.notes.length} were drawn`
		);
	const relations = linksIn(rels);
	const link = (said: Said): string => {
		if (!said.link) return '';
		const { address, tooltip } = said.link;
		let known = relations.find((relation) => relation.target === address);
		if (!known) {
			known = {
				id: `rIdL${relations.length + 1}`,
				type: 'hyperlink',
				target: address,
				external: true
			};
			relations.push(known);
		}
		return xml('a:hlinkClick', { 'r:id': known.id, tooltip });
	};
	// 1 is the slide's own tree.
	let id = 1;
	const named = (said: Said) =>
		xml('p:cNvPr', { id: ++id, name: said.name, descr: said.alt }, link(said));

	const mended: string[] = [];
	let group: (Group & { tag: string; children: string[] }) | undefined;
	sheet.notes.forEach((note, i) => {
		const opens = sheet.groups.find(({ from }) => from === i);
		if (opens) group = { ...opens, tag: named(opens), children: [] };
		const object = mendObject(objects[i] ?? '', note, named(note));
		(group?.children ?? mended).push(object);
		if (group?.to === i + 1) {
			mended.push(groupXml(group.tag, group.children));
			group = undefined;
		}
	});
	const start = part.search(/<p:(sp|graphicFrame)>/);
	const end = part.indexOf('</p:spTree>');
	const slide = part.slice(0, start) + mended.join('') + part.slice(end);
	return {
		slide: slide.replace('</p:clrMapOvr>', `</p:clrMapOvr>${after}`),
		rels: relationsXml([
			...relations,
			{ id: 'rIdLayout', type: 'slideLayout', target: `../slideLayouts/slideLayout${layout}.xml` },
			{ id: 'rIdNotes', type: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` }
		])
	};
}

const TEXTLESS = '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody>';

function mendObject(object: string, note: Note, tag: string): string {
	const plain = object
		.replace(/<p:cNvPr\b[^>]*?(?:\/>|>[\s\S]*?<\/p:cNvPr>)/, () => tag)
		// What stands in a table's frame besides is a change number, the same in every file.
		.replace(/\s*<p:nvPr><p:extLst>[\s\S]*?<\/p:extLst><\/p:nvPr>/, '<p:nvPr/>')
		// Space between elements; not that in a text.
		.replace(/(<a:t>[^<]*<\/a:t>)|>\s+</g, (_, text?: string) => text ?? '><')
		.replace('<a:tblPr/>', '<a:tblPr firstRow="1" firstCol="1"/>')
		.replace(/<a:ln><\/a:ln>/, '<a:ln><a:noFill/></a:ln>')
		.replace(/<p:nvPr><\/p:nvPr>/, '<p:nvPr/>')
		.replace(/(<\/p:spPr>)(<\/p:sp>)/, `$1${TEXTLESS}$2`)
		.replace(
			/<a:latin typeface="\+mj-lt"[^>]*\/><a:ea [^>]*\/><a:cs [^>]*\/>/g,
			'<a:latin typeface="+mj-lt"/>'
		)
		.replace(/ altLang="en-US"/g, '')
		.replace(/ invalidUrl="" action="" tgtFrame=""/g, '')
		.replace(/ history="1" highlightClick="0" endSnd="0"/g, '')
		.replace(/ (?:dirty|rtlCol)="0"/g, '')
		.replace(/<a:p>[\s\S]*?<\/a:p>/g, oneProperties);
	return note.changes.reduce((xml, change) => change(xml), plain);
}

/** A paragraph's properties, which the library repeats before each run, stand at its beginning only. */
function oneProperties(paragraph: string): string {
	let first = true;
	return paragraph.replace(/<a:pPr\b[^>]*?(?:\/>|>[\s\S]*?<\/a:pPr>)/g, (properties) => {
		const kept = first ? properties : '';
		first = false;
		return kept;
	});
}

/** Objects as one; the group's own coordinates are the slide's. */
function groupXml(tag: string, children: string[]): string {
	const boxes = children.map((child) => {
		const [, x, y] = /<a:off x="(-?\d+)" y="(-?\d+)"\/>/.exec(child) ?? [];
		const [, cx, cy] = /<a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(child) ?? [];
		return [x, y, cx, cy].map(Number) as [number, number, number, number];
	});
	const x = Math.min(...boxes.map((box) => box[0]));
	const y = Math.min(...boxes.map((box) => box[1]));
	const cx = Math.max(...boxes.map((box) => box[0] + box[2])) - x;
	const cy = Math.max(...boxes.map((box) => box[1] + box[3])) - y;
	return xml(
		'p:grpSp',
		{},
		xml('p:nvGrpSpPr', {}, tag, xml('p:cNvGrpSpPr'), xml('p:nvPr')),
		xml(
			'p:grpSpPr',
			{},
			xml(
				'a:xfrm',
				{},
				...[xml('a:off', { x, y }), xml('a:ext', { cx, cy })],
				...[xml('a:chOff', { x, y }), xml('a:chExt', { cx, cy })]
			)
		),
		...children
	);
}

/** Makes an object the slide's placeholder of a type, whose place and look the layout gives. */
export function placeholder(type: string, index?: number): (xml: string) => string {
	const tag = xml('p:ph', { type, ...(index === undefined ? {} : { idx: index }) });
	return (object) =>
		object
			.replace('<p:nvPr/>', `<p:nvPr>${tag}</p:nvPr>`)
			.replace(/<p:cNvSpPr txBox="1"\/>/, '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>')
			.replace(/<p:spPr>[\s\S]*?<\/p:spPr>/, '<p:spPr/>')
			.replace(/<a:bodyPr\b[^>]*?(?:\/>|>[\s\S]*?<\/a:bodyPr>)/, '<a:bodyPr/>')
			.replace(/<a:pPr\b[^>]*?(?:\/>|>[\s\S]*?<\/a:pPr>)/g, '')
			.replace(
				/<a:(rPr|endParaRPr)( lang="[^"]*")?[^>]*?(?:\/>|>([\s\S]*?)<\/a:\1>)/g,
				(_, name: string, lang = '', inside = '') => {
					const link = /<a:hlinkClick\b[^>]*?(?:\/>|>[\s\S]*?<\/a:hlinkClick>)/.exec(
						inside as string
					)?.[0];
					return link ? `<a:${name}${lang}>${link}</a:${name}>` : `<a:${name}${lang}/>`;
				}
			);
}
