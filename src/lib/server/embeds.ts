/** The embeds of the story that is built, with what their pages and pictures need. */
import type { Embed } from '../embed/embeds.ts';
import { embedsOf } from '../embed/embeds.ts';
import { loadStory } from './load.ts';
import { articlesOf } from './share.ts';

let made: Map<string, Embed> | undefined;

/** All embeds by their path below `/embed/`; made once a build. */
export function loadEmbeds(): Map<string, Embed> {
	if (!made) {
		const { story, dataset } = loadStory();
		made = new Map(embedsOf(story, dataset).map((embed) => [embed.path, embed]));
	}
	return made;
}

/** The publishers whose articles an embed rests on, each once. */
export function publishersOf(embed: Embed): string[] {
	const loaded = loadStory();
	const articles = articlesOf(loaded, embed.records);
	const used = articles.length > 0 ? articles : loaded.dataset.articles;
	return [...new Set(used.map(({ publisher }) => publisher.name))];
}
