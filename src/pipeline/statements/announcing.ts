/** Who is said to speak by a unit that does not hold what they say: it stands in the quotation that follows. */
import { CUES, speaks } from '../lexicon/cues.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { orApposed } from './after-quote.ts';
import type { Mention } from '../types.ts';
import type { Attribution } from './attribution.ts';
import { mainSubject } from './main-subject.ts';
import { speakerOf, type Speaker } from './speaker.ts';
import { subjectBefore, verbGroupStart } from './sources.ts';
import type { Item, Unit } from './units.ts';
import { isParticiple, isReportingVerb } from './verbs.ts';

/** "Roe went on:", "Roe agreed." */
export function announcing({ items }: Unit, attributions: Attribution[]): Speaker | null {
	if (items.at(-1)?.text === ':') {
		const m =
			attributions.at(-1)?.source?.mention ??
			[lastToSpeak(items), mainSubject(items)?.mention].find(isSomebody) ??
			firstNamed(items);
		return m ? speakerOf(m) : null;
	}
	if (attributions.length > 0 || items.some((i) => i.kind === 'quote')) return null;
	// "Asked if she would stay, Roe smiled."
	if (/^(?:when )?asked /.test(`${items[0]?.lower} ${items[1]?.lower} `)) {
		const { mention, to = 0 } = mainSubject(items) ?? {};
		// "Roe quoted Poe.", "Roe referred reporters to her lawyer."
		const others = items.slice(to).some((x) => x.mention && x.mention.entity !== mention?.entity);
		return mention?.kind === 'person' && !others && !isDenied(items) ? speakerOf(mention) : null;
	}
	const verb = items.findIndex((_, i) => isSpeaking(items, i));
	if (verb < 0 || isDenied(items.slice(0, verb))) return null;
	const group = verbGroupStart(items, verb);
	const { mention } = orApposed(items, group, subjectBefore(items, group)) ?? {};
	return mention && mention.kind !== 'place' ? speakerOf(mention) : null;
}

/** "Roe has not commented.", "Neither Roe nor Poe answered." */
const isDenied = (items: Item[]) =>
	items.some(({ lower }) => /^(?:not|never|hardly|neither|nor|nobody|no)$|n['’]t$/.test(lower));

/** The first who is named, or whom that is where it is theirs: "Harbour University's Media Coordinator Ann Roe". */
function firstNamed(items: Item[]): Mention | undefined {
	const first = items.findIndex((i) => isSomebody(i.mention));
	const mention = items[first]?.mention;
	if (!/^['’]s?$/.test(items[first + 1]?.text ?? '')) return mention;
	const next = items.findIndex((x, k) => k > first + 1 && (PREPOSITIONS.has(x.lower) || x.mention));
	return items[next]?.mention?.kind === 'person' ? items[next].mention : mention;
}

const isSomebody = (m: Mention | undefined) => /^(?:person|organization)$/.test(m?.kind ?? '');

/** "Roe made a claim, and Poe responded:": the subject of the last verb of speaking. */
function lastToSpeak(items: Item[]): Mention | undefined {
	const verb = items.findLastIndex((_, i) => isSpeaking(items, i));
	if (verb < 0) return undefined;
	const group = verbGroupStart(items, verb);
	return orApposed(items, group, subjectBefore(items, group))?.mention;
}

const SILENT = new Set(
	'ask press question demand sing read type scream cry yell shout chant post'.split(' ')
);

function isSpeaking(items: Item[], i: number): boolean {
	const item = items[i];
	const cue = item?.kind === 'word' ? CUES.get(item.lower) : undefined;
	if (!item || !cue || isParticiple(item.lower) || !isReportingVerb(items, i, cue)) return false;
	// Who asks is answered, and who sings or reads says nothing of their own.
	return (speaks(cue) && !SILENT.has(cue.base)) || cue.base === 'agree';
}
