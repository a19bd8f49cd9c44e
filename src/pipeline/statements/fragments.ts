/** Words in quotation marks that no reporting clause was found for: somebody's, or a term, a title, a scare quote. */
import { CUE_NOUNS, CUES } from '../lexicon/cues.ts';
import { AUXILIARIES, DETERMINERS, isAdverb, PREPOSITIONS } from '../lexicon/function-words.ts';
import { CITING, NAMING, SPEECH_NOUNS } from '../lexicon/speech.ts';
import type { CleanSource, FoundStatement, QuotedSpan, Span } from '../types.ts';
import { teller } from './teller.ts';
import { contentEnd } from './extent.ts';
import { withMarks, type Item, type Unit } from './units.ts';

/** Points from which on the words are somebody's. */
const ENOUGH = 2;
/** Items before the marks that are near them. */
const NEAR = 5;
/** Items before the marks among which the verb or noun may stand that the words belong to. */
const REACH = 12;
/** The fewest words of a quotation in which the same words are looked for. */
const FULL = 4;

/**
 * Judges words in quotation marks by signs that are weighed by hand: a verb or noun of speaking before them, and
 * near them, a name for what follows, somebody in the sentence, a clause with "that", the same words in a longer
 * quotation. Against them are capitals as in titles, a noun that they only modify, a list of examples, and that they
 * were marked before.
 */
export class Fragments {
	private readonly doc: CleanSource;
	private readonly quotes: QuotedSpan[];
	/** Words, and pairs of words, of the longer quotations. */
	private readonly said = new Set<string>();
	private readonly seen = new Set<string>();

	/** @param quotes every marked stretch of the article, in order */
	constructor(doc: CleanSource, quotes: QuotedSpan[]) {
		this.doc = doc;
		this.quotes = quotes;
		for (const quote of quotes) {
			const words = quote.speech ? this.words(quote) : [];
			if (words.length < FULL) continue;
			words.forEach((w, i) => this.said.add(w).add(`${w} ${words[i + 1] ?? ''}`));
		}
	}

	/**
	 * Statements of nobody known, for the marked stretches of a unit that none of `found` holds. To be called for
	 * each unit in the order of the text.
	 * @param first index of the first of the quotations that ends after the unit's beginning
	 */
	find(unit: Unit, first: number, found: FoundStatement[]): FoundStatement[] {
		const fragments: FoundStatement[] = [];
		for (let i = first; i < this.quotes.length; i++) {
			const quote = this.quotes[i]!;
			if (quote.start >= unit.end) break;
			if (quote.start < unit.start) continue;
			const words = this.words(quote);
			const key = words.join(' ');
			const again = this.seen.has(key);
			this.seen.add(key);
			const span = withMarks(this.doc.readable, quote);
			const held = found.some((s) => span.start < s.end && span.end > s.start);
			if (quote.name || words.length === 0 || held) continue;
			if (this.score(unit.items, span, words) - (again ? 1 : 0) < ENOUGH) continue;
			const { start, end } = quote;
			const whole = content(unit.items, span);
			fragments.push({
				...whole,
				kind: whole === span ? 'direct' : 'mixed',
				quotes: [{ start, end }],
				...teller(unit.items, span, this.doc.readable.slice(start, end)),
				cue: null,
				confidence: 0.3
			});
		}
		return fragments;
	}

	private words({ start, end }: Span): string[] {
		const text = this.doc.readable.slice(start, end).toLowerCase();
		return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
	}

	private score(items: Item[], span: Span, words: string[]): number {
		const before = items.filter((i) => i.end <= span.start);
		const near = before.slice(-NEAR);
		const last = before.at(-1)?.lower ?? '';
		const next = items.find((i) => i.start >= span.end);
		const small = /(?<![\p{L}\p{N}'’-])\p{Ll}/u;
		const signs: [boolean, number][] = [
			[before.some(isReport), 2],
			[before.some(isNoun), 2],
			[before.some(isBase), 1],
			[near.some((i) => isReport(i) || isNoun(i)), 1],
			[before.some((i) => CITING.has(i.lower)), 2],
			[NAMING.has(last), 2],
			[/^(?:as|[(:])$/.test(last), 2],
			[before.some((i) => i.kind === 'word' && i.lower === 'that'), 1],
			[near.some((i) => /^(?:such|including)$/.test(i.lower)), -1],
			[before.some(isSomebody), 1],
			[this.said.has(words.slice(0, 2).join(' ')), 2],
			[!small.test(this.doc.readable.slice(span.start, span.end)), -1],
			[PREPOSITIONS.has(last) && !/^(?:as|to)$/.test(last), -1],
			[/^(?:['’]s?|its|their)$/.test(last), -1],
			[next !== undefined && isModified(next), -1],
			[before.some((i) => i.kind === 'quote'), -1]
		];
		return signs.reduce((sum, [there, points]) => sum + (there ? points : 0), 0);
	}
}

/** What the nearest verb or noun of speaking before the words has behind it, if they are in it, or they alone. */
function content(items: Item[], span: Span): Span {
	const at = items.findIndex((i) => i.end > span.start);
	let cue = at - 1;
	const stops = (i: Item) => i.kind === 'quote' || i.text === ';';
	while (cue >= 0 && at - cue <= REACH && !isCue(items[cue]!) && !stops(items[cue]!)) cue--;
	if (cue < 0 || at - cue > REACH || !isCue(items[cue]!)) return span;
	const from = items[cue + 1]?.lower === 'that' ? cue + 2 : cue + 1;
	const first = items[from];
	const last = items[contentEnd(items, from) - 1];
	if (!first || !last || first.kind === 'mark' || last.end < span.end - 1) return span;
	const whole = { start: Math.min(first.start, span.start), end: Math.max(last.end, span.end) };
	return whole.start === span.start && whole.end === span.end ? span : whole;
}

const baseOf = (item: Item) => (item.kind === 'word' ? CUES.get(item.lower)?.base : undefined);
const isBase = (item: Item) => baseOf(item) === item.lower;
/** A reporting verb in another form than the infinitive. */
const isReport = (item: Item) => baseOf(item) !== undefined && !isBase(item);

const isNoun = ({ kind, lower }: Item) =>
	kind === 'word' && (CUE_NOUNS.has(lower) || SPEECH_NOUNS.has(lower));

const isCue = (item: Item) =>
	item.kind === 'word' && (CUES.has(item.lower) || isNoun(item) || CITING.has(item.lower));

const isSomebody = ({ mention, lower }: Item) =>
	mention ? mention.kind !== 'place' : /^(?:he|she|they|i|we|who)$/.test(lower);

/** A noun follows, of which the words tell only the kind: a “green” budget. */
function isModified({ kind, lower, text }: Item): boolean {
	if (kind !== 'word' || !/^\p{Ll}/u.test(text) || isAdverb(lower)) return false;
	return (
		![PREPOSITIONS, AUXILIARIES, DETERMINERS].some((words) => words.has(lower)) &&
		!JOINS.test(lower)
	);
}

const JOINS = /^(?:and|or|but|who|which|when|if|where)$/;
