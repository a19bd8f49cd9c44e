/**
 * Brings the prerendered story to life. The page is a document like any other, with one script: no router, and nothing in
 * the script that stands in the page already.
 */
import { createRawSnippet, hydrate } from 'svelte';
import Story from './Story.svelte';
import { EXPLAINER, TOLD, type Told } from './told.ts';

const target = document.querySelector(`[${EXPLAINER}]`);
const root = target?.firstElementChild;
const told = JSON.parse(document.getElementById(TOLD)?.textContent ?? 'null') as Told | null;
if (!target || !root || !told) throw new Error('this page holds no story');

// What `hydrate` looks for around markup from a server.
root.before(new Comment('['));
root.after(new Comment(']'));
// In a task of its own: a slow phone has enough to do with reading the scripts.
setTimeout(() =>
	hydrate(Story, {
		target,
		props: {
			...told,
			// The text is in the page and stays as it is; any words will do here, but none would be taken for none.
			scenes: told.scenes.map((scene) => ({ ...scene, html: ' ' })),
			cover: createRawSnippet(() => ({ render: () => '<div></div>' })),
			href: (record: string) => `${told.evidence}${record}/`
		}
	})
);
