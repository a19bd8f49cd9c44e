import { expect, test } from 'vitest';
import type { Actor } from '../../src/lib/dataset/types.ts';
import { governments } from '../../src/pipeline/governments.ts';

const actor = (id: string, kind: Actor['kind'], role: string, place = 'ost'): Actor => ({
	id,
	name: id,
	short: id,
	initials: id,
	kind,
	role,
	group: 'north',
	place
});

test('a leader acts for the government of their seat, and nobody else does', () => {
	const governmentOf = governments([
		actor('north', 'government', ''),
		actor('ada', 'person', 'Prime Minister of North'),
		actor('ben', 'person', 'vice president of North'),
		actor('cy', 'person', 'President of a club', 'vest')
	]);
	expect(['ada', 'ben', 'cy', 'north'].map(governmentOf)).toEqual(['north', 'ben', 'cy', 'north']);
});
