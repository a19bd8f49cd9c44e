import { error } from '@sveltejs/kit';
import { detailOf } from '$lib/evidence/detail.ts';
import { loadStory } from '$lib/server/load.ts';
import { recordLd } from '$lib/server/recordLd.ts';
import { claimsIn, sharePicture } from '$lib/server/share.ts';
import { siteAddress } from '$lib/server/site.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () =>
	Object.keys(loadStory().cards.cards).map((record) => ({ record }));

export const load: PageServerLoad = ({ params }) => {
	const loaded = loadStory();
	const { dataset, story, cards } = loaded;
	const card = cards.cards[params.record];
	if (!card) error(404, `There is no record ${params.record}.`);
	const canonical = siteAddress(`evidence/${card.id}/`);
	const position = dataset.positions.find((p) => p.id === card.id);
	const scenes = story.scenes.filter(
		(scene) => scene.map.events.includes(card.id) || claimsIn(scene).flat().includes(card.id)
	);
	return {
		story: story.title,
		language: story.language,
		canonical,
		card,
		articles: cards.articles,
		detail: detailOf(dataset, card.id),
		/** Of the first scene that rests on the record; the story's where none does. */
		picture: sharePicture(loaded, scenes[0] && story.scenes.indexOf(scenes[0])),
		/** Of a position, the statement that it was read out of. */
		statement: position?.statement,
		scenes: scenes.map(({ id, headline }) => ({ id, headline })),
		jsonLd: recordLd(dataset, card.id, canonical)
	};
};
