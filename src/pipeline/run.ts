/** From a story folder to the dataset: reads at one end, and computes everything before anything is written. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { articleText, recordOf, sourceOf, standIn } from './articles.ts';
import { assemble, type Assembled } from './assemble.ts';
import type { ExtractedRecord } from './extracted.ts';
import { exists } from './inputs/files.ts';
import { readInputs } from './inputs/story.ts';
import { otherLanguage } from './language.ts';
import { formatRecord } from './record-file.ts';
import { reviewSpans, type ReviewSpan } from './review-spans.ts';
import { UserError } from './types.ts';
import { formatDataset, type Output } from './write.ts';

export interface RunOptions {
	/** The story folder. */
	story: string;
	/** Where the article texts are; need not exist unless `articlesGiven`. */
	articles: string;
	/** Whether somebody named that folder, so that its absence is a mistake. */
	articlesGiven: boolean;
	/** False for what the machine alone finds. */
	review: boolean;
}

/** What a run makes; nothing of it is on the disk yet. */
export interface Run extends Assembled {
	/** `dataset.json`. */
	output: Output;
	/** What the dataset was made from, one an article. */
	made: ExtractedRecord[];
	/** The records of the articles whose text was read. */
	records: Output[];
	/** Ids of the articles whose text was read, and of those whose record stood in. */
	read: string[];
	stoodIn: string[];
	/** Records of no article in `sources.yaml`. */
	strays: string[];
	/** Files whose text is plainly not in English, and in what. */
	foreign: { path: string; language: string }[];
}

/** @throws UserError for any input that cannot be used; nothing has been written then */
export async function run(options: RunOptions): Promise<Run> {
	const { story, articles } = options;
	if (options.articlesGiven && !(await exists(articles)))
		throw new UserError(
			`${articles}: there is no such folder. Name the one that holds the articles.`
		);
	const inputs = await readInputs(story, options.review);
	const spans = inputs.review ? reviewSpans(inputs.review) : new Map<string, ReviewSpan[]>();

	const made: ExtractedRecord[] = [];
	const records: Output[] = [];
	const stoodIn: string[] = [];
	const foreign: Run['foreign'] = [];
	for (const [i, article] of inputs.sources.data.articles.entries()) {
		const where = inputs.sources.where(['articles', i, 'sha256']);
		const path = recordPath(story, article.id);
		const file = join(articles, article.file);
		const text = await articleText(file);
		if (text === null) {
			made.push(await standIn(path, article, inputs, file));
			stoodIn.push(article.id);
		} else {
			const source = await sourceOf(article, text, file, where, path);
			const record = recordOf(source, article, inputs, spans.get(article.id) ?? []);
			const language = otherLanguage(text);
			if (language !== null) foreign.push({ path: file, language });
			made.push(record);
			records.push({ path, text: formatRecord(record) });
		}
	}
	const assembled = assemble({ ...inputs, records: made });
	const known = new Set(inputs.sources.data.articles.map((a) => `${a.id}.json`));
	const there = await readdir(join(story, 'extracted')).catch(() => []);
	return {
		...assembled,
		made,
		output: { path: join(story, 'dataset.json'), text: formatDataset(assembled.dataset) },
		records,
		read: made.map((r) => r.article.id).filter((id) => !stoodIn.includes(id)),
		stoodIn,
		foreign,
		strays: there
			.filter((name) => name.endsWith('.json') && !known.has(name))
			.sort()
			.map((name) => join(story, 'extracted', name))
	};
}

function recordPath(story: string, id: string): string {
	return join(story, 'extracted', `${id}.json`);
}
