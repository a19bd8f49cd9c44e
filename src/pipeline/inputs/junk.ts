/** `junk.yaml`: what of the articles' texts an editor holds to be no part of the article. */
import { join } from 'node:path';
import { z } from 'zod';
import type { Span } from '../types.ts';
import { exists, readText } from './files.ts';
import { parseYaml } from './yaml.ts';

const Stretch = z
	.tuple([z.int().min(0), z.int()])
	.refine(([start, end]) => start < end, 'a span ends after it starts')
	.transform(([start, end]): Span => ({ start, end }));
const JunkFile = z.record(z.string(), z.array(Stretch));

/**
 * The junk of each article, by its id; null where the story has no such file.
 * @throws UserError naming file, line and mend
 */
export async function readJunk(story: string): Promise<Map<string, Span[]> | null> {
	const path = join(story, 'junk.yaml');
	if (!(await exists(path))) return null;
	const { data } = parseYaml(path, await readText(path), JunkFile);
	return new Map(Object.entries(data));
}
