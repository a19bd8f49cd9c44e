import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sceneLd, storyLd } from '../../../src/lib/server/jsonLd.ts';
import { loadStory, type LoadedStory } from '../../../src/lib/server/load.ts';
import { loadFaces, type Faces } from '../../../src/lib/server/picture/faces.ts';
import { PALETTES, type Palette } from '../../../src/lib/server/picture/palette.ts';
import { toPng } from '../../../src/lib/server/picture/png.ts';
import {
	balanceLines,
	breakLines,
	lineWidth,
	setLine,
	type TextStyle
} from '../../../src/lib/server/picture/type.ts';
import {
	articlesIn,
	drawShare,
	homeScreenIcon,
	readingMinutes,
	sharePicture
} from '../../../src/lib/server/share.ts';

let faces: Faces;
let loaded: LoadedStory;
beforeAll(async () => {
	faces = await loadFaces();
	loaded = loadStory();
});
const style: TextStyle = { family: 'serif', weight: 650, px: 40 };

describe('type', () => {
	test('is wider at a greater weight, and kerned', () => {
		expect(lineWidth(faces, 'Hamburg', { ...style, weight: 700 })).toBeGreaterThan(
			lineWidth(faces, 'Hamburg', { ...style, weight: 400 })
		);
		const apart = lineWidth(faces, 'A', style) + lineWidth(faces, 'V', style);
		expect(lineWidth(faces, 'AV', style)).toBeLessThan(apart);
	});
	test('takes a character from the file that has it', () => {
		const [latin, extended] = faces.at('serif', 650);
		expect(latin?.covers.has(0x159)).toBe(false);
		expect(extended?.covers.has(0x159)).toBe(true);
		expect(setLine(faces, 'ř', style).d).not.toBe(setLine(faces, 'r', style).d);
	});
	test('breaks at spaces, within the width, and loses no word', () => {
		const text = 'Nobody who saw the harbour that week would have called it quiet';
		const lines = breakLines(faces, text, style, 420);
		expect(lines.join(' ')).toBe(text);
		for (const line of lines) expect(lineWidth(faces, line, style)).toBeLessThanOrEqual(420);
	});
	test('ends with an ellipsis where there is no room for more lines', () => {
		const lines = breakLines(faces, 'one two three four five six seven', style, 160, 2);
		expect(lines).toHaveLength(2);
		expect(lines[1]).toMatch(/…$/);
		expect(lineWidth(faces, lines[1] ?? '', style)).toBeLessThanOrEqual(160);
	});
	test('balances lines without adding any', () => {
		const text = 'In the harbour they agree on whom not to hit';
		const [plain, even] = [breakLines, balanceLines].map((set) => set(faces, text, style, 290));
		const spread = (lines: string[] = []) => {
			const widths = lines.map((line) => lineWidth(faces, line, style));
			return Math.max(...widths) - Math.min(...widths);
		};
		expect(even).toHaveLength(plain?.length ?? 0);
		expect(even?.join(' ')).toBe(text);
		expect(spread(even)).toBeLessThan(spread(plain));
	});
});

test('the pictures’ colours are the style sheet’s', () => {
	const css = readFileSync('src/app.css', 'utf8');
	const block = (start: RegExp) => start.exec(css)?.[1] ?? '';
	const themes = {
		light: block(/:root \{([^}]*)\}/),
		dark: block(/:root\[data-theme='dark'\] \{([^}]*)\}/)
	};
	for (const theme of ['light', 'dark'] as const)
		for (const name of Object.keys(PALETTES[theme]) as (keyof Palette)[])
			expect(themes[theme], `${theme} ${name}`).toContain(`--${name}: ${PALETTES[theme][name]};`);
});

/** How much the pixels of a part of a picture differ: standard deviation of lightness, 0 to 127. */
function contrastIn(png: PNG, from: number, to: number): number {
	const values: number[] = [];
	for (let y = 0; y < png.height; y += 3)
		for (let x = Math.round(from * png.width); x < to * png.width; x += 3) {
			const i = (y * png.width + x) * 4;
			const [r = 0, g = 0, b = 0] = png.data.subarray(i, i + 3);
			values.push(0.3 * r + 0.6 * g + 0.1 * b);
		}
	const mean = values.reduce((a, b) => a + b, 0) / values.length;
	return Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length);
}

describe('share pictures', () => {
	test('show words on the left and a graphic on the right, for the story and each scene', async () => {
		const seen = new Set<string>();
		for (const step of [undefined, ...loaded.story.scenes.keys()]) {
			const bytes = await toPng(await drawShare(loaded, step));
			const png = PNG.sync.read(Buffer.from(bytes));
			const name = step === undefined ? 'story' : loaded.story.scenes[step]?.id;
			expect([png.width, png.height], name).toEqual([1200, 630]);
			expect(contrastIn(png, 0.04, 0.45), `${name}, words`).toBeGreaterThan(15);
			expect(contrastIn(png, 0.5, 1), `${name}, graphic`).toBeGreaterThan(8);
			seen.add(Buffer.from(bytes).toString('base64'));
		}
		expect(seen.size).toBe(loaded.story.scenes.length + 1);
	}, 60_000);
	test('are the same bytes each time', async () => {
		const [one, two] = [
			await toPng(await drawShare(loaded, 1)),
			await toPng(await drawShare(loaded, 1))
		];
		expect(Buffer.compare(one, two)).toBe(0);
	}, 20_000);
	test('need nothing from outside: no fonts, no links', async () => {
		const svg = await drawShare(loaded, 0);
		expect(svg).not.toMatch(/<text|font-family|href=|<image|<style/);
	});
	test('say what they show', () => {
		expect(sharePicture(loaded, 2).alt).toContain(loaded.story.scenes[2]?.headline);
		expect(sharePicture(loaded, 2).alt).toContain(loaded.states[2]?.alt);
	});
});

test('the icon for home screens has a ground and the mark upon it', async () => {
	const icon = homeScreenIcon(readFileSync('static/favicon.svg', 'utf8'), 180, '#f8f5ef');
	const png = PNG.sync.read(Buffer.from(await toPng(icon)));
	expect([png.width, png.height]).toEqual([180, 180]);
	expect([...png.data.subarray(0, 4)]).toEqual([0xf8, 0xf5, 0xef, 255]);
	expect(contrastIn(png, 0.15, 0.85)).toBeGreaterThan(20);
});

test('reading takes longer with more words and more scenes, and never no time', () => {
	const scene = (words: number) => ({ headline: 'One', html: `<p>${'word '.repeat(words)}</p>` });
	expect(readingMinutes([scene(0)])).toBe(1);
	expect(readingMinutes([scene(238 * 4)])).toBe(4);
	expect(readingMinutes(Array.from({ length: 12 }, () => scene(238)))).toBe(14);
});

describe('JSON-LD', () => {
	afterEach(() => void delete process.env.PUBLIC_SITE_URL);

	test('names every source, each as what it is', () => {
		const { citation } = storyLd(loaded) as { citation: Record<string, unknown>[] };
		expect(citation.map((c) => c.headline)).toEqual(loaded.dataset.articles.map((a) => a.headline));
		for (const [i, article] of loaded.dataset.articles.entries())
			expect(citation[i]?.['@type']).toBe(
				article.genre === 'opinion' ? 'OpinionNewsArticle' : 'NewsArticle'
			);
		// ISO 8601 knows no "about", and schema.org takes nothing else.
		for (const { datePublished } of citation) expect(datePublished).toMatch(/^\d{4}(-\d\d){0,2}$/);
	});
	test('has whole addresses where the published one is known, and none where it is not', () => {
		expect(JSON.stringify(storyLd(loaded))).not.toContain('"image"');
		process.env.PUBLIC_SITE_URL = 'https://example.org/deep/story';
		expect(storyLd(loaded)).toMatchObject({
			'@type': 'NewsArticle',
			url: 'https://example.org/deep/story/',
			image: { url: 'https://example.org/deep/story/share.png', width: 1200, height: 630 }
		});
		const scene = loaded.story.scenes[1]!;
		expect(sceneLd(loaded, scene, 1)).toMatchObject({
			url: `https://example.org/deep/story/scene/${scene.id}/`,
			image: { url: `https://example.org/deep/story/share/${scene.id}.png` },
			isPartOf: { '@type': 'NewsArticle', url: 'https://example.org/deep/story/' }
		});
	});
	test('a scene cites the articles that its claims rest on, and no others', () => {
		const html = '<a class="claim" data-record="X">said</a>';
		const statement = loaded.dataset.statements[0]!;
		const scene = { ...loaded.story.scenes[0]!, html: html.replace('X', statement.id) };
		expect(articlesIn(loaded, scene).map((a) => a.id)).toContain(statement.article);
		expect(articlesIn(loaded, scene).length).toBeLessThan(loaded.dataset.articles.length);
	});
});
