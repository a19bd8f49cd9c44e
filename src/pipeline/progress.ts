/** How far a long run has come: articles, rate and time left, on standard error. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface ProgressOptions {
	/** Bytes of all input, or null where that is not known (standard input). */
	total: number | null;
	/** Where it is written; on a terminal one line is written over and over. */
	stream: { write(text: string): unknown; isTTY?: boolean };
	/** Milliseconds; given by tests. */
	now?: () => number;
}

/** Milliseconds before the first report: a short run says nothing. */
const QUIET = 2_000;
/** Milliseconds between reports, on a terminal and in a log. */
const EVERY = { terminal: 500, log: 10_000 };

export class Progress {
	private readonly options: ProgressOptions;
	private readonly now: () => number;
	private readonly began: number;
	private last = 0;
	private articles = 0;
	private bytes = 0;

	constructor(options: ProgressOptions) {
		this.options = options;
		this.now = options.now ?? Date.now;
		this.began = this.now();
	}

	/** To be called after each article that is done. */
	done(bytes: number): void {
		this.articles++;
		this.bytes += bytes;
		const at = this.now() - this.began;
		const { stream } = this.options;
		if (at < QUIET || at - this.last < (stream.isTTY ? EVERY.terminal : EVERY.log)) return;
		this.last = at;
		stream.write(stream.isTTY ? `\r\x1b[K${this.words(at)}` : `${this.words(at)}\n`);
	}

	/** To be called at the end. */
	end(): void {
		if (this.last === 0) return;
		const line = this.words(this.now() - this.began, true);
		this.options.stream.write(this.options.stream.isTTY ? `\r\x1b[K${line}\n` : `${line}\n`);
	}

	private words(elapsed: number, over = false): string {
		const rate = Math.round((1000 * this.articles) / Math.max(1, elapsed));
		const so = `${count(this.articles)} articles, ${count(rate)} a second`;
		if (over) return `${so}, ${duration(elapsed)} in all`;
		const { total } = this.options;
		if (total === null || this.bytes === 0 || this.bytes >= total) return so;
		return `${so}, about ${duration((elapsed * (total - this.bytes)) / this.bytes)} left`;
	}
}

const count = (n: number) => n.toLocaleString('en-GB');

function duration(milliseconds: number): string {
	const seconds = Math.round(milliseconds / 1000);
	if (seconds < 90) return `${seconds} s`;
	return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}

/** Bytes of files and of the files in folders, or null where standard input is among them. */
export async function inputSize(paths: string[]): Promise<number | null> {
	let bytes = 0;
	for (const path of paths) {
		if (path === '-') return null;
		const info = await stat(path).catch(() => null);
		if (!info?.isDirectory()) bytes += info?.size ?? 0;
		else
			for (const name of await readdir(path).catch(() => []))
				bytes += (await stat(join(path, name)).catch(() => null))?.size ?? 0;
	}
	return bytes;
}
