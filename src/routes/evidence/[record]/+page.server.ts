import { error } from '@sveltejs/kit';
import { detailOf } from '$lib/evidence/detail.ts';
import { loadStory } from '$lib/server/load.ts';
import { recordLd } from '$lib/server/recordLd.ts';
import { siteAddress } from '$lib/server/site.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () =>
	Object.keys(loadStory().cards.cards).map((record) => ({ record }));

export const load: PageServerLoad = ({ params }) => {
	const { dataset, story, cards } = loadStory();
	const card = cards.cards[params.record];
	if (!card) error(404, `There is no record ${params.record}.`);
	const canonical = siteAddress(`evidence/${card.id}/`);
	const position = dataset.positions.find((p) => p.id === card.id);
	return {
		story: story.title,
		language: story.language,
		canonical,
		card,
		articles: cards.articles,
		detail: detailOf(dataset, card.id),
		/** Of a position, the statement that it was read out of. */
		statement: position?.statement,
		scenes: story.scenes
			.filter(
				({ html, map }) =>
					map.events.includes(card.id) || new RegExp(`data-record="[^"]*${card.id}\\b`).test(html)
			)
			.map(({ id, headline }) => ({ id, headline })),
		jsonLd: recordLd(dataset, card.id, canonical)
	};
};
