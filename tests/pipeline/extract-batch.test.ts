import { expect, test } from 'vitest';
import extractBatch from '../../src/pipeline/extract-batch.ts';
import { makeSource } from '../../src/pipeline/read.ts';
import type { Source } from '../../src/pipeline/types.ts';

test('an article that fails has an error in its place, and the others are read', () => {
	const good = makeSource('good', 'Ann Roe met Bob Poe.');
	const bad = { ...good, id: 'bad', text: undefined } as unknown as Source;
	const [failed, read] = extractBatch({ sources: [bad, good], words: false });
	expect(JSON.parse(failed!.text!)).toEqual({ article: { id: 'bad' }, error: failed!.error });
	expect(failed!.error).toMatch(/^bad: cannot be read as an article/);
	expect(read!.error).toBeUndefined();
	expect(JSON.parse(read!.text!).article.id).toBe('good');
	expect(extractBatch({ sources: [bad], words: true })[0]!.text).toBeNull();
});

test('a text in another language is read all the same, with a warning that names it', () => {
	const german =
		'Die Brücke über den Fluss ist seit dem Morgen gesperrt, und der Rat der Stadt sagte, dass sie nicht vor dem ' +
		'Winter wieder auf ist. Das ist für die Leute in der Stadt ein weiter Weg.';
	const english =
		'The bridge over the Der has been closed since the morning, and the council said that it would not open before ' +
		'winter. For the people of Das that is a long way, as La Mairie and Les Halles found.';
	const printed = extractBatch({
		sources: [makeSource('brücke', german), makeSource('bridge', english)],
		words: false
	});
	expect(printed.map((p) => p.warning)).toEqual([
		'brücke: looks like German; only English is read, so little of this will be right',
		undefined
	]);
	expect(printed.every((p) => p.text !== null)).toBe(true);
});
