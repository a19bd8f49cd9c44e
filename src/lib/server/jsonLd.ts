/** What the story's pages say of themselves in schema.org's terms (https://schema.org), from its folder alone. */
import type { Article } from '../dataset/types.ts';
import type { Scene, Story } from '../scenes/types.ts';
import type { LoadedStory } from './load.ts';
import { articlesIn, sharePicture, type SharePicture } from './share.ts';
import { siteAddress } from './site.ts';

export type JsonLd = Record<string, unknown>;

/** An article that the story rests on. */
export function articleLd(article: Article): JsonLd {
	const { publisher } = article;
	return {
		'@type': article.genre === 'opinion' ? 'OpinionNewsArticle' : 'NewsArticle',
		headline: article.headline,
		...(article.byline.length > 0 ? { author: article.byline.map(person) } : {}),
		publisher: {
			'@type': 'Organization',
			name: publisher.name,
			...(publisher.url ? { url: publisher.url } : {})
		},
		...day('datePublished', article.published),
		inLanguage: article.language,
		...(article.url ? { url: article.url } : {})
	};
}

/** The story as a news article that cites all its sources. */
export function storyLd(loaded: LoadedStory): JsonLd {
	const { story, dataset } = loaded;
	return {
		'@context': 'https://schema.org',
		...storyItself(loaded),
		description: story.dek,
		inLanguage: story.language,
		...image(sharePicture(loaded)),
		...creditLd(story),
		isAccessibleForFree: true,
		...(story.corrections?.length
			? {
					correction: story.corrections.map(({ date, text }) => ({
						'@type': 'CorrectionComment',
						datePublished: date,
						text
					}))
				}
			: {}),
		citation: dataset.articles.map(articleLd)
	};
}

/** When and by whom a story was published, as far as its folder says. */
export function creditLd({ published, updated, authors, publisher }: Story): JsonLd {
	return {
		...(published ? { datePublished: published, dateModified: updated ?? published } : {}),
		...(authors?.length ? { author: authors.map(person) } : {}),
		...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {})
	};
}

/** One scene's page, as a part of the story. */
export function sceneLd(loaded: LoadedStory, scene: Scene, step: number): JsonLd {
	const address = siteAddress(`scene/${scene.id}/`);
	return {
		'@context': 'https://schema.org',
		'@type': 'Article',
		headline: scene.headline,
		...(address ? { url: address, mainEntityOfPage: address } : {}),
		inLanguage: loaded.story.language,
		...image(sharePicture(loaded, step)),
		...(loaded.story.published ? { datePublished: loaded.story.published } : {}),
		position: step + 1,
		isPartOf: storyItself(loaded),
		citation: articlesIn(loaded, scene).map(articleLd)
	};
}

function storyItself({ story }: LoadedStory): JsonLd {
	const address = siteAddress();
	return {
		'@type': 'NewsArticle',
		headline: story.title,
		...(address ? { url: address, mainEntityOfPage: address } : {})
	};
}

function person(name: string): JsonLd {
	return { '@type': 'Person', name };
}

function image({ address, width, height, alt }: SharePicture): JsonLd {
	if (!address) return {};
	return { image: { '@type': 'ImageObject', url: address, width, height, caption: alt } };
}

/** A date in ISO 8601, which knows no doubt: left out unless the EDTF value is a plain date or a doubted one. */
function day(name: string, edtf: string): JsonLd {
	const plain = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)[?~%]?$/.exec(edtf)?.[1];
	return plain ? { [name]: plain } : {};
}
