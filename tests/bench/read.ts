import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Reading } from './budgets.ts';

/** A cheap phone on a slow line, as Lighthouse has it. */
const PHONE = { width: 412, height: 823, scale: 1.75, slowdown: 4, kbps: 1600, latency: 150 };
/** Nothing more comes once nothing has come for so long, in ms. */
const QUIET = 1500;

interface Seen {
	paint: number;
	largest: number;
	shifts: number;
	tasks: { start: number; duration: number }[];
}

/** Reads the story at an address from top to end, a window's height a second. */
export async function readStory(browser: Browser, address: string): Promise<Reading> {
	const context = await browser.newContext({
		viewport: { width: PHONE.width, height: PHONE.height },
		deviceScaleFactor: PHONE.scale
	});
	try {
		const page = await context.newPage();
		const cdp = await context.newCDPSession(page);
		const bytes = await countBytes(cdp);
		await slowDown(cdp);
		await page.addInitScript(watch);
		await page.goto(address, { waitUntil: 'networkidle' });
		await page.waitForTimeout(QUIET);
		const loaded = await seen(page);
		const { from, frames } = await scrollThrough(page);
		const read = await seen(page);
		return {
			bytes,
			firstPaint: loaded.paint,
			largestPaint: loaded.largest,
			shift: read.shifts,
			blocking: loaded.tasks
				.filter(({ start }) => start >= loaded.paint)
				.reduce((total, { duration }) => total + Math.max(0, duration - 50), 0),
			longTasks: read.tasks.filter(({ start }) => start >= from).length,
			frame: frames.sort((a, b) => a - b)[Math.floor(frames.length * 0.95)] ?? 0
		};
	} finally {
		await context.close();
	}
}

/** Bytes over the wire by kind of resource, counted as long as the session lasts. */
export async function countBytes(cdp: CDPSession): Promise<Record<string, number>> {
	const bytes: Record<string, number> = {};
	const kinds = new Map<string, string>();
	cdp.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
	cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const kind = (kinds.get(requestId) ?? 'other').toLowerCase();
		bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
	});
	await cdp.send('Network.enable');
	return bytes;
}

async function slowDown(cdp: CDPSession): Promise<void> {
	await cdp.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: PHONE.latency,
		downloadThroughput: (PHONE.kbps * 1000) / 8,
		uploadThroughput: (PHONE.kbps * 1000) / 16
	});
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: PHONE.slowdown });
}

/** Runs in the page, before its own scripts. Holds no named function: the loader of this file would wrap it in a helper. */
function watch(): void {
	const seen: Seen = { paint: 0, largest: 0, shifts: 0, tasks: [] };
	Object.assign(window, { seen });
	for (const type of ['paint', 'largest-contentful-paint', 'layout-shift', 'longtask'])
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				const { name, startTime, duration } = entry;
				const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
				if (name === 'first-contentful-paint') seen.paint = startTime;
				else if (type === 'largest-contentful-paint') seen.largest = startTime;
				else if (type === 'longtask') seen.tasks.push({ start: startTime, duration });
				else if (type === 'layout-shift' && !shift.hadRecentInput) seen.shifts += shift.value;
			}
		}).observe({ type, buffered: true });
}

const seen = (page: Page) => page.evaluate(() => (window as unknown as { seen: Seen }).seen);

/** @returns when it began, ms after navigation, and the times between frames */
function scrollThrough(page: Page): Promise<{ from: number; frames: number[] }> {
	return page.evaluate(async () => {
		const from = performance.now();
		const end = document.documentElement.scrollHeight - innerHeight;
		const frames: number[] = [];
		let y = 0;
		let last = await new Promise(requestAnimationFrame);
		while (y < end) {
			const now = await new Promise(requestAnimationFrame);
			frames.push(now - last);
			y += ((now - last) / 1000) * innerHeight;
			window.scrollTo({ top: y, behavior: 'instant' });
			last = now;
		}
		return { from, frames };
	});
}
