/** Nicknames inside names: Ann “Tiny” Roe, Ann (Tiny) Roe. */
import { isGivenName } from '../lexicon/given-names.ts';
import { capitalized, type Token } from '../tokens.ts';

/** A given name, or the initial of one. */
export const isForename = (token: Token | undefined) =>
	token !== undefined && (isGivenName(token.text) || /^\p{Lu}\.$/u.test(token.text));

/** Index after the nickname that begins at `at`, between a forename and a surname, or undefined. */
export function nicknameEnd(tokens: Token[], at: number): number | undefined {
	const close = { '“': '”', '"': '"', '‘': '’', "'": "'", '(': ')' }[tokens[at]?.text ?? ''];
	if (close === undefined || !isForename(tokens[at - 1])) return undefined;
	for (let k = at + 1; k <= at + 3; k++) {
		if (tokens[k]?.text === close)
			return k > at + 1 && capitalized(tokens[k + 1]) ? k + 1 : undefined;
		if (!capitalized(tokens[k])) return undefined;
	}
	return undefined;
}

/** A mark of a nickname, rather than the "&" of a firm. */
export const isMark = (token: Token) => token.kind === 'mark' && token.text !== '&';

/** The tokens of a name without what marks or brackets hold. */
export function withoutNickname(tokens: Token[]): Token[] {
	const open = tokens.findIndex(isMark);
	if (open < 0) return tokens;
	const close = tokens.findIndex((t, k) => k > open && isMark(t));
	return close < 0
		? tokens
		: [...tokens.slice(0, open), ...withoutNickname(tokens.slice(close + 1))];
}
