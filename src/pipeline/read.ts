/** Stage "read": articles from files, folders and standard input, one after another. */
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { clean } from './clean.ts';
import { sha256 } from './hash.ts';
import { inferPublished } from './published.ts';
import { readHtml } from './read-html.ts';
import { UserError, type Source } from './types.ts';

/** An article, or why there is none. */
export type ReadResult = { source: Source } | { id: string; error: string };

const KINDS = new Set(['.txt', '.md', '.html', '.htm', '.jsonl', '.ndjson']);

/**
 * A source from a text that is already in memory. Where `published` is not given it is inferred.
 * @throws UserError where the text has no words
 */
export function makeSource(
	id: string,
	text: string,
	published?: { day: string; basis: string }
): Source {
	if (!/[\p{L}\p{N}]/u.test(text)) throw new UserError('the article is empty: give it some text');
	const source: Source = { id, text, sha256: sha256(text), published: null, publishedBasis: null };
	if (published) return { ...source, published: published.day, publishedBasis: published.basis };
	return { ...source, ...inferPublished(clean(source)) };
}

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
			const names = (await readdir(path)).sort();
			for (const name of names.filter((n) => KINDS.has(extname(n).toLowerCase())))
				yield* readFileArticles(join(path, name));
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
		const raw = decode(
			await readFile(path).catch((e: NodeJS.ErrnoException) =>
				Promise.reject(new UserError(reason(path, e)))
			)
		);
		if (kind !== '.html' && kind !== '.htm') return makeSource(idOf(path), raw);
		const { text, published } = readHtml(raw);
		if (text === '')
			throw new UserError(`${path}: no article found in the page; save its text as .txt instead`);
		return makeSource(
			idOf(path),
			text,
			published ? { day: published, basis: 'metadata of the page' } : undefined
		);
	});
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
		const raw = decode(Buffer.concat(all));
		if (!/^\s*(?:<!doctype html|<html)/i.test(raw)) return makeSource(name, raw);
		const { text, published } = readHtml(raw);
		return makeSource(
			name,
			text,
			published ? { day: published, basis: 'metadata of the page' } : undefined
		);
	});
}

/** Reads JSON Lines; a line that is no article is reported in its place. */
async function* readLines(
	stream: Readable | AsyncIterable<Buffer>,
	name: string
): AsyncGenerator<ReadResult> {
	let number = 0;
	try {
		for await (const line of lines(stream)) {
			number++;
			if (line.trim() === '') continue;
			yield await attempt(`${idOf(name)}-${number}`, () =>
				parseLine(line, `${name}, line ${number}`)
			);
		}
	} catch (error) {
		yield { id: idOf(name), error: reason(name, error as Error) };
	}
}

async function* lines(stream: Readable | AsyncIterable<Buffer>): AsyncGenerator<string> {
	if ('pipe' in stream) {
		yield* createInterface({ input: stream, crlfDelay: Infinity });
		return;
	}
	const decoder = new TextDecoder();
	let open = '';
	for await (const chunk of stream) {
		const parts = (open + decoder.decode(chunk, { stream: true })).split('\n');
		open = parts.pop() ?? '';
		yield* parts;
	}
	yield open + decoder.decode();
}

/** An error that knows the article it is about. */
class ArticleError extends UserError {
	constructor(
		readonly id: string,
		message: string
	) {
		super(message);
	}
}

function parseLine(line: string, where: string): Source {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		throw new UserError(`${where}: not JSON; write one object with "id" and "text" a line`);
	}
	const { id, text, published } = (value ?? {}) as Record<string, unknown>;
	if (typeof id !== 'string' || id === '')
		throw new UserError(`${where}: no "id"; give each article an id in quotes`);
	if (typeof text !== 'string')
		throw new ArticleError(id, `${where}: no "text"; give the article's text in quotes`);
	if (published !== undefined && published !== null && typeof published !== 'string')
		throw new ArticleError(
			id,
			`${where}: "published" must be a date in quotes, such as "2020-01-31"`
		);
	try {
		return makeSource(
			id,
			text,
			published ? { day: published, basis: 'given with the article' } : undefined
		);
	} catch (error) {
		if (error instanceof UserError) throw new ArticleError(id, `${where}: ${error.message}`);
		throw error;
	}
}

async function attempt(id: string, read: () => Source | Promise<Source>): Promise<ReadResult> {
	try {
		return { source: await read() };
	} catch (error) {
		if (error instanceof ArticleError) return { id: error.id, error: error.message };
		return { id, error: error instanceof Error ? error.message : String(error) };
	}
}

const idOf = (path: string) => basename(path, extname(path));
/** The byte order mark stays: offsets count it. */
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function reason(path: string, error: NodeJS.ErrnoException): string {
	if (error.code === 'ENOENT') return `${path}: no such file or folder; check the path`;
	if (error.code === 'EACCES') return `${path}: may not be read; check its permissions`;
	return `${path}: cannot be read (${error.message})`;
}
