/** The editors' overlay over what the machine found. The rules are in docs/architecture.md. */
import type { Drafts } from './drafts.ts';
import type { ReviewFile } from './inputs/review.ts';
import type { Path } from './inputs/yaml.ts';
import { reviewDiscrepancies } from './review/discrepancies.ts';
import { reviewEvents } from './review/events.ts';
import { reviewStatements } from './review/statements.ts';

type Where = (path: Path) => string;

/**
 * What the editors make of the machine's finds.
 * @param where `file:line` of a path in the review file, for messages
 * @throws UserError for a decision whose target has gone, or that another decision has taken
 */
export function applyReview(machine: Drafts, review: ReviewFile, where: Where): Drafts {
	const at = (table: string) => (i: number) => where([table, i]);
	return {
		statements: reviewStatements(machine.statements, review.statements, at('statements')),
		events: reviewEvents(machine.events, review.events, at('events')),
		discrepancies: reviewDiscrepancies(
			machine.discrepancies,
			review.discrepancies,
			at('discrepancies')
		)
	};
}
