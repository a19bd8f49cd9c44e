/**
 * What the stages of the pipeline hand to each other. All offsets count UTF-16 code units of the text as it
 * came, end exclusive, in every stage.
 */

export interface Span {
	start: number;
	end: number;
}

/** An article as it was read, before anything is understood of it. */
export interface Source {
	id: string;
	/** The text as it came; never altered. */
	text: string;
	/** Lower-case hexadecimal SHA-256 of `text` as UTF-8. */
	sha256: string;
	/** EDTF day that relative dates are resolved against, or null where nothing tells it. */
	published: string | null;
	/** The words or the rule that `published` rests on. */
	publishedBasis: string | null;
}

export interface Removed extends Span {
	/** Why it is not the article's body, in a few words: "photo credit", "teaser list", "injected link text". */
	reason: string;
}

/** A source with its web junk marked. */
export interface CleanSource extends Source {
	removed: Removed[];
	/**
	 * As long as `text`, unit for unit: removed stretches and odd white space (no-break spaces, …) are plain
	 * spaces, line breaks stay. Later stages read this, and their offsets hold in `text`.
	 */
	readable: string;
	/** Body paragraphs, in order, trimmed; headings are paragraphs too. */
	paragraphs: (Span & { heading: boolean })[];
}

export interface Sentence extends Span {
	/** Index into `paragraphs`. */
	paragraph: number;
}

export type EntityKind = 'person' | 'organization' | 'place' | 'group' | 'other';

/** A name, title or pronoun, and whom it stands for. */
export interface Mention extends Span {
	/** The fullest name that the article gives of whom this stands for. */
	entity: string;
	kind: EntityKind;
	/** How it is said; a pronoun's or a title's entity is inferred. */
	form: 'name' | 'title' | 'pronoun';
	/** Grammatical gender where known. */
	gender?: 'm' | 'f';
	plural?: boolean;
	/** Nobody whom the article names: `entity` is the phrase itself ("an aide"). */
	unnamed?: true;
}

/** A stretch between quotation marks, the marks not included. */
export interface QuotedSpan extends Span {
	/** False for titles of works, scare quotes and nicknames. */
	speech: boolean;
	/** A nickname, or the title of a work or programme: not even within reported speech somebody's words. */
	name: boolean;
}

/** A name, or words for somebody, and where they stand. */
export interface Named extends Span {
	name: string;
}

export interface FoundStatement extends Span {
	kind: 'direct' | 'indirect' | 'mixed';
	quotes: Span[];
	/** Only somebody with a name; `name` is the fullest that the article gives. */
	speaker: Named | null;
	/** The words for a speaker whom the article does not name: "an aide". */
	source?: Named;
	cue: Span | null;
	/** The date that the sentence gives for the saying. */
	said?: FoundDate;
	/** 0 to 1. */
	confidence: number;
}

export interface FoundDate extends Span {
	/** EDTF. */
	value: string;
	/** The rule that resolved it, in a few words. */
	basis: string;
}

export interface FoundPlace extends Span {
	name: string;
	lat: number;
	lon: number;
	/** ISO 3166-1 alpha-2, or null for a sea or a region of several countries. */
	country: string | null;
}

export interface FoundEvent extends Span {
	/** PLOVER 2.0 type. */
	type: string;
	/** PLOVER 2.0 mode, where one fits. */
	mode?: string;
	status: 'occurred' | 'planned' | 'alleged' | 'negated';
	/** EDTF, or null. */
	date: string | null;
	/** Name as in `places`, or null. */
	place: string | null;
	actors: { name: string; role: 'actor' | 'recipient' }[];
	/** The words that give the date and the place, the latter's preposition included. */
	dateAt?: Span;
	placeAt?: Span;
	/** Where the sentence says how sure it is who did it: a word of doubt, or "claimed". */
	certainty?: Span & { how: 'doubted' | 'claimed'; word: string };
	/** Told as what went before the rest of its sentence: "after the attack", "in the wake of the vote". */
	since?: true;
	/** Casualties and other numbers that belong to the event. */
	figures?: { what: string; value: number; start: number; end: number }[];
	confidence: number;
}

/** What a person is called, or how large a group is said to be. */
export interface FoundTrait extends Span {
	/** Whose: the mention's entity, or the noun for the group. */
	of: string;
	what: 'title' | 'size';
	/** The title in lower case, or the number. */
	value: string;
	/** The title judges ("dictator"). */
	judging?: true;
}

/** Everything that was found in one article; what `npm run extract` prints of it is the design's JSON line. */
export interface Extraction {
	article: { id: string; sha256: string; published: string | null; publishedBasis: string | null };
	removed: Removed[];
	sentences: Sentence[];
	mentions: Mention[];
	/** Every stretch in quotation marks that is speech, whether or not a statement holds it. */
	quotes: QuotedSpan[];
	statements: FoundStatement[];
	dates: FoundDate[];
	places: FoundPlace[];
	events: FoundEvent[];
	traits?: FoundTrait[];
}

/** A mistake of the user's: its message names the file, the place and the mend, and no stack is shown. */
export class UserError extends Error {
	override name = 'UserError';
}
