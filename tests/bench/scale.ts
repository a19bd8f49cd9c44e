/**
 * Whether ten times the articles take ten times the time, on memory that does not grow with their number:
 * `npx tsx tests/bench/scale.ts [FILE.jsonl]`, with {"id", "text"} a line; else the invented articles of the tests. They are
 * repeated and varied, and read by `npm run extract`'s own command, each number in a process of its own. Processor time of
 * all threads is counted, not the clock; memory is the most that the process ever held, its workers included.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { extractCommand } from '../../src/pipeline/extract-command.ts';

const FEW = 1_000;
/** Articles until every worker has started and warmed up: what follows is what an article costs. */
const START = 500;
const MANY = 10_000;
const KINDS = 'tests/fixtures/kinds';
/** Words of a made-up article, about those of a news report. */
const WORDS = 700;

interface Measured {
	articles: number;
	/** Milliseconds of processor time in all, after the start, and by the clock. */
	cpu: number;
	warm: number;
	clock: number;
	/** Megabytes. */
	peak: number;
	/** Code units read. */
	units: number;
}

/** `n` articles as JSON Lines, no two alike. */
function* articles(n: number, corpus: string[]): Generator<string> {
	for (let i = 0; i < n; i++) {
		const text = corpus[i % corpus.length]!;
		const turn = Math.floor(i / corpus.length);
		const paragraphs = text.split('\n\n');
		const at = 1 + (turn % Math.max(1, paragraphs.length - 1));
		const varied = [
			paragraphs[0],
			`The ${turn + 2}nd report of ${1 + (turn % 28)} March, by number ${i}.`,
			...paragraphs.slice(at),
			...paragraphs.slice(1, at)
		].join('\n\n');
		yield `${JSON.stringify({ id: `a${i}`, text: varied, published: '2031-03-05' })}\n`;
	}
}

function readCorpus(file: string | undefined): string[] {
	if (file)
		return readFileSync(file, 'utf8')
			.split('\n')
			.filter(Boolean)
			.map((line) => (JSON.parse(line) as { text: string }).text);
	const kinds = readdirSync(KINDS)
		.filter((name) => name.endsWith('.txt'))
		.map((name) => readFileSync(`${KINDS}/${name}`, 'utf8').trim());
	return kinds.map((_, i) => {
		const text: string[] = [];
		for (let k = i; text.join(' ').split(/\s+/).length < WORDS; k++)
			text.push(kinds[k % kinds.length]!);
		return text.join('\n\n');
	});
}

/** Reads `n` articles in this process and tells what it took. */
async function run(n: number, file: string | undefined): Promise<Measured> {
	const corpus = readCorpus(file);
	let units = 0;
	const input = function* () {
		for (const line of articles(n, corpus)) {
			units += line.length;
			yield Buffer.from(line);
		}
	};
	const spent = () => {
		const { user, system } = process.cpuUsage();
		return (user + system) / 1000;
	};
	let [lines, atStart] = [0, 0];
	const sink = (each: () => void) =>
		new Writable({ write: (_chunk, _encoding, done) => (each(), done()) });
	const out = sink(() => {
		if (++lines === START) atStart = spent();
	});
	const began = performance.now();
	await extractCommand(['-'], { in: Readable.from(input()), out, err: sink(() => undefined) });
	return {
		articles: n,
		cpu: spent(),
		warm: (spent() - atStart) / (n - START),
		clock: performance.now() - began,
		peak: process.resourceUsage().maxRSS / 1024,
		units
	};
}

function measure(n: number, file: string | undefined): Measured {
	const self = fileURLToPath(import.meta.url);
	const { stdout, stderr, status } = spawnSync(
		process.execPath,
		['--import', 'tsx', self, '--run', String(n), ...(file ? [file] : [])],
		{ encoding: 'utf8' }
	);
	if (status !== 0) throw new Error(stderr);
	return JSON.parse(stdout) as Measured;
}

const args = process.argv.slice(2);
if (args[0] === '--run') {
	process.stdout.write(JSON.stringify(await run(Number(args[1]), args[2])));
} else {
	const file = args[0];
	// The few before and after the many, so that a drift of the machine shows.
	const runs = [FEW, MANY, FEW].map((n) => measure(n, file));
	const tell = (m: Measured) =>
		`  ${m.articles.toLocaleString('en-GB').padStart(6)} articles  ${m.warm.toFixed(2)} ms of processor time each after the first ${START}, ` +
		`${(m.cpu / 1000).toFixed(1)} s in all, ` +
		`${(m.clock / 1000).toFixed(1)} s by the clock, at most ${Math.round(m.peak)} MB`;
	console.log('Reading few articles and many, one process each:');
	for (const m of runs) console.log(tell(m));
	const few = runs.filter((m) => m.articles === FEW);
	const mean = (value: (m: Measured) => number) =>
		few.reduce((sum, m) => sum + value(m), 0) / few.length;
	const many = runs.find((m) => m.articles === MANY)!;
	const time = many.warm / mean((m) => m.warm);
	const memory = many.peak / mean((m) => m.peak);
	console.log(
		`  ten times the articles: ${(10 * time).toFixed(1)} times the time, ${memory.toFixed(2)} times the memory`
	);
	// Faster is no fault.
	if (time > 1.15 || memory > 1.15) {
		console.error('Many articles cost more than few, each.');
		process.exitCode = 1;
	}
}
