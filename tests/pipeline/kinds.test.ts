/**
 * Articles of other kinds than the story's, invented, with what a person found right to be found in them. Where the
 * reading changes, read the new lines, and write them with UPDATE=1 only if they are better.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extract } from '../../src/pipeline/extract.ts';
import { makeSource } from '../../src/pipeline/read.ts';
import type { Span } from '../../src/pipeline/types.ts';

const FOLDER = 'tests/fixtures/kinds';

/** One line a find: statement (speaker | cue | content), event, date, place. */
function lines(text: string): string {
	const e = extract(makeSource('kind', text, { day: '2031-03-05', basis: 'given' }));
	const words = ({ start, end }: Span) => text.slice(start, end).replace(/\s+/g, ' ');
	const who = (s: (typeof e.statements)[number]) =>
		s.speaker?.name ?? (s.source ? `(${s.source.name})` : '?');
	return [
		...e.removed.map((r) => `removed    ${words(r)}`),
		...e.statements.map(
			(s) => `statement  ${who(s)} | ${s.cue ? words(s.cue) : '–'} | ${words(s)}`
		),
		...e.events.map((x) => {
			const actors = x.actors.map((a) => `${a.role} ${a.name}`).join(', ') || 'nobody';
			return `event      ${x.type} ${x.status}, ${x.date ?? 'undated'}, ${x.place ?? 'nowhere'}, ${actors} | ${words(x)}`;
		}),
		...e.dates.map((d) => `date       ${words(d)} = ${d.value}`),
		...e.places.map((p) => `place      ${words(p)} = ${p.name}, ${p.country ?? 'no country'}`)
	].join('\n');
}

it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.txt')))('reads %s', (name) => {
	const expected = `${FOLDER}/${name.replace('.txt', '.expected')}`;
	const found = `${lines(readFileSync(`${FOLDER}/${name}`, 'utf8'))}\n`;
	if (process.env.UPDATE) writeFileSync(expected, found);
	expect(found).toBe(readFileSync(expected, 'utf8'));
});
