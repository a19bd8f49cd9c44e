import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Row } from '../../../src/lib/dataset/accuracy.ts';
import { ratios } from '../../../src/lib/dataset/accuracy.ts';
import type { Dataset } from '../../../src/lib/dataset/types.ts';
import { measure } from '../../../src/pipeline/eval/story.ts';

const text = await readFile('tests/fixtures/story/dataset.json', 'utf8');
const load = () => JSON.parse(text) as Dataset;
const reviewed = load();
let machine: Dataset;
beforeEach(() => void (machine = load()));

const row = (name: Row['measure']) =>
	measure(machine, reviewed).rows.find((r) => r.measure === name)!;
const faults = () =>
	measure(machine, reviewed).faults.map((f) => `${f.measure} ${f.fault} ${f.detail}`);

test('a dataset against itself is right in everything, and has no fault but its authors’ own views', () => {
	const own = reviewed.statements.filter((s) => s.kind === 'authorial');
	machine.statements = machine.statements.filter((s) => s.kind !== 'authorial');
	const kept = new Set(machine.statements.map((s) => s.id));
	machine.positions = machine.positions.filter((p) => kept.has(p.statement));
	const { rows, faults } = measure(machine, reviewed);
	expect(faults).toEqual([]);
	expect(rows.length).toBe(12);
	for (const { right, found, wanted } of rows) {
		expect(right).toBeGreaterThan(0);
		expect([found, wanted]).toEqual([right, right]);
	}
	expect(row('statements').wanted).toBe(reviewed.statements.length - own.length);
});

test('what an author says in their own voice is not asked of the machine', () => {
	machine.statements[0]!.kind = 'authorial';
	const others = measure(reviewed, machine).rows[0]!;
	expect(others.wanted).toBe(machine.statements.filter((s) => s.kind !== 'authorial').length);
});

describe('spans', () => {
	test('share half of the longer one, and are paired once', () => {
		const [first] = machine.statements;
		const { start, end } = first!.evidence.position;
		const length = end - start;
		first!.evidence.position.end = start + Math.ceil(length / 2);
		expect(row('statements').right).toBe(row('statements').wanted);
		first!.evidence.position.end = start + Math.floor(length / 2) - 1;
		expect(row('statements').right).toBe(row('statements').wanted - 1);
		expect(faults()).toContain(`statements miss ${first!.id} ${first!.speaker}`);
		expect(faults()).toContain(`statements false ${first!.id} ${first!.speaker}`);
		first!.evidence.position.end = end;
		machine.statements.push({ ...first!, id: 's-00000000' });
		expect(row('statements').right).toBe(row('statements').wanted);
		expect(row('statements').found).toBeGreaterThan(row('statements').right);
	});

	test('of two articles are never the same', () => {
		const [first] = machine.statements;
		const other = machine.articles.find((a) => a.id !== first!.article)!;
		first!.evidence.article = other.id;
		expect(faults()).toContain(`statements miss ${first!.id} ${first!.speaker}`);
	});
});

test('a wrong speaker costs precision and recall, one who is not named only recall', () => {
	const [first] = machine.statements;
	const was = first!.speaker;
	first!.speaker = machine.actors.find((a) => a.id !== was)!.id;
	const wrong = row('statements:speaker');
	expect(wrong.right).toBe(wrong.wanted - 1);
	expect(wrong.of).toBe(wrong.wanted);
	expect(faults()).toContain(`statements:speaker wrong machine ${first!.speaker}, reviewed ${was}`);
	first!.speaker = null;
	const silent = row('statements:speaker');
	expect(silent.found).toBe(wrong.found - 1);
	expect(faults()).toContain(`statements:speaker miss machine none, reviewed ${was}`);
});

test('a stance is right or wrong where the position is found; one on another issue is not found', () => {
	const asked = new Set(reviewed.statements.filter((s) => s.kind !== 'authorial').map((s) => s.id));
	const position = machine.positions.find((p) => asked.has(p.statement))!;
	const was = position.stance;
	position.stance = 'neutral';
	expect(row('positions').right).toBe(row('positions').wanted);
	expect(faults()).toContain(`positions:stance wrong machine neutral, reviewed ${was}`);
	position.issue = 'another';
	expect(row('positions').right).toBe(row('positions').wanted - 1);
	expect(row('positions:stance').of).toBe(row('positions').right);
});

test('an event is found by one of its mentions; the mentions are counted for themselves', () => {
	const event = machine.events.find((e) => e.mentions.length > 1)!;
	event.mentions = event.mentions.slice(1);
	expect(row('events').right).toBe(row('events').wanted);
	expect(row('mentions').right).toBe(row('mentions').wanted - 1);
	// Two events that the reviewed dataset has apart: only one of them is found.
	const [a, b] = machine.events as [Dataset['events'][number], Dataset['events'][number]];
	a.mentions.push(...b.mentions);
	machine.events.splice(1, 1);
	expect(row('events').right).toBe(row('events').wanted - 1);
	expect(row('mentions').right).toBeLessThan(row('mentions').wanted - 1);
});

test('“some time before the article” is no date', () => {
	const event = machine.events[0]!;
	const before = row('events:date');
	event.date = { ...event.date, edtf: '[..2031-03-31]' };
	const after = row('events:date');
	expect([after.found, after.right]).toEqual([before.found - 1, before.right - 1]);
});

test('a discrepancy is the same where two of its claims and the matter are', () => {
	const [first] = machine.discrepancies;
	first!.claims = first!.claims.slice(0, 1);
	expect(row('discrepancies').right).toBe(row('discrepancies').wanted - 1);
	first!.claims = load().discrepancies[0]!.claims;
	first!.matter = first!.matter === 'date' ? 'place' : 'date';
	expect(row('discrepancies').right).toBe(row('discrepancies').wanted - 1);
});

test('ratios', () => {
	const { precision, recall, f1 } = ratios({ found: 4, wanted: 8, right: 2 });
	expect([precision, recall]).toEqual([0.5, 0.25]);
	expect(f1).toBeCloseTo((2 * 0.5 * 0.25) / 0.75);
	expect(ratios({ found: 0, wanted: 3, right: 0 })).toEqual({ precision: null, recall: 0, f1: 0 });
});
