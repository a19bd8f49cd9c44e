/** Names as articles have them → the codebook's actors and places. */

/** What has names: an actor or a place of the codebook. */
export interface Named {
	id: string;
	name: string;
	short?: string;
	aliases: string[];
	kind: string;
}

/** From a name to an id; null where the codebook has none, or where two rows could be meant. */
export type Resolve = (name: string) => string | null;

// What may stand before a surname without making it another person's.
const TITLES = new Set(
	`mr mrs ms miss dr sir lord lady dame president vice prime minister chancellor king queen prince princess
	senator sen representative rep congressman congresswoman governor gov mayor secretary general gen colonel
	col captain capt admiral judge justice professor prof chairman chairwoman chair chief director leader
	spokesman spokeswoman spokesperson ambassador foreign defense defence interior former then acting deputy
	state of the pope father sheikh emir sultan`.split(/\s+/)
);

/**
 * Lower case, no accents, no punctuation but inner hyphens, no leading article, no trailing possessive: two spellings of a
 * name give the same key.
 */
export function nameKey(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[‐–]/g, '-')
		.replace(/['’]s?(?=\s|$)/g, '')
		.replace(/[^\p{L}\p{N}-]+/gu, ' ')
		.trim()
		.replace(/^the /, '');
}

/** "Chad–Sudan border" → "Sudan–Chad border"; any other name as it is. */
const turned = (name: string) => name.replace(/^(.+)[–-](.+)(?= border$)/u, '$2-$1');

/**
 * Makes the look-up for rows of the codebook. A name is matched whole; failing that, without what follows a comma or a
 * bracket ("Ada Lind, mayor of Ost"); failing that, a person's by its end, fullest name first, where at least two words
 * match or only titles stand before them ("President Lind"). A key that two rows share names neither.
 */
export function resolver(rows: Named[]): Resolve {
	const byKey = new Map<string, Named | null>();
	const own = new Map<string, Named | null>();
	const put = (map: Map<string, Named | null>, name: string, row: Named) => {
		const key = nameKey(name);
		const known = map.get(key);
		if (key !== '') map.set(key, known === undefined || known === row ? row : null);
	};
	for (const row of rows) {
		put(own, row.name, row);
		for (const name of [row.name, row.short ?? row.name, ...row.aliases]) put(byKey, name, row);
	}
	// A full name that is also another's alias is still the one that bears it.
	for (const [key, row] of own) if (row) byKey.set(key, row);

	const byEnd = (key: string): Named | null => {
		const parts = key.split(' ');
		for (let i = 1; i < parts.length; i++) {
			const row = byKey.get(parts.slice(i).join(' '));
			if (row?.kind !== 'person') continue;
			const titled = parts.slice(0, i).every((word) => TITLES.has(word));
			if (titled || (parts.length - i >= 2 && !parts.slice(0, i).includes('of'))) return row;
		}
		return null;
	};
	return (name) => {
		const whole = byKey.get(nameKey(name)) ?? byKey.get(nameKey(turned(name)));
		if (whole !== undefined) return whole?.id ?? null;
		const head = nameKey(name.replace(/[,(].*$/su, ''));
		const found = byKey.get(head);
		return (found !== undefined ? found : byEnd(head))?.id ?? null;
	};
}
