/** Lines that tell who spoke the quotation before them: “…” / — Ann Roe, clerk; “…” That is how Ann Roe put it. */
import { CUES, invertible } from '../lexicon/cues.ts';
import type { FoundStatement, Mention } from '../types.ts';
import { phrase, subjectAfter } from './phrase-after.ts';
import { subjectBefore, verbGroupStart } from './sources.ts';
import { speakerOf } from './speaker.ts';
import type { Item, Unit } from './units.ts';

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

/** Verbs of telling in some way: "that is how she put it", but not "that is how she said she won". */
const WAYS =
	/^(?:puts?|sums|summed|(?:describe|characteri[sz]e|summari[sz]e)[sd]?|(?:explain|recall|respond|answer)(?:s|ed)?)$/;

/** Whom a sentence that points back to a quotation makes its speaker: "So said Ann Roe.", "The words were Ann Roe's." */
function summedUp(items: Item[]): Mention | undefined {
	if (items.some((i) => i.kind === 'quote')) return undefined;
	const words = items.slice(0, 5).map((i) => i.lower);
	const opens = (pattern: RegExp) => pattern.test(words.join(' '));
	if (opens(/^(?:so|thus) /)) {
		const cue = CUES.get(words[1] ?? '');
		const spoken = words[1] === 'spoke' || (cue !== undefined && invertible(cue));
		return spoken ? somebody(subjectAfter(items, 1)?.mention) : undefined;
	}
	if (opens(/^(?:that|this) (?:is|was|['’]s) how /)) {
		const verb = items.findIndex((i) => i.kind === 'word' && WAYS.test(i.lower));
		return somebody(subjectBefore(items, verbGroupStart(items, verb))?.mention);
	}
	if (opens(/^(?:those|these) (?:are|were) the words of$/))
		return somebody(items[phrase(items, 5).head ?? -1]?.mention);
	if (!opens(/^the words (?:are|were) /)) return undefined;
	const owner = phrase(items, 3).head ?? -1;
	return /^['’]s?$/.test(items[owner + 1]?.text ?? '')
		? somebody(items[owner]?.mention)
		: undefined;
}

const somebody = (mention: Mention | undefined) =>
	mention && !mention.unnamed && mention.kind !== 'place' ? mention : undefined;
