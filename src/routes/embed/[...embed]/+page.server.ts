import { error } from '@sveltejs/kit';
import { eventDays } from '$lib/embed/days.ts';
import { evidenceOf } from '$lib/embed/evidence.ts';
import script from 'classic:src/lib/embed/frame/frame.ts';
import { address, coarseMap, loadEmbeds, sourceOf } from '$lib/server/embeds.ts';
import { loadStory } from '$lib/server/load.ts';
import { PALETTES } from '$lib/server/picture/palette.ts';
import { siteAddress } from '$lib/server/site.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [...loadEmbeds().keys()].map((embed) => ({ embed }));

export const load: PageServerLoad = ({ params }) => {
	// The router leaves the slash at the end on it.
	const embed = loadEmbeds().get(params.embed.replace(/\/$/, ''));
	if (!embed) error(404, `There is no embed ${params.embed}.`);
	const { story, dataset, basemap, cards } = loadStory();
	/** The site's start page, as seen from this one. */
	const root = '../'.repeat(embed.path.split('/').length + 1);
	const evidence = evidenceOf(
		cards,
		new Map(dataset.positions.map(({ id, statement }) => [id, statement])),
		embed.records,
		`${root}evidence/`
	);
	const card = embed.statement === undefined ? undefined : cards.cards[embed.statement];
	const source = cards.articles[card?.accounts[0]?.article ?? ''];
	const scenes =
		embed.kind === 'story'
			? story.scenes.map(({ id, headline, html }) => ({
					id,
					headline,
					html: html.replace(/ href="(?=evidence\/)/g, ` href="${root}`)
				}))
			: [];
	const days = eventDays(dataset, story.language);
	return {
		root,
		script,
		kind: embed.kind,
		path: embed.path,
		headline: embed.headline,
		alt: embed.alt,
		leads: root + embed.leads,
		canonical: siteAddress(embed.leads.startsWith('#') ? '' : embed.leads),
		story: story.title,
		language: story.language,
		states: embed.states,
		groups: embed.states.length > 0 ? dataset.story.groups : [],
		size: basemap.size,
		basemap: !embed.states.some(({ focus }) => focus === 'map')
			? undefined
			: embed.kind === 'story'
				? coarseMap()
				: basemap,
		source: sourceOf(embed),
		oembed: address(`oembed/${embed.path}.json`),
		evidence,
		scenes,
		days: days
			.filter(({ words }) => {
				const text = JSON.stringify([embed.states, evidence]);
				return words.some((word) => text.includes(word));
			})
			.map(({ day }) => day),
		quotation: card && source ? { card, source } : undefined,
		papers: [PALETTES.light.paper, PALETTES.dark.paper]
	};
};
