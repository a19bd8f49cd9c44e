import { describe, expect, it } from 'vitest';
import { carryOver, indexOnLine } from '../../../src/lib/story/scroller.ts';

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

describe('carryOver', () => {
	it.each([
		['half down a section that has grown', [0, 400, 800], [0, 1000, 1500], 200, 500],
		['a quarter down one that has shrunk', [0, 400, 1200], [0, 300, 500], 600, 350],
		['on an edge', [0, 400, 800], [0, 1000, 1500], 400, 1000],
		['above them all, as far from the first', [0, 400, 800], [0, 1000, 1500], -30, -30],
		['below them all, as far from the last', [0, 400, 800], [0, 1000, 1500], 950, 1650],
		['a section without height', [0, 400, 400, 800], [0, 100, 200, 300], 400, 200],
		['no edges', [], [], 100, 100]
	])('%s', (_, before, after, at, there) => {
		expect(carryOver(before, after, at)).toBe(there);
	});
});
