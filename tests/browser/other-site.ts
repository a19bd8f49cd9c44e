/** A site that is not ours, on an origin of its own, whose pages hold our embeds. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { expect, type Locator, type Page } from '@playwright/test';
import { htmlFiles } from './site.ts';

/** Scripts of other people that hosts use, served from the packages that they come in. */
const SCRIPTS: Record<string, string> = {
	'/pym.js': 'pym.js/dist/pym.v1.js',
	'/frames.js': '@newswire/frames/dist/frames.umd.js',
	'/amp-iframe.js': '@ampproject/amp-iframe/dist/component-preact.module.js',
	'/preact.js': 'preact/dist/preact.module.js',
	'/preact/hooks.js': 'preact/hooks/dist/hooks.module.js',
	'/preact/compat.js': 'preact/compat/dist/compat.module.js'
};

interface Answer {
	body: string;
	type?: string;
	/** Content-Security-Policy. */
	policy?: string;
}

/** What a frame keeps of room that was there before the embed said its height, so that the page does not jump. */
export const KEPT = 120;

export interface Host {
	/** Puts a page or file at a path, and returns its address. */
	put(path: string, answer: Answer): string;
	stop(): void;
}

/**
 * Starts a host. It answers under the name `localhost`, where the embeds are at `127.0.0.1`: so they are of another site
 * for the browser, and run in processes of their own.
 */
export async function startHost(): Promise<Host> {
	const files = new Map<string, Answer>([['/style.css', { body: STYLE, type: 'text/css' }]]);
	const server = createServer(async (request, response) => {
		const path = new URL(request.url ?? '/', 'http://host').pathname;
		const script = SCRIPTS[path];
		const file: Answer | undefined = script
			? { body: await readFile(`node_modules/${script}`, 'utf8'), type: 'text/javascript' }
			: files.get(path);
		response.writeHead(file ? 200 : 404, {
			'content-type': `${file?.type ?? 'text/html'}; charset=utf-8`,
			...(file?.policy && { 'content-security-policy': file.policy })
		});
		response.end(file?.body ?? 'not found');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const at = server.address();
	const port = typeof at === 'object' && at ? at.port : 0;
	return {
		put(path, answer) {
			files.set(path, answer);
			return `http://localhost:${port}${path}`;
		},
		stop: () => server.close()
	};
}

const STYLE =
	'body { margin: 0 auto; max-width: 640px; padding: 0 16px } iframe { border: 0; width: 100% }';

/** A page of a host: a column of text around what an editor has put there. */
export function article(inside: string, head = ''): string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A story elsewhere</title>
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/style.css">
${head}</head><body><p>Before.</p>${inside}<p id="after">After.</p></body></html>`;
}

/** The addresses of all embeds of the built site below its start page, by kind. */
export function builtEmbeds(): Map<string, string[]> {
	const kinds = new Map<string, string[]>();
	for (const file of htmlFiles('build/embed')) {
		const [kind = '', ...rest] = file.split('/');
		if (rest.length === 0) continue;
		const path = `embed/${file.replace(/index\.html$/, '')}`;
		kinds.set(kind, [...(kinds.get(kind) ?? []), path]);
	}
	return kinds;
}

/** One embed of each kind. */
export function oneOfEach(): string[] {
	return [...builtEmbeds().values()].flatMap(([first]) => first ?? []);
}

/**
 * How much higher or lower than its content a frame is, in CSS pixels: 0 where it fits, below that where something is cut
 * off.
 */
export async function spare(frame: Locator): Promise<number> {
	const content = await frame.contentFrame().locator('[data-embed]').boundingBox();
	const box = await frame.boundingBox();
	return (box?.height ?? 0) - (content?.height ?? Infinity);
}

/**
 * Waits until a frame shows its chart, and fits it.
 * @param room how much higher than its content the frame may be: none, or what the page had kept free for it
 */
export async function expectToFit(frame: Locator, room = 2): Promise<void> {
	await frame.scrollIntoViewIfNeeded();
	const mark = frame.contentFrame().locator('[data-embed] [data-record]:visible').first();
	await expect(mark).toBeVisible();
	await expect.poll(() => spare(frame), 'the frame fits its content').toBeLessThanOrEqual(room);
	expect(await spare(frame), 'nothing is cut off').toBeGreaterThanOrEqual(-1);
}

/** A message that a page got, as it came. */
export interface Message {
	data: unknown;
	origin: string;
}

/** From the next page on, keeps every message that a page's top window gets; the function returned reads them. */
export async function recordMessages(page: Page): Promise<() => Promise<Message[]>> {
	await page.addInitScript(() => {
		if (window !== top) return;
		const got: Message[] = [];
		(window as unknown as { got: Message[] }).got = got;
		addEventListener('message', ({ data, origin }) => got.push({ data, origin }));
	});
	return () => page.evaluate(() => (window as unknown as { got: Message[] }).got);
}

/**
 * What the builder gives an editor to copy, read from its page.
 * @param embeds addresses below the start page, `embed/map/paris/`
 * @returns for each, snippets by the name of their field: `loader`, `frame`, `element`, `address`, `markdown`, `picture`
 */
export async function copied(page: Page, embeds: string[]): Promise<Record<string, string>[]> {
	await page.goto('embed/');
	const found: Record<string, string>[] = [];
	for (const embed of embeds) {
		await page.locator('select[name="embed"]').selectOption(embed.replace(/^embed\/|\/$/g, ''));
		found.push(
			await page
				.locator('textarea')
				.evaluateAll((areas: HTMLTextAreaElement[]) =>
					Object.fromEntries(areas.map(({ name, value }) => [name, value]))
				)
		);
	}
	return found;
}
