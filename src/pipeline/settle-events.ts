/** Days and places of events whose mentions give none: from the words that they are, or from what is told around them. */
import { dayBounds } from '../lib/dataset/edtf.ts';
import type { Event } from '../lib/dataset/types.ts';
import type { Deed } from './deeds.ts';
import type { DraftEvent, DraftStatement } from './drafts.ts';
import type { ExtractedRecord } from './extracted.ts';
import { VERBAL } from './lexicon/events.ts';
import type { FoundMention, MergedEvent } from './merge.ts';
import { afterDeed } from './occasions.ts';
import { shared } from './overlap.ts';

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
		const date = VERBAL.has(event.type)
			? (saidOn(found, around.statements) ?? after(event, found, records, around.deeds))
			: after(event, found, records, around.deeds);
		if (date) event.date = date;
	}
	const meetings = merged.filter(({ event }) => event.type === 'CONSULT' && event.place !== null);
	for (const { event } of merged)
		if (event.place === null && VERBAL.has(event.type)) event.place = placeOfDay(event, meetings);
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
		if (said) return said.date;
	}
	return null;
}

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
		const others = (deeds.get(at.article) ?? []).filter(
			(deed) =>
				(deed.since || VERBAL.has(event.type)) &&
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
