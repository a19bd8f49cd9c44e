/** `sources.yaml`: one bibliographic record an article. */
import { z } from 'zod';
import { Article } from '../../lib/dataset/schema.ts';
import { UserError } from '../types.ts';
import { parseYaml, type YamlFile } from './yaml.ts';

/** YAML reads a bare year or number as a number; the contract wants text. */
export const asText = (value: unknown) => (typeof value === 'number' ? String(value) : value);

const SourceRecord = Article.omit({ length: true, astral: true }).extend({
	file: z.string().regex(/^[^/\\]+$/, "a file's name in the articles folder, no path"),
	byline: z.array(z.string().min(1)).default([]),
	published: z.preprocess(asText, Article.shape.published)
});
export type SourceRecord = z.infer<typeof SourceRecord>;

const SourcesFile = z.strictObject({
	articles: z.array(SourceRecord).min(1, 'at least one article')
});
export type SourcesFile = z.infer<typeof SourcesFile>;

/**
 * Reads and checks `sources.yaml`.
 * @throws UserError naming file, line and mend
 */
export function parseSources(file: string, text: string): YamlFile<SourcesFile> {
	const yaml = parseYaml(file, text, SourcesFile);
	for (const field of ['id', 'file'] as const) {
		const seen = new Map<string, number>();
		yaml.data.articles.forEach((article, i) => {
			const first = seen.get(article[field]);
			if (first !== undefined)
				throw new UserError(
					`${yaml.where(['articles', i, field])}: the ${field} "${article[field]}" stands already at ` +
						`${yaml.where(['articles', first, field])}. Give each article its own.`
				);
			seen.set(article[field], i);
		});
	}
	return yaml;
}
