import { describe, expect, it } from 'vitest';
import { statementsIn } from '../helpers/reading.ts';

describe('words in marks without a reporting clause', () => {
	it.each<[string, string, string]>([
		[
			'are the subject’s, where nobody else is named',
			'Ann Roe ended with a pledge of “more trams by spring” for Quayside.',
			'Ann Roe'
		],
		[
			'are the subject’s, whoever is named before the main clause',
			'Welcomed at the quay by Ben Poe, Ann Roe began a lament for the “poor sailors of Lima”.',
			'Ann Roe'
		],
		[
			'are not hers who may yet say them',
			'If Ann Roe says it is “a mess of a plan”, it is over.',
			'?'
		],
		[
			'are not hers who is known by them',
			'Ann Roe, known as “the queen of the quay” to sailors, has left.',
			'?'
		],
		[
			'are not hers who is charged with them',
			'Ann Roe faces charges of making “a mess of a plan”.',
			'?'
		],
		[
			'are a body’s, where its answers hold them',
			'The Harbour Board was clear in its answers: “There are grave doubts.”',
			'Harbour Board'
		],
		[
			'are nobody’s where two could have said them',
			'Ann Roe went with Ben Poe to vote on the pledge of “more trams by spring”.',
			'?'
		],
		[
			'are nobody’s where somebody was only said to be so',
			'Ann Roe was said to be “quite furious” on Monday.',
			'?'
		],
		['are nobody’s where they look like a title', 'Ann Roe coined “The New Harbour”.', '?']
	])('%s', (_, text, expected) => {
		const who = statementsIn(text).map((s) => s.split(' | ')[0]);
		expect(who.length > 0 ? who : ['?']).toEqual([expected]);
	});
});
