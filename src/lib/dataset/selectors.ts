/** Questions that every part of the site asks of a dataset. Pure, and safe in a reader's browser. */
import { dayBounds } from './edtf.ts';
import type {
	Actor,
	Article,
	Dataset,
	DatasetRecord,
	Discrepancy,
	Event,
	Issue,
	Place,
	Position,
	Stance,
	Statement
} from './types.ts';

/** A dataset's rows by id. */
export interface DatasetIndex {
	articles: Map<string, Article>;
	actors: Map<string, Actor>;
	places: Map<string, Place>;
	issues: Map<string, Issue>;
	records: Map<string, DatasetRecord>;
	/** Rank of each statement in the order of the dataset, which is text order by article. */
	order: Map<string, number>;
}

const indexes = new WeakMap<Dataset, DatasetIndex>();

/** The rows of `dataset` by id; made once a dataset, which must not be altered afterwards. */
export function indexOf(dataset: Dataset): DatasetIndex {
	const known = indexes.get(dataset);
	if (known) return known;
	const byId = <T extends { id: string }>(rows: T[]) => new Map(rows.map((row) => [row.id, row]));
	const records = new Map<string, DatasetRecord>();
	for (const record of dataset.statements) records.set(record.id, { type: 'statement', record });
	for (const record of dataset.positions) records.set(record.id, { type: 'position', record });
	for (const record of dataset.events) records.set(record.id, { type: 'event', record });
	for (const record of dataset.discrepancies)
		records.set(record.id, { type: 'discrepancy', record });
	const index: DatasetIndex = {
		articles: byId(dataset.articles),
		actors: byId(dataset.actors),
		places: byId(dataset.places),
		issues: byId(dataset.issues),
		records,
		order: new Map(dataset.statements.map((s, rank) => [s.id, rank]))
	};
	indexes.set(dataset, index);
	return index;
}

/** The statement, position, event or discrepancy that `id` names; undefined where none does. */
export function recordById(dataset: Dataset, id: string): DatasetRecord | undefined {
	return indexOf(dataset).records.get(id);
}

/** What an actor said or is said to hold: as holder where a statement names one, else as speaker. */
export function statementsOf(dataset: Dataset, actor: string): Statement[] {
	return dataset.statements.filter((s) => (s.holder ?? s.speaker) === actor);
}

/** The positions that were read out of a statement, in the order of the dataset. */
export function positionsIn(dataset: Dataset, statement: string): Position[] {
	return dataset.positions.filter((p) => p.statement === statement);
}

/** The events that an actor is a party to. */
export function eventsOf(dataset: Dataset, actor: string): Event[] {
	return dataset.events.filter((e) => e.actors.some((a) => a.actor === actor));
}

/** The discrepancies about an event or an actor. */
export function discrepanciesAbout(dataset: Dataset, id: string): Discrepancy[] {
	return dataset.discrepancies.filter((d) => d.about === id);
}

/**
 * The day by which a statement had been made, as `YYYY-MM-DD`: the last that its date may mean, but none after the
 * article that reports it, unless that article only expects it.
 */
export function statementDay(dataset: Dataset, statement: Statement): string {
	const { first, last } = dayBounds(statement.date.edtf);
	const article = indexOf(dataset).articles.get(statement.article);
	const published = article ? dayBounds(article.published).last : last;
	return first <= published && last > published ? published : last;
}

/** Of several stances on one day, the one that says more stands. */
const TELLING: Stance[] = ['neutral', 'support', 'oppose', 'conditional'];

/**
 * All that an actor has on record on an issue by the end of `day`, the latest first. On one day a condition comes
 * before a plain yes or no, that before neutral, and then what stands later in the dataset.
 * @param day `YYYY-MM-DD`, or any EDTF value, whose last day counts
 */
export function positionsOn(
	dataset: Dataset,
	actor: string,
	issue: string,
	day: string
): Position[] {
	const { records, order } = indexOf(dataset);
	const until = dayBounds(day).last;
	const dated = dataset.positions
		.filter((p) => p.actor === actor && p.issue === issue)
		.flatMap((position) => {
			const found = records.get(position.statement);
			if (found?.type !== 'statement') return [];
			const on = statementDay(dataset, found.record);
			return on <= until ? [{ position, on, rank: order.get(found.record.id) ?? 0 }] : [];
		});
	dated.sort(
		(a, b) =>
			(a.on < b.on ? 1 : a.on > b.on ? -1 : 0) ||
			TELLING.indexOf(b.position.stance) - TELLING.indexOf(a.position.stance) ||
			b.rank - a.rank
	);
	return dated.map((d) => d.position);
}

/**
 * Where an actor stands on an issue at the end of `day`: the latest position on or before it, or null for one
 * who is not on record, which is not the same as neutral.
 */
export function positionAsOf(
	dataset: Dataset,
	actor: string,
	issue: string,
	day: string
): Position | null {
	return positionsOn(dataset, actor, issue, day)[0] ?? null;
}

/** Actors by where they stand on an issue at the end of `day`, in the dataset's order of actors. */
export function actorsByStance(
	dataset: Dataset,
	issue: string,
	day: string
): Record<Stance | 'none', string[]> {
	const columns: Record<Stance | 'none', string[]> = {
		oppose: [],
		conditional: [],
		support: [],
		neutral: [],
		none: []
	};
	for (const { id } of dataset.actors)
		columns[positionAsOf(dataset, id, issue, day)?.stance ?? 'none'].push(id);
	return columns;
}

/** The issues on which two actors are both on record by `day`, by whether they take the same stance. */
export function agreement(
	dataset: Dataset,
	a: string,
	b: string,
	day: string
): { same: string[]; differ: string[] } {
	const result: { same: string[]; differ: string[] } = { same: [], differ: [] };
	for (const { id } of dataset.issues) {
		const x = positionAsOf(dataset, a, id, day);
		const y = positionAsOf(dataset, b, id, day);
		if (x && y) result[x.stance === y.stance ? 'same' : 'differ'].push(id);
	}
	return result;
}
