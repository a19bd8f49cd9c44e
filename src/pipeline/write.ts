/** Files as they are written: all of them or none. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Dataset } from '../lib/dataset/types.ts';
import { UserError } from './types.ts';

/** A file that is to be. */
export interface Output {
	path: string;
	text: string;
}

/** A dataset as its file: keys in the order of the contract, tabs, a line feed at the end. */
export function formatDataset(dataset: Dataset): string {
	return `${JSON.stringify(dataset, null, '\t')}\n`;
}

/**
 * Writes each file beside its place under a name that ends in `.tmp`, and only when all are on the disk moves them
 * there, so that a failure leaves what was there before.
 * @throws UserError naming the file that cannot be written
 */
export async function writeAll(outputs: Output[]): Promise<void> {
	const temporary = (path: string) => `${path}.tmp`;
	for (const { path, text } of outputs) {
		try {
			await mkdir(dirname(path), { recursive: true });
			await writeFile(temporary(path), text, 'utf8');
		} catch (error) {
			for (const other of outputs) await rm(temporary(other.path), { force: true }).catch(() => {});
			throw new UserError(`${path}: cannot be written (${(error as Error).message}).`);
		}
	}
	for (const { path } of outputs) await rename(temporary(path), path);
}

/** The first line in which two texts differ; null for the same text. */
export function firstDifference(
	before: string,
	after: string
): { line: number; before: string; after: string } | null {
	if (before === after) return null;
	const [a, b] = [before.split('\n'), after.split('\n')];
	for (let i = 0; i < Math.max(a.length, b.length); i++)
		if (a[i] !== b[i])
			return { line: i + 1, before: a[i] ?? '(end of file)', after: b[i] ?? '(end of file)' };
	return null;
}
