import { building } from '$app/environment';
import { loadStory } from '$lib/server/load.ts';
import { siteAddress } from '$lib/server/site.ts';
import type { Handle, ServerInit } from '@sveltejs/kit';

/** Says once a build what is missing where nobody knows the site's address. */
export const init: ServerInit = () => {
	if (building && !siteAddress())
		console.warn(
			'PUBLIC_SITE_URL is not set: pages get no canonical address, whoever shares them may see no picture, and there is no sitemap.'
		);
};

/** Fills the one thing that `app.html` leaves open: the story's language. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', loadStory().story.language)
	});
