import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSource, readArticles, type ReadResult } from '../../src/pipeline/read.ts';
import { readHtml } from '../../src/pipeline/read-html.ts';

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'read-'));
	await mkdir(join(folder, 'many'));
	await Promise.all([
		writeFile(join(folder, 'many', 'b.txt'), 'The bridge is closed.'),
		writeFile(join(folder, 'many', 'a.md'), 'The bridge is open.'),
		writeFile(join(folder, 'many', 'picture.png'), 'no article'),
		writeFile(join(folder, 'empty.txt'), ' \n '),
		writeFile(
			join(folder, 'some.jsonl'),
			'{"id":"x","text":"One."}\n\n{"id":"y"}\nnonsense\n{"id":"z","text":"Two.","published":"2020-05-04"}'
		)
	]);
});
afterAll(() => rm(folder, { recursive: true }));

async function read(paths: string[], stdin = ''): Promise<ReadResult[]> {
	const found: ReadResult[] = [];
	for await (const r of readArticles(paths, Readable.from([stdin]))) found.push(r);
	return found;
}

const brief = (r: ReadResult) =>
	'error' in r ? `${r.id}: ${r.error}` : `${r.source.id} = ${r.source.text}`;

describe('readArticles', () => {
	it('reads a folder’s articles by name and passes over other files', async () => {
		const found = await read([join(folder, 'many')]);
		expect(found.map(brief)).toEqual(['a = The bridge is open.', 'b = The bridge is closed.']);
	});

	it('says so of a folder without articles, and of an empty path', async () => {
		const bare = join(folder, 'bare');
		await mkdir(bare);
		const found = await read([bare, '']);
		expect(found.map(brief)).toEqual([
			`bare: ${bare}: no article in this folder; put .txt, .md, .html, .htm, .jsonl, .ndjson files there`,
			': a path is empty; give a file or a folder'
		]);
	});

	it('reports what cannot be read in its place, and goes on', async () => {
		const found = await read([
			join(folder, 'none.txt'),
			join(folder, 'empty.txt'),
			join(folder, 'many', 'b.txt')
		]);
		expect(found.map(brief)).toEqual([
			`none: ${join(folder, 'none.txt')}: no such file or folder; check the path`,
			`empty: ${join(folder, 'empty.txt')}: the article is empty: give it some text`,
			'b = The bridge is closed.'
		]);
	});

	it.each<[string, Uint8Array, string]>([
		['a.pdf.txt', Buffer.from('%PDF-1.7\n1 0 obj\n'), 'a PDF, not text'],
		[
			'b.txt',
			Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
			'a picture (PNG), not text'
		],
		['c.txt', Uint8Array.from({ length: 999 }, (_, i) => (i * 37) % 256), 'not text'],
		['d.txt', Buffer.from('a\0b\0'.repeat(50)), 'not text'],
		['e.txt', Buffer.from('The café is open.', 'latin1'), 'not UTF-8 text'],
		['f.txt', Buffer.from('\ufeffThe bridge is open.', 'utf16le'), 'not UTF-8 text']
	])('says what %s is in place of text', async (name, bytes, what) => {
		const path = join(folder, name);
		await writeFile(path, bytes);
		const [found] = await read([path]);
		expect(found).toEqual({ id: name.replace('.txt', ''), error: expect.any(String) });
		expect(found && brief(found)).toContain(`: ${path}: ${what}. Save `);
	});

	it('reads a text with a stray control character', async () => {
		const path = join(folder, 'stray.txt');
		await writeFile(path, 'The bridge\0 is open.');
		expect((await read([path])).map(brief)).toEqual(['stray = The bridge\0 is open.']);
	});

	it('reads JSON Lines, and names the line of a mistake', async () => {
		const path = join(folder, 'some.jsonl');
		expect((await read([path])).map(brief)).toEqual([
			'x = One.',
			`y: ${path}, line 3: no "text"; give the article's text in quotes`,
			`some-4: ${path}, line 4: not JSON; write one object with "id" and "text" a line`,
			'z = Two.'
		]);
	});

	it('reads text, or JSON Lines, from standard input', async () => {
		expect((await read(['-'], 'The bridge is open.')).map(brief)).toEqual([
			'stdin = The bridge is open.'
		]);
		expect((await read(['-'], '{"id":"x","text":"One."}\n')).map(brief)).toEqual(['x = One.']);
	});
});

describe('makeSource', () => {
	it('counts a byte order mark and hashes the text as it came', () => {
		const source = makeSource('a', '\ufeffOne.');
		expect(source.text).toHaveLength(5);
		expect(source.sha256).toMatch(/^[0-9a-f]{64}$/);
		expect(source.sha256).not.toBe(makeSource('a', 'One.').sha256);
	});

	const body =
		'The council voted on Tuesday to close the old harbour bridge for a month of repairs.';
	it.each<[string, string, string | null, string | null]>([
		[
			'a date at the head',
			`May 4, 2020\n\n${body}`,
			'2020-05-04',
			'date at the head of the text: May 4, 2020'
		],
		[
			'the latest full date',
			`${body} It was built on 3 May 1901 and closed on 2 May 2020.`,
			'2020-05-02~',
			'latest full date in the text: 2 May 2020'
		],
		['no date', body, null, null],
		[
			'dates of other stories',
			`${body}\n\nRecent Stories\n\nTram, May 4, 2023\n\nQuay, May 5, 2023`,
			null,
			null
		]
	])('infers the day of publication from %s', (_, text, published, basis) => {
		const source = makeSource('a', text);
		expect([source.published, source.publishedBasis]).toEqual([published, basis]);
	});

	it('does not infer what is given', () => {
		const source = makeSource('a', `May 4, 2020\n\n${body}`, { day: '2020-05-09', basis: 'given' });
		expect([source.published, source.publishedBasis]).toEqual(['2020-05-09', 'given']);
	});
});

describe('readHtml', () => {
	it('takes headline and body, and leaves menus, captions and scripts', () => {
		const paragraph =
			'The council voted on Tuesday to close the old harbour bridge for a month of repairs. '.repeat(
				3
			);
		const { text, published } = readHtml(
			`<html><head><title>Bridge to close</title><meta property="article:published_time" content="2020-05-04T09:00Z"></head>
			<body><nav><a href="/">Home</a></nav><article><h1>Bridge to close</h1><p>${paragraph}</p>
			<figure><img src="x.jpg"><figcaption>A crane.</figcaption></figure><p>${paragraph}</p></article><script>go()</script></body></html>`,
			'page'
		);
		expect(text.split('\n\n').map((l) => l.trim().slice(0, 20))).toEqual([
			'Bridge to close',
			'The council voted on',
			'The council voted on'
		]);
		expect(published).toBe('2020-05-04');
	});

	it('finds no article in a page without one', () => {
		expect(readHtml('<html><body></body></html>', 'page').text).toBe('');
	});

	it('says so of a page that is nested too deeply', () => {
		const deep = `<html><body>${'<div>'.repeat(20_000)}Nothing.`;
		expect(() => readHtml(deep, 'deep.html')).toThrow(/^deep\.html: the page is nested too deeply/);
	});
});

describe('npm run extract', () => {
	function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
		const tsx = join('node_modules', 'tsx', 'dist', 'cli.mjs');
		return new Promise((resolve) => {
			execFile(process.execPath, [tsx, 'src/pipeline/cli/extract.ts', ...args], (error, out, err) =>
				resolve({ code: error ? Number(error.code) : 0, out, err })
			);
		});
	}

	it('prints a line an article, an error in the place of one that cannot be read, and fails', async () => {
		const { code, out, err } = await run(join(folder, 'many'), join(folder, 'none.txt'));
		const lines = out
			.trim()
			.split('\n')
			.map((l) => JSON.parse(l));
		expect(lines.map((l) => [l.article.id, 'error' in l])).toEqual([
			['a', false],
			['b', false],
			['none', true]
		]);
		expect(code).toBe(1);
		expect(err).toBe(`${join(folder, 'none.txt')}: no such file or folder; check the path\n`);
	}, 30_000);

	it('succeeds where all is well, and says how it is used where nothing is given', async () => {
		expect((await run(join(folder, 'many'))).code).toBe(0);
		const { code, err } = await run();
		expect([code, err.startsWith('usage: npm run -s extract')]).toEqual([1, true]);
		const unknown = await run('--pretty', join(folder, 'many'));
		expect([unknown.code, unknown.out]).toEqual([1, '']);
		expect(unknown.err).toMatch(/^Unknown option '--pretty'\.?\nusage: npm run -s extract/);
		expect((await run('-h')).code).toBe(0);
	}, 30_000);
});
