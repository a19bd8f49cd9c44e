import type { State } from '../scenes/types.ts';

/** Every record that a tap on a state opens, each once, in the order in which they stand there. */
export function recordsIn(state: State): string[] {
	const found = [
		...state.tokens.filter(({ visible }) => visible).flatMap(({ records }) => records),
		...[...state.arcs, ...state.marks].flatMap(({ records }) => records),
		...[...state.labels.compact, ...state.labels.roomy].flatMap(({ records }) => records),
		...(state.stance?.conditions ?? []).flatMap(({ records }) => records),
		...(state.matrix?.columns ?? []).flatMap(({ cells }) => cells.flatMap((c) => c.records)),
		...(state.timeline?.cells ?? []).flatMap((c) => [...c.events, ...c.statements]),
		...(state.timeline?.named ?? []).flatMap(({ event, more }) => [event, ...more]),
		...(state.agreement?.pairs ?? []).flatMap(({ records }) => records)
	];
	return [...new Set(found)];
}
