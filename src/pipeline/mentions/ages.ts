/** How old somebody is said to be, and whom "the 24-year-old" stands for. */
import { CUES } from '../lexicon/cues.ts';
import { AUXILIARIES } from '../lexicon/function-words.ts';
import { isPast } from '../lexicon/verbs.ts';
import type { Token } from '../tokens.ts';
import type { Entity } from './entities.ts';

const YEARS = /^(\d{1,3})-year-old$/;

/** The people of an article whose age was told so far. */
export class Ages {
	/** Null where two are as old. */
	private readonly byAge = new Map<string, Entity | null>();

	/** To be called with each name: "Ann Roe, 24, …", "Ann Roe, aged 24, …", "24-year-old Ann Roe". */
	read(tokens: Token[], from: number, to: number, entity: Entity): void {
		const age = YEARS.exec(tokens[from - 1]?.lower ?? '')?.[1] ?? apposedAge(tokens, to);
		if (age === undefined) return;
		const known = this.byAge.get(age);
		this.byAge.set(age, known === undefined || known === entity ? entity : null);
	}

	/** To be called with each token: "a 24-year-old" who is not named may be as old as somebody who is. */
	readUnnamed(tokens: Token[], i: number): void {
		const age = YEARS.exec(tokens[i]?.lower ?? '')?.[1];
		if (age !== undefined && /^an?$/.test(tokens[i - 1]?.lower ?? '') && endsPhrase(tokens[i + 1]))
			this.byAge.set(age, null);
	}

	/** Whether "the 24-year-old" begins at token `i` and stands for somebody by itself: no noun follows it. */
	stands(tokens: Token[], i: number): boolean {
		if (tokens[i]?.lower !== 'the' || !YEARS.test(tokens[i + 1]?.lower ?? '')) return false;
		return endsPhrase(tokens[i + 2]);
	}

	/** Who is as old as "24-year-old" tells, or undefined where nobody or more than one is known to be. */
	of({ lower }: Token): Entity | undefined {
		return this.byAge.get(YEARS.exec(lower)?.[1] ?? '') ?? undefined;
	}
}

/** Whether a noun phrase is over before this token: a mark or a verb. */
export function endsPhrase(next: Token | undefined): boolean {
	if (!next || next.kind === 'mark') return true;
	// Not "the Syrian state".
	const reports = CUES.has(next.lower) && CUES.get(next.lower)?.base !== next.lower;
	return reports || AUXILIARIES.has(next.lower) || isPast(next.lower);
}

/** The number between two commas after a name, "aged" or not. */
function apposedAge(tokens: Token[], to: number): string | undefined {
	if (tokens[to]?.text !== ',') return undefined;
	const at = tokens[to + 1]?.lower === 'aged' ? to + 2 : to + 1;
	const text = tokens[at]?.text ?? '';
	return /^\d{1,3}$/.test(text) && /^[,.;)]?$/.test(tokens[at + 1]?.text ?? '') ? text : undefined;
}
