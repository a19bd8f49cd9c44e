import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { openStory, sceneIds } from './reading.ts';

const scenes = sceneIds();
const built = (path: string) => readFileSync(join('build', path));

/** What a page's `meta` elements say, by their name or property. */
function metaOf(page: Page): Promise<Record<string, string>> {
	return page.evaluate(() =>
		Object.fromEntries(
			[...document.querySelectorAll('meta[name], meta[property]')].map((meta) => [
				meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
				meta.getAttribute('content') ?? ''
			])
		)
	);
}

test('each scene has its own page and picture, and leads into the story there', async ({
	page,
	baseURL
}) => {
	const titles = new Set<string>();
	const pictures = new Set<string>();
	for (const scene of ['', ...scenes]) {
		await page.goto(scene && `scene/${scene}/`);
		const meta = await metaOf(page);
		expect(meta.description?.length, scene).toBeGreaterThan(40);
		expect(meta.robots).toBe('max-image-preview:large');
		expect(meta['twitter:card']).toBe('summary_large_image');
		expect(meta['og:title']).toBe(await page.title());
		expect(meta['og:image:alt']?.length).toBeGreaterThan(20);
		titles.add(await page.title());
		const picture = new URL(meta['og:image'] ?? '', page.url()).href.replace(baseURL ?? '', '');
		pictures.add(picture);
		const png = built(picture);
		expect(png.subarray(1, 4).toString(), picture).toBe('PNG');
		const size = [png.readUInt32BE(16), png.readUInt32BE(20)];
		expect(size).toEqual([Number(meta['og:image:width']), Number(meta['og:image:height'])]);
		expect(size).toEqual([1200, 630]);
		if (!scene) continue;
		await expect(
			page.locator(`[data-shown="${scene}"] [data-visible="true"], .timeline`).first()
		).toBeVisible();
		const link = page.getByRole('link', { name: 'Read the story from here' });
		const into = new URL((await link.getAttribute('href')) ?? '', page.url());
		expect(into.href).toBe(scene === scenes[0] ? baseURL : `${baseURL}#${scene}`);
	}
	expect(titles.size).toBe(scenes.length + 1);
	expect(pictures.size).toBe(scenes.length + 1);
});

test('the scenes’ pages form a row, and their claims lead to records', async ({ page }) => {
	await page.goto(`scene/${scenes[0]}/`);
	const seen = [scenes[0]];
	for (;;) {
		const next = page.locator('a[rel="next"]');
		if ((await next.count()) === 0) break;
		await page.goto(new URL((await next.getAttribute('href')) ?? '', page.url()).href);
		seen.push(/scene\/([^/]+)\//.exec(page.url())?.[1] ?? '');
	}
	expect(seen).toEqual(scenes);
	const claim = page.locator('a.claim').first();
	const id = (await claim.getAttribute('data-record'))?.split(' ')[0] ?? '?';
	await claim.click();
	await expect(page).toHaveURL(new RegExp(`/evidence/${id}/$`));
});

test('what pages say to machines can be read, and names every source', async ({ page }) => {
	await page.goto('');
	const json = await page.locator('script[type="application/ld+json"]').textContent();
	const ld = JSON.parse(json ?? '') as { '@type': string; citation: { headline: string }[] };
	expect(ld['@type']).toBe('NewsArticle');
	const sources = page.locator('section.end ol > li');
	expect(ld.citation.length).toBe(await sources.count());
	for (const [i, { headline }] of ld.citation.entries())
		await expect(sources.nth(i)).toContainText(headline);
});

test('icons are there', async ({ page, baseURL }) => {
	await page.goto(`scene/${scenes[0]}/`);
	for (const rel of ['icon', 'apple-touch-icon']) {
		const href = await page.locator(`link[rel="${rel}"]`).getAttribute('href');
		const path = new URL(href ?? '', page.url()).href.replace(baseURL ?? '', '');
		expect(built(path).length, path).toBeGreaterThan(100);
	}
});

const root = (page: Page) =>
	page.evaluate(() => ({
		theme: document.documentElement.dataset.theme,
		motion: document.documentElement.dataset.motion,
		ground: getComputedStyle(document.documentElement).backgroundColor,
		amount: getComputedStyle(document.documentElement).getPropertyValue('--motion').trim()
	}));
const DARK = 'rgb(23, 22, 19)';
const LIGHT = 'rgb(248, 245, 239)';

test('light or dark is the system’s, until the reader chooses; the choice stays and does not flash', async ({
	page
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await openStory(page);
	expect(await root(page)).toMatchObject({ theme: undefined, ground: DARK });
	await page.emulateMedia({ colorScheme: 'light' });
	expect(await root(page)).toMatchObject({ ground: LIGHT });

	await page.getByRole('button', { name: 'Light, dark and motion' }).click();
	await page.getByRole('radio', { name: 'Dark' }).check();
	expect(await root(page)).toMatchObject({ theme: 'dark', ground: DARK });

	// What the page looks like when its body begins, before anything of it is drawn.
	await page.addInitScript(() => {
		new MutationObserver((_, observer) => {
			if (!document.body) return;
			const style = getComputedStyle(document.documentElement);
			const motion = style.getPropertyValue('--motion').trim();
			Object.assign(window, { atFirst: `${style.backgroundColor}, motion ${motion}` });
			observer.disconnect();
		}).observe(document, { childList: true, subtree: true });
	});
	const first = () => page.evaluate(() => (window as unknown as { atFirst: string }).atFirst);
	for (const path of ['', `scene/${scenes[0]}/`, 'evidence/', 'method/']) {
		await page.goto(path);
		expect(await first(), path).toBe(`${DARK}, motion 1`);
		expect(await root(page), path).toMatchObject({ ground: DARK });
		await expect(page.locator('meta[name="theme-color"]').first()).toHaveAttribute(
			'content',
			'#171613'
		);
	}
	// The pages without scripts of their own have the switch too.
	await page.getByRole('button', { name: 'Light, dark and motion' }).click();
	await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
	await page.getByRole('radio', { name: 'As the system has it' }).check();
	expect(await root(page)).toMatchObject({ theme: undefined, ground: LIGHT });
});

test('the motion switch does what the system’s setting does, both ways, and stays', async ({
	page
}) => {
	await openStory(page);
	expect(await root(page)).toMatchObject({ motion: 'full', amount: '1' });
	const open = () => page.getByRole('button', { name: 'Light, dark and motion' }).click();
	const less = page.getByRole('checkbox', { name: 'Change without travel' });
	await open();
	await expect(less).not.toBeChecked();
	await less.check();
	expect(await root(page)).toMatchObject({ motion: 'reduced', amount: '0' });
	await page.reload();
	expect(await root(page)).toMatchObject({ motion: 'reduced', amount: '0' });

	await page.evaluate(() => localStorage.clear());
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.reload();
	expect(await root(page)).toMatchObject({ motion: 'reduced', amount: '0' });
	await open();
	await expect(less).toBeChecked();
	await less.uncheck();
	expect(await root(page)).toMatchObject({ motion: 'full', amount: '1' });
});

test('says how long it is before it begins', async ({ page }) => {
	await page.goto('');
	await expect(page.locator('[data-scene]').first()).toContainText(
		new RegExp(`${scenes.length} scenes, \\d+\\s+minutes? to read`)
	);
});

/** The titles in a PDF's outline, which Chromium makes of the headings: text strings of PDF 1.7, section 7.9.2. */
function outline(pdf: Buffer): string[] {
	const text = pdf.toString('latin1');
	return [...text.matchAll(/\/Title\s*(?:<([0-9A-Fa-f]+)>|\(((?:\\.|[^\\)])*)\))/gs)].map(
		([, hex, plain = '']) => {
			const bytes = hex
				? Buffer.from(hex, 'hex')
				: Buffer.from(
						plain.replace(/\\(\d{3}|.)/gs, (_, c: string) =>
							c.length === 3 ? String.fromCharCode(parseInt(c, 8)) : c
						),
						'latin1'
					);
			if (bytes[0] === 0xfe && bytes[1] === 0xff)
				return bytes.subarray(2).swap16().toString('utf16le');
			return bytes.toString('latin1');
		}
	);
}

test('prints as an article: every headline with its graphic, notes, and sources with addresses', async ({
	page
}) => {
	await openStory(page);
	const headlines = await page.locator('[data-scene] h2').allTextContents();
	expect(headlines).toHaveLength(scenes.length);
	const pdf = await page.pdf({ format: 'A4', outline: true, tagged: true });
	// Where a heading's line breaks, the outline has no space.
	const solid = (words: string) => words.replace(/\s+/g, '');
	const printed = outline(pdf).map(solid);
	for (const headline of [...headlines, 'Sources', 'Notes'])
		expect(printed, 'outline of the print').toContain(solid(headline));

	await page.emulateMedia({ media: 'print' });
	for (const scene of scenes) {
		const section = page.locator(`[data-scene="${scene}"]`);
		const figure = section.locator('[data-shown]:visible');
		const [text, graphic] = [await section.locator('h2').boundingBox(), await figure.boundingBox()];
		expect(graphic?.x, `${scene}: beside its text`).toBeGreaterThan(text?.x ?? Infinity);
		expect(graphic?.y).toBeLessThan((text?.y ?? 0) + 200);
	}
	await expect(page.getByRole('button', { name: 'Light, dark and motion' })).toBeHidden();
	const claims = await page.locator('[data-scene] a.claim').count();
	const notes = page.locator('.notes li');
	await expect(notes).toHaveCount(claims);
	await expect(page.locator('.notes p')).toHaveText(/of its sources\. A record’s page is http/);
	// Without a space there the line cannot break, and runs into the next column.
	expect(await notes.allTextContents()).not.toContainEqual(expect.stringMatching(/;\S/));
	const home = page.locator('section.end a[rel="external"]');
	for (const link of await home.all()) {
		const address = (await link.getAttribute('href')) ?? '?';
		await expect(page.locator('section.end .address:visible', { hasText: address })).toHaveCount(1);
	}
});
