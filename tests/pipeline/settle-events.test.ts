import { expect, test } from 'vitest';
import { datedDeeds } from '../../src/pipeline/deeds.ts';
import type { ExtractedRecord } from '../../src/pipeline/extracted.ts';
import { mergeMentions, type FoundMention } from '../../src/pipeline/merge.ts';
import { settleEvents } from '../../src/pipeline/settle-events.ts';
import { day, mention, statement } from './helpers/drafts.ts';

const records = [
	{
		article: { id: 'a', published: '2031-03-05' },
		sentences: [{ start: 0, end: 400, paragraph: 0 }]
	}
] as unknown as ExtractedRecord[];
const undated = (start: number, more: Parameters<typeof mention>[2]) =>
	mention('a', start, {
		dated: false,
		date: { edtf: '[..2031-03-05]', precision: 'interval', basis: 'test' },
		place: null,
		...more
	});
function settled(mentions: FoundMention[], statements = [statement('a', 110, 130)]) {
	const merged = mergeMentions(mentions, []);
	settleEvents(merged, { records, statements, deeds: datedDeeds(merged) });
	return merged.map(({ event }) => [event.type, event.date.edtf, event.place]);
}

test('a deed of speech has the day of the statement that it is, and its speaker’s place on that day', () => {
	const call = undated(100, { type: 'REQUEST' });
	expect(settled([call])).toEqual([['REQUEST', '2031-03-01', null]]);
	const met = mention('a', 0, { type: 'CONSULT', actors: ['ada', 'cy'] });
	expect(settled([met, call])).toContainEqual(['REQUEST', '2031-03-01', 'ost']);
	const elsewhere = mention('a', 50, { type: 'CONSULT', actors: ['ada', 'dee'], place: 'vest' });
	expect(settled([met, elsewhere, call])).toContainEqual(['REQUEST', '2031-03-01', null]);
});

test('the words of another date no deed of speech', () => {
	expect(settled([undated(100, { type: 'REQUEST', actors: ['ben', 'ada'] })])).toEqual([
		['REQUEST', '[..2031-03-05]', null]
	]);
});

test('a deed lies after the one that is said to have gone before it', () => {
	const raid = mention('a', 0, { since: true });
	const sent = undated(100, { type: 'MOBILIZE', actors: ['ben'] });
	expect(settled([raid, sent])).toContainEqual(['MOBILIZE', '2031-03-01/2031-03-05', null]);
	const beside = mention('a', 0, { date: day('2031-03-01') });
	expect(settled([beside, sent])).toContainEqual(['MOBILIZE', '[..2031-03-05]', null]);
});

test('a demand that is repeated has the day of the repeating, whoever is said to make it', () => {
	const said = statement('a', 110, 160, { cue: { start: 90, end: 98 } });
	const demand = undated(105, { type: 'REQUEST', actors: ['north', 'ben'] });
	expect(settled([demand], [said])).toEqual([['REQUEST', '2031-03-01', null]]);
});

test('a meeting has the day of what one of those who meet says in its sentence', () => {
	const met = undated(100, { type: 'CONSULT', actors: ['ada', 'cy'] });
	expect(settled([met])).toEqual([['CONSULT', '2031-03-01', null]]);
	expect(settled([undated(100, { type: 'CONSULT', actors: ['cy', 'dee'] })])).toEqual([
		['CONSULT', '[..2031-03-05]', null]
	]);
});

test('words are spoken where the paragraph has told that their speaker meets somebody', () => {
	const met = undated(0, { type: 'CONSULT', actors: ['ben', 'cy'], place: 'ost' });
	const call = undated(100, { type: 'REQUEST', actors: ['ben', 'north'] });
	expect(settled([met, call], [])).toContainEqual(['REQUEST', '[..2031-03-05]', 'ost']);
	const agreed = undated(100, { type: 'AGREE', actors: ['north'] });
	const talks = undated(0, { type: 'CONSULT', actors: [], place: 'vest' });
	expect(settled([talks, agreed], [])).toContainEqual(['AGREE', '[..2031-03-05]', 'vest']);
	expect(settled([met, agreed], [])).toContainEqual(['AGREE', '[..2031-03-05]', null]);
});

test('support that goes on does not begin with what the paragraph tells', () => {
	const raid = mention('a', 0, { since: true });
	const aid = undated(100, { type: 'AID', actors: ['ben', 'cy'] });
	expect(settled([raid, aid])).toContainEqual(['AID', '2031-03-01/2031-03-05', null]);
	records[0]!.sentences = [
		{ start: 0, end: 60, paragraph: 0, hash: '' },
		{ start: 61, end: 400, paragraph: 0, hash: '' }
	];
	expect(settled([raid, aid])).toContainEqual(['AID', '[..2031-03-05]', null]);
});
