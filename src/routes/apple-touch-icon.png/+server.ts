import { readFile } from 'node:fs/promises';
import { PALETTES } from '$lib/server/picture/palette.ts';
import { toPng } from '$lib/server/picture/png.ts';
import { homeScreenIcon } from '$lib/server/share.ts';

export const prerender = true;

/** The site's mark for home screens, where they take no SVG. */
export const GET = async () => {
	const favicon = await readFile('static/favicon.svg', 'utf8');
	const icon = homeScreenIcon(favicon, 180, PALETTES.light.paper);
	return new Response(await toPng(icon), { headers: { 'content-type': 'image/png' } });
};
