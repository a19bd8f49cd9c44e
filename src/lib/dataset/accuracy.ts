/**
 * `accuracy.json`: how well the machine alone does against the reviewed dataset, as it was measured. Written by
 * `npm run eval -- --write`, read by the method page. Build-time only (it pulls in zod).
 */
import { z } from 'zod';

/** What is counted; a measure after the colon is one of the records before it. */
export const MEASURES = [
	'statements',
	'statements:speaker',
	'statements:kind',
	'statements:date',
	'positions',
	'positions:stance',
	'events',
	'events:type',
	'events:date',
	'events:place',
	'mentions',
	'discrepancies'
] as const;

const count = z.int().min(0);
export const Row = z.strictObject({
	measure: z.enum(MEASURES),
	found: count.describe('What the machine has.'),
	wanted: count.describe('What the reviewed dataset has.'),
	right: count.describe('What both have.'),
	of: count.optional().describe('Of a part: the records that both have, and whose part is known.')
});
export type Row = z.infer<typeof Row>;

export const Accuracy = z.strictObject({
	version: z.literal(1),
	articles: count.describe('How many articles it was measured on.'),
	rows: z.array(Row)
});
export type Accuracy = z.infer<typeof Accuracy>;

/** Precision, recall and their harmonic mean, 0 to 1; null where there is nothing to divide by. */
export function ratios({ found, wanted, right }: Pick<Row, 'found' | 'wanted' | 'right'>): {
	precision: number | null;
	recall: number | null;
	f1: number | null;
} {
	const part = (of: number, times = 1) => (of > 0 ? (times * right) / of : null);
	return { precision: part(found), recall: part(wanted), f1: part(found + wanted, 2) };
}

/** @throws Error that names the file and the mend */
export function parseAccuracy(text: string, file: string): Accuracy {
	let raw: unknown;
	try {
		raw = JSON.parse(text);
	} catch {
		raw = undefined;
	}
	const parsed = Accuracy.safeParse(raw);
	if (parsed.success) return parsed.data;
	throw new Error(`${file} is not what "npm run eval -- --write" writes; run it again`);
}
