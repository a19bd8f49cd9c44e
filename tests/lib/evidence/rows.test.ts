import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/lib/dataset/types.ts';
import { detailOf } from '../../../src/lib/evidence/detail.ts';
import { makeRows } from '../../../src/lib/evidence/rows.ts';

const dataset = JSON.parse(await readFile('tests/fixtures/story/dataset.json', 'utf8')) as Dataset;
const rows = makeRows(dataset);
const all = [
	...rows.discrepancies,
	...rows.events,
	...rows.stands.flatMap((group) => group.rows),
	...rows.said.flatMap((group) => group.rows)
];

describe('rows', () => {
	test('hold every record once', () => {
		const { statements, positions, events, discrepancies } = dataset;
		expect(all.map((row) => row.id).sort()).toEqual(
			[...statements, ...positions, ...events, ...discrepancies].map((r) => r.id).sort()
		);
	});

	test('stand under the actor and the issue that they belong to', () => {
		for (const { id, rows: said } of rows.said)
			for (const row of said) if (id) expect(row.actor).toContain(id);
		for (const { id, rows: stands } of rows.stands)
			for (const row of stands) expect(row.issue).toEqual([id]);
	});

	test('are found by who speaks and for whom, by every article, and by every issue', () => {
		for (const statement of dataset.statements) {
			const row = all.find((r) => r.id === statement.id)!;
			for (const actor of [statement.speaker, statement.holder])
				if (typeof actor === 'string') expect(row.actor).toContain(actor);
			const read = dataset.positions.filter((p) => p.statement === statement.id);
			expect(row.issue).toEqual(read.map((p) => p.issue));
		}
		for (const event of dataset.events) {
			const row = all.find((r) => r.id === event.id)!;
			expect(new Set(row.article)).toEqual(new Set(event.mentions.map((m) => m.article)));
		}
	});

	test('are in order of time among the events', () => {
		const days = rows.events.map((row) => row.from);
		expect(days).toEqual([...days].sort());
	});

	test('show no words of an article but those between quotation marks', () => {
		const quoted = new Set(dataset.statements.flatMap((s) => s.quotes.map((q) => q.quote.exact)));
		for (const { rows: said } of rows.said)
			for (const quote of said.flatMap((row) => row.quotes))
				expect([...quoted].some((words) => words.replace(/,$/, '') === quote)).toBe(true);
	});
});

describe('a record’s page', () => {
	test('tells what else the actor said on the question, the record itself in its place', () => {
		const own = dataset.positions.find(
			(p) => dataset.positions.filter((o) => o.actor === p.actor && o.issue === p.issue).length > 1
		)!;
		const { others, who, on } = detailOf(dataset, own.id);
		const same = dataset.positions.filter((p) => p.actor === own.actor && p.issue === own.issue);
		expect(others).toHaveLength(1);
		expect(others[0]?.records.map((r) => r.id).sort()).toEqual(same.map((p) => p.statement).sort());
		expect(others[0]?.records.filter((r) => r.here).map((r) => r.id)).toEqual([own.statement]);
		expect(who[0]?.id).toBe(own.actor);
		expect(on.map((o) => o.id)).toEqual([own.issue]);
	});

	test('has every mention of an event by article, and what the articles differ on', () => {
		const about = new Set(dataset.discrepancies.map((d) => d.about));
		const event = dataset.events.find((e) => about.has(e.id))!;
		const { accounts, differ } = detailOf(dataset, event.id);
		expect(
			accounts.flatMap((a) => a.passages.map((p) => `${a.article} ${p.start}`)).sort()
		).toEqual(event.mentions.map((m) => `${m.article} ${m.evidence.position.start}`).sort());
		expect(new Set(accounts.map((a) => a.article)).size).toBe(accounts.length);
		for (const d of dataset.discrepancies.filter((d) => d.about === event.id))
			expect(differ.map((o) => o.id)).toContain(d.id);
	});

	test('has each claim of a discrepancy beside its article, and leads to the event', () => {
		const discrepancy = dataset.discrepancies.find((d) => d.about.startsWith('e-'))!;
		const { accounts, events } = detailOf(dataset, discrepancy.id);
		expect(accounts.map((a) => [a.article, a.passages[0]?.value])).toEqual(
			discrepancy.claims.map((c) => [c.article, c.value])
		);
		expect(events.map((e) => e.id)).toEqual([discrepancy.about]);
	});

	test('is there for each record, and says nothing of what is none', () => {
		for (const { id } of all) expect(detailOf(dataset, id).accounts.length).toBeGreaterThan(0);
		expect(() => detailOf(dataset, 's-00000000')).toThrow('s-00000000 is no record');
	});
});
