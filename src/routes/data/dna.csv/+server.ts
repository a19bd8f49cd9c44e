import { dnaTable } from '$lib/dataset/export/dna.ts';
import { loadStory } from '$lib/server/load.ts';

export const prerender = true;

export const GET = () =>
	new Response(dnaTable(loadStory().dataset), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
