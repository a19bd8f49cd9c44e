/** Stage "read": articles from files, folders and standard input, one after another. */
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { readHtml } from './read-html.ts';
import { attempt, idOf, readLines, reason, type ReadResult } from './read-lines.ts';
import { makeSource } from './source.ts';
import { decodeText } from './text-bytes.ts';
import { UserError, type Source } from './types.ts';

export type { ReadResult } from './read-lines.ts';
export { makeSource } from './source.ts';

const KINDS = new Set(['.txt', '.md', '.html', '.htm', '.jsonl', '.ndjson']);

/**
 * Reads articles in the order of `paths`; a folder's files come in the order of their names. Memory does not grow
 * with the number of articles: `.jsonl` and standard input are read line by line.
 * @param paths files, folders, or `-` for `stdin`
 */
export async function* readArticles(paths: string[], stdin: Readable): AsyncGenerator<ReadResult> {
	for (const path of paths) {
		if (path === '-') {
			yield* readStream(stdin, 'stdin');
			continue;
		}
		const info = await stat(path).catch((e: NodeJS.ErrnoException) => e);
		if (info instanceof Error) yield { id: idOf(path), error: reason(path, info) };
		else if (info.isDirectory()) {
			const names = (await readdir(path)).filter((n) => KINDS.has(extname(n).toLowerCase()));
			if (names.length === 0)
				yield {
					id: idOf(path),
					error: `${path}: no article in this folder; put ${[...KINDS].join(', ')} files there`
				};
			for (const name of names.sort()) yield* readFileArticles(join(path, name));
		} else yield* readFileArticles(path);
	}
}

async function* readFileArticles(path: string): AsyncGenerator<ReadResult> {
	const kind = extname(path).toLowerCase();
	if (kind === '.jsonl' || kind === '.ndjson') {
		yield* readLines(createReadStream(path), path);
		return;
	}
	yield await attempt(idOf(path), async () => {
		const raw = decodeText(
			await readFile(path).catch((e: NodeJS.ErrnoException) =>
				Promise.reject(new UserError(reason(path, e)))
			),
			path
		);
		if (kind !== '.html' && kind !== '.htm') return sourceOf(path, idOf(path), raw);
		const { text, published } = readHtml(raw, path);
		if (text === '')
			throw new UserError(`${path}: no article found in the page; save its text as .txt instead`);
		return sourceOf(
			path,
			idOf(path),
			text,
			published ? { day: published, basis: 'metadata of the page' } : undefined
		);
	});
}

/** As `makeSource`, but what is wrong with the text names `path`. */
function sourceOf(path: string, ...args: Parameters<typeof makeSource>): Source {
	try {
		return makeSource(...args);
	} catch (error) {
		throw error instanceof UserError ? new UserError(`${path}: ${error.message}`) : error;
	}
}

/** Standard input is JSON Lines where its first line is an object, else one text. */
async function* readStream(stream: Readable, name: string): AsyncGenerator<ReadResult> {
	const chunks: Buffer[] = [];
	const iterator = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer | string>;
	let head = '';
	for (;;) {
		const next = await iterator.next();
		if (next.done) break;
		chunks.push(Buffer.from(next.value));
		head = Buffer.concat(chunks).toString('utf8').trimStart();
		if (head !== '') break;
	}
	const rest = async function* () {
		yield* chunks;
		for (;;) {
			const next = await iterator.next();
			if (next.done) return;
			yield Buffer.from(next.value);
		}
	};
	if (head.startsWith('{')) {
		yield* readLines(rest(), name);
		return;
	}
	const all: Buffer[] = [];
	for await (const chunk of rest()) all.push(chunk);
	yield await attempt(name, () => {
		const raw = decodeText(Buffer.concat(all), name);
		if (!/^\s*(?:<!doctype html|<html)/i.test(raw)) return sourceOf(name, name, raw);
		const { text, published } = readHtml(raw, name);
		return sourceOf(
			name,
			name,
			text,
			published ? { day: published, basis: 'metadata of the page' } : undefined
		);
	});
}
