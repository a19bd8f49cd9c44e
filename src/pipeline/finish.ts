/** Drafts → the tables of the dataset: order and ids. */
import type { Dataset, Event, Position, Statement } from '../lib/dataset/types.ts';
import type { DraftDiscrepancy, DraftEvent, Drafts, DraftStatement, Place } from './drafts.ts';
import { idHash } from './hash.ts';
import { likeness, sameFind } from './overlap.ts';
import { correctedOf, maker, type GiveId, type Grounds } from './to-record.ts';
import { UserError } from './types.ts';

type Tables = Pick<Dataset, 'statements' | 'positions' | 'events' | 'discrepancies'>;

/**
 * The tables of the dataset. Statements stand in the order of the articles and of their text, positions in that of
 * statements and issues, events by their first mention, discrepancies by their first claim.
 * @throws UserError where a decision points at what is not there or may not be repeated
 */
export function finish(drafts: Drafts, grounds: Grounds): Tables {
	const rank = new Map([...grounds.facts.keys()].map((id, i) => [id, i]));
	const inText = (a: Place, b: Place) =>
		(rank.get(a.article) ?? 0) - (rank.get(b.article) ?? 0) || a.start - b.start || a.end - b.end;
	const make = maker(grounds);

	const statementId = idGiver('s');
	const statements: Statement[] = [];
	const positions: Position[] = [];
	const issueRank = new Map([...grounds.names.issues.keys()].map((id, i) => [id, i]));
	for (const draft of [...drafts.statements].sort((a, b) => inText(a.at, b.at))) {
		const evidence = make.evidence(draft.at, draft.decided);
		const statement = make.statement(
			draft,
			statementId(draft.at.article, evidence.sha256),
			evidence
		);
		statements.push(statement);
		const ordered = [...draft.positions].sort(
			(a, b) => (issueRank.get(a.issue) ?? 0) - (issueRank.get(b.issue) ?? 0)
		);
		positions.push(...positionsOf(draft, statement, ordered));
	}

	const eventId = idGiver('e');
	const events = drafts.events
		.map((event) => ({
			...event,
			mentions: [...event.mentions].sort((a, b) => inText(a.at, b.at))
		}))
		.sort((a, b) => inText(a.mentions[0]!.at, b.mentions[0]!.at))
		.map((draft) => ({ draft, event: make.event(draft, eventId) }));

	const discrepancyId = idGiver('d');
	const discrepancies = drafts.discrepancies
		.map((draft) => ({ draft, about: subject(draft, events) }))
		.filter((row): row is { draft: DraftDiscrepancy; about: string } => row.about !== null)
		.sort((a, b) => inText(a.draft.claims[0]!.at, b.draft.claims[0]!.at))
		.map(({ draft, about }) => make.discrepancy(draft, about, discrepancyId));
	return { statements, positions, events: events.map((row) => row.event), discrepancies };
}

/** Ids of one table; a second record with the same one gets `-2`. */
function idGiver(letter: string): GiveId {
	const given = new Map<string, number>();
	return (article, sha256) => {
		const id = `${letter}-${idHash(article, sha256)}`;
		const times = (given.get(id) ?? 0) + 1;
		given.set(id, times);
		return times === 1 ? id : `${id}-${times}`;
	};
}

function positionsOf(
	draft: DraftStatement,
	statement: Statement,
	positions: DraftStatement['positions']
): Position[] {
	const actor = statement.holder ?? statement.speaker;
	if (actor === null) return [];
	const seen = new Set<string>();
	return positions.map(({ issue, stance, condition, reading, origin, corrected }) => {
		if (seen.has(issue))
			throw new UserError(
				`${draft.decided ?? statement.id}: two positions on the issue "${issue}". Keep one of them.`
			);
		seen.add(issue);
		return {
			id: `p-${idHash(statement.id, issue)}`,
			statement: statement.id,
			actor,
			issue,
			stance,
			...(condition === undefined ? {} : { condition }),
			...(reading === undefined ? {} : { reading }),
			origin,
			...correctedOf({ origin, ...(corrected ? { corrected } : {}) })
		};
	});
}

/** The id of what a discrepancy is about; null for one that nobody decided on whose event has gone. */
function subject(
	draft: DraftDiscrepancy,
	events: { draft: DraftEvent; event: Event }[]
): string | null {
	if ('actor' in draft.about) return draft.about.actor;
	const at = draft.about.event;
	const like = (event: DraftEvent) =>
		Math.max(
			0,
			...event.mentions
				.filter((m) => m.at.article === at.article && sameFind(m.at, at))
				.map((m) => likeness(m.at, at))
		);
	const found = events.reduce<{ score: number; id: string | null }>(
		(best, row) => {
			const score = like(row.draft);
			return score > best.score ? { score, id: row.event.id } : best;
		},
		{ score: 0, id: null }
	);
	if (found.id === null && draft.decided !== undefined)
		throw new UserError(
			`${draft.decided}: no event has a mention at ${at.article} [${at.start}, ${at.end}]. ` +
				'Give the span of one of its mentions.'
		);
	return found.id;
}
