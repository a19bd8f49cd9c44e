/** The pure chain from what the articles gave to the dataset. */
import { SCHEMA_VERSION } from '../lib/dataset/schema.ts';
import type { Actor, Article, Dataset, Issue, Place } from '../lib/dataset/types.ts';
import { resolver } from './actors.ts';
import { datedDeeds } from './deeds.ts';
import { findDiscrepancies } from './discrepancies.ts';
import type { Drafts } from './drafts.ts';
import type { ExtractedRecord } from './extracted.ts';
import { governments } from './governments.ts';
import { finish } from './finish.ts';
import { sha256 } from './hash.ts';
import type { CodebookFile } from './inputs/codebook.ts';
import type { ReviewFile } from './inputs/review.ts';
import type { SourcesFile } from './inputs/sources.ts';
import type { YamlFile } from './inputs/yaml.ts';
import { factsOf, machineMentions, machineStatements } from './machine.ts';
import { mergeMentions } from './merge.ts';
import { applyReview } from './review.ts';
import { settleEvents } from './settle-events.ts';
import { traitDiscrepancies } from './trait-discrepancies.ts';
import { verify } from './verify.ts';

/** All that a dataset is made of. */
export interface Ingredients {
	sources: YamlFile<SourcesFile>;
	codebook: YamlFile<CodebookFile>;
	/** Null for what the machine alone finds. */
	review: YamlFile<ReviewFile> | null;
	/** One a source, in the order of the sources. */
	records: ExtractedRecord[];
}

/** A dataset, and what whoever made it should know. */
export interface Assembled {
	dataset: Dataset;
	/** Machine finds that no decision is about. */
	undecided: { statements: number; events: number; discrepancies: number };
	/** Names that speak in the articles and that the codebook does not have, with how often. */
	unnamed: { name: string; times: number }[];
}

/** @throws UserError where the inputs do not fit together, or the dataset would break the contract */
export function assemble({ sources, codebook, review, records }: Ingredients): Assembled {
	const book = codebook.data;
	const actors: Actor[] = book.actors.map((row) => omit(row, 'aliases'));
	const places: Place[] = book.places.map((row) => omit(row, 'aliases'));
	const issues: Issue[] = book.issues.map((row) => omit(row, 'cues'));

	const actorNamed = resolver(book.actors);
	const placeNamed = resolver(book.places);
	const merged = mergeMentions(
		records.flatMap((record) =>
			machineMentions(record, actorNamed, placeNamed, governments(actors))
		),
		places
	);
	const deeds = datedDeeds(merged);
	const statements = records.flatMap((record) =>
		machineStatements(record, actorNamed, deeds.get(record.article.id) ?? [])
	);
	settleEvents(merged, { records, statements, deeds });
	const machine: Drafts = {
		statements,
		events: merged.map(({ event }) => event),
		discrepancies: [
			...findDiscrepancies(merged, places),
			...traitDiscrepancies(records, actorNamed)
		]
	};
	const drafts = review ? applyReview(machine, review.data, review.where) : machine;

	const byId = <T extends { id: string }>(rows: T[]) => new Map(rows.map((row) => [row.id, row]));
	const facts = factsOf(records);
	const names = { actors: byId(actors), places: byId(places), issues: byId(issues) };
	const articles: Article[] = sources.data.articles.map((row, i) => {
		const { length = 0, astral } = records[i]?.article ?? {};
		return { ...omit(row, 'file'), length, ...(astral ? { astral } : {}) };
	});
	const dataset: Dataset = {
		schemaVersion: SCHEMA_VERSION,
		story: book.story,
		inputs: {
			offsets: 'UTF-16 code units of the text as it came, end exclusive',
			sources: sha256(sources.text),
			codebook: sha256(codebook.text),
			review: review ? sha256(review.text) : null
		},
		articles,
		actors,
		places,
		issues,
		...finish(drafts, { facts, articles: byId(articles), names })
	};
	verify(dataset, facts);
	return { dataset, ...notesOn(drafts) };
}

function omit<T extends object, K extends keyof T>(row: T, field: K): Omit<T, K> {
	const rest: Partial<T> = { ...row };
	delete rest[field];
	return rest as Omit<T, K>;
}

function notesOn(drafts: Drafts): Omit<Assembled, 'dataset'> {
	const undecided = (rows: { decided?: string }[]) =>
		rows.filter((row) => row.decided === undefined).length;
	const times = new Map<string, number>();
	for (const { speaker, speakerName, decided } of drafts.statements)
		if (speaker === null && decided === undefined && speakerName !== undefined)
			times.set(speakerName, (times.get(speakerName) ?? 0) + 1);
	return {
		undecided: {
			statements: undecided(drafts.statements),
			events: undecided(drafts.events),
			discrepancies: undecided(drafts.discrepancies)
		},
		unnamed: [...times].map(([name, n]) => ({ name, times: n }))
	};
}
