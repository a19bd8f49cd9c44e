/** One window's part in a briefing: what is shown, kept in step with the other windows and remembered. */
import { newName, recall, recallShow, remember } from './memory.ts';
import { after, later, opening, type Command, type Show } from './show.ts';
import { Sync, type Point } from './sync.ts';

export type Role = 'deck' | 'presenter';

export class Session {
	show = $state.raw<Show>(opening(''));
	point = $state.raw<Point>(null);
	/** When another window was last heard of: Unix time, ms; 0 for never. */
	heard = $state(0);
	#beats: number[];
	#briefing: string;
	#role: Role;
	#by = newName();
	#sync: Sync;

	/**
	 * @param briefing which briefing: its title
	 * @param beats how many beats each slide has
	 * @param session the name that the windows share, where this one knows it
	 */
	constructor(role: Role, briefing: string, beats: number[], session: string) {
		this.#role = role;
		this.#briefing = briefing;
		this.#beats = beats;
		const stored = recallShow(role, briefing);
		this.show = stored && stored.slide < beats.length ? stored : opening(this.#by);
		this.#sync = new Sync({
			briefing,
			session,
			now: () => this.show,
			onshow: (show) => this.#hear(show),
			onpoint: (point) => (this.point = point),
			onsession: () => {}
		});
	}

	/** The name that the windows of this briefing share. */
	get name(): string {
		return this.#sync.session;
	}

	/** Asks the other windows what they show. */
	hello(): void {
		this.#sync.hello();
	}

	/** Counts a window that this one has opened among those that are told. */
	add(other: Window): void {
		this.#sync.add(other);
	}

	/** Carries a command out, here and in the other windows. */
	run(command: Command): void {
		let show = after(this.show, command, this.#beats);
		if (show === this.show) return;
		// The clock starts with the first move.
		if (show.slide !== this.show.slide && show.clock.since === null && show.clock.before === 0)
			show = after(show, { do: 'clock', run: 'start', at: Date.now() }, this.#beats);
		this.#set({ ...show, version: this.show.version + 1, by: this.#by });
		this.#sync.tell();
	}

	/** Shows where the pointer is, here and in the other windows. */
	pointAt(point: Point): void {
		this.point = point;
		this.#sync.point(point);
	}

	destroy(): void {
		this.#sync.destroy();
	}

	#set(show: Show): void {
		this.show = show;
		remember(this.#role, this.#briefing, JSON.stringify(show));
	}

	#hear(show: Show): void {
		this.heard = Date.now();
		if (show.slide >= this.#beats.length || !later(show, this.show)) return;
		this.#set(show);
	}
}

/** The name of the deck's briefing in this window: the one that it had before it was loaded anew, or a new one. */
export function deckName(briefing: string): string {
	const name = recall('name', briefing) ?? newName();
	remember('name', briefing, name);
	return name;
}
