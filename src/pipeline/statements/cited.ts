/** Whose words others quote: "The Herald quoted Roe as saying …", "Roe was quoted by the Herald as saying …". */
import { CUES, speaks } from '../lexicon/cues.ts';
import { BE } from '../lexicon/verbs.ts';
import type { Attribution } from './attribution.ts';
import { closesClause, contentEnd } from './extent.ts';
import { subjectAfter } from './phrase-after.ts';
import { subjectBefore, verbGroupStart } from './sources.ts';
import type { Item } from './units.ts';
import { isParticiple, skipAdverbsBack } from './verbs.ts';

/** Most items between "quoted" and "as". */
const REACH = 8;

/** @param as index of an "as" that does not follow "quoted" itself: with nothing between them it is a verb like others */
export function cited(items: Item[], as: number): Attribution | undefined {
	const verb = items[as + 1];
	const cue = verb && CUES.get(verb.lower);
	const says = cue && (speaks(cue) || cue.frames.has('call') || cue.frames.has('as'));
	if (!says || !isParticiple(verb.lower)) return undefined;
	const quoted = citingVerb(items, as);
	if (quoted === undefined || quoted === as - 1) return undefined;
	const passive = BE.has(items[skipAdverbsBack(items, quoted - 1)]?.lower ?? '');
	const source = passive
		? subjectBefore(items, verbGroupStart(items, quoted))
		: subjectAfter(items, quoted);
	if (!source?.mention || source.mention.kind === 'place') return undefined;
	const first = items[0];
	const before = first?.kind === 'quote' && first.closing === ',' && closesClause(items, as + 2);
	const from = before ? 0 : items[as + 2]?.lower === 'that' ? as + 3 : as + 2;
	const to = before ? 1 : contentEnd(items, from);
	return to > from
		? { cue: verb, source, from, to, speech: true, pattern: before ? 'before' : 'after' }
		: undefined;
}

function citingVerb(items: Item[], as: number): number | undefined {
	for (let k = as - 1; k >= 0 && as - k <= REACH; k--) {
		const item = items[k];
		if (item === undefined || item.kind === 'quote' || item.kind === 'mark') return undefined;
		if (/^(?:quote[sd]|cite[sd]|quoting|citing)$/.test(item.lower)) return k;
	}
	return undefined;
}
