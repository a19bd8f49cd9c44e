import { error } from '@sveltejs/kit';
import { sceneLd } from '$lib/server/jsonLd.ts';
import { address, embedOfScene } from '$lib/server/embeds.ts';
import { loadStory } from '$lib/server/load.ts';
import { sharePicture } from '$lib/server/share.ts';
import { siteAddress } from '$lib/server/site.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () =>
	loadStory().story.scenes.map(({ id }) => ({ scene: id }));

export const load: PageServerLoad = ({ params }) => {
	const loaded = loadStory();
	const { story, states, basemap, dataset } = loaded;
	const { scenes } = story;
	const step = scenes.findIndex((scene) => scene.id === params.scene);
	const scene = scenes[step];
	const state = states[step];
	if (!scene || !state) error(404, `There is no scene ${params.scene}.`);
	const link = (i: number) => {
		const other = scenes[i];
		return other && { id: other.id, headline: other.headline };
	};
	return {
		story: story.title,
		language: story.language,
		canonical: siteAddress(`scene/${scene.id}/`),
		published: story.published,
		updated: story.updated,
		oembed: address(`oembed/${embedOfScene(scene.id)?.path}.json`),
		embed: embedOfScene(scene.id)?.path ?? '',
		id: scene.id,
		headline: scene.headline,
		// The story's own links are relative to the start page.
		html: scene.html.replace(/ href="(?=evidence\/)/g, ' href="../../'),
		description: firstWords(scene.html),
		step,
		of: scenes.length,
		before: link(step - 1),
		after: link(step + 1),
		state,
		basemap,
		groups: dataset.story.groups,
		picture: sharePicture(loaded, step),
		jsonLd: sceneLd(loaded, scene, step)
	};
};

/** The first paragraph as plain words, cut at a word where it is longer than search engines show. */
function firstWords(html: string): string {
	const [, paragraph = html] = /<p>([\s\S]*?)<\/p>/.exec(html) ?? [];
	const words = paragraph
		.replace(/<[^>]+>/g, '')
		.replace(/&quot;/g, '"')
		.replace(/&#39;/g, '’')
		.replace(/&lt;/g, '<')
		.replace(/&amp;/g, '&')
		.replace(/\s+/g, ' ')
		.trim();
	return words.length <= 200 ? words : `${words.slice(0, 200).replace(/\s+\S*$/, '')}…`;
}
