/**
 * A number with its noun, as in “1 scene”, “14 scenes”.
 * @param noun of which the plural has an "s" more
 */
export const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** The same as a list of one, for parts that are joined; of none, an empty list. */
export const countedIfAny = (n: number, word: string): string[] =>
	n > 0 ? [counted(n, word)] : [];
