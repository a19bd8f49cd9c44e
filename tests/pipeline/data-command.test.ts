import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/lib/dataset/types.ts';
import { runData, snapshot } from './helpers/story.ts';

let folder: string;
let story: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'standpoint-'));
	story = join(folder, 'story');
});
afterEach(() => rm(folder, { recursive: true }));

const committed = (name: string, file: string) =>
	readFile(join('tests/fixtures', name, file), 'utf8');
const made = (file: string) => readFile(join(story, file), 'utf8');
const take = (name: string) => cp(join('tests/fixtures', name), story, { recursive: true });

test('the small story comes out as committed, its record too', async () => {
	await take('small');
	await rm(join(story, 'dataset.json'));
	await rm(join(story, 'extracted'), { recursive: true });
	const { code, out } = await runData(story, []);
	expect(code).toBe(0);
	expect(await made('dataset.json')).toBe(await committed('small', 'dataset.json'));
	expect(await made('extracted/gazette.json')).toBe(
		await committed('small', 'extracted/gazette.json')
	);
	expect(out).toContain('Articles: 1 read (gazette).');
	expect(out).toContain('Records: 2 statements, 2 positions, 0 events, 0 discrepancies.');
});

test('a text in another language is read, and the summary says that only English is', async () => {
	await take('small');
	const path = join(story, 'articles', 'gazette.txt');
	const french =
		'Le pont est fermé depuis le matin et la ville a dit que les travaux ne seront pas finis avant la fin de l’année. ' +
		'Le maire est dans son bureau avec des élus de la région.';
	await writeFile(path, french);
	const sources = await made('sources.yaml');
	const hash = createHash('sha256').update(french).digest('hex');
	await writeFile(join(story, 'sources.yaml'), sources.replace(/sha256: .*/, `sha256: ${hash}`));
	await writeFile(join(story, 'review.yaml'), '{}');
	const { code, out } = await runData(story, []);
	expect(code).toBe(0);
	expect(out).toContain(`${path} looks like French; only English is read.`);
});

describe('the invented story', () => {
	beforeEach(() => take('story'));

	test('comes out as committed where its texts are not: the records stand in', async () => {
		await rm(join(story, 'articles'), { recursive: true });
		const { code, out } = await runData(story, []);
		expect(code).toBe(0);
		expect(out).toContain(
			'the committed record stood in: harbour-post, southern-ledger, tidewater'
		);
		expect(await made('dataset.json')).toBe(await committed('story', 'dataset.json'));
	});

	test('gives the same bytes with its texts and without, by the machine alone too', async () => {
		// Decisions rest on what the machine finds; this test is not to change whenever that gets better.
		await writeFile(join(story, 'review.yaml'), '{}');
		// The narrative points at records that only the review adds.
		await rm(join(story, 'story.md'));
		for (const args of [[], ['--no-review', '--out', join(folder, 'alone.json')]]) {
			const result = args.length > 0 ? join(folder, 'alone.json') : join(story, 'dataset.json');
			await runData(story, []);
			expect((await runData(story, args)).code).toBe(0);
			const withTexts = await readFile(result, 'utf8');
			await cp(join(story, 'articles'), join(folder, 'articles'), { recursive: true });
			await rm(join(story, 'articles'), { recursive: true });
			expect((await runData(story, args)).code).toBe(0);
			expect(await readFile(result, 'utf8')).toBe(withTexts);
			expect((JSON.parse(withTexts) as Dataset).statements.length).toBeGreaterThan(10);
			await cp(join(folder, 'articles'), join(story, 'articles'), { recursive: true });
		}
	});

	test('tells what is wrong with the narrative, after the dataset that its author needs is written', async () => {
		await writeFile(
			join(story, 'story.md'),
			(await made('story.md')).replace(/\]\(([sed]-[0-9a-f]{8})/, '](s-00000000')
		);
		await rm(join(story, 'dataset.json'));
		const { code, err } = await runData(story, []);
		expect(code).toBe(1);
		expect(err).toContain('story.md');
		expect(err).toContain('s-00000000');
		expect(err).not.toContain('    at ');
		expect(await made('dataset.json')).toBe(await committed('story', 'dataset.json'));
	});

	test('keeps no words of a reporter in its records, but where the publisher lets them be excerpted', async () => {
		await writeFile(join(story, 'review.yaml'), '{}');
		await runData(story, []);
		for (const id of ['southern-ledger', 'tidewater']) {
			const text = await made(`articles/${id}.txt`);
			const record = await made(`extracted/${id}.json`);
			const prose = text.replace(/“[^”\n]*”/g, '\n').split('\n');
			const runs = prose.flatMap((line) => {
				const words = line.trim().split(/\s+/);
				return words.slice(5).map((_, i) => words.slice(i, i + 6).join(' '));
			});
			expect(runs.length).toBeGreaterThan(40);
			expect(runs.filter((run) => record.includes(run))).toEqual([]);
		}
	});

	test('a quote of an article whose publisher lets it be excerpted is there in full', async () => {
		const { statements } = JSON.parse(await made('dataset.json')) as Dataset;
		const wordsOf = (article: string) =>
			statements
				.filter((s) => s.article === article && s.kind === 'indirect')
				.map((s) => s.evidence.quote !== undefined);
		expect(new Set(wordsOf('harbour-post'))).toEqual(new Set([true]));
		expect(new Set(wordsOf('southern-ledger'))).toEqual(new Set([false]));
	});
});

describe('options', () => {
	beforeEach(() => take('small'));

	test('--no-review prints the dataset, tells on the other stream, and writes nothing', async () => {
		const before = await snapshot(story);
		const { code, out, err } = await runData(story, ['--no-review']);
		expect(code).toBe(0);
		expect((JSON.parse(out) as Dataset).inputs.review).toBeNull();
		expect(err).toContain('Machine finds that nobody has decided on: 2 statements');
		expect(await snapshot(story)).toEqual(before);
	});

	test('--out writes that file alone', async () => {
		const before = await snapshot(story);
		const out = join(folder, 'there', 'out.json');
		expect((await runData(story, ['--out', out])).code).toBe(0);
		expect(await readFile(out, 'utf8')).toBe(await made('dataset.json'));
		expect(await snapshot(story)).toEqual(before);
	});

	test('--check names the first line of a dataset that is not what comes out', async () => {
		await writeFile(
			join(story, 'dataset.json'),
			(await made('dataset.json')).replace('"speaker": "oro"', '"speaker": "lind"')
		);
		const before = await snapshot(story);
		const { code, err } = await runData(story, ['--check']);
		expect(code).toBe(1);
		expect(err).toMatch(/dataset\.json:\d+: not what comes out\./);
		expect(err).toContain('committed:  "speaker": "lind"');
		expect(err).toContain('comes out:  "speaker": "oro"');
		expect(await snapshot(story)).toEqual(before);
	});

	test('--check looks at the records, and for strays among them', async () => {
		const record = join(story, 'extracted', 'gazette.json');
		const text = await readFile(record, 'utf8');
		await writeFile(record, text.replace('"Ada Lind"', '"Ada Lint"'));
		expect((await runData(story, ['--check'])).err).toContain('gazette.json:');
		await writeFile(record, text);
		await writeFile(join(story, 'extracted', 'old.json'), '{}');
		const { code, err } = await runData(story, ['--check']);
		expect(code).toBe(1);
		expect(err).toContain('old.json: belongs to no article of sources.yaml. Remove it.');
	});

	test.each([
		[['--articles', 'no-such-folder'], 'no-such-folder: there is no such folder.'],
		[['--check', '--no-review'], '--check compares what is committed'],
		[['--chekc'], "Unknown option '--chekc'"]
	])('%j is a mistake', async (args, message) => {
		const before = await snapshot(story);
		const { code, err } = await runData(story, args);
		expect(code).toBe(1);
		expect(err).toContain(message);
		expect(await snapshot(story)).toEqual(before);
	});

	test('--help tells', async () => {
		const { code, out } = await runData(story, ['--help']);
		expect(code).toBe(0);
		expect(out).toContain('--no-review');
	});

	test('two runs give identical bytes', async () => {
		const first = await runData(story, ['--out', '-']);
		expect((await runData(story, ['--out', '-'])).out).toBe(first.out);
	});
});

test('as a command: message without a stack, exit status 1, nothing left behind', async () => {
	await take('small');
	await writeFile(join(story, 'articles', 'gazette.txt'), '');
	const before = await snapshot(story);
	const failed = await promisify(execFile)(
		process.execPath,
		['--import', 'tsx', 'src/pipeline/cli/data.ts'],
		{ env: { ...process.env, STORY: story, ARTICLES: '' } }
	).then(
		() => null,
		(error: { code: number; stderr: string; stdout: string }) => error
	);
	expect(failed?.code).toBe(1);
	expect(failed?.stdout).toBe('');
	expect(failed?.stderr).toContain('gazette.txt: the article is empty.');
	expect(failed?.stderr).not.toMatch(/^\s+at /m);
	expect(await snapshot(story)).toEqual(before);
});
