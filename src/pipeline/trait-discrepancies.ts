/** What articles call somebody, and how large they say that a group is, where they do not agree. */
import type { Resolve } from './actors.ts';
import type { DraftDiscrepancy, Place as At } from './drafts.ts';
import type { ExtractedRecord } from './extracted.ts';

interface Trait {
	article: string;
	at: At;
	value: string;
	judging: boolean;
}

/**
 * For each actor of the codebook: the sizes that articles give, where they differ; and the titles, where one article's
 * judges and another's does not. Each article speaks once a value.
 */
export function traitDiscrepancies(
	records: ExtractedRecord[],
	actors: Resolve
): DraftDiscrepancy[] {
	const traits = { title: new Map<string, Trait[]>(), size: new Map<string, Trait[]>() };
	for (const { article, traits: found = [] } of records)
		for (const { of, what, value, judging, start, end } of found) {
			const actor = actors(of);
			if (actor === null) continue;
			const list = traits[what].get(actor) ?? [];
			const at = { article: article.id, start, end };
			if (!list.some((t) => t.article === article.id && t.value === value))
				list.push({ article: article.id, at, value, judging: judging ?? false });
			traits[what].set(actor, list);
		}
	const draft = (
		actor: string,
		matter: DraftDiscrepancy['matter'],
		title: string,
		list: Trait[]
	): DraftDiscrepancy => ({
		origin: 'machine',
		about: { actor },
		matter,
		title,
		claims: list.map(({ value, at }) => ({ value, at }))
	});
	return [
		...[...traits.size]
			.filter(([, list]) => differ(list))
			.map(([actor, list]) => draft(actor, 'number', 'The articles differ on its size.', list)),
		...[...traits.title]
			.filter(([, list]) => judged(list))
			.map(([actor, list]) =>
				draft(
					actor,
					'characterisation',
					'One article’s title for them judges, another’s does not.',
					list
				)
			)
	];
}

/** Two articles with different values. */
function differ(list: Trait[]): boolean {
	return list.some((a) => list.some((b) => a.article !== b.article && a.value !== b.value));
}

/** One article judges, and another has a title that does not. */
function judged(list: Trait[]): boolean {
	const judging = new Set(list.filter((t) => t.judging).map((t) => t.article));
	return judging.size > 0 && list.some((t) => !t.judging && !judging.has(t.article));
}
