/** The editors' overlay over what the machine found. The rules are in docs/architecture.md. */
import type { DateValue } from '../lib/dataset/types.ts';
import type {
	DraftDiscrepancy,
	DraftEvent,
	DraftPosition,
	Drafts,
	DraftStatement,
	Place
} from './drafts.ts';
import type {
	DiscrepancyDecision,
	EventDecision,
	ReviewFile,
	StatementDecision
} from './inputs/review.ts';
import type { Path } from './inputs/yaml.ts';
import { likeness, sameFind } from './overlap.ts';
import { UserError, type Span } from './types.ts';

type Where = (path: Path) => string;

/**
 * What the editors make of the machine's finds.
 * @param where `file:line` of a path in the review file, for messages
 * @throws UserError for a decision whose target has gone, or that another decision has taken
 */
export function applyReview(machine: Drafts, review: ReviewFile, where: Where): Drafts {
	const at = (table: string) => (i: number) => where([table, i]);
	return {
		statements: reviewStatements(machine.statements, review.statements, at('statements')),
		events: reviewEvents(machine.events, review.events, at('events')),
		discrepancies: reviewDiscrepancies(
			machine.discrepancies,
			review.discrepancies,
			at('discrepancies')
		)
	};
}

type Located = { article: string; span: Span };

/** How much a find's spans are like a decision's target; 0 where they do not count as the same. */
function match(spans: Place[], target: Located): number {
	const scores = spans
		.filter((span) => span.article === target.article && sameFind(span, target.span))
		.map((span) => likeness(span, target.span));
	return Math.max(0, ...scores);
}

function best<T>(finds: T[], spansOf: (find: T) => Place[], target: Located): T | undefined {
	let found: T | undefined;
	let score = 0;
	for (const find of finds) {
		const likely = match(spansOf(find), target);
		if (likely > score) [found, score] = [find, likely];
	}
	return found;
}

/** For each decision that has one, the find that it is about: the likest one that no decision before has taken. */
function targets<T, D extends { do: string; at: Located }>(
	table: string,
	finds: T[],
	decisions: D[],
	spansOf: (find: T) => Place[],
	at: (i: number) => string,
	without: string[] = ['add']
): Map<D, T> {
	const taken = new Map<T, string>();
	const result = new Map<D, T>();
	decisions.forEach((decision, i) => {
		if (without.includes(decision.do)) return;
		const free = finds.filter((find) => !taken.has(find));
		const find = best(free, spansOf, decision.at);
		if (find === undefined) {
			const other = best([...taken.keys()], spansOf, decision.at);
			throw new UserError(gone(table, decision, at(i), other && taken.get(other)));
		}
		taken.set(find, at(i));
		result.set(decision, find);
	});
	return result;
}

function gone(
	table: string,
	decision: { do: string; at: Located },
	where: string,
	other: string | undefined
): string {
	const { article, span } = decision.at;
	const name = `${where}: ${decision.do} ${article} [${span.start}, ${span.end}]`;
	if (other !== undefined)
		return `${name}: ${other} has already decided on what the machine found there. Remove one of the two.`;
	const mend =
		decision.do === 'reject'
			? 'Remove the decision, or correct its span (npm run -s locate shows spans).'
			: 'Correct its span (npm run -s locate shows spans), or make it an add.';
	return `${name}: its target has gone: among the ${table}, the machine finds nothing that overlaps it by half. ${mend}`;
}

function reviewStatements(
	finds: DraftStatement[],
	decisions: StatementDecision[],
	at: (i: number) => string
): DraftStatement[] {
	const spansOf = (find: DraftStatement) => [find.at];
	const target = targets('statements', finds, decisions, spansOf, at);
	const decidedOn = new Set(target.values());
	const left = new Set(finds.filter((find) => !decidedOn.has(find)));
	const added = (decision: Extract<StatementDecision, { do: 'add' }>): DraftStatement => {
		const { span, quotes, ...set } = decision.set;
		const content = span ?? decision.at.span;
		const { article } = decision.at;
		const found = best([...left], spansOf, { article, span: content });
		if (found) left.delete(found);
		return {
			origin: found ? 'machine' : 'editor',
			at: { article, ...content },
			...set,
			quotes: quotes ?? [],
			positions: positionsAfter(found?.positions ?? [], decision.positions)
		};
	};
	const changed = (decision: Exclude<StatementDecision, { do: 'add' | 'reject' }>) => {
		const find = target.get(decision)!;
		const { span, ...set } = decision.do === 'correct' ? (decision.set ?? {}) : {};
		const positions = positionsAfter(find.positions, decision.positions);
		return { ...find, ...set, at: { ...find.at, ...span }, positions };
	};
	const made = decisions.flatMap((decision, i) => {
		if (decision.do === 'reject') return [];
		const draft = decision.do === 'add' ? added(decision) : changed(decision);
		if ((draft.holder ?? draft.speaker) === null && (decision.positions ?? []).length > 0)
			throw new UserError(
				`${at(i)}: a position needs somebody who holds it. Set the speaker, or leave the positions out.`
			);
		return [{ ...draft, decided: at(i) }];
	});
	return [...left, ...made];
}

function positionsAfter(
	found: DraftPosition[],
	given: Omit<DraftPosition, 'origin'>[] | undefined
): DraftPosition[] {
	if (given === undefined) return found;
	const machine = new Set(found.map((position) => position.issue));
	return given.map((position) => ({
		...position,
		origin: machine.has(position.issue) ? 'machine' : 'editor'
	}));
}

function reviewEvents(
	finds: DraftEvent[],
	decisions: EventDecision[],
	at: (i: number) => string
): DraftEvent[] {
	const spansOf = (find: DraftEvent) => find.mentions.map((mention) => mention.at);
	// A reject takes away what the machine found at that place; the event's other mentions stay.
	let left = finds;
	decisions.forEach((decision, i) => {
		if (decision.do !== 'reject') return;
		if (!finds.some((find) => match(spansOf(find), decision.at) > 0))
			throw new UserError(gone('events', decision, at(i), undefined));
		left = withoutMentions(left, (mention) => match([mention], decision.at) > 0);
	});
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
		made.push({ ...(find as DraftEvent), ...set, origin, decided, mentions });
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

function place({ article, span }: Located): Place {
	return { article, start: span.start, end: span.end };
}

function reviewDiscrepancies(
	finds: DraftDiscrepancy[],
	decisions: DiscrepancyDecision[],
	at: (i: number) => string
): DraftDiscrepancy[] {
	const spansOf = (find: DraftDiscrepancy) => find.claims.map((claim) => claim.at);
	const target = targets('discrepancies', finds, decisions, spansOf, at);
	const decidedOn = new Set(target.values());
	const left = new Set(finds.filter((find) => !decidedOn.has(find)));
	const made: DraftDiscrepancy[] = [];
	decisions.forEach((decision, i) => {
		if (decision.do === 'reject') return;
		const decided = at(i);
		const { claims, about, ...set } = decision.do === 'accept' ? {} : (decision.set ?? {});
		const fields = {
			...set,
			...(about ? { about: 'actor' in about ? about : { event: place(about.event) } } : {}),
			...(claims ? { claims: claims.map((c) => ({ value: c.value, at: place(c) })) } : {})
		};
		const find = target.get(decision);
		if (find) made.push({ ...find, ...fields, decided });
		else {
			const spans = (claims ?? []).map((claim) => place(claim));
			const found = [...left].filter((one) =>
				spans.some((s) => match(spansOf(one), { article: s.article, span: s }) > 0)
			);
			for (const one of found) left.delete(one);
			const origin = found.length > 0 ? 'machine' : 'editor';
			made.push({ origin, decided, ...(fields as Omit<DraftDiscrepancy, 'origin'>) });
		}
	});
	return [...left, ...made];
}
