/** The embeds of the story that is built, with what their pages, pictures and snippets need. */
import type { Embed } from '../embed/embeds.ts';
import { embedsOf } from '../embed/embeds.ts';
import { roomFor } from '../embed/heights.ts';
import type { Index } from '../embed/oembed/handler.ts';
import type { Provider, Subject } from '../embed/oembed/oembed.ts';
import { WIDE, type PictureFile, FILES } from '../embed/pictures.ts';
import type { Basemap, State } from '../scenes/types.ts';
import type { Offer } from '../embed/snippets.ts';
import { makeBasemap } from './basemap.ts';
import { heightsOf } from './embedHeights.ts';
import { loadStory } from './load.ts';
import { drawCard } from './picture/card.ts';
import { loadFaces } from './picture/faces.ts';
import { PALETTES } from './picture/palette.ts';
import { drawQuotation, drawSheet, type Picture } from './picture/sheet.ts';
import { articlesOf } from './share.ts';
import { siteAddress } from './site.ts';

let made: Map<string, Embed> | undefined;

/** All embeds by their path below `/embed/`; made once a build. */
export function loadEmbeds(): Map<string, Embed> {
	if (!made) {
		const { story, dataset } = loadStory();
		made = new Map(embedsOf(story, dataset).map((embed) => [embed.path, embed]));
	}
	return made;
}

/** The embed of a scene: its map, diagram or table. */
export function embedOfScene(id: string): Embed | undefined {
	const scene = loadStory().story.scenes.find((one) => one.id === id);
	if (!scene) return undefined;
	const { focus, stance } = scene;
	if (focus === 'map') return loadEmbeds().get(`map/${id}`);
	return loadEmbeds().get(
		focus === 'stance' && stance ? `stance/${stance.issue}/${stance.asOf}` : focus
	);
}

/** So much coarser is the map of an embed that holds the whole story besides. */
const COARSE = 8;

let coarse: Basemap | undefined;

/** The base map in fewer bytes, with the same points for the same places. */
export function coarseMap(): Basemap {
	return (coarse ??= makeBasemap(loadStory().dataset, COARSE).basemap);
}

/** The publishers whose articles an embed rests on, each once, as a line. */
export function sourceOf(embed: Embed): string {
	const loaded = loadStory();
	const articles = articlesOf(loaded, embed.records);
	const used = articles.length > 0 ? articles : loaded.dataset.articles;
	const publishers = [...new Set(used.map(({ publisher }) => publisher.name))];
	return `${publishers.length === 1 ? 'Source' : 'Sources'}: ${publishers.join(', ')}.`;
}

/** Address of something on the site: whole where `PUBLIC_SITE_URL` says what it is, else from the host's slash. */
export function address(path = ''): string {
	return siteAddress(path) ?? `${process.env.BASE_PATH ?? ''}/${path}`;
}

const heights = new Map<string, Promise<number[]>>();

/** An embed's heights by `COLUMNS`. */
export function embedHeights(embed: Embed): Promise<number[]> {
	const { story, cards } = loadStory();
	const known =
		heights.get(embed.path) ??
		loadFaces().then((faces) =>
			heightsOf(faces, {
				embed,
				source: `${sourceOf(embed)} ${story.title}`,
				card: embed.statement === undefined ? undefined : cards.cards[embed.statement],
				story
			})
		);
	heights.set(embed.path, known);
	return known;
}

const pictures = new Map<string, Promise<Picture>>();

/** An embed's picture for a column. */
export function drawEmbed(embed: Embed): Promise<Picture> {
	const known = pictures.get(embed.path) ?? draw(embed);
	pictures.set(embed.path, known);
	return known;
}

/** What the picture of an embed shows: of the story its first scene, in the layout for wide stages too. */
function firstState(embed: Embed): State | undefined {
	return embed.kind === 'story' ? loadStory().states[0] : embed.states[0];
}

async function draw(embed: Embed): Promise<Picture> {
	const { story, dataset, basemap, cards } = loadStory();
	const faces = await loadFaces();
	const { headline, alt } = embed;
	const words = { headline, alt, source: `${sourceOf(embed)} ${story.title}.` };
	const card = embed.statement === undefined ? undefined : cards.cards[embed.statement];
	if (card)
		return drawQuotation(faces, PALETTES.light, {
			...words,
			quotes: card.quotes,
			who: card.sub === undefined ? card.heading : `${card.heading}, ${card.sub}`,
			when: card.facts.find(([term]) => term === 'When')?.[1] ?? ''
		});
	const state = firstState(embed);
	if (!state) throw new Error(`${embed.path} has nothing to draw`);
	return drawSheet(faces, state, basemap, dataset.story.groups, 'light', words);
}

/** One of the files with an embed's picture, as SVG, and how wide its PNG is; null where the embed has none of that kind. */
export async function pictureFile(
	embed: Embed,
	file: PictureFile
): Promise<{ svg: string; width: number } | null> {
	const { shape, scale } = FILES[file];
	if (shape === 'chart') {
		const { svg, width } = await drawEmbed(embed);
		return { svg, width: width * scale };
	}
	const { story, dataset, basemap } = loadStory();
	const state = firstState(embed);
	if (!state) return null;
	const svg = drawCard(await loadFaces(), state, basemap, dataset.story.groups, {
		...WIDE,
		theme: 'light',
		headline: embed.headline,
		...(embed.kind === 'story' ? { standfirst: story.dek } : { kicker: story.title }),
		source: sourceOf(embed)
	});
	return { svg, width: WIDE.width };
}

/** An embed as its snippets need it. */
export async function offerOf(embed: Embed): Promise<Offer> {
	return {
		page: address(`embed/${embed.path}/`),
		leads: address(embed.leads),
		headline: embed.headline,
		alt: embed.alt,
		room: roomFor(await embedHeights(embed)),
		picture: (await drawEmbed(embed)).height
	};
}

/** An embed as an oEmbed answer needs it. */
export async function subjectOf(embed: Embed): Promise<Subject> {
	return {
		headline: embed.headline,
		page: address(`embed/${embed.path}/`),
		heights: await embedHeights(embed),
		picture: (await drawEmbed(embed)).height
	};
}

/** Whose the embeds are: the story's publisher, else the story itself. */
export function provider(): Provider {
	const { story } = loadStory();
	return { name: story.publisher ?? story.title, url: address() };
}

/** What the optional oEmbed function answers from. */
export async function oembedIndex(): Promise<Index> {
	const { story } = loadStory();
	const all = [...loadEmbeds().values()];
	const scenes = story.scenes.flatMap(({ id }) => {
		const embed = embedOfScene(id);
		return embed ? [[`scene/${id}`, embed.path]] : [];
	});
	const embeds = await Promise.all(
		all.map(async (embed) => {
			const { headline, heights, picture } = await subjectOf(embed);
			return [embed.path, { headline, heights, picture }];
		})
	);
	return {
		site: siteAddress() ?? '',
		provider: provider().name,
		embeds: Object.fromEntries(embeds),
		pages: { '': 'story', ...Object.fromEntries(scenes) }
	};
}
