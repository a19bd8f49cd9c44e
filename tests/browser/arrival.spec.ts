/** What a slow line does to the page: it comes in pieces, and none of them may push what is there already. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';

test('the first words do not move when the graphic comes after them', async ({ page }) => {
	const html = readFileSync('build/index.html', 'utf8');
	const graphic = html.indexOf('<div class="pin');
	expect(graphic, 'the words stand before the graphic').toBeGreaterThan(html.indexOf('<h1'));
	let goOn = () => {};
	const server = createServer((request, response) => {
		const file = `build${request.url}`;
		if (request.url !== '/') {
			if (!existsSync(file)) return void response.writeHead(404).end();
			const type = file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
			return void response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
		}
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
		response.write(html.slice(0, graphic));
		goOn = () => response.end(html.slice(graphic));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	try {
		const { port } = server.address() as AddressInfo;
		await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'commit' });
		const title = page.locator('h1');
		await expect(title).toBeVisible();
		const before = await title.boundingBox();
		goOn();
		await expect(page.locator('[data-shown]').first()).toBeAttached();
		await expect(page.locator('[data-ready]')).toBeAttached();
		const after = await title.boundingBox();
		expect(after?.y).toBe(before?.y);
	} finally {
		server.closeAllConnections();
		server.close();
	}
});
