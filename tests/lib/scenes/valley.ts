/** A made-up dispute over a dam, large enough to crowd a stage; built from a seed, so that each run is the same. */
import type {
	Dataset,
	Event,
	PloverType,
	Position,
	Stance,
	Statement
} from '../../../src/lib/dataset/types.ts';
import { makeBasemap } from '../../../src/lib/server/basemap.ts';
import type { Point, Scene, Story } from '../../../src/lib/scenes/types.ts';

const hash = '0'.repeat(64);
const evidence = {
	article: 'gazette',
	position: { type: 'TextPositionSelector' as const, start: 0, end: 9 },
	sha256: hash
};
export const NAMES = [
	'Ada', 'Benjamin', 'Cyprien', 'Dorothea', 'Ewa', 'Farmers’ union', 'Grigoriev', 'Hamza', 'Ilse',
	'Jo', 'Klára', 'Lowenstein', 'Millers', 'Ngozi', 'Olaf', 'Pumphrey', 'Quirin', 'Rosalind',
	'Shepherds', 'Town council', 'Ulla', 'Water board'
]; // prettier-ignore
const STANCES: (Stance | null)[] = ['support', 'oppose', 'conditional', 'neutral', null];

/** Numbers from 0 up to `n`, the same for a seed (Park and Miller's generator). */
export function dice(seed: number): (n: number) => number {
	let state = (seed * 48271) % 2147483647;
	return (n) => {
		state = (state * 48271) % 2147483647;
		return state % n;
	};
}

export function statement(id: string, speaker: string, day: string): Statement {
	return {
		id,
		article: 'gazette',
		speaker,
		kind: 'indirect',
		date: { edtf: day, precision: 'day', basis: 'test' },
		paraphrase: 'Speaks of the dam.',
		quotes: [],
		evidence,
		origin: 'machine'
	};
}

export function position(of: string, actor: string, issue: string, stance: Stance): Position {
	const condition = { condition: 'the upper meadows stay dry until the harvest is in' };
	return {
		id: of.replace('s-', 'p-'),
		statement: of,
		actor,
		issue,
		stance,
		...(stance === 'conditional' ? condition : {}),
		origin: 'machine'
	};
}

function event(id: string, type: PloverType, place: string | null, i: number): Event {
	return {
		id,
		type,
		status: (['occurred', 'planned', 'alleged'] as const)[i % 3] ?? 'occurred',
		actors: [{ actor: `a${i}`, role: 'actor' }],
		place,
		date: { edtf: `2031-03-0${(i % 9) + 1}`, precision: 'day', basis: 'test' },
		title: 'The sluice at the mill is opened before the council has met',
		mentions: [{ article: 'gazette', evidence }],
		origin: 'machine'
	};
}

const PLACES: [string, number, number, 'city' | 'country'][] = [
	['lisbon', 38.7, -9.1, 'city'], ['oslo', 59.9, 10.7, 'city'], ['bonn', 50.7, 7.1, 'city'],
	['bern', 46.9, 7.4, 'city'], ['vaduz', 47.1, 9.5, 'city'], ['riga', 56.9, 24.1, 'city'],
	['sofia', 42.7, 23.3, 'city'], ['tunis', 36.8, 10.2, 'city'], ['boston', 42.4, -71.1, 'city'],
	['crimea', 45.2, 34.3, 'country'], ['far', -40, 170, 'city']
]; // prettier-ignore

/** A dataset in which each actor takes, or does not take, a stance that the seed chooses. */
export function valley(seed: number, actors = NAMES.length): Dataset {
	const roll = dice(seed);
	const statements: Statement[] = [];
	const positions: Position[] = [];
	NAMES.slice(0, actors).forEach((_, i) => {
		for (const [j, issue] of ['dam', 'toll'].entries()) {
			const stance = STANCES[roll(5)];
			if (!stance) continue;
			const id = `s-${i}${j}`;
			statements.push(statement(id, `a${i}`, `2031-03-0${roll(9) + 1}`));
			positions.push(position(id, `a${i}`, issue, stance));
		}
	});
	return {
		schemaVersion: '1.0.0',
		story: {
			id: 'valley',
			title: 'The dam',
			language: 'en',
			groups: [
				{ id: 'up', name: 'Upstream', light: '#2b5ca8', dark: '#7fa9ea' },
				{ id: 'down', name: 'Downstream', light: '#e0b04e', dark: '#333333' }
			],
			map: {
				center: [0, 48],
				radius: 60,
				policy: 'As the test says.',
				disputed: [
					{
						id: 'crimea',
						name: 'Crimea',
						note: 'Drawn as disputed.',
						outline: [
							[32.2, 46.3],
							[36.8, 46.3],
							[36.8, 44.2],
							[32.2, 44.2]
						]
					}
				]
			}
		},
		inputs: {
			offsets: 'UTF-16 code units of the text as it came, end exclusive',
			sources: hash,
			codebook: hash,
			review: null
		},
		articles: [
			{
				id: 'gazette',
				publisher: { name: 'The Gazette' },
				headline: 'The dam',
				byline: [],
				published: '2031-03-10',
				publishedBasis: 'test',
				genre: 'news',
				language: 'en',
				excerpts: 'quotes',
				sha256: hash,
				length: 10
			}
		],
		actors: NAMES.slice(0, actors).map((short, i) => ({
			id: `a${i}`,
			name: `${short} of the valley`,
			short,
			initials: short.slice(0, 2).toUpperCase(),
			kind: 'person',
			group: i % 2 === 0 ? 'up' : 'down',
			place: PLACES[i % 9]?.[0] ?? 'bonn'
		})),
		places: PLACES.map(([id, lat, lon, kind]) => ({
			id,
			name: id.replace(/^./, (c) => c.toUpperCase()),
			lat,
			lon,
			kind
		})),
		issues: [
			{
				id: 'dam',
				question: 'Should the dam above the old mill be built before winter comes?',
				short: 'Build the dam?',
				poles: { support: 'Build it this year', oppose: 'Leave the river as it is' }
			},
			{
				id: 'toll',
				question: 'Should boats pay?',
				short: 'A toll?',
				poles: { support: 'Pay', oppose: 'Do not pay' }
			}
		],
		statements,
		positions,
		events: (['ASSAULT', 'AGREE', 'ACCUSE', 'AID'] as const).map((type, i) =>
			event(`e-${i}`, type, ['bonn', 'bern', 'bonn', 'tunis'][i] ?? null, i)
		),
		discrepancies: []
	};
}

function scene(id: string, parts: Partial<Scene>): Scene {
	return {
		id,
		headline: id,
		html: '',
		alt: `What ${id} shows.`,
		focus: 'map',
		map: { frame: ['bonn'], tokens: [], events: [], journeys: [], labels: ['bonn'] },
		...parts
	};
}

/** The same for all seeds. */
let places: Record<string, Point> | undefined;

/** A story of one crowded map, two stance diagrams and a matrix; the seed says who stands where. */
export function valleyStory(seed: number, dataset: Dataset = valley(seed)): Story {
	const roll = dice(seed + 1000);
	places ??= makeBasemap(dataset).places;
	const towns = PLACES.slice(0, 9).map(([id]) => id);
	const frame = towns.filter(() => roll(3) > 0).slice(0, 6);
	frame.push('bonn');
	const tokens = dataset.actors
		.filter(() => roll(3) > 0)
		.map(({ id }) => ({ actor: id, place: frame[roll(frame.length)] ?? 'bonn' }));
	const map = {
		frame,
		tokens,
		events: dataset.events.map((e) => e.id).slice(0, roll(5)),
		journeys: [{ actor: 'a0', from: 'bonn', to: frame[0] ?? 'bern', planned: false, events: [] }],
		labels: frame
	};
	return {
		title: 'The dam',
		dek: 'Who wants it?',
		language: 'en',
		places,
		scenes: [
			scene('map', { map }),
			scene('near', {
				map: { ...map, frame: ['bonn', 'bern'], labels: ['bonn', 'bern', 'vaduz'] }
			}),
			scene('dam', { focus: 'stance', stance: { issue: 'dam', asOf: '2031-03-08' } }),
			scene('moved', {
				focus: 'stance',
				stance: { issue: 'toll', asOf: '2031-03-10', since: '2031-03-04' }
			}),
			scene('all', { focus: 'matrix', matrix: { asOf: '2031-03-10', since: '2031-03-04' } })
		]
	};
}
