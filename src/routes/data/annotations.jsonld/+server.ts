import { annotationCollection } from '$lib/dataset/export/annotations.ts';
import { loadStory } from '$lib/server/load.ts';
import { siteAddress } from '$lib/server/site.ts';

export const prerender = true;

/** Where the site's address is not known, the annotations' are relative to this file's. */
export const GET = () => {
	const collection = annotationCollection(loadStory().dataset, siteAddress() ?? '../');
	return new Response(`${JSON.stringify(collection, null, '\t')}\n`, {
		headers: { 'content-type': 'application/ld+json' }
	});
};
