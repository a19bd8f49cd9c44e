/** Names of months, weekdays, small numbers and holidays in English. */
import { dayNumber, parts, type DayNumber } from '../calendar.ts';

export const WEEKDAYS: Record<string, number> = {
	sunday: 0,
	monday: 1,
	tuesday: 2,
	wednesday: 3,
	thursday: 4,
	friday: 5,
	saturday: 6
};

const MONTH_NAMES =
	'january february march april may june july august september october november december'.split(
		' '
	);

/** 1 to 12 for a month's name or its usual abbreviation (full stop or none), else undefined. */
export function monthNumber(word: string): number | undefined {
	const name = word.toLowerCase().replace(/\.$/, '');
	if (name.length < 3) return undefined;
	const index = MONTH_NAMES.findIndex((m) => m === name || m.slice(0, 3) === name);
	if (index >= 0) return index + 1;
	return name === 'sept' ? 9 : undefined;
}

const NUMBERS =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
		' '
	);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The value of a number in figures (`1,200`) or words (up to ninety-nine; `a` is one, a couple two), or null. */
export function numberValue(text: string): number | null {
	const word = text.toLowerCase().trim().replace(/,/g, '');
	if (/^\d+(\.\d+)?$/.test(word)) return Number(word);
	if (word === 'a' || word === 'an') return 1;
	if (/^(a )?couple( of)?$/.test(word)) return 2;
	if (/^(a )?dozen$/.test(word)) return 12;
	const small = NUMBERS.indexOf(word);
	if (small >= 0) return small;
	const [ten, one] = word.split(/[- ]/);
	const tens = TENS.indexOf(ten ?? '');
	if (tens < 0) return null;
	const ones = one === undefined ? 0 : NUMBERS.indexOf(one);
	return ones < 0 || ones > 9 ? null : (tens + 2) * 10 + ones;
}

/** The n-th (from 1; -1 is the last) given weekday of a month. */
function nth(year: number, month: number, weekday: number, n: number): DayNumber {
	const first = dayNumber(year, month, 1)!;
	const day = first + ((weekday - parts(first).weekday + 7) % 7) + (n > 0 ? (n - 1) * 7 : 28);
	return n > 0 || parts(day).month === month ? day : day - 7;
}

/** Easter Sunday of the Western churches (the anonymous Gregorian computus). */
function easter(year: number): DayNumber {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const h =
		(19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const n = h + l - 7 * m + 114;
	return dayNumber(year, Math.floor(n / 31), (n % 31) + 1)!;
}

const fixed = (month: number, day: number) => (year: number) => dayNumber(year, month, day)!;

/** Holidays that are a single day, by the words that name them (a regular expression's source). */
export const HOLIDAYS: { name: string; words: string; day: (year: number) => DayNumber }[] = [
	{ name: 'Halloween', words: "Hallowe'?en", day: fixed(10, 31) },
	{ name: 'Christmas Eve', words: 'Christmas Eve', day: fixed(12, 24) },
	{
		name: 'Christmas Day',
		words: 'Christmas(?: Day)?(?! (?:tree|party|card|song|season|special))',
		day: fixed(12, 25)
	},
	{ name: 'Boxing Day', words: 'Boxing Day', day: fixed(12, 26) },
	{ name: "New Year's Eve", words: "New Year[’']?s Eve", day: fixed(12, 31) },
	{
		name: "New Year's Day",
		words: "New Year[’']?s(?: Day)?(?! (?:Eve|resolution))",
		day: fixed(1, 1)
	},
	{ name: 'Epiphany', words: 'Epiphany', day: fixed(1, 6) },
	{ name: "Valentine's Day", words: "Valentine[’']?s Day", day: fixed(2, 14) },
	{ name: "St. Patrick's Day", words: "(?:St\\.?|Saint) Patrick[’']?s Day", day: fixed(3, 17) },
	{ name: 'May Day', words: 'May Day', day: fixed(5, 1) },
	{ name: 'V-E Day', words: 'V-?E Day', day: fixed(5, 8) },
	{ name: 'Juneteenth', words: 'Juneteenth', day: fixed(6, 19) },
	{ name: 'Independence Day', words: '(?:the )?Fourth of July', day: fixed(7, 4) },
	{ name: 'Bastille Day', words: 'Bastille Day', day: fixed(7, 14) },
	{ name: "All Saints' Day", words: "All Saints[’']? Day", day: fixed(11, 1) },
	{ name: 'Guy Fawkes Night', words: 'Guy Fawkes (?:Night|Day)', day: fixed(11, 5) },
	{
		name: 'Armistice Day',
		words: "(?:Armistice|Veterans[’']?|Remembrance) Day",
		day: fixed(11, 11)
	},
	{
		name: 'Martin Luther King Day',
		words: '(?:Martin Luther King|MLK)(?:,? Jr\\.?)? Day',
		day: (y) => nth(y, 1, 1, 3)
	},
	{ name: "Presidents' Day", words: "Presidents?[’']?s? Day", day: (y) => nth(y, 2, 1, 3) },
	{ name: 'Memorial Day', words: 'Memorial Day', day: (y) => nth(y, 5, 1, -1) },
	{ name: 'Labor Day', words: 'Labor Day', day: (y) => nth(y, 9, 1, 1) },
	{ name: 'Columbus Day', words: 'Columbus Day', day: (y) => nth(y, 10, 1, 2) },
	{ name: 'Election Day', words: 'Election Day', day: (y) => nth(y, 11, 1, 1) + 1 },
	{ name: 'Thanksgiving', words: 'Thanksgiving(?: Day)?', day: (y) => nth(y, 11, 4, 4) },
	{ name: 'Black Friday', words: 'Black Friday', day: (y) => nth(y, 11, 4, 4) + 1 },
	{ name: 'Ash Wednesday', words: 'Ash Wednesday', day: (y) => easter(y) - 46 },
	{ name: 'Palm Sunday', words: 'Palm Sunday', day: (y) => easter(y) - 7 },
	{ name: 'Good Friday', words: 'Good Friday', day: (y) => easter(y) - 2 },
	{ name: 'Easter Monday', words: 'Easter Monday', day: (y) => easter(y) + 1 },
	{ name: 'Easter', words: 'Easter(?: Sunday)?(?! (?:Monday|Island|egg|bunny))', day: easter },
	{ name: 'Pentecost', words: 'Pentecost', day: (y) => easter(y) + 49 }
];
