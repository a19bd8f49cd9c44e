/** The records as the evidence page lists them, grouped. Pure; runs at build time. */
import { compareEdtf, dayBounds, type DayBounds } from '../dataset/edtf.ts';
import { discrepanciesAbout, indexOf, positionsIn } from '../dataset/selectors.ts';
import type { Dataset, Discrepancy, Event, Position, Stance, Statement } from '../dataset/types.ts';
import type { Card } from './card.ts';
import { dateWords } from './date-words.ts';
import { joinedQuotes, tellingQuotes } from './saying.ts';
import { actorName } from './names.ts';

/** What a row is filtered by; see `query.ts`. */
export interface RowFacets {
	type: Card['type'];
	actor: string[];
	issue: string[];
	stance: Stance[];
	article: string[];
	from: string;
	to: string;
	/** Words that it is found by and does not show. */
	words: string;
}

interface Base extends RowFacets {
	id: string;
	/** The publishers of its articles. */
	publishers: string[];
	when: string;
}

export interface StatementRow extends Base {
	quotes: string[];
	paraphrase: string;
	/** Whether the quotes can stand for the statement. */
	telling: boolean;
	/** Named where the speaker speaks for another. */
	by?: string;
	stances: { id: string; stance: Stance; short: string }[];
}
export interface PositionRow extends Base {
	/** The statement it was read out of. */
	of: string;
	who: string;
	taken: Stance;
	condition?: string;
	/** Our words for what was said. */
	paraphrase: string;
}
export interface EventRow extends Base {
	title: string;
	place?: string;
	status: Event['status'];
	differ: number;
}
export interface DiscrepancyRow extends Base {
	title: string;
	matter: Discrepancy['matter'];
	claims: { value: string; publisher: string }[];
}

/** Everything that the evidence page lists. */
export interface Rows {
	discrepancies: DiscrepancyRow[];
	events: EventRow[];
	/** By issue, then by actor and date. */
	stands: { id: string; question: string; support: string; oppose: string; rows: PositionRow[] }[];
	/** By actor, in the order of the dataset; `id` is empty for words of nobody named. */
	said: { id: string; name: string; role?: string; rows: StatementRow[] }[];
}

export function makeRows(dataset: Dataset): Rows {
	const index = indexOf(dataset);
	const { language } = dataset.story;
	const publisher = (article: string) => index.articles.get(article)?.publisher.name ?? article;
	const bound = ({ first, last }: DayBounds) => ({ from: first, to: last });
	const sources = (articles: string[]) => {
		const article = [...new Set(articles)];
		return { article, publishers: [...new Set(article.map(publisher))] };
	};
	const named = (...actors: (string | null | undefined)[]) =>
		[...new Set(actors)].filter((id): id is string => typeof id === 'string');
	const about = (actors: string[]) =>
		actors
			.map((id) => index.actors.get(id))
			.flatMap((actor) => (actor ? [actor.name, actor.role ?? ''] : []))
			.join(' ');

	const saying = (s: Statement, positions: Position[]) => {
		const actor = named(s.holder, s.speaker);
		const issues = positions.flatMap((p) => index.issues.get(p.issue) ?? []);
		return {
			actor,
			issue: issues.map((issue) => issue.id),
			stance: [...new Set(positions.map((p) => p.stance))],
			...bound(dayBounds(s.date.edtf)),
			...sources([s.article]),
			when: dateWords(s.date.edtf, language),
			words: [about(actor), ...issues.map((issue) => issue.question)].join(' ')
		};
	};
	const statementRow = (s: Statement): StatementRow => {
		const positions = positionsIn(dataset, s.id);
		return {
			id: s.id,
			type: 'statement',
			...saying(s, positions),
			quotes: joinedQuotes(s),
			paraphrase: s.paraphrase,
			telling: tellingQuotes(s).length > 0,
			...(s.holder === undefined ? {} : { by: actorName(dataset, s.speaker) }),
			stances: positions.map(({ id, stance, issue }) => ({
				id,
				stance,
				short: index.issues.get(issue)?.short ?? issue
			}))
		};
	};
	const positionRow = (p: Position): PositionRow[] => {
		const found = index.records.get(p.statement);
		if (found?.type !== 'statement') return [];
		const { id, paraphrase } = found.record;
		return [
			{
				id: p.id,
				type: 'position',
				...saying(found.record, [p]),
				actor: [p.actor],
				of: id,
				who: actorName(dataset, p.actor),
				taken: p.stance,
				...(p.condition === undefined ? {} : { condition: p.condition }),
				paraphrase
			}
		];
	};
	const eventRow = (e: Event): EventRow => {
		const actor = named(...e.actors.map((party) => party.actor));
		const place = e.place === null ? undefined : index.places.get(e.place)?.name;
		return {
			id: e.id,
			type: 'event',
			actor,
			issue: [],
			stance: [],
			...bound(dayBounds(e.date.edtf)),
			...sources(e.mentions.map((m) => m.article)),
			when: dateWords(e.date.edtf, language),
			words: `${about(actor)} ${e.type} ${e.mode ?? ''}`,
			title: e.title,
			...(place === undefined ? {} : { place }),
			status: e.status,
			differ: discrepanciesAbout(dataset, e.id).length
		};
	};
	const discrepancyRow = (d: Discrepancy): DiscrepancyRow => {
		const subject = index.records.get(d.about);
		const event = subject?.type === 'event' ? subject.record : undefined;
		const actor = event ? named(...event.actors.map((party) => party.actor)) : [d.about];
		const published = d.claims.flatMap((c) => index.articles.get(c.article)?.published ?? []);
		// On whom an event is told in two ways it is dated by the event, else by when the articles appeared.
		const days = (event ? [event.date.edtf] : published).map(dayBounds);
		return {
			id: d.id,
			type: 'discrepancy',
			actor,
			issue: [],
			stance: [],
			from: days.map((day) => day.first).sort()[0] ?? '',
			to:
				days
					.map((day) => day.last)
					.sort()
					.at(-1) ?? '',
			...sources(d.claims.map((c) => c.article)),
			when: event ? dateWords(event.date.edtf, language) : '',
			words: `${about(actor)} ${event?.title ?? ''} ${d.matter}`,
			title: d.title,
			matter: d.matter,
			claims: d.claims.map((c) => ({ value: c.value, publisher: publisher(c.article) }))
		};
	};

	const rank = new Map(dataset.actors.map((actor, i) => [actor.id, i]));
	const byDate = (a: { record: { edtf: string } }, b: { record: { edtf: string } }) =>
		compareEdtf(a.record.edtf, b.record.edtf);
	const dateOf = (id: string) => {
		const found = index.records.get(id);
		return { edtf: found?.type === 'statement' ? found.record.date.edtf : '' };
	};
	const inOrder = (positions: Position[]) =>
		positions
			.map((p) => ({ p, record: dateOf(p.statement) }))
			.sort((a, b) => (rank.get(a.p.actor) ?? 0) - (rank.get(b.p.actor) ?? 0) || byDate(a, b))
			.flatMap(({ p }) => positionRow(p));
	const saidBy = (actor: string | null) =>
		dataset.statements
			.filter((s) => (s.holder ?? s.speaker) === actor)
			.map((s) => ({ s, record: s.date }))
			.sort(byDate)
			.map(({ s }) => statementRow(s));

	return {
		discrepancies: dataset.discrepancies.map(discrepancyRow),
		events: dataset.events.toSorted((a, b) => compareEdtf(a.date.edtf, b.date.edtf)).map(eventRow),
		stands: dataset.issues
			.map(({ id, question, poles }) => ({
				id,
				question,
				...poles,
				rows: inOrder(dataset.positions.filter((p) => p.issue === id))
			}))
			.filter((group) => group.rows.length > 0),
		said: [
			...dataset.actors.map(({ id, name, role }) => ({
				id,
				name,
				...(role === undefined ? {} : { role }),
				rows: saidBy(id)
			})),
			{ id: '', name: 'Nobody named', rows: saidBy(null) }
		].filter((group) => group.rows.length > 0)
	};
}
