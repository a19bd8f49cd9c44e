/** Which names stand for one person, body or place, and what is known of each. */
import { CUES } from '../lexicon/cues.ts';
import { isGivenName, nameGender } from '../lexicon/given-names.ts';
import { isDemonym, isPlaceName } from '../lexicon/nations.ts';
import { INSTITUTIONS, NOT_PERSONS, ORGANIZATION_WORDS } from '../lexicon/organizations.ts';
import { NICKNAMES } from '../lexicon/nicknames.ts';
import { HONORIFICS, ROLE_GENDER } from '../lexicon/titles.ts';
import { fold, type Token } from '../tokens.ts';
import type { EntityKind } from '../types.ts';
import { isTitle, type Name } from './names.ts';

export interface Entity {
	/** Fullest form. */
	name: string;
	kind: EntityKind;
	gender: 'm' | 'f' | undefined;
	plural: boolean;
	/** What it is called besides: roles, nationality, party; lower case. */
	descriptors: Set<string>;
	/** How often a name stands for it. */
	count: number;
	/** Sentence of its last mention so far; kept by the pronoun stage. */
	lastSeen: number;
	/** Offset of its last mention so far; kept by the mentions stage. */
	lastAt: number;
}

/** An article with more names than this is a list; misspelt ones are not looked for in it. */
const MOST = 300;
/** Whom "the French leader" can be. */
const HEADS_OF_STATE = new Set(
	'president premier minister chancellor king queen dictator emir sultan'.split(' ')
);
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** The word that a person is called by: the surname without "al-". */
export function surname(words: string[]): string {
	const own = words.filter((w) => !SUFFIX.test(w));
	return fold((own.at(-1) ?? '').replace(/^(?:al|el)-/i, '')).replace(/\.$/, '');
}
const given = (words: string[]) => fold(words[0] ?? '');

/** Every entity of an article; each name is given to one of them. */
export class Entities {
	readonly all: Entity[] = [];
	readonly byName = new Map<Name, Entity>();
	private readonly bySurname = new Map<string, Entity[]>();
	private readonly byGiven = new Map<string, Entity[]>();
	private readonly byForm = new Map<string, Entity>();
	private readonly byLastWord = new Map<string, Entity[]>();
	private readonly byRole = new Map<string, Set<Entity>>();
	private readonly wordsOf = new Map<Entity, string[]>();

	/** @param tokens the tokens of each sentence */
	constructor(names: Name[], tokens: Token[][]) {
		// Full names first, then names with a title, so that a bare surname leads to them wherever it stands.
		const full = names.filter((n) => !n.heading && n.words.length > 1 && this.addPerson(n, tokens));
		const done = new Set(full);
		for (const name of names)
			if (
				!name.heading &&
				name.words.length === 1 &&
				titled(name.titles) &&
				this.addTitled(name, tokens)
			)
				done.add(name);
		for (const name of names) if (!done.has(name)) this.addOther(name, tokens);
	}

	/** Whoever is called so by a title, an apposition or the last word of a name. */
	called(role: string): Entity[] {
		return [...(this.byRole.get(role) ?? [])].slice(0, MOST);
	}

	private role(role: string, entity: Entity): void {
		const set = this.byRole.get(role) ?? new Set();
		this.byRole.set(role, set.add(entity));
	}

	private addPerson(name: Name, tokens: Token[][]): boolean {
		if (classify(name, tokens[name.sentence] ?? []) !== 'person') return false;
		const key = surname(name.words);
		const known = (this.bySurname.get(key) ?? []).find((e) =>
			sameGiven(this.wordsOf.get(e) ?? [], name.words)
		);
		const entity = known ?? this.create(name.words, 'person');
		this.enlarge(entity, name.words);
		this.learn(entity, name, tokens[name.sentence] ?? []);
		return true;
	}

	/** "Mr. Roe", where no full name is given. */
	private addTitled(name: Name, tokens: Token[][]): boolean {
		const sentence = tokens[name.sentence] ?? [];
		if (classify(name, sentence) !== 'person') return false;
		this.learn(this.findPerson(name) ?? this.create(name.words, 'person'), name, sentence);
		return true;
	}

	private addOther(name: Name, tokens: Token[][]): void {
		const sentence = tokens[name.sentence] ?? [];
		const person = this.findPerson(name);
		if (person) {
			this.learn(person, name, sentence);
			return;
		}
		if (name.heading && name.words.length > 1) return;
		const form = fold(name.words.join(' '));
		let entity = this.byForm.get(form);
		if (!entity) {
			const kind = classify(name, sentence);
			entity = this.findLonger(name.words, kind) ?? this.create(name.words, kind);
			this.byForm.set(form, entity);
		}
		this.learn(entity, name, sentence);
	}

	/** The person whose surname or given name this is, if the titles before it do not speak against it. */
	private findPerson(name: Name): Entity | undefined {
		const key = surname(name.words);
		const honorific = titleGender(name.titles);
		const fits = (e: Entity) => !honorific || !e.gender || e.gender === honorific;
		const best = (list: Entity[] | undefined) =>
			list
				?.filter(fits)
				.reduce<Entity | undefined>((a, b) => (a && a.count >= b.count ? a : b), undefined);
		if (name.words.length > 1) {
			const same = this.bySurname
				.get(key)
				?.filter((e) => sameGiven(this.wordsOf.get(e) ?? [], name.words));
			return best(same);
		}
		const found =
			best(this.bySurname.get(key)) ?? (isGivenName(key) ? best(this.byGiven.get(key)) : undefined);
		if (found) return found;
		if (key.length < 7 || this.bySurname.size > MOST) return undefined;
		for (const [known, list] of this.bySurname) if (oneApart(known, key)) return best(list);
		return undefined;
	}

	/** "The Post" after "The New York Post": an organisation whose name ends in these words. */
	private findLonger(words: string[], kind: EntityKind): Entity | undefined {
		if (kind !== 'organization') return undefined;
		const tail = fold(words.join(' '));
		return this.byLastWord.get(surname(words))?.find((e) => fold(e.name).endsWith(` ${tail}`));
	}

	private create(words: string[], kind: EntityKind): Entity {
		const entity: Entity = {
			name: words.join(' '),
			kind,
			gender: undefined,
			plural: false,
			descriptors: new Set(),
			count: 0,
			lastSeen: -1,
			lastAt: -1
		};
		this.all.push(entity);
		this.wordsOf.set(entity, words);
		this.byForm.set(fold(entity.name), entity);
		if (kind === 'organization') {
			push(this.byLastWord, surname(words), entity);
			this.role(surname(words), entity);
		}
		if (kind === 'person') {
			push(this.bySurname, surname(words), entity);
			if (words.length > 1) push(this.byGiven, given(words), entity);
		}
		return entity;
	}

	private enlarge(entity: Entity, words: string[]): void {
		const own = this.wordsOf.get(entity) ?? [];
		const length = words.join(' ').length;
		if (words.length < own.length || (words.length === own.length && length <= entity.name.length))
			return;
		entity.name = words.join(' ');
		this.wordsOf.set(entity, words);
	}

	private learn(entity: Entity, name: Name, sentence: Token[]): void {
		this.byName.set(name, entity);
		entity.count++;
		name.titles.forEach((title, i) => {
			// A vice president is not called "the president".
			if (/^(?:vice|deputy|assistant|ex|former)$/.test(name.titles[i - 1] ?? '') && isTitle(title))
				return;
			entity.descriptors.add(title);
			this.role(title, entity);
			if (HEADS_OF_STATE.has(title)) this.role('leader', entity);
		});
		if (entity.kind !== 'person') return;
		const words = this.wordsOf.get(entity) ?? [];
		entity.gender ??=
			titleGender(name.titles) ?? (words.length > 1 ? nameGender(words[0] ?? '') : undefined);
		for (const role of apposition(sentence, name.to)) {
			entity.descriptors.add(role);
			this.role(role, entity);
			entity.gender ??= ROLE_GENDER.get(role);
		}
	}
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}

function titleGender(titles: string[]): 'm' | 'f' | undefined {
	for (const title of titles) {
		const gender = HONORIFICS.get(title) ?? ROLE_GENDER.get(title);
		if (gender) return gender;
	}
	return undefined;
}

/** Two full names with one surname are one person's where the given names agree. */
function sameGiven(a: string[], b: string[]): boolean {
	if (a.length < 2 || b.length < 2) return true;
	const x = given(a).replace(/\.$/, '');
	const y = given(b).replace(/\.$/, '');
	if (x === y || NICKNAMES.get(x) === y || NICKNAMES.get(y) === x) return true;
	if (NICKNAMES.has(x) && NICKNAMES.get(x) === NICKNAMES.get(y)) return true;
	if (x.length === 1 || y.length === 1) return x[0] === y[0];
	return (
		a.some((w) => fold(w) === y) || b.some((w) => fold(w) === x) || (x.length > 5 && oneApart(x, y))
	);
}

/** One letter more, fewer or other. */
function oneApart(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
	let i = 0;
	while (i < a.length && i < b.length && a[i] === b[i]) i++;
	return (
		a.slice(i + 1) === b.slice(i + 1) ||
		a.slice(i + 1) === b.slice(i) ||
		a.slice(i) === b.slice(i + 1)
	);
}

/** Roles that an apposition after the name tells: ", chairman of the board," or "(D-Ohio)". */
function apposition(sentence: Token[], at: number): string[] {
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

/** What a name stands for, by its words and by what stands beside it. */
export function classify(name: Name, sentence: Token[]): EntityKind {
	const { words } = name;
	const phrase = words.join(' ').toLowerCase().replace(/\.$/, '');
	const first = words[0] ?? '';
	const shouted = words.length > 1 && words.every((w) => w.length > 1 && w === w.toUpperCase());
	if (shouted && !words.some((w) => isGivenName(w))) return 'other';
	if (INSTITUTIONS.has(phrase)) return isPlaceName(phrase) ? 'place' : 'organization';
	if (isPlaceName(phrase)) return 'place';
	if (NOT_PERSONS.has(phrase)) return 'other';
	if (words.every((w) => isDemonym(w))) return 'group';
	const organization = words.some((w) =>
		ORGANIZATION_WORDS.has(w.toLowerCase().replace(/\.$/, ''))
	);
	const named = words.length > 1 && isGivenName(first);
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

function titled(titles: string[]): boolean {
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
	const speaks = (t: Token | undefined) =>
		t !== undefined && (CUES.get(t.lower)?.frames.has('say') ?? false);
	if (name.words.length > 1)
		return speaks(next) || (speaks(before) && !before?.lower.endsWith('ing'));
	return false;
}
