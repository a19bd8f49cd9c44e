import { loadStory } from '$lib/server/load.ts';
import type { Handle } from '@sveltejs/kit';

/** Fills the one thing that `app.html` leaves open: the story's language. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', loadStory().story.language)
	});
