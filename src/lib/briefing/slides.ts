/** A story as slides. Pure: what is on a slide is `stateAt`'s to say; nothing here knows windows, keys or paper. */
import { indexOf, recordById } from '../dataset/selectors.ts';
import type { Dataset } from '../dataset/types.ts';
import { dateWords } from '../evidence/date-words.ts';
import { actorName } from '../evidence/names.ts';
import { joinedQuotes } from '../evidence/saying.ts';
import { stateAt } from '../scenes/stateAt.ts';
import { tableOf } from '../scenes/table.ts';
import type { Note, Scene, State, Story } from '../scenes/types.ts';

/** An article that something on a slide rests on. */
export interface SlideSource {
	article: string;
	publisher: string;
	headline: string;
	/** Names, with commas; empty where there are none. */
	byline: string;
	/** The day in words. */
	published: string;
	url?: string;
}

export interface SlideQuote {
	record: string;
	/** The speaker's own words, in order. */
	words: string[];
	/** Whose view it is. */
	who: string;
	publisher: string;
}

export interface SlideNote extends Note {
	sources: SlideSource[];
}

export interface Slide {
	/** The scene's id: its address. */
	id: string;
	/** From 1. */
	number: number;
	/** What it and its neighbours have in common; null where the story names no sections. */
	section: string | null;
	/** The finding. */
	headline: string;
	/** A sentence that says what the graphic shows. */
	alt: string;
	/** At least one; the last is the scene's own graphic, and what stands on paper. */
	beats: State[];
	quote: SlideQuote | null;
	notes: SlideNote[];
	/** Planned time. */
	seconds: number;
	/** What its last beat and its quote rest on, in the dataset's order. */
	sources: SlideSource[];
}

/** A slide's planned time where the story plans none, and the least that one gets of a plan. */
const SECONDS = 45;
const LEAST_SECONDS = 10;

/**
 * The slides of a story: all scenes in order, or those that its `briefing.sections` name.
 * @throws RangeError where they name a scene that the story has not
 */
export function slidesOf(story: Story, dataset: Dataset): Slide[] {
	const sections = story.briefing?.sections ?? [{ title: null, scenes: story.scenes.map(idOf) }];
	const chosen = sections.flatMap(({ title, scenes }) =>
		scenes.map((id) => {
			const scene = story.scenes.find((s) => s.id === id);
			if (!scene) throw new RangeError(`the story has no scene ${id}`);
			return { section: title, scene };
		})
	);
	const planned = plan(
		chosen.map(({ scene }) => scene.briefing?.seconds),
		story.briefing?.minutes
	);
	const beats = beatsOf(story, dataset);
	return chosen.map(({ section, scene }, i) => {
		const states = beats.get(scene.id) ?? [];
		const quote = quoteOf(dataset, scene.briefing?.quote);
		const shown = states.at(-1);
		const records = shown
			? tableOf(shown).rows.flatMap((row) => row.flatMap((c) => c.records))
			: [];
		return {
			id: scene.id,
			number: i + 1,
			section,
			headline: scene.briefing?.headline ?? scene.headline,
			alt: scene.alt,
			beats: states,
			quote,
			notes: (scene.briefing?.notes ?? []).map((note) => ({
				...note,
				sources: sourcesOf(dataset, note.records)
			})),
			seconds: planned[i] ?? SECONDS,
			sources: sourcesOf(dataset, quote ? [...records, quote.record] : records)
		};
	});
}

const idOf = ({ id }: Scene) => id;

/** The states of each scene's beats: computed in one story, so that the cast is the same on every slide. */
function beatsOf(story: Story, dataset: Dataset): Map<string, State[]> {
	const scenes = story.scenes.flatMap((scene) => [...(scene.briefing?.beats ?? []), scene]);
	const beats = new Map<string, State[]>();
	scenes.forEach(({ id }, step) => {
		const state = stateAt({ ...story, scenes }, dataset, step);
		beats.set(id, [...(beats.get(id) ?? []), state]);
	});
	return beats;
}

/** Whole seconds for each slide: its own, or an even share of what the others leave of the whole. */
function plan(own: (number | undefined)[], minutes: number | undefined): number[] {
	if (minutes === undefined) return own.map((seconds) => seconds ?? SECONDS);
	const given = own.reduce<number>((sum, seconds) => sum + (seconds ?? 0), 0);
	const open = own.filter((seconds) => seconds === undefined).length;
	const share = Math.max(LEAST_SECONDS, (minutes * 60 - given) / Math.max(1, open));
	let shared = 0;
	return own.map((seconds) => {
		if (seconds !== undefined) return seconds;
		// Rounded as they add up, so that the sum is the plan.
		const from = Math.round(share * shared);
		shared += 1;
		return Math.round(share * shared) - from;
	});
}

function quoteOf(dataset: Dataset, id: string | undefined): SlideQuote | null {
	const found = id === undefined ? undefined : recordById(dataset, id);
	if (found?.type !== 'statement') return null;
	const { record } = found;
	return {
		record: record.id,
		words: joinedQuotes(record),
		who: actorName(dataset, record.holder ?? record.speaker),
		publisher: indexOf(dataset).articles.get(record.article)?.publisher.name ?? record.article
	};
}

/** The articles that records rest on, in the dataset's order. */
export function sourcesOf(dataset: Dataset, records: string[]): SlideSource[] {
	const used = new Set(records.flatMap((id) => articlesOf(dataset, id)));
	return dataset.articles
		.filter(({ id }) => used.has(id))
		.map(({ id, publisher, headline, byline, published, url }) => ({
			article: id,
			publisher: publisher.name,
			headline,
			byline: byline.join(', '),
			published: dateWords(published, dataset.story.language),
			...(url === undefined ? {} : { url })
		}));
}

function articlesOf(dataset: Dataset, id: string): string[] {
	const found = recordById(dataset, id);
	switch (found?.type) {
		case 'statement':
			return [found.record.article];
		case 'position':
			return articlesOf(dataset, found.record.statement);
		case 'event':
			return found.record.mentions.map(({ article }) => article);
		case 'discrepancy':
			return found.record.claims.map(({ article }) => article);
		default:
			return [];
	}
}
