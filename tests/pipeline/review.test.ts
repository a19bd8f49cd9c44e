import { describe, expect, test } from 'vitest';
import type { Drafts } from '../../src/pipeline/drafts.ts';
import { parseReview } from '../../src/pipeline/inputs/review.ts';
import { applyReview } from '../../src/pipeline/review.ts';
import { event, statement } from './helpers/drafts.ts';

function review(machine: Partial<Drafts>, yaml: string): Drafts {
	const file = parseReview('review.yaml', yaml);
	const all = { statements: [], events: [], discrepancies: [], ...machine };
	return applyReview(all, file.data, file.where);
}

const full = `
      speaker: ben
      kind: indirect
      date: { edtf: 2031-03-02, precision: day, basis: Sunday }
      paraphrase: Ours.`;

describe('statements', () => {
	const found = statement('a', 100, 200, {
		positions: [{ issue: 'dam', stance: 'support', origin: 'machine' }]
	});

	test('what nobody decides on stays as the machine found it', () => {
		expect(review({ statements: [found] }, '{}').statements).toEqual([found]);
	});

	test('an accept takes the find that overlaps by half of the longer one', () => {
		const yaml = 'statements: [{ do: accept, at: { article: a, span: [100, 150] }, reason: r }]';
		const [one] = review({ statements: [found] }, yaml).statements;
		expect(one).toEqual({ ...found, decided: 'review.yaml:1' });
	});

	test.each([
		['less than half', 'a', [100, 149]],
		['longer than twice', 'a', [100, 301]],
		['in another article', 'b', [100, 200]]
	])('a span that is %s is no target', (_, article, span) => {
		const at = `at: { article: ${article}, span: [${span.join(', ')}] }`;
		expect(() =>
			review({ statements: [found] }, `statements: [{ do: accept, ${at}, reason: r }]`)
		).toThrow(
			`review.yaml:1: accept ${article} [${span.join(', ')}]: its target has gone: among the statements`
		);
	});

	test('of two finds, the likest is the target', () => {
		const other = statement('a', 110, 200, { speaker: 'cy' });
		const yaml = 'statements: [{ do: reject, at: { article: a, span: [108, 200] }, reason: r }]';
		expect(review({ statements: [found, other] }, yaml).statements).toEqual([found]);
	});

	test('two decisions on one span take two finds on it', () => {
		const other = statement('a', 100, 200, { speaker: 'cy' });
		const both = `statements:
  - { do: reject, at: { article: a, span: [100, 200] }, reason: r }
  - { do: accept, at: { article: a, span: [100, 200] }, reason: r }`;
		const { statements } = review({ statements: [found, other] }, both);
		expect(statements.map((s) => s.speaker)).toEqual(['cy']);
	});

	test('a correct changes the fields it names, and no others', () => {
		const yaml = `statements:
  - do: correct
    at: { article: a, span: [100, 200] }
    reason: r
    set: { span: [100, 190], speaker: ben }`;
		const [one] = review({ statements: [found] }, yaml).statements;
		expect(one).toMatchObject({ speaker: 'ben', at: { start: 100, end: 190 }, origin: 'machine' });
		expect(one?.positions).toEqual(found.positions);
		expect(one?.date).toEqual(found.date);
	});

	test('positions that are given replace what was read; none are given by []', () => {
		const decide = (positions: string) => `statements:
  - do: accept
    at: { article: a, span: [100, 200] }
    reason: r
    positions: ${positions}`;
		expect(review({ statements: [found] }, decide('[]')).statements[0]?.positions).toEqual([]);
		const given = '[{ issue: dam, stance: oppose }, { issue: toll, stance: neutral }]';
		expect(review({ statements: [found] }, decide(given)).statements[0]?.positions).toEqual([
			{ issue: 'dam', stance: 'oppose', origin: 'machine', corrected: true },
			{ issue: 'toll', stance: 'neutral', origin: 'editor' }
		]);
	});

	test('an add needs no find', () => {
		const yaml = `statements:
  - do: add
    at: { article: a, span: [300, 400] }
    reason: r
    set:${full}`;
		const { statements } = review({ statements: [found] }, yaml);
		expect(statements).toHaveLength(2);
		expect(statements[1]).toMatchObject({ origin: 'editor', speaker: 'ben', positions: [] });
	});

	test('an add takes over a find on its span, and a second add on it stands beside', () => {
		const add = `
  - do: add
    at: { article: a, span: [100, 180] }
    reason: r
    set:${full}`;
		const { statements } = review({ statements: [found] }, `statements:${add}${add}`);
		expect(statements.map((s) => s.origin)).toEqual(['machine', 'editor']);
		expect(statements[0]?.positions).toEqual(found.positions);
	});

	test('a decision can correct what an add might take over', () => {
		const yaml = `statements:
  - do: add
    at: { article: a, span: [100, 200] }
    reason: r
    set:${full}
  - { do: accept, at: { article: a, span: [100, 200] }, reason: r }`;
		const { statements } = review({ statements: [found] }, yaml);
		expect(statements.map((s) => s.origin)).toEqual(['editor', 'machine']);
	});
});

describe('events', () => {
	const set = `
      type: ASSAULT
      status: occurred
      title: Ours
      actors: []
      place: null
      date: { edtf: 2031-03-02, precision: day, basis: Sunday }`;

	test('a reject takes away the mention, and the event with its last one', () => {
		const found = event([
			['a', 0],
			['b', 0]
		]);
		const reject = (article: string) =>
			`\n  - { do: reject, at: { article: ${article}, span: [0, 40] }, reason: r }`;
		const one = review({ events: [found] }, `events:${reject('a')}`).events;
		expect(one.map((e) => e.mentions.map((m) => m.at.article))).toEqual([['b']]);
		expect(review({ events: [found] }, `events:${reject('a')}${reject('b')}`).events).toEqual([]);
	});

	test('an add takes over the finds at each of its mentions', () => {
		const finds = [
			event([
				['a', 0],
				['a', 100]
			]),
			event([['b', 0]])
		];
		const yaml = `events:
  - do: add
    at: { article: a, span: [0, 40] }
    reason: r
    set:${set}
      mentions: [{ article: a, span: [0, 40] }, { article: b, span: [0, 30] }]`;
		const { events } = review({ events: finds }, yaml);
		expect(events.map((e) => e.mentions.map((m) => `${m.at.article}${m.at.start}`))).toEqual([
			['a100'],
			['a0', 'b0']
		]);
		expect(events[1]?.origin).toBe('machine');
	});

	test('a correct with mentions takes over the finds there', () => {
		const yaml = `events:
  - do: correct
    at: { article: a, span: [0, 40] }
    reason: one event, not two
    set: { mentions: [{ article: a, span: [0, 40] }, { article: b, span: [0, 40] }] }`;
		const { events } = review({ events: [event([['a', 0]]), event([['b', 0]])] }, yaml);
		expect(events.map((e) => e.mentions.length)).toEqual([2]);
	});

	test('an event whose list of mentions forgets the one that names it is an error', () => {
		const yaml = `events:
  - do: add
    at: { article: a, span: [0, 40] }
    reason: r
    set:${set}
      mentions: [{ article: b, span: [0, 30] }]`;
		expect(() => review({}, yaml)).toThrow(
			'review.yaml:2: add: none of its mentions is at a [0, 40]'
		);
	});
});

describe('discrepancies', () => {
	const found = {
		origin: 'machine' as const,
		about: { event: { article: 'a', start: 0, end: 40 } },
		matter: 'number' as const,
		title: 'Figures differ.',
		claims: [
			{ value: '30', at: { article: 'a', start: 5, end: 7 } },
			{ value: '45', at: { article: 'b', start: 5, end: 7 } }
		]
	};

	test('is named by any of its claims, and corrected in part', () => {
		const yaml = `discrepancies:
  - do: correct
    at: { article: b, span: [5, 7] }
    reason: r
    set: { about: ada }`;
		const [one] = review({ discrepancies: [found] }, yaml).discrepancies;
		expect(one).toMatchObject({ about: { actor: 'ada' }, claims: found.claims });
	});

	test('an add takes over what the machine found on its claims', () => {
		const yaml = `discrepancies:
  - do: add
    at: { article: a, span: [5, 7] }
    reason: r
    set:
      about: { event: { article: a, span: [0, 40] } }
      matter: number
      title: Ours
      claims: [{ value: 30, article: a, span: [5, 7] }, { value: "45", article: b, span: [5, 7] }]`;
		const { discrepancies } = review({ discrepancies: [found] }, yaml);
		expect(discrepancies.map((d) => [d.title, d.origin])).toEqual([['Ours', 'machine']]);
		expect(discrepancies[0]?.claims[0]?.value).toBe('30');
	});
});

test('every decision whose target has gone is told at once, with the find that is nearest', () => {
	const machine = { statements: [statement('a', 100, 200)], events: [event([['a', 0]])] };
	const yaml = `statements:
  - { do: accept, at: { article: a, span: [180, 260] }, reason: r }
  - { do: reject, at: { article: b, span: [0, 9] }, reason: r }
events:
  - { do: reject, at: { article: a, span: [500, 540] }, reason: r }`;
	const lines = [
		/^review\.yaml:2: accept a \[180, 260\]: its target has gone: .* by half \(most: \[100, 200\]\)\./,
		/^review\.yaml:3: reject b \[0, 9\]: .* nothing that overlaps it\. Remove the decision/,
		/^review\.yaml:5: reject a \[500, 540\]: its target has gone: among the events/
	];
	let message = '';
	try {
		review(machine, yaml);
	} catch (error) {
		message = (error as Error).message;
	}
	expect(message.split('\n')).toHaveLength(3);
	message.split('\n').forEach((line, i) => expect(line).toMatch(lines[i]!));
});
