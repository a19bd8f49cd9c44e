import { describe, expect, test } from 'vitest';
import {
	actorsByStance,
	agreement,
	discrepanciesAbout,
	eventsOf,
	positionAsOf,
	positionsIn,
	positionsOn,
	recordById,
	statementDay,
	statementsOf
} from '../../../src/lib/dataset/selectors.ts';
import type { Dataset, Position, Stance, Statement } from '../../../src/lib/dataset/types.ts';

const hash = '0'.repeat(64);
const evidence = {
	article: 'gazette',
	position: { type: 'TextPositionSelector', start: 0, end: 9 }
};

function statement(id: string, speaker: string | null, edtf: string, holder?: string): Statement {
	return {
		id,
		article: 'gazette',
		speaker,
		...(holder === undefined ? {} : { holder }),
		kind: 'indirect',
		date: { edtf, precision: 'day', basis: 'test' },
		paraphrase: 'Speaks of the dam.',
		quotes: [],
		evidence: { ...evidence, sha256: hash },
		origin: 'machine'
	} as Statement;
}

function position(of: string, actor: string, issue: string, stance: Stance): Position {
	const id = `p-${of}-${issue}`;
	const condition = stance === 'conditional' ? { condition: 'if it rains' } : {};
	return { id, statement: of, actor, issue, stance, ...condition, origin: 'machine' };
}

const dataset = {
	articles: [{ id: 'gazette', published: '2031-03-10' }],
	actors: [{ id: 'ada' }, { id: 'ben' }, { id: 'cy' }],
	places: [],
	issues: [{ id: 'dam' }, { id: 'toll' }],
	statements: [
		statement('s-1', 'ada', '2031-03-01'),
		statement('s-2', 'ada', '2031-03-05'),
		statement('s-3', 'ada', '2031-03-05'),
		statement('s-4', 'ada', '2031-03', 'ben'),
		statement('s-5', null, '2031-03-02')
	],
	positions: [
		position('s-1', 'ada', 'dam', 'oppose'),
		position('s-2', 'ada', 'dam', 'conditional'),
		position('s-3', 'ada', 'dam', 'support'),
		position('s-2', 'ada', 'toll', 'support'),
		position('s-4', 'ben', 'dam', 'conditional'),
		position('s-4', 'ben', 'toll', 'oppose')
	],
	events: [{ id: 'e-1', actors: [{ actor: 'cy', role: 'actor' }] }],
	discrepancies: [{ id: 'd-1', about: 'e-1' }]
} as unknown as Dataset;

test('a record is found by its id, whatever its table', () => {
	expect(recordById(dataset, 's-2')?.type).toBe('statement');
	expect(recordById(dataset, 'p-s-1-dam')?.type).toBe('position');
	expect(recordById(dataset, 'e-1')?.type).toBe('event');
	expect(recordById(dataset, 'd-1')?.type).toBe('discrepancy');
	expect(recordById(dataset, 'ada')).toBeUndefined();
});

test('a view belongs to its holder, not to who speaks for them', () => {
	expect(statementsOf(dataset, 'ada').map((s) => s.id)).toEqual(['s-1', 's-2', 's-3']);
	expect(statementsOf(dataset, 'ben').map((s) => s.id)).toEqual(['s-4']);
});

test('records that hang on others', () => {
	expect(positionsIn(dataset, 's-2').map((p) => p.issue)).toEqual(['dam', 'toll']);
	expect(eventsOf(dataset, 'cy').map((e) => e.id)).toEqual(['e-1']);
	expect(discrepanciesAbout(dataset, 'e-1').map((d) => d.id)).toEqual(['d-1']);
});

test('a statement of some day in a month was made before its article appeared', () => {
	expect(statementDay(dataset, dataset.statements[3]!)).toBe('2031-03-10');
	expect(statementDay(dataset, dataset.statements[0]!)).toBe('2031-03-01');
});

test('a statement that its article only expects counts from its own day', () => {
	expect(statementDay(dataset, statement('s-9', 'ada', '2031-03-12'))).toBe('2031-03-12');
});

describe('position as of a day', () => {
	test.each([
		['ada', 'dam', '2031-02-28', null],
		['ada', 'dam', '2031-03-01', 'oppose'],
		['ada', 'dam', '2031-03-04', 'oppose'],
		['ada', 'dam', '2031-03-05', 'conditional'],
		['ada', 'dam', '2031-03', 'conditional'],
		['ben', 'dam', '2031-03-09', null],
		['ben', 'dam', '2031-03-10', 'conditional'],
		['cy', 'dam', '2031-03-10', null]
	] as const)('%s on %s by %s: %s', (actor, issue, day, stance) => {
		expect(positionAsOf(dataset, actor, issue, day)?.stance ?? null).toBe(stance);
	});

	test('all of them, the latest and most telling first', () => {
		expect(positionsOn(dataset, 'ada', 'dam', '2031-03-10').map((p) => p.statement)).toEqual([
			's-2',
			's-3',
			's-1'
		]);
	});
});

test('who stands where; who is not on record stands apart from the neutral', () => {
	expect(actorsByStance(dataset, 'dam', '2031-03-10')).toEqual({
		oppose: [],
		conditional: ['ada', 'ben'],
		support: [],
		neutral: [],
		none: ['cy']
	});
});

test('two actors agree only on what both are on record on', () => {
	expect(agreement(dataset, 'ada', 'ben', '2031-03-10')).toEqual({
		same: ['dam'],
		differ: ['toll']
	});
	expect(agreement(dataset, 'ada', 'cy', '2031-03-10')).toEqual({ same: [], differ: [] });
});
