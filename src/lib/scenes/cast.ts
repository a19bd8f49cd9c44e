/** Who is on screen in a story, and what a token opens. */
import { dayBounds } from '../dataset/edtf.ts';
import { eventsOf, statementDay, statementsOf } from '../dataset/selectors.ts';
import type { Actor, Dataset } from '../dataset/types.ts';
import type { Scene, Story } from './types.ts';

/** No token opens more than this many records where none of them is about the scene. */
const FALLBACK = 3;

/**
 * The story's cast: every actor that a scene puts on the map, and every actor with a position on an issue that a
 * scene shows. In the order of the dataset, the same at every step.
 */
export function castOf(story: Story, dataset: Dataset): Actor[] {
	const ids = new Set<string>();
	const issues = new Set<string>();
	for (const { map, stance } of story.scenes) {
		for (const { actor } of [...map.tokens, ...map.journeys]) ids.add(actor);
		if (stance) issues.add(stance.issue);
	}
	for (const p of dataset.positions) if (issues.has(p.issue)) ids.add(p.actor);
	return dataset.actors.filter((a) => ids.has(a.id));
}

/**
 * The story's leading figures: whoever a scene puts on the map. Only their silence on an issue is shown; a voice that
 * is heard on one matter alone is not asked about all others.
 */
export function leadsOf(story: Story): Set<string> {
	return new Set(story.scenes.flatMap((s) => s.map.tokens.map((t) => t.actor)));
}

/**
 * What an actor's token opens where no position is shown: the scene's events and journeys that it is a party to,
 * else its latest statements, else its events; empty for one that the dataset only names. Where the scene shows a day,
 * nothing that came after it.
 */
export function recordsOf(dataset: Dataset, actor: string, scene: Scene): string[] {
	const travelled = scene.map.journeys.filter((j) => j.actor === actor).flatMap((j) => j.events);
	const until = (scene.stance ?? scene.matrix ?? scene.agreement)?.asOf ?? '9999';
	const events = eventsOf(dataset, actor)
		.filter((e) => dayBounds(e.date.edtf).first <= until)
		.map((e) => e.id);
	const here = [...travelled, ...scene.map.events.filter((id) => events.includes(id))];
	if (here.length > 0) return [...new Set(here)];
	const said = statementsOf(dataset, actor)
		.map((s, i) => ({ id: s.id, day: statementDay(dataset, s), i }))
		.filter((s) => s.day <= until)
		.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.i - b.i))
		.map((s) => s.id);
	return (said.length > 0 ? said : events).slice(0, FALLBACK);
}
