/**
 * An EDTF value of the contract in words.
 *
 *     dateWords('2015-11-24', 'en')            // 'November 24, 2015'
 *     dateWords('2015-11-15/2015-11-16', 'en') // 'November 15 – 16, 2015'
 *     dateWords('2015-11-20~', 'en')           // 'about November 20, 2015'
 *     dateWords('[..2015-11-20]', 'en')        // 'by November 20, 2015'
 *
 * @param language BCP 47 tag that the date's form follows; the words around it are English
 */
export function dateWords(edtf: string, language: string): string {
	const bare = edtf.replace(/[[\]]/g, '');
	const parts = bare.includes('/') ? bare.split('/') : bare.split('..');
	const [from, to] = parts.map((part) => (/^\d/.test(part) ? part : undefined));
	if (parts.length === 1) return from === undefined ? edtf : one(from, language);
	if (from !== undefined && to !== undefined) return range(from, to, language);
	if (from !== undefined) return `from ${one(from, language)}`;
	return to === undefined ? edtf : `by ${one(to, language)}`;
}

const FORMS: Intl.DateTimeFormatOptions[] = [
	{ year: 'numeric' },
	{ year: 'numeric', month: 'long' },
	{ year: 'numeric', month: 'long', day: 'numeric' }
];

function format(date: string, language: string): [Intl.DateTimeFormat, Date, number] {
	const [year = 1, month = 1, day = 1] = date.split('-').map(Number);
	const depth = date.split('-').length;
	const form = new Intl.DateTimeFormat(language, { ...FORMS[depth - 1], timeZone: 'UTC' });
	return [form, new Date(Date.UTC(year, month - 1, day)), depth];
}

const bareDate = (date: string) => date.replace(/[?~%]$/, '');
const HEDGES: Record<string, string> = { '~': 'about ', '?': 'probably ', '%': 'probably about ' };
const hedge = (date: string) => HEDGES[date.slice(-1)] ?? '';

function one(date: string, language: string): string {
	const [form, day] = format(bareDate(date), language);
	return hedge(date) + form.format(day);
}

function range(from: string, to: string, language: string): string {
	const [form, first, depth] = format(bareDate(from), language);
	const [, last, otherDepth] = format(bareDate(to), language);
	if (depth !== otherDepth) return `${one(from, language)} – ${one(to, language)}`;
	return (hedge(from) || hedge(to)) + form.formatRange(first, last);
}
