/** Mentions of one event, in one article or several, made into one event. */
import type { DateValue, Event, Place, PloverType } from '../lib/dataset/types.ts';
import type { DraftEvent, Place as At } from './drafts.ts';
import { echoes, mayBeOne, sameDeed, tie } from './merge/same-event.ts';
import { toEvent } from './merge/to-event.ts';

/** An event as one article mentions it, with the codebook's actors and places. */
export interface FoundMention {
	at: At;
	type: PloverType;
	mode?: string;
	status: Event['status'];
	actors: Event['actors'];
	/** The same, with the government for whom a leader acts in the leader's stead; where it differs. */
	sides?: Event['actors'];
	place: string | null;
	/** Whether the article says when. */
	dated: boolean;
	/** The words that give the date and the place. */
	dateAt?: At;
	placeAt?: At;
	/** Words of doubt about who did it, or that they claim it. */
	certainty?: { at: At; how: 'doubted' | 'claimed'; word: string };
	/** The sentence tells it as what went before. */
	since?: boolean;
	date: DateValue;
	figures: { what: string; value: number; at: At }[];
}

/** An event with the mentions that were found to be of it. */
export interface MergedEvent {
	event: DraftEvent;
	found: FoundMention[];
}

/**
 * Puts each mention to the first event that it can be of, else makes it a new one. Two mentions are of one event if they
 * are of one type and neither their dates, their places nor their parties rule it out, and at least two of the three speak
 * for it. What has no date of its own ("the Lima attacks", "his visit") then goes to the event that it can only be, as
 * `echoes` says. Mentions come in the order of the articles and of their text; events go out in the order of their first.
 */
export function mergeMentions(mentions: FoundMention[], places: Place[]): MergedEvent[] {
	const byId = new Map(places.map((place) => [place.id, place]));
	const groups: FoundMention[][] = [];
	for (const mention of mentions) {
		const home = groups.find((group) => {
			const ties = group.map((other) => tie(other, mention, byId));
			return ties.every((t) => t !== 'no') && ties.includes('yes');
		});
		if (home) home.push(mention);
		else groups.push([mention]);
	}
	return gathered(groups, byId).map((found) => ({ event: toEvent(found, byId), found }));
}

/** Gives each group without a date to the nearest other one that it echoes, until none is left that echoes another. */
function gathered(groups: FoundMention[][], places: Map<string, Place>): FoundMention[][] {
	const order = new Map(groups.flat().map((m, i) => [m, i]));
	const byOrder = (a?: FoundMention, b?: FoundMention) => order.get(a!)! - order.get(b!)!;
	const left = [...groups];
	for (let i = 0; i < left.length; i++) {
		const group = left[i]!;
		if (group.some((m) => m.dated)) continue;
		const home = nearestEcho(group, left, places);
		if (!home) continue;
		const whole = [...home, ...group].sort(byOrder);
		left.splice(left.indexOf(home), 1, whole);
		left.splice(left.indexOf(group), 1);
		// What came before may echo the larger group.
		i = -1;
	}
	for (let i = 0; i < left.length; i++) {
		const home = onlyOther(left[i]!, left, places);
		if (!home) continue;
		const whole = [...home, ...left[i]!].sort(byOrder);
		left.splice(left.indexOf(home), 1, whole);
		left.splice(i, 1);
		i = -1;
	}
	return left.sort((a, b) => byOrder(a[0], b[0]));
}

/**
 * The one violent deed of other articles that a group can be; none where several are possible that are not one
 * themselves.
 */
function onlyOther(
	group: FoundMention[],
	others: FoundMention[][],
	places: Map<string, Place>
): FoundMention[] | undefined {
	if (group[0]?.type !== 'ASSAULT' && group[0]?.type !== 'COERCE') return undefined;
	const homesOf = (one: FoundMention[]) =>
		others.filter((other) => other !== one && sameDeed(one, other, places));
	const homes = homesOf(group);
	// What a home could be besides must be this group too, and so must the homes be one another.
	const all = [...homes, ...homes.flatMap(homesOf)].filter((x) => x !== group);
	const one = all.every(
		(x) => homes.includes(x) && all.every((y) => x === y || sameDeed(x, y, places))
	);
	return one ? homes[0] : undefined;
}

function nearestEcho(
	group: FoundMention[],
	others: FoundMention[][],
	places: Map<string, Place>
): FoundMention[] | undefined {
	let home: FoundMention[] | undefined;
	let least = Infinity;
	for (const other of others) {
		if (other === group || other[0]?.type !== group[0]?.type) continue;
		const pairs = group.flatMap((m) => other.map((o) => ({ m, o })));
		if (!pairs.every(({ m, o }) => mayBeOne(m, o, places))) continue;
		for (const { m, o } of pairs) {
			if (gap(m, o) >= least || !echoes(m, o, places)) continue;
			least = gap(m, o);
			home = other;
		}
	}
	return home;
}

/** Code units between two mentions; those of other articles lie beyond all of the same. */
const gap = (a: FoundMention, b: FoundMention) =>
	a.at.article === b.at.article ? Math.abs(a.at.start - b.at.start) : 1e9;
