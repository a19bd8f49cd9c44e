/**
 * Answers oEmbed requests that say how large an answer may be, or that it is to be XML. A site of files alone answers all
 * others by itself: `/oembed/….json`.
 */
import { oembed, toXml, type Limits, type Provider, type Subject } from './oembed.ts';

/** What the answers are made from; `function.js` has it within. */
export interface Index {
	/** Address of the start page, with a slash at the end; empty where the build was not told. */
	site: string;
	provider: string;
	/** By the embed's path below `/embed/`. */
	embeds: Record<string, Omit<Subject, 'page'>>;
	/** The embed that an address of another page of the site stands for, by its path below the start page. */
	pages: Record<string, string>;
}

/** Answers a request such as `…/oembed?url=https%3A%2F%2F…&maxwidth=500&format=xml`. Errors are the spec's: 400, 404, 501. */
export function handle(request: Request, index: Index): Response {
	const own = new URL(request.url);
	if (!['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return refused(405, 'GET only');
	if (request.method === 'OPTIONS') return answer('', 'text/plain');
	const query = own.searchParams;
	const asked = query.get('url');
	if (!asked || !URL.canParse(asked)) return refused(400, 'url is missing or is no address');
	const format = query.get('format') ?? 'json';
	if (format !== 'json' && format !== 'xml') return refused(501, 'format may be json or xml');
	const limits: Limits = {};
	for (const name of ['maxwidth', 'maxheight'] as const) {
		const value = query.get(name);
		if (value === null) continue;
		if (!/^[1-9]\d{0,4}$/.test(value)) return refused(400, `${name} is a number of pixels`);
		limits[name] = Number(value);
	}
	const site = index.site || `${own.origin}/`;
	const path = pathOf(asked, site, index);
	const subject = path === undefined ? undefined : index.embeds[path];
	if (path === undefined || !subject) return refused(404, 'there is no embed at this address');
	const provider: Provider = { name: index.provider, url: site };
	const found = oembed({ ...subject, page: `${site}embed/${path}/` }, provider, limits);
	return format === 'xml'
		? answer(toXml(found), 'text/xml; charset=utf-8')
		: answer(JSON.stringify(found), 'application/json; charset=utf-8');
}

/** The embed that an address of the site stands for. */
function pathOf(asked: string, site: string, index: Index): string | undefined {
	const [url, root] = [new URL(asked), new URL(site)];
	if (url.host !== root.host || !url.pathname.startsWith(root.pathname)) return undefined;
	const below = url.pathname.slice(root.pathname.length).replace(/(^|\/)index\.html$/, '$1');
	const page = below.replace(/\/$/, '');
	const embed = page.startsWith('embed/') ? page.slice('embed/'.length) : index.pages[page];
	return embed !== undefined && Object.hasOwn(index.embeds, embed) ? embed : undefined;
}

function answer(body: string, type: string): Response {
	return new Response(body, {
		headers: {
			'content-type': type,
			'cache-control': 'public, max-age=86400',
			'access-control-allow-origin': '*'
		}
	});
}

function refused(status: number, why: string): Response {
	return new Response(`${why}\n`, {
		status,
		headers: { 'content-type': 'text/plain; charset=utf-8', 'access-control-allow-origin': '*' }
	});
}
