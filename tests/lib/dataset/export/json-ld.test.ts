import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { annotationCollection } from '../../../../src/lib/dataset/export/annotations.ts';
import { datasetJsonSchema } from '../../../../src/lib/dataset/json-schema.ts';
import type { Dataset } from '../../../../src/lib/dataset/types.ts';
import { graphLd } from '../../../../src/lib/server/datasetLd.ts';
import { sceneLd, storyLd } from '../../../../src/lib/server/jsonLd.ts';
import { loadStory } from '../../../../src/lib/server/load.ts';
import { recordLd } from '../../../../src/lib/server/recordLd.ts';

const dataset = JSON.parse(await readFile('tests/fixtures/story/dataset.json', 'utf8')) as Dataset;
const context = async (name: string) =>
	JSON.parse(await readFile(`tests/fixtures/contexts/${name}.json`, 'utf8')) as object;
/** The terms that we use of each published context; nothing is asked of the network. */
const contexts: Record<string, object> = {
	'https://schema.org': await context('schema.org'),
	'http://www.w3.org/ns/anno.jsonld': await context('anno')
};
const options = {
	base: 'https://news.example/data/',
	safe: true,
	documentLoader: (url: string) => {
		const document = contexts[url];
		if (!document) return Promise.reject(new Error(`no context for ${url}`));
		return Promise.resolve({ document, documentUrl: url, contextUrl: undefined });
	}
};
// Safe mode stops at a term that the context does not have, which would be dropped otherwise.
const expand = jsonld.expand as unknown as (document: object, settings?: object) => Promise<Node[]>;
type Node = Record<string, { '@id'?: string; '@value'?: unknown; '@list'?: Node[] }[]> & {
	'@type'?: string[];
	'@id'?: string;
};

describe('annotations.jsonld', () => {
	test.each(['https://news.example/', '../'])('expands with base %s', async (base) => {
		const [collection] = await expand(annotationCollection(dataset, base), options);
		const AS = 'http://www.w3.org/ns/activitystreams#';
		const OA = 'http://www.w3.org/ns/oa#';
		expect(collection?.['@type']).toEqual([`${AS}OrderedCollection`]);
		const page = collection?.[`${AS}first`]?.[0] as Node | undefined;
		const items = page?.[`${AS}items`]?.[0]?.['@list'] ?? [];
		expect(items.length).toBe(collection?.[`${AS}totalItems`]?.[0]?.['@value']);
		expect(items.length).toBeGreaterThan(20);
		for (const item of items) {
			expect(item['@id']).toMatch(/^https:\/\/news\.example\/evidence\/[sped]-/);
			expect(item['@type']).toEqual([`${OA}Annotation`]);
			expect(item[`${OA}motivatedBy`]?.[0]?.['@id']).toMatch(
				/#(describing|classifying|assessing)$/
			);
			const target = item[`${OA}hasTarget`]?.[0] as Node | undefined;
			expect(target?.[`${OA}hasSource`]?.[0]?.['@id']).toMatch(/^ni:\/\/\/sha-256;/);
			expect(target?.[`${OA}hasSelector`]?.length).toBeGreaterThan(0);
		}
	});
});

describe('a record’s page', () => {
	const { statements, positions, events, discrepancies } = dataset;
	test.each([...statements, ...positions, ...events, ...discrepancies].map((r) => r.id))(
		'%s expands to a thing of schema.org with its articles',
		async (id) => {
			const page = JSON.stringify(recordLd(dataset, id, `https://news.example/${id}/`));
			const [thing] = await expand(JSON.parse(page) as object, options);
			expect(thing?.['@id']).toBe(`https://news.example/${id}/`);
			expect(thing?.['@type']?.[0]).toMatch(
				/^https:\/\/schema\.org\/(Quotation|Claim|Event|ItemList)$/
			);
			expect(JSON.stringify(thing)).toMatch(/schema\.org\/(Opinion)?NewsArticle"/);
		}
	);
});

describe('dataset.jsonld', () => {
	const loaded = loadStory();
	const site = 'https://news.example/';
	interface Named {
		'@id'?: string;
		'@type'?: string[];
	}

	test.each([site, '../'])('is one graph that holds together, with base %s', async (base) => {
		const { dataset } = loaded;
		const nodes = (await expand(
			graphLd(loaded, (path) => base + path),
			options
		)) as Named[];
		const graph =
			(nodes.length === 1 ? (nodes[0] as { '@graph': Named[] })['@graph'] : nodes) ?? [];
		const named = new Map(graph.map((node) => [node['@id'], node['@type']?.[0]]));
		expect(named.size).toBe(graph.length);
		// Who is named but not described would be nobody.
		const elsewhere: string[] = [];
		JSON.stringify(graph, (key, value: unknown) => {
			if (value && typeof value === 'object' && Object.keys(value).join() === '@id') {
				const id = (value as { '@id': string })['@id'];
				if (id.startsWith(site) && !named.has(id) && !/\.(csv|json|jsonld)$|method\/$/.test(id))
					elsewhere.push(`${key}: ${id}`);
			}
			return value;
		});
		expect(elsewhere).toEqual([]);
		const records = [
			...dataset.statements,
			...dataset.positions,
			...dataset.events,
			...dataset.discrepancies
		];
		for (const { id } of records)
			expect(named.get(`${site}evidence/${id}/`), id).toMatch(
				/^https:\/\/schema\.org\/(Quotation|Claim|Event|ItemList)$/
			);
		const { articles, actors, places } = dataset;
		expect(graph.length).toBe(1 + articles.length + actors.length + places.length + records.length);
	});

	test('a position leads to its statement, and that to who said it and in which article', async () => {
		const graph = graphLd(loaded, (path) => site + path)['@graph'] as Record<string, never>[];
		const node = (id?: string) => graph.find((n) => n['@id'] === id) as Record<string, unknown>;
		const [position] = loaded.dataset.positions;
		const claim = node(`${site}evidence/${position!.id}/`);
		const statement = node((claim.isBasedOn as Named)['@id']);
		const said = loaded.dataset.statements.find((s) => s.id === position!.statement)!;
		const actor = loaded.dataset.actors.find((a) => a.id === (said.holder ?? said.speaker))!;
		const article = loaded.dataset.articles.find((a) => a.id === said.article)!;
		expect(node((statement.author as Named)['@id']).name).toBe(actor.name);
		const source = (statement.isPartOf ?? statement.appearance) as Named;
		expect(node(source['@id']).headline).toBe(article.headline);
	});
});

test('the story and its scenes use no term that schema.org does not have', async () => {
	const loaded = loadStory();
	const story = {
		...loaded.story,
		updated: '2031-05-06',
		published: '2031-05-05',
		authors: ['Mele Havea'],
		publisher: 'Seabed News',
		corrections: [{ date: '2031-05-06', text: 'A name.' }]
	};
	const page = (ld: object) => expand(JSON.parse(JSON.stringify(ld)) as object, options);
	const [article] = await page(storyLd({ ...loaded, story }));
	expect(article?.['@type']).toEqual(['https://schema.org/NewsArticle']);
	expect(article?.['https://schema.org/citation']).toHaveLength(loaded.dataset.articles.length);
	const [part] = await page(sceneLd(loaded, story.scenes[1]!, 1));
	expect(part?.['https://schema.org/isPartOf']).toHaveLength(1);
});

test('the dataset holds to the published JSON Schema, as a reader of JSON Schema has it', () => {
	const ajv = new Ajv2020({ strict: true, allErrors: true });
	formats.default(ajv);
	const schema = datasetJsonSchema('https://news.example/data/dataset.schema.json');
	const validate = ajv.compile(schema);
	expect(validate(dataset), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
	const broken = structuredClone(dataset) as unknown as { statements: { kind: string }[] };
	broken.statements[0]!.kind = 'whispered';
	expect(validate(broken)).toBe(false);
	expect(validate({ ...dataset, more: 1 })).toBe(false);
});
