import { parseHTML } from 'linkedom';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { contrast, inkOn } from '../../../src/lib/charts/ink.ts';
import { makeBasemap } from '../../../src/lib/server/basemap.ts';
import { stateAt } from '../../../src/lib/scenes/stateAt.ts';
import Stage from '../../../src/lib/story/Stage.svelte';
import StageDefs from '../../../src/lib/story/StageDefs.svelte';
import { valley, valleyStory } from '../scenes/valley.ts';

const dataset = valley(5);
const story = valleyStory(5, dataset);
const { basemap } = makeBasemap(dataset);
const href = (id: string) => `/evidence/${id}/`;

function draw(step: number, still = true) {
	const state = stateAt(story, dataset, step);
	const { body } = render(Stage, {
		props: { state, size: basemap.size, groups: dataset.story.groups, href, still }
	});
	const { document } = parseHTML(`<html><body>${body}</body></html>`);
	return { state, document };
}

describe.each(story.scenes.map((scene, step) => ({ id: scene.id, step })))(
	'scene $id',
	({ step }) => {
		const { state, document } = draw(step);

		test('says what it shows', () => {
			const figure = document.querySelector('figure');
			expect(figure?.getAttribute('data-shown')).toBe(state.scene);
			expect(figure?.getAttribute('aria-label')).toBe(state.alt);
		});

		test('has one token for each of the cast, where the state has it', () => {
			const tokens = [...draw(step, false).document.querySelectorAll('[data-actor]')];
			expect(tokens.map((t) => t.getAttribute('data-actor'))).toEqual(
				state.tokens.map((t) => t.actor)
			);
			tokens.forEach((t, i) => {
				const { compact, roomy, visible } = state.tokens[i] as (typeof state.tokens)[0];
				const style = t.getAttribute('style') ?? '';
				expect(style).toContain(
					`--compact-x:${compact.x};--compact-y:${compact.y};--roomy-x:${roomy.x};--roomy-y:${roomy.y}`
				);
				expect(t.hasAttribute('hidden')).toBe(!visible);
			});
		});

		test('a figure that never changes has the tokens that are seen, and no more', () => {
			expect(
				[...document.querySelectorAll('[data-actor]')].map((t) => t.getAttribute('data-actor'))
			).toEqual(state.tokens.filter((t) => t.visible).map((t) => t.actor));
		});

		test('whatever bears a record leads to it', () => {
			for (const mark of document.querySelectorAll('[data-record]')) {
				const [first = ''] = (mark.getAttribute('data-record') ?? '').split(' ');
				expect(mark.getAttribute('href')).toBe(href(first));
			}
		});

		test('has no id of its own, so that many fit a page', () => {
			expect(document.querySelectorAll('figure [id]').length).toBe(0);
		});
	}
);

test('a map has its land, marks, arcs and names', () => {
	const step = [0, 1].find((i) => stateAt(story, dataset, i).marks.length > 0) ?? 0;
	const { state, document } = draw(step);
	expect(document.querySelector('use[href="#map-land"]')).not.toBeNull();
	expect(document.querySelector('use[href="#map-disputed"]')).not.toBeNull();
	expect(document.querySelectorAll('[data-event]').length).toBe(state.marks.length);
	expect(document.querySelectorAll('[data-arc]').length).toBe(state.arcs.length);
	const words = [...document.querySelectorAll('.compact > [data-label]')];
	expect(words.length).toBe(state.labels.compact.length);
	expect(words.length).toBeGreaterThan(0);
});

test('a stance diagram has its question, columns and strips in words', () => {
	const { state, document } = draw(2);
	expect(document.querySelector('.question')?.textContent).toBe(state.stance?.question);
	const headings = [...document.querySelectorAll('[data-column]')].map((c) =>
		c.getAttribute('data-column')
	);
	expect(headings.slice(0, 3)).toEqual(['oppose', 'conditional', 'support']);
	expect(document.querySelector('[data-column=support] .heading')?.textContent).toBe(
		'Build it this year'
	);
});

test('a matrix has a cell for each position, and opens it', () => {
	const { state, document } = draw(4);
	const held = state.matrix?.columns.flatMap((c) => c.cells.filter((cell) => cell.stance)) ?? [];
	expect(held.length).toBeGreaterThan(5);
	expect(document.querySelectorAll('[data-cell]').length).toBe(held.length);
});

test('the shapes that stages share are there once, hatched land only', () => {
	const { body } = render(StageDefs, { props: { basemap } });
	const { document } = parseHTML(`<html><body>${body}</body></html>`);
	for (const id of ['map-land', 'map-borders', 'map-disputed'])
		expect(document.querySelectorAll(`#${id}`).length).toBe(1);
	expect(document.querySelector('#map-disputed')?.getAttribute('clip-path')).toBe(
		'url(#map-on-land)'
	);
	expect(document.querySelector('[data-disputed=crimea] title')?.textContent).toContain('disputed');
});

test.each(['#000000', '#ffffff', '#777777', '#2b5ca8', '#e0b04e', '#9a6a00'])(
	'initials can be read on %s',
	(ground) => expect(contrast(ground, inkOn(ground))).toBeGreaterThanOrEqual(4.5)
);
