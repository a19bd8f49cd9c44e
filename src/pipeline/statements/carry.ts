/** Quotations without a reporting clause of their own: whose words go on. */
import type { CleanSource, FoundStatement, Span } from '../types.ts';
import type { Attribution } from './attribution.ts';
import { announcing } from './announcing.ts';
import type { Speaker } from './speaker.ts';
import { teller } from './teller.ts';
import type { Item, Unit } from './units.ts';

interface Last {
	/** Named or not; null where nobody is known to speak. */
	who: Speaker | null;
	paragraph: number;
	/** The unit held his words in quotation marks, or a colon at its end announces them. */
	quoted: boolean;
}

interface Loose {
	span: Span;
	quote: Span;
}

export class Carrier {
	private readonly doc: CleanSource;
	private last: Last | undefined;

	constructor(doc: CleanSource) {
		this.doc = doc;
	}

	/** Statements for the quotations of a unit that none of `found` holds. */
	carry(unit: Unit, found: FoundStatement[]): FoundStatement[] {
		const loose = looseQuotes(unit, found);
		const alone = unit.items.every((i) => i.kind === 'quote' || i.kind === 'mark');
		return loose.flatMap((q) => {
			const { confidence, ...who } = this.speaker(unit, found, alone, q);
			const words = this.doc.readable.slice(q.quote.start, q.quote.end).trim().split(/\s+/u).length;
			if (!alone && words < (confidence >= 0.6 ? 2 : 3)) return [];
			return [
				{ ...q.span, kind: 'direct' as const, quotes: [q.quote], ...who, cue: null, confidence }
			];
		});
	}

	private speaker(
		unit: Unit,
		found: FoundStatement[],
		alone: boolean,
		q: Loose
	): Speaker & { confidence: number } {
		const { last } = this;
		const same = last !== undefined && last.paragraph === unit.paragraph;
		const before = last !== undefined && last.paragraph === unit.paragraph - 1;
		const goesOn = (confidence: number) => ({ ...(last?.who ?? { speaker: null }), confidence });
		if (alone && same) return goesOn(0.8);
		// Words of their own that follow a paragraph with reported ones alone are less surely the same person's.
		if (alone && before) return goesOn(last.quoted ? 0.65 : 0.55);
		if (alone) return { speaker: null, confidence: 0.3 };
		const own = found.find((s) => tells(s) && s.end <= q.span.start + 200);
		if (own) return { ...who(own), confidence: 0.6 };
		// “…” and some words after it, or some words and “…”, right after the speaker's own quotation.
		const lead = /^(?:and|but|so)$/.test(unit.items[0]?.lower ?? '') ? 1 : 0;
		const opens = unit.items[lead]?.start === q.span.start;
		if (same && last.quoted && (opens || continues(unit, q, last.who))) return goesOn(0.55);
		const words = this.doc.readable.slice(q.quote.start, q.quote.end);
		return { ...teller(unit.items, q.span, words), confidence: 0.3 };
	}

	/** To be called after each unit, for the quotations that follow it. */
	remember(unit: Unit, found: FoundStatement[], attributions: Attribution[]): void {
		const next = announcing(unit, attributions);
		const reversed = [...found].reverse();
		const words = reversed.filter((s) => s.quotes.length > 0 && tells(s));
		const quoted = words.find((s) => !isAside(unit.items, s)) ?? words[0];
		const last = quoted ?? reversed.find((s) => tells(s) && !found.some((o) => holds(o, s)));
		const said = next ?? (last && who(last));
		if (said) this.last = { who: said, paragraph: unit.paragraph, quoted: !!(next ?? quoted) };
		else if (this.last && this.last.paragraph < unit.paragraph) {
			// Over a paragraph without any attribution nobody's words go on, but over a bare quotation they do.
			const quotes = found.some((s) => s.quotes.length > 0);
			this.last = quotes ? { ...this.last, who: null, quoted: false } : undefined;
		}
	}
}

/** "…, though Roe said …", "…, but Roe has not said …": what somebody concedes or does not say is no turn of theirs. */
function isAside(items: Item[], { cue }: FoundStatement): boolean {
	if (!cue) return false;
	let k = items.findIndex((x) => x.end >= cue.end);
	for (; k >= 0 && /^(?:word|mention)$/.test(items[k]?.kind ?? ''); k--) {
		const { lower, start } = items[k]!;
		if (/^(?:al)?though$/.test(lower)) return true;
		if (start >= cue.start && /^(?:not|never)$|n['’]t$/.test(lower)) return true;
	}
	return false;
}

const tells = (s: FoundStatement) => s.speaker !== null || s.source !== undefined;

/** The fewest code units that words have which go on after some of the reporter's. */
const LONG = 12;

/** "Now, “…”": words of some length, and nobody but the speaker is named in the sentence before them. */
function continues(unit: Unit, { span, quote }: Loose, last: Speaker | null): boolean {
	const name = last?.speaker?.name;
	if (name === undefined || quote.end - quote.start <= LONG) return false;
	return !unit.items.some(({ end, mention }) => {
		const named = mention && mention.kind !== 'place' && !mention.unnamed;
		return named && end <= span.start && mention.entity !== name;
	});
}

/** Who reports what somebody else said is who goes on. */
const holds = (outer: FoundStatement, s: FoundStatement) =>
	outer !== s && tells(outer) && outer.start <= s.start && outer.end >= s.end;

const who = ({ speaker, source }: FoundStatement): Speaker =>
	source ? { speaker, source } : { speaker };

function looseQuotes(unit: Unit, found: FoundStatement[]): Loose[] {
	return unit.items.flatMap((i) => {
		if (!i.quote || found.some((s) => i.start < s.end && i.end > s.start)) return [];
		return [
			{ span: { start: i.start, end: i.end }, quote: { start: i.quote.start, end: i.quote.end } }
		];
	});
}
