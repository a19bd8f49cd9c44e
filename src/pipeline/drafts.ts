/** Records on their way from find to dataset: they still know the spans they rest on, and have no ids yet. */
import type { DateValue, Discrepancy, Event, Stance, Statement } from '../lib/dataset/types.ts';
import type { Span } from './types.ts';

interface Draft {
	origin: 'machine' | 'editor';
	/** An editor has changed what the machine found. */
	corrected?: true;
	/** `file:line` of the editors' decision on it; undefined for what nobody has decided. */
	decided?: string;
}

/** A stretch of an article. */
export interface Place extends Span {
	article: string;
}

export interface DraftQuote extends Span {
	continues: boolean;
}

export interface DraftPosition {
	issue: string;
	stance: Stance;
	condition?: string;
	reading?: string;
	origin: 'machine' | 'editor';
	corrected?: true;
}

export interface DraftStatement extends Draft {
	/** What is attributed. */
	at: Place;
	kind: Statement['kind'];
	speaker: string | null;
	/** As the article has it, for the run's notes. */
	speakerName?: string;
	holder?: string;
	cue?: Span;
	speakerSpan?: Span;
	quotes: DraftQuote[];
	date: DateValue;
	/** Undefined where it is to be composed from the record. */
	paraphrase?: string;
	positions: DraftPosition[];
}

export interface DraftMention {
	at: Place;
	date?: DateValue;
}

export interface DraftEvent extends Draft {
	type: Event['type'];
	mode?: string;
	status: Event['status'];
	/** Undefined where it is to be composed from the record. */
	title?: string;
	actors: Event['actors'];
	place: string | null;
	date: DateValue;
	mentions: DraftMention[];
}

export interface DraftDiscrepancy extends Draft {
	/** An actor, or an event by one of its mentions. */
	about: { actor: string } | { event: Place };
	matter: Discrepancy['matter'];
	title: string;
	claims: { value: string; at: Place }[];
}

/** Everything before ids are given. */
export interface Drafts {
	statements: DraftStatement[];
	events: DraftEvent[];
	discrepancies: DraftDiscrepancy[];
}
