/** Rules for days and weeks told from the day of publication: "Thursday", "yesterday", "late last month". */
import { edtfDay, edtfInterval, edtfMonth, parts } from '../calendar.ts';
import { WEEKDAYS } from '../lexicon/calendar.ts';
import {
	MONTH,
	PART,
	TIME,
	WEEKDAY,
	lastUnits,
	partOfMonth,
	re,
	ruleList,
	type DateRule
} from './rule.ts';

const { rules, rule } = ruleList();

// Thursday · last Thursday · earlier Tuesday · Thursday night · on Monday of next week
rule(
	re(
		`(?:${PART} )?(?:([Ll]ast|[Tt]his|[Nn]ext|[Pp]ast|[Cc]oming|[Tt]he following) )?(?:in the )?(${WEEKDAY})(?: ${TIME})?(?:,? (?:of )?(last|this|next) week)?(?:(?:,| of) (${WEEKDAY}))?`
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
		// "is closed until Friday"
		if (tense === 'present' && /\b(?:until|till|by)\s$/i.test(c.before))
			return { value: edtfDay(c.published + until), basis: 'a day to come, so the next one' };
		return {
			value: edtfDay(c.published - since),
			basis: tense === 'past' ? 'past tense, so the last one' : 'the last one by publication'
		};
	}
);
// from Friday to Sunday · between Monday and Wednesday
rule(
	re(
		`(?:(?<=\\b[Ff]rom )(${WEEKDAY})(?: ${TIME})? (?:to|through|until|till)|(?<=\\b[Bb]etween )(${WEEKDAY})(?: ${TIME})? and) (${WEEKDAY})(?: ${TIME})?`
	),
	(m, c) => {
		if (c.published === null) return null;
		const first = WEEKDAYS[(m[1] ?? m[2]!).toLowerCase()]!;
		const days = (WEEKDAYS[m[3]!.toLowerCase()]! - first + 7) % 7;
		const now = parts(c.published).weekday;
		const future = c.tense() === 'future';
		const from = future
			? c.published + ((first - now + 7) % 7)
			: c.published - ((now - first + 7) % 7);
		return {
			value: edtfInterval(from, from + days),
			basis: future ? 'future tense, so the next ones' : 'the last ones by publication'
		};
	}
);
// a week on Sunday
rule(re(`a week (?:on|next) (${WEEKDAY})`), (m, c) => {
	if (c.published === null || c.tense() === 'past') return null;
	const until = (WEEKDAYS[m[1]!.toLowerCase()]! - parts(c.published).weekday + 7) % 7 || 7;
	return { value: edtfDay(c.published + until + 7), basis: 'a week after the next one' };
});
// over the weekend · last weekend · this weekend
rule(re(`(?:(last|this|next|past|the|that) )?weekend`, 'gi'), (m, c) => {
	if (c.published === null || !m[1] || /that/i.test(m[1])) return null;
	// "the weekend of 2 March", "the weekend before Lent"
	if (/^ (?:of|before|after)\b/.test(c.after)) return null;
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
		// "the last week of June"
		if (new RegExp(`^ (?:of|in) ${MONTH}`).test(c.after) && /\bthe\s$/i.test(c.before)) return null;
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
		// English-language calendars begin the week on Sunday, and whom its talk shows ask has spoken "this week".
		const sunday = c.published - now.weekday + shift * 7;
		if (which !== 'this') return { value: edtfInterval(sunday, sunday + 6), basis };
		const tense = /^earlier/i.test(m[1] ?? '')
			? 'past'
			: /^later/i.test(m[1] ?? '')
				? 'future'
				: c.tense();
		if (tense === 'past')
			// On a Sunday or Monday, "this week" looks back on the one that ends.
			return {
				value: edtfInterval(c.published <= sunday + 1 ? sunday - 6 : sunday, c.published),
				basis: `${basis}; past tense`
			};
		if (tense === 'future')
			return { value: edtfInterval(c.published, sunday + 6), basis: `${basis}; future tense` };
		return { value: edtfInterval(sunday, sunday + 6), basis };
	}
);

// since the start of the year · by the end of the month
rule(re(`the (start|beginning|end) of the (month|year)`, 'gi'), (m, c) => {
	if (c.published === null || / of$/.test(c.after.slice(0, 3))) return null;
	const now = parts(c.published);
	const early = m[1]!.toLowerCase() !== 'end';
	const basis = `${m[0].toLowerCase()}, from the day of publication`;
	if (m[2]!.toLowerCase() === 'month')
		return partOfMonth(now.year, now.month, early ? 'early' : 'late', basis);
	// What is past and ended with a year did so with the last one; late in a year few speak of that.
	const past = !early && c.tense() === 'past';
	if (past && now.month > 6 && /\bby\s$/i.test(c.before)) return null;
	const year = past ? now.year - 1 : now.year;
	return { value: edtfMonth(year, early ? 1 : 12), basis };
});

export const RELATIVE_RULES = rules as readonly DateRule[];
