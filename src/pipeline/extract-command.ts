/** `npm run extract`: many articles on all cores, printed in the order read. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import Tinypool from 'tinypool';
import extractBatch, { type Line } from './extract-batch.ts';
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

/** Characters of an article that a worker's memory may not hold; it is read in this thread. */
const LARGE = 1_000_000;
/**
 * Megabytes of a worker's heap: some three times what a batch needs. Without a limit a worker puts off collecting its
 * garbage, the longer it runs the more of it.
 */
const HEAP = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 24 };

/** What is to be printed, in order: lines that are there, or on their way from a worker. */
interface Job {
	lines: Line[] | Promise<Line[]>;
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

	const complain = (error: string) => {
		failed = true;
		streams.err.write(`${error}\n`);
	};
	const print = async () => {
		const job = queue.shift();
		if (!job) return;
		for (const [i, { json, error }] of (await job.lines).entries()) {
			if (error !== undefined) complain(error);
			if (!streams.out.write(`${json}\n`)) await once(streams.out, 'drain');
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
				resourceLimits: HEAP,
				execArgv: []
			});
		const work: Job['lines'] = pool && size < LARGE ? pool.run(batch) : extractBatch(batch);
		// A failure is met where the lines are awaited.
		if (work instanceof Promise) work.catch(() => undefined);
		queue.push({ lines: work, bytes });
		[batch, size] = [[], 0];
		while (queue.length > (pool ? 2 * workers : 0)) await print();
	};

	try {
		for await (const result of readArticles(paths, streams.in)) {
			if ('error' in result) {
				complain(result.error);
				await send();
				const json = JSON.stringify({ article: { id: result.id }, error: result.error });
				queue.push({ lines: [{ json }], bytes: [0] });
				continue;
			}
			// A large one is a batch of its own.
			if (result.source.text.length >= LARGE) await send();
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
