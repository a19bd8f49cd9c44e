/** The editors' decisions on statements. */
import type { DraftPosition, DraftStatement } from '../drafts.ts';
import type { StatementDecision } from '../inputs/review.ts';
import { UserError } from '../types.ts';
import { best, targets } from './targets.ts';

/** @param at `file:line` of the decision of that number */
export function reviewStatements(
	finds: DraftStatement[],
	decisions: StatementDecision[],
	at: (i: number) => string
): DraftStatement[] {
	const spansOf = (find: DraftStatement) => [find.at];
	const target = targets('statements', finds, decisions, spansOf, at);
	const decidedOn = new Set(target.values());
	const left = new Set(finds.filter((find) => !decidedOn.has(find)));
	const added = (decision: Extract<StatementDecision, { do: 'add' }>): DraftStatement => {
		const { span, quotes, ...set } = decision.set;
		const content = span ?? decision.at.span;
		const { article } = decision.at;
		const found = best([...left], spansOf, { article, span: content });
		if (found) left.delete(found);
		return {
			origin: found ? 'machine' : 'editor',
			at: { article, ...content },
			...set,
			quotes: quotes ?? [],
			positions: positionsAfter(found?.positions ?? [], decision.positions)
		};
	};
	const changed = (decision: Exclude<StatementDecision, { do: 'add' | 'reject' }>) => {
		const find = target.get(decision)!;
		const { span, ...set } = decision.do === 'correct' ? (decision.set ?? {}) : {};
		const positions = positionsAfter(find.positions, decision.positions);
		return { ...find, ...set, at: { ...find.at, ...span }, positions };
	};
	const made = decisions.flatMap((decision, i) => {
		if (decision.do === 'reject') return [];
		const draft = decision.do === 'add' ? added(decision) : changed(decision);
		if ((draft.holder ?? draft.speaker) === null && (decision.positions ?? []).length > 0)
			throw new UserError(
				`${at(i)}: a position needs somebody who holds it. Set the speaker, or leave the positions out.`
			);
		const corrected = decision.do === 'accept' ? {} : { corrected: true as const };
		return [{ ...draft, ...corrected, decided: at(i) }];
	});
	return [...left, ...made];
}

function positionsAfter(
	found: DraftPosition[],
	given: Omit<DraftPosition, 'origin'>[] | undefined
): DraftPosition[] {
	if (given === undefined) return found;
	const machine = new Map(found.map((position) => [position.issue, position]));
	return given.map((position) => {
		const find = machine.get(position.issue);
		if (!find) return { ...position, origin: 'editor' };
		const same =
			find.stance === position.stance &&
			find.condition === position.condition &&
			find.reading === position.reading;
		return { ...position, origin: 'machine', ...(same ? {} : { corrected: true }) };
	});
}
