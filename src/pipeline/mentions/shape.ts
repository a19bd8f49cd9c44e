/** What of a run of capitalised words is title, and what is the name. */
import { isGivenName } from '../lexicon/given-names.ts';
import { isDemonym, isPlaceName } from '../lexicon/nations.ts';
import { isTitle, TITLE_MODIFIERS, TITLE_SHORT, undotted } from '../lexicon/titles.ts';
import type { Token } from '../tokens.ts';
import type { Name } from './names.ts';
import { isMark, withoutNickname } from './nickname.ts';

const OFFICES = new Set(
	'state defense defence treasury homeland security health human services education energy commerce labor transportation agriculture housing urban development interior justice veterans affairs war the and'.split(
		' '
	)
);
const COLOURS = new Set('liberal conservative republican socialist independent'.split(' '));
const PARTIES = new Set('alliance union front coalition league movement'.split(' '));
/** Offices written in capitals, which are no names. */
const LONE_TITLES = new Set('ceo cfo coo cto mp mep vp gov. sen. rep. gen.'.split(' '));
/** What stands behind a person's name and is no part of it: "Ann Roe MP". */
const LETTERS = /^(?:MP|MSP|MEP|MLA|TD|QC|KC|OBE|CBE|MBE|DBE|KBE|PhD|MD|JP)$/;

/** Parts titles from the name, in the run of capitalised words from token `from` to `to`. */
export function shape(
	tokens: Token[],
	from: number,
	to: number,
	sentence: number,
	heading: boolean
): Name | undefined {
	// "Ohio Gov. and party chairman Ann Roe": a shortened title at the end belongs to a name further on.
	while (
		to - 1 > from &&
		/\.$/.test(tokens[to - 1]?.text ?? '') &&
		TITLE_SHORT.has(undotted(tokens[to - 1]?.text ?? ''))
	)
		to--;
	if (to - from === 1 && LONE_TITLES.has(tokens[from]?.lower ?? '')) return undefined;
	let start = from;
	for (let k = from; k < to - 1; k++) {
		const token = tokens[k];
		if (token && isMark(token)) break;
		if (token === undefined || !isTitle(token.text)) continue;
		start = k + 1;
		if (['of', 'for'].includes(tokens[start]?.lower ?? '')) {
			let after = start + 1;
			while (after < to && OFFICES.has(tokens[after]?.lower ?? '')) after++;
			start = after < to ? after : from;
			if (after >= to) break;
		}
	}
	// "Miss Galaxy Ann Roe": a given name with another word before it begins the name.
	if (start > from) {
		const given = tokens.slice(start, to - 1).findIndex((t) => isGivenName(t.text));
		if (given > 0 && tokens.slice(start, start + given).every((t) => t.text.length > 2))
			start += given;
	}
	// "Police Scotland" is no policeman.
	const force = tokens[from]?.text === 'Police' && start === from + 1;
	if (
		force &&
		isPlaceName(
			tokens
				.slice(start, to)
				.map((t) => t.text)
				.join(' ')
		)
	)
		start = from;
	// "the Liberal Alliance": a party's colour is part of its name.
	if (start > from && to - start === 1 && COLOURS.has(tokens[from]?.lower ?? ''))
		if (PARTIES.has(tokens[start]?.lower ?? '')) start = from;
	// What follows a title must look like a person's name, else the title is part of an organisation's.
	const rest = tokens.slice(start, to);
	if (rest.length === 0 || (rest.length === 1 && TITLE_MODIFIERS.has(rest[0]?.lower ?? '')))
		return undefined;
	const titles: string[] = [];
	if (start > from) titles.push(...tokens.slice(from, start).map((t) => long(t)));
	// Small words before it: "deputy security adviser Ben Roe", "the pollster Ann Roe".
	for (let k = (start > from ? from : start) - 1; k >= Math.max(0, from - 5); k--) {
		const token = tokens[k];
		if (token?.kind !== 'word') break;
		if (isTitle(token.text) || TITLE_MODIFIERS.has(token.lower) || isDemonym(token.text))
			titles.unshift(long(token));
		else break;
	}
	const first = tokens[start];
	const last = tokens[to - 1];
	if (first === undefined || last === undefined) return undefined;
	return {
		start: first.start,
		end: last.end,
		sentence,
		heading,
		titles,
		from: start,
		to,
		words: withoutLetters(withoutNickname(rest)).map((t) => t.text)
	};
}

const withoutLetters = (words: Token[]) =>
	words.length > 2 && LETTERS.test(words.at(-1)?.text ?? '') ? words.slice(0, -1) : words;

function long(token: Token): string {
	const w = undotted(token.text);
	return TITLE_SHORT.get(w) ?? w;
}
