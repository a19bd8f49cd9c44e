import { describe, expect, test } from 'vitest';
import {
	after,
	asShow,
	elapsed,
	later,
	opening,
	type Command,
	type Show
} from '../../../src/lib/briefing/show.ts';

/** Three slides; the second has three beats. */
const BEATS = [1, 3, 1];
const run = (commands: Command[], from: Partial<Show> = {}) =>
	commands.reduce((show, command) => after(show, command, BEATS), { ...opening('a'), ...from });
const at = ({ slide, beat }: Show) => [slide, beat];
const times = (n: number, what: 'next' | 'previous'): Command[] => Array(n).fill({ do: what });

describe('moving', () => {
	test('goes through every beat, and stops at the end', () => {
		expect([1, 2, 3, 4, 5, 9].map((n) => at(run(times(n, 'next'))))).toEqual([
			[1, 0],
			[1, 1],
			[1, 2],
			[2, 0],
			[2, 0],
			[2, 0]
		]);
	});
	test('goes back the same way, and stops at the beginning', () => {
		const end = run([{ do: 'last' }]);
		expect([1, 2, 3, 4, 9].map((n) => at(run(times(n, 'previous'), end)))).toEqual([
			[1, 2],
			[1, 1],
			[1, 0],
			[0, 0],
			[0, 0]
		]);
	});
	test('jumps to the first beat of a slide, and no further than there are slides', () => {
		expect(at(run([{ do: 'go', slide: 1 }]))).toEqual([1, 0]);
		expect(at(run([{ do: 'go', slide: 1, beat: 7 }]))).toEqual([1, 2]);
		expect(at(run([{ do: 'go', slide: 99 }]))).toEqual([2, 0]);
		expect(at(run([{ do: 'last' }, { do: 'first' }]))).toEqual([0, 0]);
	});
	test('is no change where there is nowhere to go', () => {
		const end = run([{ do: 'last' }]);
		expect(after(end, { do: 'next' }, BEATS)).toBe(end);
	});
});

describe('a dark screen and an open record', () => {
	test('black goes on and off, white takes its place', () => {
		const black = run([{ do: 'screen', screen: 'black' }]);
		expect(black.screen).toBe('black');
		expect(run([{ do: 'screen', screen: 'black' }], black).screen).toBe('on');
		expect(run([{ do: 'screen', screen: 'white' }], black).screen).toBe('white');
	});
	test.each(['next', 'previous'] as const)('“%s” brings the slide back before it moves', (what) => {
		const on = run([{ do: 'go', slide: 1, beat: 1 }]);
		const hidden = run(
			[
				{ do: 'open', records: ['s-1'] },
				{ do: 'screen', screen: 'black' }
			],
			on
		);
		const lit = run([{ do: what }], hidden);
		expect([lit.screen, lit.records, ...at(lit)]).toEqual(['on', ['s-1'], 1, 1]);
		const closed = run([{ do: what }], lit);
		expect([closed.records, ...at(closed)]).toEqual([[], 1, 1]);
		expect(at(run([{ do: what }], closed))).not.toEqual([1, 1]);
	});
	test('the light on somebody goes with the slide', () => {
		const lit = run([{ do: 'spotlight', actor: 'a1' }]);
		expect(lit.spotlight).toBe('a1');
		expect(run([{ do: 'spotlight', actor: 'a1' }], lit).spotlight).toBeNull();
		expect(run([{ do: 'next' }], lit).spotlight).toBeNull();
	});
});

test('the clock runs, holds, goes on and is set back', () => {
	const clock = (run: 'start' | 'pause' | 'reset', at: number): Command => ({
		do: 'clock',
		run,
		at
	});
	const held = run([clock('start', 1000), clock('start', 2000), clock('pause', 4000)]);
	expect(elapsed(held.clock, 99_000)).toBe(3000);
	const on = run([clock('start', 10_000)], held);
	expect(elapsed(on.clock, 12_000)).toBe(5000);
	expect(elapsed(run([clock('reset', 13_000)], on).clock, 20_000)).toBe(0);
});

test('of two windows the later change counts, and both decide alike', () => {
	const [a, b] = [opening('a'), opening('b')];
	expect(later({ ...a, version: 2 }, { ...b, version: 1 })).toBe(true);
	expect([later(a, b), later(b, a), later(a, a)]).toEqual([false, true, false]);
});

test('only a whole show is taken from a store or another window', () => {
	const show = run([{ do: 'next' }]);
	expect(asShow(JSON.parse(JSON.stringify(show)))).toEqual(show);
	for (const broken of [
		null,
		'show',
		{},
		{ ...show, slide: -1 },
		{ ...show, screen: 'grey' },
		{ ...show, records: [1] },
		{ ...show, clock: { before: 0 } }
	])
		expect(asShow(broken)).toBeNull();
});
