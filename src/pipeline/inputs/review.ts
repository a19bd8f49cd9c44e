/** `review.yaml`: the editors' decisions on what the machine found. The format is in docs/architecture.md. */
import { z } from 'zod';
import {
	Actor,
	DateValue,
	Discrepancy,
	Event,
	Position,
	Statement
} from '../../lib/dataset/schema.ts';
import { asText } from './sources.ts';
import { parseYaml, type YamlFile } from './yaml.ts';

const id = Actor.shape.id;
const words = z.string().min(1, 'some words');
const offset = z.int('a whole number').min(0);
const ordered = (span: readonly unknown[]) => Number(span[0]) < Number(span[1]);
const Span = z
	.tuple([offset, offset], 'a span [start, end]')
	.refine(ordered, 'a span [start, end] whose end is greater than its start')
	.transform(([start, end]) => ({ start, end }));
const QuoteSpan = z
	.union([
		z.tuple([offset, offset]),
		z.tuple([offset, offset, z.literal('continues', '"continues" or nothing')])
	])
	.refine(ordered, 'a span [start, end] whose end is greater than its start')
	.transform(([start, end, continues]) => ({ start, end, continues: continues !== undefined }));
const At = z.strictObject({ article: id, span: Span });
const Dated = DateValue.extend({ edtf: z.preprocess(asText, DateValue.shape.edtf) });

const reviewed = { at: At, reason: words };
const ReviewPosition = z
	.strictObject({
		issue: id,
		stance: Position.shape.stance,
		condition: words.optional(),
		reading: words.optional()
	})
	.refine((p) => (p.stance === 'conditional') === (p.condition !== undefined), {
		path: ['condition'],
		error: 'a condition in words exactly where the stance is conditional'
	});
const positions = z.array(ReviewPosition).optional();

/** One table's decisions: `full` is what a new record needs, of which `correct` may set any part. */
function decisions<S extends z.ZodRawShape, X extends z.ZodRawShape>(
	full: z.ZodObject<S>,
	more: X
) {
	const base = { ...reviewed, ...more };
	const correct = z
		.strictObject({ do: z.literal('correct'), ...base, set: full.partial().optional() })
		.refine((d) => 'set' in d || 'positions' in d, {
			path: ['set'],
			error: 'the fields that change (set)'
		});
	return z.array(
		z.discriminatedUnion(
			'do',
			[
				z.strictObject({ do: z.literal('accept'), ...base }),
				correct,
				z.strictObject({ do: z.literal('add'), ...base, set: full }),
				z.strictObject({ do: z.literal('reject'), ...reviewed })
			],
			'accept, correct, add or reject'
		)
	);
}

const StatementFields = z.strictObject({
	span: Span.optional(),
	speaker: id.nullable(),
	holder: id.optional(),
	kind: Statement.shape.kind,
	cue: Span.optional(),
	speakerSpan: Span.optional(),
	quotes: z.array(QuoteSpan).optional(),
	date: Dated,
	paraphrase: words
});
const EventFields = z.strictObject({
	type: Event.shape.type,
	mode: words.optional(),
	status: Event.shape.status,
	title: words,
	actors: Event.shape.actors,
	place: id.nullable(),
	date: Dated,
	mentions: z
		.array(At.extend({ date: Dated.optional() }))
		.min(1)
		.optional()
});
const About = z.union([
	id.transform((actor) => ({ actor })),
	z.strictObject({ actor: id }),
	z.strictObject({ event: At })
]);
const DiscrepancyFields = z.strictObject({
	about: About,
	matter: Discrepancy.shape.matter,
	title: words,
	claims: z.array(At.extend({ value: z.preprocess(asText, words) })).min(2, 'at least two claims')
});

const ReviewFile = z.strictObject({
	statements: decisions(StatementFields, { positions }).default([]),
	events: decisions(EventFields, {}).default([]),
	discrepancies: decisions(DiscrepancyFields, {}).default([])
});
export type ReviewFile = z.infer<typeof ReviewFile>;
export type StatementDecision = ReviewFile['statements'][number];
export type EventDecision = ReviewFile['events'][number];
export type DiscrepancyDecision = ReviewFile['discrepancies'][number];

/**
 * Reads `review.yaml` and checks its shape; `review-ids.ts` checks what it points at.
 * @throws UserError naming file, line and mend
 */
export function parseReview(file: string, text: string): YamlFile<ReviewFile> {
	return parseYaml(file, text, ReviewFile) as YamlFile<ReviewFile>;
}
