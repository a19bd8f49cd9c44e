/** Dates of the contract from what was found in an article. */
import { DateValue as Shape } from '../lib/dataset/schema.ts';
import { dayBounds } from '../lib/dataset/edtf.ts';
import type { DateValue } from '../lib/dataset/types.ts';
import type { ExtractedRecord } from './extracted.ts';
import type { FoundDate, Span } from './types.ts';

/** An EDTF value as the contract takes it, with its precision; null for one that it does not take. */
export function dateValue(edtf: string, basis: string): DateValue | null {
	const day = edtf.replace(/T.*$/, '');
	if (!Shape.shape.edtf.safeParse(day).success) return null;
	return { edtf: day, precision: precisionOf(day), basis };
}

/** How exact an EDTF value is. */
export function precisionOf(edtf: string): DateValue['precision'] {
	if (/[~%?]/.test(edtf)) return 'about';
	if (/[/[]|\.\./.test(edtf)) return 'interval';
	return (['year', 'month', 'day'] as const)[edtf.split('-').length - 1] ?? 'day';
}

/** When an event happened or will: as found, else by the article's day; `spoken` where it is an act of speech. */
export function eventDate(
	record: ExtractedRecord,
	found: { edtf: string | null; at: Span; status: string; spoken?: boolean }
): DateValue {
	if (found.edtf !== null) {
		const value = dateValue(found.edtf, basisOf(record.dates, found.edtf, found.at));
		if (value) return value;
	}
	const published = record.article.published;
	if (published === null)
		return { edtf: '../..', precision: 'interval', basis: 'No date is given.' };
	// News reports what was said as it is said.
	if (found.spoken && found.status === 'occurred')
		return articleDay(record, 'No date is given; words are of about the article’s day.');
	const { first } = dayBounds(published);
	return found.status === 'planned'
		? { edtf: `[${first}..]`, precision: 'interval', basis: 'No date is given; after the article.' }
		: {
				edtf: `[..${first}]`,
				precision: 'interval',
				basis: 'No date is given; before the article.'
			};
}

/** About the article's own day. */
export function articleDay(record: ExtractedRecord, basis: string): DateValue {
	const published = record.article.published;
	if (published === null)
		return { edtf: '../..', precision: 'interval', basis: 'No date is given.' };
	return { edtf: `${dayBounds(published).first}~`, precision: 'about', basis };
}

function basisOf(dates: FoundDate[], edtf: string, at: Span): string {
	const same = dates.filter((date) => date.value === edtf);
	same.sort((a, b) => Math.abs(a.start - at.start) - Math.abs(b.start - at.start));
	return same[0]?.basis ?? 'As the article has it.';
}

/** Whether a date lies wholly after another. */
export function isAfter(edtf: string, other: string | null): boolean {
	return other !== null && dayBounds(edtf).first > dayBounds(other).last;
}
