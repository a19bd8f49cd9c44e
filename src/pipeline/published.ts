/** Infers the day of publication from the text, where nobody says it. */
import type { CleanSource } from './types.ts';

const MONTHS =
	'january february march april may june july august september october november december'.split(
		' '
	);
const MONTH =
	'(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const FULL_DATES: { pattern: RegExp; parts: (m: RegExpExecArray) => [string, string, string] }[] = [
	{
		pattern: new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'giu'),
		parts: (m) => [m[3] ?? '', m[1] ?? '', m[2] ?? '']
	},
	{
		pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})\\b`, 'giu'),
		parts: (m) => [m[3] ?? '', m[2] ?? '', m[1] ?? '']
	},
	{ pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/gu, parts: (m) => [m[1] ?? '', m[2] ?? '', m[3] ?? ''] }
];

interface Found {
	day: string;
	words: string;
	at: number;
}

/**
 * The day of publication as EDTF, with what it rests on, or null for both.
 *
 * A date in the headline's zone is taken as it is. Otherwise the latest full date of the article and of its
 * captions is taken as about the day ("~"); teasers that the web put beside it do not count.
 */
export function inferPublished(doc: CleanSource): {
	published: string | null;
	publishedBasis: string | null;
} {
	const junk = doc.removed.filter((r) => !/caption|image title/.test(r.reason));
	const dates = fullDates(doc.text).filter(
		(d) => !junk.some((r) => d.at >= r.start && d.at < r.end)
	);
	const body = doc.paragraphs.find((p) => !p.heading)?.start ?? 0;
	const captions = doc.removed.filter((r) => /caption|image title/.test(r.reason));
	const inCaption = (d: Found) => captions.some((c) => d.at >= c.start && d.at < c.end);
	const head = dates.find((d) => d.at < body && !inCaption(d));
	if (head)
		return { published: head.day, publishedBasis: `date at the head of the text: ${head.words}` };
	const latest = dates.reduce<Found | undefined>(
		(a, b) => (a && a.day >= b.day ? a : b),
		undefined
	);
	if (!latest) return { published: null, publishedBasis: null };
	const where = inCaption(latest) ? 'a caption' : 'the text';
	return {
		published: `${latest.day}~`,
		publishedBasis: `latest full date in ${where}: ${latest.words}`
	};
}

function fullDates(text: string): Found[] {
	const found: Found[] = [];
	for (const { pattern, parts } of FULL_DATES)
		for (const m of text.matchAll(pattern)) {
			const day = isoDay(...parts(m));
			if (day) found.push({ day, words: m[0].replace(/\s+/g, ' '), at: m.index });
		}
	return found.sort((a, b) => a.at - b.at);
}

function isoDay(year: string, month: string, day: string): string | undefined {
	const named = MONTHS.findIndex((m) => m.startsWith(month.toLowerCase().slice(0, 3)));
	const m = named >= 0 ? named + 1 : Number(month);
	const y = Number(year);
	const d = Number(day);
	const date = new Date(Date.UTC(y, m - 1, d));
	if (y < 1800 || y > 2200 || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d)
		return undefined;
	return date.toISOString().slice(0, 10);
}
