/** What a slow line does to the page: it comes in pieces, and none of them may push what is there already. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';

/** The page up to a mark, and what comes after it once `goOn` is called. */
async function inPieces(mark: string, look: (url: string, goOn: () => void) => Promise<void>) {
	const html = readFileSync('build/index.html', 'utf8');
	const cut = html.indexOf(mark);
	expect(cut, `${mark} comes after the title`).toBeGreaterThan(html.indexOf('<h1'));
	let goOn = () => {};
	const server = createServer((request, response) => {
		const file = `build${request.url}`;
		if (request.url !== '/') {
			if (!existsSync(file)) return void response.writeHead(404).end();
			const type = file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
			return void response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
		}
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
		response.write(html.slice(0, cut));
		goOn = () => response.end(html.slice(cut));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	try {
		const { port } = server.address() as AddressInfo;
		await look(`http://127.0.0.1:${port}/`, () => goOn());
	} finally {
		server.closeAllConnections();
		server.close();
	}
}

for (const [what, mark] of [
	['the styles of the rest', '<svg width="0" height="0" style'],
	['the graphic', '<div class="pin']
] as const)
	test(`the first words do not move or change when ${what} come after them`, async ({ page }) => {
		await inPieces(mark, async (url, goOn) => {
			await page.goto(url, { waitUntil: 'commit' });
			const words = page.locator('h1, #first-words');
			await expect(words).toHaveCount(2);
			await expect(words.last()).toBeVisible();
			const looks = () =>
				words.evaluateAll((all) =>
					all.map((element) => {
						const { x, y, width } = element.getBoundingClientRect();
						const { color, fontSize, fontWeight, lineHeight } = getComputedStyle(element);
						return { x, y, width, color, fontSize, fontWeight, lineHeight };
					})
				);
			const drawn = page.evaluate(
				() =>
					new Promise((done) =>
						new PerformanceObserver(() => done(true)).observe({ type: 'paint', buffered: true })
					)
			);
			expect(await drawn).toBe(true);
			const before = await looks();
			goOn();
			await expect(page.locator('[data-shown]').first()).toBeAttached();
			await expect(page.locator('[data-ready]')).toBeAttached();
			expect(await looks()).toEqual(before);
		});
	});

test('hardly anything moves while it loads, however wide the phone', async ({
	browser,
	baseURL
}) => {
	for (const width of [320, 360, 390, 412, 430]) {
		const page = await browser.newPage({ viewport: { width, height: 800 } });
		await page.goto(baseURL!);
		await expect(page.locator('[data-ready]')).toBeAttached();
		await page.evaluate(() => document.fonts.ready);
		const moved = await page.evaluate(async () => {
			await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
			let sum = 0;
			const add = (shifts: PerformanceEntryList) =>
				shifts.forEach((shift) => (sum += (shift as PerformanceEntry & { value: number }).value));
			const observer = new PerformanceObserver((list) => add(list.getEntries()));
			observer.observe({ type: 'layout-shift', buffered: true });
			await new Promise((done) => setTimeout(done, 300));
			return sum;
		});
		expect(moved, `${width} px`).toBeLessThanOrEqual(0.01);
		await page.close();
	}
});
