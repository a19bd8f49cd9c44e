import { loadStory } from '$lib/server/load.ts';
import { siteAddress } from '$lib/server/site.ts';
import type { PageServerLoad } from './$types.ts';

/** This page is served at addresses of any depth, so its one link cannot be relative. */
export const load: PageServerLoad = () => ({
	story: loadStory().story.title,
	language: loadStory().story.language,
	home: siteAddress() ?? `${process.env.BASE_PATH ?? ''}/`
});
