/** What a worker of `npm run extract` does: a batch of articles in, what is printed of them out. */
import { extractionLine } from './extraction-line.ts';
import { extractionWords } from './extraction-words.ts';
import { extract } from './extract.ts';
import { otherLanguage } from './language.ts';
import type { Source } from './types.ts';

/** Articles, and whether they are printed for people: with their words, and not as JSON. */
export interface Batch {
	sources: Source[];
	words: boolean;
}

/** What is printed of an article, or null for nothing; and what is to be said of it besides. */
export interface Printed {
	text: string | null;
	error?: string;
	warning?: string;
}

/**
 * What is printed of each article, in the order given; for one that cannot be read it is an error, and the others go on.
 * Lines, not objects, since what passes between threads is copied.
 */
export default function extractBatch({ sources, words }: Batch): Printed[] {
	return sources.map((source) => {
		try {
			const found = extract(source);
			const text = words
				? extractionWords(found, source.text)
				: JSON.stringify(extractionLine(found, source.text));
			const language = otherLanguage(source.text);
			if (language === null) return { text };
			return {
				text,
				warning: `${source.id}: looks like ${language}; only English is read, so little of this will be right`
			};
		} catch (cause) {
			const reason = cause instanceof Error ? cause.message : String(cause);
			return unreadable(source.id, `${source.id}: cannot be read as an article (${reason})`, words);
		}
	});
}

/** What is printed in the place of an article that could not be read. */
export function unreadable(id: string, error: string, words: boolean): Printed {
	return { text: words ? null : JSON.stringify({ article: { id }, error }), error };
}
