/** What the room sees, as plain data that all windows of a briefing share; and what changes it. Pure. */

export interface Show {
	/** Index of the slide. */
	slide: number;
	/** Index of its beat. */
	beat: number;
	screen: 'on' | 'black' | 'white';
	/** Records that lie open over the slide. */
	records: string[];
	/** The one actor who is not dimmed. */
	spotlight: string | null;
	/** Whether the mouse is a pointer that the room sees. */
	pointer: boolean;
	/** Milliseconds: `before`, and where the clock runs, what has passed since `since` (Unix time). */
	clock: { before: number; since: number | null };
	/** Grows with every change, so that of two windows' versions the later one counts. */
	version: number;
	/** The window that made the change; decides between equal versions. */
	by: string;
}

export type Command =
	| { do: 'next' | 'previous' | 'first' | 'last' | 'close' | 'pointer' }
	| { do: 'go'; slide: number; beat?: number }
	| { do: 'screen'; screen: Show['screen'] }
	| { do: 'open'; records: string[] }
	| { do: 'spotlight'; actor: string | null }
	/** `at` is Unix time, ms. */
	| { do: 'clock'; run: 'start' | 'pause' | 'reset'; at: number };

export const opening = (by: string): Show => ({
	slide: 0,
	beat: 0,
	screen: 'on',
	records: [],
	spotlight: null,
	pointer: false,
	clock: { before: 0, since: null },
	version: 0,
	by
});

/**
 * The show after a command.
 * @param beats how many beats each slide has
 * @returns the same object where the command changes nothing
 */
export function after(show: Show, command: Command, beats: number[]): Show {
	const changed = change(show, command, beats);
	return Object.entries(changed).every(([key, value]) => show[key as keyof Show] === value)
		? show
		: { ...show, ...changed };
}

function change(show: Show, command: Command, beats: number[]): Partial<Show> {
	const at = (slide: number, beat = 0): Partial<Show> => {
		const to = clamp(slide, beats.length);
		return { slide: to, beat: clamp(beat, beats[to] ?? 1), records: [], spotlight: null };
	};
	switch (command.do) {
		case 'next':
		case 'previous':
			// A dark screen or an open record gives way first: whoever presses "next" wants to see the slide again.
			if (show.screen !== 'on') return { screen: 'on' };
			if (show.records.length > 0) return { records: [] };
			return command.do === 'next' ? forward(show, beats, at) : back(show, beats, at);
		case 'first':
			return { screen: 'on', ...at(0) };
		case 'last':
			return { screen: 'on', ...at(beats.length - 1) };
		case 'go':
			return { screen: 'on', ...at(command.slide, command.beat) };
		case 'screen':
			return { screen: show.screen === command.screen ? 'on' : command.screen };
		case 'open':
			return { screen: 'on', records: command.records };
		case 'close':
			return show.records.length > 0 ? { records: [] } : {};
		case 'spotlight':
			return { spotlight: show.spotlight === command.actor ? null : command.actor };
		case 'pointer':
			return { pointer: !show.pointer, ...(show.pointer ? { spotlight: null } : {}) };
		case 'clock':
			return { clock: clock(show.clock, command.run, command.at) };
	}
}

type At = (slide: number, beat?: number) => Partial<Show>;

function forward({ slide, beat }: Show, beats: number[], at: At): Partial<Show> {
	if (beat + 1 < (beats[slide] ?? 1)) return at(slide, beat + 1);
	return slide + 1 < beats.length ? at(slide + 1) : {};
}

/** Back over a slide's beats; into a slide from behind one comes to its last. */
function back({ slide, beat }: Show, beats: number[], at: At): Partial<Show> {
	if (beat > 0) return at(slide, beat - 1);
	return slide > 0 ? at(slide - 1, (beats[slide - 1] ?? 1) - 1) : {};
}

function clock(now: Show['clock'], run: 'start' | 'pause' | 'reset', at: number): Show['clock'] {
	if (run === 'reset') return { before: 0, since: null };
	if (run === 'start') return now.since === null ? { ...now, since: at } : now;
	return now.since === null ? now : { before: elapsed(now, at), since: null };
}

/** Milliseconds on the clock at a moment (Unix time, ms). */
export function elapsed({ before, since }: Show['clock'], at: number): number {
	return before + (since === null ? 0 : Math.max(0, at - since));
}

/** Whether `a` is to be believed rather than `b`. */
export function later(a: Show, b: Show): boolean {
	return a.version > b.version || (a.version === b.version && a.by > b.by);
}

function clamp(n: number, length: number): number {
	return Math.min(Math.max(0, Math.trunc(n)), Math.max(0, length - 1));
}

/** A show that came from a store or another window; null where it is none. */
export function asShow(value: unknown): Show | null {
	if (typeof value !== 'object' || value === null) return null;
	const { slide, beat, screen, records, spotlight, pointer, clock, version, by } =
		value as Partial<Show>;
	const sound =
		[slide, beat, version, clock?.before].every((n) => Number.isFinite(n) && Number(n) >= 0) &&
		(clock?.since === null || Number.isFinite(clock?.since)) &&
		['on', 'black', 'white'].includes(screen ?? '') &&
		Array.isArray(records) &&
		records.every((id) => typeof id === 'string') &&
		(spotlight === null || typeof spotlight === 'string') &&
		typeof pointer === 'boolean' &&
		typeof by === 'string';
	return sound ? (value as Show) : null;
}
