/** `npm run extract`: many articles on all cores, printed in the order read. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import Tinypool from 'tinypool';
import extractBatch, { unreadable, type Batch, type Printed } from './extract-batch.ts';
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
 * garbage, the longer it runs the more of it. The young generation has no limit of its own: with a small one, what dies
 * soon is promoted, and an article cost up to half as much again the longer a worker ran (`tests/bench/scale.ts`).
 */
const HEAP = { maxOldGenerationSizeMb: 256 };

/** What is to be printed, in order: it is there, or on its way from a worker. */
interface Job {
	printed: Printed[] | Promise<Printed[]>;
	bytes: number[];
}

/**
 * Prints one JSON line an article, or one with `error` for what cannot be read. Never more than two batches a worker
 * are in memory, however many articles come.
 * @param options.workers threads; 1 for a run in this one alone
 * @param options.words whether each find is printed with its words, for people, in place of JSON; what cannot be read
 * is then told to `err` alone
 * @returns the exit code: 1 where an article could not be read
 */
export async function extractCommand(
	paths: string[],
	streams: ExtractStreams,
	{ workers = availableParallelism(), words = false }: { workers?: number; words?: boolean } = {}
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
		for (const [i, { text, error, warning }] of (await job.printed).entries()) {
			if (error !== undefined) complain(error);
			if (warning !== undefined) streams.err.write(`${warning}\n`);
			if (text !== null && !streams.out.write(`${text}\n`)) await once(streams.out, 'drain');
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
		const task: Batch = { sources: batch, words };
		const work: Job['printed'] = pool && size < LARGE ? pool.run(task) : extractBatch(task);
		// A failure is met where the lines are awaited.
		if (work instanceof Promise) work.catch(() => undefined);
		queue.push({ printed: work, bytes });
		[batch, size] = [[], 0];
		while (queue.length > (pool ? 2 * workers : 0)) await print();
	};

	try {
		for await (const result of readArticles(paths, streams.in)) {
			if ('error' in result) {
				await send();
				queue.push({ printed: [unreadable(result.id, result.error, words)], bytes: [0] });
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
