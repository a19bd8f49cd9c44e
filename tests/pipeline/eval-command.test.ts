import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseAccuracy } from '../../src/lib/dataset/accuracy.ts';
import { evalCommand } from '../../src/pipeline/eval-command.ts';
import { snapshot } from './helpers/story.ts';

// The first reading loads the gazetteer.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let story: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'standpoint-'));
	story = join(folder, 'story');
	await cp('tests/fixtures/story', story, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

async function runEval(...args: string[]) {
	const said = { out: '', err: '' };
	const code = await evalCommand(
		args,
		{ STORY: story },
		{ out: (text) => void (said.out += text), err: (text) => void (said.err += text) }
	);
	return { code, ...said };
}

test('prints a table, and writes nothing', async () => {
	const before = await snapshot(story);
	const { code, out } = await runEval();
	expect(code).toBe(0);
	expect(out).toMatch(/^The machine alone on 3 articles\n/);
	expect(out).toMatch(/^Statements +\d+ +\d+ +[1-9]\d* +\d/m);
	expect(await snapshot(story)).toEqual(before);
});

test('--write stores what --check then accepts, with the texts and with the records of them', async () => {
	expect((await runEval('--check')).err).toContain('accuracy.json: not there.');
	expect((await runEval('--write')).code).toBe(0);
	const file = join(story, 'accuracy.json');
	const text = await readFile(file, 'utf8');
	expect(parseAccuracy(text, file).articles).toBe(3);
	expect((await runEval('--check')).code).toBe(0);
	await writeFile(file, text.replace(/"right": \d+/, '"right": 999'));
	const { code, err } = await runEval('--check');
	expect(code).toBe(1);
	expect(err).toMatch(/accuracy\.json:\d+: not what comes out\./);
	expect(err).toContain('committed:  "right": 999');
});

test('where the texts are not, it measures their records', async () => {
	await rm(join(story, 'articles'), { recursive: true });
	const { code, out } = await runEval('--json');
	expect(code).toBe(0);
	expect((JSON.parse(out) as { articles: number }).articles).toBe(3);
});

test('--misses lists every fault by article and span, and no words of an article', async () => {
	const { out } = await runEval('--misses');
	const lines = out.split('\n').filter((line) => line.includes('\t'));
	expect(lines.length).toBeGreaterThan(0);
	for (const line of lines)
		expect(line).toMatch(
			/^[a-z]+(:[a-z]+)?\t(miss|false|wrong)\t[a-z-]+ \[\d+, \d+\]\t[\w\-/:,. ]+$/
		);
	const { rows, faults } = JSON.parse((await runEval('--misses', '--json')).out) as {
		rows: { measure: string; wanted: number; right: number }[];
		faults: { measure: string; fault: string }[];
	};
	expect(faults.length).toBe(lines.length);
	for (const { measure, wanted, right } of rows.filter((r) => !r.measure.includes(':')))
		expect(faults.filter((f) => f.measure === measure && f.fault === 'miss').length).toBe(
			wanted - right
		);
});

describe('a gold file', () => {
	const text = 'The pier stays open, Ana Lind said. “We will not close it,” she said.';
	const at = (words: string) => ({
		start: text.indexOf(words),
		end: text.indexOf(words) + words.length
	});
	const line = JSON.stringify({
		id: 'pier',
		published: '2031-03-12',
		text,
		quotes: [
			{
				...at('The pier stays open'),
				source: { ...at('Ana Lind'), text: 'Ana Lind' },
				speakerKind: 'name',
				speakerLast: ['Lind']
			},
			{
				...at('“We will not close it,”'),
				source: { ...at('she'), text: 'she' },
				speakerKind: 'pronoun',
				speakerLast: ['Lind'],
				quotedSpans: [at('“We will not close it,”')]
			}
		]
	});
	const gold = (content: string) =>
		writeFile(join(folder, 'gold.jsonl'), content).then(() => join(folder, 'gold.jsonl'));

	test('is scored: quoted spans, attributed content, speakers', async () => {
		const { code, out } = await runEval('--gold', await gold(`${line}\n\n`), '--json');
		expect(code).toBe(0);
		const { scores } = JSON.parse(out) as {
			scores: {
				what: string;
				spans: { found: number; wanted: number; right: number };
				byForm: Record<string, unknown>;
			}[];
		};
		expect(scores[0]).toMatchObject({
			what: 'quoted',
			spans: { found: 1, wanted: 1, right: 1 },
			byForm: { pronoun: { right: 1, of: 1 } }
		});
		expect(scores[1]?.spans.wanted).toBe(2);
		expect((await runEval('--gold', await gold(line))).out).toMatch(/^1 articles\n/);
	});

	test('its misses and false finds are listed, with their words on request', async () => {
		const file = await gold(line.replace('"Lind"', '"Oro"'));
		const plain = (await runEval('--gold', file, '--misses')).out;
		expect(plain).toContain(
			'attributed:speaker\twrong\tpier\twanted [0, 19] oro by name\tfound [0, 19] Ana Lind\n'
		);
		expect(plain).not.toContain('The pier');
		expect((await runEval('--gold', file, '--misses', '--words')).out).toContain(
			'oro by name “Ana Lind” "The pier stays open"'
		);
		const { faults } = JSON.parse((await runEval('--gold', file, '--misses', '--json')).out) as {
			faults: unknown[];
		};
		expect(faults).toEqual([
			expect.objectContaining({ measure: 'attributed:speaker', fault: 'wrong', article: 'pier' })
		]);
	});

	test('may have its pronouns read by people, where its own persons are a program’s', async () => {
		const file = await gold(line.replace(/"Lind"(?=[^"]*"quotedSpans":\[\{)/, '"Oro"'));
		const persons = join(folder, 'persons.jsonl');
		const pronouns = async (...args: string[]) => {
			const { out } = await runEval('--gold', file, '--json', ...args);
			const { scores } = JSON.parse(out) as { scores: { byForm: Record<string, unknown> }[] };
			return scores[0]?.byForm;
		};
		expect(await pronouns()).toEqual({ pronoun: { right: 0, of: 1 } });
		const { start } = at('“We will');
		await writeFile(persons, `{"id":"pier","start":${start},"speaker":"Ana Lind"}\n`);
		expect(await pronouns('--persons', persons)).toEqual({ pronoun: { right: 1, of: 1 } });
		await writeFile(persons, `{"id":"pier","start":${start},"speaker":null}\n`);
		expect(await pronouns('--persons', persons)).toEqual({});

		await writeFile(persons, `\n{"id":"pier","start":0,"speaker":"Ana Lind"}\n`);
		const { code, err } = await runEval('--gold', file, '--persons', persons);
		expect(code).toBe(1);
		expect(err).toContain('persons.jsonl:2: no content of pier begins at 0 and has a pronoun');
	});

	test('may be halved, so that one half can be kept aside', async () => {
		const two = await gold(`${line}\n${line.replace('"pier"', '"quay"')}\n${line}`);
		const count = async (half: string) =>
			(JSON.parse((await runEval('--gold', two, '--half', half, '--json')).out) as { articles: 0 })
				.articles;
		expect([await count('first'), await count('second')]).toEqual([2, 1]);
	});

	test.each([
		[`${line}\n{`, ':2: not JSON'],
		['{"id": "a", "text": "b", "quotes": [{"start": 0}]}', ':1: quotes.0.end:'],
		['\n', 'no article in it']
	])('%s is refused', async (content, message) => {
		const { code, err } = await runEval('--gold', await gold(content));
		expect(code).toBe(1);
		expect(err).toContain(message);
	});
});

test.each([
	[['--gold', 'no-such-file'], 'no-such-file: cannot be read'],
	[['--gold', 'x', '--write'], '--gold goes with neither --write nor --check'],
	[['--gold', 'x', '--words'], '--words goes with --gold and --misses'],
	[['--words'], '--words goes with --gold and --misses'],
	[['--half', 'first'], '--half goes with --gold'],
	[['--persons', 'x'], '--persons goes with --gold'],
	[['--gold', 'x', '--half', 'third'], '--half third'],
	[['--mises'], "Unknown option '--mises'"],
	[['--articles', 'no-such-folder'], 'no-such-folder: there is no such folder']
])('%j is a mistake', async (args, message) => {
	const { code, err } = await runEval(...args);
	expect(code).toBe(1);
	expect(err).toContain(message);
});

test('a dataset that nobody has reviewed is nothing to measure against', async () => {
	const file = join(story, 'dataset.json');
	const dataset = JSON.parse(await readFile(file, 'utf8')) as { inputs: { review: unknown } };
	dataset.inputs.review = null;
	await writeFile(file, JSON.stringify(dataset));
	expect((await runEval()).err).toContain('nobody has reviewed it');
});

test('holds what was cut against the editor’s reading, where there is one', async () => {
	expect((await runEval()).out).not.toContain('Web junk');
	await writeFile(join(story, 'junk.yaml'), 'harbour-post: [[0, 10]]\n');
	expect((await runEval()).out).toMatch(/^Web junk: \d+ of 10 characters removed/m);
	await writeFile(join(story, 'junk.yaml'), 'harbour-post: [[10, 0]]\n');
	const { code, err } = await runEval();
	expect(code).toBe(1);
	expect(err).toMatch(/junk\.yaml:1: .*a span ends after it starts/);
});
