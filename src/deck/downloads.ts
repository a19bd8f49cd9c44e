/** The list of downloads on the briefing's page, filled once the files are there and have a size. */

export interface Download {
	/** Beside the page. */
	file: string;
	/** What it is, for a person. */
	what: string;
	bytes: number;
}

/** What may lie beside the briefing's page, by the end of its name, in the order of the list. */
const KINDS: [end: string, what: string][] = [
	['.html', 'Everything in one file, for a stick: opens without a network'],
	['.pptx', 'PowerPoint, 16:9, to edit'],
	['-4x3.pptx', 'PowerPoint, 4:3, to edit'],
	['-slides.pdf', 'Slides as PDF, one a page'],
	['-handout.pdf', 'Hand-out as PDF, two slides a page with their notes']
];

/**
 * Those of a folder's files that people download.
 * @param id the story's: files are named after it
 */
export function downloadsIn(id: string, files: { name: string; bytes: number }[]): Download[] {
	return KINDS.flatMap(([end, what]) => {
		const found = files.find(({ name }) => name === `${id}${end}`);
		return found ? [{ file: found.name, what, bytes: found.bytes }] : [];
	});
}

/** A size as people read it: kB and MB of 1000, no more exact than helps. */
export function sizeInWords(bytes: number): string {
	const kB = Math.max(1, Math.round(bytes / 1000));
	return kB < 1000 ? `${kB} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

const LIST = /(<ul\b[^>]*\bdata-downloads\b[^>]*>)[\s\S]*?(<\/ul>)/;

/**
 * A page whose list of downloads, `<ul data-downloads>`, names these files and nothing else.
 * @returns undefined where the page has no such list
 */
export function fillDownloads(html: string, downloads: Download[]): string | undefined {
	if (!LIST.test(html)) return undefined;
	const items = downloads
		.map(({ file, what, bytes }) => {
			const kind = file.slice(file.lastIndexOf('.') + 1).toUpperCase();
			return `<li><a href="${encodeURIComponent(file)}" download>${what}</a> <span>(${kind}, ${sizeInWords(bytes)})</span></li>`;
		})
		.join('');
	return html.replace(LIST, (_, open: string, close: string) => open + items + close);
}
