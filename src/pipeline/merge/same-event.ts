/** Whether two mentions, with the codebook's actors and places, can be or must be of one event. */
import { dayBounds } from '../../lib/dataset/edtf.ts';
import type { DateValue, Event, Place, PloverType } from '../../lib/dataset/types.ts';
import { VERBAL } from '../lexicon/events.ts';
import type { FoundMention } from '../merge.ts';

/** Nothing in type, date, place or parties speaks against their being one event. */
export function mayBeOne(a: FoundMention, b: FoundMention, places: Map<string, Place>): boolean {
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
export function echoes(a: FoundMention, b: FoundMention, places: Map<string, Place>): boolean {
	if (VERBAL.has(a.type)) return false;
	const place = a.place === null ? undefined : places.get(a.place);
	if (a.place === b.place && place && place.kind !== 'country') return true;
	if (inCampaign(a, b) || inCampaign(b, a)) return true;
	const [x, y] = [sides(a), sides(b)];
	const shared = x.filter((p) => y.some((q) => q.actor === p.actor)).length;
	const all = shared === Math.min(x.length, y.length);
	if (shared === 0 || !all) return false;
	if (a.at.article === b.at.article) return shared > 1 || a.type !== 'CONSULT';
	return shared > 1 && (LASTING.has(a.type) || a.type === 'CONSULT');
}

const DAY = 86_400_000;
/** Days from which on a deed is a campaign, made of many that are told without a date. */
const CAMPAIGN = 28;

/** Whether `b` can be a part of the campaign that `a` is: done the same way by the same side. */
function inCampaign(a: FoundMention, b: FoundMention): boolean {
	if (!a.dated || b.dated || a.mode === undefined || a.mode !== b.mode) return false;
	const { first, last } = dayBounds(a.date.edtf);
	if (Date.parse(last) - Date.parse(first) < CAMPAIGN * DAY) return false;
	return sides(a).some((p) => p.role === 'actor' && sides(b).some((q) => same(p, q)));
}

/** Somebody who acts in one and is acted on in the other, or a role that different parties fill. */
function opposed(a: FoundMention, b: FoundMention): boolean {
	const named = (m: FoundMention, role: string) =>
		sides(m)
			.filter((p) => p.role === role)
			.map((p) => p.actor);
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
export function tie(a: FoundMention, b: FoundMention, places: Map<string, Place>): Verdict {
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
	const [x, y] = [a, b].map((m) => new Set(sides(m).map((p) => p.actor))) as [
		Set<string>,
		Set<string>
	];
	if (x.size === 0 || y.size === 0) return 'maybe';
	const [few, many] = x.size <= y.size ? [x, y] : [y, x];
	return [...few].every((actor) => many.has(actor)) ? 'yes' : 'no';
}

/**
 * Two articles' accounts of a deed with the same parties in both roles, on days that lie near each other or at places
 * that differ, but not both; or one without a date and of the same victim.
 */
export function sameDeed(
	a: FoundMention[],
	b: FoundMention[],
	places: Map<string, Place>
): boolean {
	const pairs = a.flatMap((m) => b.map((o) => ({ m, o })));
	const shares = (m: FoundMention, o: FoundMention, role: string) =>
		sides(m).some((p) => p.role === role && sides(o).some((q) => same(p, q)));
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

/** Whom the parties act for; the parties themselves where nothing else is known. */
const sides = (m: FoundMention) => m.sides ?? m.actors;

const same = (p: Event['actors'][number], q: Event['actors'][number]) =>
	p.actor === q.actor && p.role === q.role;
