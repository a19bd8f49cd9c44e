/** The PowerPoint file in LibreOffice. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePptx } from '../../src/deck/pptx.ts';
import { slidesOf } from '../../src/lib/briefing/slides.ts';
import { loadStory } from '../../src/lib/server/load.ts';
import { convert, dense, flat, run } from './programs.ts';

const loaded = loadStory();
const slides = slidesOf(loaded.story, loaded.dataset);
const names = new Map(loaded.dataset.actors.map(({ id, name }) => [id, name]));

describe.each(['wide', 'square'] as const)('%s', (format) => {
	let folder: string;
	let pdf: string;
	/** Each page of the file as LibreOffice's own flat XML. */
	let pages: string[];
	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'office-'));
		writeFileSync(join(folder, 'deck.pptx'), await makePptx(loaded, format));
		convert(join(folder, 'deck.pptx'), 'pdf', folder);
		convert(join(folder, 'deck.pptx'), 'fodp', folder);
		pdf = join(folder, 'deck.pdf');
		pages = readFileSync(join(folder, 'deck.fodp'), 'utf8')
			.split(/(?=<draw:page )/)
			.slice(1);
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	test('has a page for each slide, of its shape', () => {
		const info = run('pdfinfo', pdf);
		expect(Number(/^Pages:\s+(\d+)/m.exec(info)?.[1])).toBe(slides.length);
		const [, width, height] = /^Page size:\s+([\d.]+) x ([\d.]+)/m.exec(info) ?? [];
		expect(Number(width) / Number(height)).toBeCloseTo(format === 'wide' ? 16 / 9 : 4 / 3, 2);
		expect(pages).toHaveLength(slides.length);
	});

	test('has each slide’s words as text', () => {
		for (const { number, headline, quote, section, sources, beats } of slides) {
			const said = dense(run('pdftotext', '-f', `${number}`, '-l', `${number}`, pdf, '-'));
			expect(said).toContain(dense(headline));
			if (section) expect(said).toContain(dense(section));
			for (const words of quote?.words ?? []) expect(said).toContain(dense(words));
			for (const { publisher } of sources) expect(said).toContain(dense(publisher));
			const state = beats.at(-1);
			for (const token of state?.tokens ?? [])
				if (token.visible) {
					expect(said).toContain(dense(token.initials));
					if (token.compact.labelSide) expect(said).toContain(dense(token.label));
				}
			if (state?.stance) expect(said).toContain(dense(state.stance.question));
			for (const { short } of state?.matrix?.issues ?? []) expect(said).toContain(dense(short));
		}
	});

	test('keeps tokens as shapes with names and descriptions, tables as tables, and no picture', () => {
		for (const { number, beats } of slides) {
			const page = pages[number - 1] ?? '';
			const state = beats.at(-1);
			for (const token of state?.tokens ?? [])
				if (token.visible) expect(page).toContain(`draw:name="${names.get(token.actor)}"`);
			if (state?.focus === 'map') expect(page).toContain('draw:name="Land: ');
			expect(/<table:table[ >]/.test(page)).toBe(state?.focus === 'matrix');
			// LibreOffice itself adds a preview to a table.
			if (state?.focus !== 'matrix') expect(page).not.toContain('<draw:image');
			expect(page.match(/<svg:desc>/g)?.length ?? 0).toBeGreaterThan(5);
		}
	});

	test('keeps the speaker’s notes', () => {
		for (const { number, notes, alt } of slides) {
			const page = pages[number - 1] ?? '';
			const said = flat(page.slice(page.indexOf('<presentation:notes')).replace(/<[^>]+>/g, ' '));
			const escaped = (text: string) => flat(text.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
			for (const { text } of notes) expect(said).toContain(escaped(text));
			if (notes.length === 0) expect(said).toContain(escaped(alt));
		}
	});
});
