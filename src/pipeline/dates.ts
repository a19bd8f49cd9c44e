/**
 * Dated expressions and the days they mean, as EDTF. The rules are our own: general parsers take the nearest
 * weekday whatever the tense, and news is mostly about the last one.
 */
import { firstDay } from './calendar.ts';
import { withAnaphoric } from './dates/anaphoric.ts';
import type { DateContext } from './dates/rule.ts';
import { DATE_RULES } from './dates/rules.ts';
import { tenseAt } from './tense.ts';
import type { CleanSource, FoundDate, Sentence } from './types.ts';
import { firstEndingAfter, words, type Word } from './words.ts';

/**
 * Every dated expression in the sentences, in the order of the text, resolved against the first day of
 * `doc.published`. Where that is null, only dates that need no reference are found. An expression that no rule
 * can resolve is left out.
 */
export function findDates(doc: CleanSource, sentences: Sentence[]): FoundDate[] {
	const published = doc.published === null ? null : firstDay(doc.published);
	const found = sentences.flatMap((sentence) => datesIn(doc.readable, sentence, published));
	return withAnaphoric(doc.readable, sentences, found);
}

/** What every dated expression has one of; most sentences have none, and no rule need be tried on them. */
const MAYBE_DATED =
	/\d|day|week|month|year|night|morning|afternoon|evening|ago\b|back\b|tomorrow|decade|quarter|spring|summer|autumn|fall|winter|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|Hallow|Christmas|Easter|Epiphany|Pentecost|teenth|Thanksgiving|century/i;

function datesIn(text: string, sentence: Sentence, published: number | null): FoundDate[] {
	const slice = text.slice(sentence.start, sentence.end);
	if (!MAYBE_DATED.test(slice)) return [];
	let tokens: Word[] | null = null;
	const found: FoundDate[] = [];
	for (const rule of DATE_RULES) {
		for (const match of slice.matchAll(rule.pattern)) {
			const start = sentence.start + match.index;
			const context: DateContext = {
				published,
				before: slice.slice(Math.max(0, match.index - 40), match.index),
				after: slice.slice(match.index + match[0].length, match.index + match[0].length + 40),
				tense: () => {
					tokens ??= words(text, sentence.start, sentence.end);
					const at = firstEndingAfter(tokens, start);
					return tenseAt(tokens, at);
				}
			};
			const resolved = rule.resolve(match, context);
			if (!resolved) continue;
			const end = start + match[0].trimEnd().length;
			found.push({ start, end, value: resolved.value, basis: resolved.basis });
		}
	}
	return withoutOverlaps(found);
}

/** Of expressions that overlap, the longer; of equally long ones, the first rule's. One sweep. */
function withoutOverlaps(found: FoundDate[]): FoundDate[] {
	const kept: FoundDate[] = [];
	for (const date of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
		const last = kept.at(-1);
		if (!last || date.start >= last.end) kept.push(date);
		else if (date.end - date.start > last.end - last.start) kept[kept.length - 1] = date;
	}
	return kept;
}
