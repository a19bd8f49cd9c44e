/** Days and EDTF values (ISO 8601-2, level 1): arithmetic in UTC, without clocks or time zones. */

const DAY = 86_400_000;
const pad = (n: number, width = 2) => String(n).padStart(width, '0');

/** A day as the number of days since 1 January 1970. */
export type DayNumber = number;

/** The day number of a calendar day (month 1 to 12), or null where there is no such day. */
export function dayNumber(year: number, month: number, day: number): DayNumber | null {
	if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	return Math.round(date.getTime() / DAY);
}

/** Number of days in a month (1 to 12). */
export function daysIn(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Year, month (1 to 12), day and weekday (0 is Sunday) of a day number. */
export function parts(day: DayNumber): {
	year: number;
	month: number;
	day: number;
	weekday: number;
} {
	const date = new Date(day * DAY);
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate(),
		weekday: date.getUTCDay()
	};
}

/** `2015-11-24` */
export function edtfDay(day: DayNumber): string {
	const p = parts(day);
	return `${pad(p.year, 4)}-${pad(p.month)}-${pad(p.day)}`;
}

/** `2015-11`; `month` may lie outside 1 to 12 and is carried into the year. */
export function edtfMonth(year: number, month: number): string {
	const months = year * 12 + month - 1;
	return `${pad(Math.floor(months / 12), 4)}-${pad((((months % 12) + 12) % 12) + 1)}`;
}

/** `first/last`, or the one day where both are the same. */
export function edtfInterval(first: DayNumber, last: DayNumber): string {
	return first === last ? edtfDay(first) : `${edtfDay(first)}/${edtfDay(last)}`;
}

const EDTF = /^\[?(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[?~%]?/;

/**
 * The first day that an EDTF value covers, as a day number: `2015-11-20~` → 20 November, `2015-11` → 1 November,
 * `2015-11-20/2015-11-22` → 20 November. Null for what is no EDTF or has no beginning (`../2015`).
 */
export function firstDay(edtf: string): DayNumber | null {
	const match = EDTF.exec(edtf);
	if (!match) return null;
	return dayNumber(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1));
}

/** As `firstDay`, but the last day that the value covers: `2015-11` → 30 November. */
export function lastDay(edtf: string): DayNumber | null {
	const match = EDTF.exec(edtf.split(/\/|\.\./).at(-1) ?? '');
	if (!match) return null;
	const year = Number(match[1]);
	const month = Number(match[2] ?? 12);
	return dayNumber(year, month, Number(match[3] ?? daysIn(year, month)));
}

/** The first day of an EDTF value as EDTF (`2015-11-20~` → `2015-11-20`), or null as in `firstDay`. */
export function resolveDay(edtf: string): string | null {
	const day = firstDay(edtf);
	return day === null ? null : edtfDay(day);
}

/** The same value marked approximate (`~`), also at both ends of an interval. */
export function approximately(edtf: string): string {
	return edtf
		.split('/')
		.map((part) => (/[~?%]$/.test(part) ? part : `${part}~`))
		.join('/');
}
