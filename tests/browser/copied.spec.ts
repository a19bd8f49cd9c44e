/** What an editor copies from the builder, in pages, feeds and link cards of others. */
import { extract, type RichTypeData } from '@extractus/oembed-extractor';
import { Readability } from '@mozilla/readability';
import { expect, test, type Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { unfurl } from 'unfurl.js';
import {
	KEPT,
	article,
	builtEmbeds,
	copied,
	expectToFit,
	oneOfEach,
	spare,
	startHost,
	type Host
} from './other-site.ts';

// Each test chooses the widths that matter to it.
test.skip(({ hasTouch }) => hasTouch, 'once is enough');

let host: Host;
test.beforeAll(async () => void (host = await startHost()));
test.afterAll(() => host.stop());

const words =
	'A paragraph of the story elsewhere, long enough to break over two lines of a column. ';
const among = (snippets: string[]) =>
	snippets.map((snippet) => `<p>${words.repeat(3)}</p>${snippet}`).join('\n');

/** Counts layout shifts from the next page on. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
	await page.addInitScript(() => {
		Object.assign(window, { shifted: 0 });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
				(window as unknown as { shifted: number }).shifted += entry.value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	return () => page.evaluate(() => (window as unknown as { shifted: number }).shifted);
}

for (const width of [360, 1000])
	test(`twenty embeds on one page of ${width} px: each fits, and nothing jumps`, async ({
		page
	}) => {
		const kinds = [...builtEmbeds().values()];
		const some = Array.from(
			{ length: 20 },
			(_, i) => kinds[i % kinds.length]?.[Math.floor(i / kinds.length)]
		);
		const twenty = [...new Set([...some, ...kinds.flat()])]
			.flatMap((embed) => embed ?? [])
			.slice(0, 20);
		const snippets = (await copied(page, twenty)).map(({ loader = '' }) => loader);
		await page.setViewportSize({ width, height: 800 });
		const shifted = await watchShifts(page);
		await page.goto(host.put(`/twenty/`, { body: article(among(snippets)) }));
		const frames = page.locator('iframe');
		await expect(frames).toHaveCount(20);
		for (const frame of await frames.all()) await expectToFit(frame, KEPT);
		expect(await shifted(), 'cumulative layout shift').toBe(0);
		const heights = () =>
			frames.evaluateAll((all) => all.map((frame) => frame.getBoundingClientRect().height));
		const before = await heights();
		await page.waitForTimeout(500);
		expect(await heights(), 'no growth').toEqual(before);
	});

test('a frame without our loader shows all of its embed', async ({ page }) => {
	const snippets = (await copied(page, oneOfEach())).map(({ frame = '' }) => frame);
	for (const width of [360, 640, 960]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(host.put('/alone/', { body: article(among(snippets)) }));
		for (const frame of await page.locator('iframe').all()) {
			await frame.scrollIntoViewIfNeeded();
			await expect(
				frame.contentFrame().locator('[data-embed] [data-record]:visible').first()
			).toBeVisible();
			expect(await spare(frame), `${width} px: nothing is cut off`).toBeGreaterThanOrEqual(-1);
			expect(await spare(frame), `${width} px: little is left over`).toBeLessThanOrEqual(KEPT);
		}
	}
});

test('in a reader’s view of the page the picture and its link are left', async ({
	page,
	baseURL
}) => {
	const embeds = oneOfEach();
	for (const [i, { element = '', picture = '' }] of (await copied(page, embeds)).entries())
		for (const snippet of [element, picture]) {
			const text = `<article>${among([snippet])}<p>${words.repeat(9)}</p></article>`;
			const { document } = parseHTML(article(text));
			const read = new Readability(document as unknown as Document).parse()?.content ?? '';
			const { document: left } = parseHTML(`<html><body>${read}</body></html>`);
			const image = left.querySelector('a > img');
			expect(image?.getAttribute('alt')?.length, embeds[i]).toBeGreaterThan(20);
			const png = await page.request.get(image?.getAttribute('src') ?? '');
			expect(png.headers()['content-type']).toBe('image/png');
			expect(left.querySelector('a')?.getAttribute('href')).toContain(baseURL);
		}
});

test('without scripts a frame or the picture stands in the host’s page', async ({
	browser,
	page
}) => {
	const [{ loader = '', element = '' } = {}] = await copied(page, oneOfEach());
	const context = await browser.newContext({ javaScriptEnabled: false });
	const reader = await context.newPage();
	await reader.goto(host.put('/still/', { body: article(among([loader, element])) }));
	const frame = reader.locator('iframe');
	await frame.scrollIntoViewIfNeeded();
	await expect(
		frame.contentFrame().locator('[data-embed] [data-record]:visible').first()
	).toBeVisible();
	await expect(reader.locator('standpoint-embed a[href] img')).toBeVisible();
	await context.close();
});

test('oEmbed libraries find a frame and a picture behind each address', async ({
	page,
	baseURL
}) => {
	const frames: string[] = [];
	for (const [i, { address = '' }] of (await copied(page, oneOfEach())).entries()) {
		expect(address).toBe(`${baseURL}${oneOfEach()[i]}`);
		const { oEmbed } = await unfurl(address);
		const found = (await extract(address, { maxwidth: 640 })) as RichTypeData;
		if (oEmbed?.type !== 'rich' || found.type !== 'rich') throw new Error(`${address} is not rich`);
		expect(found.version).toBe('1.0');
		expect(found.html).toContain(`src="${address}"`);
		expect(oEmbed.html).toBe(found.html);
		expect(oEmbed.title?.length).toBeGreaterThan(10);
		expect(oEmbed.width).toBeGreaterThan(300);
		expect(oEmbed.height).toBeGreaterThan(100);
		const { thumbnail_url: picture, thumbnail_width, thumbnail_height } = found;
		const png = await (await page.request.get(picture ?? '')).body();
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
			thumbnail_width,
			thumbnail_height
		]);
		frames.push(String(found.html));
	}
	// As Ghost does with the answer.
	const cards = frames.map((html) => `<figure class="kg-card kg-embed-card">${html}</figure>`);
	for (const width of [360, 1000]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(host.put('/card/', { body: article(among(cards)) }));
		for (const frame of await page.locator('iframe').all()) await expectToFit(frame, KEPT);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			width
		);
	}
});
