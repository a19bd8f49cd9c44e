/** What a pattern of attribution finds. */
import type { Span } from '../types.ts';
import type { Source } from './sources.ts';

export interface Attribution {
	/** Null for a name that only stands beside its words, as under a letter. */
	cue: Span | null;
	source: Source | undefined;
	/** Items of the content, end exclusive. */
	from: number;
	to: number;
	/** The cue is a verb or noun of speaking, not of feeling or wanting. */
	speech: boolean;
	/** How it was found. */
	pattern: 'after' | 'before' | 'inverted' | 'according' | 'participle' | 'noun' | 'credit';
}
