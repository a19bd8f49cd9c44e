/** Who stands where on an issue, as of a day. */
import { positionAsOf } from '../dataset/selectors.ts';
import type { Actor, Dataset, Issue, Position, Stance } from '../dataset/types.ts';
import { dayInWords } from './dates.ts';
import { stanceLayout, type Seat } from './stanceLayout.ts';
import type { Scene, StanceState } from './types.ts';

export const COLUMNS = ['oppose', 'conditional', 'support'] as const satisfies Stance[];

/** Headings that no issue words for itself. */
const CONDITIONAL = 'Only if …';
const NEUTRAL = 'Takes no side';
const NOT_ON_RECORD = 'Not on record';

export interface StanceSeat extends Seat {
	stance: Stance | 'none';
	movedFrom?: Stance | 'none';
	records: string[];
	title: string;
}

/**
 * The stance diagram of a scene, and a seat for each of the cast. Those in a column stand in the order of the
 * story's groups, then of the cast.
 * @param leads who is shown as not on record, rather than left out, where they are silent
 */
export function stanceState(
	dataset: Dataset,
	cast: Actor[],
	leads: Set<string>,
	issue: Issue,
	stance: NonNullable<Scene['stance']>
): { state: StanceState; seats: Map<string, StanceSeat> } {
	const rank = new Map(dataset.story.groups.map((g, i) => [g.id, i]));
	const ordered = [...cast].sort((a, b) => (rank.get(a.group) ?? 0) - (rank.get(b.group) ?? 0));
	const held = new Map<string, Position | null>(
		ordered.map((a) => [a.id, positionAsOf(dataset, a.id, issue.id, stance.asOf)])
	);
	const where = (a: Actor) => held.get(a.id)?.stance ?? 'none';
	const at = (s: Stance | 'none') =>
		ordered.filter((a) => where(a) === s && (s !== 'none' || leads.has(a.id)));
	const sitters = (s: Stance | 'none') => at(s).map((a) => ({ actor: a.id, name: a.short }));

	const titles: Record<Stance | 'none', string> = {
		oppose: issue.poles.oppose,
		conditional: CONDITIONAL,
		support: issue.poles.support,
		neutral: NEUTRAL,
		none: NOT_ON_RECORD
	};
	const below = (['neutral', 'none'] as const).filter((s) => at(s).length > 0);
	const layout = stanceLayout(
		issue.question,
		COLUMNS.map((s) => titles[s]),
		COLUMNS.map(sitters),
		below.map(sitters)
	);

	const seats = new Map<string, StanceSeat>();
	for (const actor of ordered) {
		const seat = layout.seats.get(actor.id);
		if (!seat) continue;
		const position = held.get(actor.id) ?? null;
		const before = stance.since
			? (positionAsOf(dataset, actor.id, issue.id, stance.since)?.stance ?? 'none')
			: undefined;
		const now = where(actor);
		const says = position?.stance === 'conditional' ? `only if ${position.condition}` : titles[now];
		seats.set(actor.id, {
			...seat,
			stance: now,
			...(before !== undefined && before !== now ? { movedFrom: before } : {}),
			records: position ? [position.id] : [],
			title: `${actor.name}: ${says}`
		});
	}

	const box = (boxes: typeof layout.columns, i: number) =>
		boxes[i] ?? { x0: 0, y0: 0, x1: 0, y1: 0 };
	return {
		seats,
		state: {
			issue: issue.id,
			question: issue.question,
			asOf: stance.asOf,
			asOfLabel: dayInWords(stance.asOf, dataset.story.language) ?? stance.asOf,
			since: stance.since ?? null,
			columns: COLUMNS.map((s, i) => ({
				stance: s,
				title: titles[s],
				box: box(layout.columns, i),
				count: at(s).length
			})),
			strips: below.map((s, i) => ({
				stance: s,
				title: titles[s],
				box: box(layout.strips, i),
				count: at(s).length
			})),
			conditions: at('conditional').flatMap((a) => {
				const position = held.get(a.id);
				return position?.condition
					? [
							{
								actor: a.id,
								text: position.condition,
								records: [position.id]
							}
						]
					: [];
			}),
			notOnRecord: at('none').map((a) => a.id)
		}
	};
}
