import { loadStory } from '$lib/server/load.ts';
import type { Handle } from '@sveltejs/kit';

/**
 * Fills the one thing that `app.html` leaves open, the story's language, and moves the scripts to the end: in the head
 * they would share the line with the text and the first graphic, which need none of them.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const preloads = html.match(MODULE_PRELOAD)?.join('') ?? '';
			return html
				.replace('%lang%', loadStory().story.language)
				.replace(MODULE_PRELOAD, '')
				.replace('</body>', `${preloads}</body>`);
		}
	});

const MODULE_PRELOAD = /\s*<link [^>]*rel="modulepreload"[^>]*>/g;
