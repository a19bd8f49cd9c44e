/** From a story folder to the dataset: reads at one end, and computes everything before anything is written. */
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { dayBounds } from '../lib/dataset/edtf.ts';
import { assemble, type Assembled } from './assemble.ts';
import { clean } from './clean.ts';
import { extract } from './extract.ts';
import { firstChange, makeRecord, type ExtractedRecord } from './extracted.ts';
import { cuesHash, parseCodebook, type CodebookFile } from './inputs/codebook.ts';
import { checkReviewIds } from './inputs/review-ids.ts';
import { parseReview, type ReviewFile } from './inputs/review.ts';
import { parseSources, type SourceRecord, type SourcesFile } from './inputs/sources.ts';
import type { YamlFile } from './inputs/yaml.ts';
import { findQuotes } from './quotes.ts';
import { readHtml } from './read-html.ts';
import { makeSource } from './read.ts';
import { formatRecord, parseRecord } from './record-file.ts';
import { checkWithin, reviewSpans, type ReviewSpan } from './review-spans.ts';
import { UserError, type Source } from './types.ts';
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
	/** The records of the articles whose text was read. */
	records: Output[];
	/** Ids of the articles whose text was read, and of those whose record stood in. */
	read: string[];
	stoodIn: string[];
	/** Records of no article in `sources.yaml`. */
	strays: string[];
}

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
	for (const [i, article] of inputs.sources.data.articles.entries()) {
		const where = inputs.sources.where(['articles', i, 'sha256']);
		const path = recordPath(story, article.id);
		const text = await articleText(join(articles, article.file));
		if (text === null) {
			made.push(await standIn(path, article, inputs, join(articles, article.file)));
			stoodIn.push(article.id);
		} else {
			const source = await sourceOf(article, text, join(articles, article.file), where, path);
			const record = recordOf(source, article, inputs, spans.get(article.id) ?? []);
			made.push(record);
			records.push({ path, text: formatRecord(record) });
		}
	}
	const assembled = assemble({ ...inputs, records: made });
	const known = new Set(inputs.sources.data.articles.map((a) => `${a.id}.json`));
	const there = await readdir(join(story, 'extracted')).catch(() => []);
	return {
		...assembled,
		output: { path: join(story, 'dataset.json'), text: formatDataset(assembled.dataset) },
		records,
		read: made.map((r) => r.article.id).filter((id) => !stoodIn.includes(id)),
		stoodIn,
		strays: there
			.filter((name) => name.endsWith('.json') && !known.has(name))
			.sort()
			.map((name) => join(story, 'extracted', name))
	};
}

function recordPath(story: string, id: string): string {
	return join(story, 'extracted', `${id}.json`);
}

/** An article's text as it came; null where there is no such file. */
export async function articleText(path: string): Promise<string | null> {
	let bytes: Buffer;
	try {
		bytes = await readFile(path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw new UserError(`${path}: cannot be read (${(error as Error).message}).`);
	}
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		throw new UserError(`${path}: not UTF-8 text. Save it as UTF-8, then run again.`);
	}
	return /\.html?$/i.test(path) ? readHtml(text).text : text;
}

async function sourceOf(
	article: SourceRecord,
	text: string,
	path: string,
	where: string,
	record: string
): Promise<Source> {
	if (text.trim() === '')
		throw new UserError(`${path}: the article is empty. Put its text there, or remove the file.`);
	const source = makeSource(article.id, text, {
		day: dayBounds(article.published).first,
		basis: article.publishedBasis
	});
	if (source.sha256 === article.sha256) return source;
	const before = (await exists(record)) ? parseRecord(record, await readText(record)) : null;
	const at = before?.article.sha256 === article.sha256 ? firstChange(before, text) : null;
	const place =
		at === null
			? ''
			: ` The first change is at or after character ${at} (line ${lineAt(text, at)}).`;
	throw new UserError(
		`${where}: the text of ${article.id} is not the one recorded: ${path} has the SHA-256 ${source.sha256}.${place} ` +
			'Put the right text back; or, for a new version, write its SHA-256 here and look through the decisions in review.yaml.'
	);
}

function lineAt(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length;
}

function recordOf(
	source: Source,
	article: SourceRecord,
	inputs: Inputs,
	spans: ReviewSpan[]
): ExtractedRecord {
	checkWithin(article.id, source.text.length, spans);
	return makeRecord({
		text: source.text,
		extraction: extract(source),
		quotes: findQuotes(clean(source)),
		issues: inputs.codebook.data.issues,
		spans,
		full: article.excerpts === 'full'
	});
}

/** The committed record of an article whose text is not here, if it still holds. */
async function standIn(
	path: string,
	article: SourceRecord,
	inputs: Inputs,
	textPath: string
): Promise<ExtractedRecord> {
	const mend = `Put the text at ${textPath} and run npm run data again.`;
	if (!(await exists(path)))
		throw new UserError(
			`${textPath}: there is no such file, and no record stands in for it (${path}). ${mend}`
		);
	const record = parseRecord(path, await readText(path));
	const changed = (what: string) =>
		new UserError(`${path}: made with ${what}, and the text of ${article.id} is not here. ${mend}`);
	if (record.article.id !== article.id || record.article.sha256 !== article.sha256)
		throw changed('another text than sources.yaml names');
	if (record.article.published !== dayBounds(article.published).first)
		throw changed('another day of publication than sources.yaml has');
	if (record.article.excerpts !== article.excerpts)
		throw changed('another rule for excerpts than sources.yaml has');
	if (record.cues !== cuesHash(inputs.codebook.data.issues))
		throw changed('other cues than codebook.yaml has');
	return record;
}

async function exists(path: string): Promise<boolean> {
	return stat(path).then(
		() => true,
		() => false
	);
}

async function readText(path: string): Promise<string> {
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
