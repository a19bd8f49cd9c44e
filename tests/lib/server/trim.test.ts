import { describe, expect, it } from 'vitest';
import { trim } from '../../../src/lib/server/trim.ts';

const page = (css: string, body = '<p class="a b">words</p>') =>
	`<style>${css}</style><!--[-->${body}<!--]-->`;
const cssOf = (html: string) => /<style>([\s\S]*)<\/style>/.exec(html)?.[1];

describe('trim', () => {
	it('drops comments', () => {
		expect(trim(page('p{x:y}'))).toBe('<style>p{x:y}</style><p class="a b">words</p>');
	});

	it.each([
		['p{x:y}.a{x:y}', 'p{x:y}.a{x:y}'],
		['.none{x:y}', ''],
		['.a.none{x:y}.a .b{x:y}', '.a .b{x:y}'],
		['.none,.a > p,.b .none{x:y}', '.a > p{x:y}'],
		['.a:not(.none){x:y}', '.a:not(.none){x:y}'],
		[':is(.none, .a) p{x:y}', ':is(.none, .a) p{x:y}'],
		['@media screen{.none{x:y}.a{x:y}}', '@media screen{.a{x:y}}'],
		['@media screen{.none{x:y}}', ''],
		['@media print{p{x:y}}@starting-style{p{x:y}}p{x:z}', 'p{x:z}'],
		[
			'@container c (width >= 1px){@media screen{.none{x:y}}p{x:y}}',
			'@container c (width >= 1px){p{x:y}}'
		],
		['@font-face{src:url(/a.woff2)}@font-face{src:local("A")}p{x:y}', 'p{x:y}'],
		['@keyframes k{from{x:y}to{x:z}}p{animation:k 1s}', ''],
		['p{transition:x 1s,y 2s;x:y}', 'p{x:y}'],
		['@import "x";p{x:y}', '@import "x";p{x:y}'],
		['.b::before{content:"}"}.none{x:y}', '.b::before{content:"}"}']
	])('%s', (css, kept) => {
		expect(cssOf(trim(page(css)))).toBe(kept);
	});

	it('drops marks that nothing asks for', () => {
		const html = `<head><script>q('[data-used]')</script></head><body><p data-used="a" data-unused="b" data-bare data-actor="c">data-x="1"</p></body>`;
		expect(trim(html)).toContain('<p data-used="a" data-actor="c">data-x="1"</p>');
	});

	it('keeps what a script may bring', () => {
		const html = page('.later{x:y}', '<script>p.classList.add("later")</script>');
		expect(cssOf(trim(html))).toBe('.later{x:y}');
	});
});
