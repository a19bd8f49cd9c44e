/** What a worker of `npm run extract` does: a batch of articles in, their printed lines out. */
import { extractionLine } from './extraction-line.ts';
import { extract } from './extract.ts';
import type { Source } from './types.ts';

/** One line of JSON an article, in the order given. Lines, not objects, since what passes between threads is copied. */
export default function extractBatch(sources: Source[]): string[] {
	return sources.map((source) => JSON.stringify(extractionLine(extract(source), source.text)));
}
