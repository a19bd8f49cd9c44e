/** Small hand-made stages' outputs, so that a stage can be tested without those before it. */
import { createHash } from 'node:crypto';
import type { CleanSource, EntityKind, Mention, Sentence } from '../../../src/pipeline/types.ts';

/** A source in which nothing is junk; paragraphs are parted by blank lines. */
export function article(text: string, published: string | null = '2021-06-16'): CleanSource {
	const paragraphs: CleanSource['paragraphs'] = [];
	for (const match of text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g))
		paragraphs.push({
			start: match.index,
			end: match.index + match[0].trimEnd().length,
			heading: match[0].length < 60 && !/[.!?”"]\s*$/.test(match[0])
		});
	return {
		id: 'fixture',
		text,
		sha256: createHash('sha256').update(text).digest('hex'),
		published,
		publishedBasis: published === null ? null : 'given',
		removed: [],
		readable: text,
		paragraphs
	};
}

/** Sentences by the plainest rule: a full stop before a space and a capital, not after a short word. */
export function sentencesOf(doc: CleanSource): Sentence[] {
	const found: Sentence[] = [];
	doc.paragraphs.forEach((p, paragraph) => {
		let start = p.start;
		for (const match of doc.readable
			.slice(p.start, p.end)
			.matchAll(/(?<=[a-z\d]{4}[.!?][”"]?|[a-z]{3}[.!?])\s+(?=[“"A-Z])/g)) {
			found.push({ start, end: p.start + match.index, paragraph });
			start = p.start + match.index + match[0].length;
		}
		found.push({ start, end: p.end, paragraph });
	});
	return found;
}

/** Mentions of each name wherever it stands: `{ 'Ana Ruiz': 'person' }`, or `{ Ruiz: ['person', 'Ana Ruiz'] }`. */
export function mentionsOf(
	doc: CleanSource,
	names: Record<string, EntityKind | [EntityKind, string]>
): Mention[] {
	const found: Mention[] = [];
	for (const [name, value] of Object.entries(names)) {
		const [kind, entity] = Array.isArray(value) ? value : [value, name];
		for (let at = doc.readable.indexOf(name); at >= 0; at = doc.readable.indexOf(name, at + 1)) {
			const form = /^(?:he|she|they|it|his|her)$/i.test(name) ? 'pronoun' : 'name';
			const letter = /\p{L}/u;
			if (
				letter.test(doc.readable[at - 1] ?? '') ||
				letter.test(doc.readable[at + name.length] ?? '')
			)
				continue;
			found.push({ start: at, end: at + name.length, entity, kind, form });
		}
	}
	return found
		.sort((a, b) => a.start - b.start || b.end - a.end)
		.filter((m, i, all) => !all.slice(0, i).some((o) => o.end >= m.end && o.start <= m.start));
}
