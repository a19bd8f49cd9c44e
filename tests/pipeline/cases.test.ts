/**
 * Every folder of tests/fixtures/cases is a mistake: laid over the small story, it must make `npm run data` say what its
 * `expected.txt` says, and leave every file as it was. `REMOVE` lists files that the case takes away.
 */
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runData, snapshot } from './helpers/story.ts';

const CASES = 'tests/fixtures/cases';
let story: string;

beforeEach(async () => {
	story = await mkdtemp(join(tmpdir(), 'standpoint-'));
	await cp('tests/fixtures/small', story, { recursive: true });
});
afterEach(() => rm(story, { recursive: true }));

test('the story that the cases spoil is in order', async () => {
	const { code, err } = await runData(story, ['--check']);
	expect({ code, err }).toEqual({ code: 0, err: '' });
});

test.each(readdirSync(CASES))('%s', async (name) => {
	const folder = join(CASES, name);
	await cp(folder, story, { recursive: true });
	await rm(join(story, 'expected.txt'), { force: true });
	for (const gone of await lines(join(folder, 'REMOVE'))) await rm(join(story, gone));
	const before = await snapshot(story);

	const { code, out, err } = await runData(story, []);

	expect(err.replaceAll(story, 'STORY')).toBe(await readFile(join(folder, 'expected.txt'), 'utf8'));
	expect(code).toBe(1);
	expect(out).toBe('');
	expect(await snapshot(story)).toEqual(before);
});

async function lines(path: string): Promise<string[]> {
	const text = await readFile(path, 'utf8').catch(() => '');
	return text.split('\n').filter((line) => line !== '');
}
