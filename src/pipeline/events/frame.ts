/** One sentence as the event stage sees it: its words, who and what is named in it, and where speech stands. */
import { countryOfDemonym, fold, gazetteer } from '../gazetteer.ts';
import type {
	CleanSource,
	FoundDate,
	FoundPlace,
	FoundStatement,
	Mention,
	Sentence,
	Span
} from '../types.ts';
import { armedAround, isMatchReport } from './violence.ts';
import { joinsName } from './plain.ts';
import { firstEndingAfter, words, type Word } from '../words.ts';

/** Somebody who can act: words `from` to `to` (inclusive) of the sentence. */
export interface Party {
	from: number;
	to: number;
	/** The mention's entity, or the country that an adjective names. */
	name: string;
	kind: 'person' | 'organization' | 'group' | 'country' | 'adjective';
	pronoun: boolean;
	/** A common noun ("lawmakers"): somebody, but nobody in particular. */
	weak: boolean;
}

export interface Located<T> {
	from: number;
	to: number;
	value: T;
}

export interface Frame {
	text: string;
	sentence: Sentence;
	heading: boolean;
	words: Word[];
	parties: Party[];
	dates: Located<FoundDate>[];
	places: Located<FoundPlace>[];
	/** Statements that reach into the sentence. */
	statements: FoundStatement[];
	/** For each word, whether it stands inside quotation marks. */
	quoted: Uint8Array;
	/** Day number of publication. */
	published: number | null;
	/** The article reports a game. */
	matchReport: boolean;
	/** The sentence, or one shortly before it, speaks of arms. */
	armedAround: boolean;
}

/** Everything sorted by place in the text, so that each sentence takes its share in one sweep. */
export function frames(
	doc: CleanSource,
	sentences: Sentence[],
	mentions: Mention[],
	statements: FoundStatement[],
	dates: FoundDate[],
	places: FoundPlace[],
	published: number | null
): Frame[] {
	const byStart = <T extends Span>(items: T[]) =>
		items.toSorted((a, b) => a.start - b.start || b.end - a.end);
	const sortedMentions = outermost(byStart(mentions));
	const sortedStatements = byStart(statements);
	const sortedDates = byStart(dates);
	const sortedPlaces = outermost(byStart(places));
	const matchReport = isMatchReport(doc);
	const wordsOf = sentences.map((s) => words(doc.readable, s.start, s.end));
	const armed = armedAround(wordsOf);
	let firstStatement = 0;
	return sentences.map((sentence, n) => {
		const tokens = wordsOf[n]!;
		const locate = <T extends Span>(items: T[]): Located<T>[] => {
			const found: Located<T>[] = [];
			for (let i = firstEndingAfter(items, sentence.start); i < items.length; i += 1) {
				const item = items[i]!;
				if (item.start >= sentence.end) break;
				const from = firstEndingAfter(tokens, item.start);
				const to = firstEndingAfter(tokens, item.end - 1);
				if (from < tokens.length && to < tokens.length && from <= to)
					found.push({ from, to, value: item });
			}
			return found;
		};
		while (
			firstStatement < sortedStatements.length &&
			sortedStatements[firstStatement]!.end <= sentence.start
		)
			firstStatement += 1;
		const inside: FoundStatement[] = [];
		for (let i = firstStatement; i < sortedStatements.length; i += 1) {
			if (sortedStatements[i]!.start >= sentence.end) break;
			if (sortedStatements[i]!.end > sentence.start) inside.push(sortedStatements[i]!);
		}
		const located = locate(sortedPlaces);
		return {
			text: doc.readable,
			sentence,
			heading: doc.paragraphs[sentence.paragraph]?.heading ?? false,
			words: tokens,
			parties: partiesIn(tokens, locate(sortedMentions), located),
			dates: locate(sortedDates),
			places: located,
			statements: inside,
			quoted: quotedWords(tokens),
			published,
			matchReport,
			armedAround: armed[n]!
		};
	});
}

/** Of spans that overlap, the longest; `items` by start. */
function outermost<T extends Span>(items: T[]): T[] {
	const kept: T[] = [];
	for (const item of items) {
		const last = kept.at(-1);
		if (!last || item.start >= last.end) kept.push(item);
		else if (item.end - item.start > last.end - last.start) kept[kept.length - 1] = item;
	}
	return kept;
}

/** Unresolved titles and counts that name nobody: "a staunch supporter", "129 people", "this alliance". */
const NOBODY =
	/^(?:an?|this|that|these|those|some|both|any|every|each|no|another|two|three|four|five|six|\d\S*)\s|^(?:other|countries|states|reporters|experts|people|officials|sources)\b/i;

function partiesIn(
	tokens: Word[],
	mentions: Located<Mention>[],
	places: Located<FoundPlace>[]
): Party[] {
	const found: Party[] = [];
	const taken = new Uint8Array(tokens.length);
	const take = (party: Party) => {
		found.push(party);
		taken.fill(1, party.from, party.to + 1);
	};
	const known = gazetteer();
	const told = afterDateline(tokens);
	for (const { from, to, value } of places) {
		if (value.name.endsWith(' border') || from < told) continue;
		const kind = known.lookUp(value.name)[0]?.kind;
		if (kind !== 'country' && kind !== 'site' && kind !== 'capital') continue;
		const mention = mentions.find((m) => m.from <= from && to <= m.to);
		// "Peru's president" is a person, "the White House" an institution that has a place.
		if (mention && (mention.value.kind === 'person' || mention.value.kind === 'group')) continue;
		if (mention && mention.from < from && mention.value.kind === 'organization') continue;
		take({ from, to, name: value.name, kind: 'country', weak: false, pronoun: false });
	}
	for (const { from, to, value } of mentions) {
		if (taken[from] || taken[to] || value.kind === 'place') continue;
		if (value.kind === 'other') {
			// "Chilean shipbuilder Tarn": nothing but its noun tells what it is.
			if (afterDemonym(tokens, from))
				take({ from, to, name: value.entity, kind: 'organization', weak: false, pronoun: false });
			continue;
		}
		const own = tokens.slice(from, to + 1).map((w) => w.text);
		if (own.length === 1 && countryOfDemonym(own[0]!)) continue;
		const unresolved = value.form === 'title' && fold(value.entity) === fold(own.join(' '));
		if (unresolved && NOBODY.test(value.entity)) continue;
		const weak = unresolved && !own.slice(1).some((w) => /^\p{Lu}/u.test(w));
		if (weak && value.kind === 'organization') continue;
		take({
			from,
			to,
			name: value.entity,
			kind: value.kind,
			weak,
			pronoun: value.form === 'pronoun'
		});
	}
	tokens.forEach((word, i) => {
		if (taken[i] || !/^\p{Lu}[\p{L}.]+$/u.test(word.text)) return;
		const country = countryOfDemonym(word.text);
		if (!country) return;
		const plural = /[^s]s$/.test(word.lower) && country.name.toLowerCase() !== word.lower;
		take({
			from: i,
			to: i,
			name: country.name,
			kind: plural ? 'country' : 'adjective',
			weak: false,
			pronoun: false
		});
	});
	found.sort((a, b) => a.from - b.from);
	return found.filter((p, i) => !introduces(tokens, p, found[i + 1]));
}

/** Index of the first word after a dateline ("NEW DELHI, 4 May (AP) - Two men …"), 0 where there is none: nobody acts in it. */
function afterDateline(tokens: Word[]): number {
	if (!/^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? '')) return 0;
	for (let i = 1; i < Math.min(tokens.length, DATELINE); i += 1) {
		const { text, start } = tokens[i]!;
		if (/^(?:[—–]|--?)$/.test(text) && start > tokens[i - 1]!.end) return i + 1;
		if (!/^[\p{Lu}\p{N},.()]/u.test(text)) return 0;
	}
	return 0;
}
const DATELINE = 14;

/** Whether a country's adjective and a common noun stand right before word `at`. */
function afterDemonym(tokens: Word[], at: number): boolean {
	for (let i = at - 2; i >= Math.max(0, at - 4); i -= 1)
		if (/^\p{Lu}/u.test(tokens[i]!.text))
			return countryOfDemonym(tokens[i]!.text) !== null && joinsName(tokens, i + 1, at);
	return false;
}

/** "Italian Prime Minister Ada Berti", "U.S. President Joe Orr": the country is part of the person's title. */
function introduces(tokens: Word[], party: Party, next: Party | undefined): boolean {
	if (party.kind !== 'adjective' && party.kind !== 'country') return false;
	if (!next || (next.kind !== 'person' && next.kind !== 'organization') || next.from - party.to > 6)
		return false;
	const between = tokens.slice(party.to + 1, next.from);
	if (party.kind === 'adjective' && joinsName(tokens, party.to + 1, next.from)) return true;
	return between.length === 0
		? next.kind === 'person'
		: between.every((w) => /^\p{Lu}/u.test(w.text) || TITLE_WORD.test(w.lower)) &&
				next.kind === 'person';
}
const TITLE_WORD =
	/^(?:president|prime|minister|chancellor|king|queen|prince|leader|counterpart|premier|dictator|strongman|foreign|defen[cs]e|secretary|of|state|general|gen|ambassador|envoy|spokesman|spokeswoman|official|ally|former|vice|deputy|\.|senator|mayor|governor|lawmaker|billionaire|businessman|author|actor|singer)$/;

function quotedWords(tokens: Word[]): Uint8Array {
	const quoted = new Uint8Array(tokens.length);
	let inside = false;
	tokens.forEach((word, i) => {
		if (word.text === '“' || (word.text === '"' && !inside)) inside = true;
		else if (word.text === '”' || word.text === '"') inside = false;
		else if (inside) quoted[i] = 1;
	});
	return quoted;
}

/** The statement whose content holds the word, or null; a statement's own cue is outside its content. */
export function contentAround(frame: Frame, word: Word): FoundStatement | null {
	return (
		frame.statements.find(
			(s) =>
				s.start <= word.start &&
				word.end <= s.end &&
				!(s.cue && s.cue.start <= word.start && word.end <= s.cue.end)
		) ?? null
	);
}
