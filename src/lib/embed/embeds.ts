/** What can be embedded elsewhere, each at an address of its own. Pure; runs at build time. */
import { indexOf } from '../dataset/selectors.ts';
import type { Dataset, Statement } from '../dataset/types.ts';
import { joinedQuotes, tellingQuotes } from '../evidence/saying.ts';
import { actorName } from '../evidence/names.ts';
import { NARROW, WIDTHS } from '../scenes/metrics.ts';
import { stateAt } from '../scenes/stateAt.ts';
import type { Scene, State, Story } from '../scenes/types.ts';
import { agreementFinding, matrixFinding, stanceFinding, timelineFinding } from './findings.ts';
import { recordsIn } from './records.ts';
import { slim } from './slim.ts';
import { agreementScene, matrixScene, stanceScenes, timelineScene } from './scenes.ts';

export type EmbedKind = 'map' | 'stance' | 'matrix' | 'agreement' | 'timeline' | 'quote' | 'story';

export interface Embed {
	/** Its address below `/embed/`, without slashes at the ends: `map/paris`. */
	path: string;
	kind: EmbedKind;
	/** The finding. */
	headline: string;
	/** What it shows, in a sentence, for whoever does not see it. */
	alt: string;
	/** What it draws: one state; of the story, one a scene; of a quotation none. */
	states: State[];
	/** The statement that a quotation shows. */
	statement?: string;
	/** Records that it rests on, as a tap opens them. */
	records: string[];
	/** Where it leads to on the site, below the start page: `#paris`, `evidence/s-1a2b3c4d/`, or nothing. */
	leads: string;
}

/** All embeds of a story: the story itself, maps, diagrams, quotations. */
export function embedsOf(story: Story, dataset: Dataset): Embed[] {
	const whole = story.scenes.map(({ focus }, step) =>
		stateAt(story, dataset, step, widthsFor(focus))
	);
	const chart = (
		kind: EmbedKind,
		path: string,
		scene: Scene,
		finding: (state: State) => { headline: string; alt: string } = () => scene
	): Embed => {
		const step = story.scenes.indexOf(scene);
		const scenes = step < 0 ? [...story.scenes, scene] : story.scenes;
		const state = stateAt(
			{ ...story, scenes },
			dataset,
			scenes.indexOf(scene),
			widthsFor(scene.focus)
		);
		const { headline, alt } = scene.headline === '' ? finding(state) : scene;
		const records = recordsIn(state);
		return { path, kind, headline, alt, states: [state], records, leads: leadsTo(story, scene) };
	};
	return [
		{
			path: 'story',
			kind: 'story',
			headline: story.title,
			alt: story.dek,
			states: whole.map(slim),
			// A table's cells lead to their records' pages: there are more of them than a frame has room for.
			records: [
				...new Set([
					...whole.filter(({ focus }) => !isTable(focus)).flatMap(recordsIn),
					...claims(story)
				])
			],
			leads: ''
		},
		...story.scenes
			.filter(({ focus }) => focus === 'map')
			.map((scene) => chart('map', `map/${scene.id}`, scene)),
		...stanceScenes(story, dataset).map(({ path, scene }) =>
			chart('stance', path, scene, (state) => stanceFinding(dataset, state))
		),
		chart('matrix', 'matrix', matrixScene(story, dataset), matrixFinding),
		chart('agreement', 'agreement', agreementScene(story, dataset), agreementFinding),
		chart('timeline', 'timeline', timelineScene(story, dataset), (state) =>
			timelineFinding(dataset, state)
		),
		...dataset.statements
			.filter((statement) => tellingQuotes(statement).length > 0)
			.map((statement) => quotation(story, dataset, statement))
	];
}

function isTable(focus: Scene['focus']): boolean {
	return focus !== 'map' && focus !== 'stance';
}

/** A table cannot do with fewer words, so it is laid out as in the story, and drawn smaller in a narrow frame. */
function widthsFor(focus: Scene['focus']) {
	return isTable(focus) ? WIDTHS : NARROW;
}

/** A scene's place in the story: its first needs no name. */
function leadsTo(story: Story, scene: Scene): string {
	return story.scenes.indexOf(scene) > 0 ? `#${scene.id}` : '';
}

/** Records that the story's text leads to. */
function claims(story: Story): string[] {
	return story.scenes.flatMap(({ html }) =>
		[...html.matchAll(/ data-record="([^"]+)"/g)].flatMap(([, ids = '']) => ids.split(' '))
	);
}

function quotation(story: Story, dataset: Dataset, statement: Statement): Embed {
	const who = actorName(dataset, statement.holder ?? statement.speaker);
	const words = joinedQuotes(statement).join(' … ');
	const cited = story.scenes.find(({ html }) => html.includes(statement.id));
	const source = indexOf(dataset).articles.get(statement.article)?.publisher.name ?? '';
	return {
		path: `quote/${statement.id}`,
		kind: 'quote',
		headline: `${who}: “${words}”`,
		alt: `${who}, as ${source} has it: “${words}”`,
		states: [],
		statement: statement.id,
		records: [statement.id],
		leads: cited ? leadsTo(story, cited) : `evidence/${statement.id}/`
	};
}
