/**
 * Keeps the windows of one briefing in step, both ways: by BroadcastChannel, and by messages to the window that opened this one
 * and to those that it opened, which is all there is where pages are files and each counts as an origin of its own.
 * Every message holds the whole show, so one that is lost, late or doubled does no harm.
 */
import { asShow, type Show } from './show.ts';

/** Where the pointer is, as shares of the slide's width and height; null for nowhere. */
export type Point = { x: number; y: number } | null;

interface Message {
	briefing: string;
	/** The windows of one briefing share a name; empty in a window that does not know it yet. */
	session: string;
	/** What the sender shows; `hello` asks all others to answer with theirs. */
	show?: Show;
	hello?: boolean;
	point?: Point;
}

export interface SyncOptions {
	/** Which briefing: its title. */
	briefing: string;
	session: string;
	/** What this window shows now. */
	now: () => Show;
	/** Another window shows something. */
	onshow: (show: Show) => void;
	onpoint: (point: Point) => void;
	/** A window that had no name has found others. */
	onsession: (session: string) => void;
}

export class Sync {
	#options: SyncOptions;
	#channel: BroadcastChannel | null;
	#peers = new Set<Window>();
	#stop = new AbortController();
	session: string;

	constructor(options: SyncOptions) {
		this.#options = options;
		this.session = options.session;
		this.#channel = channel();
		const { signal } = this.#stop;
		this.#channel?.addEventListener('message', ({ data }) => this.#take(data, null), { signal });
		window.addEventListener(
			'message',
			({ data, source, origin }) => {
				// Pages that are files have no origin; then the briefing's name and the session's must do.
				if (origin === location.origin || origin === 'null' || origin === 'file://')
					this.#take(data, source as Window | null);
			},
			{ signal }
		);
		if (window.opener) this.#peers.add(window.opener as Window);
	}

	/** Counts a window that this one has opened among those that are told. */
	add(other: Window): void {
		this.#peers.add(other);
	}

	/** Asks all others what they show. */
	hello(): void {
		this.#send({ hello: true });
	}

	/** Tells all others what this window shows. */
	tell(): void {
		this.#send({ show: this.#options.now() });
	}

	point(point: Point): void {
		this.#send({ point });
	}

	destroy(): void {
		this.#stop.abort();
		this.#channel?.close();
	}

	#send(part: Partial<Message>): void {
		const message: Message = {
			briefing: this.#options.briefing,
			session: this.session,
			...part,
			...(part.show ? { show: plain(part.show) } : {})
		};
		this.#channel?.postMessage(message);
		for (const peer of this.#peers) {
			if (peer.closed) this.#peers.delete(peer);
			// A file has no origin that could be named.
			else peer.postMessage(message, location.protocol === 'file:' ? '*' : location.origin);
		}
	}

	#take(data: unknown, from: Window | null): void {
		const message = data as Partial<Message> | null;
		if (message?.briefing !== this.#options.briefing) return;
		const { session = '', hello, point } = message;
		if (session !== this.session) {
			if (hello && session === '') this.#meet(from);
			else if (this.session === '' && session !== '') {
				this.session = session;
				this.#options.onsession(session);
			} else return;
		}
		// A window that was loaded anew has lost those that it opened; they call.
		if (from && from !== window) this.#peers.add(from);
		const show = asShow(message.show);
		if (show) this.#options.onshow(show);
		if (hello) this.tell();
		if (point !== undefined) this.#options.onpoint(point);
	}

	#meet(from: Window | null): void {
		if (from && from !== window) this.#peers.add(from);
		this.tell();
	}
}

function channel(): BroadcastChannel | null {
	try {
		return new BroadcastChannel('standpoint-briefing');
	} catch {
		return null;
	}
}

/** Without what makes it reactive, which cannot be posted. */
function plain<T>(value: T): T {
	return JSON.parse(JSON.stringify(value)) as T;
}
