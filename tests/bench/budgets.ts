/** What a reader on a slow phone is asked to wait for, and how much of it is too much. */

/** One reading of the story from its top to its end. Bytes are those over the wire, headers included; times are in ms. */
export interface Reading {
	/** Bytes by kind: document, script, font, … */
	bytes: Record<string, number>;
	firstPaint: number;
	largestPaint: number;
	/** Cumulative layout shift. */
	shift: number;
	/** Total blocking time: of each task, what is over 50 ms. */
	blocking: number;
	/** Tasks over 50 ms while scrolling. */
	longTasks: number;
	/** 95th percentile of the time between two frames while scrolling. */
	frame: number;
}

/** Bytes are the same on every machine, so they are a promise. */
export const BYTES = { script: 60_000, all: 150_000 };

export const sum = (bytes: Record<string, number>) =>
	Object.values(bytes).reduce((total, n) => total + n, 0);

/** A line for each broken promise; none where all are kept. */
export function overBudget({ bytes }: Reading): string[] {
	const used = { script: bytes.script ?? 0, all: sum(bytes) };
	return (['script', 'all'] as const)
		.filter((kind) => used[kind] > BYTES[kind])
		.map((kind) => `${kind}: ${used[kind]} bytes over the wire, ${BYTES[kind]} at most`);
}

/** Times depend on the machine and on what else it does: the aim, and whether this reading met it. */
export function aims(reading: Reading): { what: string; is: number; aim: number; met: boolean }[] {
	const rows: [string, number, number][] = [
		['layout shift', reading.shift, 0.01],
		['blocking time, ms', reading.blocking, 100],
		['long tasks while scrolling', reading.longTasks, 0],
		['frame while scrolling, 95th percentile, ms', reading.frame, 17]
	];
	return rows.map(([what, is, aim]) => ({ what, is, aim, met: is <= aim }));
}
