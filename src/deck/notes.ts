/** A slide's speaker notes as a part: paragraphs of text, and the sources with their addresses. */
import type { Slide } from '../lib/briefing/slides.ts';
import { relationsXml, type Relation } from './mend.ts';
import { tree } from './parts.ts';
import { NAMESPACES, XML_HEAD, escapeXml, xml } from './xml.ts';

/** One paragraph, in runs that may lead somewhere. */
type Paragraph = { text: string; address?: string | undefined }[];

/**
 * What a presenter reads: the notes, each with who published what it rests on, and then the slide's sources. A slide
 * without notes says what its graphic shows.
 * @param address where an article can be read, if anywhere
 */
export function notesOf(
	slide: Slide,
	address: (article: string) => string | undefined
): Paragraph[] {
	const said = slide.notes.map(({ text, sources }): Paragraph => {
		const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
		return [{ text: publishers.length > 0 ? `${text} (${publishers.join(', ')})` : text }];
	});
	const minutes = Math.floor(slide.seconds / 60);
	const time = `${minutes}:${String(slide.seconds % 60).padStart(2, '0')}`;
	return [
		...(said.length > 0 ? said : [[{ text: slide.alt }]]),
		[{ text: `Planned time ${time}` }],
		...slide.sources.map((source): Paragraph => [
			{ text: `${source.publisher}: ` },
			{ text: source.headline, address: address(source.article) },
			{
				text: [source.byline, source.published]
					.filter(Boolean)
					.map((s) => `, ${s}`)
					.join('')
			}
		])
	];
}

/**
 * The notes' part and its relationships.
 * @param number the slide's, from 1
 */
export function notesXml(
	paragraphs: Paragraph[],
	number: number,
	language: string
): { part: string; rels: string } {
	const relations: Relation[] = [
		{ id: 'rId1', type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
		{ id: 'rId2', type: 'slide', target: `../slides/slide${number}.xml` }
	];
	const run = ({ text, address }: Paragraph[number]) => {
		let link = '';
		if (address) {
			let known = relations.find(({ target }) => target === address);
			if (!known) {
				known = {
					id: `rId${relations.length + 1}`,
					type: 'hyperlink',
					target: address,
					external: true
				};
				relations.push(known);
			}
			link = xml('a:hlinkClick', { 'r:id': known.id });
		}
		return text === ''
			? ''
			: xml('a:r', {}, xml('a:rPr', { lang: language }, link), xml('a:t', {}, escapeXml(text)));
	};
	const body = paragraphs.map((runs) => xml('a:p', {}, ...runs.map(run))).join('');
	const part =
		XML_HEAD +
		xml(
			'p:notes',
			NAMESPACES,
			xml(
				'p:cSld',
				{},
				tree(
					xml(
						'p:sp',
						{},
						xml(
							'p:nvSpPr',
							{},
							xml('p:cNvPr', { id: 2, name: 'Slide image', descr: `Slide ${number}` }),
							xml('p:cNvSpPr', {}, xml('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
							xml('p:nvPr', {}, xml('p:ph', { type: 'sldImg', idx: 2 }))
						),
						xml('p:spPr')
					),
					xml(
						'p:sp',
						{},
						xml(
							'p:nvSpPr',
							{},
							xml('p:cNvPr', { id: 3, name: 'Notes', descr: `Notes to slide ${number}` }),
							xml('p:cNvSpPr', {}, xml('a:spLocks', { noGrp: 1 })),
							xml('p:nvPr', {}, xml('p:ph', { type: 'body', idx: 3 }))
						),
						xml('p:spPr'),
						xml('p:txBody', {}, xml('a:bodyPr'), xml('a:lstStyle'), body)
					)
				)
			),
			xml('p:clrMapOvr', {}, xml('a:masterClrMapping'))
		);
	return { part, rels: relationsXml(relations) };
}
