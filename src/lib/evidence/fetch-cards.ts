import type { Cards } from './card.ts';

let cards: Promise<Cards> | undefined;

/**
 * The cards of all records, fetched once, on the first tap.
 * @param address of `records.json`
 * @throws where it cannot be fetched; the next call tries again
 */
export function fetchCards(address: string): Promise<Cards> {
	cards ??= fetch(address).then((response) => {
		if (!response.ok) throw new Error(`${address}: ${response.status}`);
		return response.json() as Promise<Cards>;
	});
	cards.catch(() => (cards = undefined));
	return cards;
}

/** Takes cards that the page itself holds; nothing is fetched then. */
export function primeCards(known: Cards): void {
	cards = Promise.resolve(known);
}
