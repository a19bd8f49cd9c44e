/**
 * What is committed of the first story: it is what the pipeline makes, without the articles' texts and, where
 * $ARTICLES has them, with them; and no reporter's sentence stands in it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/lib/dataset/types.ts';
import { dataCommand } from '../../src/pipeline/data-command.ts';
import { evalCommand } from '../../src/pipeline/eval-command.ts';

const ARTICLES = process.env.ARTICLES ?? '';
const dataset = JSON.parse(readFileSync('data/dataset.json', 'utf8')) as Dataset;

type Command = typeof dataCommand;
async function run(command: Command, args: string[], env: Record<string, string>) {
	let told = '';
	const keep = (text: string) => void (told += text);
	const code = await command(args, env, { out: keep, err: keep });
	return { code, told };
}

test('the dataset comes out as committed without the texts', async () => {
	const { code, told } = await run(dataCommand, ['--check', '--articles', 'data/extracted'], {});
	expect(told).toContain('What is committed is what comes out.');
	expect(told).toContain('Articles: 0 read.');
	expect(code).toBe(0);
});

test('the accuracy that the site shows is what is measured', async () => {
	expect(await run(evalCommand, ['--check'], {})).toMatchObject({ code: 0 });
});

test('an editor has decided on every record', () => {
	const undecided = [dataset.statements, dataset.positions, dataset.events, dataset.discrepancies]
		.flat()
		.filter((record) => record.origin === 'machine' && !record.corrected);
	const accepted = /- do: accept/.test(readFileSync('data/review.yaml', 'utf8'));
	expect(accepted ? [] : undecided).toEqual([]);
});

describe.runIf(ARTICLES !== '')('where the texts are', () => {
	test('the dataset and the records come out as committed, and twice the same', async () => {
		for (let i = 0; i < 2; i++) {
			const { code, told } = await run(dataCommand, ['--check'], { ARTICLES });
			expect(told).toContain(`Articles: ${dataset.articles.length} read`);
			expect(told).toContain('What is committed is what comes out.');
			expect(code).toBe(0);
		}
	});

	test('every evidence is the words that its hash says, and every quote stands in the text', () => {
		const files = /^ {2}- id: (\S+)\n {4}file: (\S+)/gm;
		const texts = new Map(
			[...readFileSync('data/sources.yaml', 'utf8').matchAll(files)].map(([, id, file]) => [
				id,
				readFileSync(join(ARTICLES, file!), 'utf8')
			])
		);
		for (const { article, position, quote } of dataset.statements.flatMap((s) => [
			s.evidence,
			...s.quotes
		]))
			if (quote)
				expect(texts.get(article)!.slice(position.start, position.end)).toBe(quote.exact);
	});

	test('no ten words in a row of a reporter’s stand in what git tracks', () => {
		const RUN = 10;
		const words = (text: string) =>
			text
				.toLowerCase()
				.replaceAll('’', "'")
				.match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)?/gu) ?? [];
		const runsOf = (text: string) => {
			const all = words(text);
			return all.slice(RUN - 1).map((_, i) => all.slice(i, i + RUN).join(' '));
		};
		const theirs = new Set<string>();
		for (const name of readdirSync(ARTICLES).filter((file) => file.endsWith('.txt')))
			for (const line of readFileSync(join(ARTICLES, name), 'utf8').split('\n')) {
				const unquoted = line.split(/“[^”]*(?:”|$)|"[^"]*"/);
				// A short line that ends in no stop is a headline: bibliographic data.
				if (line.length >= 120 || /[.!?,:;]\s*$/.test(line))
					for (const piece of unquoted) for (const run of runsOf(piece)) theirs.add(run);
			}
		expect(theirs.size).toBeGreaterThan(1000);
		const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
		const found = tracked
			.filter((file) => /\.(?:ts|js|svelte|md|ya?ml|json|html|css|txt)$/.test(file))
			.filter((file) => existsSync(file))
			.flatMap((file) =>
				runsOf(readFileSync(file, 'utf8'))
					.filter((run) => theirs.has(run))
					.map((run) => `${file}: ${run}`)
			);
		expect(found).toEqual([]);
	});
});
