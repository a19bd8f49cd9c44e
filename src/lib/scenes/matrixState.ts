/** Everything that was said, in one table: issues down, actors across. */
import { indexOf, positionAsOf, positionsOn, statementDay } from '../dataset/selectors.ts';
import type { Actor, Dataset, Issue, Stance } from '../dataset/types.ts';
import { short } from './boxes.ts';
import { dayInWords } from './dates.ts';
import { heads } from './heads.ts';
import { WIDTHS, metricsFor } from './metrics.ts';
import { textWidth } from './text.ts';
import type { MatrixState, Point, Scene } from './types.ts';

/** Issues' names take no more than this of the stage. */
const MOST_LEFT = 52;
/** The table keeps off the stage's edges. */
const EDGE = 2.4;
const HIGHEST_ROW = 9;
/** No more actors than this: those on record on the fewest issues are left out. */
const MOST_COLUMNS = 13;

/**
 * The matrix of a scene, and a place above its column for each actor that has one: those of the cast with
 * positions by then, those on record on the most issues. Issues on which nobody is on record are left out.
 */
export function matrixState(
	dataset: Dataset,
	cast: Actor[],
	scene: NonNullable<Scene['matrix']>
): { state: MatrixState; seats: Map<string, Point> } {
	const m = metricsFor(WIDTHS.compact);
	const held = (a: Actor, i: Issue) => positionAsOf(dataset, a.id, i.id, scene.asOf);
	const count = (a: Actor) => dataset.issues.filter((i) => held(a, i)).length;
	const rank = new Map(dataset.story.groups.map((g, i) => [g.id, i]));
	const some = cast.filter((a) => count(a) > 0);
	const actors = [...some]
		.sort((a, b) => count(b) - count(a))
		.slice(0, MOST_COLUMNS)
		.sort((a, b) => (rank.get(a.group) ?? 0) - (rank.get(b.group) ?? 0) || count(b) - count(a));
	const issues = dataset.issues.filter((i) => actors.some((a) => held(a, i)));

	const names = issues.map((i) => textWidth(i.short, m.labelPx) * m.px);
	const left = Math.min(MOST_LEFT, EDGE + Math.max(0, ...names) + 1.5);
	const right = 100 - m.token / 2 - EDGE;
	const { seats, top } = heads(actors.length, left + m.token / 2, right, m);
	const legend = m.line * 2 + 3;
	const pitch = Math.min(HIGHEST_ROW, (100 - legend - top) / Math.max(1, issues.length));

	const columns = actors.map((actor, i) => ({
		actor: actor.id,
		x: seats[i]?.x ?? 0,
		y: seats[i]?.y ?? 0,
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
		seats: new Map(columns.map(({ actor, x, y }) => [actor, { x, y }])),
		state: {
			asOf: scene.asOf,
			since: scene.since ?? null,
			asOfLabel: dayInWords(scene.asOf, language) ?? scene.asOf,
			sinceLabel: scene.since ? dayInWords(scene.since, language) : null,
			edge: EDGE,
			left: short(left),
			issues: issues.map((issue, i) => ({
				id: issue.id,
				short: issue.short,
				question: issue.question,
				y: short(top + pitch * (i + 0.5))
			})),
			columns,
			pitch: short(pitch),
			legendY: short(top + pitch * issues.length + legend / 2),
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
