import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { openStory, sceneIds, scrollTo, settled } from './reading.ts';
import { serve } from './serve.ts';

const scenes = sceneIds();

/** Collects what a page should never do: complain, fail, or ask another host. */
function watch(page: Page): string[] {
	const faults: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
	page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
	page.on('response', (response) => {
		if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
	});
	return faults;
}

test('asks no other host, and nothing fails, from the top to the end', async ({
	page,
	baseURL
}) => {
	const faults = watch(page);
	page.on('request', (request) => {
		if (!request.url().startsWith(baseURL ?? '?') && !request.url().startsWith('data:'))
			faults.push(`other host: ${request.url()}`);
	});
	await openStory(page);
	for (const scene of scenes) {
		await page.evaluate((id) => (location.hash = `#${id}`), scene);
		await settled(page);
	}
	await page.locator('[data-scene] a[data-record]:visible').last().click();
	await expect(page.getByRole('dialog')).toBeVisible();
	// Leaving a page before it is quiet would cut off its last requests, the icon's for one.
	const record = page.getByRole('dialog').locator('[data-card]').first();
	const other = [
		`evidence/${await record.getAttribute('data-card')}/`,
		`scene/${scenes[1]}/`,
		'404'
	];
	for (const path of ['evidence/', 'method/', ...other]) {
		await page.waitForLoadState('networkidle');
		await page.goto(path, { waitUntil: 'networkidle' });
	}
	expect(faults).toEqual([]);
});

test('a note of the browser’s, before the page is ready, does not cost it its graphic', async ({
	page
}) => {
	// A slow phone observes sizes a frame late, and says so in an event that no script has thrown.
	await page.addInitScript(() => {
		addEventListener('error', ({ message }) => Object.assign(window, { noted: message }));
		document.addEventListener('DOMContentLoaded', () => {
			const box = document.body.appendChild(document.createElement('i'));
			box.style.display = 'block';
			let times = 0;
			new ResizeObserver(() => {
				if (times++ < 2) box.style.height = `${times * 7}px`;
			}).observe(box);
		});
	});
	await openStory(page);
	const noted = await page.evaluate(() => (window as { noted?: string }).noted);
	expect(noted).toContain('ResizeObserver');
	await expect(page.locator('[data-shown]:visible')).toHaveCount(1);
	await expect(page.getByRole('button', { name: 'Light, dark and motion' })).toBeVisible();
});

test('nothing scrolls sideways at 320 and 360 px', async ({ page }) => {
	for (const width of [320, 360]) {
		await page.setViewportSize({ width, height: 720 });
		for (const path of ['', 'evidence/', 'method/']) {
			await page.goto(path);
			const over = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(over, `${path} at ${width} px`).toBe(0);
		}
	}
});

test('the text never runs over the graphic', async ({ page }) => {
	await openStory(page);
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	for (let i = 0; i <= 20; i++) {
		await scrollTo(page, (height * i) / 20);
		const covered = await page.evaluate(() => {
			const box = document.querySelector('[data-shown]')?.getBoundingClientRect();
			if (!box || box.bottom <= 0) return [];
			const y = box.top + Math.min(box.height, innerHeight) / 2;
			return [0.1, 0.5, 0.9].filter((share) =>
				document.elementFromPoint(box.left + box.width * share, y)?.closest('[data-scene]')
			);
		});
		expect(covered).toEqual([]);
	}
});

test('the scripts stay within 60 kB over the wire', async ({ page }) => {
	const bodies: Promise<Buffer>[] = [];
	page.on('response', (response) => {
		if (response.request().resourceType() === 'script') bodies.push(response.body());
	});
	await openStory(page);
	await page.waitForLoadState('networkidle');
	const bytes = (await Promise.all(bodies)).reduce((n, body) => n + gzipSync(body).length, 0);
	expect(bytes).toBeGreaterThan(0);
	expect(bytes).toBeLessThanOrEqual(60_000);
});

test('works below another site’s folder', async ({ page }) => {
	const { address, stop } = await serve('build', '/some/where/');
	try {
		const faults = watch(page);
		const middle = scenes[Math.floor(scenes.length / 2)] ?? '';
		await page.goto(`${address}#${middle}`);
		await expect(page.locator('[data-ready]')).toBeAttached();
		expect(await settled(page)).toBe(middle);
		await page.locator(`[data-scene="${middle}"] a[data-record]`).first().click();
		await expect(page.getByRole('dialog').locator('[data-card]').first()).toBeVisible();
		await page.getByRole('dialog').getByRole('link', { name: 'page' }).first().click();
		await expect(page).toHaveURL(new RegExp(`^${address}evidence/[^/]+/$`));
		// What is left before it has come counts as failed: the icon comes last.
		await page.waitForLoadState('networkidle');
		await page.getByRole('link', { name: 'All the evidence' }).click();
		await expect(page).toHaveURL(`${address}evidence/`);
		expect(faults).toEqual([]);
	} finally {
		stop();
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('every scene has its text and one drawn graphic', async ({ page }) => {
		await page.goto('');
		await expect(page.locator('[data-scene]')).toHaveCount(scenes.length);
		for (const scene of scenes) {
			const section = page.locator(`[data-scene="${scene}"]`);
			await expect(section.locator('h2')).toBeVisible();
			expect((await section.innerText()).length, scene).toBeGreaterThan(80);
			const figure = section.locator('[data-shown]:visible');
			const box = await figure.boundingBox();
			expect(box?.width, `${scene}: the graphic’s width`).toBeGreaterThan(250);
			await expect(section.locator(`[data-shown="${scene}"]:visible`)).toHaveCount(1);
		}
		await expect(page.locator('[data-shown]:visible')).toHaveCount(scenes.length);
	});

	test('a claim leads to the record’s page', async ({ page }) => {
		await page.goto('');
		const claim = page.locator('[data-scene] a.claim').first();
		const id = (await claim.getAttribute('data-record'))?.split(' ')[0];
		await claim.click();
		await expect(page).toHaveURL(new RegExp(`/evidence/${id}/$`));
		await expect(page.locator(`[data-card="${id}"] h1`)).toBeVisible();
	});
});

test('prints every scene with its graphic', async ({ page }) => {
	await openStory(page);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('[data-shown]:visible')).toHaveCount(scenes.length);
	for (const scene of scenes)
		await expect(
			page.locator(`[data-scene="${scene}"] [data-shown="${scene}"]:visible`)
		).toHaveCount(1);
});
