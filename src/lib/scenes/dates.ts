/** Dates in a reader's words. */

const DAY = /^(\d{4})-(\d{2})-(\d{2})[?~%]?$/;

/**
 * A day such as "13 November", in the story's language; null for an EDTF value that is not one day.
 * @param language BCP 47
 */
export function dayInWords(edtf: string, language: string): string | null {
	const parts = DAY.exec(edtf);
	if (!parts) return null;
	const date = new Date(`${parts[1]}-${parts[2]}-${parts[3]}T00:00:00Z`);
	const locale = language === 'en' ? 'en-GB' : language;
	return new Intl.DateTimeFormat(locale, {
		day: 'numeric',
		month: 'short',
		timeZone: 'UTC'
	}).format(date);
}

/** How many days there are from the first to the last, both counted; 0 or less where the last comes first. */
export function daysFrom(first: string, last: string): number {
	return Math.round((Date.parse(last) - Date.parse(first)) / 864e5) + 1;
}

/** All days from the first to the last, both included, as `YYYY-MM-DD`. */
export function eachDay(first: string, last: string): string[] {
	return Array.from({ length: Math.max(0, daysFrom(first, last)) }, (_, i) =>
		new Date(Date.parse(first) + i * 864e5).toISOString().slice(0, 10)
	);
}
