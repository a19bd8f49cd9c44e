/** One draft → one record of the contract: its evidence, quotes and cue, as far as they may be repeated. */
import type {
	Article,
	Discrepancy,
	Event,
	Evidence,
	Quote,
	Statement,
	TextPositionSelector
} from '../lib/dataset/types.ts';
import { composeParaphrase, composeTitle, type Names } from './compose.ts';
import type { DraftDiscrepancy, DraftEvent, DraftStatement, Place } from './drafts.ts';
import { CUE_WORDS } from './extracted.ts';
import type { Facts } from './facts.ts';
import { within } from './overlap.ts';
import { UserError, type Span } from './types.ts';

/** What the articles give: facts by article id, in the order of `sources.yaml`. */
export interface Grounds {
	facts: Map<string, Facts>;
	articles: Map<string, Article>;
	names: Names;
}

/** Gives a record its id, from the article's id and the hash of its words. */
export type GiveId = (article: string, sha256: string) => string;

/**
 * The makers of records, which rest on `grounds`.
 * @throws UserError where a decision points at what is not there or may not be repeated
 */
export function maker({ facts, articles, names }: Grounds) {
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
				origin: draft.origin,
				...correctedOf(draft)
			};
		},
		event(draft: DraftEvent, giveId: GiveId): Event {
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
				origin: draft.origin,
				...correctedOf(draft)
			};
		},
		discrepancy(draft: DraftDiscrepancy, about: string, giveId: GiveId): Discrepancy {
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
				origin: draft.origin,
				...correctedOf(draft)
			};
		}
	};
}

/** Only a machine's find can have been corrected. */
export function correctedOf(draft: { origin: 'machine' | 'editor'; corrected?: true }): {
	corrected?: true;
} {
	return draft.origin === 'machine' && draft.corrected ? { corrected: true } : {};
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
