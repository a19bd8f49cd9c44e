/**
 * Brings `/embed/` to life: one embed at a time, as it will look in a column, and what to copy for it. Without this the page is
 * a gallery whose snippets can be copied by hand.
 */
import { pictureAddress, type PictureFile } from '../pictures.ts';
import {
	elementSnippet,
	frameSnippet,
	loaderSnippet,
	markdownSnippet,
	pictureSnippet,
	type Offer,
	type Query
} from '../snippets.ts';

const root = document.querySelector<HTMLElement>('[data-builder]');
const json = document.getElementById('offers')?.textContent;
const form = root?.querySelector('form');
const frame = root?.querySelector('iframe');
if (root && json && form && frame) start(root, form, frame, JSON.parse(json) as Offers);

interface Offers {
	script: string;
	embeds: Record<string, Offer>;
}

function start(
	root: HTMLElement,
	form: HTMLFormElement,
	frame: HTMLIFrameElement,
	{ script, embeds }: Offers
): void {
	const whole = (path: string) => new URL(path, location.href).href;
	const column = root.querySelector<HTMLElement>('[data-column]')!;
	const choice = form.elements.namedItem('embed') as HTMLSelectElement;
	const told = root.querySelector('[data-told]')!;

	const show = () => {
		const found = embeds[choice.value];
		if (!found) return;
		const offer = { ...found, page: whole(found.page), leads: whole(found.leads) };
		const query = queryOf(new FormData(form));
		const loader = loaderSnippet(whole(script));
		const snippets: Record<string, string> = {
			loader: frameSnippet(offer, query, true) + loader,
			frame: frameSnippet(offer, query),
			element: elementSnippet(offer, whole(script), query),
			address: offer.page + query,
			markdown: markdownSnippet(offer),
			picture: pictureSnippet(offer)
		};
		for (const area of root.querySelectorAll<HTMLTextAreaElement>('textarea'))
			area.value = snippets[area.name] ?? '';
		for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-file]')) {
			const file = link.dataset.file as PictureFile;
			link.href = pictureAddress(offer.page, file);
			link.hidden = file === '-wide.png' && choice.value.startsWith('quote/');
			link.download = `${choice.value.replace(/\//g, '-')}${file}`;
		}
		column.style.width = `${new FormData(form).get('width')}px`;
		frame.title = offer.headline;
		if (frame.src !== offer.page + query) frame.src = offer.page + query;
	};

	form.addEventListener('input', show);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		window.open(frame.src, '_blank', 'noopener');
	});
	root.addEventListener('click', async ({ target }) => {
		const button = (target as Element).closest<HTMLButtonElement>('[data-copy]');
		if (!button) return;
		const area = form.elements.namedItem(button.dataset.copy ?? '') as HTMLTextAreaElement;
		area.select();
		try {
			await navigator.clipboard.writeText(area.value);
			told.textContent = 'Copied.';
		} catch {
			told.textContent = 'Selected: copy it with your keyboard.';
		}
	});
	addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLElement>('[data-pick]');
		if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
		event.preventDefault();
		choice.value = link.dataset.pick ?? '';
		show();
		history.replaceState(null, '', `#${choice.value}`);
		root.scrollIntoView();
		choice.focus({ preventScroll: true });
	});
	const named = decodeURIComponent(location.hash.slice(1));
	if (named in embeds) choice.value = named;
	root.hidden = false;
	show();
}

/** What differs from the defaults. */
function queryOf(data: FormData): Query {
	const query = new URLSearchParams();
	const theme = data.get('theme');
	if (theme !== 'auto') query.set('theme', String(theme));
	if (data.get('own-accent')) query.set('accent', String(data.get('accent')).replace('#', ''));
	const lang = String(data.get('lang') ?? '').trim();
	if (lang !== '') query.set('lang', lang);
	if (!data.get('title')) query.set('title', '0');
	const text = query.toString();
	return text === '' ? '' : `?${text}`;
}
