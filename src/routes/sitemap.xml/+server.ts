import { loadStory } from '$lib/server/load.ts';
import { siteAddress } from '$lib/server/site.ts';

export const prerender = true;

/** Every page's published address; none while `PUBLIC_SITE_URL` is not set, since the format knows only whole ones. */
export const GET = () => {
	const { story, cards } = loadStory();
	const pages = [
		'',
		...story.scenes.map(({ id }) => `scene/${id}/`),
		'evidence/',
		'method/',
		...Object.keys(cards.cards).map((id) => `evidence/${id}/`)
	];
	const changed = story.updated ?? story.published;
	const entries = pages.flatMap((page) => {
		const address = siteAddress(page);
		const when = changed ? `<lastmod>${changed}</lastmod>` : '';
		return address ? [`\t<url><loc>${address.replace(/&/g, '&amp;')}</loc>${when}</url>\n`] : [];
	});
	return new Response(
		`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`,
		{ headers: { 'content-type': 'application/xml' } }
	);
};
