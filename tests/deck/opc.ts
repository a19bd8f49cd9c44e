/** Reads a PowerPoint file strictly: every part must be well-formed, with its namespaces declared. */
import JSZip from 'jszip';
import { SaxesParser } from 'saxes';

export interface Element {
	/** With its usual prefix, whatever the file's: `a:`, `p:`, `r:`, … */
	name: string;
	/** By name, prefixed likewise where they have a namespace. */
	attributes: Record<string, string>;
	children: Element[];
	/** Text directly inside. */
	text: string;
}

const PREFIXES: Record<string, string> = {
	'http://schemas.openxmlformats.org/drawingml/2006/main': 'a:',
	'http://schemas.openxmlformats.org/presentationml/2006/main': 'p:',
	'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r:',
	'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
	'http://schemas.microsoft.com/office/powerpoint/2010/main': 'p14:',
	'http://schemas.microsoft.com/office/powerpoint/2015/09/main': 'p159:',
	'http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor': 'ahyp:'
};

/**
 * One part.
 * @throws Error where it is not well-formed XML
 */
export function parse(text: string): Element {
	const parser = new SaxesParser({ xmlns: true });
	const root: Element = { name: '', attributes: {}, children: [], text: '' };
	const open = [root];
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ uri, local, attributes }) => {
		const element: Element = {
			name: (PREFIXES[uri] ?? '') + local,
			attributes: Object.fromEntries(
				Object.values(attributes)
					.filter(({ prefix, local: name }) => prefix !== 'xmlns' && name !== 'xmlns')
					.map((a) => [(PREFIXES[a.uri] ?? '') + a.local, a.value])
			),
			children: [],
			text: ''
		};
		open.at(-1)?.children.push(element);
		open.push(element);
	});
	parser.on('closetag', () => open.pop());
	parser.on('text', (words) => {
		const last = open.at(-1);
		if (last) last.text += words;
	});
	parser.write(text).close();
	return root.children[0] as Element;
}

export interface Opened {
	/** In the order of the zip. */
	paths: string[];
	text: (path: string) => string;
	part: (path: string) => Element;
	/** A part's relationships, their targets resolved against its folder. */
	relations: (path: string) => { id: string; type: string; target: string; external: boolean }[];
}

export async function openPptx(bytes: Uint8Array): Promise<Opened> {
	const zip = await JSZip.loadAsync(bytes, { checkCRC32: true });
	const texts = new Map<string, string>();
	for (const [path, file] of Object.entries(zip.files))
		if (!file.dir) texts.set(path, await file.async('string'));
	const text = (path: string) => {
		const found = texts.get(path);
		if (found === undefined) throw new Error(`${path} is not in the file`);
		return found;
	};
	const parsed = new Map<string, Element>();
	const part = (path: string) => {
		const known = parsed.get(path) ?? parse(text(path));
		parsed.set(path, known);
		return known;
	};
	return {
		paths: Object.keys(zip.files),
		text,
		part,
		relations: (path) => {
			const rels = relationsOf(path);
			if (!texts.has(rels)) return [];
			return part(rels).children.map(({ attributes: a }) => {
				const external = a['TargetMode'] === 'External';
				const target = a['Target'] ?? '';
				return {
					id: a['Id'] ?? '',
					type: a['Type'] ?? '',
					target: external ? target : new URL(target, `part:///${path}`).pathname.slice(1),
					external
				};
			});
		}
	};
}

/** Where a part's relationships stand; those of the file itself for the empty path. */
export function relationsOf(path: string): string {
	const slash = path.lastIndexOf('/') + 1;
	return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** An element and all below it that bear a name, in document order. */
export function all(element: Element, name: string): Element[] {
	return [
		...(element.name === name ? [element] : []),
		...element.children.flatMap((child) => all(child, name))
	];
}

export function first(element: Element, name: string): Element | undefined {
	return all(element, name)[0];
}

/** All text below an element, paragraphs on lines of their own. */
export function words(element: Element): string {
	const paragraphs = all(element, 'a:p');
	if (paragraphs.length === 0)
		return all(element, 'a:t')
			.map((t) => t.text)
			.join('');
	return paragraphs
		.map((p) =>
			p.children
				.map((run) =>
					run.name === 'a:br'
						? ' '
						: all(run, 'a:t')
								.map((t) => t.text)
								.join('')
				)
				.join('')
		)
		.join('\n');
}
