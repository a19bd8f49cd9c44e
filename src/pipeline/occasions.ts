/** When somebody spoke, where the sentence does not say: from what the article tells around it. */
import { dayBounds } from '../lib/dataset/edtf.ts';
import type { DateValue } from '../lib/dataset/types.ts';
import type { Resolve } from './actors.ts';
import { articleDay, dateValue, isAfter } from './dating.ts';
import type { Deed } from './deeds.ts';
import type { ExtractedRecord } from './extracted.ts';
import { firstEndingAfter } from './words.ts';
import type { FoundStatement, Sentence, Span } from './types.ts';

/** Code units after which a day is no longer taken over: some eight paragraphs of news. */
const CARRY = 1_500;

/** A day on which somebody is known to have spoken or to have met others, and where the article tells it. */
interface Known {
	at: Span;
	date: DateValue;
}

/**
 * Dates the statements of one article, which are to be asked for in the order of the text. A statement is dated by its
 * own sentence; else with the same speaker's words in the same paragraph; else as after the deed that its sentence or its
 * paragraph tells before; else with the same speaker's last dated words or meeting; else about the article's day.
 */
export class Occasions {
	readonly #record: ExtractedRecord;
	readonly #deeds: Deed[];
	readonly #last = new Map<string, Known>();
	readonly #meetings = new Map<string, Known[]>();

	/** @param deeds of this article, by start */
	constructor(record: ExtractedRecord, deeds: Deed[], actors: Resolve) {
		this.#record = record;
		this.#deeds = deeds;
		const { published } = record.article;
		for (const event of record.events) {
			const date = event.date === null ? null : dateValue(event.date, '');
			if (event.type !== 'CONSULT' || event.status !== 'occurred' || date?.precision !== 'day')
				continue;
			if (isAfter(date.edtf, published)) continue;
			const basis = `The day of a meeting that the article tells before: ${date.edtf}`;
			for (const { name } of event.actors) {
				const who = actors(name) ?? name;
				const known = this.#meetings.get(who) ?? [];
				this.#meetings.set(who, [...known, { at: event, date: { ...date, basis } }]);
			}
		}
	}

	/** @param speaker an actor's id, or the name as the article has it; undefined where nobody is known */
	dateOf(statement: FoundStatement, speaker: string | undefined): DateValue {
		const own = statement.said && dateValue(statement.said.value, statement.said.basis);
		const date =
			own && !isAfter(own.edtf, this.#record.article.published)
				? own
				: this.#around(statement, speaker);
		if (!date) return articleDay(this.#record, 'No date is given; the article’s own day.');
		if (speaker !== undefined) this.#last.set(speaker, { at: statement, date });
		return date;
	}

	#around(statement: FoundStatement, speaker: string | undefined): DateValue | null {
		const before = speaker === undefined ? undefined : this.#last.get(speaker);
		const with_ = (known: Known): DateValue => ({
			...known.date,
			basis: /^(?:Said|The day)/.test(known.date.basis)
				? known.date.basis
				: `Said with the statement before: ${known.date.basis}`
		});
		const paragraph = this.#sentenceAt(statement)?.paragraph;
		if (before && this.#sentenceAt(before.at)?.paragraph === paragraph) return with_(before);
		const after = afterDeed(this.#record, this.#deeds, statement, statement.kind === 'direct');
		if (after) return after;
		const meeting = (speaker === undefined ? [] : (this.#meetings.get(speaker) ?? []))
			.filter(({ at }) => at.end <= (this.#sentenceAt(statement)?.start ?? 0))
			.at(-1);
		const near = [before, meeting]
			.filter((known) => known !== undefined)
			.filter(({ at }) => statement.start - at.end < CARRY)
			.sort((a, b) => b.at.start - a.at.start)[0];
		return near ? with_(near) : null;
	}

	#sentenceAt(span: Span): Sentence | undefined {
		return this.#record.sentences[firstEndingAfter(this.#record.sentences, span.start)];
	}
}

/** Days back to a deed that the paragraph tells, and to one that the sentence says went before. */
const RECENT = 7;
const SINCE = 14;

/**
 * The stretch from the last dated deed that is told before `at`, in its sentence or in its paragraph, to the article's
 * day; null where none is told, or only such as lie too far back to say much.
 * @param quoted deeds within `at` do not count: the words are somebody else's
 */
export function afterDeed(
	record: ExtractedRecord,
	deeds: Deed[],
	at: Span,
	quoted: boolean
): DateValue | null {
	const { sentences, article } = record;
	if (article.published === null) return null;
	const published = dayBounds(article.published).first;
	const own = sentences[firstEndingAfter(sentences, at.start)];
	if (!own) return null;
	let latest: Deed | undefined;
	for (let i = firstEndingAfter(deeds, at.start) - 1; i >= 0; i--) {
		const deed = deeds[i]!;
		if (sentences[firstEndingAfter(sentences, deed.start)]?.paragraph !== own.paragraph) break;
		latest = later(latest, deed, published);
	}
	for (let i = firstEndingAfter(deeds, at.start); i < deeds.length; i++) {
		const deed = deeds[i]!;
		if (deed.start >= own.end) break;
		if (quoted && deed.start < at.end) continue;
		latest = later(latest, deed, published);
	}
	if (!latest) return null;
	const day = latest.last;
	return day === published
		? {
				edtf: day,
				precision: 'day',
				basis: `after what happened on ${day}, the day of the article`
			}
		: {
				edtf: `${day}/${published}`,
				precision: 'interval',
				basis: `after what happened on ${day} and before the article`
			};
}

/** The later of two deeds, the second if it lies near enough. */
function later(known: Deed | undefined, deed: Deed, published: string): Deed | undefined {
	const days = (Date.parse(published) - Date.parse(deed.last)) / 86_400_000;
	if (days < 0 || days > (deed.since ? SINCE : RECENT)) return known;
	return known && known.last >= deed.last ? known : deed;
}
