/** Brings the prerendered deck, or the presenter's window, to life; its page has no router, and this script alone. */
import { createRawSnippet, hydrate } from 'svelte';
import { fetchCards } from '../evidence/fetch-cards.ts';
import Deck from './Deck.svelte';
import Presenter from './Presenter.svelte';
import { BRIEFED, DECK, PRESENTER, type Briefed } from './told.ts';

const told = JSON.parse(document.getElementById(BRIEFED)?.textContent ?? 'null') as Briefed | null;
const target = document.querySelector(`[${DECK}], [${PRESENTER}]`);
const root = target?.firstElementChild;
if (!target || !root || !told) throw new Error('this page holds no briefing');

// What `hydrate` looks for around markup from a server.
root.before(new Comment('['));
root.after(new Comment(']'));
const props = {
	...told,
	href: (record: string) => `${told.evidence}${record}/`,
	fetchCards: () => fetchCards(told.records)
};
if (target.hasAttribute(DECK))
	hydrate(Deck, {
		target,
		props: { ...props, children: createRawSnippet(() => ({ render: () => '<div></div>' })) }
	});
else hydrate(Presenter, { target, props: { ...props, language: document.documentElement.lang } });
