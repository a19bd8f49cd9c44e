/**
 * Pictures of the stage, small and without words, and how far two of them are apart. Fonts are rendered a little
 * differently on every machine and marks are not, so words are made transparent and what is left is averaged down.
 */
import type { Page } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Pictures are averaged down to about this width, in pixels: a token is still ten across. */
const WIDTH = 200;
/** Levels a channel in a stored picture: few, so that it packs well. */
const LEVELS = 24;
/** How far apart two colours are that count as different: 0 to 1, see pixelmatch. More than what `LEVELS` rounds off. */
const THRESHOLD = 0.12;

/** Takes words, the hover and the caret out of the picture; what is drawn with `currentcolor` stays. */
const WORDLESS = `* {
	-webkit-text-fill-color: transparent !important;
	text-shadow: none !important;
	text-decoration-color: transparent !important;
	caret-color: transparent !important;
}`;

/** The stage as it stands, at rest. */
export async function pictureOfStage(page: Page): Promise<PNG> {
	await page.addStyleTag({ content: WORDLESS });
	await page.mouse.move(0, 0);
	await page.evaluate(async () => {
		await document.fonts.ready;
		for (const animation of document.getAnimations()) animation.finish();
		await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
	});
	const box = await page.locator('[data-shown]:visible').first().boundingBox();
	if (!box) throw new Error('the page shows no stage');
	// Whole pixels: what lies between two would be averaged differently after a scroll.
	const clip = {
		x: Math.ceil(box.x),
		y: Math.ceil(box.y),
		width: Math.floor(box.width),
		height: Math.floor(box.height)
	};
	return averaged(PNG.sync.read(await page.screenshot({ clip })));
}

/** Each square of pixels becomes one: its mean, rounded to few levels. */
function averaged(picture: PNG): PNG {
	const n = Math.max(1, Math.round(picture.width / WIDTH));
	const [width, height] = [Math.floor(picture.width / n), Math.floor(picture.height / n)];
	const small = new PNG({ width, height });
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++)
			for (let channel = 0; channel < 4; channel++) {
				let sum = 0;
				for (let dy = 0; dy < n; dy++)
					for (let dx = 0; dx < n; dx++)
						sum += picture.data[((y * n + dy) * picture.width + x * n + dx) * 4 + channel] ?? 0;
				const mean = sum / (n * n) / 255;
				small.data[(y * width + x) * 4 + channel] = (Math.round(mean * LEVELS) / LEVELS) * 255;
			}
	return small;
}

/**
 * How many pixels of two pictures differ, and where.
 * @returns all of them where the sizes differ
 */
export function difference(a: PNG, b: PNG): { pixels: number; picture: PNG } {
	const picture = new PNG({ width: a.width, height: a.height });
	if (a.width !== b.width || a.height !== b.height) return { pixels: a.width * a.height, picture };
	const pixels = pixelmatch(a.data, b.data, picture.data, a.width, a.height, {
		threshold: THRESHOLD,
		includeAA: true
	});
	return { pixels, picture };
}

/** The picture as a PNG file without transparency, as small as it gets. */
export function packed(picture: PNG): Buffer {
	return PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 });
}
