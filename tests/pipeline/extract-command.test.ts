import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { extractCommand } from '../../src/pipeline/extract-command.ts';
import { inputSize, Progress } from '../../src/pipeline/progress.ts';

const folder = mkdtempSync(join(tmpdir(), 'standpoint-extract-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(paths: string[], workers: number, words = false) {
	let [out, err] = ['', ''];
	const into = (take: (text: string) => void) =>
		new Writable({ write: (chunk, _, done) => (take(String(chunk)), done()) });
	const code = await extractCommand(
		paths,
		{ in: Readable.from([]), out: into((t) => (out += t)), err: into((t) => (err += t)) },
		{ workers, words }
	);
	return { code, err, out, lines: out.split('\n').filter(Boolean) };
}

describe('extractCommand', () => {
	it('prints the same on several threads as on one, in the order read, an unreadable line in its place', async () => {
		const text = readFileSync('tests/fixtures/kinds/business.txt', 'utf8');
		const row = (i: number) =>
			JSON.stringify({ id: `a${i}`, text: `Part ${i}.\n\n${text.repeat(12)}` });
		const rows = Array.from({ length: 60 }, (_, i) => (i === 57 ? '{"id": 1' : row(i)));
		const file = join(folder, 'many.jsonl');
		writeFileSync(file, rows.join('\n'));
		const one = await run([file], 1);
		const two = await run([file], 2);
		expect(two.lines).toEqual(one.lines);
		expect(two.code).toBe(1);
		expect(two.lines).toHaveLength(60);
		const ids = two.lines.map((line) => JSON.parse(line).article.id);
		expect(ids.slice(0, 3)).toEqual(['a0', 'a1', 'a2']);
		expect(JSON.parse(two.lines[57] ?? '').error).toMatch(/many\.jsonl.*58/);
	});

	it('goes on where a file is not there, and says so', async () => {
		const { code, err, lines } = await run(
			[join(folder, 'none.txt'), 'tests/fixtures/kinds/sport.txt'],
			1
		);
		expect(code).toBe(1);
		expect(err).toContain('none.txt');
		expect(lines).toHaveLength(2);
	});

	it('prints each find with its words where they are asked for, and an error in no place but the other stream', async () => {
		const file = join(folder, 'bridge.txt');
		const text =
			'June 3, 2031\n\nMayor Ann Roe met Bob Poe in Lima on Monday.\n\n“The bridge\x1b[2J is safe,” she said.\n';
		writeFileSync(file, text);
		const at = (words: string) => `[${text.indexOf(words)}, ${text.indexOf(words) + words.length}]`;
		const { code, err, out } = await run([join(folder, 'none.txt'), file], 1, true);
		expect(code).toBe(1);
		expect(err).toContain('none.txt');
		expect(out).not.toContain('none');
		expect(out).not.toContain('\x1b');
		const lines = out.split('\n');
		expect(lines[0]).toContain('bridge (published 2031-06-03');
		const statement = lines.findIndex((line) => line.includes('Ann Roe · “said” · direct'));
		expect(lines[statement + 1]?.trim()).toMatch(/^“The bridge \[2J is safe,”$/);
		expect(out).toContain(`${at('Monday')} Monday → 2031-06-02`);
		expect(out).toContain(`${at('Lima')} Lima → Lima, PE`);
		expect(out).toContain('CONSULT · occurred · by Ann Roe · to Bob Poe · on 2031-06-02 · at Lima');
		expect(out).toContain('Ann Roe (person, 2 times): she');
	});
});

describe('Progress', () => {
	function told(total: number | null, isTTY: boolean) {
		let [time, text] = [0, ''];
		const stream = { isTTY, write: (more: string) => (text += more) };
		const progress = new Progress({ total, stream, now: () => time });
		return { progress, at: (t: number) => (time = t), text: () => text };
	}

	it('says nothing of a short run', () => {
		const { progress, at, text } = told(100, false);
		at(1_900);
		progress.done(50);
		progress.end();
		expect(text()).toBe('');
	});

	it('tells articles, rate and time left, a line at a time in a log', () => {
		const { progress, at, text } = told(4_000, false);
		at(20_000);
		progress.done(1_000);
		progress.done(0);
		at(40_000);
		progress.end();
		expect(text()).toBe(
			'1 articles, 0 a second, about 60 s left\n2 articles, 0 a second, 40 s in all\n'
		);
	});

	it('writes over its line on a terminal, and tells no time where the end is not known', () => {
		const { progress, at, text } = told(null, true);
		at(4_000);
		for (let i = 0; i < 8; i++) progress.done(10);
		expect(text()).toBe('\r\x1b[K1 articles, 0 a second');
		at(4_600);
		progress.done(10);
		expect(text()).toContain('\r\x1b[K9 articles, 2 a second');
	});

	it('knows the size of files and folders, not of standard input', async () => {
		const file = join(folder, 'size.txt');
		writeFileSync(file, '12345');
		expect(await inputSize([file, join(folder, 'none.txt')])).toBe(5);
		expect(await inputSize([folder])).toBeGreaterThan(5);
		expect(await inputSize([file, '-'])).toBeNull();
	});
});
