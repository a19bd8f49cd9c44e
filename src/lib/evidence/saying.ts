/** Cards of what somebody said and where that puts them. */
import { indexOf, positionsIn } from '../dataset/selectors.ts';
import type { Dataset, Discrepancy, Position, Statement } from '../dataset/types.ts';
import type { Card, CardStance } from './card.ts';
import { actorName, differing, whenWords } from './names.ts';

const MANNERS: Record<Statement['kind'], string> = {
	direct: 'Quoted word for word',
	mixed: 'Partly quoted, partly reported',
	indirect: 'Reported, without quotation marks',
	authorial: 'The author’s own view, in a piece of opinion'
};

/** The card of a statement, with every position that was read out of it. */
export function statementCard(dataset: Dataset, statement: Statement): Card {
	return {
		id: statement.id,
		type: 'statement',
		...saying(dataset, statement, positionsIn(dataset, statement.id)),
		origin: statement.origin,
		...(statement.corrected ? { corrected: true } : {})
	};
}

/** The card of a position: its statement, with this position alone. */
export function positionCard(dataset: Dataset, position: Position): Card {
	return {
		id: position.id,
		type: 'position',
		...saying(dataset, statementOf(dataset, position), [position]),
		origin: position.origin,
		...(position.corrected ? { corrected: true } : {})
	};
}

function saying(dataset: Dataset, statement: Statement, positions: Position[]) {
	const facts: Card['facts'] = [['When', whenWords(dataset, statement.date)]];
	if (statement.holder !== undefined)
		facts.push(['Said by', actorName(dataset, statement.speaker)]);
	const whose = statement.holder ?? statement.speaker;
	const role = whose === null ? undefined : indexOf(dataset).actors.get(whose)?.role;
	return {
		heading: actorName(dataset, whose),
		...(role === undefined ? {} : { sub: role }),
		quotes: joinedQuotes(statement),
		paraphrase: statement.paraphrase,
		manner: MANNERS[statement.kind],
		facts,
		stances: positions.map((position) => stanceOf(dataset, position)),
		accounts: [{ article: statement.article }],
		related: elsewhere(dataset, statement, positions),
		differ: differing(dataset.discrepancies.filter((d) => rests(d, statement)))
	};
}

function statementOf(dataset: Dataset, position: Position): Statement {
	const found = indexOf(dataset).records.get(position.statement);
	if (found?.type !== 'statement') throw new Error(`${position.id} has no statement`);
	return found.record;
}

function stanceOf(dataset: Dataset, position: Position): CardStance {
	const issue = indexOf(dataset).issues.get(position.issue);
	return {
		id: position.id,
		question: issue?.question ?? position.issue,
		stance: position.stance,
		words: {
			support: issue?.poles.support ?? '',
			oppose: issue?.poles.oppose ?? '',
			conditional: position.condition ?? '',
			neutral: 'Takes neither side'
		}[position.stance],
		...(position.reading === undefined ? {} : { reading: position.reading }),
		origin: position.origin,
		...(position.corrected ? { corrected: true } : {})
	};
}

/** What the same actors are on record with, on the issues of `positions`, in other articles. */
function elsewhere(dataset: Dataset, statement: Statement, positions: Position[]): Card['related'] {
	const said = positions.flatMap((own) =>
		dataset.positions
			.filter((other) => other.actor === own.actor && other.issue === own.issue)
			.map((other) => statementOf(dataset, other))
	);
	return [...new Set(said)]
		.filter((other) => other.article !== statement.article)
		.map(({ id, article, paraphrase }) => ({ id, article, words: paraphrase }));
}

/** Whether one of a discrepancy's claims lies in what the statement says. */
function rests(discrepancy: Discrepancy, { evidence }: Statement): boolean {
	return discrepancy.claims.some(
		(claim) =>
			claim.evidence.article === evidence.article &&
			claim.evidence.position.start < evidence.position.end &&
			claim.evidence.position.end > evidence.position.start
	);
}

/** A quote that web junk had cut in two is one quote again; the comma before "he said" is not the speaker's. */
export function joinedQuotes(statement: Statement): string[] {
	const joined: string[] = [];
	for (const quote of statement.quotes) {
		const last = joined.length - 1;
		if (quote.continues && last >= 0) joined[last] = `${joined[last]} ${quote.quote.exact}`;
		else joined.push(quote.quote.exact);
	}
	return joined.map((words) => words.replace(/,$/, ''));
}

/** The least number of a speaker's own words that say something by themselves; fewer are seen with our paraphrase. */
const TELLING_WORDS = 4;

/** A statement's quotes where they can stand for it; none where only a word or two is quoted. */
export function tellingQuotes(statement: Statement): string[] {
	const quotes = joinedQuotes(statement);
	return quotes.join(' ').split(/\s+/).length >= TELLING_WORDS ? quotes : [];
}
