/** Who shares a column with whom, over all issues. */
import { agreement, indexOf, positionAsOf } from '../dataset/selectors.ts';
import type { Actor, Dataset } from '../dataset/types.ts';
import { short } from './boxes.ts';
import { dayInWords } from './dates.ts';
import { heads } from './heads.ts';
import { metricsFor, type Metrics } from './metrics.ts';
import { seriate } from './seriate.ts';
import { textWidth } from './text.ts';
import type { AgreementState, Both, Point, Scene } from './types.ts';

const EDGE = 2.4;
/** Side of a cell where few have much room, per cent. */
const LARGEST = 12;
/** No more actors than this: those on record on the fewest issues are left out. */
const MOST_ACTORS = 12;
/** Who is on record on one issue alone can hardly be said to agree with anybody. */
const LEAST_ISSUES = 2;

/**
 * The agreement view of a scene, and a place above its column for each actor that has one. Two actors agree on an issue
 * where the latest that each has on record by then is in the same column.
 */
export function agreementState(
	dataset: Dataset,
	cast: Actor[],
	scene: NonNullable<Scene['agreement']>,
	widths: Both<number>
): { state: AgreementState; seats: Map<string, Point> } {
	const count = (a: Actor) =>
		dataset.issues.filter((i) => positionAsOf(dataset, a.id, i.id, scene.asOf)).length;
	const some = cast.filter((a) => count(a) >= LEAST_ISSUES);
	const chosen = [...some].sort((a, b) => count(b) - count(a)).slice(0, MOST_ACTORS);
	const between = chosen.map((a) => chosen.map((b) => agreement(dataset, a.id, b.id, scene.asOf)));
	const order = seriate(chosen.length, (i, j) => {
		const found = between[i]?.[j];
		return found ? found.same.length - found.differ.length : 0;
	});
	const actors = order.flatMap((i) => chosen[i] ?? []);

	const m = metricsFor(widths.compact);
	const n = actors.length;
	const names = actors.map((a) => textWidth(`${a.initials} ${a.short}`, m.labelPx) * m.px);
	const left = EDGE + Math.max(0, ...names) + 1.5;
	const legend = m.line * 2 + 2;
	const { seats, top, pitch } = cellsFor(n, left, legend, m);

	const pairs = actors.flatMap((a, i) =>
		actors.slice(i + 1).flatMap((b, j) => {
			const { same = [], differ = [] } = between[order[i] ?? 0]?.[order[i + 1 + j] ?? 0] ?? {};
			const of = same.length + differ.length;
			if (of === 0) return [];
			return [
				{
					a: i,
					b: i + 1 + j,
					same: same.length,
					of,
					records: recordsOn(dataset, a, b, [...same, ...differ], scene.asOf),
					title: inWords(dataset, a, b, same, differ)
				}
			];
		})
	);
	return {
		seats: new Map(actors.flatMap((a, i) => (seats[i] ? [[a.id, seats[i]]] : []))),
		state: {
			asOf: scene.asOf,
			asOfLabel: dayInWords(scene.asOf, dataset.story.language) ?? scene.asOf,
			actors: actors.map((a, i) => ({
				actor: a.id,
				initials: a.initials,
				label: a.short,
				name: a.name,
				x: seats[i]?.x ?? 0,
				at: seats[i]?.y ?? 0,
				y: short(top + pitch * (i + 0.5))
			})),
			pairs,
			most: Math.max(1, ...pairs.map((p) => p.of)),
			left: short((seats[0]?.x ?? left) - pitch / 2),
			edge: EDGE,
			pitch: short(pitch),
			legendY: short(Math.min(100 - legend / 2, top + pitch * n + legend / 2)),
			leftOut: some.length - n
		}
	};
}

/**
 * Square cells, as large as the stage has room for, right beside the rows' names, and the heads above them.
 * @param left where the names end, per cent
 * @param legend what the key takes up below
 */
function cellsFor(n: number, left: number, legend: number, m: Metrics) {
	const room = 100 - EDGE - left;
	// A head may be wider than its column, and still stands on the stage.
	const narrow = (room - m.token) / Math.max(1, n - 1);
	let pitch = Math.min(LARGEST, narrow < m.token ? narrow : room / Math.max(1, n));
	for (;;) {
		const first = left + Math.max(m.token, pitch) / 2;
		const { seats, top } = heads(n, first, first + pitch * (n - 1), m);
		// Closer columns may want another level of heads, which takes from the rows' room.
		const high = (100 - legend - top) / Math.max(1, n);
		if (pitch <= high + 1e-6) return { seats, top, pitch };
		pitch = high;
	}
}

function recordsOn(dataset: Dataset, a: Actor, b: Actor, issues: string[], day: string): string[] {
	return issues.flatMap((issue) =>
		[a, b].flatMap((who) => positionAsOf(dataset, who.id, issue, day)?.id ?? [])
	);
}

function inWords(dataset: Dataset, a: Actor, b: Actor, same: string[], differ: string[]): string {
	const { issues } = indexOf(dataset);
	const list = (ids: string[]) => ids.map((id) => issues.get(id)?.short ?? id).join(', ');
	const of = same.length + differ.length;
	const parts = [`${a.name} and ${b.name}: same side on ${same.length} of ${of}`];
	if (same.length > 0) parts.push(`alike: ${list(same)}`);
	if (differ.length > 0) parts.push(`apart: ${list(differ)}`);
	return parts.join('; ');
}
