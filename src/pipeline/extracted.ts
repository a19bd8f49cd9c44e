/**
 * `extracted/<article>.json`: all that the later stages know of an article. The dataset is always built from these
 * records, whether they were made from the text a moment ago or read from the disk, so both give the same bytes.
 * A record holds offsets, hashes, names, and the words inside quotation marks; no reporter's prose.
 */
import { compileIssues, readPositions, type ReadPosition } from './positions.ts';
import { cuesHash, type CodebookIssue } from './inputs/codebook.ts';
import { sha256 } from './hash.ts';
import { within, without } from './overlap.ts';
import type { Extraction, FoundEvent, FoundStatement, QuotedSpan, Span } from './types.ts';

export const RECORD_VERSION = 1;
/** A cue is a reporting verb, perhaps with its particles; more of a sentence is never kept. */
export const CUE_WORDS = 3;

/** A stretch, its hash, and its words where they may be kept. */
export interface HashedSpan extends Span {
	/** Of the characters, as UTF-8. */
	sha256: string;
	/** Where they are inside quotation marks, a cue, or of a publisher who lets its text be excerpted. */
	words?: string;
}

/** Words inside quotation marks; web junk in between makes two of one, the second of which continues the first. */
export interface QuotePiece extends Span {
	speech: boolean;
	words: string;
	continues?: true;
}

export interface ExtractedRecord {
	version: typeof RECORD_VERSION;
	article: Extraction['article'] & {
		length: number;
		excerpts: 'quotes' | 'full';
		/** Where characters of two code units begin; left out where there are none. */
		astral?: number[];
	};
	/** Hash of the codebook's cues that `positions` were read by. */
	cues: string;
	removed: Extraction['removed'];
	/** `hash`: the first eight digits of the SHA-256, which tell where a text has changed. */
	sentences: (Extraction['sentences'][number] & { hash: string })[];
	mentions: Extraction['mentions'];
	quotes: QuotePiece[];
	/** `cueWords`: the reporting verb. */
	statements: (FoundStatement & { sha256: string; cueWords?: string })[];
	dates: Extraction['dates'];
	places: Extraction['places'];
	events: (FoundEvent & { sha256: string })[];
	traits?: Extraction['traits'];
	/** `statement` is an index into `statements`. */
	positions: ({ statement: number } & ReadPosition)[];
	/**
	 * Every stretch that a figure, an event's date, place or certainty, a trait, or `review.yaml` points at, by start, but those whose hash follows from `quotes`,
	 * `statements` or `events`.
	 */
	spans: HashedSpan[];
}

/** What a record is made of. */
export interface RecordInput {
	text: string;
	extraction: Extraction;
	/** All that is between quotation marks, speech or not. */
	quotes: QuotedSpan[];
	issues: CodebookIssue[];
	/** What `review.yaml` points at in this article; `cue` where the words are to become a record's cue. */
	spans: (Span & { cue?: boolean })[];
	/** Whether all words may be kept. */
	full: boolean;
}

/** The record of an article whose text is at hand. Spans beyond the text are the caller's to refuse. */
export function makeRecord(input: RecordInput): ExtractedRecord {
	const { text, issues, spans, full } = input;
	const astral = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map((match) => match.index);
	const cut = (span: Span) => text.slice(span.start, span.end);
	const hash = (span: Span) => sha256(cut(span));
	const quotes = input.quotes.flatMap((quote) =>
		without(quote, input.extraction.removed, text).map((piece, i) => ({
			...piece,
			speech: quote.speech,
			words: cut(piece),
			...(i > 0 ? { continues: true as const } : {})
		}))
	);
	const extraction = {
		...input.extraction,
		statements: input.extraction.statements.map((s) => ({ ...s, ...unmarked(s, quotes, text) }))
	};
	const cueWords = (span: Span) =>
		cut(span).trim().split(/\s+/).length <= CUE_WORDS ? { cueWords: cut(span).trim() } : {};

	const kept = new Map<string, HashedSpan>();
	const keep = (span: Span & { cue?: boolean }) => {
		const cue = span.cue === true && 'cueWords' in cueWords(span);
		const known = kept.get(`${span.start}-${span.end}`);
		const words = full || cue || known?.words !== undefined ? { words: cut(span) } : {};
		const { start, end } = span;
		kept.set(`${start}-${end}`, { start, end, sha256: hash(span), ...words });
	};
	for (const span of spans) keep(span);
	const { statements, events } = extraction;
	for (const { figures = [], dateAt, placeAt, certainty } of events)
		for (const { start, end } of [...figures, dateAt ?? [], placeAt ?? [], certainty ?? []].flat())
			keep({ start, end });
	for (const { start, end } of extraction.traits ?? []) keep({ start, end });
	if (full) for (const { start, end } of [...statements, ...events]) keep({ start, end });

	// What is between quotation marks, or hashed with a find, need not be said twice.
	const told = new Set([...statements, ...events].map(key));
	const derived = (span: HashedSpan) =>
		(told.has(key(span)) && span.words === undefined) ||
		quotes.some((quote) => within(span, quote));

	return {
		version: RECORD_VERSION,
		article: {
			...extraction.article,
			length: text.length,
			excerpts: full ? 'full' : 'quotes',
			...(astral.length > 0 ? { astral } : {})
		},
		cues: cuesHash(issues),
		removed: extraction.removed,
		sentences: extraction.sentences.map((s) => ({ ...s, hash: hash(s).slice(0, 8) })),
		mentions: extraction.mentions,
		quotes,
		statements: extraction.statements.map((s) => ({
			...s,
			sha256: hash(s),
			...(s.cue ? cueWords(s.cue) : {})
		})),
		dates: extraction.dates,
		places: extraction.places,
		events: extraction.events.map((e) => ({ ...e, sha256: hash(e) })),
		...(extraction.traits ? { traits: extraction.traits } : {}),
		positions: readAll(text, extraction, quotes, issues),
		spans: [...kept.values()]
			.filter((span) => !derived(span))
			.sort((a, b) => a.start - b.start || a.end - b.end)
	};
}

const MARKS = /^[\s“”„"‘’'«»]+$/;

/** A statement's content without the quotation marks at its ends: what is said, as an editor would give it. */
function unmarked(span: Span, quotes: QuotePiece[], text: string): Span {
	const { start, end } = span;
	const opens = quotes.find((q) => q.start >= start && MARKS.test(text.slice(start, q.start)));
	const closes = quotes.find((q) => q.end <= end && MARKS.test(text.slice(q.end, end)));
	return { start: opens?.start ?? start, end: closes?.end ?? end };
}

function readAll(
	text: string,
	extraction: Extraction,
	quotes: QuotePiece[],
	issues: CodebookIssue[]
): ExtractedRecord['positions'] {
	const compiled = compileIssues(issues);
	let readable = text;
	for (const { start, end } of extraction.removed)
		readable = readable.slice(0, start) + ' '.repeat(end - start) + readable.slice(end);
	return extraction.statements.flatMap((statement, index) => {
		const around = extraction.sentences.filter(
			(s) => s.start < statement.end && statement.start < s.end
		);
		const context = around.map((s) => readable.slice(s.start, s.end)).join(' ');
		const own = (span: Span) => {
			const [start, end] = [statement.start + span.start, statement.start + span.end];
			return quotes.some((quote) => within({ start, end }, quote));
		};
		const content = readable.slice(statement.start, statement.end);
		const lead = leadOf(statement, readable);
		return readPositions({ content, lead, context, own }, compiled).map((position) => ({
			statement: index,
			...position
		}));
	});
}

/** Most code units of what may stand between a reporting verb and what it reports: " that ", " against ". */
const OPENER = 12;

/** The reporting words right before what a statement reports, without those for whoever was told. */
function leadOf({ cue, start }: FoundStatement, text: string): string {
	if (!cue || cue.start >= start) return '';
	return text.slice(cue.start, start - cue.end <= OPENER ? start : cue.end);
}

/**
 * Where a text is no longer the one that a record was made of: the first sentence that differs, or the end of the
 * last one that does not.
 */
export function firstChange(record: ExtractedRecord, text: string): number {
	const changed = record.sentences.find(
		({ start, end, hash }) => !sha256(text.slice(start, end)).startsWith(hash)
	);
	return changed?.start ?? record.sentences.at(-1)?.end ?? 0;
}

const key = ({ start, end }: Span) => `${start}-${end}`;
