/** The place of words that give none: of the meeting on their day, or of the one told before them. */
import { dayBounds } from '../../lib/dataset/edtf.ts';
import type { DraftEvent } from '../drafts.ts';
import type { ExtractedRecord } from '../extracted.ts';
import type { FoundMention, MergedEvent } from '../merge.ts';

/** Where one who acts met others on the event's day; null where that is not known or in several places. */
export function placeOfDay(event: DraftEvent, meetings: MergedEvent[]): string | null {
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

/**
 * Where the paragraph tells of a meeting before: of one who acts or, for an agreement, of whom it does not say. Null where
 * it tells of meetings at several places.
 */
export function placeBeside(
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
