/** The file itself: parts in a zip, with their content types (ECMA-376, part 2), the same bytes for the same parts. */
import JSZip from 'jszip';
import { XML_HEAD, escapeXml, xml } from './xml.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const PRESENTATION = `${OFFICE}.presentationml`;

/** Content types by the parts' folders and names. */
const CONTENT_TYPES: [RegExp, string][] = [
	[/^ppt\/presentation\.xml$/, `${PRESENTATION}.presentation.main+xml`],
	[/^ppt\/slides\/[^/]+\.xml$/, `${PRESENTATION}.slide+xml`],
	[/^ppt\/slideLayouts\/[^/]+\.xml$/, `${PRESENTATION}.slideLayout+xml`],
	[/^ppt\/slideMasters\/[^/]+\.xml$/, `${PRESENTATION}.slideMaster+xml`],
	[/^ppt\/notesSlides\/[^/]+\.xml$/, `${PRESENTATION}.notesSlide+xml`],
	[/^ppt\/notesMasters\/[^/]+\.xml$/, `${PRESENTATION}.notesMaster+xml`],
	[/^ppt\/theme\/[^/]+\.xml$/, `${OFFICE}.theme+xml`],
	[/^ppt\/presProps\.xml$/, `${PRESENTATION}.presProps+xml`],
	[/^ppt\/viewProps\.xml$/, `${PRESENTATION}.viewProps+xml`],
	[/^ppt\/tableStyles\.xml$/, `${PRESENTATION}.tableStyles+xml`],
	[/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
	[/^docProps\/app\.xml$/, `${OFFICE}.extended-properties+xml`]
];

function contentTypesXml(parts: string[]): string {
	const overrides = parts
		.filter((part) => !part.endsWith('.rels'))
		.map((part) => {
			const type = CONTENT_TYPES.find(([names]) => names.test(part))?.[1];
			if (!type) throw new Error(`no content type is known for ${part}`);
			return xml('Override', { PartName: `/${part}`, ContentType: type });
		});
	return (
		XML_HEAD +
		xml(
			'Types',
			{ xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
			xml('Default', {
				Extension: 'rels',
				ContentType: 'application/vnd.openxmlformats-package.relationships+xml'
			}),
			xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
			...overrides
		)
	);
}

export interface Properties {
	title: string;
	subject: string;
	authors: string[];
	language: string;
	/** `YYYY-MM-DD`: when the story was published and last changed. */
	created?: string | undefined;
	modified?: string | undefined;
	slides: number;
}

/** Title and the like, as the file's own properties. Dates are the story's: the clock has no say. */
export function corePropertiesXml(of: Properties): string {
	const text = (tag: string, value: string) => xml(tag, {}, escapeXml(value));
	const day = (tag: string, value: string | undefined) =>
		value ? xml(tag, { 'xsi:type': 'dcterms:W3CDTF' }, `${value}T00:00:00Z`) : '';
	return (
		XML_HEAD +
		xml(
			'cp:coreProperties',
			{
				'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
				'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
				'xmlns:dcterms': 'http://purl.org/dc/terms/',
				'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance'
			},
			text('dc:title', of.title),
			text('dc:subject', of.subject),
			of.authors.length > 0 ? text('dc:creator', of.authors.join('; ')) : '',
			day('dcterms:created', of.created),
			day('dcterms:modified', of.modified ?? of.created),
			text('dc:language', of.language)
		)
	);
}

export function extendedPropertiesXml({ slides }: Properties): string {
	return (
		XML_HEAD +
		xml(
			'Properties',
			{ xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
			xml('Slides', {}, String(slides)),
			xml('Notes', {}, String(slides)),
			xml('Application', {}, 'Standpoint')
		)
	);
}

/** MS-DOS knows no day before this; a zip's entries must bear one. */
const NO_DAY = new Date(Date.UTC(1980, 0, 1));

/**
 * Zips parts, content types first.
 * @param parts text by path
 */
export async function zipParts(parts: Map<string, string>): Promise<Uint8Array> {
	const zip = new JSZip();
	const put = (path: string, text: string) =>
		zip.file(path, text, { date: NO_DAY, createFolders: false });
	put('[Content_Types].xml', contentTypesXml([...parts.keys()]));
	for (const [path, text] of parts) put(path, text);
	return zip.generateAsync({
		type: 'uint8array',
		compression: 'DEFLATE',
		compressionOptions: { level: 9 },
		platform: 'DOS'
	});
}
