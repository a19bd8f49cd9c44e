import { expect, test } from 'vitest';
import { counted, countedIfAny } from '../../../src/lib/dataset/counted.ts';

test('one is no plural', () => {
	expect([0, 1, 2].map((n) => counted(n, 'scene'))).toEqual(['0 scenes', '1 scene', '2 scenes']);
});

test('of none there is nothing to say', () => {
	expect([0, 1, 2].map((n) => countedIfAny(n, 'scene'))).toEqual([[], ['1 scene'], ['2 scenes']]);
});
