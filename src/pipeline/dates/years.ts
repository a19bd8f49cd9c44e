/** Rules for holidays, seasons, quarters, decades and years. */
import { edtfDay, edtfMonth, parts } from '../calendar.ts';
import { HOLIDAYS } from '../lexicon/calendar.ts';
import { YEAR, isAhead, maybeAbout, re, ruleList, type DateRule } from './rule.ts';

const { rules, rule } = ruleList();

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
		// "is closed until Easter"
		const deadline = tense !== 'past' && /\b(?:until|till|by)\s$/i.test(c.before);
		const ahead = tense === 'future' || (deadline && far);
		const day = ahead ? next : tense === 'past' && far ? last : near;
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
// will open in the autumn
rule(re(`(?<=\\b[Ii]n )the (spring|summer|autumn|winter)`), (m, c) => {
	if (c.published === null || /^ (?:of|after|before|that|when|\d)\b/.test(c.after)) return null;
	if (!isAhead(c)) return null;
	const now = parts(c.published);
	const year = now.year + (now.month <= SEASONS[m[1]!]![1] ? 0 : 1);
	return { value: season(year, m[1]!), basis: 'future tense, so the next one' };
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
// in late 2019 · mid-2014
const PARTS: Record<string, [number, number]> = { early: [1, 4], mid: [5, 8], late: [9, 12] };
rule(re(`(early|mid|late)[- ](${YEAR})(?![’']?s)`, 'gi'), (m) => {
	const [from, to] = PARTS[m[1]!.toLowerCase()]!;
	const year = Number(m[2]);
	return {
		value: `${edtfMonth(year, from)}/${edtfMonth(year, to)}`,
		basis: 'stated with its year'
	};
});
// the first half of 2020
rule(re(`(?:the )?(first|second) half of (${YEAR})`, 'gi'), (m) => {
	const from = m[1]!.toLowerCase() === 'first' ? 1 : 7;
	const year = Number(m[2]);
	return {
		value: `${edtfMonth(year, from)}/${edtfMonth(year, from + 5)}`,
		basis: 'stated in full'
	};
});
// the 2020-21 season
rule(re(`(${YEAR})[-–/](\\d\\d)(?![-–/.]\\d)`), (m) => {
	const year = Number(m[1]);
	return (year + 1) % 100 === Number(m[2])
		? { value: `${year}/${year + 1}`, basis: 'stated' }
		: null;
});
// the 1990s · the early 2000s
rule(re(`(?:the )?(?:(?:early|mid|late)[- ])?(${YEAR.replace('\\d\\d', '\\d0')})[’']?s`), (m) => ({
	value: `${m[1]}/${Number(m[1]) + 9}`,
	basis: 'the decade'
}));
// from 2011 to 2014 · 2003-2006
rule(re(`(${YEAR})(?:–|-| to | through | until | till | and )(${YEAR})`), (m, c) => {
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

export const YEAR_RULES = rules as readonly DateRule[];
