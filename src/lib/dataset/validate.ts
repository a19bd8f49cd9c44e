/** Validation of a dataset against the contract: shape first, then that every id points at something. */
import { Dataset as DatasetSchema } from './schema.ts';
import type { Dataset } from './types.ts';

/** One way in which a file breaks the contract. */
export interface Violation {
	/** The file, as the caller named it. */
	file: string;
	/** The record: its table and id (`statements s-1a2b3c4d`), or its place in the table. */
	record: string;
	/** The field within the record, dotted; empty for the record itself. */
	field: string;
	/** What the contract wants there, and where it helps, what stood there. */
	expected: string;
}

/** A violation as one line: file, record, field, what was expected. */
export function formatViolation(v: Violation): string {
	const field = v.field === '' ? '' : `, ${v.field}`;
	return `${v.file}: ${v.record}${field}: expected ${v.expected}`;
}

/** The value at a path, or undefined where it leads nowhere. */
function at(value: unknown, path: PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(v, key) => (v === null || typeof v !== 'object' ? undefined : (v as never)[key]),
		value
	);
}

function shown(value: unknown): string {
	if (value === undefined) return 'nothing';
	const text = JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function recordName(data: unknown, table: PropertyKey | undefined, index?: PropertyKey): string {
	if (table === undefined) return 'the whole file';
	if (index === undefined) return String(table);
	const id = at(data, [table, index, 'id']);
	return typeof id === 'string' ? `${String(table)} ${id}` : `${String(table)}[${String(index)}]`;
}

/**
 * Every way in which `data` breaks the contract; empty for a valid dataset.
 * @param data what was read from `file`
 * @param file named in each violation
 */
export function violations(data: unknown, file = 'data/dataset.json'): Violation[] {
	const parsed = DatasetSchema.safeParse(data);
	if (parsed.success) return danglingReferences(parsed.data, file);
	return parsed.error.issues.map((issue) => {
		const isTable = Array.isArray(at(data, issue.path.slice(0, 1)));
		const depth = isTable ? 2 : 1;
		const value =
			issue.code === 'unrecognized_keys' ? '' : `, found ${shown(at(data, issue.path))}`;
		return {
			file,
			record: recordName(data, issue.path[0], isTable ? issue.path[1] : undefined),
			field: issue.path.slice(depth).map(String).join('.'),
			expected: `${issue.message.replace(/^Invalid (?:input|string): (?:expected )?/, '')}${value}`
		};
	});
}

/** A dataset that holds to the contract, or an error that lists every violation, a line each. */
export function parseDataset(data: unknown, file = 'data/dataset.json'): Dataset {
	const found = violations(data, file);
	if (found.length > 0) throw new Error(found.map(formatViolation).join('\n'));
	return data as Dataset;
}

/** Ids that stand twice in a table, and ids that point at nothing. */
function danglingReferences(d: Dataset, file: string): Violation[] {
	const found: Violation[] = [];
	const table = (name: keyof Dataset & string, rows: { id: string }[]) => {
		const ids = new Set<string>();
		for (const row of rows) {
			if (ids.has(row.id))
				found.push({ file, record: `${name} ${row.id}`, field: 'id', expected: 'an id used once' });
			ids.add(row.id);
		}
		return ids;
	};
	const articles = table('articles', d.articles);
	const actors = table('actors', d.actors);
	const places = table('places', d.places);
	const issues = table('issues', d.issues);
	const statements = table('statements', d.statements);
	table('positions', d.positions);
	const events = table('events', d.events);
	table('discrepancies', d.discrepancies);
	const groups = table('story', d.story.groups);
	const lengths = new Map(d.articles.map((a) => [a.id, a.length]));

	const points = (
		record: string,
		field: string,
		id: string | null | undefined,
		ids: Set<string>,
		what: string
	) => {
		if (id === null || id === undefined || ids.has(id)) return;
		found.push({ file, record, field, expected: `the id of ${what}, found "${id}"` });
	};
	const span = (
		record: string,
		field: string,
		article: string,
		position: { start: number; end: number }
	) => {
		const length = lengths.get(article);
		if (position.start < position.end && (length === undefined || position.end <= length)) return;
		found.push({
			file,
			record,
			field,
			expected: `start < end ≤ ${length} in ${article}, found ${position.start}–${position.end}`
		});
	};
	const evidence = (
		record: string,
		field: string,
		e: { article: string; position: { start: number; end: number } }
	) => {
		points(record, `${field}.article`, e.article, articles, 'an article');
		span(record, `${field}.position`, e.article, e.position);
	};

	for (const a of d.actors) {
		points(`actors ${a.id}`, 'group', a.group, groups, 'a group of the story');
		points(`actors ${a.id}`, 'place', a.place, places, 'a place');
	}
	for (const s of d.statements) {
		const record = `statements ${s.id}`;
		points(record, 'article', s.article, articles, 'an article');
		points(record, 'speaker', s.speaker, actors, 'an actor');
		points(record, 'holder', s.holder, actors, 'an actor');
		evidence(record, 'evidence', s.evidence);
		s.quotes.forEach((q, i) => evidence(record, `quotes.${i}`, q));
		if (s.speakerSpan) span(record, 'speakerSpan', s.article, s.speakerSpan);
		if (s.cueSpan) span(record, 'cueSpan', s.article, s.cueSpan);
	}
	for (const p of d.positions) {
		const record = `positions ${p.id}`;
		points(record, 'statement', p.statement, statements, 'a statement');
		points(record, 'actor', p.actor, actors, 'an actor');
		points(record, 'issue', p.issue, issues, 'an issue');
	}
	for (const e of d.events) {
		const record = `events ${e.id}`;
		e.actors.forEach((a, i) => points(record, `actors.${i}.actor`, a.actor, actors, 'an actor'));
		points(record, 'place', e.place, places, 'a place');
		e.mentions.forEach((m, i) => {
			points(record, `mentions.${i}.article`, m.article, articles, 'an article');
			evidence(record, `mentions.${i}.evidence`, m.evidence);
		});
	}
	const subjects = new Set([...events, ...actors]);
	for (const x of d.discrepancies) {
		const record = `discrepancies ${x.id}`;
		points(record, 'about', x.about, subjects, 'an event or an actor');
		x.claims.forEach((c, i) => {
			points(record, `claims.${i}.article`, c.article, articles, 'an article');
			evidence(record, `claims.${i}.evidence`, c.evidence);
		});
	}
	return found;
}
