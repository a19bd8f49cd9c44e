/**
 * Whether ten times the articles take ten times the time, on memory that does not grow with their number:
 * `npx tsx tests/bench/scale.ts [FILE.jsonl]`, with {"id", "text"} a line; else the invented articles of the tests. They are
 * repeated and varied, and read by `npm run extract`'s own command, each number in a process of its own. Processor time of
 * all threads is counted, not the clock; memory is the most that the process ever held, its workers included. A machine's
 * speed drifts over minutes, so the long run is stopped eight times for a short one: what slows one slows the other.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { extractCommand } from '../../src/pipeline/extract-command.ts';

const FEW = 1_000;
/**
 * Articles more: before those that are measured, until every worker has started and warmed up; and after them, so that as
 * many are under way at the end of the measurement as were at its beginning.
 */
const [START, REST] = [500, 100];
const MANY = 10_000;
/** Short runs within the long one. */
const TIMES = 8;
const KINDS = 'tests/fixtures/kinds';
/** Words of a made-up article, about those of a news report. */
const WORDS = 700;

interface Measured {
	articles: number;
	/** Milliseconds of processor time, and of that an article. */
	cpu: number;
	each: number;
	/** Megabytes. */
	peak: number;
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

/** Reads `n` articles in this process, besides those of start and rest, and tells what the `n` took. */
async function run(n: number, file: string | undefined): Promise<Measured> {
	const corpus = readCorpus(file);
	const input = function* () {
		for (const line of articles(START + n + REST, corpus)) yield Buffer.from(line);
	};
	const spent = () => {
		const { user, system } = process.cpuUsage();
		return (user + system) / 1000;
	};
	let lines = 0;
	const marks: number[] = [];
	const sink = (each: () => void) =>
		new Writable({ write: (_chunk, _encoding, done) => (each(), done()) });
	const out = sink(() => {
		lines++;
		if (lines === START || lines === START + n) marks.push(spent());
		process.send?.(lines);
	});
	await extractCommand(['-'], { in: Readable.from(input()), out, err: sink(() => undefined) });
	const [from, to] = marks;
	if (from === undefined || to === undefined || lines !== START + n + REST)
		throw new Error(`${lines} lines were printed`);
	const cpu = to - from;
	return {
		articles: n,
		cpu,
		each: cpu / n,
		peak: process.resourceUsage().maxRSS / 1024
	};
}

/**
 * A process of its own that reads `n`.
 * @param pauses what is to be done, while it is stopped, when so many lines are printed
 */
function measure(
	n: number,
	file: string | undefined,
	pauses = new Map<number, () => Promise<void>>()
): Promise<Measured> {
	const self = fileURLToPath(import.meta.url);
	const child = spawn(
		process.execPath,
		['--import', 'tsx', self, '--run', String(n), ...(file ? [file] : [])],
		{ stdio: ['ignore', 'pipe', 'inherit', 'ipc'] }
	);
	let printed = '';
	child.stdout!.on('data', (chunk) => (printed += String(chunk)));
	child.on('message', (lines: number) => {
		const pause = pauses.get(lines);
		if (!pause) return;
		child.kill('SIGSTOP');
		void pause().finally(() => child.kill('SIGCONT'));
	});
	return new Promise((done, fail) =>
		child.on('close', (code) =>
			code === 0
				? done(JSON.parse(printed) as Measured)
				: fail(new Error(`reading ${n} ended with ${code}`))
		)
	);
}

const args = process.argv.slice(2);
if (args[0] === '--run') {
	process.stdout.write(JSON.stringify(await run(Number(args[1]), args[2])));
	process.disconnect?.();
} else {
	const file = args[0];
	const few: Measured[] = [];
	const pauses = new Map(
		Array.from({ length: TIMES }, (_, i) => [
			START + ((i + 0.5) * MANY) / TIMES,
			async () => void few.push(await measure(FEW, file))
		])
	);
	const many = await measure(MANY, file, pauses);
	if (few.length !== TIMES) throw new Error(`${few.length} short runs of ${TIMES}`);
	const tell = (m: Measured) =>
		console.log(
			`  ${m.articles.toLocaleString('en-GB').padStart(6)} articles  ${m.each.toFixed(2)} ms of processor time each, ` +
				`${(m.cpu / 1000).toFixed(1)} s in all, at most ${Math.round(m.peak)} MB`
		);
	console.log(`Reading few articles and many, each run after ${START} to warm up:`);
	few.forEach(tell);
	tell(many);
	const mean = (value: (m: Measured) => number) =>
		few.reduce((sum, m) => sum + value(m), 0) / few.length;
	const time = many.each / mean((m) => m.each);
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
