/** What a name stands for: a person, a body, a place. */
import { CUES } from '../lexicon/cues.ts';
import { isGivenName, nameGender } from '../lexicon/given-names.ts';
import { isDemonym, isPlaceName, isStateAbbreviation } from '../lexicon/nations.ts';
import { INSTITUTIONS, NOT_PERSONS, ORGANIZATION_WORDS } from '../lexicon/organizations.ts';
import { isTitle, ROLES, SPEAKING_NOUNS } from '../lexicon/titles.ts';
import type { Token } from '../tokens.ts';
import type { EntityKind } from '../types.ts';
import type { Name } from './names.ts';

/** Last words that make a body of any name before them: "Ann Roe University". */
const LOCALITIES = new Set(
	'county city township beach street avenue road river lake valley hills heights park island islands bay square'.split(
		' '
	)
);
const BODIES = new Set(
	'university college institute institution hospital foundation school committee group inc corp company museum center centre airport library association society fund trust agency university’s church party campaign act award awards prize hall tower building stadium studies'.split(
		' '
	)
);

/** What a name stands for, by its words and by what stands beside it. */
export function classify(name: Name, sentence: Token[]): EntityKind {
	const { words } = name;
	const phrase = words.join(' ').toLowerCase().replace(/\.$/, '');
	const first = words[0] ?? '';
	const shouted = words.length > 1 && words.every((w) => w.length > 1 && w === w.toUpperCase());
	if (shouted && !words.some((w) => isGivenName(w))) return 'other';
	if (INSTITUTIONS.has(phrase)) return isPlaceName(phrase) ? 'place' : 'organization';
	if (isPlaceName(phrase) || isState(name, sentence)) return 'place';
	if (NOT_PERSONS.has(phrase)) return 'other';
	if (words.length > 1 && LOCALITIES.has(words.at(-1)?.toLowerCase() ?? '')) return 'place';
	if (words.every((w) => isDemonym(w))) return 'group';
	const organization = words.some((w) =>
		ORGANIZATION_WORDS.has(w.toLowerCase().replace(/\.$/, ''))
	);
	// "Ann Roe University" and "the Ann Roe Center for Studies".
	const body = words.some((w, i) => {
		const next = words[i + 1];
		return i > 0 && BODIES.has(w.toLowerCase()) && (!next || /^(?:for|of|on)$/.test(next));
	});
	const named = words.length > 1 && isGivenName(first) && !body;
	if (organization && !named) return 'organization';
	if (words.some((w) => ['of', 'on', 'for', 'and', '&', 'the'].includes(w)))
		return named ? 'person' : 'organization';
	if (named && words.length <= 5) return 'person';
	if (titled(name.titles)) return 'person';
	if (
		/^\p{Lu}{2,}s?$/u.test(phrase.toUpperCase()) &&
		words.length === 1 &&
		/^\p{Lu}{2,6}$/u.test(first)
	)
		return 'organization';
	if (words.length > 4) return 'other';
	if (personBeside(name, sentence)) return 'person';
	return 'other';
}

/** "Quay, Calif.": a state cut short, whose full stop may end the sentence too. */
function isState({ words, from }: Name, sentence: Token[]): boolean {
	const text = words.join(' ');
	return (
		isStateAbbreviation(text) ||
		(sentence[from - 1]?.text === ',' && isStateAbbreviation(`${text}.`))
	);
}

/** Whether a name that nothing tells of could be a person's: no word of it stands for a body, a group or a thing. */
export function couldBePerson(name: string): boolean {
	const words = name.split(' ');
	const last = words.at(-1)?.toLowerCase() ?? '';
	return (
		words.length <= 3 &&
		words.every((w) => /^\p{Lu}[\p{L}’'-]*\p{Ll}|^\p{Lu}\.$/u.test(w)) &&
		!ROLES.has(last) &&
		!SPEAKING_NOUNS.has(last) &&
		!NOT_PERSONS.has(last) &&
		!isDemonym(last) &&
		!words.some((w) => {
			const lower = w.toLowerCase();
			const body = ORGANIZATION_WORDS.has(lower.replace(/^.*-/, '')) || INSTITUTIONS.has(lower);
			return body || THINGS.has(lower);
		})
	);
}

/** Last words of names that are neither a person's nor a body's. */
const THINGS = new Set(
	'world nation belt core journalism decisions united matter matters states day days week month act law bill plan deal show book street tower towers awards games series cup line project'.split(
		' '
	)
);

export function titled(titles: string[]): boolean {
	const last = titles.at(-1);
	return last !== undefined && isTitle(last);
}

/** Beside it stands what only stands beside people: a reporting verb, an age, a party, "who", a role. */
function personBeside(name: Name, sentence: Token[]): boolean {
	const next = sentence[name.to];
	const after = sentence[name.to + 1];
	const before = sentence[name.from - 1];
	if (next?.lower === 'who' || (next?.text === ',' && after?.lower === 'who')) return true;
	if (next?.text === '(' && /^(?:D|R|I)-/.test(after?.text ?? '')) return true;
	if (next?.text === ',' && after?.kind === 'number' && /^\d{1,2}$/.test(after.text)) return true;
	if (apposition(sentence, name.to).length > 0 && name.words.length > 1) return true;
	// "Roe's lawyer, Ben Poe, …": a role before it, in apposition.
	const role = sentence[name.from - 2];
	const first = name.words[0] ?? '';
	const full = name.words.length > 1 || isGivenName(first) || nameGender(first) !== undefined;
	if (before?.text === ',' && role?.kind === 'word' && full && isTitle(role.text))
		if (next === undefined || /^[,.;(]$/.test(next.text)) return true;
	const speaks = (t: Token | undefined) => {
		const frames = t && CUES.get(t.lower)?.frames;
		return frames !== undefined && (frames.has('say') || frames.has('tell'));
	};
	if (name.words.length > 1 && couldBePerson(name.words.join(' ')))
		return (
			speaks(next) ||
			(speaks(before) &&
				!before?.lower.endsWith('ing') &&
				(next === undefined || next.kind === 'mark'))
		);
	return false;
}

/** Roles that an apposition after the name tells: ", chairman of the board," or "(D-Ohio)". */
export function apposition(sentence: Token[], at: number): string[] {
	const roles: string[] = [];
	let i = at;
	if (sentence[i]?.text === '(') {
		const party = sentence[i + 1]?.text ?? '';
		if (/^D(?:-|$)/.test(party)) roles.push('democrat');
		if (/^R(?:-|$)/.test(party)) roles.push('republican');
		while (i < sentence.length && i < at + 10 && sentence[i]?.text !== ')') i++;
		i++;
	}
	if (sentence[i]?.text !== ',') return roles;
	for (let k = i + 1; k < Math.min(sentence.length, i + 12); k++) {
		const token = sentence[k];
		if (token === undefined || token.kind === 'mark' || token.lower === 'who') break;
		if (isTitle(token.text) || isDemonym(token.text)) roles.push(token.lower);
		if (['of', 'at', 'for', 'in', 'and'].includes(token.lower)) break;
		if (CUES.has(token.lower) && !isTitle(token.text)) break;
	}
	return roles;
}
