/** The one file of a story, opened from a folder by Firefox: `npm run test:firefox`. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { slidesOf } from '../../src/lib/briefing/slides.ts';
import { loadStory } from '../../src/lib/server/load.ts';
import { findFirefox } from './firefox.ts';

const { story, dataset } = loadStory();
const slides = slidesOf(story, dataset);
const folder = mkdtempSync(join(tmpdir(), 'standpoint-'));
const place = join(folder, 'Présentation du mardi');
const file = join(place, 'à montrer (2).html');
const address = pathToFileURL(file).href;
let browser: Browser;

beforeAll(async () => {
	mkdirSync(place);
	copyFileSync(`build/briefing/${dataset.story.id}.html`, file);
	browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: findFirefox() ?? '',
		headless: true,
		// Whatever it asks for finds nobody.
		extraPrefsFirefox: {
			'network.proxy.type': 1,
			'network.proxy.http': '127.0.0.1',
			'network.proxy.http_port': 9,
			'network.proxy.ssl': '127.0.0.1',
			'network.proxy.ssl_port': 9,
			'ui.prefersReducedMotion': 1
		}
	});
});
afterAll(async () => {
	await browser?.close();
	rmSync(folder, { recursive: true, force: true });
});

/** Notes what a page asks for beside itself, and what it complains of. */
function watched(page: Page, faults: string[]): Page {
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(address) && !url.startsWith('data:')) faults.push(`asks for ${url}`);
	});
	page.on('console', (message) => {
		if (['error', 'warn'].includes(message.type())) faults.push(message.text());
	});
	page.on('pageerror', (error) => faults.push(String(error)));
	return page;
}

const shown = (page: Page) =>
	page.evaluate(() => {
		const data = document.querySelector<HTMLElement>('[data-slide-shown]')?.dataset;
		return data && `${data.slideShown} ${data.beatShown}`;
	});
const shows = (page: Page, picture: string) =>
	vi.waitFor(async () => expect(await shown(page)).toBe(picture), { timeout: 15_000 });

test('the story is read, and its evidence opens', async () => {
	const faults: string[] = [];
	const page = watched(await browser.newPage(), faults);
	await page.goto(address);
	await page.waitForSelector('[data-ready]');
	for (const { id } of story.scenes) {
		await page.evaluate(
			(scene) =>
				document
					.querySelector(`section[data-scene="${scene}"]`)
					?.scrollIntoView({ block: 'center' }),
			id
		);
		await page.waitForSelector(`.pin [data-shown="${id}"]`);
	}
	await page.evaluate(() => document.querySelector<HTMLElement>('a.claim')?.click());
	await page.waitForSelector('dialog[open] [data-card]');
	expect(faults).toEqual([]);
	await page.close();
});

test('deck and presenter’s window go through every slide in step, and are loaded anew', async () => {
	const faults: string[] = [];
	const page = watched(await browser.newPage(), faults);
	await page.goto(`${address}#briefing`);
	await page.waitForSelector('[data-slide-shown]');
	const opened = new Promise<Page | null>((resolve) =>
		browser.once('targetcreated', (target) => resolve(target.page()))
	);
	await page.keyboard.press('s');
	const found = await opened;
	if (!found) throw new Error('no presenter’s window was opened');
	const presenter = watched(found, faults);
	await presenter.waitForSelector('[data-slide-shown]');
	for (const { id, beats } of slides)
		for (const beat of beats.keys()) {
			await shows(page, `${id} ${beat}`);
			await shows(presenter, `${id} ${beat}`);
			if (id === slides[2]?.id && beat === 0) {
				await page.reload();
				await shows(page, `${id} ${beat}`);
				await presenter.reload();
				await shows(presenter, `${id} ${beat}`);
			}
			await page.keyboard.press('PageDown');
		}
	await presenter.keyboard.press('Home');
	await shows(page, `${slides[0]?.id} 0`);
	// A slide fills the window: its enlargement is computed by the style sheet alone.
	const [fit, canvas] = await page.evaluate(() =>
		['.room .slide', '.room .canvas'].map(
			(selector) => document.querySelector(selector)?.getBoundingClientRect().width ?? 0
		)
	);
	expect(canvas).toBeCloseTo(fit ?? 0, 0);
	expect(faults).toEqual([]);
});
