/** A source from a text that is in memory. */
import { clean } from './clean.ts';
import { sha256 } from './hash.ts';
import { inferPublished } from './published.ts';
import { UserError, type Source } from './types.ts';

/**
 * A source from a text that is already in memory. Where `published` is not given it is inferred.
 * @throws UserError where the text has no words
 */
export function makeSource(
	id: string,
	text: string,
	published?: { day: string; basis: string }
): Source {
	if (!/[\p{L}\p{N}]/u.test(text)) throw new UserError('the article is empty: give it some text');
	const source: Source = { id, text, sha256: sha256(text), published: null, publishedBasis: null };
	if (published) return { ...source, published: published.day, publishedBasis: published.basis };
	return { ...source, ...inferPublished(clean(source)) };
}
