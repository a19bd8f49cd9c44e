/** oEmbed 1.0 (https://oembed.com): what a host is told that asks what stands behind an embed's address. */
import { COLUMN, heightAt } from '../heights.ts';
import { CHART_WIDTH, pictureAddress } from '../pictures.ts';
import { escape } from '../snippets.ts';

/** An embed as an answer needs it. */
export interface Subject {
	headline: string;
	/** Address of its page, with a slash at the end. */
	page: string;
	/** Heights by `COLUMNS`. */
	heights: number[];
	/** Height of its picture at `CHART_WIDTH`, CSS pixels. */
	picture: number;
}

/** Whose it is. */
export interface Provider {
	name: string;
	url: string;
}

/** A `rich` response, the spec's names. */
export interface OEmbed {
	version: '1.0';
	type: 'rich';
	title: string;
	provider_name: string;
	provider_url: string;
	cache_age: number;
	html: string;
	width: number;
	height: number;
	thumbnail_url?: string;
	thumbnail_width?: number;
	thumbnail_height?: number;
}

/** CSS pixels; what a host sets may be less than an embed can be drawn in, which nobody can help. */
export interface Limits {
	maxwidth?: number;
	maxheight?: number;
}

const DAY = 86_400;

/** The answer for an embed, no larger than a host allows. */
export function oembed(subject: Subject, provider: Provider, limits: Limits = {}): OEmbed {
	const { headline, page, heights, picture } = subject;
	const { maxwidth = Infinity, maxheight = Infinity } = limits;
	const width = Math.min(COLUMN, maxwidth);
	const height = Math.min(heightAt(heights, width), maxheight);
	const fits = CHART_WIDTH <= maxwidth && picture <= maxheight;
	return {
		version: '1.0',
		type: 'rich',
		title: headline,
		provider_name: provider.name,
		provider_url: provider.url,
		cache_age: DAY,
		html: htmlOf(page, headline, `${provider.url}embed.js`, height, limits.maxwidth),
		width,
		height,
		...(fits
			? {
					thumbnail_url: pictureAddress(page, '.png'),
					thumbnail_width: CHART_WIDTH,
					thumbnail_height: picture
				}
			: {})
	};
}

/**
 * A quotation to show until the frame has answered, and the frame: WordPress leaves these two standing, knows the quotation
 * only without attributes (it takes ours away), and drops what follows the frame. Hosts that put all of it into their page
 * get the frame's height, and the quotation hidden, from the loader. A column narrower than the frame's width would cut it
 * off, so that is all there is of the column.
 */
function htmlOf(
	page: string,
	headline: string,
	loader: string,
	height: number,
	maxwidth?: number
): string {
	const [address, title] = [escape(page), escape(headline)];
	const style = maxwidth === undefined ? '' : `style="max-width:${maxwidth}px" `;
	return (
		`<blockquote data-standpoint><a href="${address}">${title}</a></blockquote>` +
		`<iframe src="${address}" title="${title}" width="100%" height="${height}" frameborder="0" ` +
		`${style}loading="lazy" data-standpoint></iframe><script async src="${escape(loader)}"></script>`
	);
}

/** The same answer as XML. */
export function toXml(answer: OEmbed): string {
	const fields = Object.entries(answer).map(
		([name, value]) => `\t<${name}>${escape(String(value))}</${name}>\n`
	);
	return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${fields.join('')}</oembed>\n`;
}
