import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { copied, oneOfEach } from '../browser/other-site.ts';
import { startWordPress, type WordPress } from './wordpress.ts';

/** WordPress gives no frame less or more than this, whatever height it says (wp-embed.js). */
const [LEAST, MOST] = [200, 1000];

let site: WordPress;

test.beforeAll(async ({ baseURL }) => {
	site = await startWordPress(new URL(baseURL ?? ''));
	console.log(`WordPress ${site.version}`);
});
test.afterAll(() => site.stop());

async function logIn(page: Page): Promise<void> {
	await page.goto(`${site.address}/wp-login.php`);
	await page.getByLabel('Username or Email Address').fill('editor');
	await page.getByLabel('Password', { exact: true }).fill(site.password);
	await page.getByRole('button', { name: 'Log In' }).click();
	await expect(page).toHaveURL(/wp-admin/);
}

/** Publishes a post through the interface that the editor's own screen uses, as the one who is logged in. */
async function publish(page: Page, content: string): Promise<string> {
	const nonce = await page.request.get(`${site.address}/wp-admin/admin-ajax.php?action=rest-nonce`);
	const answer = await page.request.post(`${site.address}/?rest_route=/wp/v2/posts`, {
		headers: { 'X-WP-Nonce': await nonce.text() },
		data: { title: 'A post', content, status: 'publish' }
	});
	expect(answer.status(), await answer.text()).toBe(201);
	return ((await answer.json()) as { link: string }).link;
}

/** A reader who is not logged in. */
async function readerOf(browser: Browser, width: number, javaScriptEnabled = true): Promise<Page> {
	const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled });
	return context.newPage();
}

/**
 * Checks that a frame works: sealed off, unhidden, as high as what it shows within WordPress' bounds, and drawn.
 * @param address what the editor gave
 */
async function expectFrame(element: Locator, address: string): Promise<void> {
	await element.scrollIntoViewIfNeeded();
	await expect(element).toHaveAttribute('sandbox', 'allow-scripts');
	await expect(element).toHaveAttribute('title', /\S/);
	await expect(element).toHaveAttribute('data-secret', /^\w{10}$/);
	const secret = await element.getAttribute('data-secret');
	expect(await element.getAttribute('src')).toBe(`${address}#?secret=${secret}`);
	const content = element.contentFrame().locator('[data-embed]');
	await expect(content.locator('[data-record]:visible').first()).toBeVisible();
	const off = async () => {
		const { height } = (await content.boundingBox()) ?? { height: 0 };
		const given = (await element.boundingBox())?.height ?? 0;
		return Math.abs(given - Math.min(MOST, Math.max(LEAST, height)));
	};
	await expect.poll(off, `${address} has its height`).toBeLessThanOrEqual(2);
}

/** Checks that a published post shows these embeds, each in a frame that works, and no link in its stead. */
async function expectFrames(page: Page, addresses: string[]): Promise<void> {
	const frames = page.locator('iframe.wp-embedded-content');
	await expect(frames).toHaveCount(addresses.length);
	for (const [i, address] of addresses.entries()) {
		await expectFrame(frames.nth(i), address);
		// WordPress takes this away, and hides the link, when the embed has answered with the secret.
		await expect(frames.nth(i)).not.toHaveAttribute('style');
		await expect(page.locator('blockquote.wp-embedded-content').nth(i)).toBeHidden();
	}
}

test('an address on a line of its own becomes a working frame', async ({
	page,
	browser,
	baseURL
}) => {
	await logIn(page);
	const addresses = oneOfEach().map((embed) => `${baseURL}${embed}`);
	const link = await publish(page, `Before.\n\n${addresses.join('\n\n')}\n\nAfter.`);
	for (const width of [1440, 360]) {
		const reader = await readerOf(browser, width);
		const faults: string[] = [];
		reader.on('pageerror', (error) => faults.push(error.message));
		await reader.goto(link);
		await expectFrames(reader, addresses);
		const wide = await reader.evaluate(() => document.documentElement.scrollWidth);
		expect(wide, 'nothing is cut off at the side').toBeLessThanOrEqual(width);
		expect(faults).toEqual([]);
		await reader.context().close();
	}
});

test('the editor’s screen shows the embed as readers will see it', async ({
	page,
	browser,
	baseURL
}) => {
	await logIn(page);
	await page.goto(`${site.address}/wp-admin/post-new.php`);
	await page.getByRole('button', { name: /^Close( dialog)?$/ }).click();
	await expect(page.getByRole('button', { name: 'Publish', exact: true })).toBeVisible();
	// Newer versions edit in a frame.
	const canvas = page.locator('iframe[name="editor-canvas"]');
	const sheet = (await canvas.count()) > 0 ? canvas.contentFrame() : page.locator('body');
	await sheet.getByLabel(/^Add title/).fill('A post');
	await page.keyboard.press('Enter');
	// WordPress makes this block of a pasted address only where it begins with https.
	await page.keyboard.type('/embed');
	await page.getByRole('option', { name: 'Embed', exact: true }).click();
	const address = `${baseURL}${oneOfEach()[0]}`;
	await sheet.getByLabel('Embed URL').fill(address);
	await sheet.getByRole('button', { name: 'Embed', exact: true }).click();

	const preview = sheet.locator('iframe.wp-embedded-content');
	await expect(preview).toBeVisible();
	await expectFrame(preview, address);

	await page.getByRole('button', { name: 'Publish', exact: true }).click();
	const panel = page.getByRole('region', { name: 'Editor publish' });
	await panel.getByRole('button', { name: 'Publish', exact: true }).click();
	const link = panel.getByRole('link', { name: 'View Post' });
	const reader = await readerOf(browser, 768);
	await reader.goto((await link.getAttribute('href')) ?? '');
	await expectFrames(reader, [address]);
	await reader.context().close();
});

test('without scripts the post links to the story', async ({ page, browser, baseURL }) => {
	await logIn(page);
	const link = await publish(page, `${baseURL}${oneOfEach()[0]}`);
	const reader = await readerOf(browser, 768, false);
	await reader.goto(link);
	const quote = reader.locator('blockquote.wp-embedded-content');
	await expect(quote).toBeVisible();
	const leads = (await quote.getByRole('link').getAttribute('href')) ?? '';
	expect(leads).toContain(baseURL);
	expect((await reader.request.get(leads)).ok()).toBe(true);
	await reader.context().close();
});

/** Checks that the picture stands in the embed's stead: seen, loaded, with words for whoever does not see it, and a link. */
async function expectPicture(page: Page, baseURL: string | undefined): Promise<void> {
	const picture = page.locator(`a[href^="${baseURL}"] > img`);
	await expect(picture).toBeVisible();
	await picture.scrollIntoViewIfNeeded();
	await expect(picture).toHaveAttribute('alt', /.{20}/);
	await expect
		.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
		.toBeGreaterThan(300);
	await expect(page.locator('iframe')).toHaveCount(0);
}

test('a snippet of an editor who may not use frames leaves its picture', async ({
	page,
	browser,
	baseURL
}) => {
	const [{ loader = '', frame = '' } = {}] = await copied(page, oneOfEach());
	await logIn(page);
	for (const snippet of [loader, frame]) {
		const link = await publish(page, `<!-- wp:html -->${snippet}<!-- /wp:html -->`);
		const reader = await readerOf(browser, 768);
		await reader.goto(link);
		await expectPicture(reader, baseURL);
		await reader.context().close();
	}
});

test('in a feed, as SimplePie reads it, the picture stands for the frame', async ({
	page,
	baseURL
}) => {
	for (const { loader = '', frame = '', element = '' } of await copied(page, oneOfEach()))
		for (const snippet of [loader, frame, element]) {
			const feed = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"
				xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>A feed</title><item>
				<title>A post</title><content:encoded><![CDATA[${snippet}]]></content:encoded></item></channel></rss>`;
			const read = site.php(
				`require_once ABSPATH . WPINC . '/class-simplepie.php';
				$feed = new SimplePie();
				$feed->enable_cache(false);
				$feed->set_raw_data($argv[1]);
				$feed->init();
				echo $feed->get_item(0)->get_content();`,
				feed
			);
			await page.goto('404.html');
			await page.setContent(read);
			await expectPicture(page, baseURL);
		}
});
