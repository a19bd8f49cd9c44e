import { error } from '@sveltejs/kit';
import { loadStory } from '$lib/server/load.ts';
import { siteAddress } from '$lib/server/site.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () =>
	Object.keys(loadStory().cards.cards).map((record) => ({ record }));

export const load: PageServerLoad = ({ params }) => {
	const { story, cards } = loadStory();
	const card = cards.cards[params.record];
	if (!card) error(404, `There is no record ${params.record}.`);
	return {
		story: story.title,
		language: story.language,
		canonical: siteAddress(`evidence/${card.id}/`),
		card,
		articles: cards.articles
	};
};
