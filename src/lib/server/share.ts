/** What is shared of a story: its pictures, what they rest on, and how long it takes to read. */
import type { Article } from '../dataset/types.ts';
import type { Scene } from '../scenes/types.ts';
import type { LoadedStory } from './load.ts';
import { drawCard } from './picture/card.ts';
import { loadFaces } from './picture/faces.ts';
import { siteAddress } from './site.ts';

/** The size that Open Graph's readers ask for, pixels. */
export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;

/** A page's picture, for `Meta.svelte`. */
export interface SharePicture {
	/** Below the start page, without a slash in front. */
	path: string;
	/** Its published address, where that is known. */
	address: string | undefined;
	alt: string;
	width: number;
	height: number;
}

/** The picture of one scene's page, or of the story where no scene is given. */
export function sharePicture({ story, states }: LoadedStory, step?: number): SharePicture {
	const scene = step === undefined ? undefined : story.scenes[step];
	const path = scene ? `share/${scene.id}.png` : 'share.png';
	return {
		path,
		address: siteAddress(path),
		alt: `${scene?.headline ?? story.title}. ${states[step ?? 0]?.alt ?? ''}`,
		width: SHARE_WIDTH,
		height: SHARE_HEIGHT
	};
}

/** The same picture as SVG. */
export async function drawShare(loaded: LoadedStory, step?: number): Promise<string> {
	const { story, states, basemap, dataset } = loaded;
	const scene = step === undefined ? undefined : story.scenes[step];
	const state = states[step ?? 0];
	if (!state) throw new Error(`the story has no scene number ${step}`);
	const articles = scene ? articlesIn(loaded, scene) : dataset.articles;
	const publishers = [...new Set(articles.map((article) => article.publisher.name))];
	return drawCard(await loadFaces(), state, basemap, dataset.story.groups, {
		width: SHARE_WIDTH,
		height: SHARE_HEIGHT,
		theme: 'light',
		...(scene
			? { headline: scene.headline, kicker: story.title }
			: { headline: story.title, standfirst: story.dek }),
		source: `${publishers.length === 1 ? 'Source' : 'Sources'}: ${publishers.join(', ')}`
	});
}

/** The articles that a scene's claims rest on, in the dataset's order; all of them where it makes none. */
export function articlesIn(loaded: LoadedStory, scene: Scene): Article[] {
	const found = articlesOf(loaded, claimsIn(scene).flat());
	return found.length > 0 ? found : loaded.dataset.articles;
}

/** The articles that records rest on, in the dataset's order. */
export function articlesOf({ dataset, cards }: LoadedStory, records: string[]): Article[] {
	const used = new Set(
		records.flatMap((id) => cards.cards[id]?.accounts.map((a) => a.article) ?? [])
	);
	return dataset.articles.filter((article) => used.has(article.id));
}

/** The records that a scene's text leads to, in the order of the text, each claim's together. */
export function claimsIn(scene: Scene): string[][] {
	return [...scene.html.matchAll(/ data-record="([^"]+)"/g)].map(([, ids = '']) => ids.split(' '));
}

/** Words a minute at which adults read English non-fiction silently (Brysbaert 2019, a mean of 190 studies). */
const WORDS_A_MINUTE = 238;
/** What a look at a scene's graphic takes, seconds: an estimate. */
const GRAPHIC_SECONDS = 10;

/** How long a story takes to read, in whole minutes, at least one. */
export function readingMinutes(scenes: Pick<Scene, 'headline' | 'html'>[]): number {
	const words = scenes.reduce((sum, { headline, html }) => {
		const text = `${headline} ${html.replace(/<[^>]+>/g, ' ')}`;
		return sum + (text.match(/\S+/g)?.length ?? 0);
	}, 0);
	return Math.max(1, Math.round(words / WORDS_A_MINUTE + (scenes.length * GRAPHIC_SECONDS) / 60));
}

/** An icon for a home screen, as SVG: the site's mark in its light colours on a paper ground, without transparency. */
export function homeScreenIcon(favicon: string, size: number, ground: string): string {
	// The rasteriser takes no media queries: without the dark colours the light ones stand.
	const mark = favicon
		.replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
		.replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '');
	const viewBox = /viewBox="([^"]+)"/.exec(favicon)?.[1] ?? '0 0 32 32';
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">`,
		`<rect width="100%" height="100%" fill="${ground}"/>`,
		`<svg x="14%" y="14%" width="72%" height="72%" viewBox="${viewBox}">${mark}</svg></svg>`
	].join('');
}
