import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { COLUMNS, heightAt, roomFor } from '../../../src/lib/embed/heights.ts';
import { pictureAddress, pictureOf } from '../../../src/lib/embed/pictures.ts';
import {
	elementSnippet,
	frameSnippet,
	markdownSnippet,
	type Offer
} from '../../../src/lib/embed/snippets.ts';

const heights = COLUMNS.map((width) => (width < 800 ? Math.min(width, 560) + 120 : 560));
const offer: Offer = {
	page: 'https://news.example/story/embed/map/one/',
	leads: 'https://news.example/story/#one',
	headline: 'A "finding" <here>',
	alt: 'What [it] shows & says',
	room: roomFor(heights),
	picture: 812
};

describe('snippets', () => {
	it('are a frame, and a hidden picture for who strips frames', () => {
		const { document } = parseHTML(`<body>${frameSnippet(offer, '?theme=dark', true)}</body>`);
		const frame = document.querySelector('figure > iframe');
		expect(frame?.getAttribute('src')).toBe(`${offer.page}?theme=dark`);
		expect(frame?.getAttribute('title')).toBe(offer.headline);
		expect(frame?.hasAttribute('data-standpoint')).toBe(true);
		const link = document.querySelector('figure > a[style="display:none"]');
		expect(link?.getAttribute('href')).toBe(offer.leads);
		expect(link?.querySelector('img')?.getAttribute('alt')).toBe(offer.alt);
	});

	it('name the loader only where it is wanted', () => {
		expect(frameSnippet(offer)).not.toContain('data-standpoint');
		const { document } = parseHTML(`<body>${elementSnippet(offer, '/embed.js')}</body>`);
		expect(document.querySelector('standpoint-embed > a > img')).not.toBeNull();
		expect(document.querySelector('script')?.getAttribute('src')).toBe('/embed.js');
	});

	it('escape what Markdown would take for its own', () => {
		expect(markdownSnippet(offer)).toBe(
			'[![What \\[it\\] shows & says](https://news.example/story/embed/pictures/map/one-2x.png)](https://news.example/story/#one)'
		);
	});
});

describe('roomFor', () => {
	it.each([320, 400, 480, 560, 640, 720, 960])('has room for what is %i px wide', (width) => {
		const { ratio, least, most } = offer.room;
		const reserved = Math.min(Math.max(width / ratio, least), most);
		expect(reserved).toBeGreaterThanOrEqual(heightAt(heights, width));
		expect(reserved).toBeLessThanOrEqual(heightAt(heights, width) + 120);
	});
});

it('never reserves a least height above the most', () => {
	const text = roomFor(COLUMNS.map((width) => 1400 - width));
	expect(text.least).toBeLessThanOrEqual(text.most);
});

describe('heightAt', () => {
	it.each([
		[100, 400],
		[280, 400],
		[300, 440],
		[640, 680],
		[3000, 560],
		[1000, 560]
	])('at %i', (width, height) => expect(heightAt(heights, width)).toBe(height));
});

describe('pictures', () => {
	it.each(['.svg', '.png', '-2x.png', '-wide.png'] as const)(
		'are found by their name: %s',
		(file) => {
			const name = pictureAddress('/base/embed/stance/dam/2020-01-02/', file);
			expect(name).toBe(`/base/embed/pictures/stance/dam/2020-01-02${file}`);
			expect(pictureOf(name.replace('/base/embed/pictures/', ''))).toEqual({
				path: 'stance/dam/2020-01-02',
				file
			});
		}
	);

	it('none is what has another name', () => expect(pictureOf('map/one.gif')).toBeUndefined());
});
