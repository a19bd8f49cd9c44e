import { error } from '@sveltejs/kit';
import { tabularPackage } from '$lib/dataset/export/datapackage.ts';
import { loadStory } from '$lib/server/load.ts';
import type { EntryGenerator, RequestHandler } from './$types.ts';

export const prerender = true;

const files = () => tabularPackage(loadStory().dataset);

export const entries: EntryGenerator = () =>
	files().flatMap(({ name }) => (name.endsWith('.csv') ? { table: name.slice(0, -4) } : []));

/** One table of the package that `datapackage.json` describes. */
export const GET: RequestHandler = ({ params }) => {
	const file = files().find(({ name }) => name === `${params.table}.csv`);
	if (!file) error(404, `There is no table ${params.table}.`);
	return new Response(file.text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
