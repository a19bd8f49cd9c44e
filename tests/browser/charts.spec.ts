/** Charts by keyboard: one tab stop each, arrows within. */
import { expect, test, type Page } from '@playwright/test';
import { openStory, sceneIds, settled } from './reading.ts';

const scenes = sceneIds();

/** What has the focus, by the mark that it is, and where. */
function focused(page: Page) {
	return page.evaluate(() => {
		const at = document.activeElement;
		const { x, y, width, height } = at?.getBoundingClientRect() ?? new DOMRect();
		return {
			inside: at?.closest('[data-shown]') !== null,
			mark: at?.outerHTML.slice(0, 200) ?? '',
			x: x + width / 2,
			y: y + height / 2
		};
	});
}

test('each scene’s graphic is one tab stop', async ({ page }) => {
	await openStory(page);
	for (const scene of scenes) {
		await page.evaluate((id) => (location.hash = `#${id}`), scene);
		await expect.poll(() => settled(page)).toBe(scene);
		const stops = await page
			.locator(`[data-shown="${scene}"]:visible`)
			.evaluate(
				(figure) =>
					[
						...figure.querySelectorAll<HTMLElement>('a[href], summary, button, [tabindex="0"]')
					].filter(
						(e) =>
							e.tabIndex >= 0 &&
							!e.closest('[inert]') &&
							e.checkVisibility({ visibilityProperty: true })
					).length
			);
		expect(stops, scene).toBe(1);
	}
});

test('arrows lead from mark to mark in their direction, Home and End to the ends', async ({
	page
}) => {
	await openStory(page);
	for (const scene of scenes) {
		await page.evaluate((id) => (location.hash = `#${id}`), scene);
		await expect.poll(() => settled(page)).toBe(scene);
		// Where the tokens come to rest is where the arrows lead.
		await page.waitForTimeout(1200);
		const stop = page.locator(`[data-shown="${scene}"]:visible [tabindex="0"]:visible`).first();
		await stop.focus();
		await page.keyboard.press('Home');
		const first = await focused(page);
		await page.keyboard.press('End');
		const last = await focused(page);
		expect(last.inside, scene).toBe(true);
		expect(last.mark, scene).not.toBe(first.mark);
		const scrolled = await page.evaluate(() => scrollY);
		let seen = 0;
		for (const [key, axis, sign] of [
			['ArrowUp', 'y', -1],
			['ArrowLeft', 'x', -1],
			['ArrowDown', 'y', 1],
			['ArrowRight', 'x', 1]
		] as const) {
			const from = await focused(page);
			await page.keyboard.press(key);
			const to = await focused(page);
			expect(to.inside, `${scene}, ${key}`).toBe(true);
			if (to.mark === from.mark) continue;
			seen += 1;
			expect((to[axis] - from[axis]) * sign, `${scene}, ${key}`).toBeGreaterThan(0);
		}
		expect(seen, scene).toBeGreaterThan(0);
		expect(await page.evaluate(() => scrollY), scene).toBe(scrolled);
		await page.keyboard.press('Tab');
		expect((await focused(page)).inside, scene).toBe(false);
	}
});

test('Enter opens what the mark under the focus rests on', async ({ page }) => {
	await openStory(page);
	const stop = page.locator('[data-shown]:visible a[tabindex="0"]:visible').first();
	await stop.focus();
	await page.keyboard.press('ArrowRight');
	const record = await page.evaluate(
		() => document.activeElement?.getAttribute('data-record')?.split(' ')[0]
	);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog').locator(`[data-card="${record}"]`)).toBeVisible();
});
