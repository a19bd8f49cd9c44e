/** Files of the story folder, with messages for those that are not there. */
import { readFile, stat } from 'node:fs/promises';
import { UserError } from '../types.ts';

/** Whether there is a file or folder of that name. */
export async function exists(path: string): Promise<boolean> {
	return stat(path).then(
		() => true,
		() => false
	);
}

/** @throws UserError where it is not there or cannot be read */
export async function readText(path: string): Promise<string> {
	try {
		return await readFile(path, 'utf8');
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code;
		if (code === 'ENOENT')
			throw new UserError(
				`${path}: there is no such file. docs/architecture.md says what it holds.`
			);
		throw new UserError(`${path}: cannot be read (${(error as Error).message}).`);
	}
}
