/**
 * Brings the one file to life: the part that its address names. Another part is another load of the same file, so that none
 * has to know of the others.
 */
import { createRawSnippet, hydrate, mount } from 'svelte';
import Deck from '../lib/briefing/Deck.svelte';
import Presenter from '../lib/briefing/Presenter.svelte';
import { primeCards } from '../lib/evidence/fetch-cards.ts';
import Story from '../lib/story/Story.svelte';
import { unpackSlides, type Packed } from './packed.ts';
import '../app.css';

// Drawn while the file is written; here for its styles, which the bundle has only of what it exports or uses.
export { default as Document } from './Offline.svelte';

const html = document.documentElement;
const hash = () => decodeURIComponent(location.hash.slice(1));

/** The part of the file that an address names. */
function partOf(address: string, scenes: { id: string }[]): string {
	const [first = ''] = address.split('/');
	if (first === 'briefing' || first === 'presenter') return first;
	if (first === '' || scenes.some(({ id }) => id === first)) return 'story';
	return 'evidence';
}

/** Called by the file itself with what it carries. */
export function start(packed: Packed): void {
	const { title, scenes, states, shown, groups, size, subjects, cards } = packed;
	const href = (record: string) => `#${record}`;
	const part = partOf(hash(), scenes);
	const inWindow = part === 'briefing' || part === 'presenter';
	html.dataset.part = inWindow ? 'window' : part;
	addEventListener('hashchange', () => {
		if (partOf(hash(), scenes) !== part) location.reload();
	});
	primeCards(cards);
	const deck = {
		title,
		slides: unpackSlides(packed),
		groups,
		size,
		subjects,
		deck: '#briefing',
		presenter: '#presenter/',
		href,
		fetchCards: () => Promise.resolve(cards)
	};
	const target = document.querySelector(`[data-view='${inWindow ? 'window' : part}']`);
	if (!target) throw new Error('this file is not whole');
	if (part === 'briefing') {
		document.title = `Briefing · ${title}`;
		mount(Deck, { target, props: { ...deck, prefix: 'briefing/', children: head() } });
	} else if (part === 'presenter') {
		document.title = `Presenter · ${title}`;
		mount(Presenter, { target, props: { ...deck, prefix: 'presenter/', language: html.lang } });
	} else if (part === 'story') startStory();
	else document.getElementById(hash())?.scrollIntoView();

	function head() {
		return createRawSnippet(() => ({
			render: () =>
				`<div class="sans"><p><a href="#">The story</a> · <a href="#evidence">All the evidence</a></p></div>`
		}));
	}

	function startStory() {
		const explainer = document.querySelector('[data-explainer]');
		const root = explainer?.firstElementChild;
		if (!explainer || !root) throw new Error('this file is not whole');
		// What `hydrate` looks for around markup from a server.
		root.before(new Comment('['));
		root.after(new Comment(']'));
		hydrate(Story, {
			target: explainer,
			props: {
				scenes: scenes.map((scene) => ({ ...scene, html: ' ' })),
				states: shown.flatMap((index) => states[index] ?? []),
				size,
				groups,
				href,
				records: '',
				cover: createRawSnippet(() => ({ render: () => '<div></div>' }))
			}
		});
		if (hash()) document.getElementById(hash())?.scrollIntoView();
	}
}
