/** The rules by which `dates.ts` finds and resolves dated expressions: one regular expression and its reading each. */
import {
	approximately,
	dayNumber,
	daysIn,
	edtfDay,
	edtfInterval,
	edtfMonth,
	parts,
	type DayNumber
} from './calendar.ts';
import { HOLIDAYS, monthNumber, numberValue, WEEKDAYS } from './lexicon/calendar.ts';
import type { Tense } from './tense.ts';

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

const MONTH =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)';
const WEEKDAY = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day';
const WEEKDAY_ABBR = `(?:${WEEKDAY}|Sun\\.|Mon\\.|Tues?\\.|Wed\\.|Thurs?\\.|Thu\\.|Fri\\.|Sat\\.)`;
const YEAR = '(?:1[89]|20)\\d\\d';
const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const DASH = '\\s?(?:-|–|—|to|through|until|and)\\s?';
const PART = '(?:early|late|later|earlier)';
const TIME = '(?:morning|afternoon|evening|night|lunchtime|midday|noon)s?';
const NUMBER =
	'(?:\\d[\\d,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|(?:a )?couple(?: of)?|(?:a )?dozen)';
const ABOUT = '(about|around|approximately|roughly|nearly|almost|some|circa|c\\.|more than|over)';

const re = (source: string, flags = 'g') =>
	new RegExp(`(?<![\\p{L}\\p{N}$€£])${source}(?![\\p{L}\\p{N}])`, `${flags}u`);

const rules: DateRule[] = [];
const rule = (pattern: RegExp, resolve: DateRule['resolve']) => rules.push({ pattern, resolve });
const resolved = (value: string | null, basis: string): Resolved | null =>
	value === null ? null : { value, basis };
const dayOf = (text: string) => Number.parseInt(text, 10);
const isAbout = (context: DateContext) => /\b(?:about|around|circa|c\.)\s$/i.test(context.before);
const maybeAbout = (value: string, context: DateContext) =>
	isAbout(context) ? approximately(value) : value;

function exactDay(year: number, month: number | undefined, day: number): string | null {
	const number = month === undefined ? null : dayNumber(year, month, day);
	return number === null ? null : edtfDay(number);
}

/** The year in which a month (and day) without one lies: by tense where it is far off, else the nearest. */
function nearestYear(
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

// November 23, 2015 · Monday, Nov. 23, 2015 · 23 November 2015 · the 23rd of November, 2015
rule(
	re(
		`(?:${WEEKDAY_ABBR},? )?(?:(${MONTH})\\s(${DAY})|(?:the )?(${DAY}) (?:of )?(${MONTH})),?\\s(${YEAR})`
	),
	(m, c) => {
		const value = exactDay(Number(m[5]), monthNumber(m[1] ?? m[4]!), dayOf(m[2] ?? m[3]!));
		return value === null ? null : { value: maybeAbout(value, c), basis: 'stated in full' };
	}
);
// 2015-11-23
rule(re(`(${YEAR})-(\\d\\d)-(\\d\\d)`), (m) =>
	resolved(exactDay(Number(m[1]), Number(m[2]), Number(m[3])), 'stated in full')
);
// 13-11-15 · 11/13/2015 · 13.11.2015
rule(re(`(\\d{1,2})([-/.])(\\d{1,2})\\2(${YEAR}|\\d\\d)`), (m, c) => {
	const year = m[4]!.length === 4 ? Number(m[4]) : 2000 + Number(m[4]);
	const orders: [number, number][] = [
		[Number(m[1]), Number(m[3])],
		[Number(m[3]), Number(m[1])]
	];
	const days = orders.flatMap(([month, day]) => dayNumber(year, month, day) ?? []);
	if (days.length === 0 || (m[4]!.length === 2 && c.published === null)) return null;
	if (m[4]!.length === 2 && Math.abs(days[0]! - c.published!) > 3660) return null;
	const now = c.published ?? days[0]!;
	const best = days.sort((a, b) => Math.abs(a - now) - Math.abs(b - now))[0]!;
	return {
		value: edtfDay(best),
		basis: days.length > 1 ? 'the order nearest to publication' : 'stated in full'
	};
});
// the attacks of 9/11
rule(re('(?:9/11|Sept(?:\\.|ember) 11(?:th)?(?=,? (?:terror|attack|hijack|commission)))'), () => ({
	value: '2001-09-11',
	basis: 'the attacks of that name'
}));
// Nov. 13-15 · from November 13 to 15 · between Jan. 1 and Sept. 18 (2016)
rule(re(`(${MONTH}) (${DAY})${DASH}(?:(${MONTH}) )?(${DAY})(?:,? (${YEAR}))?`), (m, c) => {
	if (/and/.test(m[0]) && !m[3] && !/\bbetween\s$/i.test(c.before)) return null;
	if (/ and /.test(m[0]) && m[3] && !/\bbetween\s$/i.test(c.before)) return null;
	const first = monthNumber(m[1]!)!;
	const last = m[3] ? monthNumber(m[3])! : first;
	const end = m[5]
		? { year: Number(m[5]), rule: 'stated in full' }
		: nearestYear(last, dayOf(m[4]!), c, 90);
	if (!end) return null;
	const from = dayNumber(first > last ? end.year - 1 : end.year, first, dayOf(m[2]!));
	const to = dayNumber(end.year, last, dayOf(m[4]!));
	if (from === null || to === null || from >= to) return null;
	return { value: edtfInterval(from, to), basis: end.rule };
});
// Nov. 13 · 13 November · Friday, Nov. 13 · June 16th of last year
rule(
	re(
		`(?:${WEEKDAY_ABBR},? )?(?:(${MONTH})\\s(${DAY})|(?:the )?(${DAY}) (?:of )?(${MONTH}))(?! ?(?:percent|%|seats|points))(?:,? (?:of )?(last|this|next) year)?`
	),
	(m, c) => {
		const month = monthNumber(m[1] ?? m[4]!);
		const day = dayOf(m[2] ?? m[3]!);
		if (month === undefined || c.published === null) return null;
		if (m[5]) {
			const year = parts(c.published).year + { last: -1, this: 0, next: 1 }[m[5] as 'last'];
			return resolved(exactDay(year, month, day), `${m[5]} year, from the day of publication`);
		}
		// A caption in capitals shows what has happened.
		const caption = /^\p{Lu}{3,}/u.test(m[1] ?? m[4]!);
		const found = nearestYear(month, day, caption ? { ...c, before: 'last ' } : c, 100);
		if (!found) return null;
		const value = exactDay(found.year, month, day);
		return value === null
			? null
			: { value: maybeAbout(value, c), basis: `no year given: ${found.rule}` };
	}
);
// March 2016 · Sept. of 2015
rule(re(`(?:(early|mid|late)[- ])?(${MONTH})(?:,| of)?\\s(${YEAR})`), (m) =>
	partOfMonth(Number(m[3]), monthNumber(m[2]!)!, m[1], 'stated with its year')
);
// last September · in September · early May · back in September
rule(
	re(
		`(?:(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Tt]hrough|[Dd]uring|[Ff]rom|[Bb]efore|[Aa]fter|[Oo]f|[Aa]round|[Aa]bout|[Ee]arl(?:y|ier)(?: in)?|[Ll]ate|[Ll]ater in|[Bb]ack in|[Ff]or|[Tt]his|[Nn]ext|[Ll]ast|[Pp]ast|[Uu]pcoming) )|(?<=\\b(?:[Mm]id|[Ee]arly|[Ll]ate)-))(${MONTH})(?:,? (?:of )?(last|this|next) year)?`
	),
	(m, c) => {
		const month = monthNumber(m[1]!);
		if (month === undefined || c.published === null) return null;
		if (/^(?:May|March|MAY|MARCH)$/.test(m[1]!) && /\b(?:of|for|this|that)\s$/i.test(c.before))
			return null;
		// A name, "of April Jones", or a date whose day follows.
		if (
			/^ (?:\p{Lu}\p{Ll}+(?! \p{Ll})|\d)/u.test(c.after) &&
			!/^ \p{Lu}\p{Ll}+day\b/u.test(c.after)
		)
			return null;
		const part = /\b(early|mid|late)(?:[- ]|(?: in )?)$/i.exec(c.before)?.[1]?.toLowerCase();
		if (m[2]) {
			const year = parts(c.published).year + { last: -1, this: 0, next: 1 }[m[2] as 'last'];
			return partOfMonth(year, month, part, `${m[2]} year, from the day of publication`);
		}
		const now = parts(c.published);
		if (month === now.month && !/\b(?:last|next|since)\s$/i.test(c.before))
			return partOfMonth(now.year, month, part, 'the month of publication');
		const found = nearestYear(
			month,
			15,
			/\bback in\s$/i.test(c.before) ? { ...c, before: 'last ' } : c,
			0
		);
		return found && partOfMonth(found.year, month, part, `no year given: ${found.rule}`);
	}
);

function partOfMonth(
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

// Thursday · last Thursday · earlier Tuesday · Thursday night · on Monday of next week
rule(
	re(
		`(?:${PART} )?(?:(last|this|next|past|coming|the following) )?(?:in the )?(${WEEKDAY})(?: ${TIME})?(?:,? (?:of )?(last|this|next) week)?(?:(?:,| of) (${WEEKDAY}))?`
	),
	(m, c) => {
		const weekday = WEEKDAYS[m[2]!.toLowerCase()];
		if (weekday === undefined || c.published === null) return null;
		const now = parts(c.published);
		const monday = c.published - ((now.weekday + 6) % 7);
		const qualifier = /\b(last|this|next|past|coming)\b/i.exec(
			m[0].slice(0, m[0].indexOf(m[2]!))
		)?.[1];
		const inWeek = monday + ((weekday + 6) % 7);
		if (m[3]) {
			const weeks = { last: -7, this: 0, next: 7 }[m[3] as 'last'];
			return { value: edtfDay(inWeek + weeks), basis: `${m[3]} week, from the day of publication` };
		}
		const since = (now.weekday - weekday + 7) % 7;
		const until = (weekday - now.weekday + 7) % 7;
		if (/^(?:last|past)$/i.test(qualifier ?? ''))
			return {
				value: edtfDay(c.published - (since || 7)),
				basis: 'the last one before publication'
			};
		if (/^next$/i.test(qualifier ?? ''))
			return { value: edtfDay(inWeek + 7), basis: 'in the week after publication' };
		if (/^coming$/i.test(qualifier ?? ''))
			return {
				value: edtfDay(c.published + (until || 7)),
				basis: 'the next one after publication'
			};
		if (/^later$/i.test(m[0].split(' ')[0]!) && since === 0)
			return { value: edtfDay(c.published), basis: 'later on the day of publication' };
		const tense = /^earlier /i.test(m[0]) ? 'past' : c.tense();
		if (tense === 'future')
			return { value: edtfDay(c.published + until), basis: 'future tense, so the next one' };
		return {
			value: edtfDay(c.published - since),
			basis: tense === 'past' ? 'past tense, so the last one' : 'the last one by publication'
		};
	}
);
// over the weekend · last weekend · this weekend
rule(re(`(?:(last|this|next|past|the|that) )?weekend`, 'gi'), (m, c) => {
	if (c.published === null || !m[1] || /that/i.test(m[1])) return null;
	const now = parts(c.published);
	const saturday = c.published - ((now.weekday + 1) % 7);
	const within = now.weekday === 6 || now.weekday === 0;
	const word = m[1].toLowerCase();
	const future =
		word === 'next' || (word !== 'last' && word !== 'past' && !within && c.tense() === 'future');
	const back = (word === 'last' || word === 'past') && within ? 7 : 0;
	const first = future ? saturday + 7 : saturday - back;
	return {
		value: edtfInterval(first, first + 1),
		basis: future ? 'the next one after publication' : 'the last one by publication'
	};
});
// yesterday · today · tomorrow · last night · this morning · the day before yesterday
const NAMED_DAYS: [string, number][] = [
	['the day before yesterday', -2],
	['the day after tomorrow', 2],
	['yesterday', -1],
	['last (?:night|evening)', -1],
	['tomorrow', 1],
	['today', 0],
	['tonight', 0],
	['this (?:morning|afternoon|evening)', 0]
];
for (const [name, offset] of NAMED_DAYS)
	rule(re(`${name}(?: ${TIME})?`, 'gi'), (m, c) =>
		c.published === null ||
		/\b(?:USA|Psychology|History|Russia) $/.test(c.before) ||
		/^[’']s (?:world|america|society|economy|youth|politics)/i.test(c.after)
			? null
			: {
					value: edtfDay(c.published + offset),
					basis: `"${m[0].toLowerCase()}", from the day of publication`
				}
	);
// last week · this month · early next year · late last month · earlier this week
rule(
	re(
		`(?:(early|earlier|late|later|mid|at the (?:beginning|start|end) of)[- ])?(last|this|next|past|the coming|the previous) (week|month|year)(?![’']?s?[- ]long)`,
		'gi'
	),
	(m, c) => {
		if (c.published === null) return null;
		const which = m[2]!.toLowerCase();
		const unit = m[3]!.toLowerCase();
		if (which === 'past' && unit !== 'week') return lastUnits(1, unit, c, false);
		if (which === 'past') return lastUnits(1, 'week', c, false);
		if (which === 'the previous') return null;
		const shift = which === 'last' ? -1 : which === 'this' ? 0 : 1;
		const basis = `${which} ${unit}, from the day of publication`;
		const now = parts(c.published);
		const part =
			m[1] && /^(early|at the (?:beginning|start))/i.test(m[1]) && !/^earlier/i.test(m[1])
				? 'early'
				: /^(late|at the end)/i.test(m[1] ?? '') && !/^later/i.test(m[1] ?? '')
					? 'late'
					: /^mid/i.test(m[1] ?? '')
						? 'mid'
						: undefined;
		if (unit === 'year') {
			const year = now.year + shift;
			if (!part) return { value: String(year), basis };
			const [from, to] = { early: [1, 4], mid: [5, 8], late: [9, 12] }[part]!;
			return { value: `${edtfMonth(year, from!)}/${edtfMonth(year, to!)}`, basis };
		}
		if (unit === 'month') {
			const month = now.month + shift;
			const [year, inYear] = edtfMonth(now.year, month).split('-').map(Number);
			return partOfMonth(year!, inYear!, part, basis);
		}
		const monday = c.published - ((now.weekday + 6) % 7) + shift * 7;
		if (which !== 'this') return { value: edtfInterval(monday, monday + 6), basis };
		const tense = /^earlier/i.test(m[1] ?? '')
			? 'past'
			: /^later/i.test(m[1] ?? '')
				? 'future'
				: c.tense();
		if (tense === 'past')
			// On a Sunday or Monday, "this week" looks back on the one that ends.
			return {
				value: edtfInterval(c.published <= monday ? monday - 6 : monday, c.published),
				basis: `${basis}; past tense`
			};
		if (tense === 'future')
			return { value: edtfInterval(c.published, monday + 6), basis: `${basis}; future tense` };
		return { value: edtfInterval(monday, monday + 6), basis };
	}
);

const DAYS_IN_UNIT: Record<string, number> = { day: 1, week: 7, fortnight: 14 };

/** A day, month or year so many units before (negative) or after the day of publication. */
function shifted(count: number, unit: string, now: DayNumber): string | null {
	const p = parts(now);
	if (Math.abs(count) > 2000) return null;
	if (unit in DAYS_IN_UNIT) return edtfDay(now + Math.round(count * DAYS_IN_UNIT[unit]!));
	if (unit === 'month') return edtfMonth(p.year, p.month + Math.round(count));
	const year = p.year + Math.round(count * (unit === 'decade' ? 10 : 1));
	return year < 1 ? null : String(year).padStart(4, '0');
}

/** The stretch of so many units that ends with publication. */
function lastUnits(count: number, unit: string, c: DateContext, about: boolean): Resolved | null {
	if (c.published === null) return null;
	const from = shifted(-count, unit, c.published);
	if (from === null) return null;
	const to = from.length === 10 ? edtfDay(c.published) : edtfDay(c.published).slice(0, from.length);
	if (from === to) return null;
	const value = `${about ? approximately(from) : from}/${to}`;
	return { value, basis: 'counted back from the day of publication' };
}

// 10 days ago · about two weeks ago · a year ago
rule(
	re(
		`(?:${ABOUT} )?(${NUMBER}) (day|week|fortnight|month|year|decade)s? (?:ago|back)(?: (${WEEKDAY}|today))?`,
		'gi'
	),
	(m, c) => {
		const count = numberValue(m[2]!);
		if (count === null || c.published === null) return null;
		const unit = m[3]!.toLowerCase();
		const value = shifted(-count, unit, c.published);
		if (value === null) return null;
		const rough = m[1] !== undefined || ((unit === 'week' || unit === 'fortnight') && !m[4]);
		return {
			value: rough ? approximately(value) : value,
			basis: 'counted back from the day of publication'
		};
	}
);
// in two weeks · within 10 days
rule(
	re(
		`(?:in|within)(?: ${ABOUT}| the next)? (${NUMBER}) (day|week|month|year)s?(?:[’']s?)?(?: time)?`,
		'gi'
	),
	(m, c) => {
		const count = numberValue(m[2]!);
		if (count === null || c.published === null || c.tense() !== 'future') return null;
		const value = shifted(count, m[3]!.toLowerCase(), c.published);
		if (value === null) return null;
		return {
			value: approximately(value),
			basis: 'future tense, counted from the day of publication'
		};
	}
);
// over the past two weeks · for the last six months
rule(re(`the (?:last|past) (${NUMBER}) (day|week|month|year|decade)s`, 'gi'), (m, c) => {
	const count = numberValue(m[1]!);
	return count === null ? null : lastUnits(count, m[2]!.toLowerCase(), c, true);
});
// a two-month bombing campaign
rule(
	re(
		`(${NUMBER})-(day|week|month|year)(?:-(?:old|long))?(?=(?: [\\p{L}-]+){0,2} (?:campaigns?|offensives?|wars?|conflicts?|siege|operation|blockade|occupation|uprising|insurgency|bombardment|strike|stand-?off|crackdown|trial|investigation|boycott|ceasefire|truce)(?![\\p{L}]))`,
		'gi'
	),
	(m, c) => {
		const count = numberValue(m[1]!);
		if (count === null || c.tense() === 'future') return null;
		const found = lastUnits(count, m[2]!.toLowerCase(), c, true);
		return found && { ...found, basis: 'its length, counted back from the day of publication' };
	}
);
// Halloween · Christmas Eve · Labor Day weekend, with a year or none
for (const holiday of HOLIDAYS)
	rule(re(`${holiday.words}(?:,? (${YEAR}))?`), (m, c) => {
		if (m[1])
			return { value: edtfDay(holiday.day(Number(m[1]))), basis: `the day of ${holiday.name}` };
		if (c.published === null) return null;
		const year = parts(c.published).year;
		const days = [year - 1, year, year + 1].map(holiday.day);
		const tense = c.tense();
		const last = days.filter((d) => d <= c.published!).at(-1)!;
		const next = days.find((d) => d >= c.published!)!;
		const near = c.published - last <= next - c.published ? last : next;
		const far = Math.abs(near - c.published) > 60;
		const day = tense === 'past' && far ? last : tense === 'future' ? next : near;
		return {
			value: edtfDay(day),
			basis: `the day of ${holiday.name}, ${day === last ? 'the last one' : 'the next one'}`
		};
	});
// the summer of 2015 · last summer · this fall
const SEASONS: Record<string, [number, number]> = {
	spring: [3, 5],
	summer: [6, 8],
	autumn: [9, 11],
	fall: [9, 11],
	winter: [12, 14]
};
const season = (year: number, name: string) =>
	`${edtfMonth(year, SEASONS[name]![0])}/${edtfMonth(year, SEASONS[name]![1])}`;
rule(re(`(?:the )?(spring|summer|autumn|fall|winter)(?: of|,)? (${YEAR})`, 'gi'), (m) => ({
	value: season(Number(m[2]), m[1]!.toLowerCase()),
	basis: 'stated with its year'
}));
rule(re(`(last|this past|this|next) (spring|summer|autumn|fall|winter)`, 'gi'), (m, c) => {
	if (c.published === null) return null;
	const name = m[2]!.toLowerCase();
	const now = parts(c.published);
	const [from, to] = SEASONS[name]!;
	const which = m[1]!.toLowerCase();
	let year = now.year;
	if (which === 'next' && now.month >= from) year += 1;
	if ((which === 'last' || which === 'this past') && now.month <= to) year -= 1;
	return { value: season(year, name), basis: `${which} ${name}, from the day of publication` };
});
// the third quarter of 2016
rule(re(`(?:the )?(first|second|third|fourth) quarter(?: of| in|,)? (${YEAR})`, 'gi'), (m) => {
	const from = ['first', 'second', 'third', 'fourth'].indexOf(m[1]!.toLowerCase()) * 3 + 1;
	const year = Number(m[2]);
	return {
		value: `${edtfMonth(year, from)}/${edtfMonth(year, from + 2)}`,
		basis: 'stated in full'
	};
});
// the 1990s · the early 2000s
rule(re(`(?:the )?(?:(?:early|mid|late)[- ])?(${YEAR.replace('\\d\\d', '\\d0')})[’']?s`), (m) => ({
	value: `${m[1]}/${Number(m[1]) + 9}`,
	basis: 'the decade'
}));
// from 2011 to 2014 · 2003-2006
rule(re(`(${YEAR})(?:–|-| to | through | and )(${YEAR})`), (m, c) => {
	if (/ and /.test(m[0]) && !/\bbetween\s$/i.test(c.before)) return null;
	if (Number(m[1]) >= Number(m[2])) return null;
	return { value: `${m[1]}/${m[2]}`, basis: 'stated' };
});
// in 2014 · since 2011 · the 2016 election · (2014)
rule(
	re(
		`(${YEAR})(?! ?(?:percent|%|people|miles|km|kilometers|feet|troops|dollars|euros|members|votes|years|of the))`
	),
	(m, c) => {
		const led =
			/(?:^|[\s(])(?:in|since|of|by|until|till|from|during|before|after|through|around|about|circa|early|late|mid-?|for|to|and|between|the|his|her|their|its|a|spring|summer|fall|autumn|winter|elections?|campaign|class of|back in|as early as)[\s]$|\($|[’']s $/i.test(
				c.before
			);
		return led ? { value: maybeAbout(m[1]!, c), basis: 'the year as stated' } : null;
	}
);

export const DATE_RULES: readonly DateRule[] = rules;
