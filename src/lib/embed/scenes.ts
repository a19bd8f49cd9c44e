/** The scenes that diagrams for other sites are drawn from: the story's own, and those that it has no scene for. */
import { dayBounds } from '../dataset/edtf.ts';
import { indexOf, statementDay } from '../dataset/selectors.ts';
import type { Dataset } from '../dataset/types.ts';
import { eachDay } from '../scenes/dates.ts';
import type { Scene, SceneMap, Story } from '../scenes/types.ts';

/** A timeline has room for so many days. */
const MOST_DAYS = 18;
/** No scene of the story: it has no words of its own, and whoever draws it finds some. */
const WORDLESS = { headline: '', html: '', alt: '' };
const NOWHERE: SceneMap = { frame: [], tokens: [], events: [], journeys: [], labels: [] };

/** The last day that the articles can tell of. */
export function lastDay(dataset: Dataset): string {
	return dataset.articles.reduce((latest, { published }) => {
		const { last } = dayBounds(published);
		return last > latest ? last : latest;
	}, '');
}

/**
 * The stance diagrams of a story: for each issue one of all that is on record, and one for each day that changes it or
 * that a scene shows.
 */
export function stanceScenes(story: Story, dataset: Dataset): { path: string; scene: Scene }[] {
	const { records } = indexOf(dataset);
	return dataset.issues.flatMap(({ id }) => {
		const changes = dataset.positions
			.filter(({ issue }) => issue === id)
			.flatMap(({ statement }) => {
				const found = records.get(statement);
				return found?.type === 'statement' ? [statementDay(dataset, found.record)] : [];
			})
			.sort();
		const last = changes.at(-1);
		if (last === undefined) return [];
		const told = story.scenes.filter((s) => s.focus === 'stance' && s.stance?.issue === id);
		const asOf = (day: string): Scene =>
			told.find((scene) => scene.stance?.asOf === day) ?? {
				...WORDLESS,
				id,
				focus: 'stance',
				map: NOWHERE,
				stance: { issue: id, asOf: day }
			};
		const days = new Set([...changes, ...told.flatMap(({ stance }) => stance?.asOf ?? [])]);
		return [
			// What a scene shows of a later day is the same, and has words.
			{
				path: `stance/${id}`,
				scene: told.find(({ stance }) => (stance?.asOf ?? '') >= last) ?? asOf(lastDay(dataset))
			},
			...[...days].sort().map((day) => ({ path: `stance/${id}/${day}`, scene: asOf(day) }))
		];
	});
}

/** The story's last scene of its kind. */
function told(story: Story, focus: Scene['focus']): Scene | undefined {
	return story.scenes.findLast((scene) => scene.focus === focus);
}

/** Issues by actors: the story's own scene, else all that is on record. */
export function matrixScene(story: Story, dataset: Dataset): Scene {
	return (
		told(story, 'matrix') ?? {
			...WORDLESS,
			id: 'matrix',
			focus: 'matrix',
			map: NOWHERE,
			matrix: { asOf: lastDay(dataset) }
		}
	);
}

/** Actors by actors: the story's own scene, else all that is on record. */
export function agreementScene(story: Story, dataset: Dataset): Scene {
	return (
		told(story, 'agreement') ?? {
			...WORDLESS,
			id: 'agreement',
			focus: 'agreement',
			map: NOWHERE,
			agreement: { asOf: lastDay(dataset) }
		}
	);
}

/** Days by articles: the story's own scene, else the last days that the articles can tell of, from the first that has something. */
export function timelineScene(story: Story, dataset: Dataset): Scene {
	const to = lastDay(dataset);
	const days = [...dataset.statements, ...dataset.events].map(
		({ date }) => dayBounds(date.edtf).first
	);
	const earliest = new Date(Date.parse(to) - (MOST_DAYS - 1) * 864e5).toISOString().slice(0, 10);
	const from = eachDay(earliest, to).find((day) => days.includes(day)) ?? earliest;
	return (
		told(story, 'timeline') ?? {
			...WORDLESS,
			id: 'timeline',
			focus: 'timeline',
			map: NOWHERE,
			timeline: { from: from === to ? earliest : from, to, events: [] }
		}
	);
}
