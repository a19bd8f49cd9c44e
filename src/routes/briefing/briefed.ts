/** What both pages of a briefing hand to their script. */
import { BRIEFED, type Briefed } from '$lib/briefing/told.ts';

/**
 * The elements that end the page: what the script has to know, as JSON, and the script.
 * @param root address of the start page
 */
export function scriptOf(briefed: Briefed, root: string): string {
	// "<" would let a word end the element.
	const json = JSON.stringify(briefed).replace(/</g, '\\u003c');
	const parts = ['framework', 'reader'].map((name) => `${root}scripts/${name}.js`);
	return [
		`<script type="application/json" id="${BRIEFED}">${json}<` + '/script>',
		...(import.meta.env.DEV
			? ['<script type="module" src="/src/lib/briefing/start.ts">']
			: [
					...parts.map((src) => `<link rel="modulepreload" href="${src}" />`),
					`<script type="module" src="${root}scripts/briefing.js">`
				]),
		'<' + '/script>'
	].join('');
}

/** The same with notes whose links lead to the evidence from where the page lies. */
export function withLinks(slides: Briefed['slides'], evidence: string): Briefed['slides'] {
	return slides.map((slide) => ({
		...slide,
		notes: slide.notes.map((note) => ({
			...note,
			html: note.html.replaceAll('href="evidence/', `href="${evidence}`)
		}))
	}));
}
