/** `npm run extract`: many articles on all cores, printed in the order read. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import Tinypool from 'tinypool';
import extractBatch from './extract-batch.ts';
import { inputSize, Progress } from './progress.ts';
import { readArticles } from './read.ts';
import type { Source } from './types.ts';

export interface ExtractStreams {
	in: Readable;
	out: Writable;
	err: Writable & { isTTY?: boolean };
}

/** Characters that are read in this thread before workers are started, which costs as much. */
const ALONE = 400_000;
/** Characters of a batch: enough that passing it on does not count. */
const BATCH = 60_000;

/** What is to be printed, in order: lines that are there, or on their way from a worker. */
interface Job {
	lines: string[] | Promise<string[]>;
	bytes: number[];
}

/**
 * Prints one JSON line an article, or one with `error` for what cannot be read. Never more than two batches a worker
 * are in memory, however many articles come.
 * @param workers threads; none for a run in this one alone
 * @returns the exit code: 1 where an article could not be read
 */
export async function extractCommand(
	paths: string[],
	streams: ExtractStreams,
	workers = availableParallelism()
): Promise<number> {
	const progress = new Progress({ total: await inputSize(paths), stream: streams.err });
	const queue: Job[] = [];
	let pool: Tinypool | undefined;
	let batch: Source[] = [];
	let [size, seen, failed] = [0, 0, false];

	const print = async () => {
		const job = queue.shift();
		if (!job) return;
		for (const [i, line] of (await job.lines).entries()) {
			if (!streams.out.write(`${line}\n`)) await once(streams.out, 'drain');
			progress.done(job.bytes[i] ?? 0);
		}
	};
	const send = async () => {
		if (batch.length === 0) return;
		const bytes = batch.map(({ text }) => Buffer.byteLength(text));
		if (seen > ALONE && workers > 1)
			pool ??= new Tinypool({
				filename: new URL('./extract-worker.js', import.meta.url).href,
				minThreads: workers,
				maxThreads: workers,
				execArgv: []
			});
		const work: string[] | Promise<string[]> = pool ? pool.run(batch) : extractBatch(batch);
		// A failure is met where the lines are awaited.
		if (work instanceof Promise) work.catch(() => undefined);
		queue.push({ lines: work, bytes });
		[batch, size] = [[], 0];
		while (queue.length > (pool ? 2 * workers : 0)) await print();
	};

	try {
		for await (const result of readArticles(paths, streams.in)) {
			if ('error' in result) {
				failed = true;
				streams.err.write(`${result.error}\n`);
				await send();
				const line = JSON.stringify({ article: { id: result.id }, error: result.error });
				queue.push({ lines: [line], bytes: [0] });
				continue;
			}
			batch.push(result.source);
			size += result.source.text.length;
			seen += result.source.text.length;
			// Until there are workers, each article is printed as soon as it is read.
			if (seen <= ALONE || size >= BATCH) await send();
		}
		await send();
		while (queue.length > 0) await print();
	} finally {
		await pool?.destroy();
	}
	progress.end();
	return failed ? 1 : 0;
}
