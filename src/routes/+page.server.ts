import { loadStory } from '$lib/server/load.ts';
import { siteAddress } from '$lib/server/site.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = () => {
	const { dataset, story, states, basemap, cards } = loadStory();
	return {
		title: story.title,
		dek: story.dek,
		language: story.language,
		canonical: siteAddress(),
		scenes: story.scenes.map(({ id, headline, html }) => ({ id, headline, html })),
		states,
		basemap,
		groups: dataset.story.groups,
		articles: dataset.articles.map(({ id }) => ({ id, ...cards.articles[id] }))
	};
};
