import { describe, expect, it } from 'vitest';
import { statementsIn } from '../helpers/reading.ts';

describe('a spokesman', () => {
	it.each<[string, string, string]>([
		[
			'speaks for an organisation',
			'A spokeswoman for the Harbour Council said it was “late.”',
			'Harbour Council'
		],
		[
			'and for a name that only firms write so',
			'A QuayFizz spokesman said it was “late.”',
			'QuayFizz'
		],
		['but not for a singer', 'A spokesman for Bono said it was “late.”', '(A spokesman)'],
		['nor a player', 'A spokeswoman for Pelé said it was “late.”', '(A spokeswoman)'],
		['nor a people', 'A Vikings spokesman said it was “late.”', '(A Vikings spokesman)'],
		['nor a faith', 'A spokesman for Muslims said it was “late.”', '(A spokesman)'],
		['nor a nation', 'A Bavarian spokesman said it was “late.”', '(A Bavarian spokesman)'],
		['nor a party', 'A Labour spokesman said it was “late.”', '(A Labour spokesman)'],
		['nor a given name', 'A spokesman for Marco said it was “late.”', '(A spokesman)'],
		[
			'nor somebody who is named in full later',
			'A Tilbury spokesman said it was “late.” Tom Tilbury was there.',
			'(A Tilbury spokesman)'
		]
	])('%s', (_, text, who) => {
		expect(statementsIn(text)).toEqual([`${who} | said | it was “late.”`]);
	});
});
