import { graphLd } from '$lib/server/datasetLd.ts';
import { loadStory } from '$lib/server/load.ts';
import { addressFrom } from '$lib/server/site.ts';

export const prerender = true;

/** Every record as linked data; where the site's address is not known, names are relative to this file's. */
export const GET = () =>
	new Response(`${JSON.stringify(graphLd(loadStory(), addressFrom(1)), null, '\t')}\n`, {
		headers: { 'content-type': 'application/ld+json' }
	});
