/** What each kind of page says of itself to whoever shares, lists or searches it, with and without a known address. */
import { parseHTML } from 'linkedom';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { afterEach, describe, expect, test } from 'vitest';
import { loadStory } from '../../src/lib/server/load.ts';
import * as evidenceData from '../../src/routes/evidence/+page.server.ts';
import EvidencePage from '../../src/routes/evidence/+page.svelte';
import * as recordData from '../../src/routes/evidence/[record]/+page.server.ts';
import RecordPage from '../../src/routes/evidence/[record]/+page.svelte';
import * as methodData from '../../src/routes/method/+page.server.ts';
import MethodPage from '../../src/routes/method/+page.svelte';
import * as storyData from '../../src/routes/+page.server.ts';
import StoryPage from '../../src/routes/+page.svelte';
import * as sceneData from '../../src/routes/scene/[scene]/+page.server.ts';
import ScenePage from '../../src/routes/scene/[scene]/+page.svelte';

const SITE = 'https://news.example/deep/story/';
const { dataset, story } = loadStory();
const scene = story.scenes[1]!.id;
const claimed = /data-record="([^" ]+)/.exec(story.scenes[1]!.html)![1]!;

/** Path, component, what loads it, and whether it shows a JSON-LD type. */
const PAGES: [
	path: string,
	page: unknown,
	server: { load: unknown },
	params: object,
	ld?: string
][] = [
	['', StoryPage, storyData, {}, 'NewsArticle'],
	[`scene/${scene}/`, ScenePage, sceneData, { scene }, 'Article'],
	['evidence/', EvidencePage, evidenceData, {}],
	['method/', MethodPage, methodData, {}, 'Dataset'],
	...[dataset.statements, dataset.positions, dataset.events, dataset.discrepancies].map(
		(records): (typeof PAGES)[number] => {
			const record = records[0]!.id;
			const type = { s: /Quotation|Claim/, p: /Claim/, e: /Event/, d: /ItemList/ }[
				record[0] as 's'
			];
			return [`evidence/${record}/`, RecordPage, recordData, { record }, type.source];
		}
	)
];

async function headOf(page: unknown, server: { load: unknown }, params: object) {
	const data: unknown = await (server.load as (event: object) => unknown)({ params });
	const { head } = render(page as Component<{ data: unknown }>, { props: { data } });
	const { document } = parseHTML(`<html><head>${head}</head></html>`);
	const meta = (name: string) =>
		document
			.querySelector(`meta[property="${name}"], meta[name="${name}"]`)
			?.getAttribute('content');
	const link = (rel: string) => document.querySelector(`link[rel="${rel}"]`)?.getAttribute('href');
	const json = document.querySelector('script[type="application/ld+json"]')?.textContent;
	const ld = json ? (JSON.parse(json) as Record<string, unknown>) : undefined;
	return { title: document.title, meta, link, ld };
}

afterEach(() => void delete process.env.PUBLIC_SITE_URL);

describe('where the site’s address is known', () => {
	test.each(PAGES)('/%s has it wherever a reader of the page needs one', async (...of) => {
		process.env.PUBLIC_SITE_URL = SITE.slice(0, -1);
		const [path, page, server, params, type] = of;
		const { title, meta, link, ld } = await headOf(page, server, params);
		expect(title).toContain(story.title);
		expect(link('canonical')).toBe(SITE + path);
		expect(meta('og:url')).toBe(SITE + path);
		expect(meta('og:image')).toMatch(
			/^https:\/\/news\.example\/deep\/story\/share(\/[\w-]+)?\.png$/
		);
		expect(meta('twitter:image')).toBe(meta('og:image'));
		expect(meta('twitter:card')).toBe('summary_large_image');
		expect(meta('og:image:alt')?.length).toBeGreaterThan(30);
		expect(meta('robots')).toBe('max-image-preview:large');
		expect(meta('description')?.length).toBeGreaterThan(20);
		expect(meta('og:title')).toBe(title);
		expect(link('alternate')).toMatch(/feed\.xml$/);
		if (type) expect(ld?.['@type']).toMatch(new RegExp(`^(${type})$`));
		// Schema.org's readers take a relative address for one on their own host.
		for (const [, address] of JSON.stringify(ld ?? {}).matchAll(
			/"(?:@id|url|contentUrl)":"([^"]+)"/g
		))
			expect(address).toMatch(/^https:\/\//);
	});
	test('every source is cited, by the story and by the dataset', async () => {
		process.env.PUBLIC_SITE_URL = SITE;
		for (const [path, ...of] of PAGES.filter(([path]) => ['', 'method/'].includes(path))) {
			const { ld } = await headOf(of[0], of[1], of[2]);
			const cited = (ld?.citation as { headline: string }[]).map((article) => article.headline);
			expect(cited, path).toEqual(dataset.articles.map((article) => article.headline));
		}
	});
	test('a record that a scene rests on is shared with that scene’s picture', async () => {
		const { meta } = await headOf(RecordPage, recordData, { record: claimed });
		expect(meta('og:image')).toMatch(new RegExp(`share/(${story.scenes[0]!.id}|${scene})\\.png$`));
	});
});

describe('where it is not', () => {
	test.each(PAGES)('/%s names no address of its own, and a picture beside it', async (...of) => {
		const [, page, server, params] = of;
		const { meta, link } = await headOf(page, server, params);
		expect(link('canonical')).toBeUndefined();
		expect(meta('og:url')).toBeUndefined();
		expect(meta('og:image')).toMatch(/share(\/[\w-]+)?\.png$/);
	});
});
