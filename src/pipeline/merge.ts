/** Mentions of one event, in one article or several, made into one event. */
import { dayBounds } from '../lib/dataset/edtf.ts';
import type { DateValue, Event, Place, PloverType } from '../lib/dataset/types.ts';
import type { DraftEvent, Place as At } from './drafts.ts';

/** An event as one article mentions it, with the codebook's actors and places. */
export interface FoundMention {
	at: At;
	type: PloverType;
	mode?: string;
	status: Event['status'];
	actors: Event['actors'];
	place: string | null;
	/** Whether the article says when. */
	dated: boolean;
	date: DateValue;
	figures: { what: string; value: number; at: At }[];
}

/** An event with the mentions that were found to be of it. */
export interface MergedEvent {
	event: DraftEvent;
	found: FoundMention[];
}

/**
 * Puts each mention to the first event that it can be of, else makes it a new one. Two mentions are of one event if they
 * are of one type and neither their dates, their places nor their parties rule it out, and at least two of the three speak
 * for it. Mentions come in the order of the articles and of their text; events go out in the order of their first.
 */
export function mergeMentions(mentions: FoundMention[], places: Place[]): MergedEvent[] {
	const byId = new Map(places.map((place) => [place.id, place]));
	const groups: FoundMention[][] = [];
	for (const mention of mentions) {
		const home = groups.find((group) => {
			const ties = group.map((other) => tie(other, mention, byId));
			return ties.every((t) => t !== 'no') && ties.includes('yes');
		});
		if (home) home.push(mention);
		else groups.push([mention]);
	}
	return groups.map((found) => ({ event: toEvent(found, byId), found }));
}

type Verdict = 'yes' | 'maybe' | 'differs' | 'no';

/** Whether two mentions are of one event. */
function tie(a: FoundMention, b: FoundMention, places: Map<string, Place>): Verdict {
	if (a.type !== b.type) return 'no';
	const verdicts = [dates(a, b), samePlace(a.place, b.place, places), parties(a, b)];
	if (verdicts.includes('no')) return 'no';
	const [yes, differ] = (['yes', 'differs'] as const).map(
		(verdict) => verdicts.filter((v) => v === verdict).length
	) as [number, number];
	if (differ > 0) return differ === 1 && yes === 2 && mayDiffer(a, b) ? 'yes' : 'no';
	return yes >= 2 ? 'yes' : 'maybe';
}

/** Two articles may have one deed between two parties on different days or places; talks are held again and again. */
function mayDiffer(a: FoundMention, b: FoundMention): boolean {
	return a.type !== 'CONSULT' && a.at.article !== b.at.article && a.actors.length >= 2;
}

const DAY = 86_400_000;
/** Days that two articles' dates of one event may lie apart. */
const NEAR = 7;

/** Whether both dates cannot be right. */
export function datesConflict(a: DateValue, b: DateValue): boolean {
	const [x, y] = [dayBounds(a.edtf), dayBounds(b.edtf)];
	return x.first > y.last || y.first > x.last;
}

function dates(a: FoundMention, b: FoundMention): Verdict {
	if (!a.dated || !b.dated) return 'maybe';
	const [x, y] = [dayBounds(a.date.edtf), dayBounds(b.date.edtf)];
	if (datesConflict(a.date, b.date)) {
		const apart = Math.max(
			Date.parse(x.first) - Date.parse(y.last),
			Date.parse(y.first) - Date.parse(x.last)
		);
		return apart <= NEAR * DAY ? 'differs' : 'no';
	}
	// Two days within one month may be the same; only a day speaks for it.
	const exact = x.first === x.last || y.first === y.last;
	return exact ? 'yes' : 'maybe';
}

/** Whether two places are one, or one holds the other. */
export function samePlace(
	a: string | null,
	b: string | null,
	places: Map<string, Place>
): 'yes' | 'maybe' | 'differs' {
	if (a === null || b === null) return 'maybe';
	if (a === b) return 'yes';
	const [x, y] = [places.get(a), places.get(b)];
	const holds = (outer?: Place, inner?: Place) =>
		outer?.kind === 'country' && outer.country !== undefined && outer.country === inner?.country;
	return holds(x, y) || holds(y, x) ? 'yes' : 'differs';
}

function parties(a: FoundMention, b: FoundMention): Verdict {
	const [x, y] = [a, b].map((m) => new Set(m.actors.map((p) => p.actor))) as [
		Set<string>,
		Set<string>
	];
	if (x.size === 0 || y.size === 0) return 'maybe';
	const [few, many] = x.size <= y.size ? [x, y] : [y, x];
	return [...few].every((actor) => many.has(actor)) ? 'yes' : 'no';
}

const STATUS: Event['status'][] = ['occurred', 'planned', 'alleged'];

/** The event of its mentions: the surest status, the most exact date and place, all parties. */
function toEvent(found: FoundMention[], places: Map<string, Place>): DraftEvent {
	const first = found[0]!;
	const actors = new Map<string, 'actor' | 'recipient'>();
	for (const { actor, role } of found.flatMap((m) => m.actors))
		if (!actors.has(actor)) actors.set(actor, role);
	const best = [...found].sort((a, b) => width(a) - width(b))[0]!;
	const named = found.flatMap((m) => (m.place === null ? [] : [m.place]));
	const mode = found.find((m) => m.mode !== undefined)?.mode;
	return {
		origin: 'machine',
		type: first.type,
		...(mode === undefined ? {} : { mode }),
		status: STATUS.find((status) => found.some((m) => m.status === status)) ?? first.status,
		actors: [...actors].map(([actor, role]) => ({ actor, role })),
		place: named.find((id) => places.get(id)?.kind !== 'country') ?? named[0] ?? null,
		date: best.date,
		mentions: found.map((m) => ({ at: m.at, ...(m.dated ? { date: m.date } : {}) }))
	};
}

/** Days that a mention's date leaves open; an undated one's are the most. */
function width(mention: FoundMention): number {
	if (!mention.dated) return Number.MAX_SAFE_INTEGER;
	const { first, last } = dayBounds(mention.date.edtf);
	return Date.parse(last) - Date.parse(first);
}
