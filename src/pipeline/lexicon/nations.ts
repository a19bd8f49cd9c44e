/** Names of countries and of their people, from world-countries, with what newspapers also call them. */
import countries from 'world-countries';

const EXTRA_COUNTRIES =
	'turkey america britain england scotland wales u.s u.k us uk usa burma ivory-coast holland russia syria iran iraq palestine gaza crimea chechnya catalonia kurdistan tibet czechia crimea kosovo taiwan united-states united-kingdom north-korea south-korea';
const EXTRA_DEMONYMS =
	'american british english scottish welsh french german dutch kurdish palestinian arab european african asian western eastern latino hispanic russian soviet israeli iranian iraqi saudi turkish chechen tibetan american-led u.s.-led scottish scots catalan spanish turk turks kurd kurds arabs kurds briton britons frenchman brit brits spaniard spaniards dane danes swede swedes pole poles finn finns greek greeks czech swiss irish polish danish swedish finnish';

/** Names of countries, lower case. */
export const COUNTRIES: ReadonlySet<string> = new Set([
	...countries.map((c) => c.name.common.toLowerCase()),
	...countries.map((c) => c.name.official.toLowerCase()),
	...EXTRA_COUNTRIES.split(' ').map((w) => w.replace('-', ' '))
]);

/** Adjectives and nouns for their people, lower case, singular and plural. */
export const DEMONYMS: ReadonlySet<string> = new Set([
	...countries.flatMap((c) => {
		const demonym = c.demonyms?.eng?.m.toLowerCase() ?? '';
		return demonym ? [demonym, `${demonym}s`] : [];
	}),
	...EXTRA_DEMONYMS.split(' ')
]);

/** States of the United States and a few cities that open many datelines, lower case. */
export const OTHER_PLACES: ReadonlySet<string> = new Set(
	'alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,west virginia,wisconsin,wyoming,district of columbia,washington,new york city,manhattan,brooklyn,los angeles,san francisco,chicago,boston,houston,philadelphia,detroit,atlanta,miami,dallas,seattle,denver,cleveland,las vegas,new orleans,london,paris,berlin,moscow,beijing,tokyo,rome,madrid,vienna,geneva,brussels,istanbul,ankara,cairo,baghdad,damascus,tehran,jerusalem,tel aviv,beirut,kabul,delhi,new delhi,mumbai,hong kong,sydney,toronto,ottawa,mexico city,europe,asia,africa,antarctica,australia'.split(
		','
	)
);

/** How newspapers shorten the states after a town: "Salem, Ore." */
const STATES_SHORT = new Set(
	'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.y n.c n.d okla ore pa r.i s.c s.d tenn tex vt va wash w.va wis wisc wyo d.c'.split(
		' '
	)
);

/** A state's name cut short, its full stop included. */
export function isStateAbbreviation(word: string): boolean {
	return word.endsWith('.') && STATES_SHORT.has(word.slice(0, -1).toLowerCase());
}

export function isCountry(name: string): boolean {
	return COUNTRIES.has(name.toLowerCase().replace(/\.$/, ''));
}

export function isPlaceName(name: string): boolean {
	const lower = name.toLowerCase().replace(/\.$/, '');
	return COUNTRIES.has(lower) || OTHER_PLACES.has(lower);
}

export function isDemonym(word: string): boolean {
	return DEMONYMS.has(word.toLowerCase());
}
