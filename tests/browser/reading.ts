/** What the tests measure on a story page, by their own means. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

/** The scenes' ids in the order of the story's file. */
export function sceneIds(): string[] {
	const text = readFileSync(join(process.env.STORY || 'data', 'story.md'), 'utf8');
	return [...text.matchAll(/^scene:\s*(\S+)\s*$/gm)].map((match) => match[1] ?? '');
}

/** What is on screen now: the scene that the graphic shows, and the one whose section is on the reading line. */
export interface Reading {
	shown: string | null;
	onLine: string | null;
	/** True while the graphic's page has started. */
	ready: boolean;
}

/**
 * Reads the page. The reading line is the middle of the window that the text has to itself: all of it, or what is
 * left below a graphic that stands above it. Above the first section it is the first's, below the last the last's.
 */
export function reading(page: Page): Promise<Reading> {
	return page.evaluate(() => {
		const graphic = document.querySelector('[data-shown]');
		const box = graphic?.getBoundingClientRect();
		const sections = [...document.querySelectorAll('[data-scene]')];
		const text = sections[0]?.getBoundingClientRect();
		const beside = !box || !text || text.right <= box.left || text.left >= box.right;
		const line = ((beside ? 0 : Math.max(0, box.bottom)) + window.innerHeight) / 2;
		const at = (y: number): string | null => {
			const holding = sections.find((section) => {
				const { top, bottom } = section.getBoundingClientRect();
				return top <= y && bottom > y;
			});
			const above = (sections[0]?.getBoundingClientRect().top ?? 0) > y;
			const section = holding ?? (above ? sections[0] : sections.at(-1));
			return section?.getAttribute('data-scene') ?? null;
		};
		const shown = graphic?.getAttribute('data-shown') ?? null;
		// Where two sections meet on the line to a pixel, which of them is on it is a matter of rounding.
		const either = [at(line), at(line - 1), at(line + 1)];
		return {
			shown,
			onLine: either.includes(shown) ? shown : (either[0] ?? null),
			ready: document.querySelector('[data-ready]') !== null
		};
	});
}

/** Opens the story, at a scene where one is named, and waits until it listens. */
export async function openStory(page: Page, scene?: string): Promise<void> {
	await page.goto(scene === undefined ? '' : `#${scene}`);
	await expect.poll(async () => (await reading(page)).ready).toBe(true);
}

/** Waits until the page has come to rest with the graphic showing what is on the reading line, and returns which scene. */
export async function settled(page: Page): Promise<string> {
	let before = -1;
	let now: Reading | undefined;
	await expect
		.poll(
			async () => {
				const y = await page.evaluate(() => scrollY);
				const resting = y === before;
				before = y;
				now = await reading(page);
				return resting ? `shows ${now.shown}, reads ${now.onLine}` : 'still scrolls';
			},
			{ message: 'the graphic shows the scene on the reading line', intervals: [30, 50, 100] }
		)
		.toMatch(/^shows (\S+), reads \1$/);
	return now?.shown ?? '';
}

/** Scrolls at once, without the browser's smoothing. */
export function scrollTo(page: Page, y: number): Promise<void> {
	return page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), y);
}
