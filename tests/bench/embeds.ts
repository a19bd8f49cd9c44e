/** What a reader of another site is made to load by an embed in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { countBytes } from './read.ts';
import { sum } from './budgets.ts';

/** Bytes over the wire, headers included; scripts stand in the page, so theirs are what they would be by themselves. */
export const EMBED_BYTES = { all: 40_000, script: 12_000, loader: 2_000 };

export interface EmbedReading {
	path: string;
	all: number;
	script: number;
}

/** The paths of all built embeds, the heaviest of each kind first among its own. */
function heaviest(site: string): string[] {
	const folder = `${site}/embed`;
	const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => /.[\\/]index\.html$/.test(file))
		.map((file) => ({
			path: file.replace(/\\/g, '/').replace(/\/index\.html$/, ''),
			bytes: brotliCompressSync(readFileSync(`${folder}/${file}`)).length
		}))
		.sort((a, b) => b.bytes - a.bytes);
	const kinds = new Map<string, string>();
	for (const { path } of pages) {
		const kind = path.split('/')[0] ?? '';
		if (!kinds.has(kind)) kinds.set(kind, path);
	}
	return [...kinds.values()];
}

/**
 * Loads the heaviest embed of each kind as a browser does, and counts what comes.
 * @param site the built folder
 * @param address where it is served
 */
export async function readEmbeds(
	browser: Browser,
	site: string,
	address: string
): Promise<EmbedReading[]> {
	const readings: EmbedReading[] = [];
	for (const path of heaviest(site)) {
		const context = await browser.newContext();
		const page = await context.newPage();
		const bytes = await countBytes(await context.newCDPSession(page));
		await page.goto(`${address}embed/${path}/`, { waitUntil: 'networkidle' });
		const scripts = await page.$$eval('script:not([type]), script[type="module"]', (all) =>
			all.map((script) => script.textContent ?? '')
		);
		readings.push({
			path,
			all: sum(bytes),
			script: (bytes.script ?? 0) + brotliCompressSync(scripts.join('')).length
		});
		await context.close();
	}
	return readings;
}

/** A line for each broken promise; none where all are kept. */
export function overEmbedBudget(readings: EmbedReading[], loader: number): string[] {
	const faults = readings.flatMap(({ path, ...used }) =>
		(['all', 'script'] as const)
			.filter((kind) => used[kind] > EMBED_BYTES[kind])
			.map((kind) => `embed/${path}, ${kind}: ${used[kind]} bytes, ${EMBED_BYTES[kind]} at most`)
	);
	if (loader > EMBED_BYTES.loader)
		faults.push(`embed.js: ${loader} bytes, ${EMBED_BYTES.loader} at most`);
	return faults;
}
