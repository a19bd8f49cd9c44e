/** Cards of what happened, and of what is told in two ways. */
import { dayBounds } from '../dataset/edtf.ts';
import { discrepanciesAbout, indexOf } from '../dataset/selectors.ts';
import type { Dataset, Discrepancy, Event } from '../dataset/types.ts';
import type { Card, CardAccount } from './card.ts';
import { actorName, differing, whenWords } from './names.ts';

const STATUSES: Record<Event['status'], string> = {
	occurred: 'Reported as having happened',
	planned: 'Announced or planned',
	alleged: 'Alleged'
};
const MATTERS: Record<Discrepancy['matter'], string> = {
	number: 'a number',
	date: 'a date',
	place: 'a place',
	outcome: 'what came of it',
	characterisation: 'how to describe it'
};

/** The card of an event, with every article that tells it. */
export function eventCard(dataset: Dataset, event: Event): Card {
	const parties = (side: 'actor' | 'recipient') =>
		event.actors
			.filter((party) => party.role === side)
			.map((party) => actorName(dataset, party.actor))
			.join(', ');
	const place = event.place === null ? undefined : indexOf(dataset).places.get(event.place);
	const kind = [event.type, event.mode].flatMap((k) => k?.toLowerCase() ?? []).join(', ');
	const facts: Card['facts'] = [
		['When', whenWords(dataset, event.date)],
		['Where', place?.name ?? ''],
		['By', parties('actor')],
		['To or with', parties('recipient')],
		['Status', STATUSES[event.status]],
		['Kind', `${kind} (PLOVER 2.0)`]
	];
	return {
		id: event.id,
		type: 'event',
		heading: event.title,
		quotes: [],
		facts: facts.filter(([, words]) => words !== ''),
		stances: [],
		accounts: accountsOf(dataset, event),
		related: [],
		differ: differing(discrepanciesAbout(dataset, event.id)),
		origin: event.origin,
		...(event.corrected ? { corrected: true } : {})
	};
}

/** Each article once, with its own date where that is another. */
function accountsOf(dataset: Dataset, event: Event): CardAccount[] {
	const accounts = new Map<string, CardAccount>();
	for (const { article, date } of event.mentions) {
		const says =
			date && !sameDays(date.edtf, event.date.edtf) ? whenWords(dataset, date) : undefined;
		if (!accounts.get(article)?.says)
			accounts.set(article, { article, ...(says === undefined ? {} : { says }) });
	}
	return [...accounts.values()];
}

/** The card of a discrepancy: the claims side by side. */
export function discrepancyCard(dataset: Dataset, discrepancy: Discrepancy): Card {
	const about = indexOf(dataset).records.get(discrepancy.about);
	const event = about?.type === 'event' ? about.record : undefined;
	return {
		id: discrepancy.id,
		type: 'discrepancy',
		heading: discrepancy.title,
		sub: `The articles differ on ${MATTERS[discrepancy.matter]}`,
		quotes: [],
		facts: event ? [] : [['About', actorName(dataset, discrepancy.about)]],
		stances: [],
		accounts: discrepancy.claims.map(({ article, value }) => ({ article, says: value })),
		related: event
			? [{ id: event.id, article: event.mentions[0]?.article ?? '', words: event.title }]
			: [],
		differ: [],
		origin: discrepancy.origin,
		...(discrepancy.corrected ? { corrected: true } : {})
	};
}

function sameDays(a: string, b: string): boolean {
	const [x, y] = [dayBounds(a), dayBounds(b)];
	return x.first === y.first && x.last === y.last;
}
