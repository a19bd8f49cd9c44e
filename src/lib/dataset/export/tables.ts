/** The dataset as flat tables, for a spreadsheet or a statistics package. */
import type { Dataset, Evidence } from '../types.ts';
import { table, type Column, type Table } from './table.ts';

/** What holds the parts of a record: the record's id, and which of its parts it is, from 1. */
type Part<T> = T & { of: string; number: number };

function parts<R extends { id: string }, T>(rows: R[], of: (row: R) => T[]): Part<T>[] {
	return rows.flatMap((row) => of(row).map((part, i) => ({ ...part, of: row.id, number: i + 1 })));
}

const id = <R extends { id: string }>(what: string): Column<R> => ({
	name: 'id',
	type: 'string',
	description: `Id of the ${what}.`,
	value: (row) => row.id,
	required: true
});
const text = <R>(
	name: string,
	description: string,
	value: Column<R>['value'],
	more: Partial<Column<R>> = {}
): Column<R> => ({ name, type: 'string', description, value, ...more });
const whole = <R>(name: string, description: string, value: Column<R>['value']): Column<R> => ({
	name,
	type: 'integer',
	description,
	value,
	required: true
});
const number = <R extends { number: number }>(): Column<R> =>
	whole('number', 'Which one of the record’s, from 1.', (row) => row.number);
const article = <R>(value: (row: R) => string): Column<R> =>
	text('article', 'Article.', value, { required: true, references: ['articles', 'id'] });
const actor = <R>(
	name: string,
	description: string,
	value: Column<R>['value'],
	required = false
): Column<R> => text(name, description, value, { required, references: ['actors', 'id'] });

/** Where a row rests. */
const anchor = <R>(of: (row: R) => Evidence): Column<R>[] => [
	whole(
		'start',
		'First UTF-16 code unit in the article’s text as it came.',
		(row) => of(row).position.start
	),
	whole('end', 'Code unit after the last.', (row) => of(row).position.end),
	text('sha256', 'SHA-256 of the characters between them.', (row) => of(row).sha256, {
		required: true
	}),
	text('words', 'The words, where they may be repeated.', (row) => of(row).quote?.exact)
];
const dated = <R>(
	of: (row: R) => { edtf: string; precision: string; basis: string } | undefined
): Column<R>[] => [
	text('date', 'Date or interval, EDTF.', (row) => of(row)?.edtf),
	text('date_precision', 'How exact the date is.', (row) => of(row)?.precision, {
		enum: ['day', 'month', 'year', 'interval', 'about']
	}),
	text('date_basis', 'What the date rests on.', (row) => of(row)?.basis)
];
const origin = <R extends { origin: string }>(): Column<R> =>
	text('origin', 'Found by the machine, or by an editor alone.', (row) => row.origin, {
		required: true,
		enum: ['machine', 'editor']
	});

/** Every table, those that others point at before them. */
export function tablesOf(dataset: Dataset): Table[] {
	const { articles, actors, places, issues, statements, positions, events, discrepancies } =
		dataset;
	return [
		table('articles', 'The sources.', ['id'], articles, [
			id('article'),
			text('publisher', 'Who published it.', (a) => a.publisher.name, { required: true }),
			text('publisher_url', 'The publisher’s address.', (a) => a.publisher.url),
			text('headline', 'Headline.', (a) => a.headline, { required: true }),
			text('byline', 'Authors, a semicolon between them.', (a) => a.byline.join('; ')),
			text('published', 'Day of publication, EDTF.', (a) => a.published, { required: true }),
			text('published_basis', 'What that day rests on.', (a) => a.publishedBasis),
			text('genre', 'News or opinion.', (a) => a.genre, { enum: ['news', 'opinion'] }),
			text('url', 'The article’s address.', (a) => a.url),
			text('language', 'Language, BCP 47.', (a) => a.language),
			text('sha256', 'SHA-256 of the text as it came.', (a) => a.sha256, { required: true }),
			whole('length', 'UTF-16 code units of the text.', (a) => a.length)
		]),
		table('places', 'Places, with coordinates.', ['id'], places, [
			id('place'),
			text('name', 'Name.', (p) => p.name, { required: true }),
			{
				name: 'lat',
				type: 'number',
				description: 'Latitude, WGS 84.',
				value: (p) => p.lat,
				required: true
			},
			{
				name: 'lon',
				type: 'number',
				description: 'Longitude, WGS 84.',
				value: (p) => p.lon,
				required: true
			},
			text('kind', 'What kind of place it is.', (p) => p.kind),
			text('country', 'ISO 3166-1 alpha-2.', (p) => p.country),
			text('wikidata', 'Wikidata item.', (p) => p.wikidata),
			text('note', 'Note.', (p) => p.note)
		]),
		table('actors', 'Who speaks or acts.', ['id'], actors, [
			id('actor'),
			text('name', 'Name.', (a) => a.name, { required: true }),
			text('kind', 'Person, government, …', (a) => a.kind),
			text('role', 'What the articles call the actor.', (a) => a.role),
			text('place', 'Where the actor is at home.', (a) => a.place, {
				references: ['places', 'id']
			}),
			text('wikidata', 'Wikidata item.', (a) => a.wikidata)
		]),
		table('issues', 'Questions with two poles.', ['id'], issues, [
			id('issue'),
			text('question', 'The question.', (i) => i.question, { required: true }),
			text('support', 'What it means to support it.', (i) => i.poles.support),
			text('oppose', 'What it means to oppose it.', (i) => i.poles.oppose),
			text('note', 'Note.', (i) => i.note)
		]),
		table('statements', 'Somebody said something.', ['id'], statements, [
			id('statement'),
			article((s) => s.article),
			actor(
				'speaker',
				'Who said it; empty where the machine would not name one.',
				(s) => s.speaker
			),
			actor('holder', 'Whose view it is, where somebody speaks for another.', (s) => s.holder),
			text('kind', 'How it is told.', (s) => s.kind, {
				enum: ['direct', 'indirect', 'mixed', 'authorial']
			}),
			text('cue', 'The reporting verb.', (s) => s.cue),
			...dated<(typeof statements)[number]>((s) => s.date),
			text('paraphrase', 'In our words.', (s) => s.paraphrase, { required: true }),
			...anchor<(typeof statements)[number]>((s) => s.evidence),
			origin()
		]),
		table(
			'quotes',
			'The speakers’ own words.',
			['statement', 'number'],
			parts(statements, (s) => s.quotes),
			[
				text('statement', 'The statement they belong to.', (q) => q.of, {
					required: true,
					references: ['statements', 'id']
				}),
				number(),
				article((q) => q.article),
				...anchor<Part<Evidence>>((q) => q),
				{
					name: 'continues',
					type: 'boolean',
					description: 'Parted from the quote before by web junk alone.',
					value: (q) => q.continues ?? false
				}
			]
		),
		table('positions', 'Statements read against issues.', ['id'], positions, [
			id('position'),
			text('statement', 'The statement.', (p) => p.statement, {
				required: true,
				references: ['statements', 'id']
			}),
			actor('actor', 'Who holds it.', (p) => p.actor, true),
			text('issue', 'The issue.', (p) => p.issue, { required: true, references: ['issues', 'id'] }),
			text('stance', 'Where the actor stands.', (p) => p.stance, {
				required: true,
				enum: ['support', 'conditional', 'oppose', 'neutral']
			}),
			text('condition', 'The condition, in words.', (p) => p.condition),
			text('reading', 'Why it is read so.', (p) => p.reading),
			origin()
		]),
		table('events', 'What happened, or is to.', ['id'], events, [
			id('event'),
			text('type', 'PLOVER 2.0 type.', (e) => e.type, { required: true }),
			text('mode', 'PLOVER 2.0 mode.', (e) => e.mode),
			text('status', 'Whether it came about.', (e) => e.status, {
				enum: ['occurred', 'planned', 'alleged']
			}),
			text('place', 'Where.', (e) => e.place, { references: ['places', 'id'] }),
			...dated<(typeof events)[number]>((e) => e.date),
			text('title', 'In our words.', (e) => e.title, { required: true }),
			origin()
		]),
		table(
			'event_actors',
			'Parties to events.',
			['event', 'actor', 'role'],
			parts(events, (e) => e.actors),
			[
				text('event', 'The event.', (a) => a.of, { required: true, references: ['events', 'id'] }),
				actor('actor', 'The party.', (a) => a.actor, true),
				text('role', 'Who did it, or to whom it was done.', (a) => a.role, {
					required: true,
					enum: ['actor', 'recipient']
				})
			]
		),
		table(
			'mentions',
			'Where articles report events.',
			['event', 'number'],
			parts(events, (e) => e.mentions),
			[
				text('event', 'The event.', (m) => m.of, { required: true, references: ['events', 'id'] }),
				number(),
				article((m) => m.article),
				...dated<Part<(typeof events)[number]['mentions'][number]>>((m) => m.date),
				...anchor<Part<(typeof events)[number]['mentions'][number]>>((m) => m.evidence)
			]
		),
		table('discrepancies', 'On what the articles differ.', ['id'], discrepancies, [
			id('discrepancy'),
			text('about', 'The event or actor.', (d) => d.about, { required: true }),
			text('matter', 'What they differ on.', (d) => d.matter, {
				enum: ['number', 'date', 'place', 'outcome', 'characterisation']
			}),
			text('title', 'In our words.', (d) => d.title, { required: true }),
			origin()
		]),
		table(
			'claims',
			'What each article has.',
			['discrepancy', 'number'],
			parts(discrepancies, (d) => d.claims),
			[
				text('discrepancy', 'The discrepancy.', (c) => c.of, {
					required: true,
					references: ['discrepancies', 'id']
				}),
				number(),
				text('value', 'What the article has.', (c) => c.value, { required: true }),
				article((c) => c.article),
				...anchor<Part<(typeof discrepancies)[number]['claims'][number]>>((c) => c.evidence)
			]
		)
	];
}
