/**
 * Every scene against its picture in `pictures/`. After a change that is meant to be seen:
 * `npm run test:pixels -- --update-snapshots`, then look at what git shows.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page, type TestInfo } from '@playwright/test';
import { PNG } from 'pngjs';
import { difference, packed, pictureOfStage } from './pictures.ts';
import { openStory, sceneIds, settled } from './reading.ts';

/** Pixels of a small picture that may differ: edges that another machine rounds the other way. A token has 80 and more. */
const TOLERATED = 24;

test.skip(({ hasTouch }) => hasTouch, 'sets its own sizes');
test.skip(
	!!process.env.STORY && process.env.STORY !== 'data',
	'the pictures are of the first story'
);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const THEMES = ['light', 'dark'] as const;
const SIZES = [
	{ width: 360, height: 740 },
	{ width: 768, height: 1024 },
	{ width: 1440, height: 900 }
];
const updating = ({ config }: TestInfo) => ['all', 'changed'].includes(config.updateSnapshots);

async function pictureOf(page: Page, scene: string): Promise<PNG> {
	await openStory(page, scene);
	expect(await settled(page)).toBe(scene);
	return pictureOfStage(page);
}

for (const colorScheme of THEMES)
	for (const viewport of SIZES) {
		const folder = join(import.meta.dirname, 'pictures', `${viewport.width}-${colorScheme}`);

		test.describe(`${viewport.width} px, ${colorScheme}`, () => {
			test.use({ colorScheme, viewport });

			test('every scene looks as it did', async ({ page }, info) => {
				if (updating(info)) mkdirSync(folder, { recursive: true });
				const scenes = sceneIds();
				for (const scene of scenes) {
					const now = await pictureOf(page, scene);
					const file = join(folder, `${scene}.png`);
					const before = existsSync(file) ? PNG.sync.read(readFileSync(file)) : undefined;
					const { pixels, picture } = before
						? difference(before, now)
						: { pixels: Infinity, picture: now };
					if (pixels <= TOLERATED) continue;
					if (updating(info)) {
						writeFileSync(file, packed(now));
						continue;
					}
					for (const [name, body] of Object.entries({ before, now, difference: picture }))
						if (body)
							await info.attach(`${scene}, ${name}`, {
								body: packed(body),
								contentType: 'image/png'
							});
					expect
						.soft(pixels, `${scene}: pixels that differ; see the attached pictures`)
						.toBeLessThanOrEqual(TOLERATED);
				}
				const others = existsSync(folder) ? readdirSync(folder) : [];
				for (const file of others.filter((file) => !scenes.includes(file.replace(/\.png$/, '')))) {
					if (updating(info)) rmSync(join(folder, file));
					else expect.soft(file, 'a picture of no scene').toBe('');
				}
			});

			test('a token that is missing does not go unseen', async ({ page }) => {
				for (const scene of sceneIds()) {
					const whole = await pictureOf(page, scene);
					const tokens = page.locator('[data-shown] [data-actor][data-visible="true"]:visible');
					const count = await tokens.count();
					if (count < 2) continue;
					for (const nth of [0, count - 1]) {
						const token = tokens.nth(nth);
						await token.evaluate((element) => (element.style.opacity = '0'));
						const without = await pictureOfStage(page);
						expect(
							difference(whole, without).pixels,
							`${scene}: ${await token.getAttribute('data-actor')}`
						).toBeGreaterThan(TOLERATED * 1.5);
						await token.evaluate((element) => (element.style.opacity = ''));
					}
					const again = await pictureOfStage(page);
					expect(difference(whole, again).pixels, `${scene}: nothing changed`).toBe(0);
					return;
				}
				throw new Error('no scene shows two tokens');
			});
		});
	}
