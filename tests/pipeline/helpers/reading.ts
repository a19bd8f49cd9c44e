/** The reading stages over a text, as readable rows. */
import { clean } from '../../../src/pipeline/clean.ts';
import { findMentions } from '../../../src/pipeline/mentions.ts';
import { findQuotes } from '../../../src/pipeline/quotes.ts';
import { findSentences } from '../../../src/pipeline/sentences.ts';
import { findStatements } from '../../../src/pipeline/statements.ts';

export function cleaned(text: string) {
	return clean({ id: 'a', text, sha256: '', published: null, publishedBasis: null });
}

/** The words of each sentence. */
export function sentencesIn(text: string): string[] {
	return findSentences(cleaned(text)).map((s) => text.slice(s.start, s.end));
}

/** `words → entity` of each mention. */
export function mentionsIn(text: string): string[] {
	const doc = cleaned(text);
	return findMentions(doc, findSentences(doc)).map(
		(m) => `${text.slice(m.start, m.end)} → ${m.entity}`
	);
}

/** The words of each quotation that is speech. */
export function quotesIn(text: string): string[] {
	return findQuotes(cleaned(text))
		.filter((q) => q.speech)
		.map((q) => text.slice(q.start, q.end));
}

/** `speaker | cue | content` of each statement; words for a speaker whom nobody names stand in brackets. */
export function statementsIn(text: string): string[] {
	const doc = cleaned(text);
	const sentences = findSentences(doc);
	const mentions = findMentions(doc, sentences);
	return findStatements(doc, sentences, mentions, findQuotes(doc)).map((s) => {
		const cue = s.cue ? text.slice(s.cue.start, s.cue.end) : '–';
		const who = s.speaker?.name ?? (s.source ? `(${s.source.name})` : '?');
		return `${who} | ${cue} | ${text.slice(s.start, s.end)}`;
	});
}
