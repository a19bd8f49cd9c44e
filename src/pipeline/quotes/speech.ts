/** Whether words in quotation marks are somebody's speech. */
import { titleCase, wordCount } from '../clean/lines.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import type { Span } from '../types.ts';

const NAMING =
	/(?:\b(?:episode|broadcast|edition|airing|star|stars|host|author|editor|performance|rendition|cover|version|copy|anthem|hit|ballad) of|\b(?:anthem|ballad|musical|opera|sitcom|drama|comedy|thriller|bestseller|best seller|programme|program|podcast|magazine|episode|miniseries|franchise|track|hit|essay|poem|painting|exhibition|game)|\bso-called|\bknown as|\bnamed|\btitled|\bentitled|\bnicknamed|\bthe (?:words?|terms?|phrases?|slogan|hashtag|film|movie|song|album|book|novel|show|series|documentary|play|single|memoir)|['’]s (?:film|movie|song|album|book|novel|show|series|documentary|play|single|memoir))(?: [\p{L}]+)?,? ?$/u;

/** A reporting clause after it. */
const CLAUSE = /^[\s,”"']*(?:[\p{L}.’']+\s){0,3}(?:said|says|wrote|added|asked|shouted|tweeted)\b/u;

/**
 * False for titles of works, nicknames and scare quotes.
 * @param span what stands between the marks
 * @param paragraph that it stands in
 */
export function isSpeech(text: string, span: Span, paragraph: Span): boolean {
	if (span.end - span.start > 120) return true;
	const inside = text.slice(span.start, span.end).trim();
	const words = wordCount(inside);
	if (words === 0) return false;
	const before = text.slice(
		Math.max(paragraph.start, span.start - 41),
		Math.max(paragraph.start, span.start - 1)
	);
	const after = text.slice(span.end + 1, Math.min(paragraph.end, span.end + 41));
	if (/[.?!]$/u.test(inside) && words > 3) return true;
	if (words <= 6 && NAMING.test(before.trimEnd())) return false;
	if (words <= 2 && isNickname(before, after)) return false;
	// A title: every longer word has a capital, no comma closes it.
	if (
		words >= 2 &&
		words <= 8 &&
		titleCase(inside) === 1 &&
		!/[.!]$/u.test(inside) &&
		!CLAUSE.test(after)
	)
		return /\b(?:said|says|tweeted|wrote|asked|chanted|shouted)\b[^.]{0,12}$/u.test(before);
	return true;
}

/** Between a given name and a surname. */
function isNickname(before: string, after: string): boolean {
	const given = /(\p{Lu}[\p{L}.]+)\s$/u.exec(before)?.[1];
	return given !== undefined && isGivenName(given) && /^\s\p{Lu}\p{L}+/u.test(after);
}
