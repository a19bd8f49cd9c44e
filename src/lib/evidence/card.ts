/** What a person is shown of a record: plain strings, made at build time, the same in the panel and on the page. */

/** An article as a source line; `records.json` holds each once. */
export interface CardSource {
	publisher: string;
	headline: string;
	byline: string;
	published: string;
	opinion: boolean;
	/** The article's own address. */
	url?: string;
	/** Its publisher's. */
	home?: string;
}

/** One stance that was read out of a statement. */
export interface CardStance {
	/** The position's id. */
	id: string;
	question: string;
	stance: 'support' | 'conditional' | 'oppose' | 'neutral';
	/** The pole in words, or the condition. */
	words: string;
	/** Why the statement is read so. */
	reading?: string;
	origin: 'machine' | 'editor';
	/** The machine found it, and an editor has changed what it says. */
	corrected?: boolean;
}

/** One article's part in a record. */
export interface CardAccount {
	/** Id of the article. */
	article: string;
	/** Where it differs from the record: its own date, its own value. */
	says?: string;
}

export interface Card {
	id: string;
	type: 'statement' | 'position' | 'event' | 'discrepancy';
	/** Who said it, what happened, or what is told in two ways. */
	heading: string;
	/** The speaker's role; what a discrepancy is on. */
	sub?: string;
	/** The speaker's own words, in order. */
	quotes: string[];
	/** In our words; left out where the heading says it. */
	paraphrase?: string;
	/** How the article has it: word for word, reported, the author's own. */
	manner?: string;
	/** Short facts, a term and its words: when, where, parties. */
	facts: [term: string, words: string][];
	stances: CardStance[];
	/** The articles it rests on, first one first. */
	accounts: CardAccount[];
	/** Records of other articles on the same matter. */
	related: { id: string; article: string; words: string }[];
	/** Discrepancies about it. */
	differ: { id: string; title: string; claims: { article: string; value: string }[] }[];
	origin: 'machine' | 'editor';
	/** The machine found it, and an editor has changed what it says. */
	corrected?: boolean;
}

/** Who made a record, in words. */
export function madeBy(record: Pick<Card, 'origin' | 'corrected'>): string {
	if (record.origin === 'editor') return 'Added by an editor';
	return record.corrected ? 'Found by machine, corrected by an editor' : 'Found by machine';
}

/** What `/data/records.json` holds. */
export interface Cards {
	articles: Record<string, CardSource>;
	cards: Record<string, Card>;
}
