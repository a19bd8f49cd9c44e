import type { State } from '../scenes/types.ts';

/** Who stands in a diagram under initials alone, on a narrow stage: what the initials stand for, and what is asked. */
export interface Named {
	initials: string;
	words: string;
}

/**
 * Those whom a narrow stance diagram has no room to name, in the order of its columns: with their condition, where it has
 * no room for that either. Nobody on another kind of chart: those name their own.
 */
export function unnamed({ stance, tokens }: State): Named[] {
	if (!stance) return [];
	const said = new Set(stance.strips.flatMap(({ names }) => names ?? []));
	return tokens
		.filter(({ visible, label }) => visible && !said.has(label))
		.flatMap(({ actor, initials, label, compact }) => {
			const condition = stance.conditions.find((each) => each.actor === actor);
			if (condition?.narrow || (compact.labelSide !== null && !condition)) return [];
			return { initials, words: condition ? `${label}, only if ${condition.text}` : label };
		});
}

/** The same as one line of text, for whoever has to know how long it is. */
export function unnamedWords(state: State): string {
	return unnamed(state)
		.map(({ initials, words }) => `${initials} ${words}`)
		.join('; ');
}

/** Narrower than this, in CSS pixels, a stage has no room for more; as the style sheets of `lib/charts` have it. */
export const NARROW = 520;
