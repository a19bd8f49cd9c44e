/**
 * Events in an article, coded after PLOVER 2.0: a verb or noun of the lexicon with somebody, a day, a place or a
 * toll tied to it. Rules follow what people complain of in event coders: talk is no deed, a wish is no event, and
 * one event told with two words of one sentence is one record.
 *
 * Two departures from the manual, both since our records bear a status: a meeting to come is a CONSULT that is
 * planned (there: AGREE), and seizing territory short of a named attack is a COERCE of mode seize.
 */
import { firstDay } from './calendar.ts';
import { isAnchored } from './events/anchor.ts';
import { certaintyOf } from './events/certainty.ts';
import { contentAround, frames, type Frame, type Party } from './events/frame.ts';
import { Told } from './events/echo.ts';
import { figuresIn } from './events/figures.ts';
import { joined } from './events/join.ts';
import { nounRoles, verbRoles } from './events/roles.ts';
import { clauseAround, nounPhraseStart } from './events/extent.ts';
import { nounStatus, settle, verbGroup } from './events/status.ts';
import { triggersIn, type Trigger } from './events/triggers.ts';
import { dateOf } from './events/when.ts';
import { impliedPlace, placeOf } from './events/where.ts';
import { VERBAL, type PloverType } from './lexicon/events.ts';
import type {
	CleanSource,
	FoundDate,
	FoundEvent,
	FoundPlace,
	FoundStatement,
	Mention,
	Sentence,
	Span
} from './types.ts';

/** Longer than this is no sentence: a table, a list, a text without stops. */
const MAX_WORDS = 400;

/** An event as one word reports it, before words that report the same one are joined. */
export interface Report {
	frame: Frame;
	trigger: Trigger;
	/** Told in the passive. */
	passive: boolean;
	actors: Party[];
	recipients: Party[];
	status: FoundEvent['status'];
	date: FoundDate | null;
	place: FoundPlace | null;
	span: Span;
	figures: NonNullable<FoundEvent['figures']>;
}

/**
 * Every event that the sentences report, one record a mention, in the order of the text. Each has the span of
 * the clause (or noun phrase) that reports it; actors bear the names of `mentions`' entities, or of the country
 * whose adjective stands there.
 */
export function findEvents(
	doc: CleanSource,
	sentences: Sentence[],
	mentions: Mention[],
	statements: FoundStatement[],
	dates: FoundDate[],
	places: FoundPlace[]
): FoundEvent[] {
	const published = doc.published === null ? null : firstDay(doc.published);
	const told = new Told();
	const found = frames(doc, sentences, mentions, statements, dates, places, published).flatMap(
		(frame) => (frame.words.length > MAX_WORDS ? [] : eventsIn(frame, told))
	);
	return corroborated(found);
}

/** A deed that somebody alleges and the article itself reports elsewhere is no allegation. */
function corroborated(events: FoundEvent[]): FoundEvent[] {
	const keys = (e: FoundEvent) => e.actors.map((a) => `${e.type}/${a.role}/${a.name}`);
	const known = new Map<string, FoundEvent[]>();
	for (const e of events)
		if (e.status === 'occurred')
			for (const key of keys(e)) {
				const list = known.get(key) ?? [];
				// A handful is enough to compare with.
				if (list.length < 8) known.set(key, [...list, e]);
			}
	const agree = (a: string | null, b: string | null) => a === null || b === null || a === b;
	return events.map((e) => {
		if (e.status !== 'alleged' || VERBAL.has(e.type as PloverType)) return e;
		const same = keys(e).some((key) =>
			known
				.get(key)
				?.some((o) => agree(o.date, e.date) && agree(o.place, e.place) && shareAll(o, e))
		);
		return same ? { ...e, status: 'occurred' as const } : e;
	});
}

/** Whether no role that both fill is filled by different parties. */
function shareAll(a: FoundEvent, b: FoundEvent): boolean {
	return (['actor', 'recipient'] as const).every((role) => {
		const [x, y] = [a, b].map((e) => e.actors.filter((p) => p.role === role).map((p) => p.name));
		return x!.length === 0 || y!.length === 0 || x!.some((name) => y!.includes(name));
	});
}

function eventsIn(frame: Frame, told: Told): FoundEvent[] {
	const triggers = triggersIn(frame);
	if (triggers.length === 0) return [];
	const reports: Report[] = [];
	for (const trigger of triggers) {
		const found = report(frame, trigger, triggers, reports.at(-1)?.actors ?? []);
		if (found) reports.push(found);
	}
	return joined(reports).flatMap((r) => {
		if (!isAnchored(r)) return echo(r, told.meant(r));
		const events = asEvents(r);
		for (const event of events) told.add(r, event);
		return events;
	});
}

/** One more mention of an event told before, with what is known of it. */
function echo(r: Report, event: FoundEvent | null): FoundEvent[] {
	if (!event) return [];
	const { start, type } = asEvent(r);
	// The noun for a plan is that plan, whatever its own sentence says.
	const status = event.status === 'planned' ? event.status : r.status;
	const object = /^\sof\s(?:an?|the|his|her|its|their)\s[\p{L}-]+/u.exec(
		r.frame.text.slice(r.span.end, Math.min(r.frame.sentence.end, r.span.end + 40))
	);
	const end = r.span.end + (object?.[0].length ?? 0);
	const { mode, date, place, actors, confidence: sure } = event;
	return [
		{
			start,
			end,
			type,
			...(mode && { mode }),
			status,
			date,
			place,
			actors,
			...(isBefore(r) && { since: true as const }),
			confidence: Math.max(0.1, Math.round((sure - 0.1) * 100) / 100)
		}
	];
}

function report(
	frame: Frame,
	trigger: Trigger,
	triggers: Trigger[],
	earlier: Party[]
): Report | null {
	const isVerb = trigger.kind === 'verb';
	const group = isVerb ? verbGroup(frame, trigger) : null;
	const from = group ? group.from : nounPhraseStart(frame, trigger.at);
	const said = group ? group.status : nounStatus(frame, from, trigger);
	if (said === null) return null;
	const roles = group ? verbRoles(frame, trigger, group, earlier) : nounRoles(frame, trigger, from);
	const near = dateOf(frame, trigger, triggers);
	const date = near && isToCome(frame, trigger, said, near) ? null : near;
	const status = settle(frame, trigger, said, date?.value ?? null, roles.actors);
	if (status === null) return null;
	const countries = [...roles.actors, ...roles.recipients].filter((p) => p.kind === 'country');
	const place =
		placeOf(frame, trigger, triggers, countries, from) ?? impliedPlace(frame, trigger, from);
	const span = clauseAround(frame, trigger, from, roles, date, place, group?.passive);
	const figures =
		trigger.type === 'ASSAULT' || trigger.type === 'COERCE'
			? figuresIn(frame.text, Math.min(frame.words[from]!.start, span.start), span.end)
			: [];
	const passive = group?.passive ?? false;
	return { frame, trigger, passive, ...roles, status, date, place, span, figures };
}

/** Words that were spoken, beside a day after publication: the day of what they are about. */
function isToCome(frame: Frame, { type }: Trigger, said: string, date: FoundDate): boolean {
	const day = firstDay(date.value);
	if (said !== 'occurred' || !VERBAL.has(type)) return false;
	return day !== null && frame.published !== null && day > frame.published;
}

/** Several met one after the other ("met this week with A, B and C") are as many meetings. */
function asEvents(r: Report): FoundEvent[] {
	const severally =
		r.trigger.type === 'CONSULT' &&
		r.recipients.length > 1 &&
		(r.date?.value.includes('/') ?? false);
	if (!severally) return [asEvent(r)];
	const { words } = r.frame;
	return r.recipients.map((party, i) => {
		const start = i === 0 ? r.span.start : words[titleStart(r.frame, party.from)]!.start;
		return asEvent({ ...r, recipients: [party], span: { start, end: words[party.to]!.end } });
	});
}

/** Where the capitalised words before a name begin ("German Chancellor …"). */
function titleStart(frame: Frame, from: number): number {
	let start = from;
	while (start > 0 && /^\p{Lu}/u.test(frame.words[start - 1]!.text)) start -= 1;
	return start;
}

function asEvent(r: Report): FoundEvent {
	const { text, sentence } = r.frame;
	const certainty = r.trigger.type === 'ASSAULT' ? certaintyOf(text, sentence, r.span) : null;
	const seen = new Set<string>();
	const role = (list: Party[], as: 'actor' | 'recipient') =>
		list.flatMap((p) => (seen.has(p.name) ? [] : (seen.add(p.name), [{ name: p.name, role: as }])));
	return {
		start: r.span.start,
		end: r.span.end,
		type: r.trigger.type,
		...(r.trigger.mode && { mode: r.trigger.mode }),
		status: r.status,
		date: r.date?.value ?? null,
		place: r.place?.name ?? null,
		actors: [...role(r.actors, 'actor'), ...role(r.recipients, 'recipient')],
		...(r.date && { dateAt: { start: r.date.start, end: r.date.end } }),
		...(r.place && r.place.end > r.place.start && { placeAt: withPreposition(r.frame, r.place) }),
		...(certainty && { certainty }),
		...(isBefore(r) && { since: true as const }),
		...(r.figures.length > 0 && { figures: r.figures }),
		confidence: confidence(r)
	};
}

/** "near the border": a place with what says how near. */
function withPreposition({ text, sentence }: Frame, { start, end }: Span): Span {
	const from = Math.max(sentence.start, start - 24);
	const before = /\b(?:in|at|near|over|inside|outside|around|off|on|across)\s(?:the\s)?$/iu.exec(
		text.slice(from, start)
	);
	return { start: before ? start - before[0].length : start, end };
}

const GOES_BEFORE =
	/\b(?:after|following|since|in (?:the )?(?:wake|aftermath) of|in (?:response|reaction) to|(?:galvani[sz]|prompt|spurr|shock|anger|trigger|alarm)ed by)\s(?:[^\s,;.]+\s){0,8}$/i;

/** Whether the sentence tells the event as what went before. */
function isBefore(r: Report): boolean {
	const { text, sentence } = r.frame;
	const from = Math.max(sentence.start, r.span.start - 80);
	return r.status === 'occurred' && GOES_BEFORE.test(text.slice(from, r.span.start));
}

/** Half, and a tenth more for each thing known; less where others say it, or where it is denied or to come. */
function confidence(r: Report): number {
	const known = [
		r.actors.length > 0,
		r.recipients.length > 0,
		r.date !== null,
		r.place !== null,
		r.figures.length > 0
	];
	const inSpeech = contentAround(r.frame, r.frame.words[r.trigger.at]!) !== null;
	const doubt = r.status === 'alleged' ? 0.2 : r.status === 'negated' ? 0.1 : 0;
	const value = 0.5 + 0.1 * known.filter(Boolean).length - doubt - (inSpeech ? 0.1 : 0);
	return Math.round(Math.min(0.95, Math.max(0.1, value)) * 100) / 100;
}
