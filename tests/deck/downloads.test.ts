import { expect, test } from 'vitest';
import { downloadsIn, fillDownloads, sizeInWords } from '../../src/deck/downloads.ts';

test('gives a size as people read it', () => {
	expect([12, 999, 1499, 485_432, 999_499, 1_234_567].map(sizeInWords)).toEqual([
		'1 kB',
		'1 kB',
		'1 kB',
		'485 kB',
		'999 kB',
		'1.2 MB'
	]);
});

test('finds what is to be downloaded among what lies there', () => {
	const names = [
		'index.html',
		'dam-4x3.pptx',
		'dam.pptx',
		'dam.pptx.tmp',
		'other.pptx',
		'dam.html'
	];
	const found = downloadsIn(
		'dam',
		names.map((name, i) => ({ name, bytes: i }))
	);
	expect(found.map(({ file }) => file)).toEqual(['dam.html', 'dam.pptx', 'dam-4x3.pptx']);
	expect(found.map(({ bytes }) => bytes)).toEqual([5, 2, 1]);
});

test('fills the list and leaves the rest of the page alone', () => {
	const page = '<ul><li>a</li></ul><ul class="x" data-downloads><li>none</li></ul><p>after</p>';
	const files = [{ file: 'a b.pptx', what: 'Slides', bytes: 2_000 }];
	const filled = fillDownloads(page, files) ?? '';
	expect(filled).toBe(
		'<ul><li>a</li></ul><ul class="x" data-downloads><li><a href="a%20b.pptx" download>Slides</a> <span>(PPTX, 2 kB)</span></li></ul><p>after</p>'
	);
	expect(fillDownloads(filled, files)).toBe(filled);
});

test('says where a page has no list', () => {
	expect(fillDownloads('<ul><li>a</li></ul>', [])).toBeUndefined();
});
