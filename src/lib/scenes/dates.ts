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
