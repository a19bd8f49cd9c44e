/** Every stretch that `review.yaml` points at in an article, so that its hash can be kept with the article's record. */
import type { ReviewFile } from './inputs/review.ts';
import type { YamlFile } from './inputs/yaml.ts';
import { UserError, type Span } from './types.ts';

/** A stretch, and the decision that points at it. */
export interface ReviewSpan extends Span {
	where: string;
	/** Its words become a record's cue. */
	cue?: true;
}

/** The stretches by article, in the order of the file. */
export function reviewSpans(review: YamlFile<ReviewFile>): Map<string, ReviewSpan[]> {
	const spans = new Map<string, ReviewSpan[]>();
	const add = (article: string, span: Span | undefined, where: string, cue = false) => {
		if (!span) return;
		const list = spans.get(article) ?? [];
		list.push({ start: span.start, end: span.end, where, ...(cue ? { cue: true as const } : {}) });
		spans.set(article, list);
	};
	review.data.statements.forEach((decision, i) => {
		const where = review.where(['statements', i]);
		const { article, span } = decision.at;
		add(article, span, where);
		if (decision.do !== 'add' && decision.do !== 'correct') return;
		add(article, decision.set?.span, where);
		add(article, decision.set?.cue, where, true);
		add(article, decision.set?.speakerSpan, where);
		for (const quote of decision.set?.quotes ?? []) add(article, quote, where);
	});
	review.data.events.forEach((decision, i) => {
		const where = review.where(['events', i]);
		add(decision.at.article, decision.at.span, where);
		if (decision.do !== 'add' && decision.do !== 'correct') return;
		for (const mention of decision.set?.mentions ?? []) add(mention.article, mention.span, where);
	});
	review.data.discrepancies.forEach((decision, i) => {
		const where = review.where(['discrepancies', i]);
		add(decision.at.article, decision.at.span, where);
		if (decision.do !== 'add' && decision.do !== 'correct') return;
		for (const claim of decision.set?.claims ?? []) add(claim.article, claim.span, where);
	});
	return spans;
}

/** @throws UserError for a stretch that runs over the end of its article */
export function checkWithin(article: string, length: number, spans: ReviewSpan[]): void {
	for (const { start, end, where } of spans)
		if (end > length)
			throw new UserError(
				`${where}: ${article} [${start}, ${end}] lies beyond the article, which has ${length} characters. ` +
					'Correct the span (npm run -s locate shows spans).'
			);
}
