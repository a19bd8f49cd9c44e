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
		const stops = () =>
			page
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
		// The marks of a scene take their places in its first moments.
		await expect.poll(stops, scene).toBe(1);
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

test('while the camera moves, who stays at a place stays on it', async ({ page }) => {
	await openStory(page);
	await settled(page);
	await page.waitForTimeout(600);
	// Between the first two scenes and back, interrupted half-way the second time.
	const frames = await page.evaluate(async () => {
		const stage = document.querySelector('[data-shown]');
		const centre = (element: Element) => {
			const { x, y, width, height } = element.getBoundingClientRect();
			return { x: x + width / 2, y: y + height / 2 };
		};
		const note = (marks: string, name: string) =>
			Object.fromEntries(
				[...(stage?.querySelectorAll(marks) ?? [])].map((e) => [
					e.getAttribute(name) ?? '',
					centre(e)
				])
			);
		const frame = () => ({
			tokens: note('[data-visible=true]', 'data-actor'),
			places: note('[data-place]', 'data-place'),
			land: stage?.querySelector('.land')?.getBoundingClientRect().width ?? 0
		});
		const seen: ReturnType<typeof frame>[] = [];
		const [first, second] = [...document.querySelectorAll('[data-scene]')];
		const watch = async (ms: number) => {
			for (const end = performance.now() + ms; performance.now() < end;) {
				await new Promise(requestAnimationFrame);
				seen.push(frame());
			}
		};
		seen.push(frame());
		second?.scrollIntoView({ behavior: 'instant', block: 'start' });
		await watch(2500);
		first?.scrollIntoView({ behavior: 'instant', block: 'start' });
		await watch(300);
		second?.scrollIntoView({ behavior: 'instant', block: 'start' });
		await watch(2500);
		return seen;
	});
	const [start, end] = [frames[0], frames.at(-1)];
	const offset = (f: (typeof frames)[number] | undefined, actor: string, place: string) => {
		const [t, p] = [f?.tokens[actor], f?.places[place]];
		return t && p ? { x: t.x - p.x, y: t.y - p.y } : null;
	};
	const nearestTo = (f: (typeof frames)[number] | undefined, actor: string) =>
		Object.keys(f?.places ?? {})
			.map((place) => ({ place, o: offset(f, actor, place) ?? { x: 1e6, y: 1e6 } }))
			.sort((a, b) => Math.hypot(a.o.x, a.o.y) - Math.hypot(b.o.x, b.o.y))[0]?.place ?? '';
	expect(new Set(frames.map((f) => Math.round(f.land))).size).toBeGreaterThan(8);
	let checked = 0;
	for (const actor of Object.keys(start?.tokens ?? {})) {
		const place = nearestTo(start, actor);
		if (place !== nearestTo(end, actor)) continue;
		const [a, b] = [offset(start, actor, place), offset(end, actor, place)];
		if (!a || !b) continue;
		for (const f of frames) {
			const o = offset(f, actor, place);
			if (!o) continue;
			checked += 1;
			for (const axis of ['x', 'y'] as const) {
				expect(o[axis]).toBeGreaterThan(Math.min(a[axis], b[axis]) - 2);
				expect(o[axis]).toBeLessThan(Math.max(a[axis], b[axis]) + 2);
			}
		}
	}
	expect(checked).toBeGreaterThan(10);
});
