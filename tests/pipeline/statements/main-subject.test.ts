import { describe, expect, it } from 'vitest';
import { statementsIn } from '../helpers/reading.ts';

describe('the subject of the main clause speaks', () => {
	it.each<[string, string, string]>([
		[
			'after a subordinate clause',
			'When asked whom he backed, Ann Roe smiled and said, “I am waiting for a better plan.”',
			'Ann Roe | said | “I am waiting for a better plan.”'
		],
		[
			'behind a title that begins like a name',
			'Pop star Ann Roe has left the tour, telling fans she would “be back in May”.',
			'Ann Roe | telling | she would “be back in May”'
		],
		[
			'after two that one preposition governs',
			'Facing anger from farmers and Republicans, Ann Roe sent a note praising them but insisting that nobody had “a right to more”.',
			'Ann Roe | insisting | nobody had “a right to more”'
		],
		[
			'after a place between commas',
			'At an event in Ames, Iowa, on Sunday, Ann Roe tried to soften her plan, saying that the town should “be asked first”.',
			'Ann Roe | saying | the town should “be asked first”'
		],
		[
			'after words in marks that a comma closes',
			'Citing last week’s Lima fire as a sign of “an age that has no end,” Ann Roe urged the council.',
			'Ann Roe | Citing | last week’s Lima fire as a sign of “an age that has no end,”'
		],
		[
			'past its apposition',
			'In her first Quayside dispatches, Ann Roe, a baker, wears a hat on the bridge, telling readers that the town is “a good place”.',
			'Ann Roe | telling | the town is “a good place”'
		],
		[
			'unless its clause has no name',
			'In response to Ben Poe’s proposal to close the bridge, the mayor’s daughter met her neighbours, saying: “We have to do it alone.”',
			'(the mayor’s daughter) | saying | “We have to do it alone.”'
		],
		[
			'after an opening participle whose words hold commas and a name',
			'Calling Mr. Roe’s rival, Mary Poe, “the only sailor in town,” Mrs. Zed laughed at Mr. Roe’s boat.',
			'Zed | Calling | Mr. Roe’s rival, Mary Poe, “the only sailor in town,”'
		],
		[
			'after an opening participle whose quotation ends before the comma',
			'Describing the deal as “a gift to the banks”, Ben Poe urged the board to reject it.',
			'Ben Poe | Describing | the deal as “a gift to the banks”'
		],
		[
			'after an opening participle whose list ends with a quotation',
			'Arguing that the ferry, the bridge and the quay are “rotten,” the judge Ann Roe closed the harbour.',
			'Ann Roe | Arguing | the ferry, the bridge and the quay are “rotten,”'
		],
		[
			'where a name that owns a noun is nearer',
			'Ann Roe decried Ben Poe’s calls to close the bridge, noting that it was “as good as new”.',
			'Ann Roe | noting | it was “as good as new”'
		],
		[
			'where the subject of what is said is nearer',
			'Ann Roe said on Monday that traders rejected her plans for the bridge, calling them an “area of dispute.”',
			'Ann Roe | calling | them an “area of dispute.”'
		]
	])('%s', (_, text, row) => {
		expect(statementsIn(text)).toContain(row);
	});

	it('not the state of a place', () => {
		const text =
			'The hearing drew a crowd of 8,000 in Quay, Ohio, highlighting the “broken” trust in the ferry.';
		expect(statementsIn(text).filter((row) => row.startsWith('Ohio'))).toEqual([]);
	});

	it('not a name further on in the main clause', () => {
		const text = 'Saying she was “done,” most of the fans left the ground before Ann Roe spoke.';
		expect(statementsIn(text).filter((row) => row.startsWith('Ann Roe'))).toEqual([]);
	});

	it('not a name that comes after the verb', () => {
		const text =
			'There is still time for Quayferry, even after repeatedly dismissing them as part of the “harbour gang” and calling Senator Ann Roe a fool.';
		expect(statementsIn(text).filter((row) => row.startsWith('Ann Roe'))).toEqual([]);
	});
});
