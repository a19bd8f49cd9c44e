import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COLUMNS } from '../../../src/lib/embed/heights.ts';
import { handle, type Index } from '../../../src/lib/embed/oembed/handler.ts';

const index: Index = {
	site: 'https://news.example/story/',
	provider: 'The “Valley” & others',
	embeds: {
		'map/one': {
			headline: 'A <b>finding</b> & more',
			heights: COLUMNS.map((w) => w + 100),
			picture: 800
		},
		story: { headline: 'The story', heights: COLUMNS.map(() => 900), picture: 800 }
	},
	pages: { '': 'story', 'scene/one': 'map/one' }
};

let server: Server;
let address: string;
beforeAll(async () => {
	// As a host's function is called: a Request in, a Response out.
	server = createServer(async (request, response) => {
		const answer = handle(
			new Request(new URL(request.url ?? '/', address), { method: request.method ?? 'GET' }),
			index
		);
		response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const ask = (query: Record<string, string>, method = 'GET') =>
	fetch(`${address}/oembed?${new URLSearchParams(query)}`, { method });
const MAP = 'https://news.example/story/embed/map/one/';

describe('handle', () => {
	it('answers with what the spec asks of a rich response', async () => {
		const response = await ask({ url: MAP });
		expect(response.headers.get('content-type')).toMatch(/^application\/json/);
		const answer = await response.json();
		expect(answer).toMatchObject({
			version: '1.0',
			type: 'rich',
			title: 'A <b>finding</b> & more',
			provider_name: 'The “Valley” & others',
			provider_url: 'https://news.example/story/',
			width: 640,
			height: 740,
			thumbnail_url: 'https://news.example/story/embed/pictures/map/one.png',
			thumbnail_width: 640,
			thumbnail_height: 800
		});
		const { document } = parseHTML(`<!doctype html><html><body>${answer.html}</body></html>`);
		expect([...document.body.children].map(({ tagName }) => tagName)).toEqual([
			'BLOCKQUOTE',
			'IFRAME',
			'SCRIPT'
		]);
		expect(document.querySelector('iframe')?.getAttribute('src')).toBe(MAP);
		expect(document.querySelector('iframe')?.getAttribute('height')).toBe('740');
		expect(document.querySelector('blockquote a')?.textContent).toBe(answer.title);
	});

	it.each([
		[{ maxwidth: '500' }, 500, 660, false],
		[{ maxwidth: '480' }, 480, 580, false],
		[{ maxheight: '400' }, 640, 400, false],
		[{ maxwidth: '2000', maxheight: '2000' }, 640, 740, true],
		[{ maxwidth: '200', maxheight: '100' }, 200, 100, false]
	])('keeps within %j', async (limits, width, height, thumbnail) => {
		const answer = await (await ask({ url: MAP, ...limits })).json();
		expect([answer.width, answer.height]).toEqual([width, height]);
		expect('thumbnail_url' in answer).toBe(thumbnail);
	});

	it('answers in XML', async () => {
		const response = await ask({ url: MAP, format: 'xml' });
		expect(response.headers.get('content-type')).toMatch(/^text\/xml/);
		const { document } = parseHTML(await response.text());
		expect(document.querySelector('oembed > title')?.textContent).toContain('finding</b> & more');
		expect(document.querySelector('oembed > html')?.textContent).toContain(`<iframe src="${MAP}"`);
	});

	it.each([
		[MAP, 'map/one'],
		['https://news.example/story/embed/map/one', 'map/one'],
		['https://news.example/story/embed/map/one/index.html', 'map/one'],
		[`${MAP}?theme=dark#x`, 'map/one'],
		['http://news.example/story/scene/one/', 'map/one'],
		['https://news.example/story/', 'story'],
		['https://news.example/story/#one', 'story']
	])('knows %s', async (url, path) => {
		const { html } = await (await ask({ url })).json();
		expect(html).toContain(`/embed/${path}/`);
	});

	it.each([
		[{}, 400],
		[{ url: 'no address' }, 400],
		[{ url: MAP, maxwidth: 'wide' }, 400],
		[{ url: MAP, maxheight: '0' }, 400],
		[{ url: MAP, format: 'yaml' }, 501],
		[{ url: 'https://elsewhere.example/story/embed/map/one/' }, 404],
		[{ url: 'https://news.example/embed/map/one/' }, 404],
		[{ url: 'https://news.example/story/embed/map/two/' }, 404],
		[{ url: 'https://news.example/story/embed/constructor/' }, 404],
		[{ url: 'https://news.example/story/evidence/' }, 404]
	])('refuses %j with %i', async (query, status) => {
		const response = await ask(query);
		expect(response.status).toBe(status);
		expect((await response.text()).length).toBeGreaterThan(5);
	});

	it('takes no other method', async () => {
		expect((await ask({ url: MAP }, 'POST')).status).toBe(405);
		expect((await ask({ url: MAP }, 'OPTIONS')).headers.get('access-control-allow-origin')).toBe(
			'*'
		);
	});
});
