/** Who of the cast stands on a stage while it goes from state to state. */
import type { TokenState } from '../scenes/types.ts';

const byActor = (tokens: TokenState[]) => new Map(tokens.map((token) => [token.actor, token]));

/**
 * On the way: whoever stays goes with the new state at once; whoever comes or goes waits.
 * @param cast as drawn
 * @param next the new state's; the same actors
 */
export function travelling(cast: TokenState[], next: TokenState[]): TokenState[] {
	const there = byActor(next);
	return cast.map((token) => {
		const to = there.get(token.actor);
		return to?.visible && token.visible ? to : token;
	});
}

/**
 * Arrived: those who come are there, and those who go are out of sight, where they stood. Who stays out of sight stays as
 * it is, to the object: a browser has nothing to do for it.
 * @param cast as drawn before
 * @param next the new state's; the same actors
 */
export function changed(cast: TokenState[], next: TokenState[]): TokenState[] {
	const there = byActor(next);
	return cast.map((token) => {
		const to = there.get(token.actor);
		if (to?.visible) return to;
		return token.visible ? { ...token, visible: false } : token;
	});
}
