import { expect, test } from 'vitest';
import extractBatch from '../../src/pipeline/extract-batch.ts';
import { makeSource } from '../../src/pipeline/read.ts';
import type { Source } from '../../src/pipeline/types.ts';

test('an article that fails has an error in its place, and the others are read', () => {
	const good = makeSource('good', 'Ann Roe met Bob Poe.');
	const bad = { ...good, id: 'bad', text: undefined } as unknown as Source;
	const lines = extractBatch([bad, good]);
	expect(JSON.parse(lines[0]!.json)).toEqual({ article: { id: 'bad' }, error: lines[0]!.error });
	expect(lines[0]!.error).toMatch(/^bad: cannot be read as an article/);
	expect(lines[1]!.error).toBeUndefined();
	expect(JSON.parse(lines[1]!.json).article.id).toBe('good');
});
