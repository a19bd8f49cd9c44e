/** Lines that tell who spoke the quotation before them: “…” / — Ann Roe, clerk; “…” That is how Ann Roe put it. */
import type { FoundStatement, Mention } from '../types.ts';
import { phrase, subjectAfter } from './phrase-after.ts';
import { subjectBefore } from './sources.ts';
import { speakerOf } from './speaker.ts';
import type { Item, Unit } from './units.ts';
import { skipAdverbsBack } from './verbs.ts';

export class Credits {
	/** The statements of the last paragraph, as long as it has nothing but quotations. */
	private bare: FoundStatement[] = [];
	private paragraph = -1;
	private mixed = false;

	/** To be called with the statements of each unit, in the order of the text. */
	read(unit: Unit, found: FoundStatement[]): void {
		const next = unit.paragraph - this.paragraph;
		if (this.bare.length > 0 && !this.mixed && next <= 1) {
			const mention = (next === 1 ? creditedTo(unit.items) : undefined) ?? summedUp(unit.items);
			if (mention) for (const s of this.bare) name(s, mention);
		}
		if (next !== 0) {
			this.paragraph = unit.paragraph;
			this.bare = [];
			this.mixed = false;
		}
		this.mixed ||= unit.items.some((i) => i.kind === 'word' || i.kind === 'mention');
		this.bare.push(...found);
	}
}

function name(statement: FoundStatement, mention: Mention): void {
	delete statement.source;
	Object.assign(statement, speakerOf(mention), { confidence: 0.8 });
}

/** The person whose name follows a dash at the unit's beginning, with nothing but an apposition behind it. */
function creditedTo(items: Item[]): Mention | undefined {
	if (!/^(?:[—–―-]|--)$/.test(items[0]?.text ?? '')) return undefined;
	const { head } = phrase(items, 1);
	const mention = head === undefined ? undefined : items[head]?.mention;
	const after = head === undefined ? undefined : items[head + 1];
	const ends = after === undefined || /^[.,(]$/.test(after.text);
	return ends && mention?.form === 'name' && mention.kind === 'person' ? mention : undefined;
}

/**
 * What follows "that is how Roe": verbs of telling, with what they tell or nothing; not "put it right", "put the baby
 * to bed", "recalled the envoy", "answered the fire".
 */
const WAYS = [
	/^puts? (?:it|things)(?: (?:[.,;]|when |last |in \d|on \w+day)|$)/,
	/^(?:sums|summed) (?:(?:it|this|that|things) )?up\b/,
	/^(?:describe|characteri[sz]e|summari[sz]e)[sd] /,
	/^(?:explain|recall)(?:s|ed) it\b/,
	/^(?:explained|recalled|responded|answered|replied)(?: (?:[.,;]|when asked\b)|$)/
];
/** Most items of them. */
const REACH = 4;

/** Whom a sentence that points back to a quotation makes its speaker: "So said Ann Roe.", "The words were Ann Roe's." */
function summedUp(items: Item[]): Mention | undefined {
	if (items.some((i) => i.kind === 'quote')) return undefined;
	const words = items.slice(0, 5).map((i) => i.lower);
	const opens = (pattern: RegExp) => pattern.test(words.join(' '));
	if (opens(/^(?:so|thus) /)) {
		const who = /^(?:said|says|spoke|wrote|writes|declared)$/.test(words[1] ?? '')
			? subjectAfter(items, 1)
			: undefined;
		return who && !isOwner(items, who.to) ? somebody(who.mention) : undefined;
	}
	if (opens(/^(?:that|this) (?:is|was|['’]s) how /)) {
		const verb = items.findIndex((_, k) => k > 3 && tells(items, k));
		const last = skipAdverbsBack(items, verb - 1);
		const who = items[last]?.lower === 'who' ? undefined : subjectBefore(items, last + 1);
		return who?.from === 3 ? somebody(who.mention) : undefined;
	}
	if (opens(/^(?:those|these) (?:are|were) the words of$/))
		return somebody(items[phrase(items, 5).head ?? -1]?.mention);
	if (!opens(/^the words (?:are|were) /)) return undefined;
	const owner = phrase(items, 3).head ?? -1;
	// "The words are Roe's undoing" says nothing of who spoke them.
	const ends = items[owner + 2] === undefined || items[owner + 2]?.kind === 'mark';
	return ends && isOwner(items, owner + 1) ? somebody(items[owner]?.mention) : undefined;
}

function tells(items: Item[], at: number): boolean {
	const words = items.slice(at, at + REACH).map((i) => i.lower);
	return WAYS.some((pattern) => pattern.test(words.join(' ')));
}

/** Whether what stands before `at` owns what follows. */
const isOwner = (items: Item[], at: number) => /^['’]s?$/.test(items[at]?.text ?? '');

const somebody = (mention: Mention | undefined) =>
	mention && !mention.unnamed && mention.kind !== 'place' ? mention : undefined;
