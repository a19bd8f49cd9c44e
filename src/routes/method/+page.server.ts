import { loadStory } from '$lib/server/load.ts';
import { siteAddress } from '$lib/server/site.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = () => {
	const { dataset, story, cards, basemap } = loadStory();
	const count = (rows: { origin: string }[]) => ({
		all: rows.length,
		machine: rows.filter((r) => r.origin === 'machine').length
	});
	return {
		story: story.title,
		language: story.language,
		canonical: siteAddress('method/'),
		counts: [
			{ what: 'Statements', ...count(dataset.statements) },
			{ what: 'Positions', ...count(dataset.positions) },
			{ what: 'Events', ...count(dataset.events) },
			{ what: 'Discrepancies', ...count(dataset.discrepancies) }
		],
		articles: dataset.articles.map((a) => ({
			id: a.id,
			...cards.articles[a.id],
			basis: [a.publisher.basis, a.publishedBasis, a.bylineBasis].filter((b) => b !== undefined)
		})),
		issues: dataset.issues.map(({ id, question, poles }) => ({ id, question, poles })),
		policy: dataset.story.map.policy,
		disputed: basemap.disputed.map(({ id, name, note }) => ({ id, name, note })),
		schemaVersion: dataset.schemaVersion
	};
};
