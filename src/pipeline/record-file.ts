/** An `ExtractedRecord` as a file: one find a line, so that a change shows as one line; and back. */
import { z } from 'zod';
import { RECORD_VERSION, type ExtractedRecord } from './extracted.ts';
import { UserError } from './types.ts';

/** JSON with each row of a list on a line of its own; keys in the record's order. */
export function formatRecord(record: ExtractedRecord): string {
	const fields = Object.entries(record).map(([name, value]) => {
		if (!Array.isArray(value)) return `\t${JSON.stringify(name)}: ${JSON.stringify(value)}`;
		if (value.length === 0) return `\t${JSON.stringify(name)}: []`;
		const rows = value.map((row) => `\t\t${JSON.stringify(row)}`).join(',\n');
		return `\t${JSON.stringify(name)}: [\n${rows}\n\t]`;
	});
	return `{\n${fields.join(',\n')}\n}\n`;
}

// The rows are the machine's own; what is checked is that the file is whole and of this version.
const span = z.looseObject({ start: z.int(), end: z.int() });
const hashed = span.extend({ sha256: z.string() });
const RecordShape = z.looseObject({
	version: z.literal(RECORD_VERSION),
	article: z.looseObject({ id: z.string(), sha256: z.string(), length: z.int() }),
	cues: z.string(),
	removed: z.array(span),
	sentences: z.array(span),
	mentions: z.array(span),
	quotes: z.array(span.extend({ words: z.string() })),
	statements: z.array(hashed),
	dates: z.array(span),
	places: z.array(span),
	events: z.array(hashed),
	positions: z.array(z.looseObject({ statement: z.int(), issue: z.string() })),
	spans: z.array(hashed)
});

/** @throws UserError where `text` is not a record of this version */
export function parseRecord(file: string, text: string): ExtractedRecord {
	const mend = 'Put the article in the articles folder and run npm run data again.';
	let raw: unknown;
	try {
		raw = JSON.parse(text);
	} catch (error) {
		throw new UserError(`${file}: not valid JSON (${(error as Error).message}). ${mend}`);
	}
	const parsed = RecordShape.safeParse(raw);
	if (!parsed.success) {
		const issue = parsed.error.issues[0];
		const path = issue?.path.map(String).join('.') ?? '';
		throw new UserError(
			`${file}: ${path}: not a record of this version: ${issue?.message}. ${mend}`
		);
	}
	return raw as ExtractedRecord;
}
