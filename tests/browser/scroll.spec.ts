import { expect, test } from '@playwright/test';
import { openStory, reading, sceneIds, scrollTo, settled } from './reading.ts';

const scenes = sceneIds();
const last = scenes.at(-1) ?? '';
const middle = scenes[Math.floor(scenes.length / 2)] ?? '';

test('opens at the first scene', async ({ page }) => {
	await openStory(page);
	expect(await settled(page)).toBe(scenes[0]);
});

test('shows every scene in turn, down and up, in small steps', async ({ page }) => {
	await openStory(page);
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	for (const way of ['down', 'up']) {
		const seen: string[] = [];
		for (let y = 0; y <= height; y += 120) {
			await scrollTo(page, way === 'down' ? y : height - y);
			const scene = await settled(page);
			if (scene !== seen.at(-1)) seen.push(scene);
		}
		expect(seen).toEqual(way === 'down' ? scenes : scenes.toReversed());
	}
});

test('shows where a wheel comes to rest, however fast it was turned', async ({ page }) => {
	await openStory(page);
	await page.mouse.move(100, (page.viewportSize()?.height ?? 0) - 100);
	for (const delta of [4000, 9000, -6000, 20000, -3000, -40000, 700]) {
		for (let i = 0; i < 4; i++) await page.mouse.wheel(0, delta / 4);
		await settled(page);
	}
	for (const y of [1e6, 0, 5000, 1200, 1e6, 3000]) {
		await scrollTo(page, y);
		await settled(page);
	}
});

test('jumps to any scene by its address, and back', async ({ page }) => {
	await openStory(page);
	for (const scene of [...scenes].toReversed().concat(middle, scenes[0] ?? '')) {
		await page.evaluate((id) => (location.hash = `#${id}`), scene);
		await expect.poll(async () => (await reading(page)).onLine).toBe(scene);
		expect(await settled(page)).toBe(scene);
	}
});

test('opens at the scene that the address names', async ({ page }) => {
	for (const scene of [middle, last]) {
		await page.goto('about:blank');
		await openStory(page, scene);
		expect(await settled(page)).toBe(scene);
	}
});

test('reloads in the middle without passing the scenes before it', async ({ page }) => {
	await openStory(page, middle);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
	// Notes every scene that is shown, and where the tokens are in the frame after that.
	await page.addInitScript(() => {
		const shown: (string | null)[] = [];
		const note = { shown, places: '' };
		const places = () =>
			[...document.querySelectorAll('[data-shown]')[0]!.querySelectorAll('[data-actor]')]
				.map((token) => token.getBoundingClientRect())
				.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)
				.join();
		Object.assign(window, { note, places });
		new MutationObserver(() => {
			shown.push(document.querySelector('[data-shown]')!.getAttribute('data-shown'));
			requestAnimationFrame(() => (note.places = places()));
		}).observe(document, { subtree: true, attributeFilter: ['data-shown'] });
	});
	await page.reload();
	await expect.poll(async () => (await reading(page)).ready).toBe(true);
	expect(await settled(page)).toBe(middle);
	// Long enough for whatever would travel to have arrived.
	await page.waitForTimeout(1500);
	const { note, places } = await page.evaluate(() => {
		const seen = window as unknown as {
			note: { shown: string[]; places: string };
			places: () => string;
		};
		return { note: seen.note, places: seen.places() };
	});
	expect(note.shown).toEqual([middle]);
	expect(note.places).toBe(places);
});

test('holds when the height of the window changes, wherever one is', async ({ page }) => {
	await openStory(page);
	const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
	const total = await page.evaluate(() => document.documentElement.scrollHeight);
	for (let i = 0; i <= 30; i++) {
		await page.setViewportSize({ width, height });
		await scrollTo(page, (total * i) / 30);
		await settled(page);
		for (const change of [-80, 80]) {
			await page.setViewportSize({ width, height: height + change });
			await settled(page);
			// And on from there: the lines that scrollama watches have to have moved as well.
			await page.mouse.wheel(0, 60);
			await settled(page);
		}
	}
});

test('whoever turns the phone, or makes the window another size, stays at the scene that they read', async ({
	page
}) => {
	await openStory(page);
	const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
	const others = [
		{ width: height, height: width },
		{ width, height: Math.round(height * 0.6) }
	];
	for (const scene of [1, 5, 8, scenes.length - 1].map((i) => scenes[i] ?? last)) {
		for (const other of others) {
			await page.evaluate((id) => {
				const { top, height } = document.getElementById(id)!.getBoundingClientRect();
				// The middle of the section on the middle of the window, or below it on a phone.
				window.scrollBy({ top: top + height / 2 - innerHeight * 0.7, behavior: 'instant' });
			}, scene);
			expect(await settled(page)).toBe(scene);
			await page.setViewportSize(other);
			expect(await settled(page), `${other.width} by ${other.height}`).toBe(scene);
			await page.setViewportSize({ width, height });
			expect(await settled(page), 'and back').toBe(scene);
		}
	}
	// Whoever has not begun stays at the top.
	await scrollTo(page, 0);
	await page.setViewportSize(others[0]!);
	await settled(page);
	expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('the address follows the reader, and leads back to the same scene', async ({ page }) => {
	await openStory(page);
	const { top } = await page
		.locator(`[data-scene="${middle}"]`)
		.evaluate((section) => ({ top: section.getBoundingClientRect().top + scrollY }));
	await scrollTo(page, top);
	expect(await settled(page)).not.toBe(scenes[0]);
	await expect
		.poll(() => page.evaluate(() => location.hash))
		.toBe(`#${(await reading(page)).onLine}`);
});

test('the list of scenes leads to any of them', async ({ page }) => {
	await openStory(page);
	const nav = page.getByRole('navigation', { name: 'Scenes' });
	await expect(nav).toContainText(`of ${scenes.length}`);
	await nav.locator('summary').click();
	await nav.locator(`li a[href="#${middle}"]`).click();
	await expect.poll(async () => (await reading(page)).onLine).toBe(middle);
	expect(await settled(page)).toBe(middle);
	await expect(nav.locator('ol')).toBeHidden();
});
