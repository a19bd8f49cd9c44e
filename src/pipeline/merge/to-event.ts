/** The event that its mentions make. */
import { dayBounds } from '../../lib/dataset/edtf.ts';
import type { Event, Place } from '../../lib/dataset/types.ts';
import type { DraftEvent } from '../drafts.ts';
import type { FoundMention } from '../merge.ts';

const STATUS: Event['status'][] = ['occurred', 'planned', 'alleged'];

/** The event of its mentions: the surest status, the most exact date and place, all parties. */
export function toEvent(found: FoundMention[], places: Map<string, Place>): DraftEvent {
	const first = found[0]!;
	const actors = new Map<string, 'actor' | 'recipient'>();
	for (const { actor, role } of found.flatMap((m) => m.actors))
		if (!actors.has(actor)) actors.set(actor, role);
	const best = [...found].sort((a, b) => width(a) - width(b))[0]!;
	const named = found.flatMap((m) => (m.place === null ? [] : [m.place]));
	const mode = found.find((m) => m.mode !== undefined)?.mode;
	return {
		origin: 'machine',
		type: first.type,
		...(mode === undefined ? {} : { mode }),
		status: STATUS.find((status) => found.some((m) => m.status === status)) ?? first.status,
		actors: [...actors].map(([actor, role]) => ({ actor, role })),
		place: named.find((id) => places.get(id)?.kind !== 'country') ?? named[0] ?? null,
		date: best.date,
		mentions: found.map((m) => ({ at: m.at, ...(m.dated ? { date: m.date } : {}) }))
	};
}

/** Days that a mention's date leaves open; an undated one's are the most. */
function width(mention: FoundMention): number {
	if (!mention.dated) return Number.MAX_SAFE_INTEGER;
	const { first, last } = dayBounds(mention.date.edtf);
	return Date.parse(last) - Date.parse(first);
}
