import { expect, test } from 'vitest';
import { compileIssues, readPositions } from '../../src/pipeline/positions.ts';

const issues = compileIssues([
	{
		id: 'dam',
		question: 'Should the dam be built?',
		short: 'The dam',
		poles: { support: 'Build it', oppose: 'Leave the river' },
		cues: {
			topic: ['\\bdam\\b'],
			support: ['build the dam', 'in favou?r of', 'work with the company'],
			oppose: ['leave the river', 'not in our name', 'reject the dam'],
			conditional: ['build it only where']
		}
	}
]);

function read(content: string, { context = 'The dam.', own = false, lead = '' } = {}) {
	return readPositions({ content, lead, context, own: () => own }, issues)[0];
}

test.each([
	['we will build the dam', 'support'],
	['the town is in favor of it', 'support'],
	['we must leave the river alone', 'oppose'],
	['we will not build the dam', 'oppose'],
	['we won’t build the dam', 'oppose'],
	['the town refused to build the dam', 'oppose'],
	['we will never reject the dam', 'support'],
	['it is not that we will not build the dam', 'support'],
	['we do not sleep, but we will build the dam', 'support'],
	['not only will we build the dam', 'support'],
	[
		'we do not want it in this valley or in the next one and on any day we build the dam',
		'support'
	],
	['this is not in our name', 'oppose'],
	['we build the dam only if the river is measured', 'conditional'],
	['unless it rains we will build the dam', 'conditional'],
	['they may build it only where nobody lives', 'conditional']
])('%s: %s', (content, stance) => {
	expect(read(content)?.stance).toBe(stance);
});

test.each([
	['said that ', 'they would build the dam', 'support'],
	['denied that ', 'they would build the dam', 'oppose'],
	['refused to ', 'build the dam', 'oppose'],
	['ruled out ', 'a plan to build the dam', 'oppose'],
	['does not think that ', 'they should build the dam', 'oppose'],
	['has not said that ', 'they would build the dam', undefined],
	['has never publicly said ', 'they would build the dam', undefined],
	['would not confirm that ', 'they would build the dam', undefined],
	['asked ', 'whether they would build the dam', undefined],
	['declined ', 'to say whether they would build the dam', undefined],
	['told the board ', 'when they would build the dam', 'support'],
	['did not just say that ', 'they would build the dam', 'support'],
	['denied that ', 'her plan to build the dam would cost jobs', 'support'],
	['refused ', 'to apologise for the plan to build the dam', 'support'],
	['rejected ', 'criticism of her plan to build the dam', 'support'],
	['denied that ', 'Peru would build the dam', 'oppose']
])('after “%s”, %s: %s', (lead, content, stance) => {
	expect(read(content, { lead })?.stance).toBe(stance);
});

test('white space, curly marks and cases make no difference', () => {
	expect(read('We will Build\n the\u00a0dam')?.stance).toBe('support');
});

test('says nothing without the topic, without a cue, and where both poles are as strong', () => {
	expect(read('we are in favour of it', { context: 'The road.' })).toBeUndefined();
	expect(read('the dam is a dam')).toBeUndefined();
	expect(read('build the dam or leave the river')).toBeUndefined();
});

test('says which words made it', () => {
	expect(read('we will not build the dam')?.reading).toBe('Read from “build the dam” under “not”.');
});

test("gives a condition in the speaker's words only where they are the speaker's", () => {
	const content = 'we build the dam only if the river is measured, then we talk';
	expect(read(content, { own: true })?.condition).toBe('only if the river is measured');
	expect(read(content)?.condition).toBe('on a condition that the article reports at “only if”');
});

test('of reported speech repeats three words at most', () => {
	expect(read('we shall work with the company')?.reading).toBe('Read from “work with the …”.');
	expect(read('we shall work with the company', { own: true })?.reading).toBe(
		'Read from “work with the company”.'
	);
});
