/** What axe cannot see: focus, keys, announcements, motion, zoom and forced colours. */
import { expect, test } from '@playwright/test';
import { openStory, sceneIds, scrollTo, settled } from './reading.ts';

const scenes = sceneIds();
const middle = scenes[Math.floor(scenes.length / 2)] ?? '';

test('the first stop leads past the list and the graphic to the text', async ({ page }) => {
	await openStory(page);
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'To the text' });
	await expect(skip).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	const inText = await page.evaluate(
		() => document.activeElement?.closest('[data-scene]')?.getAttribute('data-scene') ?? null
	);
	expect(inText).toBe(scenes[0]);
});

test('one main part, one h1, headings in order', async ({ page }) => {
	await openStory(page);
	await expect(page.getByRole('main')).toHaveCount(1);
	await expect(page.getByRole('contentinfo')).toHaveCount(1);
	const levels = await page
		.getByRole('heading')
		.evaluateAll((all) => all.map((heading) => Number(heading.tagName[1])));
	expect(levels.filter((level) => level === 1)).toHaveLength(1);
	expect(levels[0]).toBe(1);
	levels.forEach((level, i) => expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1));
});

test('to a screen reader each scene’s graphic is one figure with a sentence of its own', async ({
	page
}) => {
	await openStory(page);
	const sentences = new Set<string>();
	for (const scene of scenes) {
		await page.evaluate((id) => (location.hash = `#${id}`), scene);
		await settled(page);
		const figures = page.getByRole('figure');
		await expect(figures).toHaveCount(1);
		const sentence = (await figures.getAttribute('aria-label')) ?? '';
		expect(sentence.split(' ').length, scene).toBeGreaterThan(7);
		expect(sentence, scene).toMatch(/\.$/);
		sentences.add(sentence);
	}
	expect(sentences.size).toBe(scenes.length);
});

test('a new graphic is announced to whoever stays, and not to whoever passes', async ({ page }) => {
	await openStory(page);
	const live = page.locator('.story > [aria-live="polite"]');
	await expect(live).toHaveText('');
	await live.evaluate((element) => {
		const said: string[] = [];
		Object.assign(window, { said });
		new MutationObserver(() => said.push(element.textContent ?? '')).observe(element, {
			childList: true,
			characterData: true,
			subtree: true
		});
	});
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	for (let i = 1; i <= 12; i++) await scrollTo(page, (height * i) / 20);
	const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
	expect(await said()).toEqual([]);
	await settled(page);
	const sentence = await page.getByRole('figure').getAttribute('aria-label');
	await expect(live).toHaveText(sentence ?? '?');
	expect(await said()).toHaveLength(1);
});

test('whatever gets the focus is seen: never under the pinned graphic', async ({ page }) => {
	await openStory(page);
	await page.getByRole('link', { name: 'To the text' }).focus();
	await page.keyboard.press('Enter');
	const hidden: string[] = [];
	for (let i = 0; i < 45; i++) {
		// Backwards is harder: the browser scrolls up to what lies above, where the graphic is.
		await page.keyboard.press(i < 30 ? 'Tab' : 'Shift+Tab');
		const seen = await page.evaluate(() => {
			const element = document.activeElement;
			if (!element?.closest('[data-scene]')) return '';
			const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect();
			const at = document.elementFromPoint(left + width / 2, top + height / 2);
			return at && (element.contains(at) || at.contains(element)) ? '' : element.outerHTML;
		});
		if (seen) hidden.push(seen);
	}
	expect(hidden).toEqual([]);
});

test('arrows go through the open list of scenes, and scroll the page everywhere else', async ({
	page
}) => {
	await openStory(page);
	const nav = page.getByRole('navigation', { name: 'Scenes' });
	await nav.locator('summary').first().focus();
	await page.keyboard.press('Enter');
	const links = nav.locator('li a');
	await page.keyboard.press('ArrowDown');
	await expect(links.nth(0)).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(links.nth(1)).toBeFocused();
	await page.keyboard.press('End');
	await expect(links.last()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(nav.locator('ol')).toBeHidden();
	await expect(nav.locator('summary').first()).toBeFocused();

	await page.evaluate(() => (document.activeElement as HTMLElement).blur());
	for (const key of ['ArrowDown', 'PageDown', 'Space']) {
		const before = await page.evaluate(() => scrollY);
		// A busy machine may lose a key.
		await expect(async () => {
			await page.keyboard.press(key);
			await expect
				.poll(() => page.evaluate(() => scrollY), { message: key, timeout: 2000 })
				.toBeGreaterThan(before);
		}).toPass();
	}
});

test('every graphic has its table, of which each row has a cell for each column', async ({
	page
}) => {
	await openStory(page);
	for (const scene of scenes) {
		const section = page.locator(`[data-scene="${scene}"]`);
		await section.getByText('The graphic as a table').click();
		const table = section.getByRole('table');
		await expect(table.locator('caption')).not.toBeEmpty();
		const columns = await table.getByRole('columnheader').count();
		const rows = await table
			.locator('tbody tr')
			.evaluateAll((all) => all.map((row) => row.children.length));
		expect(rows.length, scene).toBeGreaterThan(0);
		expect(
			rows.every((cells) => cells === columns),
			scene
		).toBe(true);
	}
});

test.describe('with reduced motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('nothing travels, and every scene is as it is with motion', async ({ page }) => {
		await openStory(page);
		const places = () =>
			page.evaluate(() =>
				[...document.querySelectorAll('[data-shown] :is([data-actor], [data-event])')]
					.filter((mark) => mark.checkVisibility({ visibilityProperty: true }))
					.map((mark) => {
						const { x, y } = mark.getBoundingClientRect();
						return `${mark.getAttribute('data-actor') ?? mark.getAttribute('data-event')} ${Math.round(x)} ${Math.round(y)}`;
					})
			);
		for (const scene of [...scenes, scenes[0] ?? '']) {
			await page.evaluate((id) => (location.hash = `#${id}`), scene);
			await settled(page);
			const moving = await page.evaluate(() =>
				document
					.getAnimations()
					.filter(
						({ effect, playState }) =>
							playState === 'running' &&
							(effect as KeyframeEffect).getKeyframes().some((frame) => 'transform' in frame) &&
							Number(effect?.getComputedTiming().duration) > 0
					)
					.map(({ effect }) => (effect as KeyframeEffect).target?.className.toString())
			);
			expect(moving, scene).toEqual([]);
			const first = await places();
			// Where anything would go if it went anywhere; who leaves may fade where it stands.
			await page.waitForTimeout(300);
			expect(first, scene).toEqual(expect.arrayContaining(await places()));
		}
	});
});

test('in forced colours every token keeps an edge, and the drawing takes the reader’s colours', async ({
	page
}) => {
	await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
	await openStory(page, middle);
	for (const scene of scenes) {
		await page.evaluate((id) => (location.hash = `#${id}`), scene);
		await settled(page);
		const edges = await page
			.locator('[data-shown] [data-actor][data-visible="true"] .disc')
			.evaluateAll((discs) =>
				discs.map((disc) => parseFloat(getComputedStyle(disc).borderTopWidth))
			);
		expect(
			edges.every((width) => width >= 1),
			scene
		).toBe(true);
	}
	const [ink, canvas] = await page.evaluate(() => {
		const probe = document.body.appendChild(document.createElement('i'));
		const colour = (name: string) => ((probe.style.color = name), getComputedStyle(probe).color);
		return [colour('var(--ink)'), colour('CanvasText')];
	});
	expect(ink).toBe(canvas);
});
