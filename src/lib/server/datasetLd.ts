/** The whole dataset in schema.org's terms (https://schema.org): what can be downloaded, and every record as one graph. */
import { tablesOf } from '../dataset/export/tables.ts';
import { articleLd, creditLd, type JsonLd } from './jsonLd.ts';
import type { LoadedStory } from './load.ts';
import { actorLd, placeLd, thingLd, type Naming } from './recordLd.ts';

/** The downloads: path below the start page, media type, and what they are. */
const DOWNLOADS: [path: string, type: string, name: string][] = [
	['data/dataset.json', 'application/json', 'Every record, after data/dataset.schema.json'],
	['data/dataset.jsonld', 'application/ld+json', 'Every record as linked data'],
	['data/annotations.jsonld', 'application/ld+json', 'W3C Web Annotations'],
	['data/datapackage.json', 'application/json', 'Frictionless data package of the tables'],
	['data/dna.csv', 'text/csv', 'Statements in the manner of Discourse Network Analyzer']
];

/**
 * The dataset as something to download.
 * @param at turns a path below the start page into an address: a published one, or one relative to where this stands
 */
export function datasetLd(loaded: LoadedStory, at: (path: string) => string): JsonLd {
	const { story, dataset } = loaded;
	const tables = tablesOf(dataset).map(({ name, description }): (typeof DOWNLOADS)[number] => [
		`data/${name}.csv`,
		'text/csv',
		description
	]);
	return {
		'@type': 'Dataset',
		'@id': `${at('data/dataset.jsonld')}#dataset`,
		name: `${story.title}: the evidence`,
		description: `What ${dataset.articles.length} articles report that was said and done: ${dataset.statements.length} statements, ${dataset.positions.length} positions, ${dataset.events.length} events and ${dataset.discrepancies.length} matters on which the articles differ. ${story.dek}`,
		url: at('method/'),
		inLanguage: story.language,
		version: String(dataset.schemaVersion),
		isAccessibleForFree: true,
		...creditLd(story),
		citation: dataset.articles.map(articleLd),
		distribution: [...DOWNLOADS, ...tables].map(([path, encodingFormat, name]) => ({
			'@type': 'DataDownload',
			name,
			encodingFormat,
			contentUrl: at(path)
		}))
	};
}

/**
 * One graph of the dataset, its articles, actors, places and records. Each stands once and is named by the others: a
 * record by its page, all else by a fragment of the graph's own address.
 * @param at as for `datasetLd`
 */
export function graphLd(loaded: LoadedStory, at: (path: string) => string): JsonLd {
	const { dataset } = loaded;
	const name = (kind: string) => (id: string) => ({
		'@id': `${at('data/dataset.jsonld')}#${kind}-${id}`
	});
	const naming: Required<Naming> = {
		article: name('article'),
		actor: name('actor'),
		place: name('place'),
		record: (id) => ({ '@id': at(`evidence/${id}/`) })
	};
	return {
		'@context': 'https://schema.org',
		'@graph': [
			{ ...datasetLd(loaded, at), citation: dataset.articles.map(({ id }) => naming.article(id)) },
			...dataset.articles.map((article) => ({
				...naming.article(article.id),
				...articleLd(article)
			})),
			...dataset.actors.map((actor) => ({ ...naming.actor(actor.id), ...actorLd(actor) })),
			...dataset.places.map((place) => ({ ...naming.place(place.id), ...placeLd(place) })),
			...[
				...dataset.statements,
				...dataset.positions,
				...dataset.events,
				...dataset.discrepancies
			].map(({ id }) => ({ ...naming.record(id), ...thingLd(dataset, id, naming) }))
		]
	};
}
