/** Stage "mentions": names, titles and pronouns, and whom each stands for. */
import { titleCase, wordCount } from './clean/lines.ts';
import { endsPhrase } from './mentions/ages.ts';
import { bodyOf, namedBody } from './mentions/bodies.ts';
import { Entities, type Entity } from './mentions/entities.ts';
import { findNames, type Name } from './mentions/names.ts';
import { findNominals, type Nominal } from './mentions/nominals.ts';
import { antecedent, pronounGender, type Seen } from './mentions/pronouns.ts';
import { resolve, unnamed } from './mentions/references.ts';
import { announces, isSpeaker, isTag, sayingAfter, speakingVerb } from './mentions/speakers.ts';
import {
	clauseEnd,
	isCoordinate,
	isFronted,
	isHeadPossessor,
	isSubject,
	isSubordinate,
	opensAsked,
	opensClause,
	opensSubordinate
} from './mentions/subjects.ts';
import {
	AUXILIARIES,
	CONJUNCTIONS,
	DETERMINERS,
	PREPOSITIONS,
	PRONOUNS
} from './lexicon/function-words.ts';
import { isDemonym } from './lexicon/nations.ts';
import { findQuotes } from './quotes.ts';
import { tokenize, type Token } from './tokens.ts';
import type { CleanSource, Mention, QuotedSpan, Sentence } from './types.ts';

/** Points ahead of the next best from which a pronoun tells the gender of somebody. */
const SURE = 20;
/** And where somebody else of that gender was named. */
const SURER = 60;

interface Place {
	sentence: number;
	paragraph: number;
	tokens: Token[];
	/** Whether an offset is inside quotation marks. */
	quoted: (at: number) => boolean;
	/** Whether it is, were they few words. */
	inMarks: (at: number) => boolean;
}

/** Every mention in the body, in order; a pronoun that nobody fits is left out. */
export function findMentions(doc: CleanSource, sentences: Sentence[]): Mention[] {
	const tokens = sentences.map((s) => tokenize(doc.readable, s.start, s.end));
	const lowerWords = new Set<string>();
	// "@ann_roe" writes no word small.
	const written = (list: Token[], i: number) => !/^[@#_]$/.test(list[i - 1]?.text ?? '');
	for (const list of tokens)
		list.forEach((t, i) => {
			if (t.text === t.lower && written(list, i)) lowerWords.add(t.lower);
		});
	const names = sentences.map((s, i) =>
		findNames(tokens[i] ?? [], i, isHeadline(doc, s), lowerWords)
	);
	const entities = new Entities(names.flat(), tokens);
	const marked = findQuotes(doc);
	// Words so few are part of the sentence, and a pronoun among them stands for somebody in it.
	const quotes = marked.filter((q) => {
		const whole = /^\p{Lu}.*[,.?!]$/su.test(doc.readable.slice(q.start, q.end));
		return q.end - q.start > (whole ? 12 : 30);
	});
	const mentions: Mention[] = [];
	const seen: Seen[] = [];
	sentences.forEach((s, i) => {
		const quoted = (at: number) => inside(quotes, at);
		const inMarks = (at: number) => inside(marked, at);
		const place = { sentence: i, paragraph: s.paragraph, tokens: tokens[i] ?? [], quoted, inMarks };
		readSentence(place, names[i] ?? [], entities, seen, mentions, doc.readable);
	});
	return mentions;
}

/** Whether an offset lies in one of `spans`, which are in order and do not overlap. */
function inside(spans: QuotedSpan[], at: number): boolean {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((spans[middle]?.end ?? Infinity) <= at) low = middle + 1;
		else high = middle;
	}
	return (spans[low]?.start ?? Infinity) <= at;
}

/** Set like a headline, so that capitals tell no names. */
function isHeadline(doc: CleanSource, s: Sentence): boolean {
	if (doc.paragraphs[s.paragraph]?.heading) return true;
	if (s.end - s.start > 200) return false;
	const text = doc.readable.slice(s.start, s.end);
	if (wordCount(text) < 5 || titleCase(text) <= 0.85) return false;
	// "Ann Roe met Bob Poe in Lima on Monday." has few long words, and a verb that is not capitalised.
	return !/\.$/.test(text) || !(text.match(/(?<![\p{L}'’-])\p{Ll}{2,}/gu) ?? []).some(hasContent);
}

const SMALL = [DETERMINERS, PREPOSITIONS, CONJUNCTIONS, PRONOUNS, AUXILIARIES];
const hasContent = (word: string) => !SMALL.some((words) => words.has(word));

/** "she’ll" and "he’d" without their verb. */
const unclipped = (word: string) => word.replace(/['’](?:ll|d)$/, '');

/** The mentions of one sentence from left to right, each seen by those after it. */
function readSentence(
	place: Place,
	names: Name[],
	entities: Entities,
	seen: Seen[],
	mentions: Mention[],
	text: string
): void {
	const { tokens } = place;
	const starts = new Map(names.map((n) => [n.from, n]));
	const ends = new Map(names.map((n) => [n.to - 1, n]));
	const namesAt = {
		first(at: number) {
			const name = starts.get(at);
			const entity = name && entities.byName.get(name);
			return entity && { entity, to: name.to };
		},
		last(at: number) {
			const name = ends.get(at);
			return name && entities.byName.get(name);
		}
	};
	let mainSeen = false;
	const afterQuestion = opensAsked(tokens);
	/** After this token goes on what somebody is said to say, or was asked. */
	let reporting = afterQuestion ? 0 : Infinity;
	/** End of the last noun phrase: a name inside it only tells which ("a Roe supporter"). */
	let inNominal = 0;
	const taken = new Set<number>();
	for (const n of names) for (let k = n.from; k < n.to; k++) taken.add(k);
	const nominals = new Map(findNominals(tokens, (i) => taken.has(i)).map((n) => [n.from, n]));
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (token === undefined) continue;
		entities.ages.readUnnamed(tokens, i);
		const name = starts.get(i);
		const entity = name && entities.byName.get(name);
		const nominal = nominals.get(i);
		if (nominal && name) pushNominal(nominal, i);
		if (nominal && name) inNominal = nominal.to;
		if (name && entity) {
			const m = mention(name.start, name.end, entity, 'name');
			mentions.push(isNationality(tokens, name) ? { ...m, form: 'title', unnamed: true } : m);
			see(entity, i, name.to, name.to < inNominal, name.words.length === 1);
			entities.ages.read(tokens, name.from, name.to, entity);
			i = name.to - 1;
		} else if (nominal) {
			pushNominal(nominal, i);
			inNominal = nominal.to;
			i = skipTo(nominal, starts, i);
		} else if (entities.ages.stands(tokens, i)) {
			const aged = place.quoted(token.start) ? undefined : entities.ages.of(tokens[i + 1]!);
			if (aged) mentions.push(mention(token.start, tokens[i + 1]!.end, aged, 'title'));
			if (aged) see(aged, i, i + 2);
			i++;
		} else if (pronounGender(unclipped(token.lower))) {
			if (place.quoted(token.start)) continue;
			const word = unclipped(token.lower);
			const tag = isTag(tokens, i);
			const content = afterQuestion
				? tokens[i - 1]?.text === ','
				: tag && !opensSubordinate(tokens) && !announces(tokens, i);
			const at = { ...place, tag, content, not: objects(i), namesake };
			const found = antecedent(word, at, seen);
			if (!found) continue;
			if (found.margin >= (found.alone ? SURE : SURER)) found.entity.gender ??= pronounGender(word);
			mentions.push(mention(token.start, token.start + word.length, found.entity, 'pronoun'));
			see(found.entity, i, i + 1);
		}
	}

	function namesake(entity: Entity, gender: 'm' | 'f') {
		return entities.namesake(entity, gender);
	}

	/** "He praised Roe": who is named after a subject pronoun in its clause is somebody else. */
	function objects(pronoun: number): Set<Entity> | undefined {
		if (!/^s?he$/.test(unclipped(tokens[pronoun]?.lower ?? '')) || isFronted(tokens, pronoun))
			return undefined;
		const end = clauseEnd(tokens, pronoun);
		const inClause = names.filter((n) => n.from > pronoun && n.to <= end);
		return new Set(inClause.flatMap((n) => entities.byName.get(n) ?? []));
	}

	function pushNominal(nominal: Nominal, from: number) {
		const start = tokens[from]?.start ?? 0;
		const end = tokens[nominal.to - 1]?.end ?? start;
		const known = resolve(nominal, entities);
		if (known) {
			mentions.push(mention(start, end, known, 'title'));
			see(known, from, nominal.to);
		} else {
			const somebody = unnamed(text.slice(start, end), nominal);
			const body = bodyOf(nominal, tokens, namesAt);
			const own = namedBody(nominal, tokens, namesAt);
			if (own !== undefined) {
				somebody.name = own;
				delete somebody.unnamed;
			}
			const spokenFor: Entity = body ? { ...body, kind: 'organization' } : somebody;
			mentions.push(mention(start, end, spokenFor, 'title'));
			// "The senator" that nobody is known to be is mostly whom the article is about; "a senator" is somebody new.
			const fresh = !nominal.definite || somebody.gender !== undefined;
			const determined = DETERMINERS.has(tokens[from]?.lower ?? '');
			if (somebody.kind === 'person' && determined && fresh && opensClause(tokens, from))
				see(somebody, from, nominal.to);
		}
	}

	function see(entity: Entity, from: number, to: number, modifies = false, surname = false) {
		const at = tokens[from]?.start ?? 0;
		const speaker = isSpeaker(tokens, from, to);
		const subject = !modifies && (speaker || isSubject(tokens, from, to));
		entity.lastSeen = place.sentence;
		entity.lastAt = at;
		const quoted = place.inMarks(at);
		const answers = afterQuestion && subject && tokens[from - 1]?.text === ',';
		if (from > reporting && (answers || isCoordinate(tokens, from))) reporting = Infinity;
		seen.push({
			entity,
			at,
			sentence: place.sentence,
			paragraph: place.paragraph,
			quoted,
			subject,
			main: subject && !mainSeen,
			speaker,
			reported: from > reporting,
			surname,
			heads: !mainSeen && isHeadPossessor(tokens, from, to),
			possessive:
				modifies ||
				/^['’]s?$/.test(tokens[to]?.text ?? '') ||
				/^(?:his|her|hers)$/.test(tokens[from]?.lower ?? '')
		});
		if (subject && !mainSeen && !quoted) reporting = sayingAfter(tokens, to) ?? Infinity;
		mainSeen ||= subject;
		if (subject && speaker && !quoted && from < reporting && !isSubordinate(tokens, from))
			reporting = speakingVerb(tokens, to) ?? reporting;
	}
}

/** A nominal may hold a name ("Roe's lawyer"): go on at the name inside it. */
function skipTo(nominal: Nominal, starts: Map<number, Name>, i: number): number {
	for (let k = i + 1; k < nominal.to; k++) if (starts.has(k)) return k - 1;
	return nominal.to - 1;
}

function mention(start: number, end: number, entity: Entity, form: Mention['form']): Mention {
	const m: Mention = { start, end, entity: entity.name, kind: entity.kind, form };
	if (entity.gender) m.gender = entity.gender;
	if (entity.plural) m.plural = true;
	if (entity.unnamed) m.unnamed = true;
	return m;
}

/** "the Dutchman": somebody of a nation, and no name. */
function isNationality(tokens: Token[], { words, from, to }: Name): boolean {
	const determiner = /^(?:the|an?)$/.test(tokens[from - 1]?.lower ?? '');
	const [word = ''] = words;
	// "the Swede", but not "the French" and "the Russians", who act as a state does.
	const acts = tokens[to]?.kind === 'word' && endsPhrase(tokens[to]);
	const nation = acts && isDemonym(word) && !/(?:s|sh|ch|ese)$/.test(word);
	const one = /^\p{Lu}\p{Ll}+(?:wo)?man$/u.test(word) || nation;
	return determiner && words.length === 1 && one;
}
