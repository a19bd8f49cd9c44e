/** Rules for what is counted: "10 days ago", "over the past two weeks", "a two-month campaign". */
import { approximately } from '../calendar.ts';
import { numberValue } from '../lexicon/calendar.ts';
import { ABOUT, NUMBER, WEEKDAY, lastUnits, re, ruleList, shifted, type DateRule } from './rule.ts';

const { rules, rule } = ruleList();

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
export const SPAN_RULES = rules as readonly DateRule[];
