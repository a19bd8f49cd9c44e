import { expect, test } from '@playwright/test';
import {
	KEPT,
	article,
	expectToFit,
	oneOfEach,
	recordMessages,
	startHost,
	type Host
} from './other-site.ts';

// Each test chooses the widths that matter to it.
test.skip(({ hasTouch }) => hasTouch, 'once is enough');

let host: Host;
test.beforeAll(async () => void (host = await startHost()));
test.afterAll(() => host.stop());

/** What a frame may be higher than its content: nothing, where the host knows no height but the one that it is told. */
const NONE = 2;

test.describe('hosts that have a protocol of their own', () => {
	test('pym.js as the parent', async ({ page, baseURL }) => {
		const [embed] = oneOfEach();
		await page.goto(
			host.put('/pym/', {
				body: article(
					`<div id="chart"></div>
					<script src="/pym.js"></script>
					<script>new pym.Parent('chart', '${baseURL}${embed}', { title: 'A chart' })</script>`
				)
			})
		);
		const frame = page.locator('#chart iframe');
		await expectToFit(frame, NONE);
		await page.setViewportSize({ width: 500, height: 800 });
		await expectToFit(frame, NONE);
		await page.setViewportSize({ width: 900, height: 800 });
		await expectToFit(frame, NONE);
	});

	test('AMP’s own iframe component', async ({ page, baseURL }) => {
		const [embed] = oneOfEach();
		const imports = {
			preact: '/preact.js',
			'preact/hooks': '/preact/hooks.js',
			'preact/compat': '/preact/compat.js'
		};
		await page.goto(
			host.put('/amp/', {
				body: article(
					`<div style="height: 150vh"></div><div id="chart" style="height: 300px"></div>
					<script type="module">
						import { h, render } from 'preact';
						import { BentoIframe } from '/amp-iframe.js';
						const chart = document.querySelector('#chart');
						render(h(BentoIframe, {
							src: '${baseURL}${embed}',
							sandbox: 'allow-scripts allow-popups',
							style: { width: '100%', height: '100%' },
							iframeStyle: { width: '100%', height: '100%' },
							requestResize: (height) => { chart.style.height = height + 'px'; }
						}), chart);
					</script>`,
					`<script type="importmap">${JSON.stringify({ imports })}</script>`
				)
			})
		);
		// AMP lets a frame change its size while nobody sees it.
		const frame = page.locator('#chart iframe');
		await expect.poll(async () => (await frame.boundingBox())?.height).not.toBe(300);
		await expectToFit(frame, NONE);
	});

	test('@newswire/frames, which knows AMP’s and pym’s messages', async ({ page, baseURL }) => {
		const [embed] = oneOfEach();
		await page.goto(
			host.put('/frames/', {
				body: article(
					`<div data-frame-src="${baseURL}${embed}" data-frame-attribute-title="A chart"></div>
					<script src="/frames.js"></script>
					<script>newswireFrames.autoInitFrames()</script>`
				)
			})
		);
		await expectToFit(page.locator('iframe'));
	});
});

test('our loader, and frames that grow and shrink with the column', async ({ page, baseURL }) => {
	const [one, two] = oneOfEach();
	await page.addInitScript(() =>
		Object.assign(window, { names: Object.getOwnPropertyNames(window) })
	);
	await page.goto(
		host.put('/loader/', {
			body: article(
				`<iframe src="${baseURL}${one}" title="One" data-standpoint></iframe>
				<iframe src="${baseURL}${two}" title="Two" data-standpoint sandbox="allow-scripts"></iframe>
				<standpoint-embed src="${baseURL}${one}" title="Three"></standpoint-embed>
				<script async src="${baseURL}embed.js"></script>`
			)
		})
	);
	const heights: number[] = [];
	for (const width of [900, 360, 600]) {
		await page.setViewportSize({ width, height: 800 });
		await expect(page.locator('iframe')).toHaveCount(3);
		for (const frame of await page.locator('iframe').all()) await expectToFit(frame, KEPT);
		heights.push((await page.locator('iframe').first().boundingBox())?.height ?? 0);
	}
	const added = await page.evaluate(() => {
		const { names } = window as unknown as { names: string[] };
		return Object.getOwnPropertyNames(window).filter(
			(name) => !/^(\d+|names)$/.test(name) && !names.includes(name)
		);
	});
	expect(added, 'globals').toEqual(['Standpoint']);
});

test('a host with a strict policy', async ({ page, baseURL }) => {
	const [one, two] = oneOfEach();
	const origin = new URL(baseURL ?? '').origin;
	// Such a host keeps the loader among its own files.
	const loader = await (await page.request.get('embed.js')).text();
	host.put('/embed.js', { body: loader, type: 'text/javascript' });
	await page.addInitScript(() => {
		const broken: string[] = [];
		Object.assign(window, { broken });
		addEventListener('securitypolicyviolation', (event) => broken.push(event.violatedDirective));
	});
	await page.goto(
		host.put('/strict/', {
			policy: `default-src 'none'; script-src 'self'; style-src 'self'; frame-src ${origin}`,
			body: article(
				`<iframe src="${baseURL}${one}" title="One" data-standpoint></iframe>
				<standpoint-embed src="${baseURL}${two}" title="Two"></standpoint-embed>`,
				'<script async src="/embed.js"></script>'
			)
		})
	);
	await expect(page.locator('iframe')).toHaveCount(2);
	for (const frame of await page.locator('iframe').all()) await expectToFit(frame, KEPT);
	expect(await page.evaluate(() => (window as unknown as { broken: string[] }).broken)).toEqual([]);
});

test('an embed says nothing but its height to whoever listens', async ({ page, baseURL }) => {
	const messages = await recordMessages(page);
	const embeds = oneOfEach();
	await page.goto(
		host.put('/listens/', {
			body: article(
				embeds
					.map(
						(embed) => `<iframe src="${baseURL}${embed}?childId=a#?secret=b" width="600"></iframe>`
					)
					.join('')
			)
		})
	);
	for (const frame of await page.locator('iframe').all()) {
		const mark = frame.contentFrame().locator('[data-embed] [data-record]:visible').first();
		await mark.click();
	}
	const got = await messages();
	expect(got.length).toBeGreaterThanOrEqual(4 * embeds.length);
	for (const { data } of got) {
		const words = typeof data === 'string' ? data.split('xPYMx') : Object.values(data as object);
		const height = words.map(Number).find((number) => number > 50) ?? NaN;
		expect(Number.isInteger(height), JSON.stringify(data)).toBe(true);
		expect([
			{ standpoint: 1, height },
			{ sentinel: 'amp', type: 'embed-size', height },
			{ secret: 'b', message: 'height', value: height },
			`pymxPYMxaxPYMxheightxPYMx${height}`
		]).toContainEqual(data);
	}
});

/** What a forger sends: heights that are none or not its to tell, other protocols' orders, and markup. */
const FORGED: unknown[] = [
	...[
		99_999_999,
		9000,
		400,
		0,
		-400,
		400.5,
		NaN,
		Infinity,
		'400',
		[400],
		null,
		{ valueOf: 400 }
	].map((height) => ({ standpoint: 1, height })),
	{ standpoint: 1, height: 400, src: 'https://forger.example/', html: '<img src=x>' },
	{ standpoint: 1, message: 'link', value: 'https://forger.example/' },
	{ sentinel: 'amp', type: 'embed-size', height: 9000 },
	{ message: 'height', value: 9000, secret: 'b' },
	{ message: 'link', value: 'https://forger.example/', secret: 'b' },
	{ message: 'ready', secret: 'b' },
	{ 'datawrapper-height': { a: 9000 } },
	...['height', 'navigateTo', 'scrollTo'].flatMap((order) =>
		['9000', 'https://forger.example/', 'javascript:document.body.remove()'].map((value) =>
			['pym', 'one', order, value].join('xPYMx')
		)
	),
	'<h1>forged</h1>',
	'{"standpoint":1,"height":9000}',
	null
];
const FLOOD = 3000;

test('a sibling frame that forges messages changes nothing', async ({ page, baseURL }) => {
	const messages = await recordMessages(page);
	const [one, two] = oneOfEach();
	const forger = host.put('/forger/', {
		body: `<!doctype html><script>
			const forged = ${serialized(FORGED)};
			const everybody = () => [parent, ...Array.from({ length: parent.length }, (_, i) => parent[i])];
			addEventListener('message', ({ data }) => {
				if (data !== 'forge') return;
				for (let i = 0; i < ${FLOOD}; i++)
					for (const to of everybody())
						if (to !== window) to.postMessage(forged[i % forged.length], '*');
				parent.postMessage('forged all', '*');
			});
		</script>`
	});
	await page.goto(
		host.put('/forged/', {
			body: article(
				`<iframe id="one" name="one" src="${baseURL}${one}?childId=one#?secret=b" title="One" data-standpoint></iframe>
				<iframe id="two" src="${baseURL}${two}" title="Two" data-standpoint sandbox="allow-scripts"></iframe>
				<iframe id="forger" src="${forger.replace('localhost', '127.0.0.1')}" title="Forger"></iframe>`,
				`<script async src="${baseURL}embed.js"></script>`
			)
		})
	);
	for (const id of ['#one', '#two']) await expectToFit(page.locator(id));
	const told = (await messages()).length;
	const now = () => page.evaluate(() => [location.href, document.documentElement.outerHTML]);
	const before = await now();
	await page.locator('#forger').evaluate((frame: HTMLIFrameElement) => {
		frame.contentWindow?.postMessage('forge', '*');
	});
	await expect
		.poll(async () => (await messages()).at(-1)?.data, { timeout: 30_000 })
		.toBe('forged all');
	expect((await messages()).length, 'the embeds answer no forger').toBe(told + FLOOD + 1);
	expect(await now()).toEqual(before);
	expect(page.frames().map((frame) => frame.url())).toHaveLength(4);

	// And the loader still does its work.
	await page.setViewportSize({ width: 420, height: 800 });
	for (const id of ['#one', '#two']) await expectToFit(page.locator(id));
});

test('a frame that has gone elsewhere is not believed any more', async ({ page, baseURL }) => {
	const messages = await recordMessages(page);
	const [one] = oneOfEach();
	const elsewhere = host.put('/elsewhere/', {
		body: `<!doctype html><script>parent.postMessage({ standpoint: 1, height: 777 }, '*')</script>`
	});
	await page.goto(
		host.put('/gone/', {
			body: article(
				`<iframe src="${baseURL}${one}" title="One" data-standpoint></iframe>`,
				`<script async src="${baseURL}embed.js"></script>`
			)
		})
	);
	const frame = page.locator('iframe');
	await expectToFit(frame);
	const before = await frame.getAttribute('style');
	await frame
		.contentFrame()
		.locator('body')
		.evaluate((_, to) => void setTimeout(() => location.assign(to)), elsewhere);
	await expect
		.poll(async () => (await messages()).at(-1)?.data)
		.toEqual({ standpoint: 1, height: 777 });
	expect(await frame.getAttribute('style')).toBe(before);
});

test('a host that answers every message does not make an embed talk without end', async ({
	page,
	baseURL
}) => {
	const messages = await recordMessages(page);
	const [one] = oneOfEach();
	await page.goto(
		host.put('/echo/', {
			body: article(
				`<iframe src="${baseURL}${one}" title="One"></iframe>`,
				`<script>addEventListener('message', ({ source, data }) => source.postMessage(data, '*'))</script>`
			)
		})
	);
	await expect.poll(async () => (await messages()).length).toBeGreaterThan(1);
	await page.waitForTimeout(1000);
	expect((await messages()).length).toBeLessThan(60);
});

/** As a script that makes these values again, those too that JSON does not know. */
function serialized(values: unknown[]): string {
	return JSON.stringify(values, (_, value) =>
		typeof value === 'number' && !Number.isFinite(value) ? `number ${value}` : (value as unknown)
	).replace(/"number (NaN|Infinity)"/g, '$1');
}
