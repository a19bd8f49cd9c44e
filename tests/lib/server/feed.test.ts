import { XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, test } from 'vitest';
import { atomFeed } from '../../../src/lib/server/feed.ts';
import { loadStory, type LoadedStory } from '../../../src/lib/server/load.ts';
import { sitemap } from '../../../src/lib/server/sitemap.ts';

const loaded = loadStory();
const corrected: LoadedStory = {
	...loaded,
	story: {
		...loaded.story,
		title: 'Salt & <light>',
		published: '2031-04-01',
		updated: '2031-04-02',
		corrections: [{ date: '2031-04-05', text: 'The ship was "Aurora" & not “Boreas”.' }]
	}
};
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

afterEach(() => void delete process.env.PUBLIC_SITE_URL);

describe('the feed', () => {
	test.each([undefined, 'https://news.example/salt'])('is Atom, with the site at %s', (site) => {
		if (site) process.env.PUBLIC_SITE_URL = site;
		const text = atomFeed(corrected);
		expect(XMLValidator.validate(text)).toBe(true);
		const feed = parseAtomFeed(text);
		const { entries = [] } = feed;
		expect(feed.title?.value ?? feed.title).toBe('Salt & <light>');
		expect(feed.authors?.[0]?.name?.length).toBeGreaterThan(2);
		expect(entries).toHaveLength(2);
		const all = [feed, ...entries];
		for (const { id, updated } of all) {
			expect(id).toMatch(
				/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
			);
			expect(updated).toMatch(RFC3339);
		}
		expect(new Set(all.map(({ id }) => id)).size).toBe(3);
		// What is newest is seen as new.
		expect(feed.updated).toBe('2031-04-05T00:00:00Z');
		for (const { links = [] } of all)
			for (const { href } of links)
				expect(new URL(href ?? '', 'https://news.example/salt/feed.xml').href).toMatch(
					/^https:\/\/news\.example\/salt\/(feed\.xml)?$/
				);
		if (site) expect(feed.links?.every(({ href }) => href?.startsWith(`${site}/`))).toBe(true);
	});
	test('holds the whole text, whose links lead to records', () => {
		const [entry] = parseAtomFeed(atomFeed(loaded)).entries ?? [];
		const content = entry?.content as { value?: string } | string | undefined;
		const html = typeof content === 'string' ? content : (content?.value ?? '');
		const { document } = parseHTML(`<html><body>${html}</body></html>`);
		expect([...document.querySelectorAll('h2')].map((h) => h.textContent)).toEqual(
			loaded.story.scenes.map((scene) => scene.headline)
		);
		const links = [...document.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? '');
		expect(links.length).toBeGreaterThan(10);
		for (const link of links) expect(loaded.cards.cards[link.split('/')[1] ?? '']).toBeDefined();
	});
	test('of a story without a day is as old as its newest article', () => {
		const story = { ...loaded.story };
		delete story.published;
		delete story.updated;
		const { updated } = parseAtomFeed(atomFeed({ ...loaded, story }));
		expect(updated).toMatch(RFC3339);
		expect(Number.isNaN(Date.parse(updated ?? ''))).toBe(false);
	});
	test('has the same names wherever the site moves', () => {
		const names = () => parseAtomFeed(atomFeed(corrected)).entries?.map(({ id }) => id);
		const before = names();
		process.env.PUBLIC_SITE_URL = 'https://elsewhere.example/';
		expect(names()).toEqual(before);
	});
});

describe('the sitemap', () => {
	test('has every page, once', () => {
		process.env.PUBLIC_SITE_URL = 'https://news.example/a&b/';
		const text = sitemap(loaded) ?? '';
		expect(XMLValidator.validate(text)).toBe(true);
		const addresses = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) =>
			url.replaceAll('&amp;', '&')
		);
		expect(new Set(addresses).size).toBe(addresses.length);
		for (const address of addresses) expect(new URL(address).href).toBe(address);
		for (const path of ['', 'evidence/', 'method/', `evidence/${loaded.dataset.events[0]!.id}/`])
			expect(addresses).toContain(`https://news.example/a&b/${path}`);
	});
	test('is not there while nobody knows the address', () => {
		expect(sitemap(loaded)).toBeUndefined();
	});
});
