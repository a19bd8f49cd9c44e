/** The words of a slide: headline, section, quotation, sources, number. */
import type { Slide } from '../lib/briefing/slides.ts';
import type { Faces } from '../lib/server/picture/faces.ts';
import { breakLines } from '../lib/server/picture/type.ts';
import { LAYOUTS, LONG, type SlideFormat } from './layouts.ts';
import { placeholder } from './mend.ts';
import { LEAD, PLACEHOLDERS, SLIDE_NUMBER, headTop } from './parts.ts';
import type { Said, Sheet } from './sheet.ts';
import { THEME } from './theme.ts';

export interface Words {
	slide: Slide;
	of: number;
	format: SlideFormat;
	faces: Faces;
	/** Whether any slide of the file has a section. */
	sections: boolean;
	link: (records: string[], tooltip: string) => Said['link'];
	/** Where an article can be read. */
	address: (article: string) => string | undefined;
}

/** Whether a headline is set smaller. */
export function isLong(slide: Slide): boolean {
	return slide.headline.length > LONG.from;
}

/** Headline first: it is what a screen reader should say first. */
export function drawHeadline(sheet: Sheet, { slide, format }: Words): void {
	const { head, words } = LAYOUTS[format];
	const frame = { x: words.x, y: words.y, width: words.width, height: head };
	sheet.text(
		slide.headline,
		frame,
		{ px: head, colour: THEME.ink },
		{ changes: [placeholder('title')] },
		{ name: 'Headline', alt: slide.headline }
	);
	if (slide.section === null) return;
	sheet.text(
		slide.section,
		frame,
		{ px: head, colour: THEME.ink },
		{ changes: [placeholder('body', PLACEHOLDERS.section)] },
		{ name: 'Section', alt: slide.section }
	);
}

/** The speaker's own words below the headline, which lead to the record. */
export function drawQuote(sheet: Sheet, { slide, format, faces, sections, link }: Words): void {
	const { quote } = slide;
	if (!quote) return;
	const { words, head, quote: px, small, quoteWidth } = LAYOUTS[format];
	const headPx = head * (isLong(slide) ? LONG.factor : 1);
	const style = { family: 'serif', weight: 650, px: headPx } as const;
	const lines = breakLines(faces, slide.headline, style, words.width).length;
	const top = headTop(format, sections) + lines * headPx * LEAD + 56;
	const text = `“${quote.words.join('” … “')}”`;
	const room = quoteWidth - 36;
	const set = breakLines(faces, text, { family: 'serif', weight: 400, px }, room);
	const height = set.length * px * 1.3 + small * 1.3 + 20;
	sheet.shape(
		'rect',
		{ x: words.x, y: top, width: 8, height },
		{ fill: THEME.accent },
		{ name: 'Bar beside the quotation', alt: 'Bar' }
	);
	sheet.text(
		[
			{ text, link: link([quote.record], text), ends: true },
			{ text: quote.who, serif: false, px: small, colour: THEME.muted }
		],
		{ x: words.x + 36, y: top, width: room, height },
		{ px, serif: true, colour: THEME.ink },
		{ wrap: true, lead: 1.3 },
		{ name: `Quotation: ${quote.who}`, alt: `${quote.who}: ${text}` }
	);
}

/** Publishers, each leading to its article, and the slide's number. */
export function drawFoot(sheet: Sheet, { slide, of, format, address }: Words): void {
	const { foot, small } = LAYOUTS[format];
	const type = { px: small, colour: THEME.muted };
	const seen = new Set<string>();
	const sources = slide.sources.filter(({ publisher }) => {
		const first = !seen.has(publisher);
		seen.add(publisher);
		return first;
	});
	if (sources.length > 0)
		sheet.text(
			[
				{ text: sources.length === 1 ? 'Source: ' : 'Sources: ' },
				...sources.flatMap((source, i) => {
					const to = address(source.article);
					const tooltip = `${source.headline} (${source.publisher}, ${source.published})`;
					return [
						{ text: source.publisher, ...(to ? { link: { address: to, tooltip } } : {}) },
						...(i + 1 < sources.length ? [{ text: ', ' }] : [])
					];
				})
			],
			foot,
			type,
			{ changes: [placeholder('body', PLACEHOLDERS.sources)] },
			{
				name: 'Sources',
				alt: `Sources: ${sources.map(({ publisher }) => publisher).join(', ')}`
			}
		);
	sheet.text(
		[{ text: String(slide.number) }, { text: ` / ${of}` }],
		foot,
		type,
		{ changes: [placeholder('sldNum', PLACEHOLDERS.number), asField(slide.number)] },
		{ name: 'Slide number', alt: `Slide ${slide.number} of ${of}` }
	);
}

/** Makes the run that holds the slide's number a field, which follows when slides are moved. */
function asField(number: number): (xml: string) => string {
	const run = new RegExp(`<a:r>(<a:rPr[^>]*/>)<a:t>${number}</a:t></a:r>`);
	return (xml) =>
		xml.replace(
			run,
			(_, properties: string) =>
				`<a:fld id="${SLIDE_NUMBER}" type="slidenum">${properties}<a:t>${number}</a:t></a:fld>`
		);
}
