/** The dated deeds of the articles, once the mentions of each event are one: what other words and deeds come after. */
import { dayBounds } from '../lib/dataset/edtf.ts';
import { VERBAL } from './lexicon/events.ts';
import type { MergedEvent } from './merge.ts';
import type { Span } from './types.ts';

/** A mention of an event whose day is known, from this article or another. */
export interface Deed extends Span {
	/** The event's day, as `YYYY-MM-DD`. */
	last: string;
	/** The sentence tells it as what went before. */
	since: boolean;
}

/** The deeds that each article mentions, by start; speech and meetings are none, for what is said comes with them. */
export function datedDeeds(merged: MergedEvent[]): Map<string, Deed[]> {
	const deeds = new Map<string, Deed[]>();
	for (const { event, found } of merged) {
		if (VERBAL.has(event.type) || event.type === 'CONSULT' || event.status === 'planned') continue;
		const { first, last } = dayBounds(event.date.edtf);
		if (event.date.precision !== 'day' || first !== last) continue;
		for (const { at, since } of found) {
			const list = deeds.get(at.article) ?? [];
			if (list.length === 0) deeds.set(at.article, list);
			list.push({ start: at.start, end: at.end, last, since: since ?? false });
		}
	}
	for (const list of deeds.values()) list.sort((a, b) => a.start - b.start);
	return deeds;
}
