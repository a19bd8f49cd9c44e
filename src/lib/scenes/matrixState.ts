/** Everything that was said, in one table: issues down, actors across. */
import { indexOf, positionAsOf, positionsOn, statementDay } from '../dataset/selectors.ts';
import type { Actor, Dataset, Issue, Stance } from '../dataset/types.ts';
import { short } from './boxes.ts';
import { dayInWords } from './dates.ts';
import { matrixLayout } from './matrixLayout.ts';
import { both } from './metrics.ts';
import type { Both, MatrixState, Point, Scene } from './types.ts';

/** No more actors than this: those on record on the fewest issues are left out. */
const MOST_COLUMNS = 12;

/**
 * The matrix of a scene, and a place above its column for each actor that has one: those of the cast with
 * positions by then, those on record on the most issues. Issues on which nobody is on record are left out.
 */
export function matrixState(
	dataset: Dataset,
	cast: Actor[],
	scene: NonNullable<Scene['matrix']>,
	widths: Both<number>
): { state: MatrixState; seats: Map<string, Both<Point>> } {
	const held = (a: Actor, i: Issue) => positionAsOf(dataset, a.id, i.id, scene.asOf);
	const count = (a: Actor) => dataset.issues.filter((i) => held(a, i)).length;
	const rank = new Map(dataset.story.groups.map((g, i) => [g.id, i]));
	const some = cast.filter((a) => count(a) > 0);
	const actors = [...some]
		.sort((a, b) => count(b) - count(a))
		.slice(0, MOST_COLUMNS)
		.sort((a, b) => (rank.get(a.group) ?? 0) - (rank.get(b.group) ?? 0) || count(b) - count(a));
	const issues = dataset.issues.filter((i) => actors.some((a) => held(a, i)));

	const { compact, roomy } = both((m) => matrixLayout(actors, issues, m), widths);
	const seats = new Map(
		actors.flatMap((a, i) => {
			const [narrow, wide] = [compact.seats[i], roomy.seats[i]];
			return narrow && wide ? [[a.id, { compact: narrow, roomy: wide }]] : [];
		})
	);
	const { frame } = roomy;

	const columns = actors.map((actor) => ({
		actor: actor.id,
		initials: actor.initials,
		label: actor.short,
		x: seats.get(actor.id)?.roomy.x ?? 0,
		y: seats.get(actor.id)?.roomy.y ?? 0,
		cells: issues.map((issue) => {
			const position = held(actor, issue);
			const way = scene.since ? moved(dataset, actor, issue, scene.since, scene.asOf) : null;
			return {
				issue: issue.id,
				stance: position?.stance ?? null,
				records: position ? [position.id] : [],
				moved: way,
				title: position
					? `${actor.name}: ${says(position.stance, issue, position.condition)}${told(way)}`
					: `${actor.name}: not on record`
			};
		})
	}));
	const { language } = dataset.story;
	return {
		seats,
		state: {
			asOf: scene.asOf,
			since: scene.since ?? null,
			asOfLabel: dayInWords(scene.asOf, language) ?? scene.asOf,
			sinceLabel: scene.since ? dayInWords(scene.since, language) : null,
			edge: frame.edge,
			left: frame.left,
			issues: issues.map((issue, i) => ({
				id: issue.id,
				short: issue.short,
				question: issue.question,
				y: short(frame.top + frame.pitch * (i + 0.5))
			})),
			columns,
			pitch: frame.pitch,
			legendY: frame.legend,
			frame: { compact: compact.frame, roomy: frame },
			names: compact.names,
			leftOut: some.length - actors.length
		}
	};
}

/**
 * The stances that an actor held in turn from the end of `since` to the end of `asOf`; null where it held one, or none.
 * Who moved and came back has moved.
 */
function moved(
	dataset: Dataset,
	actor: Actor,
	issue: Issue,
	since: string,
	asOf: string
): Stance[] | null {
	const { records } = indexOf(dataset);
	const days = positionsOn(dataset, actor.id, issue.id, asOf)
		.flatMap((p) => {
			const found = records.get(p.statement);
			return found?.type === 'statement' ? [statementDay(dataset, found.record)] : [];
		})
		.filter((day) => day > since)
		.reverse();
	const stances: Stance[] = [];
	for (const day of [since, ...days]) {
		const stance = positionAsOf(dataset, actor.id, issue.id, day)?.stance;
		if (stance && stance !== stances.at(-1)) stances.push(stance);
	}
	return stances.length > 1 ? stances : null;
}

const PLAIN: Record<Stance, string> = {
	support: 'for',
	conditional: 'only if',
	oppose: 'against',
	neutral: 'no side'
};

/** The way of one who moved, in words; nothing for one who did not. */
function told(way: Stance[] | null): string {
	return way ? ` (moved: ${way.map((stance) => PLAIN[stance]).join(', then ')})` : '';
}

function says(stance: Stance, issue: Issue, condition: string | undefined): string {
	if (stance === 'support') return issue.poles.support;
	if (stance === 'oppose') return issue.poles.oppose;
	return stance === 'conditional' ? `only if ${condition ?? ''}` : 'takes no side';
}
