import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Dataset } from '../../src/lib/dataset/types.ts';
import { Facts } from '../../src/pipeline/facts.ts';
import { parseRecord } from '../../src/pipeline/record-file.ts';
import { verify } from '../../src/pipeline/verify.ts';

const story = 'tests/fixtures/story';
const dataset = JSON.parse(await readFile(`${story}/dataset.json`, 'utf8')) as Dataset;
const facts = new Map(
	await Promise.all(
		dataset.articles.map(async ({ id }) => {
			const file = `${story}/extracted/${id}.json`;
			return [id, new Facts(parseRecord(file, await readFile(file, 'utf8')))] as const;
		})
	)
);
const spoilt = (spoil: (d: Dataset) => void) => {
	const copy = structuredClone(dataset);
	spoil(copy);
	return () => verify(copy, facts);
};
const withQuote = (d: Dataset) => d.statements.find((s) => s.quotes.length > 0)!;

test('a dataset as it was built holds', () => {
	expect(() => verify(dataset, facts)).not.toThrow();
});

test.each<[string, (d: Dataset) => void, RegExp]>([
	['the contract', (d) => (d.statements[0]!.speaker = 'nobody'), /expected the id of an actor/],
	[
		'the hash of a statement',
		(d) => (d.statements[0]!.evidence.sha256 = '0'.repeat(64)),
		/statements s-\w+: the hash of harbour-post \[\d+, \d+\] is not that of the article's words/
	],
	[
		'the hash of an event',
		(d) => (d.events[0]!.mentions[0]!.evidence.position.start += 1),
		/events e-\w+: the hash of/
	],
	[
		'the hash of a claim',
		(d) => (d.discrepancies[0]!.claims[1]!.evidence.position.end -= 1),
		/discrepancies d-\w+: the hash of/
	],
	[
		'the words of a quote',
		(d) => (withQuote(d).quotes[0]!.quote.exact = 'Something else.'),
		/the words of .* are not those of its hash/
	],
	[
		'the marks around a quote',
		(d) => {
			const indirect = d.statements.find((s) => s.kind === 'indirect')!;
			const quote = { type: 'TextQuoteSelector' as const, exact: 'x' };
			indirect.quotes = [{ ...indirect.evidence, quote }];
		},
		/the quote \[\d+, \d+\] is outside quotation marks/
	],
	[
		'whose words may be repeated',
		(d) => {
			const claim = d.discrepancies[0]!.claims.find((c) => c.article === 'southern-ledger')!;
			claim.evidence.quote = { type: 'TextQuoteSelector', exact: '45' };
		},
		/southern-ledger \[\d+, \d+\] repeats words that are not inside quotation marks/
	],
	[
		'the hash of an article',
		(d) => (d.articles[0]!.sha256 = '0'.repeat(64)),
		/articles harbour-post: its hash is not that of the text/
	]
])('%s is looked at', (_, spoil, message) => {
	expect(spoilt(spoil)).toThrow(message);
});
