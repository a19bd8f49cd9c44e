/** Story folders for tests of the whole chain. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { dataCommand } from '../../../src/pipeline/data-command.ts';

/** Runs `npm run data` on a story folder, in this process. */
export async function runData(
	story: string,
	args: string[]
): Promise<{ code: number; out: string; err: string }> {
	const said = { out: '', err: '' };
	const code = await dataCommand(
		args,
		{ STORY: story },
		{ out: (text) => void (said.out += text), err: (text) => void (said.err += text) }
	);
	return { code, ...said };
}

/** Every file below `folder` with its content. */
export async function snapshot(folder: string): Promise<Record<string, string>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
	return Object.fromEntries(
		await Promise.all(files.sort().map(async (f) => [f, await readFile(f, 'latin1')]))
	) as Record<string, string>;
}
