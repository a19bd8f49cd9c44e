import { error } from '@sveltejs/kit';
import { loadStory } from '$lib/server/load.ts';
import { sitemap } from '$lib/server/sitemap.ts';
import type { EntryGenerator } from './$types.ts';

export const prerender = true;

/** A route with a parameter, so that there is no file where there is no sitemap. */
export const entries: EntryGenerator = () => (sitemap(loadStory()) ? [{ map: 'sitemap' }] : []);

export const GET = ({ params }: { params: { map: string } }) => {
	const text = params.map === 'sitemap' ? sitemap(loadStory()) : undefined;
	if (!text) error(404, 'There is a sitemap once PUBLIC_SITE_URL is set.');
	return new Response(text, { headers: { 'content-type': 'application/xml' } });
};
