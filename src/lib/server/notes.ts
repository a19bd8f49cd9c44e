/** What stands for a story's links on paper: a note for each claim, in the order of the text. */
import { dateWords } from '../evidence/date-words.ts';
import { actorName } from '../evidence/names.ts';
import { recordById } from '../dataset/selectors.ts';
import type { LoadedStory } from './load.ts';
import { articlesOf, claimsIn } from './share.ts';

export interface Note {
	/** Numbers of the articles that the claim rests on, from 1, in the dataset's order. */
	sources: number[];
	/** The records: who said it or what happened, with the day, and the name that leads to the record's page. */
	records: { id: string; words: string }[];
}

/** The notes of a story, one for each claim. */
export function notesOf(loaded: LoadedStory): Note[] {
	const { dataset, story } = loaded;
	const number = new Map(dataset.articles.map(({ id }, i) => [id, i + 1]));
	return story.scenes.flatMap(claimsIn).map((records) => ({
		sources: articlesOf(loaded, records).map(({ id }) => number.get(id) ?? 0),
		records: records.map((id) => ({ id, words: wordsFor(loaded, id) }))
	}));
}

function wordsFor({ dataset }: LoadedStory, id: string): string {
	const found = recordById(dataset, id);
	const day = (edtf: string) => dateWords(edtf, dataset.story.language);
	switch (found?.type) {
		case 'statement':
			return `${actorName(dataset, found.record.holder ?? found.record.speaker)}, ${day(found.record.date.edtf)}`;
		case 'position':
			return actorName(dataset, found.record.actor);
		case 'event':
		case 'discrepancy':
			return found.record.title;
		default:
			throw new Error(`${id} is no record`);
	}
}
