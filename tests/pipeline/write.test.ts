import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { firstDifference, writeAll } from '../../src/pipeline/write.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'standpoint-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('writes all, in folders that were not there, and leaves nothing else', async () => {
	await writeAll([
		{ path: join(folder, 'a.json'), text: 'a\n' },
		{ path: join(folder, 'deep', 'b.json'), text: 'b\n' }
	]);
	expect(await readFile(join(folder, 'deep', 'b.json'), 'utf8')).toBe('b\n');
	expect(await readdir(folder)).toEqual(['a.json', 'deep']);
});

test('where one cannot be written, none is', async () => {
	await writeFile(join(folder, 'a.json'), 'before');
	// A folder stands where the second file's temporary one would.
	await mkdir(join(folder, 'b.json.tmp'));
	await expect(
		writeAll([
			{ path: join(folder, 'a.json'), text: 'after' },
			{ path: join(folder, 'b.json'), text: 'after' }
		])
	).rejects.toThrow('b.json: cannot be written');
	expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('before');
	expect(await readdir(folder)).toEqual(['a.json', 'b.json.tmp']);
});

test('finds the first line that differs', () => {
	expect(firstDifference('a\nb\n', 'a\nb\n')).toBeNull();
	expect(firstDifference('a\nb\n', 'a\nc\n')).toEqual({ line: 2, before: 'b', after: 'c' });
	expect(firstDifference('a', 'a\nb')).toEqual({ line: 2, before: '(end of file)', after: 'b' });
});
