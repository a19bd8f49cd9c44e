/** Who stands where on an issue, as of a day. */
import { positionAsOf } from '../dataset/selectors.ts';
import type { Actor, Dataset, Issue, Position, Stance } from '../dataset/types.ts';
import { dayInWords } from './dates.ts';
import { both } from './metrics.ts';
import { stanceLayout, type StanceLayout } from './stanceLayout.ts';
import type { Seat } from './stanceSeats.ts';
import type { Both, Box, Scene, StanceColumn, StanceState } from './types.ts';

const COLUMNS = ['oppose', 'conditional', 'support'] as const satisfies Stance[];
type Stands = Stance | 'none';

/** Headings that no issue words for itself. */
const CONDITIONAL = 'Only if …';
const NEUTRAL = 'Takes no side';
const NOT_ON_RECORD = 'Not on record';

export interface StanceSeat extends Both<Seat> {
	stance: Stands;
	movedFrom?: Stands;
	records: string[];
	title: string;
}

/** An actor who moved keeps an empty seat where it came from. */
const ghost = (actor: string) => `${actor} before`;

/**
 * The stance diagram of a scene, and a seat for each of the cast that has one. Those in a column stand in the order of
 * the story's groups, then of the cast.
 * @param leads who is shown as not on record, rather than left out, where they are silent
 */
export function stanceState(
	dataset: Dataset,
	cast: Actor[],
	leads: Set<string>,
	issue: Issue,
	scene: NonNullable<Scene['stance']>,
	widths: Both<number>
): { state: StanceState; seats: Map<string, StanceSeat> } {
	const rank = new Map(dataset.story.groups.map((g, i) => [g.id, i]));
	const ordered = [...cast].sort((a, b) => (rank.get(a.group) ?? 0) - (rank.get(b.group) ?? 0));
	const held = new Map<string, Position | null>(
		ordered.map((a) => [a.id, positionAsOf(dataset, a.id, issue.id, scene.asOf)])
	);
	const now = (a: Actor): Stands => held.get(a.id)?.stance ?? 'none';
	const heldBefore = (a: Actor) => positionAsOf(dataset, a.id, issue.id, scene.since ?? scene.asOf);
	const before = (a: Actor): Stands => heldBefore(a)?.stance ?? 'none';
	const at = (s: Stands) =>
		ordered.filter((a) => now(a) === s && (s !== 'none' || leads.has(a.id)));
	const moved = ordered.filter((a) => before(a) !== now(a) && before(a) !== 'none');

	const titles: Record<Stands, string> = {
		oppose: issue.poles.oppose,
		conditional: CONDITIONAL,
		support: issue.poles.support,
		neutral: NEUTRAL,
		none: NOT_ON_RECORD
	};
	const sitters = (s: Stands) => [
		...at(s).map((a) => {
			const condition = held.get(a.id)?.condition;
			return { id: a.id, name: a.short, ...(condition ? { words: condition } : {}) };
		}),
		...moved.filter((a) => before(a) === s).map((a) => ({ id: ghost(a.id), name: '' }))
	];
	const below = (['neutral', 'none'] as const).filter((s) => sitters(s).length > 0);
	const { language } = dataset.story;
	const asOfLabel = dayInWords(scene.asOf, language) ?? scene.asOf;
	const sinceLabel = scene.since ? dayInWords(scene.since, language) : null;
	// As the diagram says it at the end of the last strip's heading, or in that strip.
	const dated =
		sinceLabel && moved.length > 0
			? {
					aside: `○ moved since ${sinceLabel}; as of ${asOfLabel}`,
					brief: ['○ moved', `${sinceLabel} – ${asOfLabel}`]
				}
			: { aside: `as of ${asOfLabel}`, brief: [`as of ${asOfLabel}`] };
	const layouts = both(
		(m) =>
			stanceLayout(
				issue,
				COLUMNS.map((s) => titles[s]),
				COLUMNS.map(sitters),
				below.map((s, i) => ({
					title: titles[s],
					...(i === below.length - 1 ? dated : { aside: '', brief: [] }),
					sitters: sitters(s)
				})),
				m
			),
		widths
	);
	const seatOf = (id: string): Both<Seat> | null => {
		const [compact, roomy] = [layouts.compact.seats.get(id), layouts.roomy.seats.get(id)];
		return compact && roomy ? { compact, roomy } : null;
	};

	const seats = new Map<string, StanceSeat>();
	for (const actor of ordered) {
		const seat = seatOf(actor.id);
		if (!seat) continue;
		const position = held.get(actor.id) ?? null;
		const stance = now(actor);
		const says =
			position?.stance === 'conditional' ? `only if ${position.condition}` : titles[stance];
		seats.set(actor.id, {
			...seat,
			stance,
			...(before(actor) === stance ? {} : { movedFrom: before(actor) }),
			records: position ? [position.id] : [],
			title: `${actor.name}: ${says}`
		});
	}

	const column = (s: Stands, part: 'columns' | 'strips', i: number): StanceColumn => ({
		stance: s,
		title: titles[s],
		box: boxes(layouts, part, i),
		count: at(s).length
	});
	return {
		seats,
		state: {
			issue: issue.id,
			question: issue.question,
			...(layouts.compact.question === issue.question ? {} : { shorter: issue.short }),
			asOf: scene.asOf,
			asOfLabel,
			since: scene.since ?? null,
			sinceLabel,
			columns: COLUMNS.map((s, i) => column(s, 'columns', i)),
			strips: below.map((s, i) => {
				const { listed, inside } = layouts.compact.strips[i] ?? { listed: [], inside: false };
				return {
					...column(s, 'strips', i),
					...(listed.length > 0 ? { names: listed } : {}),
					...(inside ? { inside } : {})
				};
			}),
			conditions: at('conditional').flatMap((a) => {
				const position = held.get(a.id);
				if (!position?.condition) return [];
				const at = layouts.roomy.unders.get(a.id) ?? null;
				const narrow = layouts.compact.unders.get(a.id) ?? null;
				const { condition: text, id } = position;
				return [{ actor: a.id, name: a.short, text, records: [id], at, narrow }];
			}),
			notOnRecord: at('none').map((a) => a.id),
			moves: moved.flatMap((a) => {
				const seat = seatOf(ghost(a.id));
				const [from, to] = [before(a), now(a)];
				const was = heldBefore(a);
				if (!seat || !was || from === 'none' || to === 'none') return [];
				const { compact, roomy } = seat;
				const title = `${a.name}, on ${sinceLabel}: ${titles[from]}`;
				return [
					{
						actor: a.id,
						initials: a.initials,
						from,
						to,
						record: was.id,
						title,
						compact: { x: compact.x, y: compact.y },
						roomy: { x: roomy.x, y: roomy.y }
					}
				];
			})
		}
	};
}

function boxes(layouts: Both<StanceLayout>, part: 'columns' | 'strips', i: number): Both<Box> {
	const none = { x0: 0, y0: 0, x1: 0, y1: 0 };
	const box = ({ columns, strips }: StanceLayout) =>
		(part === 'columns' ? columns[i] : strips[i]?.box) ?? none;
	return { compact: box(layouts.compact), roomy: box(layouts.roomy) };
}
