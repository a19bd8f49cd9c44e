/** An HTML page's article as plain text. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { UserError } from './types.ts';

const BLOCKS =
	/^(?:p|div|section|article|h[1-6]|li|ul|ol|blockquote|figure|figcaption|table|tr|pre|header|footer|main|aside|dl|dt|dd|hr)$/i;

/** Elements that hold none of the article's own words. */
const NO_BODY =
	/^(?:script|style|noscript|template|figcaption|form|button|nav|aside|select|svg|iframe)$/i;

/**
 * The headline and the article's text, a line for each block with a blank line between.
 * @param name what a message calls the page
 * @returns the text, and the day that the page's metadata give for its publication
 * @throws UserError where its elements are nested too deeply for the parser
 */
export function readHtml(html: string, name: string): { text: string; published: string | null } {
	const refuse = () =>
		new UserError(
			`${name}: the page is nested too deeply to be read; save its text as .txt instead`
		);
	if (depth(html) > DEEPEST) throw refuse();
	try {
		return articleOf(html);
	} catch (error) {
		throw error instanceof RangeError ? refuse() : error;
	}
}

/** No page that people wrote comes near; the parser's time grows with the square of it. */
const DEEPEST = 1_000;
const CONTAINER = /<(\/?)(?:div|section|article|main|span|blockquote|ul|ol|table|font|center)\b/gi;

/** How deeply the elements that hold others are nested at most. */
function depth(html: string): number {
	let [open, most] = [0, 0];
	for (const [, closes] of html.matchAll(CONTAINER)) {
		open = closes ? Math.max(0, open - 1) : open + 1;
		most = Math.max(most, open);
	}
	return most;
}

function articleOf(html: string): { text: string; published: string | null } {
	const { document } = parseHTML(
		/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`
	);
	const published = publishedOf(document);
	const parsed = new Readability(document as unknown as Document, { charThreshold: 200 }).parse();
	const content = parseHTML(`<html><body>${parsed?.content ?? ''}</body></html>`).document.body;
	const blocks: string[] = [];
	collect(content, blocks);
	const title = parsed?.title?.trim() ?? '';
	if (title && blocks[0]?.trim() !== title) blocks.unshift(title);
	const text = blocks
		.map((b) => b.replace(/\s+/gu, ' ').trim())
		.filter(Boolean)
		.join('\n\n');
	return { text: text === '' ? '' : `${text}\n`, published };
}

/** Appends the text of each block under `root`, without recursion: pages can be nested thousands deep. */
function collect(root: Element, blocks: string[]): void {
	let line = '';
	const flush = () => {
		if (line.trim()) blocks.push(line);
		line = '';
	};
	const stack: (Node | 'end')[] = [root];
	while (stack.length > 0) {
		const node = stack.pop();
		if (node === 'end') flush();
		else if (node?.nodeType === 3) line += node.textContent ?? '';
		else if (node?.nodeType === 1) {
			const name = (node as Element).tagName;
			if (NO_BODY.test(name)) continue;
			if (/^br$/i.test(name)) flush();
			if (BLOCKS.test(name)) {
				flush();
				stack.push('end');
			}
			const children = [...node.childNodes];
			for (let i = children.length - 1; i >= 0; i--) stack.push(children[i] as Node);
		}
	}
	flush();
}

function publishedOf(document: Document): string | null {
	const selectors = [
		'meta[property="article:published_time"]',
		'meta[name="date"]',
		'meta[name="pubdate"]',
		'meta[name="publish-date"]',
		'meta[itemprop="datePublished"]',
		'time[datetime]'
	];
	for (const selector of selectors) {
		const element = document.querySelector(selector);
		const value = element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? '';
		const day = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
		if (day) return day;
	}
	return null;
}
