/**
 * Has a browser draw a page's first words before it reads the styles and scripts that only the rest needs: on a slow phone,
 * a twentieth of a second sooner.
 */
import { FIRST_WORDS } from '../story/told.ts';
import { escape } from './picture/svg.ts';
import { prune } from './prune.ts';

const STYLE = /<style>([\s\S]*?)<\/style>/;
/** Scripts of the head that may come behind the first words. */
const LATER = /\s*<script data-later>[\s\S]*?<\/script>/g;
/** What Kit names beside the styles that stand in the page, for a router to find: there is none. */
const DISABLED = /\s*<link [^>]*\bdisabled\b[^>]*>/g;

/**
 * A page with those rules in its head that its first words may need; all of them, in their own order, and the scripts that
 * may wait, come behind these.
 * @param html unchanged where it has no paragraph of that id, or no style stands in it (as while developing)
 */
export function firstWords(html: string): string {
	const [sheet, css] = STYLE.exec(html) ?? [];
	const last = html.indexOf(`id="${FIRST_WORDS}"`);
	if (sheet === undefined || css === undefined || last < 0) return html;
	const end = html.indexOf('</p>', last) + '</p>'.length;
	const before = html.slice(0, end).replace(DISABLED, '');
	const later = before.match(LATER) ?? [];
	const early = before.replace(LATER, '');
	const words = new Set(early.replace(sheet, '').match(/[\w-]+/g));
	const head = [
		// Nothing is drawn before they are there: a browser would else draw an empty page first.
		`<link rel="expect" href="#${FIRST_WORDS}" blocking="render">`,
		`<style>${prune(css, words, { fonts: true })}</style>`
	].join('');
	return [
		early.replace(sheet, () => head),
		// In a picture: HTML itself has no place for styles in its body. There, unlike in the head, "<" has to be escaped.
		'<svg width="0" height="0" style="position:absolute" aria-hidden="true" focusable="false">',
		`<style>${escape(css)}</style></svg>`,
		...later,
		html.slice(end)
	].join('');
}

const RAW = /(<script[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>)/;
const REST = /[^\0-\x7f]/gu;

/**
 * The same page in ASCII alone, which a browser decodes several times as fast: with one letter more, its whole text is
 * held in twice the memory.
 */
export function ascii(html: string): string {
	return html
		.split(RAW)
		.map((part) =>
			part.startsWith('<script')
				? part.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
				: part.startsWith('<style')
					? part.replace(REST, (c) => `\\${c.codePointAt(0)!.toString(16)} `)
					: part.replace(REST, (c) => `&#${c.codePointAt(0)};`)
		)
		.join('');
}
