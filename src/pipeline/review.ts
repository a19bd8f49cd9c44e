/** The editors' overlay over what the machine found. The rules are in docs/architecture.md. */
import type { Drafts } from './drafts.ts';
import type { ReviewFile } from './inputs/review.ts';
import type { Path } from './inputs/yaml.ts';
import { reviewDiscrepancies } from './review/discrepancies.ts';
import { reviewEvents } from './review/events.ts';
import { reviewStatements } from './review/statements.ts';
import { UserError } from './types.ts';

type Where = (path: Path) => string;

/**
 * What the editors make of the machine's finds.
 * @param where `file:line` of a path in the review file, for messages
 * @throws UserError with a line for each decision whose target has gone, or that another decision has taken
 */
export function applyReview(machine: Drafts, review: ReviewFile, where: Where): Drafts {
	const at = (table: string) => (i: number) => where([table, i]);
	const wrong: string[] = [];
	const collect = <T>(apply: () => T[]): T[] => {
		try {
			return apply();
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			wrong.push(error.message);
			return [];
		}
	};
	const { statements, events, discrepancies } = machine;
	const drafts: Drafts = {
		statements: collect(() => reviewStatements(statements, review.statements, at('statements'))),
		events: collect(() => reviewEvents(events, review.events, at('events'))),
		discrepancies: collect(() =>
			reviewDiscrepancies(discrepancies, review.discrepancies, at('discrepancies'))
		)
	};
	if (wrong.length > 0) throw new UserError(wrong.join('\n'));
	return drafts;
}
