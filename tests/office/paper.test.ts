/** The PDFs beside the built site's briefing page, read by poppler's tools: `npm run build` first. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { slidesOf } from '../../src/lib/briefing/slides.ts';
import { loadStory } from '../../src/lib/server/load.ts';
import { flat, run } from './programs.ts';

const { story, dataset } = loadStory();
const slides = slidesOf(story, dataset);
const file = (end: string) => join('build/briefing', `${dataset.story.id}${end}.pdf`);
const page = (pdf: string, n: number) =>
	flat(run('pdftotext', '-f', `${n}`, '-l', `${n}`, pdf, '-'));
const fact = (pdf: string, name: string) =>
	new RegExp(`^${name}:\\s+(.*)$`, 'm').exec(run('pdfinfo', pdf))?.[1];

beforeAll(() => {
	for (const end of ['-slides', '-handout'])
		if (!existsSync(file(end))) throw new Error(`${file(end)} is not there; run "npm run build"`);
});

describe('slides', () => {
	const pdf = file('-slides');

	test('are one a page, of the slides’ size', () => {
		expect(Number(fact(pdf, 'Pages'))).toBe(slides.length);
		expect(fact(pdf, 'Page size')).toMatch(/^960 x 540 pts/);
	});

	test('say what the slides say', () => {
		for (const { number, headline, quote, sources } of slides) {
			const said = page(pdf, number);
			expect(said).toContain(flat(headline));
			for (const words of quote?.words ?? []) expect(said).toContain(flat(words));
			for (const { publisher } of sources) expect(said).toContain(publisher);
		}
	});

	test('have each headline as a bookmark of its page', () => {
		const xml = run('pdftohtml', '-xml', '-i', '-stdout', pdf);
		const items = [...xml.matchAll(/<item page="(\d+)">(.*?)<\/item>/g)].map(([, n, words]) => [
			Number(n),
			flat(
				(words ?? '')
					.replace(/&amp;/g, '&')
					.replace(/&lt;/g, '<')
					.replace(/&quot;/g, '"')
			)
		]);
		expect(items).toEqual(slides.map(({ number, headline }) => [number, flat(headline)]));
	});

	test('lead to where the sources are read', () => {
		const urls = run('pdfinfo', '-url', pdf);
		for (const { number, sources } of slides)
			for (const { article } of sources) {
				const { url, publisher } = dataset.articles.find(({ id }) => id === article) ?? {};
				const wanted = url ?? publisher?.url;
				if (wanted)
					expect(urls).toMatch(
						new RegExp(`^ *${number} +\\S+ +${wanted.replace(/[.?+]/g, '\\$&')}/?$`, 'm')
					);
			}
		expect(urls).not.toMatch(/site\.invalid|127\.0\.0\.1|localhost|file:/);
	});
});

describe('hand-out', () => {
	const pdf = file('-handout');

	test('has two slides a page of A4, with their notes', () => {
		expect(Number(fact(pdf, 'Pages'))).toBe(Math.ceil(slides.length / 2));
		expect(fact(pdf, 'Page size')).toMatch(/A4/);
		for (const { number, headline, notes, alt, sources } of slides) {
			const said = page(pdf, Math.ceil(number / 2));
			expect(said).toContain(flat(headline));
			for (const { text } of notes) expect(said).toContain(flat(text));
			if (notes.length === 0) expect(said).toContain(flat(alt));
			for (const source of sources) expect(said).toContain(flat(source.headline));
		}
	});
});

test.each(['-slides', '-handout'])(
	'%s: tagged, in its language, with all fonts inside and no date of its making',
	(end) => {
		const pdf = file(end);
		expect(fact(pdf, 'Tagged')).toBe('yes');
		expect(run('pdfinfo', '-struct', pdf)).toMatch(/\bH2\b/);
		const fonts = run('pdffonts', pdf).trim().split('\n').slice(2);
		expect(fonts.length).toBeGreaterThan(1);
		// name, type, encoding, embedded, subset, to Unicode, object
		for (const font of fonts) expect(font).toMatch(/ yes +(?:yes|no) +yes +\d+ +\d+$/);
		expect(fonts.join('\n')).toMatch(/SourceSerif/);
		expect(fonts.join('\n')).toMatch(/LibreFranklin/);
		expect(fact(pdf, 'CreationDate')).toMatch(/1980/);
	}
);
