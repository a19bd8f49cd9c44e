/** What an editor copies to put an embed into a page. */
import type { Room } from './heights.ts';
import { CHART_WIDTH, pictureAddress } from './pictures.ts';

/** An embed as snippets need it; addresses are whole ones, or start with the host's slash. */
export interface Offer {
	/** Of its page, with a slash at the end. */
	page: string;
	/** Of the place in the story that it leads to. */
	leads: string;
	/** The finding, and a sentence for whoever does not see it. */
	headline: string;
	alt: string;
	room: Room;
	/** Height of its picture, CSS pixels. */
	picture: number;
}

/** What may be added to the page's address, such as `?theme=dark`. */
export type Query = '' | `?${string}`;

/** Text as it stands in an attribute between double quotes, or in an element. */
export function escape(text: string): string {
	return text
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;');
}

/** Without scripts or frames: the chart's picture, which leads to the story. */
export function pictureSnippet(offer: Offer, hidden = false): string {
	const { page, leads, alt, picture } = offer;
	return (
		`<a href="${escape(leads)}"${hidden ? ' style="display:none"' : ''}><img src="${escape(pictureAddress(page, '.png'))}" ` +
		`srcset="${escape(pictureAddress(page, '-2x.png'))} 2x" width="${CHART_WIDTH}" height="${picture}" ` +
		`loading="lazy" alt="${escape(alt)}"></a>`
	);
}

/**
 * A frame, and a picture for whoever strips frames: feed readers, and WordPress of what its editors may not use. Both strip
 * this way of hiding it too, where some of them keep the attribute `hidden`.
 * @param loaded the frame is to be found by `embed.js`
 */
export function frameSnippet(offer: Offer, query: Query = '', loaded = false): string {
	const { height, least, most, ratio } = offer.room;
	return (
		`<figure style="margin:0"><iframe src="${escape(offer.page + query)}" title="${escape(offer.headline)}"` +
		`${loaded ? ' data-standpoint' : ''} loading="lazy" width="100%" height="${height}" ` +
		`style="border:0;height:auto;aspect-ratio:${ratio};min-height:${least}px;max-height:${most}px"></iframe>` +
		`${pictureSnippet(offer, true)}</figure>`
	);
}

/** The script that gives frames their height; once a page is enough, and twice does no harm. */
export function loaderSnippet(script: string): string {
	return `<script async src="${escape(script)}"></script>`;
}

/** A custom element: a picture until the script has come, then a frame. */
export function elementSnippet(offer: Offer, script: string, query: Query = ''): string {
	return (
		`<standpoint-embed src="${escape(offer.page + query)}" title="${escape(offer.headline)}" ` +
		`height="${offer.room.height}">${pictureSnippet(offer)}</standpoint-embed>${loaderSnippet(script)}`
	);
}

/** Markdown: the picture, which leads to the story. */
export function markdownSnippet({ page, leads, alt }: Offer): string {
	return `[![${alt.replace(/[[\]\\]/g, '\\$&')}](${pictureAddress(page, '-2x.png')})](${leads})`;
}
