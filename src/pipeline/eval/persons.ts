/**
 * Who stands behind the pronouns of a gold file, as people have read it: a gold file may have had them filled in by a
 * program, and is then no measure of another program.
 */
import { z } from 'zod';
import { UserError } from '../types.ts';
import { readJsonLines, type GoldArticle } from './gold.ts';

const Person = z.object({
	/** The article's. */
	id: z.string().min(1),
	/** Where the attributed content begins, in UTF-16 code units. */
	start: z.int().min(0),
	/** The name; null where the article names nobody. */
	speaker: z.string().min(1).nullable()
});

/**
 * Puts the persons of `file` in the place of the gold file's own, where it lists the content.
 * @param articles all that the gold file holds, so that a line that belongs to none is found
 * @throws UserError naming file and line
 */
export async function withPersons(articles: GoldArticle[], file: string): Promise<GoldArticle[]> {
	const read = await readJsonLines(file, Person, 'A line is {id, start, speaker}.');
	const key = (id: string, start: number) => `${start} ${id}`;
	const pronouns = new Set(
		articles.flatMap(({ id, quotes }) => quotes.filter(isPronoun).map((q) => key(id, q.start)))
	);
	const lost = read.find(({ value: { id, start } }) => !pronouns.has(key(id, start)));
	if (lost)
		throw new UserError(
			`${lost.where}: no content of ${lost.value.id} begins at ${lost.value.start} and has a pronoun for its ` +
				'source; take the line out, or give --gold the file that it was read in.'
		);
	const persons = new Map(read.map(({ value }) => [key(value.id, value.start), value.speaker]));
	return articles.map((article) => ({
		...article,
		quotes: article.quotes.map((quote) => {
			if (!isPronoun(quote)) return quote;
			const person = persons.get(key(article.id, quote.start));
			if (person === undefined) return quote;
			return { ...quote, speakerLast: person === null ? [] : [person.split(' ').at(-1) ?? person] };
		})
	}));
}

const isPronoun = ({ speakerKind }: GoldArticle['quotes'][number]) => speakerKind === 'pronoun';
