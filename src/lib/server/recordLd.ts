/** A record for machines that read pages: JSON-LD after schema.org. Pure; runs at build time. */
import { dayBounds, OPEN_END, OPEN_START } from '../dataset/edtf.ts';
import { indexOf, recordById } from '../dataset/selectors.ts';
import type { Actor, Dataset } from '../dataset/types.ts';
import { joinedQuotes } from '../evidence/saying.ts';
import { articleLd, type JsonLd } from './jsonLd.ts';

/**
 * Words that somebody said are a `Quotation`; what is reported of them, a reading or a difference is a `Claim`; what
 * happened is an `Event`. Each names the articles that it is found in.
 * @param address the record's page, where it is known
 */
export function recordLd(dataset: Dataset, id: string, address?: string): JsonLd {
	const { articles, actors, places } = indexOf(dataset);
	const thing = thingLd(dataset, id, {
		article: (of) => articleLd(articles.get(of)!),
		actor: (of) => actorLd(actors.get(of)!),
		place: (of) => placeLd(places.get(of)!)
	});
	return {
		'@context': 'https://schema.org',
		...(address ? { '@id': address } : {}),
		...thing
	};
}

/** How a record names what it points at, each by its id: in full, or by reference. */
export interface Naming {
	article(id: string): JsonLd;
	actor(id: string): JsonLd;
	place(id: string): JsonLd;
	/** Another record; left out where a record stands alone. */
	record?(id: string): JsonLd;
}

/** A record without context and name. */
export function thingLd(dataset: Dataset, id: string, naming: Naming): JsonLd {
	const found = recordById(dataset, id);
	if (!found) throw new Error(`${id} is no record`);
	const { article } = naming;
	const { issues, records } = indexOf(dataset);
	const actor = (of: string | null | undefined) =>
		typeof of === 'string' ? naming.actor(of) : undefined;
	switch (found.type) {
		case 'statement': {
			const { speaker, holder, paraphrase, article: source } = found.record;
			const quotes = joinedQuotes(found.record);
			const author = actor(holder ?? speaker);
			return {
				'@type': quotes.length > 0 ? 'Quotation' : 'Claim',
				text: quotes.length > 0 ? quotes.join(' … ') : paraphrase,
				...(quotes.length > 0 ? { abstract: paraphrase } : {}),
				...(author ? { author } : {}),
				inLanguage: dataset.story.language,
				[quotes.length > 0 ? 'isPartOf' : 'appearance']: article(source)
			};
		}
		case 'position': {
			const { statement, issue, stance, condition, actor: of } = found.record;
			const said = records.get(statement);
			const source = said?.type === 'statement' ? said.record.article : undefined;
			return {
				'@type': 'Claim',
				about: issues.get(issue)?.question ?? issue,
				text: condition === undefined ? stance : `${stance}: only if ${condition}`,
				author: actor(of),
				...(source ? { appearance: article(source) } : {}),
				...(naming.record ? { isBasedOn: naming.record(statement) } : {})
			};
		}
		case 'event': {
			const { title, date, place, actors: parties, mentions } = found.record;
			const { first, last } = dayBounds(date.edtf);
			return {
				'@type': 'Event',
				name: title,
				...(first === OPEN_START ? {} : { startDate: first }),
				...(last === OPEN_END ? {} : { endDate: last }),
				...(place === null ? {} : { location: naming.place(place) }),
				about: parties.map((party) => actor(party.actor)),
				subjectOf: [...new Set(mentions.map((m) => m.article))].map(article)
			};
		}
		case 'discrepancy':
			return {
				'@type': 'ItemList',
				name: found.record.title,
				itemListElement: found.record.claims.map((claim, i) => ({
					'@type': 'ListItem',
					position: i + 1,
					item: { '@type': 'Claim', text: claim.value, appearance: article(claim.article) }
				}))
			};
	}
}

/** A person or body of the story. */
export function actorLd({ name, kind, wikidata }: Actor): JsonLd {
	return {
		'@type': kind === 'person' ? 'Person' : 'Organization',
		name,
		...(wikidata ? { sameAs: `https://www.wikidata.org/wiki/${wikidata}` } : {})
	};
}

/** A place of the story. */
export function placeLd({ name, lat, lon, wikidata }: Dataset['places'][number]): JsonLd {
	return {
		'@type': 'Place',
		name,
		geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon },
		...(wikidata ? { sameAs: `https://www.wikidata.org/wiki/${wikidata}` } : {})
	};
}
