import { describe, expect, it } from 'vitest';
import { statementsIn } from '../helpers/reading.ts';

describe('whoever a passive names with “by” speaks', () => {
	it.each<[string, string, string]>([
		[
			'what a thing is called',
			'This has been called “a very old game” by Ben Poe, a clerk, and it works.',
			'Ben Poe | called | “a very old game”'
		],
		[
			'what somebody is asked',
			'Ann Roe was asked “why was it so bad?” by Ben Poe.',
			'Ben Poe | asked | “why was it so bad?”'
		],
		[
			'what a thing is labelled as',
			'The ferry, often labeled as a “floating ruin” by Ben Poe, is closed.',
			'Ben Poe | labeled | “floating ruin”'
		],
		[
			'a question',
			'Ann Roe was asked by moderator Ben Poe whether her plan would be “another burden.”',
			'Ben Poe | asked | whether her plan would be “another burden.”'
		],
		[
			'a warning',
			'Ben Poe was warned by Ann Roe that the ferry “may sink”.',
			'Ann Roe | warned | the ferry “may sink”'
		],
		[
			'what somebody is urged to do, in front of the main clause',
			'Urged by Ann Roe to sell the ferry, Ben Poe smiled.',
			'Ann Roe | Urged | to sell the ferry'
		],
		[
			'a question in front of the main clause',
			'Asked by Ben Poe if Ann Roe “gets” the ferry, Meg Coe smiled.',
			'Ben Poe | Asked | if Ann Roe “gets” the ferry'
		]
	])('%s', (_, text, row) => {
		expect(statementsIn(text)).toContain(row);
	});

	it('but not what somebody calls a thing that another made', () => {
		expect(
			statementsIn('Ann Roe called “The Grey Harbour at Noon” by Ben Poe a bore.')
		).not.toContain('Ben Poe | called | “The Grey Harbour at Noon”');
	});
});
