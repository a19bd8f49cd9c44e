/** Which body speaks where its spokesman does, or what it has published: "a Ferry Board study". */
import { isDemonym } from '../lexicon/nations.ts';
import { NOT_PERSONS } from '../lexicon/organizations.ts';
import type { Token } from '../tokens.ts';
import type { Entity } from './entities.ts';
import { NAMED_BODIES, PAPERS, type Nominal } from './nominals.ts';

const set = (words: string) => new Set(words.split(' '));

/** They speak for the body and not for themselves, as its officials may. */
const SPOKESPEOPLE = set('spokesman spokeswoman spokesperson representative');
/** What a body publishes or is itself; not what others file with it or post on its site. */
const PUBLISHED = set(
	'report study survey poll analysis review investigation audit memo statement editorial estimate research announcement magazine newspaper tabloid union charity'
);
/** Words between a body's name and what it has published: "a Harbour Times exit poll". */
const KINDS = set('exit entrance tracking opinion national state statewide online news');
const MADE = set('conducted compiled commissioned issued published released prepared written made');

export interface NamesAt {
	/** The name that begins at a token, and the token after it. */
	first: (token: number) => { entity: Entity; to: number } | undefined;
	/** The name that ends with a token. */
	last: (token: number) => Entity | undefined;
}

/**
 * The organisation that a noun phrase speaks for, where it names one: before its head ("a Ferry Board spokesman",
 * "the board's study") or after it ("a spokesman for the Ferry Board", "a study by the Ferry Board"). A person's
 * spokesman is somebody else than the person.
 */
export function bodyOf(nominal: Nominal, tokens: Token[], names: NamesAt): Entity | undefined {
	const speaks = SPOKESPEOPLE.has(nominal.head);
	if (nominal.plural || (!speaks && !PUBLISHED.has(nominal.head))) return undefined;
	let before = nominal.to - 2;
	while (before > nominal.from && KINDS.has(tokens[before]?.text ?? '')) before--;
	if (/^['’]s?$/.test(tokens[before]?.text ?? '')) before--;
	const owner = before >= nominal.from ? names.last(before) : undefined;
	const paper =
		PAPERS.has(nominal.head) && owner && isUnknown(owner) && !isOwned(owner, before, tokens);
	if (owner) return paper || isBody(owner) ? owner : undefined;

	let after = nominal.to;
	if (!speaks && MADE.has(tokens[after]?.lower ?? '')) after++;
	const links = speaks ? /^for$/ : /^(?:by|from)$/;
	if (!links.test(tokens[after]?.lower ?? '')) return undefined;
	after++;
	if (tokens[after]?.lower === 'the') after++;
	const named = names.first(after);
	// "a report from the board's chairman" is the chairman's.
	if (!named || /^['’]s?$/.test(tokens[named.to]?.text ?? '')) return undefined;
	return isBody(named.entity) ? named.entity : undefined;
}

/** "the Smith campaign": an institution of its own, by the name before its head; undefined for other phrases. */
export function namedBody(nominal: Nominal, tokens: Token[], names: NamesAt): string | undefined {
	if (nominal.plural || !NAMED_BODIES.has(nominal.head)) return undefined;
	const before = names.last(nominal.to - 2);
	const word = tokens[nominal.to - 2];
	const head = tokens[nominal.to - 1];
	return before && word && head ? `${word.text} ${head.lower}` : undefined;
}

/** An organisation, or a name written as only firms and newspapers write theirs: "SurveyHound", "HARBOUR". */
function isBody({ kind, name }: Entity): boolean {
	return kind === 'organization' || (kind === 'other' && /^\S*\p{L}\p{Lu}\S*$/u.test(name));
}

/** A name that nothing is known of, and no nation's or party's. */
const isUnknown = ({ kind, name }: Entity) =>
	kind === 'other' && !isDemonym(name) && !NOT_PERSONS.has(name.toLowerCase());

/** "the Citizen's Daily": no whole name. */
const isOwned = ({ name }: Entity, last: number, tokens: Token[]) =>
	/^['’]s?$/.test(tokens[last - name.split(' ').length]?.text ?? '');
