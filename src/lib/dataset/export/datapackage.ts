/** `datapackage.json` (Frictionless Data Package 1.0), which says what the CSV tables hold. */
import type { Dataset } from '../types.ts';
import { toCsv, type Table } from './table.ts';
import { tablesOf } from './tables.ts';

/** A file of the package by its name. */
export interface ExportFile {
	name: string;
	text: string;
}

/** The dataset as `<table>.csv` files, and the `datapackage.json` that describes them. */
export function tabularPackage(dataset: Dataset): ExportFile[] {
	const tables = tablesOf(dataset);
	return [
		...tables.map((t) => ({
			name: `${t.name}.csv`,
			text: toCsv(
				t.fields.map((field) => field.name),
				t.rows
			)
		})),
		{
			name: 'datapackage.json',
			text: `${JSON.stringify(dataPackage(dataset, tables), null, '\t')}\n`
		}
	];
}

function dataPackage(dataset: Dataset, tables: Table[]): Record<string, unknown> {
	return {
		profile: 'tabular-data-package',
		name: dataset.story.id,
		title: dataset.story.title,
		version: dataset.schemaVersion,
		sources: dataset.articles.map((a) => ({
			title: `${a.headline}, ${a.publisher.name}, ${a.published}`,
			...(a.url === undefined ? {} : { path: a.url })
		})),
		resources: tables.map(({ name, description, fields, primaryKey, foreignKeys }) => ({
			profile: 'tabular-data-resource',
			name,
			path: `${name}.csv`,
			description,
			format: 'csv',
			mediatype: 'text/csv',
			encoding: 'utf-8',
			dialect: { lineTerminator: '\r\n', delimiter: ',', quoteChar: '"', doubleQuote: true },
			schema: {
				fields,
				missingValues: [''],
				primaryKey,
				...(foreignKeys.length > 0 ? { foreignKeys } : {})
			}
		}))
	};
}
