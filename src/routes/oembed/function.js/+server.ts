import script from 'module:src/lib/embed/oembed/function.ts';
import { oembedIndex } from '$lib/server/embeds.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The optional oEmbed function, complete, to be copied to a host's functions; see `docs/embedding.md`. */
export const GET = async () => {
	const index = JSON.stringify(await oembedIndex());
	return new Response(
		script.replace('STANDPOINT_INDEX', () => index),
		{
			headers: { 'content-type': 'text/javascript; charset=utf-8' }
		}
	);
};
