/** What a rule for dated expressions is, and what the rules share. */
import {
	approximately,
	dayNumber,
	daysIn,
	edtfDay,
	edtfInterval,
	edtfMonth,
	parts,
	type DayNumber
} from '../calendar.ts';
import type { Tense } from '../tense.ts';

export interface DateContext {
	published: DayNumber | null;
	/** Up to 40 characters before and after the expression. */
	before: string;
	after: string;
	tense: () => Tense | null;
}

export interface Resolved {
	value: string;
	basis: string;
}

export interface DateRule {
	pattern: RegExp;
	resolve: (match: RegExpMatchArray, context: DateContext) => Resolved | null;
}

export const MONTH =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)';
export const WEEKDAY = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day';
export const WEEKDAY_ABBR = `(?:${WEEKDAY}|Sun\\.|Mon\\.|Tues?\\.|Wed\\.|Thurs?\\.|Thu\\.|Fri\\.|Sat\\.)`;
export const YEAR = '(?:1[89]|20)\\d\\d';
export const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
export const DASH = '\\s?(?:-|–|—|to|through|until|and)\\s?';
export const PART = '(?:[Ee]arly|[Ll]ate|[Ll]ater|[Ee]arlier)';
export const TIME = '(?:morning|afternoon|evening|night|lunchtime|midday|noon)s?';
export const NUMBER =
	'(?:\\d[\\d,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|(?:a )?couple(?: of)?|(?:a )?dozen)';
export const ABOUT =
	'(about|around|approximately|roughly|nearly|almost|some|circa|c\\.|more than|over)';
export const re = (source: string, flags = 'g') =>
	new RegExp(`(?<![\\p{L}\\p{N}$€£])${source}(?![\\p{L}\\p{N}])`, `${flags}u`);

/** A list of rules, filled in the order in which they are to win over equally long ones. */
export function ruleList(): {
	rules: DateRule[];
	rule: (pattern: RegExp, resolve: DateRule['resolve']) => void;
} {
	const rules: DateRule[] = [];
	return { rules, rule: (pattern, resolve) => void rules.push({ pattern, resolve }) };
}

export const resolved = (value: string | null, basis: string): Resolved | null =>
	value === null ? null : { value, basis };
export const dayOf = (text: string) => Number.parseInt(text, 10);
export const isAbout = (context: DateContext) =>
	/\b(?:about|around|circa|c\.)\s$/i.test(context.before);
export const maybeAbout = (value: string, context: DateContext) =>
	isAbout(context) ? approximately(value) : value;

export function exactDay(year: number, month: number | undefined, day: number): string | null {
	const number = month === undefined ? null : dayNumber(year, month, day);
	return number === null ? null : edtfDay(number);
}

/** The year in which a month (and day) without one lies: by tense where it is far off, else the nearest. */
export function nearestYear(
	month: number,
	day: number,
	context: DateContext,
	reach: number
): { year: number; rule: string } | null {
	if (context.published === null) return null;
	const now = context.published;
	const at = (year: number) => dayNumber(year, month, Math.min(day, daysIn(year, month)))!;
	const thisYear = parts(now).year;
	const years = [thisYear - 1, thisYear, thisYear + 1];
	const latest = years.filter((y) => at(y) <= now).at(-1)!;
	const next = years.find((y) => at(y) >= now)!;
	if (/\bnext\s$/i.test(context.before)) return { year: next, rule: 'the next one' };
	if (/\b(?:since|last|past)\s$/i.test(context.before))
		return { year: latest, rule: 'the last one' };
	const nearest = now - at(latest) <= at(next) - now ? latest : next;
	if (Math.abs(at(nearest) - now) <= reach) return { year: nearest, rule: 'the nearest one' };
	const tense = context.tense();
	if (tense === 'past') return { year: latest, rule: 'past tense, so the last one' };
	if (tense === 'future') return { year: next, rule: 'future tense, so the next one' };
	return { year: nearest, rule: 'the nearest one' };
}

export function partOfMonth(
	year: number,
	month: number,
	part: string | undefined,
	basis: string
): Resolved | null {
	if (!part) return { value: edtfMonth(year, month), basis };
	const end = daysIn(year, month);
	const [first, last] = { early: [1, 10], mid: [11, 20], late: [21, end] }[part] ?? [1, end];
	const from = dayNumber(year, month, first!);
	const to = dayNumber(year, month, last!);
	return from === null || to === null
		? null
		: { value: edtfInterval(from, to), basis: `${basis}; ${part}` };
}

export const DAYS_IN_UNIT: Record<string, number> = { day: 1, week: 7, fortnight: 14 };

/** A day, month or year so many units before (negative) or after the day of publication. */
export function shifted(count: number, unit: string, now: DayNumber): string | null {
	const p = parts(now);
	if (Math.abs(count) > 2000) return null;
	if (unit in DAYS_IN_UNIT) return edtfDay(now + Math.round(count * DAYS_IN_UNIT[unit]!));
	if (unit === 'month') return edtfMonth(p.year, p.month + Math.round(count));
	const year = p.year + Math.round(count * (unit === 'decade' ? 10 : 1));
	return year < 1 ? null : String(year).padStart(4, '0');
}

/** Whether a "will" or "is to" stands shortly before what names no year, and none is named near: what is told of 1968 is not to come. */
export const isAhead = (c: DateContext) =>
	c.tense() === 'future' &&
	/\b(?:will|won[’']t|is|are|plans?|aims?|hopes?)\b/i.test(c.before) &&
	!new RegExp(`\\b${YEAR}\\b`).test(`${c.before} ${c.after}`);

/** The stretch of so many units that ends with publication. */
export function lastUnits(
	count: number,
	unit: string,
	c: DateContext,
	about: boolean
): Resolved | null {
	if (c.published === null) return null;
	const from = shifted(-count, unit, c.published);
	if (from === null) return null;
	const to = from.length === 10 ? edtfDay(c.published) : edtfDay(c.published).slice(0, from.length);
	if (from === to) return null;
	const value = `${about ? approximately(from) : from}/${to}`;
	return { value, basis: 'counted back from the day of publication' };
}
