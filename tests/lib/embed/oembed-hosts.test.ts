import { expect, it } from 'vitest';
import { COLUMNS } from '../../../src/lib/embed/heights.ts';
import { oembed, toXml, type Subject } from '../../../src/lib/embed/oembed/oembed.ts';

const subject: Subject = {
	headline: 'Two & two “agree”',
	page: 'https://news.example/embed/map/a/',
	heights: COLUMNS.map((column) => 1000 - column / 2),
	picture: 700
};
const provider = { name: 'A story', url: 'https://news.example/' };

it('holds what WordPress leaves standing', () => {
	const { html } = oembed(subject, provider);
	// WordPress' wp_filter_oembed_result: first attributes go, then this is looked for.
	const filtered = html.replace(/ data-standpoint| loading="lazy"/g, '');
	const [, quotation, frame] =
		/(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(filtered) ?? [];
	expect(quotation).toContain('href="https://news.example/embed/map/a/"');
	expect(quotation).toContain('Two &amp; two');
	expect(frame).toContain(' src="https://news.example/embed/map/a/"');
	expect(frame).toContain('width="100%"');
	expect(html).toContain('<script async src="https://news.example/embed.js"></script>');
});

it('keeps within what a host allows', () => {
	expect(oembed(subject, provider)).toMatchObject({ width: 640, height: 680 });
	expect(oembed(subject, provider, { maxwidth: 400 })).toMatchObject({ width: 400, height: 800 });
	expect(oembed(subject, provider, { maxheight: 300 }).height).toBe(300);
	expect(oembed(subject, provider, { maxwidth: 400 }).html).toContain('max-width:400px');
	expect(oembed(subject, provider, { maxwidth: 400 })).not.toHaveProperty('thumbnail_url');
});

it('says the same as XML', () => {
	const xml = toXml(oembed(subject, provider));
	expect(xml).toContain('<title>Two &amp; two “agree”</title>');
	expect(xml).toContain('&lt;iframe src=&quot;https://news.example/embed/map/a/&quot;');
});
