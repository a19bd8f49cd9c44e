/** When, where and how many: what stands closest to an event in its clause. */
import { MONTH } from '../dates/rule.ts';
import { countryOfDemonym, gazetteer } from '../gazetteer.ts';
import { numberValue } from '../lexicon/calendar.ts';
import { VERBAL } from '../lexicon/events.ts';
import { BE, FUTURE_MODALS, isPast } from '../lexicon/verbs.ts';
import type { FoundDate, FoundEvent, FoundPlace } from '../types.ts';
import type { Frame, Located } from './frame.ts';
import type { Trigger } from './triggers.ts';

const REPORTING =
	/^(?:said|says|told|tells|added|wrote|tweeted|announced|asked|argued|noted|stated|interview|statement|reporters|speaking|insisted|replied|conference|warned)$/;
const LOCATIVE =
	/^(?:in|at|near|over|inside|upon|across|outside|around|throughout|beyond|on|off|into)$/;
const TOWARDS = /^(?:to|for|from)$/;
const BREAK = /^(?:[;:]|but|while|although|though|because|whereas|when|after|before|amid)$/;
const REACH = 24;

/** Words between two stretches; a stretch that begins a new clause costs ten more, another event in between forbids. */
function gap(frame: Frame, trigger: Trigger, from: number, to: number, others: Trigger[]): number {
	const [a, b] = to < trigger.at ? [to + 1, trigger.at] : [trigger.to + 1, from];
	// What belongs to a noun follows it closely, or stands right before it.
	const reach = trigger.kind === 'verb' ? REACH : to < trigger.at ? 5 : 12;
	if (b - a > reach) return Infinity;
	let cost = b - a;
	for (let i = a; i < b; i += 1) {
		if (BREAK.test(frame.words[i]!.lower)) cost += 10;
		else if (frame.words[i]!.text === ',') cost += beginsClause(frame, i, b) ? REACH : 2;
	}
	for (const other of others) if (other !== trigger && other.at >= a && other.to < b) cost += 12;
	return cost;
}

/** ", and nurses voted to …": a comma behind which somebody else acts, before word `to`. */
const beginsClause = ({ words }: Frame, comma: number, to: number) =>
	/^(?:and|but)$/.test(words[comma + 1]?.lower ?? '') &&
	words
		.slice(comma + 3, Math.min(comma + 6, to))
		.some((w) => isPast(w.lower) || FUTURE_MODALS.has(w.lower));

/** Whether another event of the sentence has the better claim. */
function isTaken(
	frame: Frame,
	trigger: Trigger,
	from: number,
	to: number,
	others: Trigger[]
): boolean {
	const mine = gap(frame, trigger, from, to, others);
	return others.some(
		(o) =>
			o !== trigger &&
			o.type !== trigger.type &&
			// "which attacked Lima on Monday, condemned …": the comma ends the clause of the date.
			!(trigger.to < from && o.at > to && frame.words[to + 1]?.text === ',') &&
			gap(frame, o, from, to, others) + 2 < mine &&
			adjacent(o, from, to)
	);
}

/** Right beside it: "the May 3 bombing", "talks Thursday". */
const adjacent = (t: Trigger, from: number, to: number) =>
	(to < t.at && t.at - to <= 2) || (from > t.to && from - t.to <= 2);

/** The event's date, or null where none stands near enough or it is when somebody spoke. */
export function dateOf(frame: Frame, trigger: Trigger, others: Trigger[]): FoundDate | null {
	return nearest(frame.dates, (d) => {
		// "alleged that he took bribes in 2026": when it was done, not when it was said.
		if (VERBAL.has(trigger.type) && d.from > trigger.to && claims(frame, trigger.to + 1, d.from))
			return Infinity;
		if (inAnotherClause(frame, trigger, d.from)) return Infinity;
		// How long it lasts is not when it was.
		if (/^(?:until|till)$/.test(frame.words[d.from - 1]?.lower ?? '')) return Infinity;
		if (isSince(frame, trigger, d)) return Infinity;
		if (isCause(frame, trigger, d)) return Infinity;
		// "marched on Monday, two days after a bombing": the day of what came after; who speaks after a meeting does so at once.
		const isAfter = trigger.kind === 'noun' && trigger.type !== 'CONSULT' && d.to < trigger.at;
		if (isAfter && ordered(frame, d.to + 1, trigger.at)) return Infinity;
		if (isGovernors(frame, trigger, d)) return Infinity;
		if (saidThen(frame, d, trigger) || isTaken(frame, trigger, d.from, d.to, others))
			return Infinity;
		// A date right beside a noun of another event of the same kind is that one's.
		const beside = others.find(
			(o) =>
				o !== trigger &&
				o.kind === 'noun' &&
				d.to < o.at &&
				o.at - d.to <= 3 &&
				noBreak(frame, d.to + 1, o.at) &&
				!isPrepositional(frame, d.to + 1, o.at)
		);
		if (beside) return Infinity;
		return gap(frame, trigger, d.from, d.to, others);
	});
}

/** "have been killed since Monday", "the first since 2003": not the day, but for "since 2004, when bombs killed …". */
const isSince = ({ words }: Frame, trigger: Trigger, d: Located<FoundDate>) =>
	trigger.kind === 'verb' &&
	words[d.from - 1]?.lower === 'since' &&
	(trigger.at < d.from || words[d.to + 2]?.lower !== 'when');

/** "fined for fixing prices between 2012 and 2014": when it was done, not when it was punished. */
function isCause({ words }: Frame, trigger: Trigger, d: Located<FoundDate>): boolean {
	if (trigger.mode !== 'convict' && trigger.mode !== 'arrest' && trigger.type !== 'ACCUSE')
		return false;
	if (!/^(?:in|between|from|since|during)$/.test(words[d.from - 1]?.lower ?? '')) return false;
	for (let i = trigger.to + 1; i < d.from - 1; i += 1)
		if (/^(?:for|of|over)$/.test(words[i]!.lower) && /ing$/.test(words[i + 1]!.lower)) return true;
	return false;
}

/** "agreed on Monday to impose", "voted this week to strike": the day of the first verb. */
function isGovernors({ words }: Frame, trigger: Trigger, d: Located<FoundDate>): boolean {
	if (d.to !== trigger.at - 2 || words[trigger.at - 1]!.lower !== 'to') return false;
	const at = /^(?:on|in)$/.test(words[d.from - 1]?.lower ?? '') ? d.from - 2 : d.from - 1;
	return DECIDED.test(words[at]?.lower ?? '') && !BE.has(words[at - 1]?.lower ?? '');
}
const DECIDED =
	/^(?:agreed|voted|decided|vowed|pledged|promised|threatened|offered|refused|ordered|announced|urged|failed|chose)$/;

const RELATIVE = /^(?:who|whom|whose|which)$/;

/** Words that put one deed before or after another. */
const ordered = (frame: Frame, from: number, to: number) =>
	frame.words.slice(from, to).some((w) => /^(?:after|before|since|following)$/.test(w.lower));

/** "that will last", "that was signed": a relative clause, for what a verb reports. */
const isRelative = ({ words }: Frame, trigger: Trigger, i: number) =>
	RELATIVE.test(words[i]!.lower) ||
	(trigger.kind === 'verb' &&
		words[i]!.lower === 'that' &&
		/^\p{Ll}+$/u.test(words[i - 1]?.text ?? '') &&
		/^(?:will|would|is|are|was|were|has|have|had)$/.test(words[i + 1]?.lower ?? ''));

/**
 * Whether the words at `from` stand in a relative clause that is about somebody else: "Roe, who was in Lima on Monday,
 * urged …". A clause that hangs on the event itself is its own.
 */
function inAnotherClause(frame: Frame, trigger: Trigger, from: number): boolean {
	const { words } = frame;
	for (let i = from - 1; i >= 0; i -= 1) {
		const word = words[i]!.lower;
		if (word === ',' && !RELATIVE.test(words[i + 1]?.lower ?? '')) return false;
		if (!isRelative(frame, trigger, i)) continue;
		if (trigger.at > i && trigger.at < from) return false;
		if (trigger.at > i) {
			// The event stands behind it, in the clause or after its end.
			for (let k = from; k < trigger.at; k += 1) if (words[k]!.text === ',') return true;
			// "two men who were seized in 2015 were freed": the clause has a verb of its own.
			return trigger.kind === 'verb' && words.slice(i + 1, from).some((w) => isPast(w.lower));
		}
		return i - trigger.to > 2;
	}
	return false;
}

/** "told reporters Thursday": a date that belongs to the telling. */
function saidThen(frame: Frame, d: Located<FoundDate>, trigger: Trigger): boolean {
	for (let i = Math.max(0, d.from - 3); i < d.from; i += 1)
		if (REPORTING.test(frame.words[i]!.lower) && !(i >= trigger.at && i <= trigger.to)) return true;
	for (let i = d.to + 1; i <= Math.min(frame.words.length - 1, d.to + 1); i += 1)
		if (/^(?:said|told|announced)$/.test(frame.words[i]!.lower)) return true;
	return false;
}

function nearest<T>(items: Located<T>[], cost: (item: Located<T>) => number): T | null {
	let best: T | null = null;
	let least = REACH;
	for (const item of items) {
		const c = cost(item);
		if (c < least) [best, least] = [item.value, c];
	}
	return best;
}

/** The event's place: one that a preposition of place or the noun itself ties to it, the closest and finest. */
export function placeOf(
	frame: Frame,
	trigger: Trigger,
	others: Trigger[],
	taken: { from: number; to: number }[],
	phrase: number
): FoundPlace | null {
	return nearest(frame.places, (p) => {
		if (taken.some((t) => t.from <= p.from && p.to <= t.to)) return Infinity;
		if (inAnotherClause(frame, trigger, p.from)) return Infinity;
		// "sanctions over the raid in Lima": where the cause was.
		const caused = trigger.kind === 'noun' || trigger.type === 'SANCTION';
		if (caused && p.from > trigger.to && causes(frame, trigger.to + 1, p.from)) return Infinity;
		const compound =
			trigger.kind === 'noun' &&
			p.to < trigger.at &&
			p.from >= phrase &&
			frame.words[p.to + 1]?.lower !== "'s" &&
			noBreak(frame, p.to + 1, trigger.at);
		const object =
			trigger.mode === 'visit' &&
			trigger.kind === 'verb' &&
			p.from > trigger.to &&
			p.from - trigger.to <= 2;
		if (!compound && !object && !isLocative(frame, p, trigger)) return Infinity;
		// "the riots in Lima and the Callao fire": the place before "and" is the first one's.
		if (trigger.kind === 'noun' && p.to < phrase && parted(frame, p.to + 1, phrase))
			return Infinity;
		// Words are spoken elsewhere than where what they are about is to be: "urged them to act in Lima".
		if (VERBAL.has(trigger.type) && p.from > trigger.to && leads(frame, trigger.to + 1, p.from))
			return Infinity;
		if (isTaken(frame, trigger, p.from, p.to, others)) return Infinity;
		// Of "Bergen, Norway", the first.
		const container =
			frame.words[p.from - 1]?.text === ',' && frame.places.some((q) => q.to === p.from - 2);
		const cost = (container ? 4 : 0) + (isCoarse(frame, p) ? 6 : 0) - (compound ? 3 : 0);
		return gap(frame, trigger, p.from, p.to, others) + cost;
	});
}

/** A country, where the sentence names a town of it. */
const isCoarse = (frame: Frame, p: Located<FoundPlace>) =>
	isCountry(p.value) &&
	frame.places.some((q) => q.value.country === p.value.country && !isCountry(q.value));
const isCountry = (place: FoundPlace) => gazetteer().lookUp(place.name)[0]?.kind === 'country';

/**
 * Where a violent deed was, where only a country's name says so: "its Malian air strikes", "Chad reported fighting". No
 * stretch of the text gives the place then.
 */
export function impliedPlace(frame: Frame, trigger: Trigger, from: number): FoundPlace | null {
	if (trigger.type !== 'ASSAULT' || trigger.kind !== 'noun') return null;
	const { words } = frame;
	const owned = /^(?:its|his|her|their)$/.test(words[from]?.lower ?? '');
	const adjective = frame.parties.find(
		(p) => p.kind === 'adjective' && p.from === from + 1 && p.to < trigger.at
	);
	if (owned && adjective) return countryPlace(adjective.name, words[adjective.from]!.start);
	if (from > 1 && /^report(?:ed|s|ing)$/.test(words[from - 1]!.lower)) {
		const subject = frame.parties.find((p) => p.kind === 'country' && p.to === from - 2);
		if (subject) return countryPlace(subject.name, words[subject.from]!.start);
	}
	return null;
}

function countryPlace(name: string, at: number): FoundPlace | null {
	const country = gazetteer()
		.lookUp(name)
		.find((c) => c.kind === 'country');
	if (!country) return null;
	const { lat, lon } = country;
	return { start: at, end: at, name: country.name, lat, lon, country: country.country };
}

function isPrepositional(frame: Frame, from: number, to: number): boolean {
	for (let i = from; i < to; i += 1)
		if (/^(?:for|of|after|with|in|at|to|on|by|from)$/.test(frame.words[i]!.lower)) return true;
	return false;
}

function noBreak(frame: Frame, from: number, to: number): boolean {
	for (let i = from; i < to; i += 1) if (!/^[\p{L}-]/u.test(frame.words[i]!.text)) return false;
	return true;
}

function isLocative(frame: Frame, p: Located<FoundPlace>, trigger: Trigger): boolean {
	const country = p.value.country !== null;
	for (let i = p.from - 1; i >= Math.max(0, p.from - 5); i -= 1) {
		const word = frame.words[i]!.lower;
		// "sanctions over the strait" are about it; only what is done by arms is done over it.
		if (word === 'over' && !/^(?:ASSAULT|MOBILIZE|COERCE)$/.test(trigger.type)) return false;
		if (LOCATIVE.test(word)) return !(word === 'on' && country);
		// "Before leaving Lima, Roe called for …"
		if (word === 'leaving' && frame.words[i - 1]?.lower === 'before') return p.to < trigger.at;
		if (word === 'of' && /^(?:COERCE|ASSAULT)$/.test(trigger.type)) {
			// "shelled the rebel enclave of Douma"
			const object =
				TOWN.test(frame.words[i - 1]?.lower ?? '') &&
				i > trigger.to &&
				i - trigger.to <= 6 &&
				!isPrepositional(frame, trigger.to + 1, i);
			if (i === trigger.to + 1 || object) return true;
		}
		if (TOWARDS.test(word))
			return word === 'to' && trigger.type === 'CONSULT' && trigger.mode === 'visit';
		if (word === ',' && frame.places.some((q) => q.to === i - 1)) {
			i = frame.places.find((q) => q.to === i - 1)!.from;
			continue;
		}
		if (
			!/^(?:the|and|northern|southern|eastern|western|central|downtown|capital|city|town|of|\p{L}+)$/u.test(
				word
			)
		)
			return false;
		// "at the Chilean city of Lima"
		if (frame.words[i]!.text !== word && i < p.from - 1 && !countryOfDemonym(frame.words[i]!.text))
			return false;
	}
	return false;
}

const TOWN =
	/^(?:town|city|village|port|enclave|district|suburb|province|region|island|capital|stronghold)$/;

/** "and" or a comma stands between. */
const parted = (frame: Frame, from: number, to: number) =>
	frame.words.slice(from, to).some((w) => w.lower === 'and' || w.lower === ',');

/** A cause or purpose begins between. */
const causes = (frame: Frame, from: number, to: number) =>
	frame.words.slice(from, to - 1).some((w) => /^(?:over|about|for|because)$/.test(w.lower));

/** What is asked, promised or charged begins between. */
const leads = (frame: Frame, from: number, to: number) =>
	frame.words.slice(from, to).some((w) => /^(?:to|that|for|of|against|over)$/.test(w.lower));

/** A clause of what is said begins between. */
const claims = (frame: Frame, from: number, to: number) =>
	frame.words.slice(from, to).some((w) => w.lower === 'that');

type Figure = NonNullable<FoundEvent['figures']>[number];

const NUMBER =
	'(?:\\d[\\d,]*|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|dozens|hundreds|thousands)';
const PEOPLE =
	'(?:\\s+(?!and |in |at |that |who |which |he |she |they |it |attacks? |bombings? )[\\p{L}-]+){0,3}?';
const FIGURES: [what: string, pattern: RegExp][] = [
	[
		'killed',
		new RegExp(
			`\\b(?:kill(?:ed|ing|s)|massacr(?:ed|ing)|slaughter(?:ed|ing)|murder(?:ed|ing)|claimed)\\s+(?:at least |about |some |more than |nearly |as many as |over |the lives of )?(${NUMBER})\\b`,
			'giu'
		)
	],
	[
		'killed',
		new RegExp(
			`\\b(?:shot|stabbed|hacked|gunned) (?:dead|down|to death)\\s+(?:at least |about |some |more than )?(${NUMBER})\\b`,
			'giu'
		)
	],
	[
		'killed',
		new RegExp(
			`\\b(?:shot|stabbed|beat|hacked|crushed|burned)\\s+(${NUMBER})${PEOPLE}\\s+to death\\b`,
			'giu'
		)
	],
	[
		'killed',
		new RegExp(
			`\\b(?:left|leaving)\\s+(?:at least |about |some |more than |nearly )?(${NUMBER})${PEOPLE}\\s+dead\\b`,
			'giu'
		)
	],
	[
		'killed',
		new RegExp(
			`\\b(${NUMBER})${PEOPLE}\\s+(?:were |was |have been |had been )?(?:killed|dead|died|massacred|slain)\\b`,
			'giu'
		)
	],
	[
		'killed',
		new RegExp(
			`\\bdeath toll (?:of|to|at|reached|rose to|stood at) (?:at least )?(${NUMBER})\\b`,
			'giu'
		)
	],
	[
		'wounded',
		new RegExp(
			`\\b(?:wound|injur)(?:ed|ing)\\s+(?:at least |about |some |more than |nearly |over )?(${NUMBER})\\b`,
			'giu'
		)
	],
	[
		'wounded',
		new RegExp(
			`\\b(${NUMBER})${PEOPLE}\\s+(?:were |was |have been |more )?(?:wounded|injured|hurt)\\b`,
			'giu'
		)
	],
	[
		'arrested',
		new RegExp(
			`\\b(?:arrest|detain)(?:ed|ing)\\s+(?:at least |about |some |more than )?(${NUMBER})\\b`,
			'giu'
		)
	],
	[
		'arrested',
		new RegExp(
			`\\b(${NUMBER})${PEOPLE}\\s+(?:were |was |have been )(?:arrested|detained)\\b`,
			'giu'
		)
	]
];

/** Who is counted, right after the number. */
const COUNTED =
	/^\s+(?:people|dead|others|civilians|soldiers|troops|men|women|children|passengers|protesters|officers|workers|students)\b/u;

/** After a number that counts no people. */
const TIMES =
	/^\s+(?:more )?(?:second|minute|hour|day|night|week|month|year|time|mile|kilometre|kilometer)s?\b/u;

/** "In 1968 women were arrested": a year. */
const isYear = (text: string, start: number, end: number) =>
	/^(?:1[5-9]|20)\d\d$/.test(text.slice(start, end)) &&
	new RegExp(`\\b(?:in|since|by|of|until|from|during|before|after|${MONTH}),?\\s$`, 'i').test(
		text.slice(Math.max(0, start - 12), start)
	);

/** Counted casualties and arrests in a stretch of the text, each with where the number stands. */
export function figuresIn(text: string, start: number, end: number): Figure[] {
	const slice = text.slice(start, end);
	if (
		!/kill|dead|died|death|massacr|slaughter|murder|slain|wound|injur|hurt|arrest|detain|claimed/i.test(
			slice
		)
	)
		return [];
	const found = new Map<string, Figure>();
	for (const [what, pattern] of FIGURES)
		for (const match of slice.matchAll(pattern)) {
			const value = numberValue(match[1]!);
			const at = start + match.index + match[0].indexOf(match[1]!);
			const after = at + match[1]!.length;
			// "arrested two days later"
			if (value === null || TIMES.test(text.slice(after, after + 20))) continue;
			if (isYear(text, at, after)) continue;
			const key = `${what}/${at}`;
			const counted = COUNTED.exec(text.slice(at + match[1]!.length, at + match[1]!.length + 20));
			const end = at + match[1]!.length + (counted?.[0].length ?? 0);
			if (!found.has(key)) found.set(key, { what, value, start: at, end });
		}
	return [...found.values()].sort((a, b) => a.start - b.start);
}
