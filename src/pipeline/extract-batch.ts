/** What a worker of `npm run extract` does: a batch of articles in, their printed lines out. */
import { extractionLine } from './extraction-line.ts';
import { extract } from './extract.ts';
import type { Source } from './types.ts';

/** A line of JSON for an article, and what went wrong where it says that. */
export interface Line {
	json: string;
	error?: string;
}

/**
 * One line an article, in the order given; an article that cannot be read has one with `error`, and the others go on.
 * Lines, not objects, since what passes between threads is copied.
 */
export default function extractBatch(sources: Source[]): Line[] {
	return sources.map((source) => {
		try {
			return { json: JSON.stringify(extractionLine(extract(source), source.text)) };
		} catch (cause) {
			const reason = cause instanceof Error ? cause.message : String(cause);
			const error = `${source.id}: cannot be read as an article (${reason})`;
			return { json: JSON.stringify({ article: { id: source.id }, error }), error };
		}
	});
}
