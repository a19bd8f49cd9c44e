/** Everything that was said, in one table: issues down, actors across. */
import { positionAsOf } from '../dataset/selectors.ts';
import type { Actor, Dataset, Issue, Stance } from '../dataset/types.ts';
import { short } from './boxes.ts';
import { dayInWords } from './dates.ts';
import { LINE, PITCH, TOKEN } from './metrics.ts';
import { textSpan } from './text.ts';
import type { MatrixState, Point, Scene } from './types.ts';

/** Issues' names take no more than this of the stage. */
const MOST_LEFT = 38;
const HIGHEST_ROW = 9;
const LEGEND = LINE + 2;

/**
 * The matrix of a scene, and a place above its column for each actor that has one: those of the cast with a
 * position on any issue by then. Issues on which nobody is on record are left out.
 */
export function matrixState(
	dataset: Dataset,
	cast: Actor[],
	matrix: NonNullable<Scene['matrix']>
): { state: MatrixState; seats: Map<string, Point> } {
	const held = (a: Actor, i: Issue) => positionAsOf(dataset, a.id, i.id, matrix.asOf);
	const issues = dataset.issues.filter((i) => cast.some((a) => held(a, i)));
	const count = (a: Actor) => issues.filter((i) => held(a, i)).length;
	const rank = new Map(dataset.story.groups.map((g, i) => [g.id, i]));
	const actors = cast
		.filter((a) => count(a) > 0)
		.sort((a, b) => (rank.get(a.group) ?? 0) - (rank.get(b.group) ?? 0) || count(b) - count(a));

	const left = Math.min(MOST_LEFT, Math.max(0, ...issues.map((i) => textSpan(i.short))) + 2);
	const across = (99.5 - left) / Math.max(1, actors.length);
	const levels = Math.max(1, Math.ceil(PITCH / across - 1e-6));
	const drop = levels === 1 ? 0 : Math.sqrt(Math.max(0, PITCH ** 2 - across ** 2));
	const top = 1 + TOKEN + (levels - 1) * drop + 2;
	const pitch = Math.min(HIGHEST_ROW, (100 - LEGEND - top) / Math.max(1, issues.length));

	const columns = actors.map((actor, i) => {
		const x = short(left + across * (i + 0.5));
		const y = short(1 + TOKEN / 2 + (i % levels) * drop);
		const cells = issues.map((issue) => {
			const now = held(actor, issue);
			const before = matrix.since
				? (positionAsOf(dataset, actor.id, issue.id, matrix.since)?.stance ?? ('none' as const))
				: null;
			const stance: Stance | null = now?.stance ?? null;
			return {
				issue: issue.id,
				stance,
				records: now ? [now.id] : [],
				movedFrom: before !== null && before !== (stance ?? 'none') ? before : null,
				title: now
					? `${actor.name}: ${says(now.stance, issue, now.condition)}`
					: `${actor.name}: not on record`
			};
		});
		return { actor: actor.id, x, y, cells };
	});
	return {
		seats: new Map(columns.map(({ actor, x, y }) => [actor, { x, y }])),
		state: {
			asOf: matrix.asOf,
			since: matrix.since ?? null,
			asOfLabel: dayInWords(matrix.asOf, dataset.story.language) ?? matrix.asOf,
			sinceLabel: matrix.since ? dayInWords(matrix.since, dataset.story.language) : null,
			left: short(left),
			issues: issues.map((issue, i) => ({
				id: issue.id,
				short: issue.short,
				question: issue.question,
				y: short(top + pitch * (i + 0.5))
			})),
			columns,
			pitch: short(pitch),
			legendY: short(top + pitch * issues.length + LEGEND / 2)
		}
	};
}

function says(stance: Stance, issue: Issue, condition: string | undefined): string {
	if (stance === 'support') return issue.poles.support;
	if (stance === 'oppose') return issue.poles.oppose;
	return stance === 'conditional' ? `only if ${condition ?? ''}` : 'takes no side';
}
