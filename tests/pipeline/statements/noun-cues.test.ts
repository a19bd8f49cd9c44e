import { describe, expect, it } from 'vitest';
import { statementsIn } from '../helpers/reading.ts';

describe('what a noun reports', () => {
	it.each<[string, string, string[]]>([
		[
			'ends where its own verb begins',
			'Ann Roe said that Ben Poe’s claim that the bridge is old is “simply not true.”',
			[
				'Ann Roe | said | Ben Poe’s claim that the bridge is old is “simply not true.”',
				'Ben Poe | claim | the bridge is old'
			]
		],
		[
			'has all its verbs',
			'Ben Poe’s claim that the bridge is old and the ferry is “past repair,” is new.',
			['Ben Poe | claim | the bridge is old and the ferry is “past repair,”']
		],
		[
			'ends before the words that the whole is called by',
			'Ann Roe called Ben Poe’s plans to close the bridge “an absolute disgrace.”.',
			[
				'Ann Roe | called | Ben Poe’s plans to close the bridge “an absolute disgrace.”',
				'Ben Poe | plans | to close the bridge'
			]
		],
		[
			'is the quotation after “of”',
			'Ann Roe called Ben Poe’s accusation of a “fraud” in the town hall “sad and strange.”',
			[
				'Ann Roe | called | Ben Poe’s accusation of a “fraud” in the town hall “sad and strange.”',
				'Ben Poe | accusation | “fraud”'
			]
		]
	])('%s', (_, text, rows) => {
		expect(statementsIn(text)).toEqual(rows);
	});
});
