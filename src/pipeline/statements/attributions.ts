/** Finds the attributions of one unit: cues with their source and their content. */
import { CUE_NOUNS, CUES } from '../lexicon/cues.ts';
import { adjectiveCue } from './adjectives.ts';
import { inverted, isCondition, parenthetical, secondHalf } from './around.ts';
import type { Attribution } from './attribution.ts';
import { cited } from './cited.ts';
import { complement } from './complement.ts';
import { withoutNested } from './nested.ts';
import { nounCue } from './noun-cues.ts';
import { accordingTo, announced, credit, inViewOf, isAccordingTo } from './other-cues.ts';
import type { Item } from './units.ts';
import { passive } from './passive.ts';
import { tag } from './tag.ts';
import { isReportingVerb } from './verbs.ts';

/**
 * The attributions of a unit, in the order of their cues. Content that its own reporting clause parts in two
 * ("…," Roe said, "…") is two attributions with one cue.
 */
export function findAttributions(items: Item[]): Attribution[] {
	const found: Attribution[] = [];
	for (let i = 0; i < items.length; i++) {
		const item = items[i];
		if (item === undefined) continue;
		if (item.kind === 'quote') {
			const a = credit(items, i, found) ?? announced(items, i, found);
			if (a) found.push(a);
		}
		if (item.kind !== 'word') continue;
		if (isAccordingTo(items, i)) {
			const a = accordingTo(items, i);
			if (a) found.push(a);
			// What an apposition says of the source is no attribution of its own.
			if (a && a.from > i) i = a.from - 1;
			continue;
		}
		const view = inViewOf(items, i);
		if (view) {
			found.push(view);
			i = view.from - 1;
			continue;
		}
		const others = item.lower === 'as' ? cited(items, i) : undefined;
		if (others) {
			found.push(others);
			continue;
		}
		const attitude = adjectiveCue(items, i, found);
		if (attitude) {
			found.push(attitude);
			continue;
		}
		const noun = CUE_NOUNS.has(item.lower) ? nounCue(items, i, found) : undefined;
		if (noun) {
			found.push(noun);
			continue;
		}
		const cue = CUES.get(item.lower);
		if (!cue) continue;
		const byAgent = passive(items, i, cue);
		if (byAgent) {
			found.push(byAgent);
			continue;
		}
		if (!isReportingVerb(items, i, cue)) continue;
		const around = inverted(items, i, cue, found) ?? parenthetical(items, i, cue, found);
		if (around) {
			endBefore(items, around, found);
			found.push(around);
			const second = around.to > i ? undefined : secondHalf(items, around, i);
			// One statement, for the condition alone says nothing.
			if (second && isCondition(items, around)) around.to = second.to;
			else if (second) found.push(second);
			continue;
		}
		const a = complement(items, i, cue, found);
		if (!a) continue;
		found.push(a);
		if (a.source?.other) found.push({ ...a, source: { ...a.source, mention: a.source.other } });
	}
	const tagged = tag(items, found);
	if (tagged) found.unshift(tagged);
	return withoutNested(items, found);
}

/** What was said before a colon ends there, where the quotation behind it has a reporting clause of its own. */
function endBefore(items: Item[], { from }: Attribution, found: Attribution[]): void {
	if (items[from - 1]?.text !== ':') return;
	for (const a of found) if (a.from < from - 1 && a.to > from) a.to = from - 1;
}
