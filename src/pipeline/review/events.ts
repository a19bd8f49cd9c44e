/** The editors' decisions on events. */
import type { DateValue } from '../../lib/dataset/types.ts';
import type { DraftEvent, Place } from '../drafts.ts';
import type { EventDecision } from '../inputs/review.ts';
import { sameFind } from '../overlap.ts';
import { UserError } from '../types.ts';
import { gone, match, place, targets, type Located } from './targets.ts';

/** @param at `file:line` of the decision of that number */
export function reviewEvents(
	finds: DraftEvent[],
	decisions: EventDecision[],
	at: (i: number) => string
): DraftEvent[] {
	const spansOf = (find: DraftEvent) => find.mentions.map((mention) => mention.at);
	// A reject takes away what the machine found at that place; the event's other mentions stay.
	let left = finds;
	const wrong: string[] = [];
	decisions.forEach((decision, i) => {
		if (decision.do !== 'reject') return;
		if (!finds.some((find) => match(spansOf(find), decision.at) > 0))
			wrong.push(gone('events', decision, at(i), finds.flatMap(spansOf)));
		left = withoutMentions(left, (mention) => match([mention], decision.at) > 0);
	});
	if (wrong.length > 0) throw new UserError(wrong.join('\n'));
	const target = targets('events', left, decisions, spansOf, at, ['add', 'reject']);
	const decidedOn = new Set(target.values());
	left = left.filter((find) => !decidedOn.has(find));

	const made: DraftEvent[] = [];
	decisions.forEach((decision, i) => {
		if (decision.do === 'reject') return;
		const decided = at(i);
		const { mentions: listed, ...set } = decision.do === 'accept' ? {} : (decision.set ?? {});
		const find = target.get(decision);
		const mentions = listed?.map(mentionOf) ?? find?.mentions ?? [{ at: place(decision.at) }];
		if (
			match(
				mentions.map((m) => m.at),
				decision.at
			) === 0
		)
			throw new UserError(
				`${decided}: ${decision.do}: none of its mentions is at ${decision.at.article} ` +
					`[${decision.at.span.start}, ${decision.at.span.end}]. List the first mention too.`
			);
		const takesOver = (mention: Place) =>
			mentions.some((m) => m.at.article === mention.article && sameFind(m.at, mention));
		const found = find ?? left.find((one) => spansOf(one).some(takesOver));
		left = withoutMentions(left, takesOver);
		const origin = found ? 'machine' : 'editor';
		// An `add` sets all that the contract wants.
		const corrected = decision.do === 'accept' ? {} : { corrected: true as const };
		made.push({ ...(find as DraftEvent), ...set, origin, ...corrected, decided, mentions });
	});
	return [...left, ...made];
}

function withoutMentions(events: DraftEvent[], gone: (mention: Place) => boolean): DraftEvent[] {
	return events
		.map((event) => ({ ...event, mentions: event.mentions.filter((m) => !gone(m.at)) }))
		.filter((event) => event.mentions.length > 0);
}

function mentionOf({ article, span, date }: Located & { date?: DateValue | undefined }) {
	return { at: place({ article, span }), ...(date === undefined ? {} : { date }) };
}
