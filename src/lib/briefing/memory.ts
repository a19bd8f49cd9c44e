/** What a window remembers while it is loaded anew. Where the browser keeps nothing, it starts from its address. */
import { asShow, type Show } from './show.ts';

const key = (what: string, briefing: string) => `standpoint-${what} ${briefing}`;

/** @param briefing which briefing: its title */
export function recall(what: string, briefing: string): string | null {
	try {
		return sessionStorage.getItem(key(what, briefing));
	} catch {
		return null;
	}
}

export function remember(what: string, briefing: string, value: string): void {
	try {
		sessionStorage.setItem(key(what, briefing), value);
	} catch {
		// The address still says which slide it is.
	}
}

export function recallShow(what: string, briefing: string): Show | null {
	try {
		return asShow(JSON.parse(recall(what, briefing) ?? 'null'));
	} catch {
		return null;
	}
}

/** A name that no other window has. */
export function newName(): string {
	return [...crypto.getRandomValues(new Uint8Array(6))]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');
}
