/** The days that an EDTF value of the contract spans; small enough for a reader's browser. */

/** First and last day, both included, as `YYYY-MM-DD`, which compares as text. */
export interface DayBounds {
	first: string;
	last: string;
}

/** What an open end stands for; earlier and later than any day of a story. */
export const OPEN_START = '0001-01-01';
export const OPEN_END = '9999-12-31';

/**
 * The first and the last day that `edtf` may mean.
 *
 *     dayBounds('2015-11')               // { first: '2015-11-01', last: '2015-11-30' }
 *     dayBounds('2015-11-15/2015-11-16') // { first: '2015-11-15', last: '2015-11-16' }
 *     dayBounds('[..2015-11-20]')        // { first: '0001-01-01', last: '2015-11-20' }
 *
 * @param edtf a date, an interval (`/`) or one of a set (`[a..b]`), with or without `?`, `~` or `%`; a day marked
 *   as approximate counts as that day
 */
export function dayBounds(edtf: string): DayBounds {
	const bare = edtf.replace(/[[\]?~%]/g, '');
	const parts = bare.includes('/') ? bare.split('/') : bare.split(/(?<=\d)\.\.|\.\.(?=\d)/);
	const from = parts[0] ?? '';
	const to = parts.length > 1 ? (parts[1] ?? '') : from;
	return {
		first: /^\d/.test(from) ? firstDay(from) : OPEN_START,
		last: /^\d/.test(to) ? lastDay(to) : OPEN_END
	};
}

function firstDay(date: string): string {
	const [year = '', month = '01', day = '01'] = date.split('-');
	return `${year}-${month}-${day}`;
}

function lastDay(date: string): string {
	const [year = '', month = '12', day] = date.split('-');
	if (day !== undefined) return date;
	// Day 0 of the month after is the last of this one.
	const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	return `${year}-${month}-${days}`;
}

/** For sorting: by first day, then the one that is over sooner. */
export function compareEdtf(a: string, b: string): number {
	const x = dayBounds(a);
	const y = dayBounds(b);
	return compare(x.first, y.first) || compare(x.last, y.last);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
