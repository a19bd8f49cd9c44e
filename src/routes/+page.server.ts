import { dateWords } from '$lib/evidence/date-words.ts';
import { storyLd } from '$lib/server/jsonLd.ts';
import { address } from '$lib/server/embeds.ts';
import { loadStory } from '$lib/server/load.ts';
import { notesOf } from '$lib/server/notes.ts';
import { readingMinutes, sharePicture } from '$lib/server/share.ts';
import { siteAddress } from '$lib/server/site.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = () => {
	const loaded = loadStory();
	const { dataset, story, states, basemap, cards } = loaded;
	const inWords = (day: string | undefined) => day && dateWords(day, story.language);
	return {
		title: story.title,
		dek: story.dek,
		language: story.language,
		canonical: siteAddress(),
		oembed: address('oembed/story.json'),
		scenes: story.scenes.map(({ id, headline, html }) => ({ id, headline, html })),
		states,
		basemap,
		groups: dataset.story.groups,
		minutes: readingMinutes(story.scenes),
		articles: dataset.articles.flatMap(({ id }) => cards.articles[id] ?? []),
		notes: notesOf(loaded),
		corrections: (story.corrections ?? []).map(({ date, text }) => ({
			text,
			when: dateWords(date, story.language)
		})),
		published: story.published,
		updated: story.updated,
		publishedWords: inWords(story.published),
		updatedWords: inWords(story.updated),
		picture: sharePicture(loaded),
		jsonLd: storyLd(loaded)
	};
};
