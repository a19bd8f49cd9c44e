import { tabularPackage } from '$lib/dataset/export/datapackage.ts';
import { loadStory } from '$lib/server/load.ts';

export const prerender = true;

export const GET = () => {
	const file = tabularPackage(loadStory().dataset).find(({ name }) => name === 'datapackage.json');
	return new Response(file?.text, { headers: { 'content-type': 'application/json' } });
};
