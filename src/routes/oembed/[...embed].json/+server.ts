import { error, json } from '@sveltejs/kit';
import { oembed } from '$lib/embed/oembed/oembed.ts';
import { loadEmbeds, provider, subjectOf } from '$lib/server/embeds.ts';
import type { EntryGenerator, RequestHandler } from './$types.ts';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => [...loadEmbeds().keys()].map((embed) => ({ embed }));

/** What a host is told that asks what stands behind an embed's address. */
export const GET: RequestHandler = async ({ params }) => {
	const embed = loadEmbeds().get(params.embed);
	if (!embed) error(404, `There is no embed ${params.embed}.`);
	return json(oembed(await subjectOf(embed), provider()));
};
