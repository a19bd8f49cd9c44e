import { createRequire } from 'node:module';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { host, type HostPage } from './host.ts';

const pym = createRequire(import.meta.url).resolve('pym.js/dist/pym.v1.min.js');

/** One embed of each kind, as the built site has them. */
function kinds(): Record<string, string> {
	const below = (folder: string) =>
		readdirSync(`build/embed/${folder}`).filter((name) =>
			existsSync(`build/embed/${folder}/${name}/index.html`)
		);
	const [map, stance, quote] = ['map', 'stance', 'quote'].map(
		(kind) => `${kind}/${below(kind)[0]}`
	) as [string, string, string];
	return {
		map,
		stance,
		matrix: 'matrix',
		agreement: 'agreement',
		timeline: 'timeline',
		quote,
		story: 'story'
	};
}

const pageWith = (body: string, head = '') =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${head}</head><body>${body}</body></html>`;
const address = (baseURL: string | undefined, path: string) => `${baseURL}embed/${path}/`;

/** Serves pages on another origin while `run` runs. */
async function hosted(
	pages: Record<string, HostPage>,
	run: (origin: string) => Promise<void>
): Promise<void> {
	const other = await host(pages);
	try {
		await run(other.origin);
	} finally {
		other.stop();
	}
}

async function frameOf(page: Page, selector: string): Promise<Frame> {
	const frame = await (await page.waitForSelector(selector)).contentFrame();
	if (!frame) throw new Error(`${selector} is no frame`);
	await frame.waitForSelector('[data-embed]');
	return frame;
}

const heightOf = (page: Page, selector: string) =>
	page.locator(selector).evaluate((frame) => frame.clientHeight);
/** The height that an embed's content has, whole pixels. */
const contentOf = (frame: Frame) =>
	frame
		.locator('[data-embed]')
		.evaluate((content) => Math.ceil(content.getBoundingClientRect().height));

test.describe('in a page of another site', () => {
	test.skip(({ hasTouch }) => hasTouch, 'once is enough');

	test('frames take the height of what is in them, and give it back', async ({ page, baseURL }) => {
		const { map, quote, stance } = kinds();
		const loader = await (await page.request.get(`${baseURL}embed.js`)).text();
		const strict = `default-src 'none'; script-src 'self'; frame-src ${new URL(baseURL ?? '').origin}`;
		const html = pageWith(
			`<iframe id="plain" data-standpoint src="${address(baseURL, map ?? '')}" title="a"></iframe>
			<iframe id="boxed" data-standpoint sandbox="allow-scripts" src="${address(baseURL, quote ?? '')}" title="b"></iframe>
			<standpoint-embed src="${address(baseURL, stance ?? '')}" title="c" height="200"><a href="/">c</a></standpoint-embed>
			<standpoint-embed src="javascript:document.title='taken'"></standpoint-embed>`,
			'<script async src="/embed.js"></script>'
		);
		await hosted(
			{
				'/': { html, headers: { 'content-security-policy': strict } },
				'/embed.js': { html: loader, type: 'text/javascript' }
			},
			async (origin) => {
				const complaints: string[] = [];
				page.on('console', (message) => {
					if (message.type() === 'error' && !/favicon|404/.test(message.text()))
						complaints.push(message.text());
				});
				await page.goto(origin);
				for (const [selector, width] of [
					['#plain', 640],
					['#boxed', 640],
					['standpoint-embed iframe', 640],
					['#plain', 300],
					['#boxed', 300],
					['#plain', 640],
					['#boxed', 640]
				] as const) {
					const frame = await frameOf(page, selector);
					await page
						.locator(selector)
						.evaluate((element, px) => (element.style.width = `${px}px`), width);
					const spare = async () => (await heightOf(page, selector)) - (await contentOf(frame));
					await expect.poll(spare, `${selector} at ${width}`).toBe(0);
				}
				// A quotation opens its evidence below itself.
				const quoted = await frameOf(page, '#boxed');
				const before = await heightOf(page, '#boxed');
				await quoted.locator('a[data-record]').click();
				await expect(quoted.locator('.panel')).toBeVisible();
				await expect.poll(() => heightOf(page, '#boxed')).toBeGreaterThan(before + 40);
				await quoted.locator('.close').click();
				await expect.poll(() => heightOf(page, '#boxed')).toBe(before);
				expect(complaints).toEqual([]);
				expect(await page.title()).toBe('Host');
				expect(
					await page.evaluate(() => Object.keys(window).filter((name) => /standpoint/i.test(name)))
				).toHaveLength(0);
				expect(await page.evaluate(() => 'Standpoint' in window)).toBe(true);
			}
		);
	});

	test('a sibling that forges messages changes nothing', async ({ page, baseURL }) => {
		const { map } = kinds();
		const forge = pageWith(`<script>
			const lies = [{ standpoint: 1, height: 4321 }, { standpoint: 1, height: '4321' }, 'pymxPYMxcxPYMxheightxPYMx4321',
				'pymxPYMxcxPYMxnavigateToxPYMxhttps://example.org/', { 'datawrapper-height': { x: 4321 } },
				{ standpoint: 1, height: '<img src=x onerror=alert(1)>' }, { sentinel: 'amp', type: 'embed-size', height: 4321 },
				{ secret: 'x', message: 'link', value: 'https://example.org/' }];
			let sent = 0;
			const flood = setInterval(() => {
				for (const lie of lies) {
					parent.postMessage(lie, '*');
					for (let i = 0; i < parent.frames.length; i++) parent.frames[i].postMessage(lie, '*');
				}
				if (++sent === 200) { clearInterval(flood); document.title = 'done'; }
			}, 2);
		</script>`);
		const other = await host({ '/': { html: forge } });
		try {
			await hosted(
				{
					'/': {
						html: pageWith(
							`<iframe id="own" data-standpoint src="${address(baseURL, map ?? '')}" title="a"></iframe>
							<iframe id="sibling" src="${other.origin}" title="b" height="150"></iframe>
							<iframe id="posing" data-standpoint src="${baseURL}evidence/" title="c" height="150"></iframe>
							<p id="below">below</p>`,
							`<script async src="${baseURL}embed.js"></script>`
						)
					}
				},
				async (origin) => {
					await page.goto(origin);
					const own = await frameOf(page, '#own');
					await expect.poll(() => heightOf(page, '#own')).toBe(await contentOf(own));
					const before = await page.evaluate(() => document.body.outerHTML);
					// A frame of ours that has gone elsewhere is not ours any more.
					await page
						.locator('#posing')
						.evaluate(
							(frame: HTMLIFrameElement, to) => frame.contentWindow?.location.replace(to),
							other.origin
						);
					for (const selector of ['#sibling', '#posing']) {
						const frame = await (await page.waitForSelector(selector)).contentFrame();
						await expect.poll(() => frame?.title()).toBe('done');
					}
					expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
					expect(page.url()).toBe(`${origin}/`);
				}
			);
		} finally {
			other.stop();
		}
	});

	test('it says its height, and nothing else, to whoever listens', async ({ page, baseURL }) => {
		const { stance } = kinds();
		const listen = `<script>
			window.heard = [];
			addEventListener('message', ({ data }) => window.heard.push(data));
		</script>`;
		const src = address(baseURL, stance ?? '');
		await hosted(
			{
				'/': {
					html: pageWith(
						`<iframe sandbox="allow-scripts" src="${src}#?secret=a1B2" title="a" width="500" height="200"></iframe>`,
						listen
					)
				},
				'/pym': {
					html: pageWith(
						`<div id="here" style="width:500px"></div><script>new pym.Parent('here', '${src}', {});</script>`,
						'<script src="/pym.js"></script>'
					)
				},
				'/pym.js': { html: readFileSync(pym, 'utf8'), type: 'text/javascript' }
			},
			async (origin) => {
				await page.goto(origin);
				const height = await contentOf(await frameOf(page, 'iframe'));
				const heard = () => page.evaluate(() => (window as unknown as { heard: object[] }).heard);
				await expect.poll(async () => (await heard()).length).toBeGreaterThanOrEqual(3);
				const kindsHeard = new Set((await heard()).map((data) => JSON.stringify(data)));
				expect([...kindsHeard].sort()).toEqual(
					[
						{ secret: 'a1B2', message: 'height', value: height },
						{ sentinel: 'amp', type: 'embed-size', height },
						{ standpoint: 1, height }
					].map((data) => JSON.stringify(data))
				);
				await page.goto(`${origin}/pym`);
				const frame = await frameOf(page, '#here iframe');
				await expect.poll(() => heightOf(page, '#here iframe')).toBe(await contentOf(frame));
			}
		);
	});

	test('twenty snippets on a page: all in place, and nothing moves', async ({ page, baseURL }) => {
		test.setTimeout(300_000);
		await page.goto(`${baseURL}embed/`);
		const snippets = await page.$$eval('details pre', (all) => all.map((one) => one.textContent));
		const shown = snippets
			.filter((_, i) => i % Math.ceil(snippets.length / 20) === 0)
			.map((text) =>
				(text ?? '').replace(/(src|href)="\//g, `$1="${baseURL}`).replace(/loading="lazy"/g, '')
			);
		expect(shown.length).toBeGreaterThan(15);
		for (const width of [320, 640]) {
			await hosted(
				{
					'/': {
						html: pageWith(
							`<main style="width:${width}px">${shown.map((text) => `${text}<p>between</p>`).join('')}</main>`,
							`<script>
								window.shifts = 0;
								new PerformanceObserver((list) => list.getEntries().forEach((e) => (window.shifts += e.value)))
									.observe({ type: 'layout-shift', buffered: true });
							</script>`
						)
					}
				},
				async (origin) => {
					await page.goto(origin, { waitUntil: 'load' });
					const frames = await page.$$('iframe');
					for (const element of frames) {
						const frame = await element.contentFrame();
						const [box, own] = [await element.boundingBox(), await contentOf(frame!)];
						expect(box?.height, `${frame?.url()} at ${width}`).toBeGreaterThanOrEqual(own);
						expect(box?.height, `${frame?.url()} at ${width}`).toBeLessThanOrEqual(own + 120);
					}
					expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(
						0
					);
				}
			);
		}
	});
});

test('an embed asks for itself alone, and opens its evidence within', async ({
	page,
	baseURL,
	hasTouch
}) => {
	test.skip(hasTouch, 'once is enough');
	for (const path of Object.values(kinds())) {
		const asked: string[] = [];
		page.removeAllListeners('request');
		page.on('request', (request) => asked.push(request.url()));
		await hosted(
			{
				'/': {
					html: pageWith(
						`<iframe sandbox="allow-scripts" src="${address(baseURL, path)}" title="a" width="640" height="900"></iframe>`
					)
				}
			},
			async (origin) => {
				await page.goto(origin);
				const frame = await frameOf(page, 'iframe');
				const mark = frame.locator('a[data-record]:visible').first();
				await mark.click();
				await expect(frame.locator('.panel .card').first()).toBeVisible();
				await page.keyboard.press('Escape');
				await expect(frame.locator('.panel')).toBeHidden();
				expect(asked.filter((url) => !/favicon/.test(url))).toEqual([
					`${origin}/`,
					address(baseURL, path)
				]);
			}
		);
	}
});

test('without scripts the story is all there, and marks lead to pages', async ({
	browser,
	baseURL,
	hasTouch
}) => {
	test.skip(hasTouch, 'once is enough');
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(address(baseURL, 'story'));
	const sections = page.locator('section[data-scene]');
	expect(await sections.count()).toBeGreaterThan(5);
	for (const section of await sections.all()) await expect(section).toBeVisible();
	await expect(page.locator('nav')).toBeHidden();
	const link = page.locator('a[data-record]').first();
	expect(await link.getAttribute('href')).toMatch(/evidence\/[sped]-[^/]+\/$/);
	await page.close();
});

test('the stepper goes by keys, buttons, dots and swipes, and stays as high as it is', async ({
	page,
	baseURL,
	hasTouch
}) => {
	await page.goto(address(baseURL, 'story'));
	const now = () => page.locator('section.now').getAttribute('data-scene');
	const ids = await page.$$eval('section[data-scene]', (all) =>
		all.map((one) => one.getAttribute('data-scene'))
	);
	const height = () =>
		page.locator('[data-embed]').evaluate((one) => one.getBoundingClientRect().height);
	const first = await height();
	expect(await now()).toBe(ids[0]);
	if (hasTouch) {
		const cdp = await page.context().newCDPSession(page);
		const swipe = async (from: number, to: number) => {
			const touch = (type: string, x?: number) =>
				cdp.send('Input.dispatchTouchEvent', {
					type: type as 'touchStart',
					touchPoints: x === undefined ? [] : [{ x, y: 250 }]
				});
			await touch('touchStart', from);
			await touch('touchMove', (from + to) / 2);
			await touch('touchMove', to);
			await touch('touchEnd');
		};
		await swipe(280, 80);
		expect(await now()).toBe(ids[1]);
		await swipe(80, 280);
		expect(await now()).toBe(ids[0]);
		return;
	}
	await page.keyboard.press('ArrowRight');
	expect(await now()).toBe(ids[1]);
	await page.locator('[data-way="on"]').click();
	expect(await now()).toBe(ids[2]);
	await page.keyboard.press('End');
	expect(await now()).toBe(ids.at(-1));
	await expect(page.locator('[data-way="on"]')).toBeDisabled();
	await expect(page.locator('[data-told]')).toContainText(`${ids.length} / ${ids.length}`);
	await page.locator(`[data-go="${ids[3]}"]`).click();
	expect(await now()).toBe(ids[3]);
	expect(await height()).toBe(first);
	await expect(page.locator(`section[data-scene="${ids[3]}"] [data-actor]`).first()).toBeVisible();
	await page.goto(`${address(baseURL, 'story')}?scene=${ids[4]}`);
	expect(await now()).toBe(ids[4]);
});

test('options are obeyed, wrong ones said', async ({ page, baseURL, hasTouch }) => {
	test.skip(hasTouch, 'once is enough');
	const notes: string[] = [];
	// A browser asks the site for an icon of its own accord, where a frame is opened by itself.
	page.on('console', (message) => {
		if (!message.location().url.endsWith('/favicon.ico')) notes.push(message.text());
	});
	const { stance } = kinds();
	await page.goto(`${address(baseURL, stance ?? '')}?theme=dark&title=0&accent=0a7&lang=fr`);
	const style = (name: string) =>
		page.evaluate((n) => getComputedStyle(document.documentElement).getPropertyValue(n), name);
	expect(await style('color-scheme')).toBe('dark');
	expect(await style('--accent')).toBe('#00aa77');
	expect((await page.locator('h1').boundingBox())?.height).toBeLessThan(2);
	await expect(page.locator('.date')).toContainText(
		/nov\.|oct\.|déc\.|janv\.|févr\.|mars|avr\.|mai|juin|juil\.|août|sept\./
	);
	expect(notes).toEqual([]);
	await page.goto(`${address(baseURL, stance ?? '')}?theme=loud&accent=ffe&lang=`);
	expect(await style('--accent')).not.toBe('#ffffee');
	expect(notes.filter((note) => note.startsWith('Standpoint:'))).toHaveLength(2);
});

test('every kind is whole and legible from 280 to 1200 px, light and dark', async ({
	browser,
	baseURL,
	hasTouch
}) => {
	test.skip(hasTouch, 'sizes are its own');
	test.setTimeout(300_000);
	for (const colorScheme of ['light', 'dark'] as const) {
		const page = await browser.newPage({ colorScheme });
		for (const width of [280, 360, 640, 960, 1200]) {
			await page.setViewportSize({ width, height: 700 });
			for (const [kind, path] of Object.entries(kinds())) {
				await page.goto(address(baseURL, path));
				const where = `${kind} at ${width}, ${colorScheme}`;
				const outside = await page.evaluate(() =>
					[...document.querySelectorAll('.embed *')]
						.filter((one) => {
							const own = [...one.childNodes].some(
								(n) => n.nodeType === 3 && n.textContent?.trim()
							);
							const { left, right, width, height } = one.getBoundingClientRect();
							if (!own || width < 2 || height < 2 || one.closest('.hidden-but-read, title, script'))
								return false;
							return (
								(left < -1 || right > innerWidth + 1) &&
								getComputedStyle(one).visibility === 'visible'
							);
						})
						.map((one) => one.textContent)
				);
				expect(outside, where).toEqual([]);
				expect(
					await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
					where
				).toBe(0);
				if (width !== 360 && width !== 960) continue;
				// A table's cells are as large as the table lets them be; their records have pages in a list.
				const dense = ['matrix', 'agreement', 'timeline', 'story'].includes(kind);
				const faults = await axeFaults(page);
				expect(
					faults.filter((fault) => !(dense && fault.startsWith('target-size'))),
					where
				).toEqual([]);
			}
		}
		await page.close();
	}
});

test('the builder makes what works', async ({ page, baseURL, hasTouch }) => {
	test.skip(hasTouch, 'once is enough');
	const { map } = kinds();
	await page.goto(`${baseURL}embed/#${map}`);
	const form = page.locator('[data-builder] form');
	await form.getByLabel('dark').check();
	await form.getByLabel('320 px').check();
	const frame = await frameOf(page, '[data-builder] iframe');
	expect(frame.url()).toBe(`${address(baseURL, map ?? '')}?theme=dark`);
	await expect
		.poll(async () => (await page.locator('[data-column]').boundingBox())?.width)
		.toBe(320);
	expect(await axeFaults(page)).toEqual([]);
	const snippet = await form.locator('textarea[name="element"]').inputValue();
	await form.locator('[data-copy="element"]').click();
	await expect(page.locator('[data-told]').last()).toContainText(/Copied|Selected/);
	await hosted({ '/': { html: pageWith(snippet) } }, async (origin) => {
		await page.goto(origin);
		const inner = await frameOf(page, 'standpoint-embed iframe');
		expect(await inner.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
	});
	for (const file of ['.svg', '.png', '-2x.png', '-wide.png'])
		expect((await page.request.get(`${baseURL}embed/pictures/${map}${file}`)).status()).toBe(200);
});
