/** A statement table in the manner of Discourse Network Analyzer, for discourse networks. */
import { indexOf, statementDay } from '../selectors.ts';
import type { Dataset } from '../types.ts';
import { toCsv, type Cell } from './table.ts';

const COLUMNS = [
	'ID',
	'time',
	'docId',
	'docTitle',
	'docAuthor',
	'docSource',
	'docType',
	'text',
	'person',
	'organization',
	'concept',
	'agreement',
	'stance',
	'condition'
];

/**
 * One row a position, with `agreement` 1 or 0. Two things do not fit that: a conditional yes counts as 1 and is told apart
 * by `stance` and `condition`; what is neutral is left out. An actor is a `person` or an `organization`, never both.
 */
export function dnaTable(dataset: Dataset): string {
	const { articles, actors, issues, records } = indexOf(dataset);
	const rows = dataset.positions.flatMap((position): Cell[][] => {
		const found = records.get(position.statement);
		const actor = actors.get(position.actor);
		if (found?.type !== 'statement' || !actor || position.stance === 'neutral') return [];
		const statement = found.record;
		const article = articles.get(statement.article);
		const person = actor.kind === 'person';
		return [
			[
				position.id,
				`${statementDay(dataset, statement)} 00:00:00`,
				statement.article,
				article?.headline ?? null,
				article?.byline.join('; ') ?? null,
				article?.publisher.name ?? null,
				article?.genre ?? null,
				statement.quotes.map((quote) => quote.quote.exact).join(' … ') || statement.paraphrase,
				person ? actor.name : null,
				person ? null : actor.name,
				issues.get(position.issue)?.question ?? position.issue,
				position.stance === 'oppose' ? 0 : 1,
				position.stance,
				position.condition ?? null
			]
		];
	});
	return toCsv(COLUMNS, rows);
}
