/** The day of an event whose mentions give none: of the words that it is, of who meets, or of what is told before it. */
import type { Event } from '../../lib/dataset/types.ts';
import type { Deed } from '../deeds.ts';
import type { DraftEvent, DraftStatement } from '../drafts.ts';
import type { ExtractedRecord } from '../extracted.ts';
import { VERBAL } from '../lexicon/events.ts';
import type { FoundMention } from '../merge.ts';
import { afterDeed } from '../occasions.ts';
import { shared, within } from '../overlap.ts';

/** The day of the statement that a mention overlaps, by one who acts in it. */
export function saidOn(found: FoundMention[], statements: DraftStatement[]): Event['date'] | null {
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
export function metOn(
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

/** What goes on may have begun before all that its paragraph tells; only its own sentence says otherwise. */
const GOES_ON: ReadonlySet<string> = new Set(['AID', 'SANCTION', 'COERCE']);

/** After the deeds told before it: any for words, for a deed only those that the article says went before. */
export function after(
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
