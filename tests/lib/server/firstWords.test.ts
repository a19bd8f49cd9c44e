import { describe, expect, it } from 'vitest';
import { ascii, firstWords } from '../../../src/lib/server/firstWords.ts';
import { FIRST_WORDS } from '../../../src/lib/story/told.ts';

const CSS =
	'@font-face{src:local("A")}p{x:y}.first{x:y}.rest{x:z}@media (width<9px){.first{x:y}}.first{transition:x 1s}';
const page = (head: string, rest = '') =>
	`<head>${head}</head><body><h1>A</h1><p class="first" id="${FIRST_WORDS}">first words</p>${rest}</body>`;

describe('firstWords', () => {
	const html = firstWords(
		page(
			`<script>a</script><script data-later>b</script><style>${CSS}</style><link href="a.css" rel="stylesheet" disabled media="(max-width: 0)">`,
			'<p class="rest">words</p>'
		)
	);
	const [before = '', after = ''] = html.split('first words</p>');

	it('keeps in the head what the first words may need', () => {
		expect(before).toContain(
			'<style>@font-face{src:local("A")}p{x:y}.first{x:y}@media (width<9px){.first{x:y}}</style>'
		);
		expect(before).toContain('<script>a</script>');
		expect(before).not.toMatch(/script data-later|disabled/);
	});

	it('has nothing drawn before they are there', () => {
		expect(before).toContain(`<link rel="expect" href="#${FIRST_WORDS}" blocking="render">`);
	});

	it('brings all styles, in their order, and the scripts that wait right after them', () => {
		const [, css = ''] = /^<svg [^>]*><style>(.*)<\/style><\/svg>/.exec(after) ?? [];
		expect(css.replace(/&lt;/g, '<').replace(/&quot;/g, '"')).toBe(CSS);
		expect(css).not.toContain('<');
		expect(after).toMatch(/<\/svg><script data-later>b<\/script><p class="rest">/);
	});

	it.each([
		['without first words', '<head><style>p{x:y}</style></head><body><p>words</p></body>'],
		['without a style of its own', page('<link rel="stylesheet" href="a.css">')]
	])('leaves a page %s as it is', (_, other) => {
		expect(firstWords(other)).toBe(other);
	});
});

describe('ascii', () => {
	it.each([
		['<p title="é">“𝒜”</p>', '<p title="&#233;">&#8220;&#119964;&#8221;</p>'],
		['<script>a("“𝒜")</script>', '<script>a("\\u201c\\ud835\\udc9c")</script>'],
		['<style>p::before{content:"→a"}</style>', '<style>p::before{content:"\\2192 a"}</style>']
	])('%s', (html, written) => {
		expect(ascii(html)).toBe(written);
	});
});
