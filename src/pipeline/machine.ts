/** What the machine alone makes of the records: statements and events with the codebook's actors and places. */
import type { PloverType } from '../lib/dataset/types.ts';
import { PLOVER_TYPES } from '../lib/dataset/schema.ts';
import type { Resolve } from './actors.ts';
import { eventDate } from './dating.ts';
import type { Deed } from './deeds.ts';
import type { DraftStatement } from './drafts.ts';
import type { ExtractedRecord, QuotePiece } from './extracted.ts';
import { Facts } from './facts.ts';
import { VERBAL } from './lexicon/events.ts';
import type { FoundMention } from './merge.ts';
import { Occasions } from './occasions.ts';
import { shared, within } from './overlap.ts';
import type { FoundEvent, Span } from './types.ts';

/**
 * Statements of one article, in text order. A quotation that is not between quotation marks is left out.
 * @param deeds the dated deeds that the article mentions, by start
 */
export function machineStatements(
	record: ExtractedRecord,
	actors: Resolve,
	deeds: Deed[]
): DraftStatement[] {
	const occasions = new Occasions(record, deeds, actors);
	return record.statements.map((found, index) => {
		const source = found.speaker ?? found.source ?? null;
		const name = source?.name;
		const speaker = name === undefined ? null : actors(name);
		const date = occasions.dateOf(found, speaker ?? name);
		const quotes = found.quotes.flatMap((quote) => insideMarks(record.quotes, quote));
		return {
			origin: 'machine',
			at: { article: record.article.id, start: found.start, end: found.end },
			kind: quotes.length > 0 ? found.kind : 'indirect',
			speaker,
			...(name === undefined ? {} : { speakerName: name }),
			...(source ? { speakerSpan: cut(source) } : {}),
			...(found.cue && found.cueWords !== undefined ? { cue: cut(found.cue) } : {}),
			quotes: quotes.filter((quote) => within(quote, found)),
			date,
			positions: record.positions
				.filter((position) => position.statement === index)
				.map(({ issue, stance, condition, reading }) => ({
					issue,
					stance,
					...(condition === undefined ? {} : { condition }),
					reading,
					origin: 'machine' as const
				}))
		};
	});
}

/** The parts of `quote` that lie between quotation marks, web junk left out. */
function insideMarks(pieces: QuotePiece[], quote: Span) {
	return pieces
		.filter((piece) => shared(piece, quote) > 0)
		.map((piece, i) => ({
			start: Math.max(piece.start, quote.start),
			end: Math.min(piece.end, quote.end),
			continues: i > 0 && piece.continues === true
		}));
}

/**
 * What the machine read as events in one article, in text order; what did not happen is left out.
 * @param governmentOf for whom an actor acts; see `governments`
 */
export function machineMentions(
	record: ExtractedRecord,
	actors: Resolve,
	places: Resolve,
	governmentOf: (actor: string) => string
): FoundMention[] {
	return record.events.flatMap((found) => {
		if (found.status === 'negated' || !isPlover(found.type)) return [];
		const parties = new Map<string, 'actor' | 'recipient'>();
		for (const { name, role } of found.actors) {
			const id = actors(name);
			if (id !== null && !parties.has(id)) parties.set(id, role);
		}
		const at = { article: record.article.id, start: found.start, end: found.end };
		return [
			{
				at,
				type: found.type,
				...(found.mode === undefined ? {} : { mode: found.mode }),
				status: found.status,
				actors: [...parties].map(([actor, role]) => ({ actor, role })),
				sides: [...parties].map(([actor, role]) => ({ actor: governmentOf(actor), role })),
				place: found.place === null ? null : places(found.place),
				dated: found.date !== null,
				...(found.dateAt === undefined ? {} : { dateAt: { ...at, ...found.dateAt } }),
				...(found.placeAt === undefined ? {} : { placeAt: { ...at, ...found.placeAt } }),
				...(found.certainty && { certainty: certaintyAt(found.certainty, at.article) }),
				...(found.since === undefined ? {} : { since: true }),
				date: eventDate(record, {
					edtf: found.date,
					at: found,
					status: found.status,
					// What was agreed may have been so for long; other words are news when they are said.
					spoken: VERBAL.has(found.type) && found.type !== 'AGREE'
				}),
				figures: (found.figures ?? []).map(({ what, value, start, end }) => ({
					what,
					value,
					at: { article: at.article, start, end }
				}))
			}
		];
	});
}

function certaintyAt(
	{ start, end, how, word }: NonNullable<FoundEvent['certainty']>,
	article: string
): FoundMention['certainty'] {
	return { at: { article, start, end }, how, word };
}

function isPlover(type: string): type is PloverType {
	return (PLOVER_TYPES as readonly string[]).includes(type);
}

function cut({ start, end }: Span): Span {
	return { start, end };
}

/** The records' facts by article. */
export function factsOf(records: ExtractedRecord[]): Map<string, Facts> {
	return new Map(records.map((record) => [record.article.id, new Facts(record)]));
}
