/** The addresses of all pages, for search engines: https://www.sitemaps.org/protocol.html */
import type { LoadedStory } from './load.ts';
import { siteAddress } from './site.ts';

/**
 * The sitemap; undefined while `PUBLIC_SITE_URL` is not set, since the format knows only whole addresses and allows no
 * empty list.
 */
export function sitemap({ story, cards }: LoadedStory): string | undefined {
	if (!siteAddress()) return undefined;
	const pages = [
		'',
		...story.scenes.map(({ id }) => `scene/${id}/`),
		'evidence/',
		'method/',
		'embed/',
		...Object.keys(cards.cards).map((id) => `evidence/${id}/`)
	];
	const changed = story.updated ?? story.published;
	const when = changed ? `<lastmod>${changed}</lastmod>` : '';
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...pages.map(
			(page) => `\t<url><loc>${(siteAddress(page) ?? '').replace(/&/g, '&amp;')}</loc>${when}</url>`
		),
		'</urlset>\n'
	].join('\n');
}
