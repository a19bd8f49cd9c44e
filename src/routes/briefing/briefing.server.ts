import { slidesOf } from '$lib/briefing/slides.ts';
import { subjectsOf } from '$lib/briefing/subjects.ts';
import { loadStory } from '$lib/server/load.ts';

/** What both pages of a briefing are made from. */
export function loadBriefing() {
	const { dataset, story, basemap } = loadStory();
	return {
		title: story.title,
		dek: story.dek,
		language: story.language,
		slides: slidesOf(story, dataset),
		subjects: subjectsOf(dataset),
		basemap,
		groups: dataset.story.groups
	};
}
