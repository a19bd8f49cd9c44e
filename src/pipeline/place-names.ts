/** Stretches of text that may name a place, with what speaks for it. */
import { fold, gazetteer, type Candidate } from './gazetteer.ts';
import { isPast } from './lexicon/verbs.ts';
import type { CleanSource, Mention, Sentence, Span } from './types.ts';
import { firstEndingAfter, words, type Word } from './words.ts';

export interface NameHit extends Span {
	/** The folded name. */
	key: string;
	candidates: Candidate[];
	/** The state or country that follows after a comma ("Tulsa, Oklahoma"). */
	container: Candidate | null;
	/** What vouches for a place: a container or dateline, a mention, a preposition of place, or nothing. */
	evidence: 'container' | 'mention' | 'preposition' | 'none';
	/** "the village of Essen": no big town. */
	village: boolean;
}

const LONGEST = 6;
const LOCATIVE = new Set(
	'in near outside around inside across throughout toward towards downtown'.split(' ')
);
const MAY_PRECEDE = new Set(
	(
		'north south east west northern southern eastern western central northeast northwest southeast southwest ' +
		'northeastern northwestern southeastern southwestern greater downtown upstate old new inner lower upper modern ' +
		'sunday monday tuesday wednesday thursday friday saturday january february march april may june july august ' +
		'september october november december nov oct sept aug dec jan feb'
	).split(' ')
);
const FUNCTION_WORD =
	/^(?:in|at|on|from|to|the|and|but|for|of|with|by|as|after|before|since|when|while|near|outside|both|like|unlike|between|across|inside|around|if|or|nor|yet|so|that|this|these|those|how|why|what|where|who|whether|although|though|because|until|about|against|over|under|into|through|across|meanwhile|today|now|then|here|there|even|also|only|not|no|is|was|are|were|will|would|can|could|should|a|an|his|her|its|their|our|my|your)$/i;
const TITLE =
	/^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|President|Senator|Representative|Congressman|Congresswoman|Governor|General|Colonel|Captain|Judge|Justice|Professor|Prof|Sir|Lord|Lady|Dame|Saint|Pope|Bishop|Father|Sister|Rev|Reverend|Miss|Prime|Minister|Chancellor|Secretary|Speaker)$/;
const MAY_FOLLOW =
	/^(?:Gov|Sen|Rep|President|Senator|Governor|Mayor|Attorney|Secretary|Prime|Foreign|Defense|Defence|Police|Democrats?|Republicans?|Democratic|Republican|Gen|General|Chancellor|Minister|Premier|Sheriff|Representative|Congressman|Congresswoman|Sun|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Press|Chief|Deputy|Vice|King|Queen|Prince|Crown|Emir|Sultan|I)$/;

/** Names of countries and states that people bear, too. */
const GIVEN_NAMES = new Set(
	'jordan chad georgia israel kenya india virginia carolina dakota montana america ireland cuba'.split(
		' '
	)
);

/** Every stretch that the gazetteer knows and that is no part of a person's or an organization's name. */
export function nameHits(doc: CleanSource, sentences: Sentence[], mentions: Mention[]): NameHit[] {
	const names = mentions
		.filter((m) => m.form !== 'pronoun')
		.sort((a, b) => a.start - b.start || b.end - a.end);
	const spans = flattened(names);
	const hits: NameHit[] = [];
	for (const s of sentences) {
		const tokens = words(doc.readable, s.start, s.end);
		const heading = doc.paragraphs[s.paragraph]?.heading ?? false;
		for (let i = 0; i < tokens.length; i += 1) {
			const hit = longestAt(doc.readable, tokens, i, spans, heading, s);
			if (!hit) continue;
			const before = hits.at(-1);
			if (before && hit.name.evidence === 'none' && joined(doc.readable, before, hit.name))
				if (!acts(tokens[i + hit.words])) hit.name.evidence = before.evidence;
			hits.push(hit.name);
			i += hit.words - 1;
		}
	}
	return hits;
}

/** "in Lyon, *Nantes* and *Lille*": what vouches for the first of a list does so for all. */
function joined(text: string, before: NameHit, hit: NameHit): boolean {
	return before.evidence === 'preposition' && LIST.test(text.slice(before.end, hit.start));
}
const LIST = /^(?:, (?:and )?| and )(?:in )?$/;

/** "in Lima and Victoria *left*": the second is somebody. */
const acts = (next: Word | undefined) =>
	next !== undefined &&
	(/^(?:is|was|has|says|in)$/.test(next.lower) ||
		(isPast(next.lower) && !/^(?:were|had)$/.test(next.lower)));

/** Mentions that do not overlap: where they do, the longest. */
function flattened(names: Mention[]): Mention[] {
	const flat: Mention[] = [];
	for (const m of names) {
		const last = flat.at(-1);
		if (!last || m.start >= last.end) flat.push(m);
		else if (m.end - m.start > last.end - last.start) flat[flat.length - 1] = m;
	}
	return flat;
}

function longestAt(
	text: string,
	tokens: Word[],
	i: number,
	mentions: Mention[],
	heading: boolean,
	sentence: Sentence
): { name: NameHit; words: number } | null {
	const first = tokens[i]!;
	if (!/^\p{Lu}/u.test(first.text)) return null;
	const longest = gazetteer().begins(first.text) ? Math.min(LONGEST, tokens.length - i) : 1;
	for (let n = longest; n > 0; n -= 1) {
		const last = tokens[i + n - 1]!;
		if (!/[\p{L}.]$/u.test(last.text)) continue;
		const name = text.slice(first.start, last.end);
		if (n > 1 && name.includes('\n')) continue;
		const candidates = matching(name);
		if (candidates.length === 0) continue;
		const span = { start: first.start, end: last.end };
		if (isRiver(tokens, i, i + n - 1) || isNoble(tokens, i)) return null;
		const mention = mentionAt(mentions, span);
		if (mention === 'part of another' && !isTownThere(tokens, i, n, candidates)) return null;
		const settled =
			candidates.some((c) => /site|country|state/.test(c.kind)) && !GIVEN_NAMES.has(fold(name));
		if (mention !== 'place' && partOfLongerName(text, tokens, i, i + n - 1, settled, heading))
			return null;
		const container = containerAfter(text, tokens, i + n);
		const preposition = located(tokens, i);
		const evidence: NameHit['evidence'] =
			container || dateline(text, tokens, i, i + n - 1, sentence)
				? 'container'
				: mention === 'place'
					? 'mention'
					: preposition
						? 'preposition'
						: 'none';
		const village = isVillage(tokens, i);
		const found = { ...span, key: fold(name), candidates, container, evidence, village };
		return { name: found, words: n };
	}
	return null;
}

/** "the village of Essen", "the hamlet of Lima" */
const isVillage = (tokens: Word[], at: number) =>
	tokens[at - 1]?.lower === 'of' && /^(?:villages?|hamlets?)$/.test(tokens[at - 2]?.lower ?? '');

/** "the Duke of Sussex" */
const isNoble = (tokens: Word[], at: number) =>
	tokens[at - 1]?.lower === 'of' &&
	/^(?:Duke|Duchess|Earl|Count|Countess|Marquess|Marquis|Prince|Princess)$/.test(
		tokens[at - 2]?.text ?? ''
	);

/** "the bridges over the Niger": of what bears a country's name, the river has the article. */
function isRiver(tokens: Word[], from: number, to: number): boolean {
	if (from !== to || !/^(?:Niger|Jordan)$/.test(tokens[from]!.text)) return false;
	const next = tokens[to + 1];
	const noun = next && /^\p{L}/u.test(next.text) && !FUNCTION_WORD.test(next.text);
	return tokens[from - 1]?.lower === 'the' && !noun;
}

/** "a court in Paris", where the article also has a Jordan Paris: nobody is "in" a person, unless trust is. */
function isTownThere(tokens: Word[], at: number, n: number, candidates: Candidate[]): boolean {
	if (tokens[at - 1]?.lower !== 'in' || TRUST.test(tokens[at - 2]?.lower ?? '')) return false;
	const after = tokens[at + n]?.text ?? '';
	if (/^(?:[’']s|\p{Lu}.*)$/u.test(after)) return false;
	return candidates.some((c) => c.kind === 'capital' || c.population >= BIG);
}
const BIG = 500_000;
const TRUST =
	/^(?:confiden(?:ce|t)|faith|trust|trusted|belie(?:f|ve|ves|ved)|interest|interested|disappointed|hopes?|role|qualities|saw|see|found|instilled|invest(?:ed|ment)?|placed|change)$/;

/** What a name as it is written may mean: short forms only in capitals, states' codes not at all. */
function matching(name: string): Candidate[] {
	const found = gazetteer().lookUp(name);
	if (found.length === 0) return found;
	const letters = name.replace(/[^\p{L}]/gu, '');
	if (letters.length > 3) return found;
	// "US" and "U.S.", not "Us"; towns of three letters only with their own capitals ("Ufa").
	const abbreviation = /^(?:\p{Lu}\.?)+$/u.test(name);
	return found.filter(
		(c) =>
			(abbreviation ? c.kind !== 'city' : letters.length === 3 && c.kind !== 'country') ||
			c.name === name
	);
}

function mentionAt(mentions: Mention[], span: Span): 'part of another' | 'place' | null {
	const at = firstEndingAfter(mentions, span.start);
	const mention = mentions[at];
	if (!mention || mention.start >= span.end) return null;
	const same = mention.start <= span.start && mention.end >= span.end;
	const longer = mention.end - mention.start > span.end - span.start + 4;
	if (mention.kind === 'person') return mention.form === 'title' ? null : 'part of another';
	if (mention.kind === 'place' && same) return 'place';
	if (mention.kind === 'organization' && longer) return 'part of another';
	if (mention.start > span.start && mention.kind === 'organization') return 'part of another';
	return null;
}

/** "in Vigo", "travel to Porto", "residents of Vigo". */
function located(tokens: Word[], at: number): boolean {
	const before = tokens[at - 1]?.lower ?? '';
	const second = tokens[at - 2]?.lower ?? '';
	if (LOCATIVE.has(before)) return true;
	if (before === 'to' || before === 'from' || before === 'for') return MOTION.test(second);
	return before === 'of' && DWELLING.test(second);
}

const MOTION =
	/^(?:travel(?:s|l?ed|l?ing)?|fl(?:y|ies|ew|own|ying)|go(?:es|ing|ne)?|went|mov(?:e|es|ed|ing)|dr(?:ive|ives|ove|iven|iving)|return(?:s|ed|ing)?|head(?:s|ed|ing)?|sail(?:s|ed|ing)?|trip|flight|journey|visit|back|road|train|bus|ferry|left|leave|leaves|leaving|fled|flee)$/;
const DWELLING =
	/^(?:residents?|people|mayor|city|town|village|port|suburbs?|outskirts|streets|cent(?:re|er)|bishop|archbishop|university|north|south|east|west|district|province)$/;

/** "Paris Hilton", "President Washington", "Boston Celtics": capitals beside it that belong to the name. */
function partOfLongerName(
	text: string,
	tokens: Word[],
	from: number,
	to: number,
	settled: boolean,
	heading: boolean
): boolean {
	const before = tokens[from - 1];
	const after = tokens[to + 1];
	const beside = (a: Word | undefined, b: Word | undefined) =>
		a !== undefined && b !== undefined && /^\.? $/.test(text.slice(a.end, b.start) || '-');
	if (before && beside(before, tokens[from]) && /^\p{Lu}/u.test(before.text)) {
		if (TITLE.test(before.text)) return true;
		const sentenceStart = from === 1 && FUNCTION_WORD.test(before.text);
		const known = MAY_PRECEDE.has(before.lower) || FUNCTION_WORD.test(before.text);
		if (!settled && !sentenceStart && !known && !heading) return true;
	}
	if (before?.text === '.' && TITLE.test(tokens[from - 2]?.text ?? '')) return true;
	if (after && beside(tokens[to], after) && /^\p{Lu}\p{L}/u.test(after.text) && !heading) {
		if (MAY_FOLLOW.test(after.text)) return false;
		if (
			/^(?:University|Times|Post|Journal|Tribune|Herald|Globe|Examiner|Institute|Review|Airlines|Airways|Street|Avenue|Road|Accord|Agreement|Convention|Treaty|Protocol|Hilton)$/.test(
				after.text
			)
		)
			return true;
		return !settled;
	}
	return false;
}

/** "Tulsa, Oklahoma", "FLINT, Mich.", "Nice, in southern France" */
function containerAfter(text: string, tokens: Word[], next: number): Candidate | null {
	let at = next;
	if (tokens[at]?.text === ',') at += 1;
	else return null;
	if (tokens[at]?.lower === 'in') at += 1;
	if (/^(?:northern|southern|eastern|western|central)$/.test(tokens[at]?.lower ?? '')) at += 1;
	for (let n = 3; n > 0; n -= 1) {
		const last = tokens[at + n - 1];
		const start = tokens[at]?.start;
		if (!last || start === undefined) continue;
		const name = text.slice(start, last.end);
		const withStop = text[last.end] === '.' ? `${name}.` : name;
		const { stateCodes } = gazetteer();
		const code = stateCodes.get(withStop) ?? stateCodes.get(name);
		if (code) return code;
		const found = matching(name).find(
			(c) => c.kind !== 'city' && c.kind !== 'capital' && c.kind !== 'site'
		);
		if (found && /^\p{Lu}/u.test(name)) {
			const state = matching(name).find((c) => c.kind === 'state');
			return state ?? found;
		}
	}
	return null;
}

/** "BERLIN —", "OSLO (Reuters) -", "FLINT, Mich., Oct. 4 (UPI) —" at the beginning of a paragraph. */
function dateline(text: string, tokens: Word[], from: number, to: number, s: Sentence): boolean {
	if (tokens[from]!.start !== s.start || !/^\p{Lu}{3,}/u.test(tokens[from]!.text)) return false;
	return /^(?:,[^—–\n]{1,40})?(?: ?\([^)]{1,40}\))? ?(?:—|–|--?) /u.test(
		text.slice(tokens[to]!.end, tokens[to]!.end + 90)
	);
}
