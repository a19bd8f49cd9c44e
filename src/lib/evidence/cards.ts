/** Makes the cards of all records of a dataset. Pure; runs at build time. */
import type { Article, Dataset } from '../dataset/types.ts';
import type { Card, Cards, CardSource } from './card.ts';
import { dateWords } from './date-words.ts';
import { discrepancyCard, eventCard } from './happening.ts';
import { positionCard, statementCard } from './saying.ts';

/** Every record of `dataset` as a card, by id, and the source line of every article. */
export function makeCards(dataset: Dataset): Cards {
	const cards: Card[] = [
		...dataset.statements.map((statement) => statementCard(dataset, statement)),
		...dataset.positions.map((position) => positionCard(dataset, position)),
		...dataset.events.map((event) => eventCard(dataset, event)),
		...dataset.discrepancies.map((discrepancy) => discrepancyCard(dataset, discrepancy))
	];
	const source = (article: Article): CardSource => ({
		publisher: article.publisher.name,
		headline: article.headline,
		byline: article.byline.join(', '),
		published: dateWords(article.published, dataset.story.language),
		opinion: article.genre === 'opinion',
		...(article.url === undefined ? {} : { url: article.url }),
		...(article.publisher.url === undefined ? {} : { home: article.publisher.url })
	});
	return {
		articles: Object.fromEntries(dataset.articles.map((a) => [a.id, source(a)])),
		cards: Object.fromEntries(cards.map((card) => [card.id, card]))
	};
}
