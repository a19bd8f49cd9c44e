/** A dataset's ids and dates in words, for its cards. */
import { indexOf } from '../dataset/selectors.ts';
import type { Dataset, DateValue, Discrepancy } from '../dataset/types.ts';
import type { Card } from './card.ts';
import { dateWords } from './date-words.ts';

/** The name of an actor, or that there is none. */
export function actorName(dataset: Dataset, id: string | null): string {
	const actor = id === null ? undefined : indexOf(dataset).actors.get(id);
	return actor?.name ?? 'Somebody the article does not name';
}

/** A date and what it rests on. */
export function whenWords(dataset: Dataset, date: DateValue): string {
	return `${dateWords(date.edtf, dataset.story.language)} (${date.basis})`;
}

/** Discrepancies as a card lists them. */
export function differing(discrepancies: Discrepancy[]): Card['differ'] {
	return discrepancies.map(({ id, title, claims }) => ({
		id,
		title,
		claims: claims.map(({ article, value }) => ({ article, value }))
	}));
}
