/** A story folder's inputs, read and checked together. */
import { join } from 'node:path';
import { parseCodebook, type CodebookFile } from './codebook.ts';
import { exists, readText } from './files.ts';
import { checkReviewIds } from './review-ids.ts';
import { parseReview, type ReviewFile } from './review.ts';
import { parseSources, type SourcesFile } from './sources.ts';
import type { YamlFile } from './yaml.ts';

/** The story's three input files, checked. */
export interface Inputs {
	sources: YamlFile<SourcesFile>;
	codebook: YamlFile<CodebookFile>;
	review: YamlFile<ReviewFile> | null;
}

/**
 * Reads a story folder's inputs; a story may have no `review.yaml` yet.
 * @throws UserError naming file, line and mend
 */
export async function readInputs(story: string, withReview: boolean): Promise<Inputs> {
	const path = (name: string) => join(story, name);
	const sources = parseSources(path('sources.yaml'), await readText(path('sources.yaml')));
	const codebook = parseCodebook(path('codebook.yaml'), await readText(path('codebook.yaml')));
	if (!withReview || !(await exists(path('review.yaml'))))
		return { sources, codebook, review: null };
	const review = parseReview(path('review.yaml'), await readText(path('review.yaml')));
	checkReviewIds(review, sources.data, codebook.data);
	return { sources, codebook, review };
}
