import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { annotationCollection } from '../../../../src/lib/dataset/export/annotations.ts';
import { datasetJsonSchema } from '../../../../src/lib/dataset/json-schema.ts';
import type { Dataset } from '../../../../src/lib/dataset/types.ts';
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
