import { building } from '$app/environment';
import { loadStory } from '$lib/server/load.ts';
import { ascii, firstWords } from '$lib/server/firstWords.ts';
import { siteAddress } from '$lib/server/site.ts';
import { trim } from '$lib/server/trim.ts';
import type { Handle, ServerInit } from '@sveltejs/kit';

/** Says once a build what is missing where nobody knows the site's address. */
export const init: ServerInit = () => {
	if (building && !siteAddress())
		console.warn(
			'PUBLIC_SITE_URL is not set: pages get no canonical address, whoever shares them may see no picture, and there is no sitemap.'
		);
};

/** The routes whose pages stand in other sites' frames. */
const FRAMES = '/embed/[...embed]';

/**
 * Fills what `app.html` leaves open: the story's language; and, between the comments `page` and `/page`, what a page needs that is
 * read by itself, and a frame in another site does not.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const whole = html.replace('%lang%', loadStory().story.language);
			return event.route.id === FRAMES
				? trim(whole.replace(/<!-- page -->[\s\S]*?<!-- \/page -->\s*/g, ''))
				: ascii(firstWords(whole.replace(/<!-- \/?page -->\s*/g, '')));
		}
	});
