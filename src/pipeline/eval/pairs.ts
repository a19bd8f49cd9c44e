/** One-to-one pairs of what the machine has and what it was to have. */

/** Indexes into the two lists that were paired, and how well they fit. */
export interface Pair {
	found: number;
	wanted: number;
	fit: number;
}

/**
 * Pairs the best fit first, each at most once; of equal fits, what comes first in the lists.
 * @param fit how well two go together; 0 for not at all
 */
export function pairUp<F, W>(found: F[], wanted: W[], fit: (f: F, w: W) => number): Pair[] {
	const all: Pair[] = [];
	for (const [w, one] of wanted.entries())
		for (const [f, other] of found.entries()) {
			const value = fit(other, one);
			if (value > 0) all.push({ found: f, wanted: w, fit: value });
		}
	all.sort((a, b) => b.fit - a.fit || a.wanted - b.wanted || a.found - b.found);
	const [takenF, takenW] = [new Set<number>(), new Set<number>()];
	return all.filter((pair) => {
		if (takenF.has(pair.found) || takenW.has(pair.wanted)) return false;
		takenF.add(pair.found);
		takenW.add(pair.wanted);
		return true;
	});
}

/** The members of a list that no pair has. */
export function unpaired<T>(list: T[], pairs: Pair[], side: 'found' | 'wanted'): T[] {
	const taken = new Set(pairs.map((pair) => pair[side]));
	return list.filter((_, i) => !taken.has(i));
}
