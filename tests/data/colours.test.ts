/** The committed story's colours on the site's grounds, to every eye: WCAG 2.2's 1.4.3 and 1.4.11, and without hue. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, inkOn } from '../../src/lib/charts/ink.ts';
import { loadStory } from '../../src/lib/server/load.ts';
import { PALETTES } from '../../src/lib/server/picture/palette.ts';

const { groups } = loadStory().dataset.story;
const css = readFileSync('src/app.css', 'utf8');

/**
 * What a colour looks like without one kind of cone: Machado, Oliveira, Fernandes 2009, "A physiologically-based model
 * for simulation of color vision deficiency", severity 1; applied to linear RGB.
 */
const EYES: Record<string, number[][]> = {
	'three cones': [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

function seen(hex: string, eye: string): string {
	const linear = [1, 3, 5].map((i) => {
		const c = parseInt(hex.slice(i, i + 2), 16) / 255;
		return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
	});
	const parts = EYES[eye]!.map((row) => {
		const sum = row.reduce((n, k, i) => n + k * linear[i]!, 0);
		const c = Math.min(1, Math.max(0, sum));
		const coded = c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055;
		return Math.round(coded * 255)
			.toString(16)
			.padStart(2, '0');
	});
	return `#${parts.join('')}`;
}

test('the simulation knows what a deuteranope cannot tell apart', () => {
	expect(seen('#2b5ca8', 'three cones')).toBe('#2b5ca8');
	for (const grey of ['#000000', '#808080', '#ffffff'])
		for (const eye of Object.keys(EYES)) expect(contrast(seen(grey, eye), grey)).toBeLessThan(1.03);
	expect(contrast('#ff0000', '#008800')).toBeGreaterThan(1.05);
	// Confused: a red and a green that differ only along the missing cone's line come closer.
	const apart = (eye: string) => Math.abs(hue(seen('#b3573a', eye)) - hue(seen('#6f7a2a', eye)));
	expect(apart('deuteranopia')).toBeLessThan(apart('three cones') / 2);
});

/** Red less green, a crude hue. */
function hue(hex: string): number {
	return parseInt(hex.slice(1, 3), 16) - parseInt(hex.slice(3, 5), 16);
}

describe.each(['light', 'dark'] as const)('%s', (theme) => {
	const palette = PALETTES[theme];
	const own = theme === 'light' ? /:root \{([^}]*)\}/ : /:root\[data-theme='dark'\] \{([^}]*)\}/;
	const raised = /--raised: (#[0-9a-f]{6});/.exec(own.exec(css)?.[1] ?? '')?.[1] ?? '';
	const { paper, land, ink, muted, accent } = palette;

	test.each([
		['ink', ink, [paper, raised, land]],
		['muted', muted, [paper, raised]],
		['accent', accent, [paper, raised]]
	])('words in %s have 4.5 to 1 on their grounds', (_, colour, grounds) => {
		for (const ground of grounds) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
	});

	describe.each(Object.keys(EYES))('to an eye of %s', (eye) => {
		const ratio = (a: string, b: string) => contrast(seen(a, eye), seen(b, eye));

		test('the marks that mean something have 3 to 1 on land and water', () => {
			for (const colour of [accent, muted, ink])
				for (const ground of [paper, land])
					expect(ratio(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3);
		});
		test.each(groups.map((group) => [group.name, group[theme]]))(
			'tokens of %s have 3 to 1 on land and water, and their initials on them',
			(_, fill) => {
				for (const ground of [paper, land])
					expect(ratio(fill, ground), `${fill} on ${ground}`).toBeGreaterThanOrEqual(3);
				// WCAG asks for 4.5 of the colours as they are; what a missing cone takes away may cost a little.
				const least = eye === 'three cones' ? 4.5 : 4;
				expect(ratio(inkOn(fill), fill)).toBeGreaterThanOrEqual(least);
			}
		);
	});
});
