/** For whom the actors of a codebook act: a country's leader for its government. */
import type { Actor } from '../lib/dataset/types.ts';

const LEADS =
	/^(?:acting |interim )?(?:president|prime minister|chancellor|premier|taoiseach|king|queen|emir|sultan|supreme leader|head of (?:state|government))\b/i;

/**
 * From an actor's id to that of the government that they lead: one of the same group and at the same place, where there
 * is just one; any other actor's own id.
 */
export function governments(actors: Actor[]): (actor: string) => string {
	const led = new Map<string, string>();
	for (const { id, kind, role, group, place } of actors) {
		if (kind !== 'person' || !LEADS.test(role ?? '') || place === undefined) continue;
		const own = actors.filter(
			(a) => a.kind === 'government' && a.group === group && a.place === place
		);
		if (own.length === 1) led.set(id, own[0]!.id);
	}
	return (actor) => led.get(actor) ?? actor;
}
