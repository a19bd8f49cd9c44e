import { expect, it } from 'vitest';
import { overEmbedBudget } from './embeds.ts';

it.each([
	['at the limit', 40_000, 12_000, 2_000, []],
	['a byte too many', 40_001, 0, 0, ['embed/map/x, all: 40001']],
	['a byte of script too many', 0, 12_001, 0, ['embed/map/x, script: 12001']],
	['a byte of the loader too many', 0, 0, 2_001, ['embed.js: 2001']]
])('%s', (_, all, script, loader, faults) => {
	const found = overEmbedBudget([{ path: 'map/x', all, script }], loader);
	expect(found).toHaveLength(faults.length);
	faults.forEach((fault, i) => expect(found[i]).toContain(fault));
});
