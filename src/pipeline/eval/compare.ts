/** What the machine finds in a gold article, counted as annotated corpora count: quotation marks included. */
import { extract } from '../extract.ts';
import { makeSource } from '../read.ts';
import { withMarks } from '../statements/units.ts';
import type { GoldArticle } from './gold.ts';
import type { Compared, Predicted } from './quotes.ts';

export function compare(gold: GoldArticle): Compared {
	const { id, text, published } = gold;
	const day = published ? { day: published, basis: 'given with the article' } : undefined;
	const { statements } = extract(makeSource(id, text, day));
	const quoted = new Map<number, Predicted>();
	for (const { quotes, speaker } of statements)
		for (const quote of quotes) {
			const { start, end } = withMarks(text, quote);
			quoted.set(start, { start, end, speaker: speaker?.name ?? null });
		}
	return {
		gold,
		quoted: [...quoted.values()],
		attributed: statements.map(({ start, end, speaker }) => ({
			start,
			end,
			speaker: speaker?.name ?? null
		}))
	};
}
