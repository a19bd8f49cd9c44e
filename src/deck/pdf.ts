/** The briefing's paper: built pages printed by Chromium. */
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { siteAddress } from '../lib/server/site.ts';
import { pinFonts } from './paperFonts.ts';

/** An address that no server has: what is asked of it is answered from the built site's folder. */
const ORIGIN = 'http://site.invalid';

/** Pages of the built site that are printed, by the end of the file's name. */
const PAGES: Record<string, string> = {
	'-slides.pdf': 'briefing/print/',
	'-handout.pdf': 'briefing/handout/'
};

/**
 * Prints the briefing's pages: tagged, with the headlines as bookmarks, on the paper that their style sheets name.
 * @param site the built site's folder
 * @param base the path below which it is served, `''` or `/…`
 * @param browser a Chromium or Chrome
 * @returns PDFs by the end of the file's name
 * @throws Error where a page is not there or asks for what is not
 */
export async function makePdfs(
	site: string,
	base: string,
	browser: string
): Promise<Map<string, Uint8Array>> {
	const running = await chromium.launch({
		executablePath: browser,
		args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu']
	});
	try {
		const context = await servedFrom(site, base, running);
		const made = new Map<string, Uint8Array>();
		for (const [end, path] of Object.entries(PAGES))
			made.set(end, await print(context, `${ORIGIN}${base}/`, path, (a) => fileOf(site, base, a)));
		return made;
	} finally {
		await running.close();
	}
}

/** A browser that sees the built site and nothing else. */
async function servedFrom(site: string, base: string, browser: Browser): Promise<BrowserContext> {
	const context = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce' });
	await context.route('**', async (route) => {
		const file = fileOf(site, base, route.request().url());
		if (file === undefined) return route.abort();
		if (!existsSync(file) || !(await stat(file)).isFile()) return route.fulfill({ status: 404 });
		return route.fulfill({ path: file });
	});
	return context;
}

/** The file that an address of the site stands for; undefined for any other address. */
function fileOf(site: string, base: string, address: string): string | undefined {
	const { origin, pathname } = new URL(address);
	const path = normalize(decodeURIComponent(pathname));
	const below = normalize(`${base}/`);
	if (origin !== ORIGIN || !path.startsWith(below)) return undefined;
	return join(site, path.slice(below.length), path.endsWith(sep) ? 'index.html' : '');
}

async function print(
	context: BrowserContext,
	root: string,
	path: string,
	file: (address: string) => string | undefined
): Promise<Uint8Array> {
	const page = await context.newPage();
	const missing: string[] = [];
	page.on('response', (response) => {
		if (response.status() >= 400) missing.push(response.url().slice(root.length));
	});
	await page.goto(root + path);
	await page.emulateMedia({ media: 'print' });
	await pinFonts(page, (address) => file(address) ?? address);
	if (missing.length > 0)
		throw new Error(`the built site lacks ${missing.join(', ')}; run "npm run build" again`);
	await page.evaluate(leadOut, { root, to: siteAddress() });
	const pdf = await page.pdf({
		preferCSSPageSize: true,
		printBackground: true,
		tagged: true,
		outline: true
	});
	await page.close();
	return undated(pdf);
}

/** Links to the site's own pages lead to its published address; where that is not known they lead nowhere. Runs in the page. */
function leadOut({ root, to }: { root: string; to: string | undefined }): void {
	for (const link of document.querySelectorAll('a[href]')) {
		const address = new URL(link.getAttribute('href') ?? '', location.href).href;
		if (!address.startsWith(root)) continue;
		if (to === undefined) link.removeAttribute('href');
		else link.setAttribute('href', new URL(address.slice(root.length), to).href);
	}
}

/**
 * A PDF without the hour of its making, so that the same pages give the same bytes: the dates keep their length, as a
 * PDF counts its bytes.
 */
export function undated(pdf: Uint8Array): Uint8Array {
	const text = Buffer.from(pdf).toString('latin1');
	const plain = text.replace(
		/(\/(?:CreationDate|ModDate) ?\(D:)\d{14}([^)]*\))/g,
		(_, before: string, after: string) => `${before}19800101000000${after}`
	);
	return Buffer.from(plain, 'latin1');
}
