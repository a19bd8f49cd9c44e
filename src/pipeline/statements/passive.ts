/** Verbs in the passive whose agent speaks: "was called “…” by Roe", "was asked by Roe whether …". */
import type { Cue } from '../lexicon/cues.ts';
import { BE } from '../lexicon/verbs.ts';
import type { Attribution } from './attribution.ts';
import { contentEnd } from './extent.ts';
import { subjectAfter } from './phrase-after.ts';
import type { Source } from './sources.ts';
import type { Item } from './units.ts';
import { isParticiple, skipAdverbsBack } from './verbs.ts';

export function passive(items: Item[], i: number, cue: Cue): Attribution | undefined {
	const item = items[i];
	if (!item || item.lower === cue.base || isParticiple(item.lower)) return undefined;
	const before = items[skipAdverbsBack(items, i - 1)];
	if (before && !BE.has(before.lower) && !/^(?:,|\(|[—–-]+|when)$/.test(before.lower))
		return undefined;
	return named(items, i, cue) ?? asked(items, i, cue) ?? told(items, i, cue);
}

/** "called “a mess” by Roe", "labelled as a “mess” by Roe". */
function named(items: Item[], i: number, cue: Cue): Attribution | undefined {
	if (!cue.frames.has('call') && !cue.frames.has('as')) return undefined;
	let from = items[i + 1]?.lower === 'as' ? i + 2 : i + 1;
	if (/^(?:an?|the)$/.test(items[from]?.lower ?? '')) from++;
	const source = items[from]?.kind === 'quote' ? agent(items, from + 1) : undefined;
	return source && attribution(items, i, source, from, from + 1);
}

/** "asked “…” by Roe", and "asked by Roe whether …": in front of the main clause, up to its comma. */
function asked(items: Item[], i: number, cue: Cue): Attribution | undefined {
	if (cue.base !== 'ask') return undefined;
	const quoted = items[i + 1]?.kind === 'quote' ? agent(items, i + 2) : undefined;
	if (quoted) return attribution(items, i, quoted, i + 1, i + 2);
	const source = agent(items, i + 1);
	if (!source) return undefined;
	const comma = items[source.to]?.text === ',' && items[source.to + 1]?.kind === 'quote';
	const from = comma ? source.to + 1 : source.to;
	if (!comma && !OPENS.test(items[from]?.lower ?? '')) return undefined;
	const closing = i < 2 ? items.findIndex((x, k) => k > from && x.text === ',') : -1;
	const end = contentEnd(items, from);
	return attribution(items, i, source, from, closing < 0 ? end : Math.min(closing, end));
}

/** "was warned by Roe that …", "was urged by Roe to …"; in front of the main clause, up to its comma. */
function told(items: Item[], i: number, cue: Cue): Attribution | undefined {
	const source = agent(items, i + 1);
	const opener = source && items[source.to]?.lower;
	const that = opener === 'that' && (cue.frames.has('tell') || cue.frames.has('say'));
	const to = opener === 'to' && cue.frames.has('urge');
	if (!source || !(that || to)) return undefined;
	const from = that ? source.to + 1 : source.to;
	const closing = i < 2 ? items.findIndex((x, k) => k > from && x.text === ',') : -1;
	const end = contentEnd(items, from);
	return attribution(items, i, source, from, closing < 0 ? end : Math.min(closing, end));
}

const OPENS = /^(?:whether|if|how|why|what|who|when|where|which)$/;

/** Whoever stands after "by". */
function agent(items: Item[], by: number): Source | undefined {
	const source = items[by]?.lower === 'by' ? subjectAfter(items, by) : undefined;
	return source?.mention && /^(?:person|organization)$/.test(source.mention.kind)
		? source
		: undefined;
}

const attribution = (
	items: Item[],
	i: number,
	source: Source,
	from: number,
	to: number
): Attribution => ({ cue: items[i]!, source, from, to, speech: true, pattern: 'after' });
