/** "The shooting", "the meeting": a noun that names nobody, no day and no place, for an event told before. */
import type { Report } from '../events.ts';
import type { FoundEvent } from '../types.ts';

/** Types whose deeds are spoken of again with a bare noun. */
const TYPES: ReadonlySet<string> = new Set(['ASSAULT', 'CONSULT', 'PROTEST']);
/** Code units back to the event that is meant; further back, the reader would be told again. */
const REACH = 4_000;

/** What a word says of how it was done; a word that says nothing goes with every one. */
const WAYS: [way: string, word: RegExp][] = [
	['shot', /^(?:shoot|shot|down|gun)/],
	['bomb', /^(?:bomb|blast|explo|blow|blew)/],
	['shell', /^(?:shell|fir(?:e|ed|es|ing)$)/],
	['stab', /^stab/],
	['abduct', /^(?:kidnap|abduct|hijack)/],
	['visit', /^(?:visit|fly|flew|flown|flying|travel)/],
	['strike', /^(?:walk|went|go)/],
	['march', /^(?:march|rall)/]
];

/** The events of an article as they are told, so that a later noun can stand for one. */
export class Told {
	readonly #events: { event: FoundEvent; way: string | null }[] = [];

	add(report: Report, event: FoundEvent): void {
		this.#events.push({ event, way: wayOf(report) });
	}

	/** The event before that `report` stands for, or null; only for a definite noun. */
	meant(report: Report): FoundEvent | null {
		const { trigger, frame, span } = report;
		const first = frame.words.find((word) => word.start >= span.start)?.lower ?? '';
		if (trigger.kind !== 'noun' || !TYPES.has(trigger.type)) return null;
		if (!/^(?:the|this|that|those|these)$/.test(first) || report.status !== 'occurred') return null;
		const way = wayOf(report);
		let loose: FoundEvent | null = null;
		for (let i = this.#events.length - 1; i >= 0; i--) {
			const { event, way: other } = this.#events[i]!;
			if (span.start - event.end > REACH) break;
			if (event.type !== trigger.type || event.status === 'negated') continue;
			if (way === null || way === other) return event;
			if (other === null) loose ??= event;
		}
		return loose;
	}
}

function wayOf({ trigger, frame }: Report): string | null {
	const word = frame.words[trigger.at]!.lower;
	return WAYS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}
