/** Whether words in quotation marks are somebody's speech. */
import { wordCount } from '../clean/lines.ts';
import { CUES } from '../lexicon/cues.ts';
import { CONJUNCTIONS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import type { Span } from '../types.ts';

/** Before the title of a work: what kind of work it is. */
const WORK =
	/(?:\b(?:episode|broadcast|edition|airing|star|stars|host|author|editor|performance|rendition|cover|version|copy|anthem|hit|ballad) of|\b(?:anthem|ballad|musical|opera|sitcom|drama|comedy|thriller|bestseller|best seller|programme|program|podcast|magazine|episode|miniseries|franchise|track|hit|essay|poem|painting|exhibition|game)|\b(?:sang|sings?|sung|singing|performed|performing|recited|reciting|hummed|humming)|\bthe (?:film|movie|song|album|book|novel|show|series|documentary|play|single|memoir)|['’]s (?:film|movie|song|album|book|novel|show|series|documentary|play|single|memoir))(?: [\p{L}]+)?,? ?$/u;

/** Before a term or a nickname: that it is one. */
const TERM =
	/(?:\bso-called|\bknown as|\bnamed|\btitled|\bentitled|\bnicknamed|\bthe (?:words?|terms?|phrases?|slogan|hashtag))(?: [\p{L}]+)?,? ?$/u;

/** Before the name of a programme that somebody speaks on: "on NBC's", "told". */
const BROADCAST = /(?:['’]s?|\b(?:on|told|show|program|programme|series|host|hosted))\s*$/iu;

/** After a headline: who wrote it. */
const BYLINE = /^\s*by (?:the )?\p{Lu}/iu;

/** What a reporting verb before the marks is followed by at most. */
const SAID = /\b(\p{L}+(?: (?:back|out))?)[,:]?\s*$/u;

/** Words that a title of a work writes small. */
const SMALL = new Set(
	'a an the of on in at to for from by with and or but as vs de la von van into over'.split(' ')
);

/** The longest title of a work, in words. */
const LONGEST_TITLE = 14;

/**
 * Whether words between marks are speech by themselves: no title of a work, nickname, term or scare quote.
 * @param span what stands between the marks
 * @param paragraph that it stands in
 */
export function isSpeech(text: string, span: Span, paragraph: Span): boolean {
	if (span.end - span.start > 120) return true;
	const inside = text.slice(span.start, span.end).trim();
	const words = wordCount(inside);
	if (words === 0 || isName(text, span, paragraph)) return false;
	const { before, after } = around(text, span, paragraph);
	const title = isTitleCase(inside);
	// A title at a sentence's end has its full stop inside the marks too.
	const sentence =
		/[?!]$/u.test(inside) || (/\.$/u.test(inside) && /(?:^|[.?!:,]['’”")]*)\s*$/u.test(before));
	if (TERM.test(before.trimEnd()) && (title || (words <= 6 && !(sentence && words > 3))))
		return false;
	if (!title || words < 2 || words > 8) return true;
	// In capitals like a title: speech only where a reporting clause goes with it, or it is a whole sentence.
	if (/[,.!?]$/u.test(inside) && clauseAfter(after)) return true;
	return reports(SAID.exec(before)?.[1]) || sentence;
}

/** Whether it is a nickname, or the title of a work or programme by what stands before it: nobody's words. */
export function isName(text: string, span: Span, paragraph: Span): boolean {
	const inside = text.slice(span.start, span.end).trim();
	const words = wordCount(inside);
	if (words > LONGEST_TITLE || words === 0) return false;
	const { before, after } = around(text, span, paragraph);
	if (words <= 2 && isNickname(before, after)) return true;
	// A headline and its writer, a label that stands before something else.
	if (/,$/u.test(inside) && BYLINE.test(after)) return true;
	if (words === 1 && /:$/u.test(inside)) return true;
	const title = isTitleCase(inside);
	if (WORK.test(before.trimEnd())) return title || words === 1;
	return title && words > 1 && words <= 8 && !/[!?]/u.test(inside) && BROADCAST.test(before);
}

/** Set as titles of works are: a capital at the first word and at every one that is not small, no end inside. */
function isTitleCase(inside: string): boolean {
	return (
		/^[\p{Lu}\p{N}]/u.test(inside) &&
		!/[.!?;]\s/u.test(inside.replace(/\b(?:Mr|Mrs|Ms|Dr|St|vs)\./gu, '')) &&
		(inside.match(/(?<![\p{L}\p{N}'’-])\p{Ll}[\p{L}'’-]*/gu) ?? []).every((w) => SMALL.has(w))
	);
}

/** Some forty characters on each side of the marks, within the paragraph. */
function around(text: string, span: Span, { start, end }: Span) {
	const before = text.slice(Math.max(start, span.start - 41), Math.max(start, span.start - 1));
	const after = text.slice(span.end + 1, Math.min(end, span.end + 41));
	// The other half of a double mark that was typed as two single ones.
	return { before: before.replace(/['`]$/u, ''), after: after.replace(/^'/u, '') };
}

/** “…,” Roe said: a reporting verb, first or after a pronoun, a name or a noun of at most three words. */
function clauseAfter(after: string): boolean {
	const words = (/^[\s”"'’]*((?:[\p{L}.’'-]+\s?){1,4})/u.exec(after)?.[1] ?? '').split(/\s+/u);
	const verb = words.findIndex((w) => reports(w) && !w.endsWith('ing'));
	return (
		verb >= 0 && words.slice(0, verb).every((w) => !PREPOSITIONS.has(w) && !CONJUNCTIONS.has(w))
	);
}

const reports = (word: string | undefined) =>
	word !== undefined && (CUES.get(word.toLowerCase())?.frames.has('say') ?? false);

/** Between a given name and a surname. */
function isNickname(before: string, after: string): boolean {
	const given = /(\p{Lu}[\p{L}.]+)\s$/u.exec(before)?.[1];
	return given !== undefined && isGivenName(given) && /^\s\p{Lu}\p{L}+/u.test(after);
}
