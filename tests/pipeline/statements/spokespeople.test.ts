import { describe, expect, it } from 'vitest';
import { statementsIn } from '../helpers/reading.ts';

describe('a spokesman for a name that nothing is known of', () => {
	it.each<[string, string, string]>([
		[
			'speaks for the body, behind its name',
			'A Quay-Fizz spokesman said it was “late.”',
			'Quay-Fizz'
		],
		['before it', 'A spokeswoman for Quayfizz said it was “late.”', 'Quayfizz'],
		[
			'not for one that only tells whose',
			'A spokesman for the Quays coach said it was “late.”',
			'(A spokesman)'
		],
		[
			'not for a part of a name',
			'A spokesman for Quayfizz Foe Works said it was “late.”',
			'(A spokesman)'
		],
		['not for a people', 'A Bavarian spokesman said it was “late.”', '(A Bavarian spokesman)'],
		['not for a party', 'A Labour spokesman said it was “late.”', '(A Labour spokesman)'],
		['not for a given name', 'A spokesman for Marco said it was “late.”', '(A spokesman)'],
		[
			'not for somebody who is named in full later',
			'A Tilbury spokesman said it was “late.” Tom Tilbury was there.',
			'(A Tilbury spokesman)'
		],
		[
			'not for somebody who is named in the headline',
			'Tom Tilbury loses\n\nA spokesman for Tilbury said it was “late.”',
			'(A spokesman)'
		]
	])('%s', (_, text, who) => {
		expect(statementsIn(text)).toEqual([`${who} | said | it was “late.”`]);
	});
});
