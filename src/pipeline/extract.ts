/** Everything that the machine finds in one article: the reading stages in order. */
import { clean } from './clean.ts';
import { findDates } from './dates.ts';
import { findEvents } from './events.ts';
import { findMentions } from './mentions.ts';
import { findPlaces } from './places.ts';
import { findQuotes } from './quotes.ts';
import { findSentences } from './sentences.ts';
import { dateStatements } from './said-when.ts';
import { findStatements } from './statements.ts';
import { findTraits } from './traits.ts';
import type { Extraction, Source } from './types.ts';

/** Runs clean → sentences → mentions → quotes → dates → statements → places → events → traits; pure. */
export function extract(source: Source): Extraction {
	const doc = clean(source);
	const sentences = findSentences(doc);
	const mentions = findMentions(doc, sentences);
	const marked = findQuotes(doc);
	const quotes = marked.filter((q) => q.speech);
	const dates = findDates(doc, sentences);
	const statements = dateStatements(
		doc,
		sentences,
		findStatements(doc, sentences, mentions, marked),
		dates
	);
	const places = findPlaces(doc, sentences, mentions);
	const events = findEvents(doc, sentences, mentions, statements, dates, places);
	const { id, sha256, published, publishedBasis } = source;
	return {
		article: { id, sha256, published, publishedBasis },
		removed: doc.removed,
		sentences,
		mentions,
		quotes,
		statements,
		dates,
		places,
		events,
		traits: findTraits(doc, mentions)
	};
}
