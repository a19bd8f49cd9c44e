import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../src/pipeline/places.ts';
import type { EntityKind } from '../../src/pipeline/types.ts';
import { article, mentionsOf, sentencesOf } from './helpers/article.ts';

function places(text: string, names: Record<string, EntityKind> = {}) {
	const doc = article(text);
	return findPlaces(doc, sentencesOf(doc), mentionsOf(doc, names)).map((p) => ({
		...p,
		words: text.slice(p.start, p.end)
	}));
}

/** Kilometres between two points (haversine). */
function kilometres(a: { lat: number; lon: number }, lat: number, lon: number): number {
	const rad = Math.PI / 180;
	const h =
		Math.sin(((lat - a.lat) * rad) / 2) ** 2 +
		Math.cos(a.lat * rad) * Math.cos(lat * rad) * Math.sin(((lon - a.lon) * rad) / 2) ** 2;
	return 12742 * Math.asin(Math.sqrt(h));
}

describe('findPlaces', () => {
	const cases: [string, string, number, number, string | null][] = [
		['Rain fell in Paris and nobody minded.', 'Paris', 48.86, 2.35, 'FR'],
		['Rain fell in Paris, Texas, and nobody minded.', 'Paris', 33.66, -95.56, 'US'],
		['The fair in Springfield, Illinois, opened.', 'Springfield', 39.8, -89.64, 'US'],
		['The Kremlin declined to comment.', 'Kremlin', 55.75, 37.62, 'RU'],
		['She flew to the White House.', 'White House', 38.9, -77.04, 'US'],
		['Tourists left the Sinai Peninsula.', 'Sinai Peninsula', 29.5, 33.8, 'EG'],
		['Boats crossed the Black Sea.', 'Black Sea', 43.3, 34.5, null],
		['Trade with the Baltic countries grew.', 'Baltic countries', 57, 25, null],
		['Trucks queued at the Kenya-Somalia border.', 'Kenya-Somalia border', 1, 41, null],
		['Trucks queued at the Turkish-Bulgarian border.', 'Turkish-Bulgarian border', 42, 27, null],
		[
			'Poland’s 400-kilometre border with Belarus is shut.',
			'Poland’s 400-kilometre border with Belarus',
			53,
			23.6,
			null
		],
		['The U.S. and Chile signed it.', 'U.S.', 38, -97, 'US'],
		['Washington said it would pay.', 'Washington', 38.9, -77.04, 'US'],
		['Jobs will go in Hull and in Leeds, in England.', 'Hull', 53.74, -0.34, 'GB'],
		['The mill in Newcastle, England, closed.', 'Newcastle', 54.97, -1.61, 'GB'],
		['FLINT, Mich. (AP) — The water was brown.', 'FLINT', 43.01, -83.69, 'US']
	];
	it.each(cases)('%s', (text, words, lat, lon, country) => {
		const found = places(text).find((p) => p.words === words);
		expect(found?.country).toBe(country);
		expect(kilometres(found!, lat, lon)).toBeLessThan(161);
	});

	it.each([
		['Rain fell in Antwerp.', 'Antwerp', 'BE'],
		['Rain fell in Gothenburg.', 'Gothenburg', 'SE'],
		['Rain fell in Wroclaw.', 'Wrocław', 'PL'],
		['Rain fell in Diyarbakir.', 'Diyarbakır', 'TR'],
		['Rain fell in Taiz.', 'Taiz', 'YE'],
		['Rain fell in Ciudad Juárez.', 'Ciudad Juárez', 'MX'],
		['Fires burned across Zamfara state.', 'Zamfara', 'NG'],
		['Fires burned across Apulia.', 'Puglia', 'IT']
	])('knows what English calls it: %s', (text, name, country) => {
		expect(places(text)).toMatchObject([{ name, country }]);
	});

	it('vouches for a whole list with its preposition', () => {
		const list = places('Marches in Lyon, Nantes and Reims were calm, as France had hoped.');
		expect(list.map((p) => p.words)).toEqual(['Lyon', 'Nantes', 'Reims', 'France']);
		expect(places('Roe lives in Lima and Nantes left early.').map((p) => p.words)).toEqual([
			'Lima'
		]);
		expect(places('Roe came in, Nantes and all.')).toEqual([]);
	});

	it('takes no big town for a village of its name', () => {
		const [village] = places('The village of Essen, close to the Belgian coast, was flooded.');
		expect(village!.country).toBe('BE');
		expect(places('The village of Essen was flooded.')).toEqual([]);
		expect(places('The city of Essen was flooded.')).toMatchObject([{ country: 'DE' }]);
	});

	it('takes the place in a title of nobility for none', () => {
		expect(places('The Duke of Sussex left.')).toEqual([]);
		expect(places('The people of Sussex left.')).toMatchObject([{ country: 'GB' }]);
		expect(places('The count of votes in Scotland ended.')).toMatchObject([{ name: 'Scotland' }]);
	});

	it('takes a river for no country', () => {
		expect(places('Troops blocked the bridges over the Niger.')).toEqual([]);
		expect(places('The Niger government fell.')).toMatchObject([{ country: 'NE' }]);
		expect(places('They fled to Niger.')).toMatchObject([{ country: 'NE' }]);
	});

	it('takes a word that is a town, too, for one where the article is about its country', () => {
		expect(places('French police made arrests in Nice.')).toMatchObject([{ name: 'Nice' }]);
		expect(places('French police made arrests, which is Nice.')).toEqual([]);
		expect(places('It was printed in Reading and Writing.')).toEqual([]);
	});

	it('takes what somebody is in for a town though a person bears its name', () => {
		const names = { 'Jordan Paris': 'person', Paris: 'person' } as const;
		expect(places('A court in Paris fined Jordan Paris.', names)).toMatchObject([
			{ name: 'Paris', start: 11 }
		]);
		expect(places('The party had faith in Paris, and Jordan Paris won.', names)).toEqual([]);
		expect(places('Jordan Paris left, and Paris was jailed.', names)).toEqual([]);
	});

	it('takes a small town in a country that only an owner names', () => {
		expect(places('Sudan’s army shelled a market in El Obeid.').map((p) => p.words)).toContain(
			'El Obeid'
		);
		expect(places('The army shelled a market in Kalmthout.')).toEqual([]);
	});

	it('takes the country or the state by what stands around', () => {
		const state = places(
			'Voters in Atlanta, Macon and across Georgia went to the polls, as in Alabama and Florida.'
		);
		expect(state.find((p) => p.words === 'Georgia')?.country).toBe('US');
		const country = places('Georgia and Russia signed a truce in Tbilisi.');
		expect(country.find((p) => p.words === 'Georgia')?.country).toBe('GE');
	});

	const none: [string, Record<string, EntityKind>][] = [
		['Then Paris Hilton arrived.', {}],
		['President Washington never saw it.', {}],
		['Mr. London objected.', {}],
		['Jordan Baker objected.', {}],
		['Later Lincoln objected.', { Lincoln: 'person' }],
		['He quoted the Washington Post.', { 'Washington Post': 'organization' }],
		['Tell us. Reading is fun. Nice work!', {}],
		['Clinton was tired.', {}],
		['Traders in the City sold, and in City nobody minded.', {}]
	];
	it.each(none)('finds none in: %s', (text, names) => {
		expect(places(text, names)).toEqual([]);
	});

	it('takes a small town only where the text vouches for it', () => {
		expect(places('Machias was quiet.')).toEqual([]);
		const found = places('A fire broke out in Machias, Maine. Machias was quiet.');
		expect(found.filter((p) => p.name === 'Machias')).toHaveLength(2);
	});
	it('leaves out a town that is not in the state beside it', () => {
		expect(places('It hit Machias, Ohio.').map((p) => p.name)).toEqual(['Ohio']);
		expect(places('It hit Boston, Ohio and Utah.').map((p) => p.name)).toContain('Boston');
	});
	it('survives any text', () => {
		for (const text of [
			'',
			'\ud800\u0000',
			'Paris '.repeat(3000),
			'İstanbul, ',
			'border between and'
		])
			expect(() => places(text)).not.toThrow();
	});
});
