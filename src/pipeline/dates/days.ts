/** Rules for days and months that are named: "May 3", "27-05-21", "back in March". */
import { dayNumber, daysIn, edtfDay, edtfInterval, edtfMonth, parts } from '../calendar.ts';
import { monthNumber } from '../lexicon/calendar.ts';
import {
	DASH,
	DAY,
	MONTH,
	WEEKDAY_ABBR,
	YEAR,
	dayOf,
	exactDay,
	isAhead,
	maybeAbout,
	nearestYear,
	partOfMonth,
	re,
	resolved,
	ruleList,
	type DateRule
} from './rule.ts';

const { rules, rule } = ruleList();

/** After a month or day whose year the text has told before. */
const OF_THAT_YEAR = /^,? (?:of )?(?:that|the same|the (?:following|next|previous)) year\b/i;

// June 7, 2021 · Monday, June 7, 2021 · 7 June 2021 · the 7th of June, 2021
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
// 27-05-21 · 05/27/2021 · 27.05.2021
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
// May 3-5 · from May 3 to 5 · between Jan. 1 and Sept. 18 (2016)
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
// 20-21 October · between 3 and 5 May (2021) · from 28 February to 3 March
rule(
	re(`(?:the )?(${DAY})(?: (${MONTH}))?${DASH}(?:the )?(${DAY}) (${MONTH})(?:,? (${YEAR}))?`),
	(m, c) => {
		if (/ and /.test(m[0]) && !/\b(?:between|on)\s$/i.test(c.before)) return null;
		// "on 3 and 5 May" are two days, and no stretch, unless one follows on the other.
		if (/ and /.test(m[0]) && !/\bbetween\s$/i.test(c.before))
			if (m[2] || dayOf(m[3]!) !== dayOf(m[1]!) + 1) return null;
		const last = monthNumber(m[4]!)!;
		const first = m[2] ? monthNumber(m[2])! : last;
		const end = m[5]
			? { year: Number(m[5]), rule: 'stated in full' }
			: nearestYear(last, dayOf(m[3]!), c, 90);
		if (!end) return null;
		const from = dayNumber(first > last ? end.year - 1 : end.year, first, dayOf(m[1]!));
		const to = dayNumber(end.year, last, dayOf(m[3]!));
		if (from === null || to === null || from >= to) return null;
		return { value: edtfInterval(from, to), basis: m[5] ? end.rule : `no year given: ${end.rule}` };
	}
);
// May 3 · 3 May · Monday, May 3 · June 16th of last year
rule(
	re(
		`(?:${WEEKDAY_ABBR},? )?(?:(${MONTH})\\s(${DAY})|(?:the )?(${DAY}) (?:of )?(${MONTH}))(?! ?(?:percent|%|seats|points))(?:,? (?:of )?(last|this|next) year)?`
	),
	(m, c) => {
		const month = monthNumber(m[1] ?? m[4]!);
		const day = dayOf(m[2] ?? m[3]!);
		if (month === undefined || c.published === null || OF_THAT_YEAR.test(c.after)) return null;
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
// at the end of May · since the beginning of June 2019
rule(re(`the (start|beginning|middle|end) of (${MONTH})(?:,? (${YEAR}))?`), (m, c) => {
	const month = monthNumber(m[2]!)!;
	const part = m[1] === 'end' ? 'late' : m[1] === 'middle' ? 'mid' : 'early';
	if (m[3]) return partOfMonth(Number(m[3]), month, part, 'stated with its year');
	const found = nearestYear(month, 15, c, 45);
	return found && partOfMonth(found.year, month, part, `no year given: ${found.rule}`);
});
// last September · in September · early May · back in September
rule(
	re(
		`(?:(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Tt]hrough|[Dd]uring|[Ff]rom|[Bb]efore|[Aa]fter|[Oo]f|[Aa]round|[Aa]bout|[Ee]arl(?:y|ier)(?: in)?|[Ll]ate|[Ll]ater in|[Bb]ack in|[Ff]or|[Tt]his|[Nn]ext|[Ll]ast|[Pp]ast|[Uu]pcoming) )|(?<=\\b(?:[Mm]id|[Ee]arly|[Ll]ate)-))(${MONTH})(?:,? (?:of )?(last|this|next) year)?`
	),
	(m, c) => {
		const month = monthNumber(m[1]!);
		if (month === undefined || c.published === null || OF_THAT_YEAR.test(c.after)) return null;
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
			/(?<!\b(?:expected|due|be|is|are|was|were|come|comes) )\bback in\s$/i.test(c.before)
				? { ...c, before: 'last ' }
				: c,
			0
		);
		return found && partOfMonth(found.year, month, part, `no year given: ${found.rule}`);
	}
);

// the first week of March · in the last week of June 2019
rule(
	re(`the (first|second|third|fourth|last|final) week of (${MONTH})(?:,? (${YEAR}))?`),
	(m, c) => {
		const month = monthNumber(m[2]!)!;
		const week = ['first', 'second', 'third', 'fourth'].indexOf(m[1]!);
		const found = m[3]
			? { year: Number(m[3]), rule: 'stated with its year' }
			: nearestYear(month, 15, c, 45);
		if (!found) return null;
		const end = daysIn(found.year, month);
		const from = dayNumber(found.year, month, week < 0 ? end - 6 : 1 + 7 * week)!;
		return {
			value: edtfInterval(from, from + 6),
			basis: m[3] ? found.rule : `no year given: ${found.rule}`
		};
	}
);
// will run from January to March · between January and August (last year)
rule(
	re(
		`(?:(?<=\\b[Ff]rom )(${MONTH}) (?:to|until|till|through)|(?<=\\b[Bb]etween )(${MONTH}) and) (${MONTH})(?:,? (?:(?:of )?(last|this|next) year|(${YEAR})))?(?! \\d)`
	),
	(m, c) => {
		const [first, last] = [monthNumber(m[1] ?? m[2]!)!, monthNumber(m[3]!)!];
		const now = c.published === null ? null : parts(c.published).year;
		const shift = m[4] && { last: -1, this: 0, next: 1 }[m[4] as 'last'];
		const year = m[5]
			? Number(m[5])
			: typeof shift === 'number'
				? now === null
					? null
					: now + shift
				: isAhead(c)
					? (nearestYear(last, 15, c, 45)?.year ?? null)
					: null;
		if (year === null || first === last) return null;
		return {
			value: `${edtfMonth(first > last ? year - 1 : year, first)}/${edtfMonth(year, last)}`,
			basis: m[5] ? 'stated with their year' : 'no year given: by the tense'
		};
	}
);

export const DAY_RULES = rules as readonly DateRule[];
