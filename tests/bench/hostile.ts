/**
 * What no article is made of, by the megabyte and on one line: `npx tsx tests/bench/hostile.ts [MEGABYTES] [KIND…]`. Fails
 * where an offset lies outside of the text, or where ten times the text takes more than twenty times the processor time.
 * Without arguments, 10 MB of prose and of quotation marks, and 1 MB of everything else.
 */
import { extract } from '../../src/pipeline/extract.ts';
import { makeSource } from '../../src/pipeline/read.ts';
import type { Span } from '../../src/pipeline/types.ts';

const MB = 1_048_576;
const FULL = new Set(['prose', 'quotation marks']);

/** A fixed sequence of numbers between 0 and 1. */
function sequence(seed: number) {
	let state = seed;
	return () => (state = (state * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
}

const PROSE =
	'On Tuesday President Maria Lopez told reporters in Lima that “we will not attack Peru,” and the ministry said ' +
	'12 people were killed in the May 3 bombing near Quito, Ecuador. ';
const repeat = (words: string) => (length: number) =>
	words.repeat(Math.ceil(length / words.length)).slice(0, length);
const random = (from: number) => (length: number) => {
	const next = sequence(7);
	const parts: string[] = [];
	for (let i = 0; i < length; i++) parts.push(String.fromCharCode(Math.floor(next() * from)));
	return parts.join('').replace(/\n/g, ' ');
};

const KINDS: Record<string, (length: number) => string> = {
	prose: repeat(PROSE),
	'prose without stops': repeat(PROSE.replace(/[.,]/g, '')),
	'quotation marks': repeat('"'),
	'curly marks': repeat('“”‘’"\''),
	'opening marks': repeat('“a '),
	'reporting verbs': repeat('he said '),
	names: repeat('Ann Roe and '),
	'one word': repeat('a'),
	'random bytes': random(256),
	'random code units': random(65_536),
	'right to left': repeat('قال الرئيس إن الجسر آمن. '),
	astral: repeat('\u{1F600}\u{1D4D0}nn '),
	'lone surrogates': repeat('\ud800a \udc00'),
	NULs: repeat('a\0 B\0. '),
	HTML: repeat('<div><p class="x">He said <b>no</i></div>&amp;&nbsp;'),
	'short lines': repeat('Ann Roe said.\n\n')
};

/** Processor milliseconds that reading takes; throws where an offset does not hold. */
function read(text: string): number {
	const source = makeSource('hostile', text, { day: '2031-03-05', basis: 'given' });
	const from = process.cpuUsage();
	const found = extract(source);
	const { user, system } = process.cpuUsage(from);
	const lists: Span[][] = [
		found.removed,
		found.sentences,
		found.mentions,
		found.quotes,
		found.statements,
		found.dates,
		found.places,
		found.events
	];
	for (const list of lists)
		for (const { start, end } of list)
			if (!(start >= 0 && start < end && end <= text.length))
				throw new Error(`offsets [${start}, ${end}] of ${text.length}`);
	return (user + system) / 1000;
}

const [megabytes, ...asked] = process.argv.slice(2);
for (const [kind, make] of Object.entries(KINDS)) {
	if (asked.length > 0 && !asked.includes(kind)) continue;
	const size = megabytes ? Number(megabytes) : FULL.has(kind) ? 10 : 1;
	// A word first: a text without any is refused before it is read.
	const text = (length: number) => `Ann ${make(Math.floor(length))}`;
	read(text((size * MB) / 10));
	const tenth = read(text((size * MB) / 10));
	const whole = read(text(size * MB));
	const peak = Math.round(process.resourceUsage().maxRSS / 1024);
	console.log(
		`${kind.padEnd(20)} ${size} MB in ${(whole / 1000).toFixed(1)} s, ${(whole / tenth).toFixed(1)} times a tenth; ` +
			`the process has held ${peak} MB at most`
	);
	if (whole > 20 * tenth) {
		console.error(`${kind}: the time grows faster than the text.`);
		process.exitCode = 1;
	}
}
