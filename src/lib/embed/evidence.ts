/** What an embed knows of its records: enough to be read in a frame that can ask nobody. Pure; runs at build time. */
import { STANCE_WORDS } from '../evidence/stances.ts';
import { madeBy, type Card, type Cards } from '../evidence/card.ts';

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
	records: Record<string, EvidenceRecord>;
	/** Words of the panel, and the address below which records have their pages. */
	words: { title: string; close: string; ours: string; page: string; pages: string };
}

/** Facts that the panel of an embed has room for. */
const FACTS = ['When', 'Where', 'Said by'];

/**
 * The evidence of an embed.
 * @param pages address of the evidence pages as seen from the embed, with a slash at the end
 */
export function evidenceOf({ cards, articles }: Cards, ids: string[], pages: string): Evidence {
	const found = ids.flatMap((id) => cards[id] ?? []);
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
		records: Object.fromEntries(found.map((card) => [card.id, recordOf(card)])),
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
		stances: card.stances.map(({ question, stance, words }) => [
			question,
			stance === 'neutral' ? words : `${STANCE_WORDS[stance]}: ${words}`
		]),
		facts: [
			...card.facts.filter(([term]) => FACTS.includes(term)),
			...(card.manner === undefined ? [] : [['How', card.manner] as [string, string]]),
			['Made', madeBy(card)]
		],
		accounts: card.accounts.map(({ article, says }) =>
			says === undefined ? [article] : [article, says]
		)
	};
}
