import { describe, expect, test } from 'vitest';
import { makeBasemap } from '../../../src/lib/server/basemap.ts';
import { readStory } from '../../../src/lib/scenes/story.ts';
import { position, statement, valley } from './valley.ts';

const dataset = valley(1, 4);
dataset.statements = [statement('s-1a', 'a1', '2031-03-01'), statement('s-2b', 'a2', '2031-03-02')];
dataset.positions = [position('s-1a', 'a1', 'dam', 'support')];
dataset.events.push({
	...(dataset.events[0] as (typeof dataset.events)[0]),
	id: 'e-9',
	place: null
});
const { places } = makeBasemap(dataset);

const FRONT = '---\ntitle: The dam\ndek: Who wants it?\n---\n';
const SCENE = `
---
scene: mill
alt: A map of the mill.
focus: map
map:
  frame: [bonn, riga]
  tokens: [a1, { a2: riga }]
  events: [e-0]
  journeys: [{ actor: a1, from: bonn, to: riga, events: [e-1] }]
---
## The *mill* wants water

It [says so](s-1a+e-0), and [elsewhere](https://example.org/a?b=1&c=2) too.
`;
const read = (text: string) => readStory(text, dataset, places, { href: (id) => `/x/${id}/` });

describe('a sound story', () => {
	const story = read(FRONT + SCENE);
	const [scene] = story.scenes;

	test('has its title, dek and places', () => {
		expect(story).toMatchObject({ title: 'The dam', dek: 'Who wants it?', language: 'en', places });
	});
	test('says when it was published and what was corrected, where it does', () => {
		const dated = read(
			FRONT.replace(
				'\n---\n',
				'\npublished: 2031-03-04\ncorrections: [{ date: 2031-03-05, text: One dam and not two. }]\n---\n'
			) + SCENE
		);
		expect(dated).toMatchObject({
			published: '2031-03-04',
			corrections: [{ date: '2031-03-05', text: 'One dam and not two.' }]
		});
		expect(story).not.toHaveProperty('published');
	});
	test('takes the first heading as plain words, out of the text', () => {
		expect(scene?.headline).toBe('The mill wants water');
		expect(scene?.html).not.toContain('mill');
	});
	test('links a claim to its first record, and names them all', () => {
		expect(scene?.html).toContain(
			'<a class="claim" href="/x/s-1a/" data-record="s-1a e-0">says so</a>'
		);
	});
	test('leaves other links as they are', () => {
		expect(scene?.html).toContain('<a href="https://example.org/a?b=1&amp;c=2">elsewhere</a>');
	});
	test('puts actors at home unless it says where', () => {
		expect(scene?.map.tokens).toEqual([
			{ actor: 'a1', place: 'oslo' },
			{ actor: 'a2', place: 'riga' }
		]);
	});
	test('labels the frame unless told otherwise, and journeys are made unless planned', () => {
		expect(scene?.map.labels).toEqual(['bonn', 'riga']);
		expect(scene?.map.journeys[0]?.planned).toBe(false);
	});
	test('may be written on Windows', () => {
		expect(read((FRONT + SCENE).replaceAll('\n', '\r\n')).scenes).toEqual(story.scenes);
	});
});

describe('a scene that says how it is told to a room', () => {
	const BRIEFING = `briefing:
  headline: Water!
  seconds: 30
  beats:
    - { map: { tokens: [a1] }, alt: Ada alone. }
  notes: |
    Begin [here](s-1a), not *there*.

    - One [more](e-0+s-1a).
    - Another
`;
	const briefed = (text: string) => (FRONT + SCENE).replace('---\n## The', `${text}---\n## The`);
	const scene = read(briefed(BRIEFING)).scenes[0];

	test('has its beats before its own graphic, which say only what differs', () => {
		expect(scene?.briefing).toMatchObject({ headline: 'Water!', seconds: 30 });
		const [beat] = scene?.briefing?.beats ?? [];
		expect(beat).toMatchObject({ id: 'mill', alt: 'Ada alone.', focus: 'map' });
		expect(beat?.map).toEqual({ ...scene?.map, tokens: [{ actor: 'a1', place: 'oslo' }] });
	});
	test('has a note for each paragraph and each item of a list, with its records', () => {
		expect(scene?.briefing?.notes).toEqual([
			{
				markdown: 'Begin [here](s-1a), not *there*.',
				html: '<p>Begin <a class="claim" href="/x/s-1a/" data-record="s-1a">here</a>, not <em>there</em>.</p>',
				text: 'Begin here, not there.',
				records: ['s-1a']
			},
			expect.objectContaining({
				markdown: 'One [more](e-0+s-1a).',
				text: 'One more.',
				records: ['e-0', 's-1a']
			}),
			expect.objectContaining({ markdown: 'Another', text: 'Another', records: [] })
		]);
	});
	test.each([
		[
			'beats:',
			'beats:\n    - { map: { tokens: [a9] } }',
			'beat 1, map.tokens.0: unknown actor "a9"'
		],
		['beats:', 'beats:\n    - { focus: maps }', 'scene mill, beat 1, focus: must be map'],
		['seconds: 30', 'seconds: soon', 'briefing.seconds: must be a number of seconds'],
		['seconds: 30', 'quote: e-0', 'briefing.quote: unknown statement "e-0"'],
		['seconds: 30', 'quote: s-1a', 'briefing.quote: s-1a quotes nobody'],
		['(s-1a)', '(s-1aa)', 'link [here]: unknown record "s-1aa"']
	])('%s → %s is an error that says the mend', (from, to, message) => {
		expect(() => read(briefed(BRIEFING.replace(from, to)))).toThrow(message);
	});
	test('may be in a section of its own, once, under its own name', () => {
		const fronted = (scenes: string) =>
			FRONT.replace(
				'\n---\n',
				`\nbriefing: { minutes: 5, sections: [{ title: All, scenes: [${scenes}] }] }\n---\n`
			) + SCENE;
		expect(read(fronted('mill')).briefing).toEqual({
			minutes: 5,
			sections: [{ title: 'All', scenes: ['mill'] }]
		});
		expect(() => read(fronted('mil'))).toThrow('unknown scene "mil"; did you mean mill?');
		expect(() => read(fronted('mill, mill'))).toThrow('mill is there twice');
	});
});

/** A change to the sound story, and what the message must say. */
const MISTAKES: [what: string, from: string, to: string, message: string][] = [
	['an unknown actor', '[a1, {', '[a11x, {', 'scene mill, map.tokens.0: unknown actor "a11x"'],
	['a mistyped place', 'frame: [bonn', 'frame: [bonnn', 'map.frame.0: unknown place "bonnn"; did you mean bonn?'],
	['a place off the map', 'frame: [bonn', 'frame: [far', 'far lies outside the map; make story.map.radius'],
	['an unknown event', 'events: [e-0]', 'events: [e-77]', 'map.events.0: unknown event "e-77"'],
	['an event without a place', 'events: [e-0]', 'events: [e-9]', 'e-9 has no place, so no mark'],
	['a statement as an event', 'events: [e-0]', 'events: [s-1a]', 'unknown event "s-1a"'],
	['an unknown record', 's-1a+e-0', 's-1a+e-66', 'link [says so]: unknown record "e-66"'],
	['a link to nowhere', '(s-1a+e-0)', '(somewhere)', '"somewhere" is neither record ids joined by +'],
	['no headline', '## The *mill* wants water', 'Water.', 'scene mill, headline: is missing; begin the text with ##'],
	['no alt', 'alt: A map of the mill.', '', 'scene mill, alt: is missing; write a sentence'],
	['no focus', 'focus: map', 'focus: maps', 'focus: must be map, stance, matrix, timeline or agreement'],
	['a stance without an issue', 'focus: map', 'focus: stance', 'stance: is missing; give { issue'],
	['an unknown issue', 'focus: map', 'focus: stance\nstance: { issue: damm, asOf: 2031-03-01 }', 'unknown issue "damm"; did you mean dam?'],
	['a day that is none', 'focus: map', 'focus: matrix\nmatrix: { asOf: March }', 'matrix.asOf: is not a day such as'],
	['an unknown field', 'focus: map', 'focus: map\nzoom: 3', 'a field that means nothing here: zoom'],
	['broken YAML', 'frame: [bonn, riga]', 'frame: [bonn, riga', 'scene mill, line 12: is not YAML'],
	['an actor in two places', '[a1, { a2', '[a1, { a1', 'a1 is there twice'],
	['a block left open', '## The', '---\n## The', 'which no other --- closes'],
	['a scene twice', '## The *mill* wants water', `## Once\n\n${SCENE.trim()}`, 'scene: is there twice'],
	['no front matter', '---\ntitle: The dam\ndek: Who wants it?\n---\n', 'Hello\n', 'must begin with front matter'],
	['no title', 'title: The dam\n', '', 'the front matter, title: is missing']
]; // prettier-ignore

test.each(MISTAKES)('%s is an error that says the mend', (_, from, to, message) => {
	const text = FRONT + SCENE;
	expect(text).toContain(from);
	expect(() => read(text.replace(from, to))).toThrow(message);
});

test('every message names the file, and all mistakes come at once', () => {
	const text = (FRONT + SCENE).replace('[a1, {', '[zzz, {').replace('e-0]', 'e-77]');
	let message = '';
	try {
		read(text);
	} catch (error) {
		message = (error as Error).message;
	}
	const lines = message.split('\n');
	expect(lines.length).toBe(2);
	for (const line of lines) expect(line).toMatch(/^data\/story\.md, scene mill, map\./);
});
