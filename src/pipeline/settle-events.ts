/** Days and places of events whose mentions give none: from the words that they are, or from what is told around them. */
import type { Deed } from './deeds.ts';
import type { DraftStatement } from './drafts.ts';
import type { ExtractedRecord } from './extracted.ts';
import { VERBAL } from './lexicon/events.ts';
import type { MergedEvent } from './merge.ts';
import { after, metOn, saidOn } from './settle/days.ts';
import { placeBeside, placeOfDay } from './settle/places.ts';

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
