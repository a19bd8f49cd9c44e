/** The story as a feed for readers' programs: Atom (RFC 4287), one entry for the story and one for each correction. */
import { createHash } from 'node:crypto';
import { dayBounds } from '../dataset/edtf.ts';
import type { LoadedStory } from './load.ts';
import { siteAddress } from './site.ts';

/** Below the start page. */
export const FEED = 'feed.xml';

/**
 * The feed. Its links are relative to its own address where the site's is not known, which Atom allows; its names are
 * made of the story's id, so that they stay when the site moves, as Atom wants.
 */
export function atomFeed({ story, dataset }: LoadedStory): string {
	const id = (part: string) => uuid(`${dataset.story.id}\n${part}`);
	// Atom wants a day: a story that names none is as old as the newest article that it tells of.
	const published =
		story.published ??
		dataset.articles
			.map((a) => dayBounds(a.published).last)
			.sort()
			.at(-1) ??
		'';
	const corrections = story.corrections ?? [];
	const updated = [published, story.updated ?? '', ...corrections.map(({ date }) => date)]
		.sort()
		.at(-1);
	const home = siteAddress() ?? './';
	const self = siteAddress(FEED) ?? FEED;
	const names = story.authors?.length ? story.authors : [story.publisher ?? 'The editors'];
	const head = (title: string, day: string) => [
		`<title>${escaped(title)}</title>`,
		`<updated>${moment(day)}</updated>`,
		`<link rel="alternate" type="text/html" href="${escaped(home)}"/>`
	];
	const text = story.scenes.map(({ headline, html }) => `<h2>${escaped(headline)}</h2>\n${html}`);
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(story.language)}" xml:base="${escaped(home)}">`,
		`<id>${id('feed')}</id>`,
		...head(story.title, updated ?? published),
		`<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
		`<subtitle>${escaped(story.dek)}</subtitle>`,
		...names.map((name) => `<author><name>${escaped(name)}</name></author>`),
		'<entry>',
		`<id>${id('story')}</id>`,
		...head(story.title, updated ?? published),
		`<published>${moment(published)}</published>`,
		`<summary>${escaped(story.dek)}</summary>`,
		`<content type="html">${escaped(text.join('\n'))}</content>`,
		'</entry>',
		...corrections.flatMap(({ date, text }) => [
			'<entry>',
			`<id>${id(`correction\n${date}\n${text}`)}</id>`,
			...head(`Correction: ${story.title}`, date),
			`<published>${moment(date)}</published>`,
			`<content type="text">${escaped(text)}</content>`,
			'</entry>'
		]),
		'</feed>\n'
	].join('\n');
}

/** A day as the moment that Atom wants (RFC 3339): its beginning. */
function moment(day: string): string {
	return `${day}T00:00:00Z`;
}

/** A name that the same words always give: UUID version 8 (RFC 9562) of their SHA-256. */
function uuid(words: string): string {
	const bytes = createHash('sha256').update(words).digest().subarray(0, 16);
	bytes[6] = (bytes[6]! & 0x0f) | 0x80;
	bytes[8] = (bytes[8]! & 0x3f) | 0x80;
	const hex = bytes.toString('hex');
	return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

function escaped(text: string): string {
	const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
	return text.replace(/[&<>"]/g, (c) => names[c] ?? c);
}
