/** Whether the narrative still fits the dataset: the same reading that the site is built with, before it is built. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset } from '../lib/dataset/types.ts';
import { readStory } from '../lib/scenes/story.ts';
import { UserError } from './types.ts';

/**
 * Reads `story.md` of a story folder against the dataset; a folder without one is still being worked on.
 * @throws UserError with every mistake in it, a line each: file, scene, field and mend
 */
export async function checkStory(folder: string, dataset: Dataset): Promise<void> {
	const file = join(folder, 'story.md');
	const markdown = await readFile(file, 'utf8').catch(() => null);
	if (markdown === null) return;
	const places = Object.fromEntries(dataset.places.map(({ id }) => [id, { x: 0, y: 0 }]));
	try {
		readStory(markdown, dataset, places, { file });
	} catch (error) {
		throw new UserError((error as Error).message);
	}
}
