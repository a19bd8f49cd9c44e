import { expect, test } from 'vitest';
import type { Drafts } from '../../src/pipeline/drafts.ts';
import type { Article, Issue } from '../../src/lib/dataset/types.ts';
import { makeRecord } from '../../src/pipeline/extracted.ts';
import { Facts } from '../../src/pipeline/facts.ts';
import { finish } from '../../src/pipeline/finish.ts';
import { idHash, sha256 } from '../../src/pipeline/hash.ts';
import { day, event, statement } from './helpers/drafts.ts';

const text = 'One two three four five six seven eight nine ten eleven twelve.';
const spans = [
	{ start: 0, end: 3 },
	{ start: 4, end: 7 },
	{ start: 0, end: 40 }
];
const facts = (id: string) =>
	new Facts(
		makeRecord({
			text,
			extraction: {
				article: { id, sha256: sha256(text), published: '2031-03-12', publishedBasis: 'test' },
				removed: [],
				sentences: [],
				mentions: [],
				quotes: [],
				statements: [],
				dates: [],
				places: [],
				events: []
			},
			quotes: [],
			issues: [],
			spans,
			full: false
		})
	);
const articles = ['later', 'early'];
const grounds = {
	facts: new Map(articles.map((id) => [id, facts(id)])),
	articles: new Map(
		articles.map((id) => [id, { id, excerpts: 'quotes', genre: 'news' } as Article])
	),
	names: {
		actors: new Map(),
		places: new Map(),
		issues: new Map(['dam', 'toll'].map((id) => [id, { id, short: id } as Issue]))
	}
};
const build = (drafts: Partial<Drafts>) =>
	finish({ statements: [], events: [], discrepancies: [], ...drafts }, grounds);

test('statements stand in the order of the articles, then of the text; their ids come from the words', () => {
	const { statements } = build({
		statements: [statement('early', 0, 3), statement('later', 4, 7), statement('later', 0, 3)]
	});
	expect(statements.map((s) => [s.article, s.evidence.position.start])).toEqual([
		['later', 0],
		['later', 4],
		['early', 0]
	]);
	expect(statements[0]?.id).toBe(`s-${sha256(`later\n${sha256('One')}`).slice(0, 8)}`);
});

test('a second record on the same words gets -2', () => {
	const twice = [statement('later', 0, 3), statement('later', 0, 3, { speaker: 'ben' })];
	const [first, second] = build({ statements: twice }).statements;
	expect(second?.id).toBe(`${first?.id}-2`);
	expect([first?.speaker, second?.speaker]).toEqual(['ada', 'ben']);
});

test('positions belong to the holder, in the order of the issues, and to nobody where nobody speaks', () => {
	const positions = (['toll', 'dam'] as const).map((issue) => ({
		issue,
		stance: 'support' as const,
		origin: 'machine' as const
	}));
	const built = build({
		statements: [
			statement('later', 0, 3, { holder: 'ben', positions }),
			statement('later', 4, 7, { speaker: null, positions })
		]
	});
	const { id } = built.statements[0]!;
	expect(built.positions.map((p) => [p.id, p.actor, p.issue])).toEqual([
		[`p-${idHash(id, 'dam')}`, 'ben', 'dam'],
		[`p-${idHash(id, 'toll')}`, 'ben', 'toll']
	]);
});

test('an event’s mentions come in the order of the articles, and its id from the first', () => {
	const { events } = build({
		events: [
			event([
				['early', 0],
				['later', 0]
			])
		]
	});
	expect(events[0]?.mentions.map((m) => m.article)).toEqual(['later', 'early']);
	expect(events[0]?.id).toBe(`e-${idHash('later', sha256(text.slice(0, 40)))}`);
});

const claims = [
	{ value: '1', at: { article: 'later', start: 0, end: 3 } },
	{ value: '2', at: { article: 'early', start: 4, end: 7 } }
];
const discrepancy = {
	origin: 'machine' as const,
	about: { event: { article: 'early', start: 0, end: 30 } },
	matter: 'number' as const,
	title: 'Figures differ.',
	claims
};

test('a discrepancy is about the event that has the mention; without it, it goes or is an error', () => {
	const events = [event([['early', 0]])];
	const built = build({ events, discrepancies: [discrepancy] });
	expect(built.discrepancies[0]?.about).toBe(built.events[0]?.id);
	expect(build({ discrepancies: [discrepancy] }).discrepancies).toEqual([]);
	expect(() => build({ discrepancies: [{ ...discrepancy, decided: 'review.yaml:7' }] })).toThrow(
		'review.yaml:7: no event has a mention at early [0, 30].'
	);
});

test('two positions on one issue are a mistake', () => {
	const dam = { issue: 'dam', stance: 'support' as const, origin: 'editor' as const };
	const twice = statement('later', 0, 3, { positions: [dam, dam], decided: 'review.yaml:3' });
	expect(() => build({ statements: [twice] })).toThrow(
		'review.yaml:3: two positions on the issue "dam". Keep one of them.'
	);
});

test('what the machine finds gets words of ours', () => {
	const { statements } = build({ statements: [statement('later', 0, 3, { date: day('2031') })] });
	expect(statements[0]?.paraphrase).toBe('ada speaks.');
});
