import { copyFileSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { slidesOf } from '../../src/lib/briefing/slides.ts';
import { joinedQuotes } from '../../src/lib/evidence/saying.ts';
import { loadStory } from '../../src/lib/server/load.ts';

const { story, dataset } = loadStory();
const slides = slidesOf(story, dataset);
const made = `build/briefing/${dataset.story.id}.html`;

test.skip(({ hasTouch }) => hasTouch, 'the file is the same; once is enough');
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Copies the file to a folder and a name that a person might choose; what it asks for or complains of is noted. */
async function onAStick(context: BrowserContext, folder: string) {
	const place = join(folder, 'Présentation du mardi');
	mkdirSync(place, { recursive: true });
	const file = join(place, 'à montrer (2).html');
	copyFileSync(made, file);
	const address = pathToFileURL(file).href;
	const faults: string[] = [];
	await context.setOffline(true);
	context.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(address) && !url.startsWith('data:')) faults.push(`asks for ${url}`);
	});
	context.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
	});
	context.on('weberror', (error) => faults.push(error.error().message));
	return { address, faults };
}

const shown = (page: Page) =>
	page.evaluate(
		() => document.querySelector<HTMLElement>('[data-slide-shown]')?.dataset.slideShown
	);

test('one file holds story, briefing and evidence, asks nobody for anything, and complains of nothing', async ({
	context
}, testInfo) => {
	expect(statSync(made).size).toBeLessThanOrEqual(600_000);
	const { address, faults } = await onAStick(context, testInfo.outputPath());
	const page = await context.newPage();

	// The story, to its end.
	await page.goto(address);
	await expect(page.locator('[data-ready]')).toBeAttached();
	for (const { id } of story.scenes) {
		await page.evaluate(
			(scene) =>
				document
					.querySelector(`section[data-scene="${scene}"]`)
					?.scrollIntoView({ block: 'center' }),
			id
		);
		await expect(page.locator('.pin [data-shown]')).toHaveAttribute('data-shown', id);
	}
	await page.locator('a.claim:visible').last().click();
	await expect(page.getByRole('dialog', { name: 'Evidence' })).toBeVisible();

	// Every slide, in two windows of the same file.
	await page.getByRole('link', { name: 'Briefing', exact: true }).click();
	await expect(page.locator('[data-slide-shown]')).toBeAttached();
	const [presenter] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
	await expect(presenter.locator('[data-slide-shown]')).toBeVisible();
	for (const { id, beats, headline } of slides) {
		await expect.poll(() => shown(page)).toBe(id);
		await expect.poll(() => shown(presenter)).toBe(id);
		await expect(page.locator('.room h2')).toHaveText(headline);
		for (const beat of beats.keys()) {
			await expect(page.locator(`.room [data-beat="${beat}"]`)).toBeVisible();
			await (beat % 2 ? page : presenter).keyboard.press('PageDown');
		}
		if (id === slides[2]?.id) {
			// What is on its way from one window to the other when it closes is nobody's.
			for (const window of [page, presenter])
				await expect.poll(() => shown(window)).toBe(slides[3]?.id);
			await page.reload();
			await presenter.reload();
		}
	}
	await page.keyboard.press('/');
	await page.getByRole('combobox').fill(dataset.actors[0]?.name ?? '');
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-answer] [data-card]').first()).toBeVisible();

	// The address of a record leads to it.
	const last = dataset.statements.at(-1)?.id ?? '';
	await page.goto('about:blank');
	await page.goto(`${address}#${last}`);
	await expect(page.locator(`[id="${last}"]`)).toBeInViewport();
	expect(faults).toEqual([]);
});

test('without scripts the file is read from top to end, with every quote', async ({
	browser
}, testInfo) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const { address, faults } = await onAStick(context, testInfo.outputPath());
	const page = await context.newPage();
	await page.goto(address);
	for (const { id, headline } of story.scenes) {
		const section = page.locator(`section[data-scene="${id}"]`);
		await expect(section.locator('h2')).toHaveText(headline);
		await expect(section.locator('figure')).toBeVisible();
	}
	const words = await page.locator('#evidence').innerText();
	const plain = words.replace(/\s+/g, ' ');
	for (const statement of dataset.statements)
		for (const quote of joinedQuotes(statement))
			expect(plain).toContain(quote.replace(/\s+/g, ' '));
	// Every link of its own leads somewhere in it.
	const dead = await page.evaluate(() =>
		[...document.querySelectorAll('a[href^="#"]')]
			.map((link) => decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''))
			.filter((id) => id !== '' && !document.getElementById(id))
	);
	expect(dead).toEqual([]);
	expect(faults).toEqual([]);
	await context.close();
});

test('the file names no other host but the site’s own and those of publishers', ({ baseURL }) => {
	const html = readFileSync(made, 'utf8').replace(
		/<script type="application\/octet-stream"[^<]*/,
		''
	);
	const loads = [...html.matchAll(/(?:src|href)="(https?:[^"]+)"|url\((https?:[^)]+)\)/g)]
		.map(([, link = '', style = '']) => link || style)
		.filter((url) => url !== baseURL && !dataset.articles.some((article) => article.url === url));
	expect(loads).toEqual([]);
});
