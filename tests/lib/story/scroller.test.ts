import { describe, expect, it } from 'vitest';
import { indexOnLine } from '../../../src/lib/story/scroller.ts';

describe('indexOnLine', () => {
	it.each([
		['above them all', [600, 1200, 1800], 450, 0],
		['on an upper edge', [0, 450, 900], 450, 1],
		['between two edges', [-900, 100, 700], 450, 1],
		['below them all', [-3000, -2000, -1000], 450, 2],
		['a hair short of an edge, as in a zoomed browser', [0, 450.4, 900], 450, 1],
		['a pixel short of it', [0, 451, 900], 450, 0],
		['no sections', [], 450, 0]
	])('%s', (_, tops, line, index) => {
		expect(indexOnLine(tops, line)).toBe(index);
	});
});
