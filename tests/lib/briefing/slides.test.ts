import { describe, expect, test } from 'vitest';
import { FORMATS, formatFor } from '../../../src/lib/briefing/formats.ts';
import { slidesOf } from '../../../src/lib/briefing/slides.ts';
import { stateAt } from '../../../src/lib/scenes/stateAt.ts';
import type { Story } from '../../../src/lib/scenes/types.ts';
import { statement, valley, valleyStory } from '../scenes/valley.ts';

const dataset = valley(3);
dataset.statements.push({
	...statement('s-quoted', 'a1', '2031-03-01'),
	kind: 'direct',
	quotes: ['We will', 'not sell.'].map((exact) => ({
		article: 'gazette',
		position: { type: 'TextPositionSelector', start: 0, end: 9 },
		sha256: '0'.repeat(64),
		quote: { type: 'TextQuoteSelector', exact }
	}))
});
const plain = valleyStory(3, dataset);
const briefed = (parts: Partial<Story>): Story => ({ ...plain, ...parts });

describe('a story that says nothing of a briefing', () => {
	const slides = slidesOf(plain, dataset);

	test('is told scene by scene, in order', () => {
		expect(slides.map(({ id, number }) => [id, number])).toEqual(
			plain.scenes.map(({ id }, i) => [id, i + 1])
		);
		expect(slides.every(({ section, quote, notes }) => !section && !quote && !notes.length)).toBe(
			true
		);
	});
	test('shows what the story shows', () => {
		expect(slides.map(({ beats }) => beats)).toEqual(
			plain.scenes.map((_, step) => [stateAt(plain, dataset, step)])
		);
	});
	test('names what its graphics rest on, once', () => {
		for (const { beats, sources } of slides)
			expect(sources.map(({ publisher }) => publisher)).toEqual(
				beats[0]?.tokens.some((t) => t.visible) ? ['The Gazette'] : []
			);
	});
});

describe('a story with a briefing', () => {
	const [map, near, dam, moved] = plain.scenes;
	if (!map || !near || !dam || !moved) throw new Error('the valley has too few scenes');
	const note = { markdown: '*Wait.*', html: '<p><em>Wait.</em></p>', text: 'Wait.' };
	const story = briefed({
		briefing: {
			minutes: 3,
			sections: [
				{ title: 'Who', scenes: ['dam', 'map'] },
				{ title: 'Where', scenes: ['near'] }
			]
		},
		scenes: [
			{ ...map, briefing: { beats: [], notes: [], seconds: 100, quote: 's-quoted' } },
			near,
			{
				...dam,
				briefing: {
					headline: 'Short',
					beats: [{ ...dam, stance: { issue: 'dam', asOf: '2031-03-02' } }],
					notes: [
						{ ...note, records: ['s-quoted'] },
						{ ...note, records: [] }
					]
				}
			},
			moved
		]
	});
	const slides = slidesOf(story, dataset);

	test('has its sections, in their order', () => {
		expect(slides.map(({ section, id }) => [section, id])).toEqual([
			['Who', 'dam'],
			['Who', 'map'],
			['Where', 'near']
		]);
		expect(slides.map(({ headline }) => headline)).toEqual(['Short', 'map', 'near']);
	});
	test('shows the beats first and the scene last', () => {
		const [slide] = slides;
		expect(slide?.beats.map((state) => state.stance?.asOf)).toEqual(['2031-03-02', '2031-03-08']);
		expect(slide?.beats.at(-1)?.tokens).toEqual(stateAt(plain, dataset, 2).tokens);
	});
	test('shares out the minutes that single slides leave', () => {
		expect(slides.map(({ seconds }) => seconds)).toEqual([40, 100, 40]);
	});
	test('puts a speaker’s own words beside the graphic, and names whose they are', () => {
		expect(slides[1]?.quote).toEqual({
			record: 's-quoted',
			words: ['We will', 'not sell.'],
			who: 'Benjamin of the valley',
			publisher: 'The Gazette'
		});
	});
	test('gives each note its own sources', () => {
		const [rests, bare] = slides[0]?.notes ?? [];
		expect(rests?.sources).toMatchObject([
			{ article: 'gazette', publisher: 'The Gazette', published: 'March 10, 2031' }
		]);
		expect(bare?.sources).toEqual([]);
	});
	test('refuses a scene that is not there', () => {
		const broken = { sections: [{ title: 'Who', scenes: ['damm'] }] };
		expect(() => slidesOf(briefed({ briefing: broken }), dataset)).toThrow('no scene damm');
	});
});

test.each([
	[1920, 1080, 'wide'],
	[1440, 900, 'wide'],
	[1024, 768, 'square'],
	[820, 700, 'square'],
	[360, 800, 'tall']
] as const)(
	'a window of %i by %i is filled best by a slide that is %s',
	(width, height, format) => {
		expect(formatFor(width, height)).toBe(format);
		expect(formatFor(FORMATS[format].width, FORMATS[format].height)).toBe(format);
	}
);
