/** The built site as files: its pages, and where their links lead. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { parseHTML } from 'linkedom';

/** Paths of all HTML files below a folder, with forward slashes, relative to it. */
export function htmlFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
}

/** Attributes that name another resource. */
const LINKS: [selector: string, attribute: string][] = [
	['a[href], link[href], use[href]', 'href'],
	['img[src], script[src], iframe[src], source[src]', 'src'],
	['meta[property="og:image"], meta[property="og:url"], meta[name="twitter:image"]', 'content']
];

/** What a page links to as it stands in its HTML, what is inside `noscript` too. */
function linksOf(html: string): { links: Set<string>; ids: Set<string> } {
	const { document } = parseHTML(html);
	const links = new Set<string>();
	for (const [selector, attribute] of LINKS)
		for (const element of document.querySelectorAll(selector))
			links.add(element.getAttribute(attribute) ?? '');
	const ids = new Set([...document.querySelectorAll('[id]')].map((element) => element.id));
	return { links, ids };
}

/**
 * The links of a built site that lead nowhere within it.
 * @param folder the site
 * @param below the path that it is served under, with a slash at both ends
 * @returns one line for each: the page and the link; links to other hosts are not looked at
 */
export function deadLinks(folder: string, below = '/'): string[] {
	const pages = new Map(
		htmlFiles(folder).map((file) => [file, linksOf(readFileSync(join(folder, file), 'utf8'))])
	);
	const dead: string[] = [];
	for (const [file, { links }] of pages) {
		const page = new URL(posix.join(below, file), 'http://site');
		for (const link of links) {
			const target = URL.canParse(link, page.href) ? new URL(link, page) : null;
			if (target && (target.origin !== page.origin || !/^https?:$/.test(target.protocol))) continue;
			const to = target?.pathname.startsWith(below)
				? resolved(folder, target.pathname.slice(below.length))
				: null;
			// A link within the page it stands in says nothing of how the page was come by: 404.html is many pages.
			const found = link.startsWith('#') ? file : to;
			const anchor = decodeURIComponent(target?.hash.slice(1) ?? '');
			const missing =
				anchor !== '' && found !== null && pages.get(found)?.ids.has(anchor) === false;
			if (found === null || missing) dead.push(`${file}: ${link}`);
		}
	}
	return dead;
}

/** The file that a plain host serves for a path, or null. */
function resolved(folder: string, path: string): string | null {
	const file = decodeURIComponent(path);
	const candidates =
		file === '' || file.endsWith('/') ? [`${file}index.html`] : [file, `${file}.html`];
	return (
		candidates.find(
			(name) => existsSync(join(folder, name)) && statSync(join(folder, name)).isFile()
		) ?? null
	);
}
