import { expect, test, type Page } from '@playwright/test';
import type { Cards } from '../../src/lib/evidence/card.ts';
import { axeFaults } from './axe.ts';
import { openStory, sceneIds, settled } from './reading.ts';

/** What axe has to see at rest is what a reader of reduced motion sees at once. */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

// The window's size is set here, so that one project is enough.
test.skip(({ hasTouch }) => hasTouch, 'sets its own sizes');

const THEMES = ['light', 'dark'] as const;
const SIZES = [
	{ width: 320, height: 640 },
	{ width: 768, height: 1024 },
	{ width: 1440, height: 900 }
];

/** Ends what fades, so that contrast is measured as it stays. */
async function atRest(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await document.fonts.ready;
		for (const animation of document.getAnimations()) animation.finish();
	});
}

for (const colorScheme of THEMES)
	for (const viewport of SIZES)
		test.describe(`${colorScheme}, ${viewport.width} px`, () => {
			test.use({ colorScheme, viewport });

			test('axe finds nothing in any scene, nor with its evidence open', async ({ page }) => {
				await openStory(page);
				expect(await axeFaults(page), 'the page as it opens').toEqual([]);
				const faults: string[] = [];
				for (const scene of sceneIds()) {
					await page.evaluate((id) => (location.hash = `#${id}`), scene);
					expect(await settled(page)).toBe(scene);
					await atRest(page);
					const note = (found: string[], where: string) =>
						faults.push(...found.map((fault) => `${where}: ${fault}`));
					note(await axeFaults(page, '.story'), scene);
					await page.locator(`[data-scene="${scene}"] a[data-record]`).first().click();
					await expect(page.getByRole('dialog')).toBeVisible();
					await atRest(page);
					note(await axeFaults(page, 'dialog'), `${scene}, evidence`);
					await page.keyboard.press('Escape');
				}
				expect(faults).toEqual([]);
			});

			test('axe finds nothing on the other pages', async ({ page }) => {
				const { cards } = (await (await page.request.get('data/records.json')).json()) as Cards;
				const types = ['statement', 'position', 'event', 'discrepancy'];
				const records = types.map(
					(type) => Object.values(cards).find((card) => card.type === type)?.id
				);
				expect(records).not.toContain(undefined);
				for (const path of [
					`scene/${sceneIds()[1]}/`,
					'evidence/',
					...records.map((id) => `evidence/${id}/`),
					'method/',
					'404'
				]) {
					await page.goto(path);
					await atRest(page);
					expect(await axeFaults(page), path).toEqual([]);
				}
			});
		});

test('axe finds what is wrong', async ({ page }) => {
	const tiny = '<button style="width:9px;height:9px;padding:0;border:0" aria-label="x"></button>';
	await page.setContent(
		`<title>x</title><img src="data:,"><p style="color:#999">Pale</p><p style="font-size:0">${tiny}${tiny}</p>`
	);
	const faults = (await axeFaults(page)).map((fault) => fault.split(' | ')[0]);
	expect(faults).toEqual(
		expect.arrayContaining(['image-alt', 'color-contrast', 'html-has-lang', 'target-size'])
	);
});
