/** Rules for what is counted: "10 days ago", "over the past two weeks", "a two-month campaign". */
import { approximately, dayNumber, daysIn, edtfDay, parts, type DayNumber } from '../calendar.ts';
import { WEEKDAYS, numberValue } from '../lexicon/calendar.ts';
import {
	ABOUT,
	DAYS_IN_UNIT,
	NUMBER,
	WEEKDAY,
	lastUnits,
	re,
	ruleList,
	shifted,
	type DateRule
} from './rule.ts';

const { rules, rule } = ruleList();

/** "Recent" days are about the last week, recent weeks the last month, and so on. */
const RECENT: Record<string, string> = {
	days: 'week',
	weeks: 'month',
	months: 'year',
	years: 'decade'
};

function nearestWeekday(weekday: number, day: DayNumber): DayNumber {
	const ahead = (weekday - parts(day).weekday + 7) % 7;
	return ahead > 3 ? day + ahead - 7 : day + ahead;
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
		const weekday = m[4] && WEEKDAYS[m[4].toLowerCase()];
		if (typeof weekday === 'number') {
			// "two years ago Monday": two years before the Monday nearest to publication.
			const day = daysBefore(count, unit, nearestWeekday(weekday, c.published));
			return day === null
				? null
				: { value: edtfDay(day), basis: 'counted back from the nearest such weekday' };
		}
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
// over the past 24 hours
rule(re(`the (?:last|past) (24|48|72) hours`, 'gi'), (m, c) =>
	lastUnits(Number(m[1]) / 24, 'day', c, false)
);
// in the last decade
rule(re(`the (?:last|past) decade`, 'gi'), (m, c) =>
	/\bof\s$/i.test(c.before) ? null : lastUnits(1, 'decade', c, true)
);
// a week from Friday · two weeks from today
rule(re(`(${NUMBER}) (week)s? from (${WEEKDAY}|today|tomorrow)`, 'gi'), (m, c) => {
	const count = numberValue(m[1]!);
	if (count === null || c.published === null) return null;
	const name = m[3]!.toLowerCase();
	const weekday = WEEKDAYS[name];
	const first =
		weekday === undefined
			? c.published + (name === 'tomorrow' ? 1 : 0)
			: c.published + ((weekday - parts(c.published).weekday + 7) % 7 || 7);
	return {
		value: edtfDay(first + 7 * count),
		basis: `counted from the next ${m[3]!} after publication`
	};
});
// in recent days · over recent weeks
rule(re(`recent (days|weeks|months|years)`, 'gi'), (m, c) => {
	const before = /\b(?:in|over|during|for|within|of|these)\s$/i;
	return before.test(c.before) ? lastUnits(1, RECENT[m[1]!.toLowerCase()]!, c, true) : null;
});
/** The day so many units before another; of a month, the same day or its last. */
function daysBefore(count: number, unit: string, day: DayNumber): DayNumber | null {
	if (unit in DAYS_IN_UNIT) return day - Math.round(count * DAYS_IN_UNIT[unit]!);
	const now = parts(day);
	const months = now.year * 12 + now.month - 1 - Math.round(count * (unit === 'year' ? 12 : 1));
	const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
	return months < 0 ? null : dayNumber(year, month, Math.min(now.day, daysIn(year, month)));
}

// a two-month bombing campaign
rule(
	re(
		`(${NUMBER})-(day|week|month|year)(?:-(?:old|long))?(?=(?: [\\p{L}-]+){0,2} (?:campaigns?|offensives?|wars?|conflicts?|siege|operation|blockade|occupation|uprising|insurgency|bombardment|strike|stand-?off|crackdown|trial|investigation|boycott|ceasefire|truce)(?![\\p{L}]))`,
		'gi'
	),
	(m, c) => {
		const count = numberValue(m[1]!);
		if (count === null || c.tense() === 'future') return null;
		const from = c.published === null ? null : daysBefore(count, m[2]!.toLowerCase(), c.published);
		if (from === null) return null;
		return {
			value: `${approximately(edtfDay(from))}/${edtfDay(c.published!)}`,
			basis: 'its length, counted back from the day of publication'
		};
	}
);

export const SPAN_RULES = rules as readonly DateRule[];
