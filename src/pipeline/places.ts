/** Places named in an article, with coordinates: candidates from the gazetteer, weighed by what stands around. */
import { borderPoint } from './borders.ts';
import { countryOfDemonym, gazetteer, type Candidate } from './gazetteer.ts';
import { NOT_TOWNS } from './lexicon/places.ts';
import { nameHits, type NameHit } from './place-names.ts';
import type { CleanSource, FoundPlace, Mention, Sentence, Span } from './types.ts';
import { firstEndingAfter } from './words.ts';

/**
 * Every place that the sentences name, in order. A name inside a person's or an organization's is none; a
 * country that stands for its government is one. Places that the gazetteer knows only as small towns are taken
 * only where the text vouches for them (a state or country beside, "in" or "near" before).
 */
export function findPlaces(
	doc: CleanSource,
	sentences: Sentence[],
	mentions: Mention[]
): FoundPlace[] {
	const borders = sentences.flatMap((s) => bordersIn(doc.readable, s));
	const hits = nameHits(doc, sentences, mentions).filter((hit) => !covered(hit, borders));
	const context = contextOf(doc, sentences, hits);
	const accepted = new Map<string, Candidate>();
	const chosen = hits.map((hit) => {
		const best = choose(hit, context);
		if (best && (hit.evidence !== 'none' || isKnown(best, hit))) accepted.set(hit.key, best);
		return best;
	});
	const found: FoundPlace[] = [...borders];
	hits.forEach((hit, i) => {
		// A town that is vouched for once is the same town where its bare name comes again.
		const place = hit.evidence === 'none' ? accepted.get(hit.key) : chosen[i];
		if (!place || !isAcceptable(place, hit, context, accepted)) return;
		const { name, lat, lon, country } = place;
		found.push({ start: hit.start, end: hit.end, name, lat, lon, country });
	});
	return found.sort((a, b) => a.start - b.start);
}

function covered(hit: Span, spans: Span[]): boolean {
	const at = firstEndingAfter(spans, hit.start);
	return at < spans.length && spans[at]!.start <= hit.start && hit.end <= spans[at]!.end;
}

interface Context {
	/** ISO code → how often the country is named or meant. */
	countries: Map<string, number>;
	/** Postal code of a state → how often it is named. */
	states: Map<string, number>;
	total: number;
}

/** Which countries and states the article is about: names that mean one thing only, and demonyms. */
function contextOf(doc: CleanSource, sentences: Sentence[], hits: NameHit[]): Context {
	const context: Context = { countries: new Map(), states: new Map(), total: 0 };
	const add = (map: Map<string, number>, key: string | null | undefined, weight = 1) => {
		if (!key) return;
		map.set(key, (map.get(key) ?? 0) + weight);
		context.total += weight;
	};
	for (const hit of hits) {
		const strong = hit.candidates.filter((c) => c.kind !== 'city');
		const first = strong[0];
		if (first && strong.length === 1) {
			add(context.countries, first.country);
			if (first.kind === 'state') add(context.states, first.admin);
		}
		if (hit.container?.kind === 'state') add(context.states, hit.container.admin);
	}
	for (const s of sentences)
		for (const match of doc.readable.slice(s.start, s.end).matchAll(/\p{Lu}[\p{L}.]{2,}/gu))
			add(context.countries, countryOfDemonym(match[0])?.country, 0.5);
	// "Sudan's army" names an army, and says what country the article is about.
	for (const s of sentences)
		for (const match of doc.readable
			.slice(s.start, s.end)
			.matchAll(/\p{Lu}\p{L}{2,}(?=[’']s )/gu)) {
			const country = countryNamed(match[0])?.country;
			if (country && !context.countries.has(country)) add(context.countries, country, 0.5);
		}
	return context;
}

/** The candidate that fits best, or null where none may be meant. */
function choose(hit: NameHit, context: Context): Candidate | null {
	let best: Candidate | null = null;
	let bestScore = -Infinity;
	for (const candidate of hit.candidates) {
		const score = scoreOf(candidate, hit, context);
		if (score > bestScore) [best, bestScore] = [candidate, score];
	}
	return best;
}

const PRIOR: Record<Candidate['kind'], number> = {
	site: 9,
	country: 8.5,
	state: 7.6,
	region: 8,
	capital: 1,
	city: 0
};

/**
 * Powers of ten of inhabitants, so that one point is a tenfold larger town; a country or state beside the name
 * outweighs any size, one named elsewhere in the article up to a thousandfold.
 */
function scoreOf(c: Candidate, hit: NameHit, context: Context): number {
	let score = PRIOR[c.kind] + Math.log10(c.population + 1);
	if (hit.village && c.population >= VILLAGE) score -= 10;
	const { container } = hit;
	if (container && container !== c) {
		if (container.kind === 'state')
			score += c.country === 'US' && c.admin === container.admin && c.kind !== 'state' ? 20 : 0;
		else if (container.country !== null && container.country === c.country) {
			score += c.kind === 'country' ? 0 : 20;
			// A region beside it: the nearer the better.
			if (container.kind === 'region') score -= distance(c, container);
		}
	}
	const share = (map: Map<string, number>, key?: string | null) =>
		key ? Math.min(1, ((map.get(key) ?? 0) * 4) / (context.total + 4)) : 0;
	if (c.kind === 'city' || c.kind === 'capital' || c.kind === 'state') {
		score += 2 * share(context.countries, c.country);
		if (c.country === 'US') score += 2 * share(context.states, c.admin);
	}
	return score;
}

/** Degrees between two points, roughly. */
function distance(a: Candidate, b: Candidate): number {
	const east = (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180);
	return Math.hypot(a.lat - b.lat, east);
}

const KNOWN_CITY = 300_000;
const KNOWN_TOWN = 5_000;
/** A town that is looked for first where it bears the name of something else. */
const BIG_TOWN = 150_000;
/** What is called a village is no larger. */
const VILLAGE = 30_000;

/** Whether the bare name is enough. */
function isKnown(c: Candidate, hit: NameHit): boolean {
	if (hit.candidates.some((k) => k.kind !== 'city' && k.kind !== 'capital')) return true;
	if (NOT_TOWNS.has(hit.key)) return false;
	return c.population >= KNOWN_CITY || (c.kind === 'capital' && c.population > 20_000);
}

function isAcceptable(
	c: Candidate,
	hit: NameHit,
	context: Context,
	accepted: Map<string, Candidate>
): boolean {
	if (outside(c, hit)) return false;
	if (hit.evidence === 'container') return true;
	const about = c.country !== null && context.countries.has(c.country);
	const inState = c.country === 'US' && c.admin !== undefined && context.states.has(c.admin);
	if (hit.village)
		return (c.country === 'US' ? inState : about) && c.kind === 'city' && c.population < VILLAGE;
	if (isKnown(c, hit)) return true;
	if (hit.evidence === 'none') return accepted.has(hit.key) && !NOT_TOWNS.has(hit.key);
	// "in Nice" is a town, where the article is about France.
	if (NOT_TOWNS.has(hit.key) && hit.evidence !== 'mention')
		return about && hit.evidence === 'preposition' && c.population >= BIG_TOWN;
	// "in X": a town of some size, in a country or state that the article is about.
	return c.population >= (inState ? 1_000 : about ? KNOWN_TOWN : 50_000);
}

/** A town that is not in the state or country named beside it: the gazetteer lacks the one that is meant. */
function outside(c: Candidate, { container }: NameHit): boolean {
	if (!container || c.kind !== 'city' || c.population >= KNOWN_CITY) return false;
	if (container.kind === 'state')
		return c.country !== 'US' || (c.admin !== container.admin && c.admin !== undefined);
	return container.kind === 'country' && c.country !== container.country;
}

const COUNTRY = '(?:\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)';
const BORDERS = [
	`(${COUNTRY})(?:-|–|—|/)(${COUNTRY}) (?:border|frontier)`,
	`(?:border|frontier) (?:between|of) (?:the )?(${COUNTRY}) and (?:the )?(${COUNTRY})`,
	`(${COUNTRY})[’']s? (?:[\\p{L}\\p{N}-]+ ){0,3}(?:border|frontier) with (?:the )?(${COUNTRY})`
].map((source) => new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'gu'));

/** "the Kenya-Somalia border", "the border between Chad and Sudan", "Poland's 400-kilometre border with Belarus" */
function bordersIn(text: string, sentence: Sentence): FoundPlace[] {
	const slice = text.slice(sentence.start, sentence.end);
	if (!/\b(?:border|frontier)\b/.test(slice)) return [];
	const found: FoundPlace[] = [];
	for (const pattern of BORDERS)
		for (const match of slice.matchAll(pattern)) {
			const [a, b] = [countryNamed(match[1]!), countryNamed(match[2]!)];
			if (!a?.country || !b?.country || a.country === b.country) continue;
			const { numeric } = gazetteer();
			const point = borderPoint(numeric.get(a.country) ?? '', numeric.get(b.country) ?? '') ?? {
				lat: (a.lat + b.lat) / 2,
				lon: (a.lon + b.lon) / 2
			};
			const start = sentence.start + match.index;
			const names = [a.name, b.name].sort();
			found.push({
				start,
				end: start + match[0].length,
				name: `${names[0]}–${names[1]} border`,
				...point,
				country: null
			});
		}
	return found
		.sort((x, y) => x.start - y.start)
		.filter((p, i, all) => i === 0 || p.start >= all[i - 1]!.end);
}

function countryNamed(word: string): Candidate | null {
	const country = gazetteer()
		.lookUp(word)
		.find((c) => c.kind === 'country');
	return country ?? countryOfDemonym(word);
}
