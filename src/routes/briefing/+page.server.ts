import { slidesOf } from '$lib/briefing/slides.ts';
import { loadStory } from '$lib/server/load.ts';
import { siteAddress } from '$lib/server/site.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = () => {
	const { dataset, story, basemap } = loadStory();
	return {
		title: story.title,
		language: story.language,
		canonical: siteAddress('briefing/'),
		slides: slidesOf(story, dataset),
		basemap,
		groups: dataset.story.groups
	};
};
