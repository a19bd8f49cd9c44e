import { expect, test } from 'vitest';
import { counted } from '../../../src/lib/dataset/counted.ts';

test('one is no plural', () => {
	expect([0, 1, 2].map((n) => counted(n, 'scene'))).toEqual(['0 scenes', '1 scene', '2 scenes']);
});
