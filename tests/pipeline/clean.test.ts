import { describe, expect, it } from 'vitest';
import { cleaned } from './helpers/reading.ts';

const BODY = [
	'The council voted on Tuesday to close the old harbour bridge for a month of repairs this summer.',
	'Shopkeepers along the quay said that a month without traffic would cost them a third of their trade.',
	'The works are to begin in June, and the contractor has promised to finish them before the regatta.'
];

/** What was cut, as `reason: words`. */
function cuts(text: string): string[] {
	return cleaned(text).removed.map((r) => `${r.reason}: ${text.slice(r.start, r.end)}`);
}

/** A text whose body stands around `junk`, and what is left of it. */
function around(junk: string) {
	const text = ['Harbour bridge to close', BODY[0], junk, BODY[1], BODY[2]].join('\n\n');
	const { readable } = cleaned(text);
	return { text, left: readable.replace(/\s+/g, ' ').trim() };
}
const WHOLE = ['Harbour bridge to close', ...BODY].join(' ');

describe('clean', () => {
	it.each([
		['navigation link', 'Skip to main content'],
		['photo credit', '© Reuters'],
		['photo credit', 'Photographer: Ann Roe/Bloomberg'],
		['photo credit', 'Bob Poe/Getty Images'],
		['photo caption', 'A crane stands by the bridge on Monday. (Ann Roe/AP Photo)'],
		[
			'photo caption',
			'LISBON, PORTUGAL - MARCH 3: Visitors cross the bridge. (Photo by Bob Poe/Getty Images)'
		],
		['image title', 'Spain - Madrid - 03-02-14 - 7'],
		['shortcode', '[clip-video id="12"]'],
		['related headline', 'Mayor Says New Tram Line Will Open Before Christmas'],
		['related headline', 'Read more: How the bridge was built'],
		['advertisement', 'Story continues below advertisement'],
		['newsletter plea', 'Sign up for our morning newsletter and never miss a story.'],
		['promotion', 'Follow us on Twitter'],
		['markup', '<iframe src="https://example.org"></iframe>'],
		['markup', '<post author="@roe" date="May 3\n\n">']
	])('cuts a %s between paragraphs and nothing else', (reason, junk) => {
		const { text, left } = around(junk);
		expect(new Set(cleaned(text).removed.map((r) => r.reason))).toEqual(new Set([reason]));
		expect(left).toBe(WHOLE);
	});

	it.each([
		['the article’s own short heading', 'Trade, Tourism'],
		[
			'an editor’s brackets',
			'The mayor said [the bridge] would “[sic] be safe” for many years to come.'
		],
		[
			'a sentence with a photographer in it',
			'The photographer Ann Roe took the picture that made the bridge famous.'
		],
		[
			'a sentence that mentions subscribing',
			'Residents can subscribe to the plan, which the council says will lower their rents.'
		],
		[
			'a comment on comments',
			'The council received 400 comments on the plan, most of them hostile to it.'
		]
	])('keeps %s', (_, line) => {
		expect(cuts(around(line).text)).toEqual([]);
	});

	it('cuts everything from the heading of a list of other stories on', () => {
		const text = [...BODY, 'Recent Stories', 'Tram line opens early', 'Mayor to run again'].join(
			'\n\n'
		);
		expect(cuts(text)).toEqual([
			'teaser list: Recent Stories\n\nTram line opens early\n\nMayor to run again'
		]);
	});

	it('cuts cards of other texts after the end, their teaser sentences included', () => {
		const cards = [
			'  • Podcast\n    • May 3, 2022\n    Bridges of the World\n\n    Our host walks over forty bridges in forty days and tells what he has seen of them...',
			'  • Video\n    • April 9, 2022\n    How Cranes Work\n\n    An engineer explains what keeps a crane from falling over in a storm....'
		];
		const [cut, ...rest] = cleaned([...BODY, ...cards].join('\n\n')).removed;
		expect(rest).toEqual([]);
		expect(cut?.reason).toBe('teaser list');
		expect(cut?.start).toBe(BODY.join('\n\n').length + '\n\n  '.length);
	});

	it('cuts a comment form', () => {
		const form = 'Leave a Reply\n\nYour email address will not be published.';
		expect(cuts([...BODY, form].join('\n\n'))).toEqual([`comment form: ${form}`]);
	});

	it('cuts a headline that the page repeats, once', () => {
		const text = ['Harbour bridge to close', 'Harbour bridge to close', ...BODY].join('\n\n');
		expect(cuts(text)).toEqual(['repeated headline: Harbour bridge to close']);
		expect(cleaned(text).removed[0]?.start).toBeGreaterThan(0);
	});

	it('cuts a link’s pop-up out of the middle of a quotation', () => {
		const text =
			'“Nobody asked Anna RoeAnna Maria RoeTram opens early Five things to know about the quay MORE about the bridge,” he said.';
		expect(cuts(text)).toEqual([
			'injected link text: Anna Maria RoeTram opens early Five things to know about the quay MORE'
		]);
	});

	it('leaves the word MORE alone where no name is repeated', () => {
		expect(
			cuts('The sign read “MORE BRIDGES” in letters that could be seen from the quay.')
		).toEqual([]);
	});

	it('keeps length and line breaks, and makes odd white space plain', () => {
		const text = 'A\u00a0bridge\u2009of\u200bglass\tand\ufeffsteel.\r\nIt is old.';
		const { readable } = cleaned(text);
		expect(readable).toBe('A bridge of glass and steel.\n\nIt is old.');
		expect(readable).toHaveLength(text.length);
	});

	it('joins lines that were wrapped at a fixed width', () => {
		const text = `${BODY[0]}\n\n${BODY.join(' ').replace(/(.{50,60}) /g, '$1\n')}`;
		expect(cleaned(text).paragraphs).toHaveLength(2);
	});

	it('takes headline, byline and deck for headings, paragraphs not', () => {
		const text = [
			'Harbour Bridge to Close',
			'By Ann Roe',
			'  • Shops fear for their trade',
			...BODY
		].join('\n\n');
		expect(cleaned(text).paragraphs.map((p) => p.heading)).toEqual([
			true,
			true,
			true,
			false,
			false,
			false
		]);
	});
});
