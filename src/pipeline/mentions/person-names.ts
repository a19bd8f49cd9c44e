/** When two names are one person's, and what a name tells of a person. */
import { isGivenName } from '../lexicon/given-names.ts';
import { NICKNAMES } from '../lexicon/nicknames.ts';
import { HONORIFICS, ROLE_GENDER } from '../lexicon/titles.ts';
import { fold } from '../tokens.ts';

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** The word that a person is called by: the surname without "al-". */
export function surname(words: string[]): string {
	const own = words.filter((w) => !SUFFIX.test(w));
	return fold((own.at(-1) ?? '').replace(/^(?:al|el)-/i, '')).replace(/\.$/, '');
}

export const given = (words: string[]) => fold(words[0] ?? '');

export function titleGender(titles: string[]): 'm' | 'f' | undefined {
	for (const title of titles) {
		const gender = HONORIFICS.get(title) ?? ROLE_GENDER.get(title);
		if (gender) return gender;
	}
	return undefined;
}

/** Two full names with one surname are one person's where the given names agree and neither alone has a "Jr.". */
export function sameGiven(a: string[], b: string[]): boolean {
	if (a.length < 2 || b.length < 2) return true;
	if (SUFFIX.test(a.at(-1) ?? '') !== SUFFIX.test(b.at(-1) ?? '')) return false;
	const x = given(a).replace(/\.$/, '');
	const y = given(b).replace(/\.$/, '');
	if (x === y || NICKNAMES.get(x) === y || NICKNAMES.get(y) === x) return true;
	if (NICKNAMES.has(x) && NICKNAMES.get(x) === NICKNAMES.get(y)) return true;
	if (x.length === 1 || y.length === 1) return x[0] === y[0];
	return (
		a.some((w) => fold(w) === y) || b.some((w) => fold(w) === x) || (x.length > 5 && oneApart(x, y))
	);
}

/** "Sleepy Ann Roe": a full name with a word before it that is no name. */
export function isAdorned(longer: string[], name: string[]): boolean {
	const first = longer[0] ?? '';
	const before = longer.length - name.length;
	if (before < 1 || name.length < 2 || /^\p{Lu}\.?$/u.test(first)) return false;
	return (
		isGivenName(name[0] ?? '') &&
		!isGivenName(first) &&
		name.every((w, i) => w === longer[before + i])
	);
}

/** One letter more, fewer or other. */
export function oneApart(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
	let i = 0;
	while (i < a.length && i < b.length && a[i] === b[i]) i++;
	return (
		a.slice(i + 1) === b.slice(i + 1) ||
		a.slice(i + 1) === b.slice(i) ||
		a.slice(i) === b.slice(i + 1)
	);
}
