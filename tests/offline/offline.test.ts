import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { slidesOf } from '../../src/lib/briefing/slides.ts';
import { stateAt } from '../../src/lib/scenes/stateAt.ts';
import { inlineFonts } from '../../src/offline/fonts.ts';
import { pack, unpackSlides } from '../../src/offline/packed.ts';
import { valley, valleyStory } from '../lib/scenes/valley.ts';

describe('what the file carries', () => {
	const dataset = valley(4);
	const story = valleyStory(4, dataset);
	const states = story.scenes.map((_, step) => stateAt(story, dataset, step));
	const slides = slidesOf(story, dataset);

	test('is each state once, and comes out as it went in', () => {
		const packed = pack(states, slides);
		expect(packed.states).toHaveLength(states.length);
		expect(packed.shown.map((index) => packed.states[index])).toEqual(states);
		expect(unpackSlides(packed)).toEqual(slides);
	});
	test('a beat of its own is a state of its own', () => {
		const [first, second] = slides;
		const twice = { ...first!, beats: [...second!.beats, ...first!.beats] };
		const packed = pack(states, [twice]);
		expect(packed.states).toHaveLength(states.length);
		expect(unpackSlides(packed)[0]?.beats.map(({ scene }) => scene)).toEqual([
			second?.id,
			first?.id
		]);
	});
});

describe('fonts', () => {
	const folder = mkdtempSync(join(tmpdir(), 'standpoint-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	writeFileSync(join(folder, 'a.woff2'), 'letters');
	const face = (range: string) =>
		`@font-face { font-family: A; src: url('/a.woff2') format('woff2'); unicode-range: ${range}; }`;

	test('stand in the style sheet where the text has one of their letters', () => {
		const css = inlineFonts(`${face('U+20-7E')} p { color: red }`, 'Abc', folder);
		expect(css).toContain(`url(data:font/woff2;base64,${btoa('letters')})`);
		expect(css).toContain('p { color: red }');
	});
	test('are left out where it has none', () => {
		expect(inlineFonts(face('U+100-17F, U+1E00'), 'Abc', folder)).not.toContain('font-face');
		expect(inlineFonts(face('U+100-17F, U+1E00'), 'Łódź', folder)).toContain('font-face');
		expect(inlineFonts(face('U+4??'), 'Ж', folder)).toContain('font-face');
	});
	test('that are missing are an error that names them', () => {
		expect(() => inlineFonts(face('U+20-7E').replace('a.woff2', 'b.woff2'), 'Abc', folder)).toThrow(
			'b.woff2'
		);
	});
});
