import { ratios, type Row } from '$lib/dataset/accuracy.ts';
import { tablesOf } from '$lib/dataset/export/tables.ts';
import { dateWords } from '$lib/evidence/date-words.ts';
import { loadStory } from '$lib/server/load.ts';
import { measuredAccuracy } from '$lib/server/measured.ts';
import { siteAddress } from '$lib/server/site.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = () => {
	const { dataset, story, cards, basemap } = loadStory();
	const accuracy = measuredAccuracy();
	const count = (rows: { origin: string; corrected?: true | undefined }[]) => ({
		all: rows.length,
		machine: rows.filter((r) => r.origin === 'machine').length,
		corrected: rows.filter((r) => r.corrected).length
	});
	const measured = (row: Row) => ({ ...row, ...ratios(row) });
	return {
		story: story.title,
		language: story.language,
		canonical: siteAddress('method/'),
		counts: [
			{ what: 'Statements', ...count(dataset.statements) },
			{ what: 'Positions', ...count(dataset.positions) },
			{ what: 'Events', ...count(dataset.events) },
			{ what: 'Differences', ...count(dataset.discrepancies) }
		],
		accuracy: accuracy && {
			articles: accuracy.articles,
			records: accuracy.rows.filter((row) => row.of === undefined).map(measured),
			parts: accuracy.rows.filter((row) => row.of !== undefined)
		},
		corrections: (story.corrections ?? []).map(({ date, text }) => ({
			date: dateWords(date, story.language),
			text
		})),
		articles: dataset.articles.map((a) => ({
			id: a.id,
			...cards.articles[a.id],
			basis: [a.publisher.basis, a.publishedBasis, a.bylineBasis].filter((b) => b !== undefined)
		})),
		issues: dataset.issues.map(({ id, question, poles }) => ({ id, question, poles })),
		policy: dataset.story.map.policy,
		disputed: basemap.disputed.map(({ id, name, note }) => ({ id, name, note })),
		schemaVersion: dataset.schemaVersion,
		tables: tablesOf(dataset).map(({ name, description, rows }) => ({
			name,
			description,
			rows: rows.length
		}))
	};
};
