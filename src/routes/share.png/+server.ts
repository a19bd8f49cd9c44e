import { loadStory } from '$lib/server/load.ts';
import { toPng } from '$lib/server/picture/png.ts';
import { drawShare } from '$lib/server/share.ts';

export const prerender = true;

/** The story's picture for whoever shares its address. */
export const GET = async () =>
	new Response(await toPng(await drawShare(loadStory())), {
		headers: { 'content-type': 'image/png' }
	});
