import { atomFeed } from '$lib/server/feed.ts';
import { loadStory } from '$lib/server/load.ts';

export const prerender = true;

export const GET = () =>
	new Response(atomFeed(loadStory()), { headers: { 'content-type': 'application/atom+xml' } });
