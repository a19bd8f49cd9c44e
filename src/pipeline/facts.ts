import type { ExtractedRecord, QuotePiece } from './extracted.ts';
import { sha256 } from './hash.ts';
import { within } from './overlap.ts';
import type { Span } from './types.ts';

/** What a record knows of a stretch of its article. */
export class Facts {
	readonly #hashes = new Map<string, string>();
	readonly #words = new Map<string, string>();
	readonly record: ExtractedRecord;

	constructor(record: ExtractedRecord) {
		this.record = record;
		for (const found of [...record.statements, ...record.events, ...record.spans])
			this.#hashes.set(key(found), found.sha256);
		for (const span of record.spans)
			if (span.words !== undefined) this.#words.set(key(span), span.words);
	}

	/** The piece of quotation that `span` lies in. */
	piece(span: Span): QuotePiece | undefined {
		return this.record.quotes.find((quote) => within(span, quote));
	}

	/** The words of `span`, where they may be repeated. */
	words(span: Span): string | undefined {
		const piece = this.piece(span);
		return piece
			? piece.words.slice(span.start - piece.start, span.end - piece.start)
			: this.#words.get(key(span));
	}

	/** The hash of `span`; undefined where the record does not have it. */
	hash(span: Span): string | undefined {
		const known = this.#hashes.get(key(span));
		if (known !== undefined) return known;
		const piece = this.piece(span);
		return piece
			? sha256(piece.words.slice(span.start - piece.start, span.end - piece.start))
			: undefined;
	}
}

const key = ({ start, end }: Span) => `${start}-${end}`;
