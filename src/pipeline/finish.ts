/** Drafts → the contract's records: evidence, ids, order. */
import type {
	Article,
	Dataset,
	Discrepancy,
	Event,
	Evidence,
	Position,
	Quote,
	Statement,
	TextPositionSelector
} from '../lib/dataset/types.ts';
import { composeParaphrase, composeTitle, type Names } from './compose.ts';
import type { DraftDiscrepancy, DraftEvent, Drafts, DraftStatement, Place } from './drafts.ts';
import { CUE_WORDS, type Facts } from './extracted.ts';
import { idHash } from './hash.ts';
import { likeness, sameFind, within } from './overlap.ts';
import { UserError, type Span } from './types.ts';

/** What the articles give: facts by article id, in the order of `sources.yaml`. */
export interface Grounds {
	facts: Map<string, Facts>;
	articles: Map<string, Article>;
	names: Names;
}

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
function idGiver(letter: string): (...parts: string[]) => string {
	const given = new Map<string, number>();
	return (...parts) => {
		const id = `${letter}-${idHash(...parts)}`;
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
	return positions.map(({ issue, stance, condition, reading, origin }) => {
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
			origin
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

function maker({ facts, articles, names }: Grounds) {
	const factsFor = (article: string) => facts.get(article)!;

	function evidence(at: Place, decided: string | undefined): Evidence {
		const known = factsFor(at.article);
		const sha256 = known.hash(at);
		if (sha256 === undefined) throw lacks(at, decided);
		const own = known.piece(at) !== undefined || articles.get(at.article)?.excerpts === 'full';
		const words = own ? known.words(at) : undefined;
		return {
			article: at.article,
			position: selector(at),
			sha256,
			...(words === undefined
				? {}
				: { quote: { type: 'TextQuoteSelector' as const, exact: words } })
		};
	}

	function quote(at: Place, continues: boolean, decided: string | undefined): Quote {
		const exact = factsFor(at.article).piece(at) && factsFor(at.article).words(at);
		if (exact === undefined)
			throw new UserError(
				`${decided ?? 'the machine'}: the quote ${at.article} [${at.start}, ${at.end}] is not inside quotation marks ` +
					'of the article (or runs over web junk). Give the words between the marks only; npm run -s locate shows them.'
			);
		return {
			...evidence(at, decided),
			quote: { type: 'TextQuoteSelector', exact },
			...(continues ? { continues: true as const } : {})
		};
	}

	function cueWords(draft: DraftStatement, cue: Span): string {
		const { article } = draft.at;
		const known = factsFor(article);
		const found = known.record.statements.find(
			(s) => s.cue?.start === cue.start && s.cue.end === cue.end
		);
		const words = found?.cueWords ?? known.words(cue)?.trim();
		if (words !== undefined && words.split(/\s+/).length <= CUE_WORDS) return words;
		if (known.hash(cue) === undefined) throw lacks({ article, ...cue }, draft.decided);
		throw new UserError(
			`${draft.decided}: the cue ${article} [${cue.start}, ${cue.end}] has more than ${CUE_WORDS} words. ` +
				'Give the reporting verb alone.'
		);
	}

	return {
		evidence,
		statement(draft: DraftStatement, id: string, content: Evidence): Statement {
			const { at, decided } = draft;
			const cue = draft.cue && cueWords(draft, draft.cue);
			const quotes = draft.quotes.map((span) => {
				if (!within(span, at))
					throw new UserError(
						`${decided}: the quote [${span.start}, ${span.end}] lies outside the statement's span ` +
							`[${at.start}, ${at.end}]. Widen the span, or mend the quote.`
					);
				return quote(
					{ article: at.article, start: span.start, end: span.end },
					span.continues,
					decided
				);
			});
			if (draft.kind === 'authorial' && articles.get(at.article)?.genre !== 'opinion')
				throw new UserError(
					`${decided}: an authorial statement is for opinion pieces, and sources.yaml does not mark ${at.article} as ` +
						'one. Give another kind, or mend its genre.'
				);
			if ((draft.kind === 'direct' || draft.kind === 'mixed') && quotes.length === 0)
				throw new UserError(
					`${decided}: a ${draft.kind} statement needs at least one quote. Give it (quotes), or make its kind indirect.`
				);
			return {
				id,
				article: at.article,
				speaker: draft.speaker,
				...(draft.holder === undefined ? {} : { holder: draft.holder }),
				kind: draft.kind,
				...(cue === undefined ? {} : { cue }),
				date: draft.date,
				paraphrase: draft.paraphrase ?? composeParaphrase(draft, cue, names),
				quotes,
				evidence: content,
				...(draft.speakerSpan ? { speakerSpan: selector(draft.speakerSpan) } : {}),
				...(draft.cue ? { cueSpan: selector(draft.cue) } : {}),
				origin: draft.origin
			};
		},
		event(draft: DraftEvent, giveId: (...parts: string[]) => string): Event {
			const mentions = draft.mentions.map(({ at, date }) => ({
				article: at.article,
				evidence: evidence(at, draft.decided),
				...(date === undefined ? {} : { date })
			}));
			const first = mentions[0]!;
			return {
				id: giveId(first.article, first.evidence.sha256),
				type: draft.type,
				...(draft.mode === undefined ? {} : { mode: draft.mode }),
				status: draft.status,
				actors: draft.actors,
				place: draft.place,
				date: draft.date,
				title: draft.title ?? composeTitle(draft, names),
				mentions,
				origin: draft.origin
			};
		},
		discrepancy(
			draft: DraftDiscrepancy,
			about: string,
			giveId: (...parts: string[]) => string
		): Discrepancy {
			const claims = draft.claims.map(({ value, at }) => ({
				value,
				article: at.article,
				evidence: evidence(at, draft.decided)
			}));
			const first = claims[0]!;
			return {
				id: giveId(first.article, first.evidence.sha256),
				about,
				matter: draft.matter,
				title: draft.title,
				claims,
				origin: draft.origin
			};
		}
	};
}

function lacks(at: Place, decided: string | undefined): UserError {
	return new UserError(
		`${decided ?? at.article}: the text of ${at.article} is not here, and its record in extracted lacks ` +
			`[${at.start}, ${at.end}]. Put the article in the articles folder and run npm run data again.`
	);
}

function selector({ start, end }: Span): TextPositionSelector {
	return { type: 'TextPositionSelector', start, end };
}
