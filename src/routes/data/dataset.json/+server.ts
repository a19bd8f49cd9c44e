import { loadStory } from '$lib/server/load.ts';

export const prerender = true;

export const GET = () =>
	new Response(loadStory().datasetText, { headers: { 'content-type': 'application/json' } });
