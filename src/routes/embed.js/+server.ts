import script from 'classic:src/lib/embed/loader/loader.ts';

export const prerender = true;

/** The script that gives embeds their height; see `docs/embedding.md`. */
export const GET = () =>
	new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
