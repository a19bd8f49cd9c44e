/** The story folder, read once a build: what every page is made from. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDataset } from '../dataset/validate.ts';
import type { Dataset } from '../dataset/types.ts';
import { makeCards } from '../evidence/cards.ts';
import type { Cards } from '../evidence/card.ts';
import { stateAt } from '../scenes/stateAt.ts';
import { readStory } from '../scenes/story.ts';
import type { Basemap, State, Story } from '../scenes/types.ts';
import { makeBasemap } from './basemap.ts';

export interface LoadedStory {
	dataset: Dataset;
	/** `dataset.json` as it stands in the folder, byte for byte. */
	datasetText: string;
	story: Story;
	/** One for each scene, in order. */
	states: State[];
	basemap: Basemap;
	cards: Cards;
}

let loaded: LoadedStory | undefined;

/**
 * The story that `$STORY` names (default `data`).
 * @throws Error that names the file, the place and the mend
 */
export function loadStory(): LoadedStory {
	try {
		loaded ??= readFolder(process.env.STORY || 'data');
	} catch (error) {
		// What is wrong is in the story folder, not in the code: the stack would only bury the message.
		if (error instanceof Error) error.stack = error.message;
		throw error;
	}
	return loaded;
}

function readFolder(folder: string): LoadedStory {
	const read = (name: string, mend: string) => {
		const file = join(folder, name);
		if (!existsSync(file)) throw new Error(`${file} is not there; ${mend}`);
		return readFileSync(file, 'utf8');
	};
	const file = join(folder, 'dataset.json');
	const datasetText = read('dataset.json', 'run "npm run data", or let STORY name a story folder');
	const dataset = parseDataset(parseJson(datasetText, file), file);
	const { basemap, places } = makeBasemap(dataset);
	const story = readStory(
		read('story.md', 'write it as docs/architecture.md shows'),
		dataset,
		places,
		{
			file: join(folder, 'story.md'),
			// Relative to the start page, so that the site also works below another site's folder.
			href: (id) => `evidence/${id}/`
		}
	);
	return {
		dataset,
		datasetText,
		story,
		states: story.scenes.map((_, step) => stateAt(story, dataset, step)),
		basemap,
		cards: makeCards(dataset)
	};
}

function parseJson(text: string, file: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new Error(`${file} is not JSON (${String(error)}); run "npm run data" again`, {
			cause: error
		});
	}
}
