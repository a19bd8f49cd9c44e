import { expect, test } from 'vitest';
import { textWidth, wrap } from '../../../src/lib/scenes/text.ts';

/** Measured in Chromium: Libre Franklin at weight 650, 12 px. */
test.each([
	['Hollande', 50.6],
	['Cameron', 52.6],
	['Washington', 69.4],
	['Turkish–Syrian border', 127.4],
	['24 Nov', 41.0]
])('the width of "%s" is estimated on the safe side, by no more than a tenth', (text, measured) => {
	expect(textWidth(text, 12)).toBeGreaterThanOrEqual(measured - 0.5);
	expect(textWidth(text, 12)).toBeLessThan(measured * 1.12);
});

test.each([
	{ text: 'one two three', width: 1000, most: 9, lines: ['one two three'] },
	{ text: 'one two three', width: 52, most: 9, lines: ['one two', 'three'] },
	{ text: 'incomprehensible', width: 10, most: 9, lines: ['incomprehensible'] },
	{ text: 'one two three four, five', width: 60, most: 2, lines: ['one two', 'three…'] },
	{ text: '', width: 50, most: 9, lines: [] }
])('"$text" wraps', ({ text, width, most, lines }) => {
	expect(wrap(text, width, 12, most)).toEqual(lines);
});
