/** Where the mentions of one event do not agree: figures, dates, places, who did it. */
import type { Place } from '../lib/dataset/types.ts';
import type { DraftDiscrepancy, Place as At } from './drafts.ts';
import { datesConflict, samePlace } from './merge/same-event.ts';
import type { FoundMention, MergedEvent } from './merge.ts';

interface Claim {
	value: string;
	at: At;
}

/**
 * Every matter that two articles differ on about one event. Each article speaks once a value; articles that say the same
 * thing twice make no discrepancy with themselves.
 */
export function findDiscrepancies(events: MergedEvent[], places: Place[]): DraftDiscrepancy[] {
	const byId = new Map(places.map((place) => [place.id, place]));
	return events.flatMap(({ found }) => {
		const first = found[0];
		if (!first) return [];
		const make = (
			matter: DraftDiscrepancy['matter'],
			title: string,
			claims: Claim[]
		): DraftDiscrepancy[] => {
			const distinct = differing(claims);
			if (distinct.length < 2) return [];
			return [{ origin: 'machine', about: { event: first.at }, matter, title, claims: distinct }];
		};
		const kinds = [...new Set(found.flatMap((m) => m.figures.map((f) => f.what)))];
		const numbers = kinds.flatMap((what) => {
			const claims = found.flatMap((m) =>
				m.figures.filter((f) => f.what === what).map((f) => ({ value: String(f.value), at: f.at }))
			);
			return make('number', `The articles differ on how many were ${what}.`, claims);
		});
		const dates = conflicting(found, (a, b) => a.dated && b.dated && datesConflict(a.date, b.date));
		const sites = conflicting(found, (a, b) => samePlace(a.place, b.place, byId) === 'differs');
		const name = (m: FoundMention) => byId.get(m.place ?? '')?.name ?? '';
		const when = (m: FoundMention) => ({ value: m.date.edtf, at: m.dateAt ?? m.at });
		const where = (m: FoundMention) => ({ value: name(m), at: m.placeAt ?? m.at });
		return [
			...numbers,
			...make('date', 'The articles give different dates.', dates.map(when)),
			...make('place', 'The articles name different places.', sites.map(where)),
			...make(
				'characterisation',
				'The articles differ on how sure it is who did it.',
				certainties(found)
			)
		];
	});
}

/**
 * What each article says of who did it, where one at least doubts it: the word of doubt, that it is claimed, or the deed
 * with its doer's name as a fact.
 */
function certainties(found: FoundMention[]): Claim[] {
	if (!found.some((m) => m.certainty?.how === 'doubted')) return [];
	const marked = new Set(found.flatMap((m) => (m.certainty ? [m.at.article] : [])));
	return found.flatMap((m) => {
		if (m.certainty) return [{ value: m.certainty.word, at: m.certainty.at }];
		const named = m.status === 'occurred' && m.actors.some((a) => a.role === 'actor');
		return named && !marked.has(m.at.article) ? [{ value: 'stated as a fact', at: m.at }] : [];
	});
}

/** One claim a value and article, and those only where different articles differ. */
function differing(claims: Claim[]): Claim[] {
	const seen = new Set<string>();
	const distinct = claims.filter(({ value, at }) => {
		const key = `${at.article}\n${value}`;
		return !seen.has(key) && Boolean(seen.add(key));
	});
	const values = new Set(distinct.map((c) => c.value));
	const articles = new Set(distinct.map((c) => c.at.article));
	return values.size > 1 && articles.size > 1 ? distinct : [];
}

/** The mentions that some other mention conflicts with. */
function conflicting(
	found: FoundMention[],
	conflict: (a: FoundMention, b: FoundMention) => boolean
): FoundMention[] {
	return found.filter((m) => found.some((other) => conflict(m, other)));
}
