/**
 * `npm run bench`: reads the built story as a cheap phone on a slow line does. Exit code 1 where it needs more bytes than
 * it may; times are printed, for they are the machine's as much as the page's.
 */
import { existsSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findChromium } from '../browser/chromium.ts';
import { aims, BYTES, overBudget, sum } from './budgets.ts';
import { overEmbedBudget, readEmbeds } from './embeds.ts';
import { readStory } from './read.ts';
import { serveBrotli } from './serve.ts';

const SITE = 'build';
const executablePath = findChromium();
if (!existsSync(`${SITE}/index.html`) || !executablePath) {
	console.error(
		executablePath
			? `There is no built site in "${SITE}"; run "npm run build" first.`
			: 'No Chromium or Chrome; run "npx tsx tests/browser/setup.ts" first.'
	);
	process.exit(1);
}

const site = await serveBrotli(SITE);
const browser = await chromium.launch({
	executablePath,
	args: [
		'--disable-gpu',
		'--hide-scrollbars',
		...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
	]
});
try {
	const reading = await readStory(browser, site.address);
	const kB = (n: number) => `${(n / 1000).toFixed(1)} kB`;
	console.log('Over the wire, from the top to the end of the story:');
	for (const [kind, n] of Object.entries(reading.bytes))
		console.log(`  ${kind.padEnd(12)}${kB(n)}`);
	console.log(
		`  all         ${kB(sum(reading.bytes))} (at most ${kB(BYTES.all)}; scripts ${kB(BYTES.script)})`
	);
	console.log(
		`On a CPU slowed four times, with a load of ${loadavg()[0]?.toFixed(1)} on this machine:`
	);
	console.log(
		`  first paint ${Math.round(reading.firstPaint)} ms, largest ${Math.round(reading.largestPaint)} ms`
	);
	for (const { what, is, aim, met } of aims(reading))
		console.log(`  ${what}: ${Number(is.toFixed(3))} (${met ? 'within' : 'beyond'} ${aim})`);
	const embeds = await readEmbeds(browser, SITE, site.address);
	const loader = brotliCompressSync(readFileSync(`${SITE}/embed.js`)).length;
	console.log('Embeds, the heaviest of each kind:');
	for (const { path, all, script } of embeds)
		console.log(`  ${path}: ${kB(all)} (scripts ${kB(script)})`);
	console.log(`  embed.js: ${kB(loader)}`);
	const faults = [...overBudget(reading), ...overEmbedBudget(embeds, loader)];
	for (const fault of faults) console.error(`Over budget: ${fault}`);
	process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
	await browser.close();
	site.stop();
}
