import { describe, expect, it } from 'vitest';
import { aims, overBudget, type Reading } from './budgets.ts';

const reading: Reading = {
	bytes: { document: 50_000, script: 60_000, font: 40_000 },
	firstPaint: 400,
	largestPaint: 500,
	shift: 0.01,
	blocking: 100,
	longTasks: 0,
	frame: 17
};

describe('overBudget', () => {
	it.each([
		['at the limit', {}, 0],
		['a byte of script too many, which is one too many of all', { script: 60_001 }, 2],
		['a byte of another kind too many', { image: 1 }, 1],
		['fewer of all, but too much script', { font: 0, script: 61_000 }, 1]
	])('%s', (_, bytes, faults) => {
		expect(overBudget({ ...reading, bytes: { ...reading.bytes, ...bytes } })).toHaveLength(faults);
	});
});

describe('aims', () => {
	it('are met at the limit and missed beyond it', () => {
		expect(aims(reading).every(({ met }) => met)).toBe(true);
		const worse = { ...reading, shift: 0.011, blocking: 101, longTasks: 1, frame: 17.1 };
		expect(aims(worse).some(({ met }) => met)).toBe(false);
	});
});
