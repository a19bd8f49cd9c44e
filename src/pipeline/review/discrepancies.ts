/** The editors' decisions on discrepancies. */
import type { DraftDiscrepancy } from '../drafts.ts';
import type { DiscrepancyDecision } from '../inputs/review.ts';
import { match, place, targets } from './targets.ts';

/** @param at `file:line` of the decision of that number */
export function reviewDiscrepancies(
	finds: DraftDiscrepancy[],
	decisions: DiscrepancyDecision[],
	at: (i: number) => string
): DraftDiscrepancy[] {
	const spansOf = (find: DraftDiscrepancy) => find.claims.map((claim) => claim.at);
	const target = targets('discrepancies', finds, decisions, spansOf, at);
	const decidedOn = new Set(target.values());
	const left = new Set(finds.filter((find) => !decidedOn.has(find)));
	const made: DraftDiscrepancy[] = [];
	decisions.forEach((decision, i) => {
		if (decision.do === 'reject') return;
		const decided = at(i);
		const { claims, about, ...set } = decision.do === 'accept' ? {} : (decision.set ?? {});
		const fields = {
			...(decision.do === 'accept' ? {} : { corrected: true as const }),
			...set,
			...(about ? { about: 'actor' in about ? about : { event: place(about.event) } } : {}),
			...(claims ? { claims: claims.map((c) => ({ value: c.value, at: place(c) })) } : {})
		};
		const find = target.get(decision);
		if (find) made.push({ ...find, ...fields, decided });
		else {
			const spans = (claims ?? []).map((claim) => place(claim));
			const found = [...left].filter((one) =>
				spans.some((s) => match(spansOf(one), { article: s.article, span: s }) > 0)
			);
			for (const one of found) left.delete(one);
			const origin = found.length > 0 ? 'machine' : 'editor';
			made.push({ origin, decided, ...(fields as Omit<DraftDiscrepancy, 'origin'>) });
		}
	});
	return [...left, ...made];
}
