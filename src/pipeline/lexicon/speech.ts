/** Words near which a few words in quotation marks are likely to be somebody's. */
const set = (words: string) => new Set(words.split(' '));

/** Nouns for what is said, written or shown, beside those that take a clause. */
export const SPEECH_NOUNS = set(
	'admission admissions reference references rhetoric dictum attack attacks question questions answer answers chant chants cry cries mantra motto account accounts report reports testimony letter column article editorial ad ads tweet tweets post posts message messages email emails e-mail speech interview lament broadside note notes critique review indictment finding findings assessment jab description'
);

/** Verbs that give somebody's words for a thing, and take no clause. */
export const CITING = set(
	'refer refers referred referring define defines defined deem deems deemed designate designated rate rated pronounce pronounced mouth mouthed mouthing utter utters uttered uttering lament laments lamented coin coins coined judge judged term termed consider considers considered classified invoking scrawled'
);

/** What somebody says something in: "Roe issued a statement saying …", "and in a statement praised". */
export const DOCUMENTS =
	/\b(?:statement|letter|email|e-mail|memo|tweet|post|message|note|release|op-ed|essay|speech|video|interview|article|column|text|ad)s?$/;

/** What stands right before a name that somebody gives to a thing. */
export const NAMING = set(
	'word words term terms phrase phrases slogan hashtag label nickname called calls call calling named dubbed nicknamed termed titled entitled'
);
