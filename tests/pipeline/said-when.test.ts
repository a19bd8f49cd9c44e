import { expect, test } from 'vitest';
import { findDates } from '../../src/pipeline/dates.ts';
import { dateStatements } from '../../src/pipeline/said-when.ts';
import { findMentions } from '../../src/pipeline/mentions.ts';
import { findQuotes } from '../../src/pipeline/quotes.ts';
import { findSentences } from '../../src/pipeline/sentences.ts';
import { findStatements } from '../../src/pipeline/statements.ts';
import { cleaned } from './helpers/reading.ts';

// 16 June 2021 was a Wednesday.
function said(text: string) {
	const doc = { ...cleaned(text), published: '2021-06-16' };
	const sentences = findSentences(doc);
	const mentions = findMentions(doc, sentences);
	const statements = findStatements(doc, sentences, mentions, findQuotes(doc));
	return dateStatements(doc, sentences, statements, findDates(doc, sentences)).map(
		(s) => s.said?.value ?? null
	);
}

test.each<[string, string, string | null]>([
	['beside the verb', 'The toll will rise, Ann Roe said on Monday.', '2021-06-14'],
	['before the speaker', 'On Monday, Ann Roe said that the toll will rise.', '2021-06-14'],
	['not in what is said', 'Ann Roe said that the toll rose on Monday.', null],
	[
		'not of a relative clause',
		'Ann Roe, who met the council on Monday, said that the toll will rise.',
		null
	],
	[
		'after a relative clause',
		'Ann Roe, who runs the port, said on Monday that the toll will rise.',
		'2021-06-14'
	],
	[
		'of what it came after',
		'After the May 3 bombing Ann Roe said that the toll will rise.',
		'2021-05-03'
	],
	['of a gathering', 'At the May 3 summit, Ann Roe said that the toll will rise.', '2021-05-03'],
	['not before a noun', 'Ann Roe said of the May 3 bombing that the toll will rise.', null],
	['not of a possessor', 'Monday’s storm is a warning, Ann Roe said.', null],
	[
		'not of what is spoken of',
		'Back from her trip last week, Ann Roe said that the toll will rise.',
		null
	],
	[
		'not of an aside',
		'Ann Roe — elected on Monday by a narrow vote — said that the toll will rise.',
		null
	],
	[
		'not of another clause, where the verb is in the present',
		'The ferry sank on Monday, even as experts warn that the toll will rise.',
		null
	],
	[
		'of the clause before, where the verb is in the past',
		'Bo Ek on Monday opened the port, while Ann Roe said that the toll will rise.',
		'2021-06-14'
	]
])('the day of the saying is that %s', (_, text, value) => {
	expect(said(text)).toContain(value);
});

test('a date within the quoted words before is not when the words that go on were said', () => {
	const text =
		'“They opened a port that was opened in 2019,” Ann Roe wrote. “Next year they will open it again!”';
	expect(said(text)).toEqual([null, null]);
});
