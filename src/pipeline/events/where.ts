/** The place of an event: what a preposition or the event's own noun ties to it, closest and finest. */
import { countryOfDemonym, gazetteer } from '../gazetteer.ts';
import { VERBAL } from '../lexicon/events.ts';
import type { FoundPlace } from '../types.ts';
import type { Frame, Located } from './frame.ts';
import { gap, inAnotherClause, isPrepositional, isTaken, nearest, noBreak } from './nearness.ts';
import type { Trigger } from './triggers.ts';

const LOCATIVE =
	/^(?:in|at|near|over|inside|upon|across|outside|around|throughout|beyond|on|off|into)$/;

const TOWARDS = /^(?:to|for|from)$/;

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
