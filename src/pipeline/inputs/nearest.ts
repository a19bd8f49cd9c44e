/** The known id that a mistyped one is most like, for error messages; undefined where none is near. */
export function nearest(id: string, known: Iterable<string>): string | undefined {
	let best: string | undefined;
	let least = Math.max(2, Math.floor(id.length / 2));
	for (const candidate of known) {
		const distance = editDistance(id.toLowerCase(), candidate.toLowerCase());
		if (distance < least || (distance === least && best === undefined)) {
			best = candidate;
			least = distance;
		}
	}
	return best;
}

/** The mend for an unknown id: the nearest known one, else the first few that there are. */
export function suggestion(id: string, known: Iterable<string>): string {
	const all = [...known];
	const near = nearest(id, all);
	if (near !== undefined) return `did you mean "${near}"?`;
	if (all.length === 0) return 'there is none yet';
	return `known are ${all.slice(0, 6).join(', ')}${all.length > 6 ? ', …' : ''}`;
}

/** Levenshtein distance: single-character edits from `a` to `b`. */
export function editDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
