/** What a person who sees, reads or moves differently needs of every page, where axe has no rule for it. */
import { expect, test, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import type { Cards } from '../../src/lib/evidence/card.ts';
import { openStory, sceneIds, settled } from './reading.ts';

const scenes = sceneIds();
const sizes = 'sets its own sizes, so that one project is enough';

/** One page of each kind. */
async function pagePaths(page: Page): Promise<string[]> {
	const { cards } = (await (await page.request.get('data/records.json')).json()) as Cards;
	const records = ['statement', 'position', 'event', 'discrepancy'].map(
		(type) => `evidence/${Object.values(cards).find((card) => card.type === type)?.id}/`
	);
	return ['', `scene/${scenes[1]}/`, 'evidence/', ...records, 'method/', '404'];
}

/** Words that are cut off, other than what is there for screen readers alone, and how far the page is too wide. */
function overflow(page: Page) {
	return page.evaluate(() => ({
		sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
		cut: [...document.querySelectorAll('body :is(h1, h2, h3, p, li, a, dd, dt, summary, button)')]
			.filter((e) => !e.closest('[data-shown], .hidden-but-read, [inert], dialog, [popover]'))
			.filter((e) => {
				const { overflowX, overflowY } = getComputedStyle(e);
				const wide = e.scrollWidth > e.clientWidth + 1 && overflowX !== 'visible';
				return wide || (e.scrollHeight > e.clientHeight + 1 && overflowY === 'hidden');
			})
			.map((e) => e.outerHTML.slice(0, 120))
	}));
}

test('every page reflows at 320 px, with text of twice the size, and with text spaced wide', async ({
	page,
	hasTouch
}) => {
	test.skip(hasTouch, sizes);
	const clean = { sideways: 0, cut: [] };
	// The four values of WCAG 1.4.12.
	const spaced =
		'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
	for (const path of await pagePaths(page)) {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(path);
		expect(await overflow(page), `${path} at 320 px`).toEqual(clean);
		const style = await page.addStyleTag({ content: spaced });
		expect(await overflow(page), `${path}, spaced wide, at 320 px`).toEqual(clean);
		await style.evaluate((e) => e.parentNode?.removeChild(e));
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
		expect(await overflow(page), `${path}, text of twice the size`).toEqual(clean);
	}
});

test('in every scene: no two tokens with the same initials, type of 12 px, no pulse of more than one a second', async ({
	page
}) => {
	await openStory(page);
	for (const scene of scenes) {
		await page.evaluate((id) => (location.hash = `#${id}`), scene);
		await settled(page);
		const found = await page.evaluate(() => {
			const stage = document.querySelector('[data-shown]')!;
			const seen = (e: Element) => e.checkVisibility({ visibilityProperty: true });
			const initials = [...stage.querySelectorAll('[data-visible="true"] [data-initials]')].map(
				(e) => e.getAttribute('data-initials') ?? ''
			);
			const small = [...stage.querySelectorAll('*')].flatMap((e) => {
				const words = [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent?.trim());
				const drawn = getComputedStyle(e, '::before').content.length > 2;
				if (!(words || (drawn && e.hasAttribute('data-initials'))) || !seen(e)) return [];
				if (e.closest('.hidden-but-read, title, table')) return [];
				const scale = e instanceof SVGGraphicsElement ? (e.getScreenCTM()?.a ?? 1) : 1;
				const px = parseFloat(getComputedStyle(e).fontSize) * scale;
				return px < 11.95 ? [`${px.toFixed(1)} px: ${e.outerHTML.slice(0, 100)}`] : [];
			});
			const fast = document
				.getAnimations()
				.map((a) => a.effect?.getComputedTiming())
				.filter((t) => (t?.iterations ?? 1) > 1 && Number(t?.duration) < 1000).length;
			return { twice: initials.filter((x, i) => initials.indexOf(x) !== i), small, fast };
		});
		expect(found, scene).toEqual({ twice: [], small: [], fast: 0 });
	}
});

test('in greys a stance is still told by its form', async ({ page, hasTouch }) => {
	test.skip(hasTouch, sizes);
	const client = await page.context().newCDPSession(page);
	await client.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' });
	await page.goto('method/');
	const glyphs = await page.locator('#reading .stance svg').all();
	expect(glyphs.length).toBeGreaterThanOrEqual(4);
	const pictures = await Promise.all(
		glyphs.slice(0, 4).map(async (glyph) => PNG.sync.read(await glyph.screenshot()))
	);
	const dark = pictures.map(({ data }) => {
		const pixels = Array.from({ length: data.length / 4 }, (_, i) =>
			data.subarray(i * 4, i * 4 + 3)
		);
		for (const [r, g, b] of pixels) expect(Math.abs(r! - g!) + Math.abs(g! - b!)).toBeLessThan(6);
		return pixels.filter(([r = 255]) => r < 128).length / pixels.length;
	});
	// How much of each is dark: a disc, half of one, a ring, a bar.
	dark.forEach((a, i) =>
		dark.slice(i + 1).forEach((b) => expect(Math.abs(a - b)).toBeGreaterThan(0.05))
	);
});

/** Presses Tab and says whether what has the focus shows it, and by what. */
async function tab(page: Page): Promise<string> {
	await page.keyboard.press('Tab');
	return page.evaluate(() => {
		const at = document.activeElement;
		if (!at || at === document.body) return '';
		const ring = (e: Element | null) => {
			if (!e) return false;
			const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(e);
			return (
				outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1.5 && !/, 0\)$/.test(outlineColor)
			);
		};
		// A control that is drawn by its label's words has the ring there.
		return ring(at) || ring(at.nextElementSibling) ? '' : at.outerHTML.slice(0, 160);
	});
}

test('whatever has the focus shows it', async ({ page, hasTouch }) => {
	test.skip(hasTouch, sizes);
	const bare = new Set<string>();
	for (const path of await pagePaths(page)) {
		await page.goto(path);
		for (let i = 0; i < 16; i++) bare.add(await tab(page));
	}
	bare.delete('');
	expect([...bare]).toEqual([]);
});

test('Escape closes whatever is open, and leaves the focus where it can be seen', async ({
	page
}) => {
	await openStory(page);
	const display = page.getByRole('button', { name: 'Light, dark and motion' });
	await display.press('Enter');
	await expect(page.getByRole('radio', { name: 'Dark' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('radio', { name: 'Dark' })).toBeHidden();
	await expect(display).toBeFocused();

	// The panel does not hold the focus. What it may cover is uncovered without moving on: WCAG 2.4.11.
	await page.locator('[data-scene] a[data-record]:visible').first().press('Enter');
	await expect(page.getByRole('dialog')).toBeVisible();
	for (let i = 0; i < 60; i++) {
		await page.keyboard.press('Shift+Tab');
		if (await page.evaluate(() => document.activeElement?.closest('[data-scene]') !== null)) break;
	}
	const at = () =>
		page.evaluate(() => {
			const element = document.activeElement;
			if (!element?.closest('[data-scene]')) return 'not in the text';
			const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect();
			const top1 = document.elementFromPoint(left + width / 2, top + height / 2);
			return top1 && (element.contains(top1) || top1.contains(element)) ? 'seen' : 'hidden';
		});
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	expect(await at()).toBe('seen');
});

test('a phone held sideways has text and graphic', async ({ page, hasTouch }) => {
	test.skip(!hasTouch, 'a phone’s');
	await page.setViewportSize({ width: 740, height: 360 });
	await openStory(page, scenes[2]);
	expect(await settled(page)).toBe(scenes[2]);
	const text = page.locator(`[data-scene="${scenes[2]}"] h2`);
	await text.scrollIntoViewIfNeeded();
	const [words, graphic] = [
		await text.boundingBox(),
		await page.locator('[data-shown]:visible').boundingBox()
	];
	expect(words?.width).toBeGreaterThan(200);
	expect(graphic?.width).toBeGreaterThan(200);
	const beside = (words?.x ?? 0) >= (graphic?.x ?? 0) + (graphic?.width ?? 0) - 1;
	const other = (words?.x ?? 0) + (words?.width ?? 0) <= (graphic?.x ?? 0) + 1;
	expect(beside || other, 'side by side').toBe(true);
});

test('what is too small for a finger on a phone’s graphic has its equal in the table below it', async ({
	page,
	hasTouch
}) => {
	test.skip(!hasTouch, 'a phone’s');
	await openStory(page);
	let small = 0;
	for (const scene of scenes) {
		await page.evaluate((id) => (location.hash = `#${id}`), scene);
		await settled(page);
		const table = page.locator(`[data-scene="${scene}"]`);
		await table.locator('summary').evaluate((e) => e.parentElement!.setAttribute('open', ''));
		await expect(table.locator('table')).toBeAttached();
		// What the scene before drew has faded.
		await expect
			.poll(() => page.locator('[data-shown]').first().locator('.layer').count())
			.toBeLessThan(2);
		const found = await page.evaluate((id) => {
			const middle = (link: Element) => {
				const { x, y, width, height } = link.getBoundingClientRect();
				return { x: x + width / 2, y: y + height / 2, least: Math.min(width, height) };
			};
			/** By WCAG 2.5.8: less than 24 px, and another one nearer than that. */
			const crowded = (links: Element[]) => {
				const spots = links.map(middle);
				return links.filter((_, i) => {
					const { x, y, least } = spots[i]!;
					const near = spots.some((s, j) => j !== i && Math.hypot(s.x - x, s.y - y) < 24);
					return least < 24 && near;
				});
			};
			const records = (link: Element) => (link.getAttribute('data-record') ?? '').split(' ');
			const all = [...document.querySelectorAll('[data-shown]')[0]!.querySelectorAll('a[href]')];
			const tight = crowded(all.filter((a) => a.checkVisibility() && !a.closest('[inert]')));
			const section = document.getElementById(id)!;
			const rows = [...section.querySelectorAll('table a[data-record]')];
			const told = new Set(rows.flatMap(records));
			return {
				small: tight.length,
				// A label is a second way to a mark of its own.
				lost: tight
					.filter((a) => !a.matches('.label') && !records(a).every((record) => told.has(record)))
					.map((a) => a.getAttribute('aria-label') ?? a.textContent),
				rows: crowded(rows).length
			};
		}, scene);
		expect(found, scene).toMatchObject({ lost: [], rows: 0 });
		small += found.small;
	}
	expect(small, 'there is something small').toBeGreaterThan(0);
});
