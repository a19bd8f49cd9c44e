/** Stage "said when": the date that a sentence gives for words, as against the dates of what the words are about. */
import type { CleanSource, FoundDate, FoundStatement, Sentence, Span } from './types.ts';
import { firstEndingAfter } from './words.ts';

/** Reporting verbs as they stand where news is told as it goes on: "even as experts warn". */
const PRESENT =
	/^(?:says?|warns?|argues?|insists?|claims?|calls?|adds?|notes?|denies|deny|believes?|thinks?|hopes?|wants?|fears?|agrees?|expects?|opposes?|supports?|urges?|predicts?|contends?|maintains?)\b/i;
/** Begins another clause, whose time may be its own. */
const OTHER_CLAUSE =
	/(?:[;:]|\s[—–]\s|\s--\s|\b(?:even as|while|whereas|though|although|but|because)\b)/i;
/** Before a date that stands before a noun: "the May 3 bombing"; a gathering's day is that of words spoken there. */
const BEFORE_NOUN = /\b(?:the|that|this|his|her|its|their|an?)\s$/i;
const AT_GATHERING =
	/\b(?:at|in|during|after|following|on)\s(?:(?:the|that|his|her|its|their|an?)\s)?$/i;
/** A noun that is not what was done by speaking, right before its date: "of his visit last week". */
const OF_NOUN =
	/\b(?:of|from|about|over|against|for)\s(?:(?:the|that|this|his|her|its|their|an?|\p{L}+[’']s?)\s)(?:[\p{L}-]+\s){0,3}\p{Ll}+\s$/u;
const RELATIVE = /(?:,\s|\s)(?:who|whom|whose|which)\s/g;

/**
 * The statements, in order, with `said` where their sentence dates the saying: the nearest date outside of what is
 * said, here or in any quoted words, that stands in the clause of the speaker and the verb. Not that of another
 * clause ("Lind, who was elected in May, said …"), of a noun ("after the May 3 bombing") or of an aside between dashes.
 * @param dates in the order of the text
 */
export function dateStatements(
	doc: CleanSource,
	sentences: Sentence[],
	statements: FoundStatement[],
	dates: FoundDate[]
): FoundStatement[] {
	if (dates.length === 0) return statements;
	const quoted = statements.flatMap((s) => s.quotes).sort((a, b) => a.start - b.start);
	return statements.map((statement) => {
		const anchor = statement.cue ?? statement.speaker ?? statement.source ?? statement;
		// Where the reporting clause stands; words that fill their sentences have none.
		const at = firstEndingAfter(sentences, anchor.start);
		const sentence = sentences[at];
		if (!sentence || sentence.start > anchor.start) return statement;
		let said: FoundDate | undefined;
		for (let i = firstEndingAfter(dates, sentence.start); i < dates.length; i++) {
			const date = dates[i]!;
			if (date.start >= sentence.end) break;
			if ((quoted[firstEndingAfter(quoted, date.start)]?.start ?? Infinity) < date.end) continue;
			if (date.start < statement.end && date.end > statement.start) continue;
			if (!isOfSaying(doc.readable, sentence, date, anchor)) continue;
			if (!said || distance(date, anchor) < distance(said, anchor)) said = date;
		}
		return said ? { ...statement, said: { ...said } } : statement;
	});
}

const distance = (a: Span, b: Span) => Math.abs(a.start - b.start);

function isOfSaying(text: string, sentence: Span, date: Span, anchor: Span): boolean {
	const before = text.slice(sentence.start, date.start);
	const after = text.slice(date.end, sentence.end);
	const gathering = AT_GATHERING.test(before);
	if (/^[’']s?\s/.test(after) && !gathering) return false;
	if (BEFORE_NOUN.test(before) && /^\s\p{L}/u.test(after) && !gathering) return false;
	// "of his trip last week"; a bare weekday is as often that of the saying.
	if (OF_NOUN.test(before) && /^\p{Ll}/u.test(text.charAt(date.start))) return false;
	if (inAside(text, sentence, date, anchor) || inRelative(before, sentence, date, anchor, after))
		return false;
	const [from, to] = date.end <= anchor.start ? [date.end, anchor.start] : [anchor.end, date.start];
	const present = PRESENT.test(text.slice(anchor.start, anchor.end));
	return !(present && OTHER_CLAUSE.test(text.slice(from, to)));
}

/** "X, who met Y on Tuesday, said": a date in a relative clause that the verb of saying is not in. */
function inRelative(
	before: string,
	sentence: Span,
	date: Span,
	anchor: Span,
	after: string
): boolean {
	let begins = -1;
	for (const match of before.matchAll(RELATIVE)) begins = match.index + match[0].length;
	if (begins < 0) return false;
	// The clause is over where a comma stands between.
	if (/,\s(?!\d{4})/.test(before.slice(begins))) return false;
	const comma = after.search(/[,;.]/);
	const end = comma < 0 ? sentence.end : date.end + comma;
	return anchor.start < sentence.start + begins || anchor.start >= end;
}

/** Between dashes or in brackets, the verb of saying not. */
function inAside(text: string, sentence: Span, date: Span, anchor: Span): boolean {
	const aside = /\([^()]*\)|(?:—|–|--)[^—–]*?(?:—|–|--)/g;
	for (const match of text.slice(sentence.start, sentence.end).matchAll(aside)) {
		const start = sentence.start + match.index;
		const end = start + match[0].length;
		if (date.start >= start && date.end <= end) return anchor.start < start || anchor.end > end;
	}
	return false;
}
