import { expect, test, type Page } from '@playwright/test';
import { openStory, reading, scrollTo } from './reading.ts';

/** Of 500, the half that each of the two projects takes. */
const SAMPLES = 250;
/** A phone's address bar folds away and comes back. */
const HEIGHTS = [0, -56, -80, 0, 80];

/** Numbers in 0–1 that look random and are the same in every run (mulberry32, a public-domain generator). */
function random(seed: number): () => number {
	let a = seed;
	return () => {
		a = (a + 0x6d2b79f5) | 0;
		let t = Math.imul(a ^ (a >>> 15), 1 | a);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Frames: the one in which the page hears of the scrolling, those that draw map and tokens and then the rest, one to spare. */
const FRAMES = 4;
const frames = (page: Page) =>
	page.evaluate(async (n) => {
		for (let i = 0; i < n; i++) await new Promise(requestAnimationFrame);
	}, FRAMES);

test(`no scene is shown that is not the text's, in ${SAMPLES} samples`, async ({ page }) => {
	await openStory(page);
	const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
	const end = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
	const next = random(1);
	let y = 0;
	const ways: Record<string, (bottom: number) => number> = {
		slowly: () => y + 40,
		'slowly back': () => y - 40,
		fast: () => y + 0.9 * height,
		'fast back': () => y - 1.7 * height,
		'at random': (bottom) => next() * bottom
	};
	const misfits: string[] = [];
	const seen = new Set<string | null>();
	for (let i = 0; i < SAMPLES; i++) {
		// Ten samples of one way; the height changes in the middle of it.
		const way = Object.keys(ways)[Math.floor(i / 10) % 5] ?? '';
		if (i % 5 === 3)
			await page.setViewportSize({
				width,
				height: height + (HEIGHTS[Math.floor(i / 5) % HEIGHTS.length] ?? 0)
			});
		const bottom = await end();
		const wanted = ways[way]?.(bottom) ?? 0;
		// What runs over one end comes in at the other.
		y = ((wanted % bottom) + bottom) % bottom;
		await scrollTo(page, y);
		await frames(page);
		const { shown, onLine } = await reading(page);
		seen.add(shown);
		if (shown !== onLine)
			misfits.push(`${i}, ${way}, at ${Math.round(y)}: shows ${shown}, reads ${onLine}`);
	}
	expect(misfits).toEqual([]);
	expect(seen.size, 'the samples reach most of the story').toBeGreaterThan(5);
});
