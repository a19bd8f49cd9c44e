/**
 * `/embed.js`, version 1: gives embeds their height. It finds frames that bear `data-standpoint`, now and later, and makes one
 * of each `<standpoint-embed src>`. It takes messages only from those frames, only whole numbers, and does nothing with
 * them but to set a height. Host pages link to this file for years: what it does may grow, but not change.
 */
import { heightIn, isFrom } from './trust.ts';

const MARK = 'data-standpoint';
const frames = () => [...document.querySelectorAll<HTMLIFrameElement>(`iframe[${MARK}]`)];

/** Asks a frame for its height; one that is not there yet will tell by itself. Says nothing that others may not hear. */
const ask = (frame: HTMLIFrameElement) => frame.contentWindow?.postMessage({ standpoint: 1 }, '*');

class StandpointEmbed extends HTMLElement {
	connectedCallback() {
		const src = new URL(this.getAttribute('src') ?? '', document.baseURI);
		// A script's address in `src` would run in the host's page.
		if (!/^https?:$/.test(src.protocol) || this.querySelector('iframe')) return;
		const frame = document.createElement('iframe');
		frame.src = src.href;
		frame.title = this.title || this.textContent?.trim() || 'Embedded chart';
		frame.loading = 'lazy';
		frame.setAttribute(MARK, '');
		// One by one, not as an attribute: a strict policy of the host lets this pass.
		this.style.display = 'block';
		Object.assign(frame.style, {
			display: 'block',
			width: '100%',
			border: '0',
			height: `${parseInt(this.getAttribute('height') ?? '') || 600}px`
		});
		this.replaceChildren(frame);
	}
}

if (!('Standpoint' in window)) {
	Object.defineProperty(window, 'Standpoint', { value: Object.freeze({ version: 1 }) });
	addEventListener('message', ({ data, origin, source }) => {
		const height = heightIn(data);
		if (height === undefined || !source) return;
		const frame = frames().find(({ contentWindow }) => contentWindow === source);
		if (!frame || !isFrom(frame, origin)) return;
		// What has held the room so far.
		const { style } = frame;
		style.boxSizing = 'content-box';
		style.aspectRatio = 'auto';
		style.minHeight = '0';
		style.maxHeight = 'none';
		style.height = `${height}px`;
		// An oEmbed answer's, which stood for the frame until now.
		const stood = frame.previousElementSibling;
		if (stood?.matches(`blockquote[${MARK}]`)) stood.remove();
	});
	customElements.define('standpoint-embed', StandpointEmbed);
	const all = () => frames().forEach(ask);
	all();
	addEventListener('DOMContentLoaded', all);
}
