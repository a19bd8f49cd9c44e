/** What a phone's small stage leaves out of the story that ships: nobody without a name, no condition without words. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/lib/dataset/types.ts';
import { stateAt } from '../../src/lib/scenes/stateAt.ts';
import { readStory } from '../../src/lib/scenes/story.ts';
import { makeBasemap } from '../../src/lib/server/basemap.ts';

const dataset = JSON.parse(readFileSync('data/dataset.json', 'utf8')) as Dataset;
const story = readStory(readFileSync('data/story.md', 'utf8'), dataset, makeBasemap(dataset).places);
const states = story.scenes.map((_, step) => stateAt(story, dataset, step));

describe.each(['compact', 'roomy'] as const)('on a %s stage', (size) => {
	test.each(states.filter(({ focus }) => focus === 'map'))(
		'$scene: everybody on the map is named',
		({ tokens, labels }) => {
			const apart = new Set(labels[size].flatMap(({ kind, lines }) => (kind === 'name' ? lines : [])));
			const unnamed = tokens.filter(
				(t) => t.visible && t[size].labelSide === null && !apart.has(t.label)
			);
			expect(unnamed.map(({ label }) => label)).toEqual([]);
		}
	);

	test.each(states.filter(({ focus }) => focus === 'stance'))(
		'$scene: everybody in the diagram is named, and every condition stands in words',
		({ tokens, stance }) => {
			const conditions = stance?.conditions ?? [];
			const worded = conditions.filter(({ at, narrow }) => (size === 'compact' ? narrow : at));
			expect(worded.length).toBe(conditions.length);
			const said = [
				...(size === 'compact' ? worded.map(({ name }) => name) : []),
				...(size === 'compact' ? (stance?.strips ?? []).flatMap(({ names }) => names ?? []) : [])
			];
			const unnamed = tokens.filter(
				(t) => t.visible && t[size].labelSide === null && !said.includes(t.label)
			);
			expect(unnamed.map(({ label }) => label)).toEqual([]);
		}
	);
});
