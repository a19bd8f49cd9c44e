/** What a reader filters the evidence by: in the address, and held against a record. Small; runs in the browser. */

/** A filter; an empty value asks for nothing. */
export interface Query {
	/** Words that all must occur; "several in a row" between quotation marks. */
	q: string;
	type: string;
	actor: string;
	issue: string;
	stance: string;
	article: string;
	/** First and last day, `YYYY-MM-DD`. */
	from: string;
	to: string;
}

/** The keys, in the order that they have in an address. */
export const KEYS = ['q', 'type', 'actor', 'issue', 'stance', 'article', 'from', 'to'] as const;

/** Those whose value is one of a list. */
export const LISTS = ['type', 'actor', 'issue', 'stance', 'article'] as const;
export type List = (typeof LISTS)[number];

/** What a record is found by. */
export interface Facets extends Record<List, string[]> {
	/** First and last day that its date may mean. */
	from: string;
	to: string;
	/** All its words, folded. */
	text: string;
}

export const EMPTY: Query = {
	q: '',
	type: '',
	actor: '',
	issue: '',
	stance: '',
	article: '',
	from: '',
	to: ''
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The filter that an address asks for.
 * @param search its query string
 * @param known the values that each list has; others are dropped, so that an old link still shows something
 */
export function parseQuery(search: string, known: Record<List, Set<string>>): Query {
	const query = { ...EMPTY };
	const asked = new URLSearchParams(search);
	for (const key of KEYS) query[key] = (asked.get(key) ?? '').trim();
	for (const key of LISTS) if (!known[key].has(query[key])) query[key] = '';
	for (const key of ['from', 'to'] as const) if (!DAY.test(query[key])) query[key] = '';
	return query;
}

/** The filter as a query string with its question mark; empty for none. */
export function formatQuery(query: Query): string {
	const asked = new URLSearchParams();
	for (const key of KEYS) if (query[key].trim()) asked.set(key, query[key].trim());
	const text = asked.toString();
	return text && `?${text}`;
}

/** Lower case without accents and punctuation, one space between words. */
export function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}|['’]/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** What a search asks for: each a word's beginning, or words in a row. */
export function terms(q: string): string[] {
	return [...q.matchAll(/["“”]([^"“”]*)["“”]?|[^\s"“”]+/g)]
		.map((match) => fold(match[1] ?? match[0]))
		.filter(Boolean);
}

/**
 * Whether a record is asked for.
 * @param except a list that is left out of account, to count what each of its values would give
 */
export function matches(query: Query, facets: Facets, except?: List): boolean {
	for (const key of LISTS)
		if (key !== except && query[key] && !facets[key].includes(query[key])) return false;
	if (query.from && facets.to < query.from) return false;
	if (query.to && facets.from > query.to) return false;
	const text = ` ${facets.text}`;
	return terms(query.q).every((term) => text.includes(` ${term}`));
}

/** For each value of a list, how many records there would be if it were chosen; `''` for none chosen. */
export function countsOf(query: Query, records: Facets[], list: List): Map<string, number> {
	const counts = new Map<string, number>();
	const add = (value: string) => counts.set(value, (counts.get(value) ?? 0) + 1);
	for (const facets of records) {
		if (!matches(query, facets, list)) continue;
		add('');
		for (const value of new Set(facets[list])) add(value);
	}
	return counts;
}
