/**
 * A number with its noun, as in “1 scene”, “14 scenes”.
 * @param noun of which the plural has an "s" more
 */
export const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
