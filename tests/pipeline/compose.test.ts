import { expect, test } from 'vitest';
import type { Actor, Issue, Place } from '../../src/lib/dataset/types.ts';
import { composeParaphrase, composeTitle } from '../../src/pipeline/compose.ts';
import { event, statement } from './helpers/drafts.ts';

const names = {
	actors: new Map([
		['ada', { name: 'Ada Lind', short: 'Lind' } as Actor],
		['ben', { name: 'Ben Oro', short: 'Oro' } as Actor],
		['cy', { name: 'Cy Moor', short: 'Moor' } as Actor]
	]),
	places: new Map([['ost', { name: 'Ost' } as Place]]),
	issues: new Map([['dam', { short: 'The dam' } as Issue]])
};

test.each([
	['warned', {}, 'Ada Lind gives a warning.'],
	['called for', {}, 'Ada Lind makes a demand.'],
	['called', {}, 'Ada Lind speaks.'],
	[undefined, { speaker: null }, 'Somebody the codebook does not name speaks.'],
	['said', { holder: 'ben' }, 'Ada Lind speaks of what Ben Oro holds.'],
	[
		'denied',
		{ positions: [{ issue: 'dam', stance: 'oppose', origin: 'machine' }] },
		'Ada Lind says no on: The dam (against).'
	]
] as const)('%s %j', (cue, more, words) => {
	expect(composeParaphrase(statement('a', 0, 9, more as object), cue, names)).toBe(words);
});

const party = (actor: string, role: 'actor' | 'recipient') => ({ actor, role });
test.each([
	[{ actors: [party('ada', 'actor'), party('ben', 'recipient')] }, 'Talks between Lind and Oro'],
	[
		{ actors: ['ada', 'ben', 'cy'].map((id) => party(id, 'actor')), status: 'planned' },
		'Planned talks between Lind, Oro and Moor'
	],
	[{ actors: [party('ada', 'actor')] }, 'Talks by Lind'],
	[
		{ type: 'ASSAULT', actors: [party('ada', 'actor'), party('ben', 'recipient')], place: 'ost' },
		'Attack on Oro by Lind (Ost)'
	],
	[{ type: 'ASSAULT', status: 'alleged', place: 'ost' }, 'Alleged attack (Ost)'],
	[{ type: 'AID', actors: [party('ben', 'recipient')] }, 'Aid for Oro']
])('%j', (more, title) => {
	expect(composeTitle({ ...event([['a', 0]]), ...(more as object) }, names)).toBe(title);
});
