/**
 * Makes the site's fonts: `npm run fonts` writes `static/fonts/*.woff2` with their licences; `src/fonts/fallbacks.css`,
 * readers' own fonts with the metrics of ours, so that nothing on the page moves when ours arrive; and
 * `static/fonts/fonts.css`, ours. That one a page loads at its end: a browser lays out no text before it has looked for
 * every family named, which on a slow phone keeps the first words back by a tenth of a second. Run it again after changing
 * the characters or the weights below.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createFontStack } from '@capsizecss/core';
import arial from '@capsizecss/metrics/arial';
import georgia from '@capsizecss/metrics/georgia';
import libreFranklin from '@capsizecss/metrics/libreFranklin';
import notoSerif from '@capsizecss/metrics/notoSerif';
import roboto from '@capsizecss/metrics/roboto';
import sourceSerif from '@capsizecss/metrics/sourceSerif4';
import timesNewRoman from '@capsizecss/metrics/timesNewRoman';
import subsetFont from 'subset-font';

const weights = { min: 400, max: 700 };
const fonts = [
	{ slug: 'source-serif-4', metrics: sourceSerif, fallbacks: [notoSerif, georgia, timesNewRoman] },
	{ slug: 'libre-franklin', metrics: libreFranklin, fallbacks: [roboto, arial] }
];

/**
 * Code points of each file, and the file of the package that has them. `latin` is what every page loads: besides
 * English it has the letters that French, German, Italian, Spanish and Portuguese use most. The others are
 * fetched only by a page that holds one of their letters.
 */
const ranges: Record<string, { from: 'latin' | 'latin-ext'; points: [number, number][] }> = {
	latin: {
		from: 'latin',
		points: [
			[0x20, 0x7e],
			[0xa0, 0xa0],
			[0xa3, 0xa3],
			[0xa9, 0xa9],
			[0xab, 0xab],
			[0xb0, 0xb0],
			[0xb7, 0xb7],
			[0xbb, 0xbb],
			[0xc9, 0xc9],
			[0xd6, 0xd6],
			[0xdc, 0xdc],
			[0xdf, 0xe5],
			[0xe7, 0xef],
			[0xf1, 0xf4],
			[0xf6, 0xf6],
			[0xf8, 0xfc],
			[0x2bc, 0x2bc],
			[0x2013, 0x2014],
			[0x2018, 0x201a],
			[0x201c, 0x201e],
			[0x2022, 0x2022],
			[0x2026, 0x2026],
			[0x2190, 0x2190],
			[0x2192, 0x2192],
			[0x2212, 0x2212]
		]
	},
	'latin-1': {
		from: 'latin',
		points: [
			[0xc0, 0xc8],
			[0xca, 0xd5],
			[0xd7, 0xdb],
			[0xdd, 0xde],
			[0xe6, 0xe6],
			[0xf0, 0xf0],
			[0xf5, 0xf5],
			[0xf7, 0xf7],
			[0xfd, 0xff],
			[0x131, 0x131],
			[0x152, 0x153]
		]
	},
	'latin-ext': {
		from: 'latin-ext',
		points: [
			[0x100, 0x130],
			[0x132, 0x151],
			[0x154, 0x17f],
			[0x218, 0x21b]
		]
	}
};

const hex = (n: number) => n.toString(16).toUpperCase();
const unicodeRange = (points: [number, number][]) =>
	points.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(',');
const characters = (points: [number, number][]) =>
	points
		.flatMap(([a, b]) => Array.from({ length: b - a + 1 }, (_, i) => String.fromCodePoint(a + i)))
		.join('');

const fallbacksCss = ['/* Written by src/fonts/subset.ts (npm run fonts); do not edit. */'];
const faces: string[] = [];
await mkdir('static/fonts', { recursive: true });
for (const { slug, metrics, fallbacks } of fonts) {
	const home = `node_modules/@fontsource-variable/${slug}`;
	for (const [name, { from, points }] of Object.entries(ranges)) {
		const whole = await readFile(`${home}/files/${slug}-${from}-wght-normal.woff2`);
		const part = await subsetFont(whole, characters(points), {
			targetFormat: 'woff2',
			variationAxes: { wght: weights },
			keepFeatures: ['kern', 'tnum'],
			noHinting: true
		});
		await writeFile(`static/fonts/${slug}-${name}.woff2`, part);
		console.log(`${slug}-${name}.woff2: ${part.length} bytes`);
		faces.push(
			[
				`@font-face{font-family:'${metrics.familyName}'`,
				`src:url('${slug}-${name}.woff2') format('woff2')`,
				`font-weight:${weights.min} ${weights.max}`,
				'font-display:swap',
				`unicode-range:${unicodeRange(points)}}`
			].join(';')
		);
	}
	await copyFile(`${home}/LICENSE`, `static/fonts/${slug}-OFL.txt`);
	const stack = createFontStack([metrics, ...fallbacks]);
	fallbacksCss.push(stack.fontFaces.trim());
	const custom = metrics.category === 'serif' ? '--serif' : '--sans';
	// Of the stack the first is ours; the last, without new metrics, are there where the ones before are.
	const own = stack.fontFamily.split(', ').filter((name) => /fallback/i.test(name));
	const families = [...own, metrics.category].join(', ');
	fallbacksCss.push(`:root {\n\t${custom}: ${families};\n}`);
	faces.push(`:root{${custom}:'${metrics.familyName}', ${families}}`);
}
await writeFile('src/fonts/fallbacks.css', `${fallbacksCss.join('\n')}\n`);
await writeFile('static/fonts/fonts.css', `${faces.join('\n')}\n`);
