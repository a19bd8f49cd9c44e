/** Quotations without a reporting clause of their own: whose words go on. */
import type { CleanSource, FoundStatement, Span } from '../types.ts';
import type { Attribution } from './attribution.ts';
import { speakerOf, type Speaker } from './speaker.ts';
import type { Unit } from './units.ts';

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
	private last: Last | undefined;

	constructor(private readonly doc: CleanSource) {}

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
		const before = last !== undefined && last.quoted && last.paragraph === unit.paragraph - 1;
		const nobody = { speaker: null };
		if (alone && same) return { ...(last.who ?? nobody), confidence: 0.8 };
		if (alone && before) return { ...(last.who ?? nobody), confidence: 0.65 };
		if (alone) return { speaker: null, confidence: 0.3 };
		const own = found.find((s) => tells(s) && s.end <= q.span.start + 200);
		if (own) return { ...who(own), confidence: 0.6 };
		// “…” and some words after it, right after the speaker's own quotation.
		const lead = /^(?:and|but|so)$/.test(unit.items[0]?.lower ?? '') ? 1 : 0;
		const opens = unit.items[lead]?.start === q.span.start;
		if (same && last.quoted && opens) return { ...(last.who ?? nobody), confidence: 0.55 };
		return { speaker: null, confidence: 0.3 };
	}

	/** To be called after each unit, for the quotations that follow it. */
	remember(unit: Unit, found: FoundStatement[], attributions: Attribution[]): void {
		const colon = announced(unit, attributions);
		const reversed = [...found].reverse();
		const quoted = reversed.find((s) => s.quotes.length > 0 && tells(s));
		const last = quoted ?? reversed.find(tells);
		const said = colon ?? (last && who(last));
		if (said) this.last = { who: said, paragraph: unit.paragraph, quoted: !!(colon ?? quoted) };
		else if (this.last && this.last.paragraph < unit.paragraph) {
			// Over a paragraph without any attribution nobody's words go on, but over a bare quotation they do.
			const quotes = found.some((s) => s.quotes.length > 0);
			this.last = quotes ? { ...this.last, who: null, quoted: false } : undefined;
		}
	}
}

const tells = (s: FoundStatement) => s.speaker !== null || s.source !== undefined;

const who = ({ speaker, source }: FoundStatement): Speaker =>
	source ? { speaker, source } : { speaker };

/** Who is said to speak where a unit ends in a colon. */
function announced(unit: Unit, attributions: Attribution[]): Speaker | null {
	if (unit.items.at(-1)?.text !== ':') return null;
	const m =
		attributions.at(-1)?.source?.mention ??
		unit.items.find((i) => i.mention && ['person', 'organization'].includes(i.mention.kind))
			?.mention;
	return m ? speakerOf(m) : null;
}

function looseQuotes(unit: Unit, found: FoundStatement[]): Loose[] {
	return unit.items.flatMap((i) => {
		if (!i.quote || found.some((s) => i.start < s.end && i.end > s.start)) return [];
		return [
			{ span: { start: i.start, end: i.end }, quote: { start: i.quote.start, end: i.quote.end } }
		];
	});
}
