/**
 * How long reading an article takes, beside compromise's tagging of the same texts in the same run:
 * `npx tsx tests/bench/extraction.ts [FILE.jsonl]`, with {"id", "text"} a line; else the invented articles of the tests.
 * Processor time of this process is counted, not the clock, so that other work on the machine counts less.
 */
import { readdirSync, readFileSync } from 'node:fs';
import nlp from 'compromise';
import { extract } from '../../src/pipeline/extract.ts';
import { makeSource } from '../../src/pipeline/read.ts';

const MOST = 200;
const ROUNDS = 3;
const KINDS = 'tests/fixtures/kinds';

const file = process.argv[2];
const texts = file
	? readFileSync(file, 'utf8')
			.split('\n')
			.filter(Boolean)
			.slice(0, MOST)
			.map((line) => (JSON.parse(line) as { text: string }).text)
	: readdirSync(KINDS)
			.filter((name) => name.endsWith('.txt'))
			.map((name) => readFileSync(`${KINDS}/${name}`, 'utf8'));
const day = { day: '2031-03-05', basis: 'given' };
const sources = texts.map((text, i) => makeSource(String(i), text, day));

/** Milliseconds of processor time an article, the best round of all. */
function measure(read: (i: number) => unknown): number {
	let best = Infinity;
	for (let round = 0; round <= ROUNDS; round++) {
		const from = process.cpuUsage();
		for (let i = 0; i < sources.length; i++) read(i);
		const { user, system } = process.cpuUsage(from);
		// The first round warms up.
		if (round > 0) best = Math.min(best, (user + system) / 1000 / sources.length);
	}
	return best;
}

const ours = measure((i) => extract(sources[i]!));
const theirs = measure((i) => nlp(texts[i]!));
const words = Math.round(texts.reduce((n, t) => n + t.split(/\s+/).length, 0) / texts.length);
console.log(`Reading ${texts.length} articles of ${words} words, processor time each:`);
console.log(`  everything that is extracted  ${ours.toFixed(1)} ms`);
console.log(`  compromise, its tagging alone ${theirs.toFixed(1)} ms`);
if (ours > theirs) {
	console.error('Slower than compromise’s tagging alone.');
	process.exitCode = 1;
}
