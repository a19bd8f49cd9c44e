/** Lines that only tell who spoke the quotation in the paragraph before: “…” / — Ann Roe, clerk. */
import type { FoundStatement, Mention } from '../types.ts';
import { phrase } from './phrase-after.ts';
import { speakerOf } from './speaker.ts';
import type { Item, Unit } from './units.ts';

export class Credits {
	/** The statements of the last paragraph, as long as it has nothing but quotations. */
	private bare: FoundStatement[] = [];
	private paragraph = -1;
	private mixed = false;

	/** To be called with the statements of each unit, in the order of the text. */
	read(unit: Unit, found: FoundStatement[]): void {
		if (unit.paragraph !== this.paragraph) {
			const follows = unit.paragraph === this.paragraph + 1 && !this.mixed;
			const mention = follows && this.bare.length > 0 ? creditedTo(unit.items) : undefined;
			if (mention) for (const s of this.bare) name(s, mention);
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
