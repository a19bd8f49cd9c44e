/** What `npm run extract` prints of an extraction. */
import { withMarks } from './statements/units.ts';
import type { Extraction } from './types.ts';

/**
 * The extraction with the fields of the published format only. Its `quotes` are printed with their marks, as
 * annotated corpora count them; within the pipeline they are the words between the marks.
 * @param text the article's text
 */
export function extractionLine(e: Extraction, text: string): Record<string, unknown> {
	return {
		article: e.article,
		removed: e.removed.map(({ start, end, reason }) => ({ start, end, reason })),
		sentences: e.sentences.map(({ start, end }) => ({ start, end })),
		mentions: e.mentions.map(({ start, end, entity, kind }) => ({ start, end, entity, kind })),
		statements: e.statements.map((s) => ({
			start: s.start,
			end: s.end,
			kind: s.kind,
			quotes: s.quotes.map((q) => withMarks(text, q)),
			speaker: s.speaker,
			cue: s.cue,
			confidence: s.confidence
		})),
		dates: e.dates.map(({ start, end, value }) => ({ start, end, value })),
		places: e.places.map(({ start, end, name, lat, lon, country }) => ({
			start,
			end,
			name,
			lat,
			lon,
			country
		})),
		events: e.events.map(({ start, end, type, status, date, place, actors, confidence }) => ({
			start,
			end,
			type,
			status,
			date,
			place,
			actors,
			confidence
		}))
	};
}
