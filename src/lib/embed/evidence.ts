/** What an embed knows of its records: enough to be read in a frame that can ask nobody. Pure; runs at build time. */
import { STANCE_WORDS } from '../evidence/stances.ts';
import type { Card, Cards } from '../evidence/card.ts';

/** A position is its statement, read against one issue. */
export interface EvidencePosition {
	/** The statement's id. */
	of: string;
	stances: EvidenceRecord['stances'];
}

export interface EvidenceRecord {
	heading: string;
	sub?: string;
	quotes: string[];
	paraphrase?: string;
	/** The question, and what is said to it. */
	stances: [question: string, stance: string][];
	facts: [term: string, words: string][];
	/** An article's id, and what it says where it differs. */
	accounts: [article: string, says?: string][];
}

export interface Evidence {
	/** Source lines by article. */
	articles: Record<string, string>;
	records: Record<string, EvidenceRecord | EvidencePosition>;
	/** Words of the panel, and the address below which records have their pages. */
	words: { title: string; close: string; ours: string; page: string; pages: string };
}

/** Facts that the panel of an embed has room for. */
const FACTS = ['When', 'Where', 'Said by'];

/**
 * The evidence of an embed.
 * @param statements the statement that each position was read out of, by ids
 * @param pages address of the evidence pages as seen from the embed, with a slash at the end
 */
export function evidenceOf(
	{ cards, articles }: Cards,
	statements: Map<string, string>,
	ids: string[],
	pages: string
): Evidence {
	const asked = ids.flatMap((id) => cards[id] ?? []);
	const positions = asked.flatMap((card) => {
		const said = card.type === 'position' ? statements.get(card.id) : undefined;
		return said === undefined ? [] : [{ card, of: said }];
	});
	const found = [
		...new Set([
			...asked.filter(({ id }) => !positions.some(({ card }) => card.id === id)),
			...positions.flatMap(({ of }) => cards[of] ?? [])
		])
	];
	const used = new Set(found.flatMap((card) => card.accounts.map(({ article }) => article)));
	return {
		articles: Object.fromEntries(
			[...used].flatMap((id) => {
				const source = articles[id];
				if (!source) return [];
				const { publisher, headline, byline, published, opinion } = source;
				const name = opinion ? `${publisher} (opinion)` : publisher;
				return [[id, [name, `“${headline}”`, byline, published].filter(Boolean).join(', ')]];
			})
		),
		records: {
			...Object.fromEntries(found.map((card) => [card.id, recordOf(card)])),
			...Object.fromEntries(
				positions.map(({ card, of }) => [card.id, { of, stances: stancesOf(card) }])
			)
		},
		words: {
			title: 'Evidence',
			close: 'Close the evidence',
			ours: 'In our words:',
			page: 'This record’s page',
			pages
		}
	};
}

function recordOf(card: Card): EvidenceRecord {
	return {
		heading: card.heading,
		...(card.sub === undefined ? {} : { sub: card.sub }),
		quotes: card.quotes,
		...(card.paraphrase === undefined ? {} : { paraphrase: card.paraphrase }),
		stances: stancesOf(card),
		facts: [
			...card.facts.filter(([term]) => FACTS.includes(term)),
			...(card.manner === undefined ? [] : [['How', card.manner] as [string, string]])
		],
		accounts: card.accounts.map(({ article, says }) =>
			says === undefined ? [article] : [article, says]
		)
	};
}

function stancesOf({ stances }: Card): EvidenceRecord['stances'] {
	return stances.map(({ question, stance, words }) => [
		question,
		stance === 'neutral' ? words : `${STANCE_WORDS[stance]}: ${words}`
	]);
}
