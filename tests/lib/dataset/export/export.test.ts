import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { annotationCollection } from '../../../../src/lib/dataset/export/annotations.ts';
import { codePoints } from '../../../../src/lib/dataset/export/codepoints.ts';
import { tabularPackage } from '../../../../src/lib/dataset/export/datapackage.ts';
import { dnaTable } from '../../../../src/lib/dataset/export/dna.ts';
import { toCsv } from '../../../../src/lib/dataset/export/table.ts';
import type { Dataset } from '../../../../src/lib/dataset/types.ts';

const story = 'tests/fixtures/story';
const dataset = JSON.parse(await readFile(`${story}/dataset.json`, 'utf8')) as Dataset;
type Row = Record<string, string>;
const read = (csv: string) => parse(csv, { columns: true }) as Row[];

test('a reader of CSV gets back what was written', () => {
	const rows = [
		['plain', 'a, b', 'she said "no"', 'two\nlines', ''],
		['ünï', ' spaces ', '=1', '"', 'x']
	];
	const [head, ...back] = parse(toCsv(['a', 'b', 'c', 'd', 'e'], rows)) as string[][];
	expect(head).toEqual(['a', 'b', 'c', 'd', 'e']);
	expect(back).toEqual(rows);
});

describe('the tabular package', () => {
	const files = new Map(tabularPackage(dataset).map((file) => [file.name, file.text]));
	interface Resource {
		name: string;
		path: string;
		schema: {
			fields: { name: string; type: string; constraints?: { required?: true; enum?: string[] } }[];
			primaryKey: string[];
			foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
		};
	}
	const { resources } = JSON.parse(files.get('datapackage.json')!) as { resources: Resource[] };
	const rowsOf = (name: string) => read(files.get(resources.find((r) => r.name === name)!.path)!);

	test('has a resource for each file, and a file for each resource', () => {
		expect(resources.map((r) => r.path).sort()).toEqual(
			[...files.keys()].filter((name) => name.endsWith('.csv')).sort()
		);
	});

	test.each(resources.map((r) => [r.name, r] as const))(
		'%s holds to its schema',
		(name, resource) => {
			const rows = rowsOf(name);
			const { fields, primaryKey, foreignKeys = [] } = resource.schema;
			expect(rows.length).toBeGreaterThan(0);
			const header = parse(files.get(resource.path)!, { to_line: 1 }) as string[][];
			expect(header[0]).toEqual(fields.map((field) => field.name));
			const keys = rows.map((row) => primaryKey.map((column) => row[column]).join('\n'));
			expect(new Set(keys).size).toBe(rows.length);
			for (const { name: field, type, constraints } of fields)
				for (const value of rows.map((row) => row[field]!)) {
					if (constraints?.required) expect(value).not.toBe('');
					if (constraints?.enum && value !== '') expect(constraints.enum).toContain(value);
					if (type === 'integer') expect(value).toMatch(/^\d+$/);
					if (type === 'number') expect(value).toMatch(/^-?\d+(\.\d+)?$/);
					if (type === 'boolean') expect(value).toMatch(/^(true|false)$/);
				}
			for (const { fields: field, reference } of foreignKeys) {
				const known = new Set(rowsOf(reference.resource).map((row) => row[reference.fields]));
				for (const row of rows) if (row[field] !== '') expect(known).toContain(row[field]);
			}
		}
	);

	test('leaves nothing of the dataset out', () => {
		const sum = (n: number[]) => n.reduce((a, b) => a + b, 0);
		const counts = Object.fromEntries(resources.map((r) => [r.name, rowsOf(r.name).length]));
		expect(counts).toEqual({
			articles: dataset.articles.length,
			places: dataset.places.length,
			actors: dataset.actors.length,
			issues: dataset.issues.length,
			statements: dataset.statements.length,
			quotes: sum(dataset.statements.map((s) => s.quotes.length)),
			positions: dataset.positions.length,
			events: dataset.events.length,
			event_actors: sum(dataset.events.map((e) => e.actors.length)),
			mentions: sum(dataset.events.map((e) => e.mentions.length)),
			discrepancies: dataset.discrepancies.length,
			claims: sum(dataset.discrepancies.map((d) => d.claims.length))
		});
	});
});

describe('code points', () => {
	const text = 'a 😀 b 😀😀 c';
	const astral = [2, 7, 9];
	test.each([
		['a', 0, 1],
		['😀 b', 2, 6],
		['😀😀 c', 7, 13],
		['c', 12, 13]
	])('%s', (words, start, end) => {
		expect(text.slice(start, end)).toBe(words);
		const selector = codePoints({ type: 'TextPositionSelector', start, end }, { astral });
		expect([...text].slice(selector.start, selector.end).join('')).toBe(words);
	});
});

describe('annotations', () => {
	interface Annotation {
		id: string;
		body: { value: string }[];
		target: {
			source: string;
			selector: { type: string; start: number; end: number; exact: string }[];
		};
	}
	const collection = annotationCollection(dataset, 'https://news.example/seabed/');
	const { items } = collection.first as { items: Annotation[] };

	test('each has an address of its own on the site', () => {
		expect(collection.total).toBe(items.length);
		expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
		for (const { id } of items)
			expect(id).toMatch(/^https:\/\/news\.example\/seabed\/evidence\/[sped]-[0-9a-f]{8}(-\d+)?\//);
	});

	test('each selects the words that its record rests on, in the text that its source names', async () => {
		const texts = new Map<string, string>();
		for (const { id } of dataset.articles) {
			const text = await readFile(`${story}/articles/${id}.txt`, 'utf8');
			texts.set(`ni:///sha-256;${createHash('sha256').update(text).digest('base64url')}`, text);
		}
		let quoted = 0;
		for (const { target } of items) {
			const text = texts.get(target.source);
			expect(text).toBeDefined();
			const [position, quote] = target.selector;
			const words = [...text!].slice(position!.start, position!.end).join('');
			expect(words).not.toBe('');
			if (quote) expect(words).toBe(quote.exact);
			if (quote) quoted++;
		}
		expect(quoted).toBeGreaterThan(10);
	});

	test('holds every statement, position, mention and claim', () => {
		const letters = items.map((item) => /evidence\/(.)/.exec(item.id)?.[1]);
		const count = (letter: string) => letters.filter((l) => l === letter).length;
		expect(count('s')).toBe(dataset.statements.length);
		expect(count('p')).toBe(dataset.positions.length);
		expect(count('e')).toBe(dataset.events.flatMap((e) => e.mentions).length);
		expect(count('d')).toBe(dataset.discrepancies.flatMap((d) => d.claims).length);
	});
});

describe('the table for discourse networks', () => {
	const rows = read(dnaTable(dataset));

	test('has a row for each position that is not neutral', () => {
		expect(rows.map((row) => row.ID)).toEqual(
			dataset.positions.filter((p) => p.stance !== 'neutral').map((p) => p.id)
		);
	});

	test('says who agrees, and tells a condition apart', () => {
		const row = (actor: string, issue: string) => {
			const position = dataset.positions.find((p) => p.actor === actor && p.issue === issue);
			return rows.find((r) => r.ID === position?.id);
		};
		expect(row('morita', 'pause')).toMatchObject({
			person: 'Kenji Morita',
			organization: '',
			agreement: '0',
			stance: 'oppose',
			time: '2031-03-18 00:00:00'
		});
		expect(row('havea', 'pause')).toMatchObject({ agreement: '1', stance: 'conditional' });
		expect(row('havea', 'pause')?.condition).not.toBe('');
	});
});
