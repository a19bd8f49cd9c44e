/** How much web junk was cut, and how much of the articles with it. */
import type { ExtractedRecord } from '../extracted.ts';
import { shared } from '../overlap.ts';
import type { Span } from '../types.ts';

/** Code units of all articles. */
export interface JunkFigures {
	/** What an editor holds to be junk, and how much of it the machine cut. */
	junk: number;
	removed: number;
	/** What is left of the articles, and how much of it the machine cut. */
	body: number;
	lost: number;
}

/**
 * Holds what was cut from the articles against an editor's reading.
 * @param junk by the article's id, none overlapping; articles that are not in it are left out
 */
export function measureJunk(records: ExtractedRecord[], junk: Map<string, Span[]>): JunkFigures {
	const sum = (spans: Span[]) => spans.reduce((n, { start, end }) => n + end - start, 0);
	const figures = { junk: 0, removed: 0, body: 0, lost: 0 };
	for (const { article, removed } of records) {
		const wanted = junk.get(article.id);
		if (!wanted) continue;
		const both = wanted.reduce((n, a) => n + removed.reduce((m, b) => m + shared(a, b), 0), 0);
		figures.junk += sum(wanted);
		figures.removed += both;
		figures.body += article.length - sum(wanted);
		figures.lost += sum(removed) - both;
	}
	return figures;
}
