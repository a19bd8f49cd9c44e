/** Whose words in quotation marks are, where no reporting clause was found for them. */
import { CUE_NOUNS, CUES } from '../lexicon/cues.ts';
import { CITING, SPEECH_NOUNS } from '../lexicon/speech.ts';
import type { Span } from '../types.ts';
import { speakerOf, type Speaker } from './speaker.ts';
import { mainSubject } from './main-subject.ts';
import type { Item } from './units.ts';
import { isReportingVerb } from './verbs.ts';

const WRITTEN_SMALL = /(?<![\p{L}\p{N}'’-])\p{Ll}/u;

/**
 * The subject of the sentence, where a verb or noun of speaking stands between it and the words and nobody else is
 * named before them. Words that all have capitals are rather a title than somebody's.
 */
export function teller(items: Item[], span: Span, words: string): Speaker {
	const nobody = { speaker: null };
	const end = items.findIndex((i) => i.end > span.start);
	const before = end < 0 ? items : items.slice(0, end);
	// "If Roe says it is “…”, …": she may not.
	const condition = /^(?:if|unless)$/.test(items[0]?.lower ?? '');
	if (condition && !before.some((i) => i.text === ',')) return nobody;
	const main = mainSubject(before)?.mention;
	if (!main || !/^(?:person|organization)$/.test(main.kind) || !WRITTEN_SMALL.test(words))
		return nobody;
	// Whom the words before the main clause name is not its subject.
	const others = before.some(
		({ mention }) =>
			mention &&
			mention.start > main.start &&
			mention.kind !== 'place' &&
			mention.entity !== main.entity
	);
	const told = before.some((item, i) => item.start >= main.end && reports(items, i));
	return told && !others ? speakerOf(main) : nobody;
}

const ACCUSES = /^(?:charge|allegation|accusation|complaint)s?$/;

function reports(items: Item[], i: number): boolean {
	const { kind, lower } = items[i]!;
	if (kind !== 'word') return false;
	const cue = CUES.get(lower);
	// "Roe, known as …", "Roe faces charges of …": others say it.
	if (ACCUSES.test(lower) || (items[i - 1]?.text === ',' && items[i + 1]?.lower === 'as'))
		return false;
	if (cue && cue.base !== lower && isReportingVerb(items, i, cue)) return true;
	return CUE_NOUNS.has(lower) || SPEECH_NOUNS.has(lower) || CITING.has(lower);
}
