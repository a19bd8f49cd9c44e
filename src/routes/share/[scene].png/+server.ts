import { error } from '@sveltejs/kit';
import { loadStory } from '$lib/server/load.ts';
import { toPng } from '$lib/server/picture/png.ts';
import { drawShare } from '$lib/server/share.ts';
import type { EntryGenerator, RequestHandler } from './$types.ts';

export const prerender = true;

export const entries: EntryGenerator = () =>
	loadStory().story.scenes.map(({ id }) => ({ scene: id }));

/** One scene's picture. */
export const GET: RequestHandler = async ({ params }) => {
	const loaded = loadStory();
	const step = loaded.story.scenes.findIndex((scene) => scene.id === params.scene);
	if (step < 0) error(404, `There is no scene ${params.scene}.`);
	return new Response(await toPng(await drawShare(loaded, step)), {
		headers: { 'content-type': 'image/png' }
	});
};
