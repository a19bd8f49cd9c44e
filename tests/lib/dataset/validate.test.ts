import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { datasetJsonSchema } from '../../../src/lib/dataset/json-schema.ts';
import type { Dataset } from '../../../src/lib/dataset/types.ts';
import { formatViolation, parseDataset, violations } from '../../../src/lib/dataset/validate.ts';

const valid = JSON.parse(readFileSync('tests/fixtures/story/dataset.json', 'utf8')) as Dataset;

/** What is told of the valid dataset after a change. */
function told(change: (dataset: Dataset) => void): string[] {
	const dataset = structuredClone(valid);
	change(dataset);
	return violations(dataset, 'some/dataset.json').map(formatViolation);
}

test('a valid dataset has no violations, and is handed back', () => {
	expect(violations(valid)).toEqual([]);
	expect(parseDataset(valid)).toBe(valid);
});

describe('a violation names file, record, field and what was expected', () => {
	const statement = valid.statements[0]!;
	const conditional = valid.positions.find((p) => p.stance === 'conditional')!;
	const event = valid.events[0]!;
	const cases: [string, (dataset: Dataset) => void, string[]][] = [
		[
			'a field of the wrong type',
			(d) => void (d.statements[0]!.paraphrase = 5 as never),
			[`statements ${statement.id}, paraphrase`, 'string', 'found 5']
		],
		[
			'a field that is not there',
			(d) => void delete (d.statements[0] as { date?: unknown }).date,
			[`statements ${statement.id}, date`, 'object', 'found nothing']
		],
		[
			'a field that the contract does not know',
			(d) => void ((d.events[0] as unknown as Record<string, unknown>).colour = 'red'),
			[`events ${event.id}`, 'colour']
		],
		[
			'a date that is not EDTF',
			(d) => void (d.events[0]!.date.edtf = '24/11/2031'),
			[`events ${event.id}, date.edtf`, 'EDTF']
		],
		[
			'a day that is not on the calendar',
			(d) => void (d.events[0]!.date.edtf = '2031-02-30'),
			[`events ${event.id}, date.edtf`, 'on the calendar']
		],
		[
			'a condition without words',
			(d) => void delete d.positions.find((p) => p.id === conditional.id)!.condition,
			[`positions ${conditional.id}, condition`, 'exactly where the stance is conditional']
		],
		[
			'an id that stands twice',
			(d) => void d.actors.push(d.actors[0]!),
			[`actors ${valid.actors[0]!.id}, id`, 'an id used once']
		],
		[
			'a speaker whom nobody knows',
			(d) => void (d.statements[0]!.speaker = 'nobody'),
			[`statements ${statement.id}, speaker`, 'the id of an actor, found "nobody"']
		],
		[
			'a mention in an article that is not there',
			(d) => void (d.events[0]!.mentions[0]!.article = 'gone'),
			[`events ${event.id}, mentions.0.article`, 'the id of an article, found "gone"']
		],
		[
			'a span that ends after its article',
			(d) => void (d.statements[0]!.evidence.position.end = 10_000_000),
			[`statements ${statement.id}, evidence.position`, 'start < end ≤']
		],
		[
			'a discrepancy about nothing',
			(d) => void (d.discrepancies[0]!.about = 'nothing'),
			[`discrepancies ${valid.discrepancies[0]!.id}, about`, 'an event or an actor']
		]
	];
	test.each(cases)('%s', (_, change, parts) => {
		const lines = told(change);
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatch(/^some\/dataset\.json: /);
		for (const part of parts) expect(lines[0]).toContain(part);
	});

	test('what is no dataset at all', () => {
		expect(() => parseDataset([], 'x.json')).toThrow(/x\.json: the whole file: expected object/);
	});
});

test('the published schema is made from the same definition', () => {
	const schema = datasetJsonSchema('https://example.org/dataset.schema.json');
	expect(schema.$id).toBe('https://example.org/dataset.schema.json');
	expect(schema.required).toEqual(Object.keys(valid));
});
