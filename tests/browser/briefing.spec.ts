import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { slidesOf } from '../../src/lib/briefing/slides.ts';
import { loadStory } from '../../src/lib/server/load.ts';
import { axeFaults } from './axe.ts';

const { story, dataset } = loadStory();
const slides = slidesOf(story, dataset);
/** Every picture of the briefing, in order. */
const pictures = slides.flatMap(({ id, beats }) => beats.map((_, beat) => `${id} ${beat}`));

/** Which picture a window shows. */
const shown = (page: Page) =>
	page.evaluate(() => {
		const { slideShown, beatShown } =
			document.querySelector<HTMLElement>('[data-slide-shown]')?.dataset ?? {};
		return `${slideShown} ${beatShown}`;
	});
const shows = (page: Page, picture: string | undefined) =>
	expect.poll(() => shown(page)).toBe(picture);

async function openDeck(page: Page, at = ''): Promise<void> {
	await page.goto(`briefing/${at}`);
	await expect(page.locator('[data-slide-shown]')).toBeAttached();
}

async function openBoth(page: Page, context: BrowserContext): Promise<Page> {
	await openDeck(page);
	const [presenter] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
	await expect(presenter.locator('[data-slide-shown]')).toBeVisible();
	return presenter;
}

test.describe('in a room', () => {
	test.skip(({ hasTouch }) => hasTouch, 'two windows and a clicker are for a desk');
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('deck and presenter go through every slide by a clicker’s keys, whatever is loaded anew', async ({
		page,
		context
	}) => {
		const presenter = await openBoth(page, context);
		const half = Math.floor(pictures.length / 2);
		for (const [i, picture] of pictures.entries()) {
			await shows(page, picture);
			await shows(presenter, picture);
			const slide = slides.find(({ id }) => id === picture.split(' ')[0]);
			await expect(presenter.locator('[data-notes] [data-note]')).toHaveCount(
				slide?.notes.length ?? 0
			);
			if (i === half) {
				await page.reload();
				await shows(page, picture);
				await presenter.reload();
				await shows(presenter, picture);
			}
			// The hand that holds the clicker does not know which window has the focus.
			await (i % 2 ? presenter : page).keyboard.press('PageDown');
		}
		await shows(page, pictures.at(-1));
		for (const picture of pictures.slice(-4, -1).reverse()) {
			await presenter.keyboard.press('PageUp');
			await shows(page, picture);
			await shows(presenter, picture);
		}
		// Both have been loaded anew: the clock has not begun again.
		await expect(presenter.locator('[data-elapsed]')).not.toHaveText(/^0:00/);
	});

	test('the screen goes black and comes back to the same slide', async ({ page, context }) => {
		const presenter = await openBoth(page, context);
		await page.keyboard.press('PageDown');
		const at = await shown(page);
		const dark = page.locator('.room .dark');
		for (const [key, colour] of [
			['b', 'rgb(0, 0, 0)'],
			['.', 'rgb(0, 0, 0)'],
			['w', 'rgb(255, 255, 255)']
		] as const) {
			await page.keyboard.press(key);
			await expect(dark).toHaveCSS('background-color', colour);
			expect(await dark.boundingBox()).toMatchObject(page.viewportSize() ?? {});
			await expect(presenter.locator('.presenter')).not.toHaveAttribute('data-screen', 'on');
			await page.reload();
			await expect(dark).toBeVisible();
			// "Next" brings the slide back and does not pass it.
			await presenter.keyboard.press('PageDown');
			await expect(dark).toHaveCount(0);
			expect(await shown(page)).toBe(at);
		}
	});

	test('where pop-ups are blocked, the presenter’s window opens as a tab', async ({
		page,
		context
	}) => {
		// What a browser that blocks them gives.
		await page.addInitScript(() => (window.open = () => null));
		await openDeck(page);
		await page.keyboard.press('s');
		const dialog = page.getByRole('alertdialog');
		await expect(dialog).toContainText('blocked');
		const [presenter] = await Promise.all([
			context.waitForEvent('page'),
			dialog.getByRole('link').click()
		]);
		await expect(presenter.locator('[data-slide-shown]')).toBeVisible();
		await expect(dialog).toHaveCount(0);
		await presenter.keyboard.press('End');
		await shows(page, `${slides.at(-1)?.id} 0`);
		await page.keyboard.press('Home');
		await shows(presenter, pictures[0]);
	});

	test('a question is answered over the slide', async ({ page, context }) => {
		const presenter = await openBoth(page, context);
		await page.keyboard.type('3');
		await page.keyboard.press('Enter');
		await shows(page, `${slides[2]?.id} 0`);
		const asked = dataset.statements.find(
			({ quotes }) => (quotes[0]?.quote.exact.length ?? 0) > 40
		);
		const words = asked?.quotes[0]?.quote.exact.replace(/,$/, '') ?? '';
		await page.keyboard.press('/');
		const field = page.getByRole('combobox');
		// Letters that are keys elsewhere, spaces and digits among them.
		await field.pressSequentially(words.split(/\s+/).slice(0, 6).join(' '));
		await expect(page.locator('[data-questions] [role="option"]').first()).toContainText(
			words.slice(0, 30)
		);
		await page.keyboard.press('Enter');
		const answer = page.locator('[data-answer]');
		await expect(answer.locator(`[data-card="${asked?.id}"] blockquote`).first()).toContainText(
			words
		);
		await expect(presenter.locator('[data-answer]')).toContainText(words);
		await page.keyboard.press('Escape');
		await expect(answer).toHaveCount(0);
		await expect(presenter.locator('[data-answer]')).toHaveCount(0);
		await shows(page, `${slides[2]?.id} 0`);
		// From the presenter's window, and by a mark on the slide.
		await presenter.locator('[data-notes] [data-record]').first().click();
		await expect(answer).toBeVisible();
		await presenter.keyboard.press('Escape');
		await expect(answer).toHaveCount(0);
		await page.locator('.room [data-actor][data-visible="true"][data-record]').first().click();
		await expect(answer).toBeVisible();
		await page.keyboard.press('PageDown');
		await expect(answer).toHaveCount(0);
		await shows(page, `${slides[2]?.id} 0`);
	});

	test('the light is put on one actor; Escape takes away what lies uppermost', async ({ page }) => {
		await openDeck(page);
		await page.keyboard.press('l');
		const token = page.locator('.room [data-actor][data-visible="true"]').first();
		await token.click();
		await expect(page.locator('.room [data-lit]')).toHaveCount(1);
		await expect(token).toHaveCSS('opacity', '1');
		await expect(page.locator('.room [data-actor][data-visible="true"]').nth(1)).toHaveCSS(
			'opacity',
			'0.15'
		);
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await expect(page.locator('.room [data-lit]')).toHaveCount(1);
		await page.keyboard.press('Escape');
		await expect(page.locator('.room [data-lit]')).toHaveCount(0);
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		// All slides: the arrows choose, Enter shows.
		await expect(page.locator('.room')).toHaveCount(0);
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Enter');
		await shows(page, `${slides[2]?.id} 0`);
		expect(new URL(page.url()).hash).toBe(`#${slides[2]?.id}`);
	});

	test('axe finds nothing on the deck, over it, among all slides, or in the presenter’s window', async ({
		page,
		context
	}) => {
		const presenter = await openBoth(page, context);
		const find = async (what: string, on = page) =>
			expect((await axeFaults(on)).map((fault) => `${what}: ${fault}`)).toEqual([]);
		await find('the slide');
		await find('the presenter’s window', presenter);
		for (const key of ['?', 'o', '/']) {
			await page.keyboard.press(key);
			await find(key);
			if (key !== '/') await page.keyboard.press('Escape');
		}
		await page.keyboard.press('Enter');
		await expect(page.locator('[data-answer] [data-card]').first()).toBeVisible();
		await find('an answer');
	});

	test('without motion the bar is there or gone, and never pale between the two', async ({
		page
	}) => {
		await openDeck(page);
		const bar = page.locator('.bar');
		await bar.evaluate((element) =>
			element.addEventListener('transitionrun', () => (element.dataset.faded = ''))
		);
		for (const opacity of ['0', '1', '0']) {
			if (opacity === '1') await page.mouse.move(300, 300);
			await expect(bar).toHaveCSS('opacity', opacity);
		}
		await expect(bar).not.toHaveAttribute('data-faded');
	});

	for (const colorScheme of ['light', 'dark'] as const)
		for (const viewport of [
			{ width: 1920, height: 1080 },
			{ width: 1440, height: 1080 }
		])
			test(`is read from the back row: ${colorScheme}, ${viewport.width} by ${viewport.height}`, async ({
				page
			}) => {
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				await page.setViewportSize(viewport);
				await openDeck(page);
				await page.evaluate(() => document.fonts.ready);
				for (const { id, beats } of slides) {
					await page.evaluate((hash) => (location.hash = hash), `${id}/${beats.length}`);
					await shows(page, `${id} ${beats.length - 1}`);
					expect(await page.evaluate(unreadable), id).toEqual([]);
				}
			});
});

test('without scripts all slides stand in order, each with its graphic', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		...(baseURL ? { baseURL } : {})
	});
	const page = await context.newPage();
	await page.goto('briefing/');
	await expect(page.locator('[data-slide] h2')).toHaveText(slides.map(({ headline }) => headline));
	await expect(page.locator('[data-slide] figure')).toHaveCount(slides.length);
	await page.goto('briefing/presenter/');
	await expect(page.locator('[data-note]').first()).toBeVisible();
	await context.close();
});

test('a finger turns the slides', async ({ page, hasTouch }) => {
	test.skip(!hasTouch, 'there is none');
	await openDeck(page);
	const cdp = await page.context().newCDPSession(page);
	const swipe = async (from: number, to: number) => {
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
			cdp.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: x === undefined ? [] : [{ x, y: 200 }]
			});
		await touch('touchStart', from);
		for (const share of [0.3, 0.6, 1]) await touch('touchMove', from + (to - from) * share);
		await touch('touchEnd');
	};
	await swipe(300, 60);
	await shows(page, pictures[1]);
	await swipe(60, 300);
	await shows(page, pictures[0]);
	// Nothing of the slide is cut off, and nothing scrolls sideways.
	const box = await page.locator('.room .slide').boundingBox();
	const size = page.viewportSize() ?? { width: 0, height: 0 };
	expect(box?.x).toBeGreaterThanOrEqual(0);
	expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(size.width + 0.5);
	expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(size.height + 0.5);
});

/**
 * What of the slide on screen the back row does not read: type below 28 px of a screen that is 1080 high, words of less contrast
 * than 7 to 1 on the slide's ground, words that leave their place. Runs in the page; holds no named function, which the loader
 * of this file would wrap.
 */
function unreadable(): string[] {
	const slide = document.querySelector<HTMLElement>('.room .slide');
	if (!slide) return ['no slide'];
	const faults: string[] = [];
	const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
	const ground = getComputedStyle(slide.querySelector('.canvas') ?? slide).backgroundColor;
	const luminances = new Map<string, number>();
	for (const element of slide.querySelectorAll<HTMLElement>('*')) {
		const own = [...element.childNodes].some(
			(node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()
		);
		const disc = element.matches('.disc');
		if ((!own && !disc) || element.closest('title, [inert]')) continue;
		if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
		const style = getComputedStyle(element);
		const rect = element.getBoundingClientRect();
		if (rect.width === 0) continue;
		// A block's height on screen by its height in layout is how much it is enlarged.
		const block = element.closest<HTMLElement>('.stage, .words, .foot');
		const scale = block ? block.getBoundingClientRect().width / block.offsetWidth : 1;
		const px = parseFloat(style.fontSize) * scale;
		const words = element.textContent?.trim().slice(0, 30) ?? '';
		if (px < 27.95) faults.push(`${px.toFixed(1)} px: ${words || 'a disc'}`);
		if (disc || !canvas) continue;
		const lights = [style.color, ground].map((colour) => {
			const known = luminances.get(colour);
			if (known !== undefined) return known;
			canvas.fillStyle = colour;
			canvas.fillRect(0, 0, 1, 1);
			const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((n) =>
				n / 255 <= 0.04045 ? n / 255 / 12.92 : ((n / 255 + 0.055) / 1.055) ** 2.4
			);
			const light = 0.2126 * r + 0.7152 * g + 0.0722 * b;
			luminances.set(colour, light);
			return light;
		});
		const ratio = (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
		if (ratio < 7) faults.push(`${ratio.toFixed(1)} to 1: ${words}`);
	}
	const frame = slide.querySelector('.frame')?.getBoundingClientRect();
	const foot = slide.querySelector('.foot')?.getBoundingClientRect();
	for (const part of slide.querySelectorAll('.words h2, .words blockquote')) {
		const { right, bottom, top } = part.getBoundingClientRect();
		if (foot && bottom > foot.top) faults.push('words run into the foot');
		if (frame && right > frame.left && bottom > frame.top && top < frame.bottom)
			faults.push('words run into the graphic');
	}
	if (foot && frame && foot.right > frame.left + 1) faults.push('the foot runs into the graphic');
	return faults;
}
