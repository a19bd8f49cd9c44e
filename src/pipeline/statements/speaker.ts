/** Who is named as the speaker, and who is only spoken of. */
import type { FoundStatement, Mention } from '../types.ts';

export type Speaker = Pick<FoundStatement, 'speaker' | 'source'>;

/** The speaker where the article names them, else the words that stand for them. */
export function speakerOf(mention: Mention | undefined): Speaker {
	if (!mention) return { speaker: null };
	const { entity: name, start, end, unnamed } = mention;
	return unnamed
		? { speaker: null, source: { name, start, end } }
		: { speaker: { name, start, end } };
}
