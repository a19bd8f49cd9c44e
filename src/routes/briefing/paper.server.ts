/** What the deck's and the hand-out's paper are made from. */
import { loadStory } from '$lib/server/load.ts';
import { loadBriefing } from './briefing.server.ts';

export function paperOf() {
	const { title, language, slides, basemap, groups } = loadBriefing();
	return {
		...{ title, language, slides, basemap, groups },
		/** Where articles can be read, by their ids: their own address, or their publisher's. */
		addresses: Object.fromEntries(
			loadStory().dataset.articles.flatMap(({ id, url, publisher }) => {
				const address = url ?? publisher.url;
				return address === undefined ? [] : [[id, address]];
			})
		) as Record<string, string | undefined>
	};
}
