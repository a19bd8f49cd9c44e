import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline/extract.ts';
import { extractionLine } from '../../src/pipeline/extraction-line.ts';
import type { Source, Span } from '../../src/pipeline/types.ts';

function source(text: string): Source {
	return { id: 'a', text, sha256: '', published: '2021-06-16', publishedBasis: 'given' };
}

/** Every span of an extraction. */
function spans(text: string): Span[] {
	const e = extract(source(text));
	return [
		...e.removed,
		...e.sentences,
		...e.mentions,
		...e.quotes,
		...e.statements,
		...e.dates,
		...e.places,
		...e.events,
		...e.statements.flatMap((s) => [
			...s.quotes,
			...(s.speaker ? [s.speaker] : []),
			...(s.cue ? [s.cue] : [])
		])
	];
}

/** A fixed sequence of numbers between 0 and 1. */
function sequence(seed: number) {
	let state = seed;
	return () => (state = (state * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
}

const random = sequence(7);
const bytes = Uint8Array.from({ length: 20_000 }, () => random() * 256);
const units = Array.from({ length: 5_000 }, () => String.fromCharCode(random() * 65_536)).join('');
const pieces = [
	'“',
	'”',
	'"',
	"''",
	'‘',
	'’',
	'(',
	',',
	'. ',
	'said ',
	'Ann Roe ',
	'she ',
	'that ',
	'\n\n',
	'—',
	'<a ',
	'[x=',
	'MORE',
	'and ',
	'Mr. ',
	'\u{1F600}',
	'שלום ',
	'\ud800',
	'\0'
];
const soup = Array.from({ length: 8_000 }, () => pieces[Math.floor(random() * pieces.length)]).join(
	''
);

describe('extract', () => {
	it.each<[string, string]>([
		['nothing', ''],
		['white space', ' \n\t\u00a0 '],
		['random bytes', new TextDecoder().decode(bytes)],
		['random code units', units],
		['a soup of marks and words', soup],
		['one long line', '“We will go,” said Ann Roe, who was late. '.repeat(2_000)],
		[
			'hundreds of pages on one line',
			'“We will go,” said Ann Roe of Lima on Monday '.repeat(4_000)
		],
		['only quotation marks', '“”"\'‘’«»'.repeat(1_000)],
		['pages of quotation marks', '"'.repeat(100_000)],
		['only opening marks', '“'.repeat(5_000)],
		['an endless quotation', `“${'and so on '.repeat(5_000)}`],
		['endless cues', 'he said '.repeat(5_000)],
		['an endless name', 'Ann Roe '.repeat(5_000)],
		['right-to-left text', 'אמר ראש העיר כי הגשר בטוח. «قال العمدة إن الجسر آمن». '.repeat(200)],
		['astral characters', '\u{1F600}\u{1D4D0}“\u{1F600}” said \u{1D4D0}nn. '.repeat(500)],
		['lone surrogates', '\ud800“\udc00” said Ann\ud83d Roe.'.repeat(500)],
		['NULs', 'Ann\0Roe\0said\0“yes.”\0'.repeat(500)],
		['HTML soup', '<div><p>“Yes,” said <b>Ann <i>Roe</b></i>.<script>'.repeat(300)],
		['old line ends', 'Ann Roe said it was late.\r\rShe left.\r\n'.repeat(300)]
	])('holds its offsets in %s', (_, text) => {
		for (const { start, end } of spans(text)) {
			expect(start).toBeGreaterThanOrEqual(0);
			expect(end).toBeGreaterThan(start);
			expect(end).toBeLessThanOrEqual(text.length);
		}
	});

	it('finds the same in a text twice', () => {
		const text =
			'“We will go,” said Ann Roe, the mayor of Lisbon, on Monday. She met Bob Poe in Madrid.';
		expect(extract(source(text))).toEqual(extract(source(text)));
	});

	it('finds nothing in what was cut', () => {
		const text = [
			'The council of Lisbon voted on Tuesday to close the old harbour bridge for a month of repairs.',
			'Shopkeepers said that a month without traffic would cost them a third of all their trade.',
			'Recent Stories',
			'President Ann Roe Says Tram Is Late',
			'Bob Poe Told to Leave Madrid'
		].join('\n\n');
		const e = extract(source(text));
		const cut = e.removed[0]?.start ?? 0;
		expect(cut).toBe(text.indexOf('Recent'));
		for (const found of [e.sentences, e.mentions, e.statements, e.places].flat())
			expect(found.end).toBeLessThanOrEqual(cut);
	});
});

describe('extractionLine', () => {
	it('prints the published fields, and quotations with their marks', () => {
		const text = '“We will go,” said Ann Roe.';
		const line = extractionLine(extract(source(text)), text);
		expect(Object.keys(line)).toEqual([
			'article',
			'removed',
			'sentences',
			'mentions',
			'statements',
			'dates',
			'places',
			'events'
		]);
		expect(line.statements).toEqual([
			{
				start: 0,
				end: 13,
				kind: 'direct',
				quotes: [{ start: 0, end: 13 }],
				speaker: { name: 'Ann Roe', start: 19, end: 26 },
				cue: { start: 14, end: 18 },
				confidence: 0.95
			}
		]);
		expect(line.mentions).toEqual([{ start: 19, end: 26, entity: 'Ann Roe', kind: 'person' }]);
	});
});
