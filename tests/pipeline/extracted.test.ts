import { expect, test } from 'vitest';
import { firstChange, makeRecord } from '../../src/pipeline/extracted.ts';
import { Facts } from '../../src/pipeline/facts.ts';
import { sha256 } from '../../src/pipeline/hash.ts';
import { formatRecord, parseRecord } from '../../src/pipeline/record-file.ts';
import type { Extraction, Span } from '../../src/pipeline/types.ts';

const text = 'The mayor said “the dam READ MORE HERE leaks,” and left.\nIt rained.';
const span = (words: string): Span => {
	const start = text.indexOf(words);
	return { start, end: start + words.length };
};
const quote = { ...span('the dam READ MORE HERE leaks,'), speech: true, name: false };
const extraction: Extraction = {
	article: { id: 'a', sha256: sha256(text), published: '2031-03-01', publishedBasis: 'test' },
	removed: [{ ...span('READ MORE HERE'), reason: 'injected link text' }],
	sentences: [
		{ ...span('The mayor said “the dam READ MORE HERE leaks,” and left.'), paragraph: 0 },
		{ ...span('It rained.'), paragraph: 1 }
	],
	mentions: [],
	quotes: [quote],
	statements: [
		{
			...span('“the dam READ MORE HERE leaks,”'),
			kind: 'direct',
			quotes: [quote],
			speaker: { name: 'the mayor', ...span('The mayor') },
			cue: span('said'),
			confidence: 1
		}
	],
	dates: [],
	places: [],
	events: []
};
const make = (spans: (Span & { cue?: boolean })[], full = false) =>
	makeRecord({ text, extraction, quotes: [quote], issues: [], spans, full });

test('keeps the words inside quotation marks, without the web junk between them', () => {
	expect(make([]).quotes.map(({ words, continues }) => [words, continues])).toEqual([
		['the dam', undefined],
		['leaks,', true]
	]);
});

test('a statement ends where its words end, not with the quotation mark', () => {
	const [statement] = make([]).statements;
	expect(text.slice(statement?.start, statement?.end)).toBe('the dam READ MORE HERE leaks,');
});

test('of what is outside quotation marks keeps the hash alone', () => {
	const facts = new Facts(make([span('It rained.')]));
	expect(facts.hash(span('It rained.'))).toBe(sha256('It rained.'));
	expect(facts.words(span('It rained.'))).toBeUndefined();
	expect(facts.piece(span('It rained.'))).toBeUndefined();
	expect(JSON.stringify(make([span('It rained.')]))).not.toContain('rained');
});

test('keeps a cue of up to three words, and no longer one', () => {
	expect(new Facts(make([{ ...span('left'), cue: true }])).words(span('left'))).toBe('left');
	const long = span('mayor said “the dam');
	expect(new Facts(make([{ ...long, cue: true }])).words(long)).toBeUndefined();
});

test('keeps all words where the publisher lets its text be excerpted', () => {
	const facts = new Facts(make([span('It rained.')], true));
	expect(facts.words(span('It rained.'))).toBe('It rained.');
});

test('knows any stretch within quotation marks without being told, and no other', () => {
	const facts = new Facts(make([]));
	expect(facts.words(span('leaks'))).toBe('leaks');
	expect(facts.hash(span('leaks'))).toBe(sha256('leaks'));
	expect(facts.hash(span('It rained.'))).toBeUndefined();
	expect(facts.piece(quote)).toBeUndefined();
});

test('as a file it has a line a find, and comes back as it was', () => {
	const record = make([span('It rained.')]);
	const file = formatRecord(record);
	expect(parseRecord('a.json', file)).toEqual(record);
	expect(file.split('\n').filter((line) => line.startsWith('\t\t{'))).toHaveLength(7);
	expect(file.endsWith('}\n')).toBe(true);
});

test.each([
	['{', 'a.json: not valid JSON'],
	['{"version": 0}', 'a.json: version: not a record of this version'],
	[formatRecord(make([])).replace('"words":"the dam"', '"words":5'), 'a.json: quotes.0.words']
])('refuses a file that is not a record', (file, message) => {
	expect(() => parseRecord('a.json', file)).toThrow(message);
});

test('tells where a text has changed', () => {
	const record = make([]);
	expect(firstChange(record, text.replace('It rained', 'It snowed'))).toBe(
		span('It rained.').start
	);
	expect(firstChange(record, `A${text}`)).toBe(0);
	expect(firstChange(record, `${text} More.`)).toBe(text.length);
});

test('tells where characters of two code units stand, so that offsets can become code points', () => {
	const astral = (words: string) =>
		makeRecord({
			text: words,
			extraction: { ...extraction, removed: [], sentences: [], statements: [] },
			quotes: [],
			issues: [],
			spans: [],
			full: false
		}).article.astral;
	expect(astral('a 😀 b 😀😀')).toEqual([2, 7, 9]);
	expect(astral('plain')).toBeUndefined();
	expect(astral('half \ud83d')).toBeUndefined();
});
