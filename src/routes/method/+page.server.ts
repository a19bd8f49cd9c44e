import { ratios, type Row } from '$lib/dataset/accuracy.ts';
import { tablesOf } from '$lib/dataset/export/tables.ts';
import { dateWords } from '$lib/evidence/date-words.ts';
import { datasetLd } from '$lib/server/datasetLd.ts';
import { loadStory } from '$lib/server/load.ts';
import { measuredAccuracy } from '$lib/server/measured.ts';
import { sharePicture } from '$lib/server/share.ts';
import { addressFrom, siteAddress } from '$lib/server/site.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = () => {
	const loaded = loadStory();
	const { dataset, story, cards, basemap } = loaded;
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
		picture: sharePicture(loaded),
		canonical: siteAddress('method/'),
		counts: [
			{ what: 'Statements', ...count(dataset.statements) },
			{ what: 'Positions', ...count(dataset.positions) },
			{ what: 'Events', ...count(dataset.events) },
			{ what: 'Differences', ...count(dataset.discrepancies) }
		],
		reviewed: [...dataset.statements, ...dataset.events].some(
			(r) => r.origin !== 'machine' || r.corrected
		),
		accuracy: accuracy && {
			articles: accuracy.articles,
			records: accuracy.rows.filter((row) => row.of === undefined).map(measured),
			parts: accuracy.rows.filter((row) => row.of !== undefined)
		},
		corrections: (story.corrections ?? []).map(({ date, text }) => ({
			date: dateWords(date, story.language),
			text
		})),
		articles: dataset.articles.flatMap((a) => {
			const source = cards.articles[a.id];
			const basis = [a.publisher.basis, a.publishedBasis, a.bylineBasis].filter(Boolean);
			return source ? [{ id: a.id, source, basis: basis.join(' · ') }] : [];
		}),
		issues: dataset.issues.map(({ id, question, poles }) => ({ id, question, poles })),
		policy: dataset.story.map.policy,
		disputed: basemap.disputed.map(({ id, name, note }) => ({ id, name, note })),
		jsonLd: { '@context': 'https://schema.org', ...datasetLd(loaded, addressFrom(1)) },
		schemaVersion: dataset.schemaVersion,
		tables: tablesOf(dataset).map(({ name, description, rows }) => ({
			name,
			description,
			rows: rows.length
		}))
	};
};
