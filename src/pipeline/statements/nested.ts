/** Attributions that stand in what another one reports, and that the article itself does not make. */
import { CUES } from '../lexicon/cues.ts';
import type { Attribution } from './attribution.ts';
import type { Item } from './units.ts';

/** Verbs whose content is said not to be so. */
const DENIES = new Set('deny dispute refute rebut'.split(' '));

/** Verbs of a state of mind; in somebody's words they say what he makes of it, not that it was told. */
const KNOWS = new Set(
	'know realize recognize understand believe think suspect learn expect'.split(' ')
);

/**
 * The attributions without those within a denial ("denied that he had said …"), which the article makes of nobody,
 * and without those of knowing and believing within what somebody says ("admitted that he knew …"): the words around
 * them are the statement.
 */
export function withoutNested(items: Item[], found: Attribution[]): Attribution[] {
	if (found.length < 2) return found;
	const bases = found.map((a) => baseOf(items, a));
	return found.filter((a, n) => {
		const { cue } = a;
		if (!cue) return true;
		const knows = KNOWS.has(bases[n] ?? '');
		return !found.some((around, m) => {
			const outer = bases[m];
			if (m === n || outer === undefined || !holds(items, around, cue.start)) return false;
			return knows || (DENIES.has(outer) && !isPresupposed(items, a));
		});
	});
}

function baseOf(items: Item[], { cue }: Attribution): string | undefined {
	const verb = items.find((x) => x.end === cue?.end);
	return verb && CUES.get(verb.lower)?.base;
}

/** Whether an offset lies in what an attribution reports. */
export const holds = (items: Item[], { from, to }: Attribution, at: number) =>
	(items[from]?.start ?? Infinity) <= at && at < (items[to - 1]?.end ?? 0);

/** "denied Roe's claim", "denied what Roe said", "denied a report that says": it was said, denied or not. */
function isPresupposed(items: Item[], { cue, source, pattern }: Attribution): boolean {
	if (pattern === 'noun' || items[(source?.from ?? 0) - 1]?.lower === 'what') return true;
	const verb = items.findIndex((x) => x.start === cue?.start);
	return /^(?:that|which|who)$/.test(items[verb - 1]?.lower ?? '');
}
