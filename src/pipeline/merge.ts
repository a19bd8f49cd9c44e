/** Mentions of one event, in one article or several, made into one event. */
import { dayBounds } from '../lib/dataset/edtf.ts';
import type { DateValue, Event, Place, PloverType } from '../lib/dataset/types.ts';
import { VERBAL } from './lexicon/events.ts';
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
 * for it. What has no date of its own ("the Lima attacks", "his visit") then goes to the event that it can only be, as
 * `echoes` says. Mentions come in the order of the articles and of their text; events go out in the order of their first.
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
	return gathered(groups, byId).map((found) => ({ event: toEvent(found, byId), found }));
}

/** Gives each group without a date to the nearest other one that it echoes, until none is left that echoes another. */
function gathered(groups: FoundMention[][], places: Map<string, Place>): FoundMention[][] {
	const order = new Map(groups.flat().map((m, i) => [m, i]));
	const byOrder = (a?: FoundMention, b?: FoundMention) => order.get(a!)! - order.get(b!)!;
	const left = [...groups];
	for (let i = 0; i < left.length; i++) {
		const group = left[i]!;
		if (group.some((m) => m.dated)) continue;
		const home = nearestEcho(group, left, places);
		if (!home) continue;
		const whole = [...home, ...group].sort(byOrder);
		left.splice(left.indexOf(home), 1, whole);
		left.splice(left.indexOf(group), 1);
		// What came before may echo the larger group.
		i = -1;
	}
	for (let i = 0; i < left.length; i++) {
		const home = onlyOther(left[i]!, left, places);
		if (!home) continue;
		const whole = [...home, ...left[i]!].sort(byOrder);
		left.splice(left.indexOf(home), 1, whole);
		left.splice(i, 1);
		i = -1;
	}
	return left.sort((a, b) => byOrder(a[0], b[0]));
}

/**
 * The one violent deed of other articles that a group can be; none where several are possible that are not one
 * themselves.
 */
function onlyOther(
	group: FoundMention[],
	others: FoundMention[][],
	places: Map<string, Place>
): FoundMention[] | undefined {
	if (group[0]?.type !== 'ASSAULT' && group[0]?.type !== 'COERCE') return undefined;
	const homesOf = (one: FoundMention[]) =>
		others.filter((other) => other !== one && sameDeed(one, other, places));
	const homes = homesOf(group);
	// What a home could be besides must be this group too, and so must the homes be one another.
	const all = [...homes, ...homes.flatMap(homesOf)].filter((x) => x !== group);
	const one = all.every(
		(x) => homes.includes(x) && all.every((y) => x === y || sameDeed(x, y, places))
	);
	return one ? homes[0] : undefined;
}

/**
 * Two articles' accounts of a deed with the same parties in both roles, on days that lie near each other or at places
 * that differ, but not both; or one without a date and of the same victim.
 */
function sameDeed(a: FoundMention[], b: FoundMention[], places: Map<string, Place>): boolean {
	const pairs = a.flatMap((m) => b.map((o) => ({ m, o })));
	const shares = (m: FoundMention, o: FoundMention, role: string) =>
		m.actors.some((p) => p.role === role && o.actors.some((q) => same(p, q)));
	const full = pairs.some(({ m, o }) => shares(m, o, 'actor') && shares(m, o, 'recipient'));
	return (
		pairs.every(({ m, o }) => {
			const [when, where] = [dates(m, o), samePlace(m.place, o.place, places)];
			if (m.type !== o.type || m.at.article === o.at.article || when === 'no' || opposed(m, o))
				return false;
			return where !== 'differs' || (full && when !== 'differs');
		}) &&
		(full || pairs.some(({ m, o }) => shares(m, o, 'recipient') && (!m.dated || !o.dated)))
	);
}

const same = (p: Event['actors'][number], q: Event['actors'][number]) =>
	p.actor === q.actor && p.role === q.role;

function nearestEcho(
	group: FoundMention[],
	others: FoundMention[][],
	places: Map<string, Place>
): FoundMention[] | undefined {
	let home: FoundMention[] | undefined;
	let least = Infinity;
	for (const other of others) {
		if (other === group || other[0]?.type !== group[0]?.type) continue;
		const pairs = group.flatMap((m) => other.map((o) => ({ m, o })));
		if (!pairs.every(({ m, o }) => mayBeOne(m, o, places))) continue;
		for (const { m, o } of pairs) {
			if (gap(m, o) >= least || !echoes(m, o, places)) continue;
			least = gap(m, o);
			home = other;
		}
	}
	return home;
}

/** Code units between two mentions; those of other articles lie beyond all of the same. */
const gap = (a: FoundMention, b: FoundMention) =>
	a.at.article === b.at.article ? Math.abs(a.at.start - b.at.start) : 1e9;

/** Nothing in type, date, place or parties speaks against their being one event. */
function mayBeOne(a: FoundMention, b: FoundMention, places: Map<string, Place>): boolean {
	return (
		a.type === b.type &&
		dates(a, b) !== 'no' &&
		samePlace(a.place, b.place, places) !== 'differs' &&
		!opposed(a, b)
	);
}

/** Types of deeds that last, and are spoken of again and again as one. */
const LASTING: ReadonlySet<PloverType> = new Set(['AID', 'SANCTION']);

/**
 * Whether a mention without a date can be taken for another of the same deed: a meeting or a violent deed in one city
 * or at one site, or the same parties in the same roles, in one article or, for what lasts, in several. Words are not
 * deeds: what somebody says twice are two statements.
 */
function echoes(a: FoundMention, b: FoundMention, places: Map<string, Place>): boolean {
	if (VERBAL.has(a.type)) return false;
	const place = a.place === null ? undefined : places.get(a.place);
	if (a.place === b.place && place && place.kind !== 'country') return true;
	const shared = a.actors.filter((p) => b.actors.some((q) => q.actor === p.actor)).length;
	const all = shared === Math.min(a.actors.length, b.actors.length);
	if (shared === 0 || !all) return false;
	if (a.at.article === b.at.article) return shared > 1 || a.type !== 'CONSULT';
	return shared > 1 && (LASTING.has(a.type) || a.type === 'CONSULT');
}

/** Somebody who acts in one and is acted on in the other, or a role that different parties fill. */
function opposed(a: FoundMention, b: FoundMention): boolean {
	const named = (m: FoundMention, role: string) =>
		m.actors.filter((p) => p.role === role).map((p) => p.actor);
	const mutual = a.type === 'CONSULT' || a.type === 'AGREE' || a.type === 'COOPERATE';
	if (mutual) return parties(a, b) === 'no';
	const crossed = (x: FoundMention, y: FoundMention) =>
		named(x, 'actor').some(
			(p) => named(y, 'recipient').includes(p) && !named(y, 'actor').includes(p)
		);
	const disjoint = (role: string) => {
		const [x, y] = [named(a, role), named(b, role)];
		return x.length > 0 && y.length > 0 && !x.some((p) => y.includes(p));
	};
	return crossed(a, b) || crossed(b, a) || disjoint('actor') || disjoint('recipient');
}

type Verdict = 'yes' | 'maybe' | 'differs' | 'no';

/** Whether two mentions are of one event. */
function tie(a: FoundMention, b: FoundMention, places: Map<string, Place>): Verdict {
	if (a.type !== b.type) return 'no';
	const verdicts = [dates(a, b), samePlace(a.place, b.place, places), parties(a, b)];
	if (verdicts.includes('no') || opposed(a, b)) return 'no';
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
