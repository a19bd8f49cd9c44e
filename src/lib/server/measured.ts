import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAccuracy, type Accuracy } from '../dataset/accuracy.ts';

/**
 * The accuracy of the machine as `npm run eval -- --write` stored it in the story folder; undefined where nobody has
 * measured it.
 * @throws Error that names the file and the mend
 */
export function measuredAccuracy(folder = process.env.STORY || 'data'): Accuracy | undefined {
	const file = join(folder, 'accuracy.json');
	return existsSync(file) ? parseAccuracy(readFileSync(file, 'utf8'), file) : undefined;
}
