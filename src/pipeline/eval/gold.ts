/** Articles in which people have marked who said what: `{id, published?, text, quotes}`, one a line. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { UserError } from '../types.ts';

const span = z.object({ start: z.int().min(0), end: z.int().min(1) });
const GoldQuote = span.extend({
	source: span.extend({ text: z.string() }).nullish(),
	speakerKind: z.string().nullish(),
	/** Last names that name the speaker; empty where no person was found. */
	speakerLast: z.array(z.string()).nullish(),
	/** The parts between quotation marks, the marks included. */
	quotedSpans: z.array(span).default([])
});
const GoldArticle = z.object({
	id: z.string().min(1),
	published: z.string().nullish(),
	text: z.string().min(1),
	quotes: z.array(GoldQuote)
});
export type GoldArticle = z.infer<typeof GoldArticle>;
export type GoldQuote = z.infer<typeof GoldQuote>;

/**
 * Reads a gold file.
 * @throws UserError naming file and line
 */
export async function readGold(file: string): Promise<GoldArticle[]> {
	const articles = await readJsonLines(
		file,
		GoldArticle,
		'An article is {id, published, text, quotes: [{start, end, source, speakerLast, quotedSpans}]}.'
	);
	if (articles.length === 0) throw new UserError(`${file}: no article in it.`);
	return articles.map(({ value }) => value);
}

/** The first or the second half, the first being the longer by one; without `half`, all. */
export function halfOf<T>(articles: T[], half?: 'first' | 'second'): T[] {
	const middle = Math.ceil(articles.length / 2);
	if (half === 'first') return articles.slice(0, middle);
	return half === 'second' ? articles.slice(middle) : articles;
}

/**
 * Reads JSON Lines; empty lines are passed over.
 * @param shape in words, for whoever has to mend a line
 * @returns each value with the place it stands at, `file:line`
 * @throws UserError naming file and line
 */
export async function readJsonLines<T>(
	file: string,
	schema: z.ZodType<T>,
	shape: string
): Promise<{ where: string; value: T }[]> {
	const text = await readFile(file, 'utf8').catch((error: Error) => {
		throw new UserError(`${file}: cannot be read (${error.message}).`);
	});
	return text.split('\n').flatMap((line, i) => {
		if (line.trim() === '') return [];
		const where = `${file}:${i + 1}`;
		let value: unknown;
		try {
			value = JSON.parse(line);
		} catch {
			throw new UserError(`${where}: not JSON; write one object a line. ${shape}`);
		}
		const parsed = schema.safeParse(value);
		if (parsed.success) return [{ where, value: parsed.data }];
		const issue = parsed.error.issues[0];
		throw new UserError(
			`${where}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as it should be'}. ${shape}`
		);
	});
}
