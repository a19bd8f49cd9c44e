import { json } from '@sveltejs/kit';
import { loadStory } from '$lib/server/load.ts';

export const prerender = true;

/** What the evidence panel shows; fetched on the first tap. */
export const GET = () => json(loadStory().cards);
