/** Hand-made drafts, so that the stages after extraction can be tested without it. */
import type { DraftEvent, DraftStatement } from '../../../src/pipeline/drafts.ts';
import type { FoundMention } from '../../../src/pipeline/merge.ts';

export const day = (edtf: string) => ({ edtf, precision: 'day' as const, basis: 'test' });

export function statement(
	article: string,
	start: number,
	end: number,
	more: Partial<DraftStatement> = {}
): DraftStatement {
	return {
		origin: 'machine',
		at: { article, start, end },
		kind: 'indirect',
		speaker: 'ada',
		quotes: [],
		date: day('2031-03-01'),
		positions: [],
		...more
	};
}

export function mention(
	article: string,
	start: number,
	more: Partial<Omit<FoundMention, 'actors'>> & { actors?: string[] } = {}
): FoundMention {
	const { actors = ['ada', 'ben'], ...rest } = more;
	return {
		at: { article, start, end: start + 40 },
		type: 'ASSAULT',
		status: 'occurred',
		actors: actors.map((actor, i) => ({ actor, role: i === 0 ? 'actor' : 'recipient' })),
		place: 'ost',
		dated: true,
		date: day('2031-03-01'),
		figures: [],
		...rest
	};
}

export function event(mentions: [article: string, start: number][]): DraftEvent {
	return {
		origin: 'machine',
		type: 'CONSULT',
		status: 'occurred',
		actors: [],
		place: null,
		date: day('2031-03-01'),
		mentions: mentions.map(([article, start]) => ({ at: { article, start, end: start + 40 } }))
	};
}
