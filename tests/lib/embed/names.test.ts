import { describe, expect, test } from 'vitest';
import { unnamed, unnamedWords } from '../../../src/lib/embed/names.ts';
import { stateAt } from '../../../src/lib/scenes/stateAt.ts';
import { valley, valleyStory } from '../scenes/valley.ts';

describe.each([5, 14])('a cast of %i', (cast) => {
	const dataset = valley(cast);
	const story = valleyStory(cast, dataset);
	const states = story.scenes.map((_, step) => stateAt(story, dataset, step));

	test('everybody on a narrow diagram has a name on it, in a heading, or under it', () => {
		const diagrams = states.filter(({ stance }) => stance);
		expect(diagrams.length).toBeGreaterThan(0);
		for (const state of diagrams) {
			const under = unnamed(state).map(({ initials }) => initials);
			const beside = state.stance?.conditions.filter(({ narrow }) => narrow) ?? [];
			const headed = state.stance?.strips.flatMap(({ names }) => names ?? []) ?? [];
			for (const token of state.tokens.filter(({ visible }) => visible))
				expect(
					token.compact.labelSide !== null ||
						headed.includes(token.label) ||
						beside.some(({ actor }) => actor === token.actor) ||
						under.includes(token.initials),
					token.actor
				).toBe(true);
			expect(new Set(under).size).toBe(under.length);
		}
	});

	test('nobody under another kind of chart', () => {
		for (const state of states.filter(({ stance }) => !stance))
			expect(unnamedWords(state)).toBe('');
	});
});

test('says the condition of whoever has no room for it', () => {
	const dataset = valley(14);
	const story = valleyStory(14, dataset);
	const told = story.scenes.flatMap((_, step) => {
		const state = stateAt(story, dataset, step);
		const asked = state.stance?.conditions.filter(({ narrow }) => !narrow) ?? [];
		return asked.map(({ text }) => unnamedWords(state).includes(`only if ${text}`));
	});
	expect(told.length).toBeGreaterThan(0);
	expect(told.every(Boolean)).toBe(true);
});
