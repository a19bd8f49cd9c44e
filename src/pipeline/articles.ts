/** Articles as the later stages take them: read from their texts, or their committed records in their stead. */
import { readFile } from 'node:fs/promises';
import { dayBounds } from '../lib/dataset/edtf.ts';
import { clean } from './clean.ts';
import { extract } from './extract.ts';
import { firstChange, makeRecord, type ExtractedRecord } from './extracted.ts';
import { cuesHash } from './inputs/codebook.ts';
import { exists, readText } from './inputs/files.ts';
import type { SourceRecord } from './inputs/sources.ts';
import type { Inputs } from './inputs/story.ts';
import { findQuotes } from './quotes.ts';
import { readHtml } from './read-html.ts';
import { makeSource } from './read.ts';
import { parseRecord } from './record-file.ts';
import { checkWithin, type ReviewSpan } from './review-spans.ts';
import { decodeText } from './text-bytes.ts';
import { UserError, type Source } from './types.ts';

/** An article's text as it came; null where there is no such file. */
export async function articleText(path: string): Promise<string | null> {
	let bytes: Buffer;
	try {
		bytes = await readFile(path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw new UserError(`${path}: cannot be read (${(error as Error).message}).`);
	}
	const text = decodeText(bytes, path);
	return /\.html?$/i.test(path) ? readHtml(text, path).text : text;
}

/**
 * The article as the reading stages take it.
 * @param where `file:line` of its hash in `sources.yaml`
 * @param record path of its committed record, which tells where a text has changed
 * @throws UserError where it is empty, or not the text that `sources.yaml` names
 */
export async function sourceOf(
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

/** What the machine finds in it, as the later stages read it. */
export function recordOf(
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
export async function standIn(
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
