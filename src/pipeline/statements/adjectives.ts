/** Attitudes that are told with an adjective: "Roe is wary of …", "is in favour of …". */
import { CUE_ADJECTIVES } from '../lexicon/cues.ts';
import type { Attribution } from './attribution.ts';
import { finiteSubject, relativeEnd } from './clauses.ts';
import { contentEnd } from './extent.ts';
import { verbGroupStart } from './sources.ts';
import type { Item } from './units.ts';
import { skipAdverbsBack } from './verbs.ts';

const LINKING =
	/^(?:is|are|was|were|be|been|remain|remains|remained|seem|seems|seemed|appear|appears|appeared|feel|feels|felt|become|became|['’](?:s|re|m))$/;

/** "Roe is wary of …", "officials remain willing to …", "is in favour of …", "is against …". */
export function adjectiveCue(
	items: Item[],
	i: number,
	found: Attribution[]
): Attribution | undefined {
	const at = items[i]?.lower === 'against' ? i - 1 : i;
	const opener = items[at + 1];
	const next = items[at + 2];
	if (opener?.kind !== 'word' || !next || next.kind === 'mark') return undefined;
	const favour = /^favou?r$/.test(items[i]?.lower ?? '') && items[i - 1]?.lower === 'in';
	// "Rovers are against Aldby on Saturday"
	if (at < i && next.kind === 'mention') return undefined;
	const takes = favour
		? opener.lower === 'of'
		: at < i || CUE_ADJECTIVES.get(items[i]?.lower ?? '')?.has(opener.lower);
	if (!takes) return undefined;
	let k = skipAdverbsBack(items, favour ? i - 2 : i - 1);
	if (items[k]?.text === ',') k--;
	k = skipAdverbsBack(items, k);
	if (items[k]?.text === ',') k--;
	if (items[k]?.kind !== 'word' || !LINKING.test(items[k]?.lower ?? '')) return undefined;
	const group = verbGroupStart(items, k);
	const source = finiteSubject(items, group, found);
	if (!source?.mention || source.mention.kind === 'other') return undefined;
	const from = opener.lower === 'to' ? at + 1 : at + 2;
	if (found.some((a) => i >= a.from && i < a.to)) return undefined;
	const end = contentEnd(items, from, false, opener.lower !== 'that');
	const to = Math.min(end, relativeEnd(items, group, from));
	const cue = {
		start: items[k]?.start ?? 0,
		end: opener.lower === 'to' ? (items[at]?.end ?? 0) : opener.end
	};
	return to > from ? { cue, source, from, to, speech: false, pattern: 'after' } : undefined;
}
