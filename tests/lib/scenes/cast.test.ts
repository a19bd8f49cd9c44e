import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dayBounds } from '../../../src/lib/dataset/edtf.ts';
import { recordById, statementDay } from '../../../src/lib/dataset/selectors.ts';
import type { Dataset } from '../../../src/lib/dataset/types.ts';
import { readStory } from '../../../src/lib/scenes/story.ts';
import { stateAt } from '../../../src/lib/scenes/stateAt.ts';

const folder = 'tests/fixtures/story';
const dataset = JSON.parse(readFileSync(`${folder}/dataset.json`, 'utf8')) as Dataset;
const places = Object.fromEntries(
	dataset.places.map((p) => [p.id, { x: 500 + p.lon * 2, y: 500 - p.lat * 2 }])
);
const story = readStory(readFileSync(`${folder}/story.md`, 'utf8'), dataset, places);

/** The first day of what a record tells. */
function dayOf(id: string): string {
	const found = recordById(dataset, id)!;
	if (found.type === 'event') return dayBounds(found.record.date.edtf).first;
	const statement = found.type === 'position' ? found.record.statement : id;
	const said = recordById(dataset, statement);
	if (said?.type !== 'statement') throw new Error(`${id} is no statement`);
	return statementDay(dataset, said.record);
}

test('a token opens nothing that came after the day that its scene shows', () => {
	let opened = 0;
	for (const issue of dataset.issues)
		for (const asOf of ['2031-03-01', '2031-03-10', '2031-03-17', '2031-03-31']) {
			const scene = {
				...story.scenes[0]!,
				focus: 'stance' as const,
				stance: { issue: issue.id, asOf }
			};
			const { tokens } = stateAt({ ...story, scenes: [scene, ...story.scenes] }, dataset, 0);
			for (const id of tokens.filter((t) => t.visible).flatMap((t) => t.records)) {
				expect(dayOf(id) <= asOf, `${id} of ${dayOf(id)} as of ${asOf}`).toBe(true);
				opened++;
			}
		}
	expect(opened).toBeGreaterThan(20);
});
