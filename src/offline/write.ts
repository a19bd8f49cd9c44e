/** Puts the one file together. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { slidesOf } from '../lib/briefing/slides.ts';
import { subjectsOf } from '../lib/briefing/subjects.ts';
import { loadStory } from '../lib/server/load.ts';
import { siteAddress } from '../lib/server/site.ts';
import { bundleClient, bundlePage } from './bundle.ts';
import { inlineFonts } from './fonts.ts';
import { pack, type Packed } from './packed.ts';

/** Undoes what `packed` is, in a browser that can; one that cannot shows the document as it stands. */
const UNPACK = `(async () => {
	const packed = atob(document.getElementById('packed').textContent);
	const bytes = Uint8Array.from(packed, (letter) => letter.charCodeAt(0));
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	const { script, data } = JSON.parse(await new Response(stream).text());
	const element = document.createElement('script');
	element.textContent = script;
	document.head.append(element);
	standpoint.start(data);
})();`;

/**
 * Writes story, briefing and evidence of `$STORY` into one HTML file.
 * @param folder where it goes; made where it is not there
 * @returns the file's path, and its size in bytes
 */
export async function writeOffline(folder: string): Promise<{ file: string; bytes: number }> {
	const { dataset, story, states, basemap, cards } = loadStory();
	// Links to records lead within the file.
	const within = (html: string) => html.replace(/href="evidence\/([^/"]+)\/"/g, 'href="#$1"');
	const slides = slidesOf(story, dataset).map((slide) => ({
		...slide,
		notes: slide.notes.map((note) => ({ ...note, html: within(note.html) }))
	}));
	const scenes = story.scenes.map(({ id, headline, html }) => ({
		id,
		headline,
		html: within(html)
	}));
	const { groups } = dataset.story;
	const client = await bundleClient();
	const draw = await bundlePage();
	const site = siteAddress();
	const body = lighten(
		draw({
			title: story.title,
			dek: story.dek,
			scenes,
			states,
			groups,
			basemap,
			slides,
			cards,
			...(site === undefined ? {} : { site })
		})
	);
	const data: Packed = {
		title: story.title,
		scenes: scenes.map(({ id, headline }) => ({ id, headline })),
		...pack(states, slides),
		groups,
		size: basemap.size,
		subjects: subjectsOf(dataset),
		cards
	};
	const packed = gzipSync(JSON.stringify({ script: client.script, data }), { level: 9 });
	const fonts = readFileSync('static/fonts/fonts.css', 'utf8');
	const css = client.css + inlineFonts(fonts, body, 'static/fonts');
	const icon = Buffer.from(readFileSync('static/favicon.svg')).toString('base64');
	const head = [
		`<title>${escape(story.title)}</title>`,
		`<meta name="description" content="${escape(story.dek)}" />`,
		`<style>${css}</style>`
	].join('\n');
	const end = [
		`<script type="application/octet-stream" id="packed">${packed.toString('base64')}</script>`,
		`<script>${UNPACK}</script>`
	].join('\n');
	const html = readFileSync('src/app.html', 'utf8')
		.replace('%lang%', () => dataset.story.language)
		.replace('%sveltekit.assets%/favicon.svg', () => `data:image/svg+xml;base64,${icon}`)
		.replace(/\s*<link rel="(apple-touch-icon|stylesheet)"[^>]*>/g, '')
		.replace('%sveltekit.head%', () => head)
		.replace('%sveltekit.body%', () => `${body}\n${end}`);
	mkdirSync(folder, { recursive: true });
	const file = join(folder, `${dataset.story.id}.html`);
	const made = `${file}.part`;
	writeFileSync(made, html);
	renameSync(made, file);
	return { file, bytes: Buffer.byteLength(html) };
}

/** The document with one layout of each still figure: there they are as wide as the smaller one. */
function lighten(body: string): string {
	return body.replace(/<noscript>([\s\S]*?)<\/noscript>/g, (_, inner: string) => {
		const { document } = parseHTML(`<html><body>${inner}</body></html>`);
		for (const element of document.querySelectorAll('.roomy, .hit')) element.remove();
		for (const element of document.querySelectorAll('[style*="--rx"]'))
			element.setAttribute(
				'style',
				(element.getAttribute('style') ?? '').replace(/;?--r[xytlwh]:[^;]*/g, '')
			);
		// Without scripts nothing reads these, and the name says what the tooltip does.
		for (const name of ['data-record', 'data-cell', 'data-pair'])
			for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
		for (const element of document.querySelectorAll('[title][aria-label]'))
			element.removeAttribute('title');
		const html = document.body.innerHTML.replace(/<!--.*?-->/g, '');
		// A thousandth of a hundredth of a figure is less than a pixel.
		return `<noscript>${html.replace(/(\.\d{3})\d+/g, '$1')}</noscript>`;
	});
}

function escape(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
