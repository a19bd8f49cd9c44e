/** `npm run -s locate`: the spans of some words in an article, for `review.yaml`. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dayBounds } from '../../lib/dataset/edtf.ts';
import { articleText } from '../articles.ts';
import { clean } from '../clean.ts';
import { extract } from '../extract.ts';
import { suggestion } from '../inputs/nearest.ts';
import { readInputs } from '../inputs/story.ts';
import { locate } from '../locate.ts';
import { shared, within, likeness } from '../overlap.ts';
import { findQuotes } from '../quotes.ts';
import { makeSource } from '../read.ts';
import { UserError, type Span } from '../types.ts';

const HELP = `npm run -s locate -- ARTICLE "words" [--articles DIR]

Prints where the words stand in an article: the span for review.yaml, the line,
whether it lies in or out of quotation marks, and what the machine finds there
(with how much of the longer of the two spans is shared; a half makes a target).
Case, white space and the form of quotation marks do not matter.

ARTICLE is an id from sources.yaml. The text is looked for in --articles, $ARTICLES
or <story>/articles. STORY names the story folder (default: data).
`;

async function main(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { articles: { type: 'string' }, help: { type: 'boolean', default: false } }
	});
	const [id, ...rest] = positionals;
	if (values.help || id === undefined || rest.length === 0) {
		if (values.help) process.stdout.write(HELP);
		else throw new UserError(HELP);
		return;
	}
	const words = rest.join(' ');
	const story = process.env.STORY || 'data';
	const folder = values.articles ?? (process.env.ARTICLES || join(story, 'articles'));
	const { sources } = await readInputs(story, false);
	const article = sources.data.articles.find((a) => a.id === id);
	if (!article) {
		const known = sources.data.articles.map((a) => a.id);
		throw new UserError(`${sources.file}: no article "${id}"; ${suggestion(id, known)}`);
	}
	const path = join(folder, article.file);
	const text = await articleText(path);
	if (text === null)
		throw new UserError(`${path}: there is no such file. Put the article's text there.`);

	const source = makeSource(id, text, {
		day: dayBounds(article.published).first,
		basis: article.publishedBasis
	});
	const quotes = findQuotes(clean(source));
	const { statements, events, removed } = extract(source);
	const found = locate(text, words);
	for (const span of found) {
		const line = text.slice(0, span.start).split('\n').length;
		const inMarks = quotes.some((quote) => within(span, quote));
		const across = !inMarks && quotes.some((quote) => shared(span, quote) > 0);
		const junk = removed.find((cut) => shared(cut, span) > 0);
		const marks = inMarks ? 'in quotation marks' : across ? 'partly in quotation marks' : 'out';
		console.log(
			`[${span.start}, ${span.end}]  line ${line}, ${marks}${junk ? `, over web junk (${junk.reason})` : ''}`
		);
		const tell = (what: string, finds: Span[]) => {
			for (const find of finds.filter((f) => shared(f, span) > 0))
				console.log(
					`  ${what} [${find.start}, ${find.end}], shared ${likeness(find, span).toFixed(2)}`
				);
		};
		tell('statement', statements);
		tell('event', events);
	}
	if (found.length === 0) throw new UserError(`${path}: the words do not stand there: ${words}`);
}

main().catch((error: unknown) => {
	if (error instanceof UserError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS'))
		console.error((error as Error).message);
	else console.error(error);
	process.exitCode = 1;
});
