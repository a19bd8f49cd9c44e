/** Which names stand for one person, body or place, and what is known of each. */
import { isGivenName, loneNameGender, nameGender } from '../lexicon/given-names.ts';
import { isTitle, ROLE_GENDER } from '../lexicon/titles.ts';
import { fold, type Token } from '../tokens.ts';
import type { EntityKind } from '../types.ts';
import { Ages } from './ages.ts';
import { apposition, classify, couldBePerson, titled } from './classify.ts';
import type { Name } from './names.ts';
import { given, isAdorned, oneApart, sameGiven, surname, titleGender } from './person-names.ts';
import { isSpeaker } from './speakers.ts';

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
	/** Nobody whom the article names. */
	unnamed?: true;
	/** Said to speak somewhere in the article. */
	speaks?: true;
}

/** An article with more names than this is a list; misspelt ones are not looked for in it. */
const MOST = 300;

/** Last words of firms that go by the words before them; papers, schools and councils are not called by their town. */
const FIRMS = new Set(
	'inc corp corporation company co ltd llc plc group holdings partners capital technologies systems industries airlines airways motors pharma pharmaceuticals entertainment studios communications laboratories'.split(
		' '
	)
);

/** Given names that are other words in a headline with capitals: "Voters Grant Roe a Third Term". */
const VERBS = new Set(
	'april art bill bob buck chance chase chip christian chuck clay cliff crystal dale dawn dean don drew earnest earl faith frank gene glen grace grant hope iris jack jade jasmine jewel joy june lance laurel lee lily mark max may mercy miles mike nick olive pat patience pierce pearl penny rand ray rich rob rod rose ruby ruth rusty sandy skip sky sue summer ted tony trinity victor violet wade ward will'.split(
		' '
	)
);

/** Titles that women bear too, so that a given name tells more. */
const WORN_BY_BOTH = new Set(['spokesman', 'chairman']);

/** Whom "the French leader" can be. */
const HEADS_OF_STATE = new Set(
	'president premier minister chancellor king queen dictator emir sultan'.split(' ')
);

/** Every entity of an article; each name is given to one of them. */
export class Entities {
	readonly all: Entity[] = [];
	readonly byName = new Map<Name, Entity>();
	readonly ages = new Ages();
	private readonly bySurname = new Map<string, Entity[]>();
	private readonly byGiven = new Map<string, Entity[]>();
	private readonly byForm = new Map<string, Entity>();
	private readonly byLastWord = new Map<string, Entity[]>();
	private readonly byFirm = new Map<string, Entity[]>();
	private readonly byRole = new Map<string, Set<Entity>>();
	/** Names of one word, folded. */
	private readonly alone = new Set<string>();
	private readonly wordsOf = new Map<Entity, string[]>();

	/** @param tokens the tokens of each sentence */
	constructor(names: Name[], tokens: Token[][]) {
		// Full names first, then names with a title, so that a bare surname leads to them wherever it stands.
		for (const n of names)
			if (n.words.length === 1 && !n.heading) this.alone.add(fold(n.words[0] ?? ''));
		const full = names.filter((n) => !n.heading && n.words.length > 1 && this.addPerson(n, tokens));
		for (const name of names) if (name.heading) this.addHeadlined(name);
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

	/** Another person of the same surname, whose gender is known to be `gender`: the one most often named. */
	namesake(entity: Entity, gender: 'm' | 'f'): Entity | undefined {
		const list = this.bySurname.get(surname(this.wordsOf.get(entity) ?? [])) ?? [];
		const others = list.filter((e) => e !== entity && e.gender === gender);
		return others.reduce<Entity | undefined>(
			(a, b) => (a && a.count >= b.count ? a : b),
			undefined
		);
	}

	private role(role: string, entity: Entity): void {
		const set = this.byRole.get(role) ?? new Set();
		this.byRole.set(role, set.add(entity));
	}

	private addPerson(name: Name, tokens: Token[][]): boolean {
		const kind = classify(name, tokens[name.sentence] ?? []);
		const key = surname(name.words);
		if (kind !== 'person' && !(kind === 'other' && this.calledBySurname(name, key))) return false;
		const known = (this.bySurname.get(key) ?? []).find((e) =>
			sameGiven(this.wordsOf.get(e) ?? [], name.words)
		);
		const entity = known ?? this.create(name.words, 'person');
		this.enlarge(entity, name.words);
		this.learn(entity, name, tokens[name.sentence] ?? []);
		return true;
	}

	/** A name that nothing else tells of is a person's where its last word comes alone later, as surnames do. */
	private calledBySurname({ words, heading }: Name, key: string): boolean {
		return (
			!heading &&
			words.length <= 3 &&
			this.alone.has(key) &&
			!this.alone.has(given(words)) &&
			couldBePerson(words.join(' ')) &&
			words.every((w) => /^\p{Lu}[\p{L}.’'-]*\p{Ll}/u.test(w) || /^\p{Lu}\.$/u.test(w))
		);
	}

	/** "Ann Roe" in a headline, where the body has her surname only. */
	private addHeadlined({ words }: Name): void {
		for (let k = 1; k < words.length; k++) {
			const pair = words.slice(k - 1, k + 1);
			const key = surname(pair);
			const bare = this.alone.has(key) && !this.bySurname.has(key);
			const forename = isGivenName(pair[0] ?? '') && !VERBS.has((pair[0] ?? '').toLowerCase());
			if (bare && forename && couldBePerson(pair.join(' ')))
				this.create(pair, 'person').gender = nameGender(pair[0] ?? '');
		}
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
		let entity = this.byForm.get(form) ?? this.firmCalled(name.words);
		if (!entity) {
			const kind = classify(name, sentence);
			entity = this.findLonger(name.words, kind) ?? this.create(name.words, kind);
			this.byForm.set(form, entity);
		} else if (entity.kind === 'other' && classify(name, sentence) === 'person')
			entity.kind = 'person';
		this.learn(entity, name, sentence);
	}

	/** The person whose surname or given name this is, if the titles before it do not speak against it. */
	private findPerson(name: Name): Entity | undefined {
		const key = surname(name.words);
		const honorific = titleGender(name.titles);
		const fits = (e: Entity) => !honorific || !e.gender || e.gender === honorific;
		// Of two people of one surname it is whom the article names first: others keep their given names.
		const best = (list: Entity[] | undefined) =>
			list?.find((e) => fits(e) && e.gender !== undefined) ?? list?.find(fits);
		if (name.words.length > 1) {
			const same = this.bySurname
				.get(key)
				?.filter((e) => sameGiven(this.wordsOf.get(e) ?? [], name.words));
			return best(same);
		}
		const found = best(this.bySurname.get(key)) ?? best(this.calledByFirst(key));
		if (found) return found;
		if (key.length < 7 || this.bySurname.size > MOST) return undefined;
		for (const [known, list] of this.bySurname) if (oneApart(known, key)) return best(list);
		return undefined;
	}

	/** Whose first word this is: a given name, or a surname that is put first ("Zhou Xiaomin"). */
	private calledByFirst(word: string): Entity[] | undefined {
		const list = this.byGiven.get(word);
		if (isGivenName(word)) return list;
		return list?.filter((e) => !this.alone.has(surname(this.wordsOf.get(e) ?? [])));
	}

	/** "Roe" after "Roe Holdings": the only firm so called, where nobody has that name. */
	private firmCalled(words: string[]): Entity | undefined {
		if (words.length > 1) return undefined;
		const firms = this.byFirm.get(fold(words[0] ?? '')) ?? [];
		return firms.length === 1 ? firms[0] : undefined;
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
			if (words.length > 1 && FIRMS.has(surname(words)))
				push(this.byFirm, fold(words[0] ?? ''), entity);
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
		const shorter =
			words.length < own.length || (words.length === own.length && length <= entity.name.length);
		if (shorter ? !isAdorned(own, words) : isAdorned(words, own)) return;
		entity.name = words.join(' ');
		this.wordsOf.set(entity, words);
	}

	private learn(entity: Entity, name: Name, sentence: Token[]): void {
		this.byName.set(name, entity);
		entity.count++;
		if (isSpeaker(sentence, name.from, name.to)) entity.speaks = true;
		name.titles.forEach((title, i) => {
			// A vice president is not called "the president".
			if (/^(?:vice|deputy|assistant|ex|former)$/.test(name.titles[i - 1] ?? '') && isTitle(title))
				return;
			entity.descriptors.add(title);
			this.role(title, entity);
			if (HEADS_OF_STATE.has(title)) this.role('leader', entity);
		});
		if (entity.kind === 'other') entity.gender ??= loneNameGender(entity.name);
		if (entity.kind !== 'person') return;
		const words = this.wordsOf.get(entity) ?? [];
		entity.gender ??= titleGender(name.titles.filter((t) => !WORN_BY_BOTH.has(t)));
		if (words.length > 1) entity.gender ??= nameGender(words[0] ?? '');
		else if (name.titles.length === 0) entity.gender ??= loneNameGender(words[0] ?? '');
		entity.gender ??= titleGender(name.titles);
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
