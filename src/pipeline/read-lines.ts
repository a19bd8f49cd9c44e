/** Articles from JSON Lines: an object with "id", "text" and perhaps "published" a line. */
import { basename, extname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { makeSource } from './source.ts';
import { UserError, type Source } from './types.ts';

/** An article, or why there is none. */
export type ReadResult = { source: Source } | { id: string; error: string };

/** Reads JSON Lines; a line that is no article is reported in its place. */
export async function* readLines(
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
	readonly id: string;

	constructor(id: string, message: string) {
		super(message);
		this.id = id;
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

export async function attempt(
	id: string,
	read: () => Source | Promise<Source>
): Promise<ReadResult> {
	try {
		return { source: await read() };
	} catch (error) {
		if (error instanceof ArticleError) return { id: error.id, error: error.message };
		return { id, error: error instanceof Error ? error.message : String(error) };
	}
}

export const idOf = (path: string) => basename(path, extname(path));

export function reason(path: string, error: NodeJS.ErrnoException): string {
	if (path === '') return 'a path is empty; give a file or a folder';
	if (error.code === 'ENOENT') return `${path}: no such file or folder; check the path`;
	if (error.code === 'EACCES') return `${path}: may not be read; check its permissions`;
	return `${path}: cannot be read (${error.message})`;
}
