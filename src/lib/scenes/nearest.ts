/** Levenshtein's edit distance. */
function edits(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++)
			next[j] = Math.min(
				(row[j] ?? 0) + 1,
				(next[j - 1] ?? 0) + 1,
				(row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
			);
		row = next;
	}
	return row[b.length] ?? 0;
}

/** The id that was probably meant: at most a third of its letters away; null where none is so near. */
export function nearest(id: string, known: Iterable<string>): string | null {
	let best: string | null = null;
	let least = Infinity;
	for (const candidate of known) {
		const distance = edits(id, candidate);
		if (distance < least) [best, least] = [candidate, distance];
	}
	return least <= Math.max(1, Math.floor(id.length / 3)) ? best : null;
}
