/** Days and places of events whose mentions give none: from the words that they are, or from what is told around them. */
import { dayBounds } from '../lib/dataset/edtf.ts';
import type { Event } from '../lib/dataset/types.ts';
import type { Deed } from './deeds.ts';
import type { DraftEvent, DraftStatement } from './drafts.ts';
import type { ExtractedRecord } from './extracted.ts';
import { VERBAL } from './lexicon/events.ts';
import type { FoundMention, MergedEvent } from './merge.ts';
import { afterDeed } from './occasions.ts';
import { shared, within } from './overlap.ts';

/** What the events are seen against. */
export interface Surroundings {
	records: ExtractedRecord[];
	statements: DraftStatement[];
	/** Dated deeds by article, each list by start. */
	deeds: Map<string, Deed[]>;
}

/**
 * Settles what `merged` leaves open, in place. A deed of speech has the day of the statement that it is, and is done
 * where its speaker met others on that day; another deed lies between what its paragraph tells before it and the article.
 */
export function settleEvents(merged: MergedEvent[], around: Surroundings): void {
	const records = new Map(around.records.map((record) => [record.article.id, record]));
	for (const { event, found } of merged) {
		if (found.some((m) => m.dated)) continue;
		const said = VERBAL.has(event.type)
			? saidOn(found, around.statements)
			: event.type === 'CONSULT' && event.status === 'occurred'
				? metOn(found, records, around.statements)
				: null;
		const date = said ?? after(event, found, records, around.deeds);
		if (date) event.date = date;
	}
	const meetings = merged.filter(({ event }) => event.type === 'CONSULT' && event.place !== null);
	for (const { event, found } of merged)
		if (event.place === null && VERBAL.has(event.type))
			event.place = placeOfDay(event, meetings) ?? placeBeside(event, found, meetings, records);
}

/** The day of the statement that a mention overlaps, by one who acts in it. */
function saidOn(found: FoundMention[], statements: DraftStatement[]): Event['date'] | null {
	for (const mention of found) {
		const actors = mention.actors.filter((a) => a.role === 'actor').map((a) => a.actor);
		const said = statements.find(
			({ at, cue, speakerSpan, speaker }) =>
				at.article === mention.at.article &&
				(actors.length === 0 || (speaker !== null && actors.includes(speaker))) &&
				[at, cue, speakerSpan].some((span) => span !== undefined && shared(span, mention.at) > 0)
		);
		// "repeated demands for": the reporting verb does what the noun says.
		const done = statements.find(
			({ at, cue }) =>
				at.article === mention.at.article &&
				cue !== undefined &&
				mention.at.start - cue.end >= 0 &&
				mention.at.start - cue.end < BESIDE
		);
		const found = said ?? done;
		if (found) return found.date;
	}
	return null;
}

/** Code units between a verb and its object: a determiner or an adjective. */
const BESIDE = 12;

/** The day of a statement, by somebody who meets, whose sentence tells of the meeting: "Roe, after meeting Poe, said". */
function metOn(
	found: FoundMention[],
	records: Map<string, ExtractedRecord>,
	statements: DraftStatement[]
): Event['date'] | null {
	for (const { at, actors } of found) {
		const sentence = records.get(at.article)?.sentences.find((s) => within(at, s));
		const said = statements.find(
			(s) =>
				sentence !== undefined &&
				s.at.article === at.article &&
				shared(s.at, sentence) > 0 &&
				actors.some(({ actor }) => actor === s.speaker)
		);
		if (said && /^(?:day|about)$/.test(said.date.precision)) return said.date;
	}
	return null;
}

/**
 * Where the paragraph tells of a meeting before: of one who acts or, for an agreement, of whom it does not say. Null where
 * it tells of meetings at several places.
 */
function placeBeside(
	event: DraftEvent,
	found: FoundMention[],
	meetings: MergedEvent[],
	records: Map<string, ExtractedRecord>
): string | null {
	const actors = event.actors.filter((a) => a.role === 'actor').map((a) => a.actor);
	for (const { at } of found) {
		const paragraphOf = (start: number) =>
			records.get(at.article)?.sentences.find((s) => s.start <= start && start < s.end)?.paragraph;
		const paragraph = paragraphOf(at.start);
		if (paragraph === undefined) continue;
		const beside = meetings.filter(
			({ event: met, found: mentions }) =>
				(met.actors.some((a) => actors.includes(a.actor)) ||
					(event.type === 'AGREE' && met.actors.length === 0)) &&
				mentions.some(
					(m) =>
						m.at.article === at.article &&
						m.at.start < at.start &&
						paragraphOf(m.at.start) === paragraph
				)
		);
		const places = new Set(beside.map(({ event: met }) => met.place));
		if (places.size === 1) return [...places][0]!;
	}
	return null;
}

/** What goes on may have begun before all that its paragraph tells; only its own sentence says otherwise. */
const GOES_ON: ReadonlySet<string> = new Set(['AID', 'SANCTION', 'COERCE']);

/** After the deeds told before it: any for words, for a deed only those that the article says went before. */
function after(
	event: DraftEvent,
	found: FoundMention[],
	records: Map<string, ExtractedRecord>,
	deeds: Map<string, Deed[]>
): Event['date'] | null {
	if (event.status !== 'occurred') return null;
	for (const { at } of found) {
		const record = records.get(at.article);
		if (!record) continue;
		const sentence = record.sentences.find((s) => s.start <= at.start && at.start < s.end);
		const others = (deeds.get(at.article) ?? []).filter(
			(deed) =>
				(deed.since || VERBAL.has(event.type)) &&
				(!GOES_ON.has(event.type) || (sentence && shared(deed, sentence) > 0)) &&
				!found.some((m) => m.at.article === at.article && m.at.start === deed.start)
		);
		const date = afterDeed(record, others, at, false);
		if (date) return date;
	}
	return null;
}

/** Where one who acts met others on the event's day; null where that is not known or in several places. */
function placeOfDay(event: DraftEvent, meetings: MergedEvent[]): string | null {
	const { first, last } = dayBounds(event.date.edtf);
	if (first !== last) return null;
	const actors = event.actors.filter((a) => a.role === 'actor').map((a) => a.actor);
	const places = new Set(
		meetings
			.filter(({ event: met }) => {
				const on = dayBounds(met.date.edtf);
				return (
					on.first === first && on.last === last && met.actors.some((a) => actors.includes(a.actor))
				);
			})
			.map(({ event: met }) => met.place)
	);
	return places.size === 1 ? [...places][0]! : null;
}
