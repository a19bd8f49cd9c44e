/** What a story's file says of how it is told to a room. Build-time only. */
import { recordById } from '../dataset/selectors.ts';
import type { Dataset } from '../dataset/types.ts';
import { nearest } from './nearest.ts';
import { SceneBlock, mistakesIn, type StoryBlock } from './storyFormat.ts';
import type { StoryMarkdown } from './storyMarkdown.ts';
import type { Mistakes } from './storyMistakes.ts';
import type { Scene, SceneBriefing } from './types.ts';

/** What it takes to read a scene's `briefing`. */
export interface BriefingReader {
	dataset: Dataset;
	/** The scene in messages. */
	where: string;
	text: StoryMarkdown;
	/** Reads a scene's graphic; `at` is its name in messages. */
	stage: (block: SceneBlock, at: string) => Omit<Scene, 'headline' | 'html'>;
	mistakes: Mistakes;
}

/**
 * A scene's `briefing`.
 * @returns null where the scene has none
 */
export function readSceneBriefing(block: SceneBlock, reader: BriefingReader): SceneBriefing | null {
	const { briefing, ...graphic } = block;
	if (!briefing) return null;
	const { dataset, where, text, stage, mistakes } = reader;
	const { headline, seconds, quote, notes } = briefing;
	if (quote !== undefined) {
		const found = recordById(dataset, quote);
		if (found?.type !== 'statement')
			mistakes.add(where, 'briefing.quote', `unknown statement "${quote}"; take one with quotes`);
		else if (found.record.quotes.length === 0)
			mistakes.add(where, 'briefing.quote', `${quote} quotes nobody; take one with quotes`);
	}
	const beats = briefing.beats.flatMap((beat, i) => {
		const at = `${where}, beat ${i + 1}`;
		const map = { ...graphic.map, ...(beat.map as object | undefined) };
		// What a beat does not say is as the scene has it.
		const parsed = SceneBlock.omit({ briefing: true }).safeParse({ ...graphic, ...beat, map });
		if (parsed.success) return [{ ...stage(parsed.data, at), headline: '', html: '' }];
		for (const { field, message } of mistakesIn(parsed.error)) mistakes.add(at, field, message);
		return [];
	});
	return {
		...(headline === undefined ? {} : { headline }),
		...(seconds === undefined ? {} : { seconds }),
		...(quote === undefined ? {} : { quote }),
		beats,
		notes: notes === undefined ? [] : text.notes(notes)
	};
}

/** Whether the sections name scenes that there are, each once. */
export function checkSections(
	briefing: NonNullable<StoryBlock['briefing']>,
	scenes: Set<string>,
	mistakes: Mistakes
): void {
	const seen = new Set<string>();
	briefing.sections?.forEach((section, i) =>
		section.scenes.forEach((scene, j) => {
			const field = `briefing.sections.${i}.scenes.${j}`;
			const near = nearest(scene, scenes);
			if (!scenes.has(scene))
				mistakes.add(
					'the front matter',
					field,
					`unknown scene "${scene}"; ${near ? `did you mean ${near}?` : 'name one of this file'}`
				);
			else if (seen.has(scene))
				mistakes.add('the front matter', field, `${scene} is there twice; a slide is shown once`);
			seen.add(scene);
		})
	);
}
