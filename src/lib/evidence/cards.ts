/** Makes the cards of all records of a dataset. Pure; runs at build time. */
import { discrepanciesAbout, indexOf, positionsIn } from '../dataset/selectors.ts';
import { dayBounds } from '../dataset/edtf.ts';
import type {
	Dataset,
	DateValue,
	Discrepancy,
	Event,
	Position,
	Statement
} from '../dataset/types.ts';
import type { Card, Cards, CardSource, CardStance } from './card.ts';
import { dateWords } from './date-words.ts';

const MANNERS: Record<Statement['kind'], string> = {
	direct: 'Quoted word for word',
	mixed: 'Partly quoted, partly reported',
	indirect: 'Reported, without quotation marks',
	authorial: 'The author’s own view, in a piece of opinion'
};
const STATUSES: Record<Event['status'], string> = {
	occurred: 'Reported as having happened',
	planned: 'Announced; the articles end before it',
	alleged: 'Alleged'
};

/** Every record of `dataset` as a card, by id, and the source line of every article. */
export function makeCards(dataset: Dataset): Cards {
	const make = cardMaker(dataset);
	const cards: Card[] = [
		...dataset.statements.map((s) => make.statement(s)),
		...dataset.positions.map((p) => make.position(p)),
		...dataset.events.map((e) => make.event(e)),
		...dataset.discrepancies.map((d) => make.discrepancy(d))
	];
	return {
		articles: Object.fromEntries(dataset.articles.map((a) => [a.id, make.source(a)])),
		cards: Object.fromEntries(cards.map((card) => [card.id, card]))
	};
}

function cardMaker(dataset: Dataset) {
	const index = indexOf(dataset);
	const { language } = dataset.story;
	const actor = (id: string | null | undefined) =>
		(id && index.actors.get(id)?.name) || 'Somebody the article does not name';
	const role = (id: string | null | undefined) => (id ? index.actors.get(id)?.role : undefined);
	const when = (date: DateValue) => dateWords(date.edtf, language);
	const statementOf = (position: Position): Statement => {
		const found = index.records.get(position.statement);
		if (found?.type !== 'statement') throw new Error(`${position.id} has no statement`);
		return found.record;
	};

	const source = (article: Dataset['articles'][number]): CardSource => ({
		publisher: article.publisher.name,
		headline: article.headline,
		byline: article.byline.join(', '),
		published: dateWords(article.published, language),
		opinion: article.genre === 'opinion',
		...(article.url === undefined ? {} : { url: article.url })
	});

	const stance = (position: Position): CardStance => {
		const issue = index.issues.get(position.issue);
		const words = {
			support: issue?.poles.support ?? '',
			oppose: issue?.poles.oppose ?? '',
			conditional: position.condition ?? '',
			neutral: 'Takes neither side'
		}[position.stance];
		return {
			id: position.id,
			question: issue?.question ?? position.issue,
			stance: position.stance,
			words,
			...(position.reading === undefined ? {} : { reading: position.reading }),
			origin: position.origin
		};
	};

	const differ = (about: Discrepancy[]): Card['differ'] =>
		about.map(({ id, title, claims }) => ({
			id,
			title,
			claims: claims.map(({ article, value }) => ({ article, value }))
		}));

	/** What the same actor is on record with, on the issues of `positions`, in other articles. */
	const elsewhere = (statement: Statement, positions: Position[]): Card['related'] => {
		const seen = new Set<string>();
		return positions.flatMap((own) =>
			dataset.positions.flatMap((other) => {
				if (other.actor !== own.actor || other.issue !== own.issue) return [];
				const said = statementOf(other);
				if (said.article === statement.article || seen.has(said.id)) return [];
				seen.add(said.id);
				return [{ id: said.id, article: said.article, words: said.paraphrase }];
			})
		);
	};

	const saying = (statement: Statement, positions: Position[]) => {
		const holder = statement.holder;
		const facts: Card['facts'] = [['When', `${when(statement.date)} (${statement.date.basis})`]];
		if (holder !== undefined) facts.push(['Said by', actor(statement.speaker)]);
		const about = holder ?? statement.speaker;
		return {
			heading: actor(about),
			...(role(about) === undefined ? {} : { sub: role(about) }),
			quotes: joinedQuotes(statement),
			paraphrase: statement.paraphrase,
			manner: MANNERS[statement.kind],
			facts,
			stances: positions.map(stance),
			accounts: [{ article: statement.article }],
			related: elsewhere(statement, positions),
			differ: differ(about ? discrepanciesAbout(dataset, about) : [])
		};
	};

	return {
		source,
		statement: (statement: Statement): Card => ({
			id: statement.id,
			type: 'statement',
			...saying(statement, positionsIn(dataset, statement.id)),
			origin: statement.origin
		}),
		position: (position: Position): Card => ({
			id: position.id,
			type: 'position',
			...saying(statementOf(position), [position]),
			origin: position.origin
		}),
		event(event: Event): Card {
			const parties = (side: 'actor' | 'recipient') =>
				event.actors.filter((a) => a.role === side).map((a) => actor(a.actor));
			const facts: Card['facts'] = [['When', `${when(event.date)} (${event.date.basis})`]];
			if (event.place) facts.push(['Where', index.places.get(event.place)?.name ?? event.place]);
			if (parties('actor').length > 0) facts.push(['By', parties('actor').join(', ')]);
			if (parties('recipient').length > 0)
				facts.push(['To or with', parties('recipient').join(', ')]);
			facts.push(['Status', STATUSES[event.status]]);
			const kind = [event.type.toLowerCase(), event.mode?.toLowerCase()].filter(Boolean).join(', ');
			facts.push(['Kind', `${kind} (PLOVER 2.0)`]);
			const accounts = new Map<string, string | undefined>();
			for (const m of event.mentions) {
				const differs = m.date && !sameDays(m.date.edtf, event.date.edtf);
				const says = m.date && differs ? `${when(m.date)} (${m.date.basis})` : undefined;
				accounts.set(m.article, accounts.get(m.article) ?? says);
			}
			return {
				id: event.id,
				type: 'event',
				heading: event.title,
				quotes: [],
				facts,
				stances: [],
				accounts: [...accounts].map(([article, says]) => ({
					article,
					...(says === undefined ? {} : { says })
				})),
				related: [],
				differ: differ(discrepanciesAbout(dataset, event.id)),
				origin: event.origin
			};
		},
		discrepancy(discrepancy: Discrepancy): Card {
			const about = index.records.get(discrepancy.about);
			const subject = about?.type === 'event' ? about.record : undefined;
			return {
				id: discrepancy.id,
				type: 'discrepancy',
				heading: discrepancy.title,
				sub: `The articles differ on ${ON[discrepancy.matter]}`,
				quotes: [],
				facts: subject ? [] : [['About', actor(discrepancy.about)]],
				stances: [],
				accounts: discrepancy.claims.map(({ article, value }) => ({ article, says: value })),
				related: subject
					? [{ id: subject.id, article: subject.mentions[0]?.article ?? '', words: subject.title }]
					: [],
				differ: [],
				origin: discrepancy.origin
			};
		}
	};
}

const ON: Record<Discrepancy['matter'], string> = {
	number: 'a number',
	date: 'a date',
	place: 'a place',
	outcome: 'what came of it',
	characterisation: 'how to describe it'
};

/** A quote that web junk had cut in two is one quote again; the comma before "he said" is not the speaker's. */
function joinedQuotes(statement: Statement): string[] {
	const joined: string[] = [];
	for (const quote of statement.quotes) {
		const last = joined.length - 1;
		if (quote.continues && last >= 0) joined[last] = `${joined[last]} ${quote.quote.exact}`;
		else joined.push(quote.quote.exact);
	}
	return joined.map((words) => words.replace(/,$/, ''));
}

function sameDays(a: string, b: string): boolean {
	const [x, y] = [dayBounds(a), dayBounds(b)];
	return x.first === y.first && x.last === y.last;
}
