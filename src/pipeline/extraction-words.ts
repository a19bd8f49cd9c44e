/** What `npm run extract -- --words` prints: each find with its words beside its offsets, for people. */
import { withMarks } from './statements/units.ts';
import type { Extraction, FoundEvent, FoundStatement, Mention, Span } from './types.ts';

/**
 * The extraction as a person reads it: a heading for each kind of record, and under it each record with its offsets,
 * what was read in it, and its words. Ends in a line break.
 * @param text the article's text
 */
export function extractionWords(e: Extraction, text: string): string {
	// A text may hold what moves a terminal's cursor; it is told in plain words.
	const words = ({ start, end }: Span) =>
		text
			.slice(start, end)
			.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
			.trim();
	const at = ({ start, end }: Span) => `[${start}, ${end}]`;
	const { id, published, publishedBasis } = e.article;
	const day =
		published === null
			? 'day of publication unknown: dates that count from it are left out'
			: `published ${published}: ${publishedBasis}`;
	const sections: [string, string[]][] = [
		[
			'Statements',
			e.statements.map((s) => `${at(s)} ${said(s, words)}\n      ${words(whole(s, text))}`)
		],
		['Events', e.events.map((x) => `${at(x)} ${done(x)}\n      ${words(x)}`)],
		['Dates', e.dates.map((d) => `${at(d)} ${words(d)} → ${d.value} (${d.basis})`)],
		['Places', e.places.map((p) => `${at(p)} ${words(p)} → ${p.name}, ${where(p)}`)],
		['Names', named(e.mentions, words)],
		['Removed as web junk', e.removed.map((r) => `${at(r)} ${r.reason}: ${words(r)}`)]
	];
	const found = sections.filter(([, rows]) => rows.length > 0);
	const blocks = found.map(([name, rows]) => [name, ...rows.map((row) => `  ${row}`)].join('\n'));
	return [`${id} (${day})`, ...(found.length > 0 ? blocks : ['Nothing found']), ''].join('\n');
}

/** With the marks of a quotation that ends it. */
function whole(s: FoundStatement, text: string): Span {
	const marked = s.quotes.map((q) => withMarks(text, q));
	return {
		start: Math.min(s.start, ...marked.map((q) => q.start)),
		end: Math.max(s.end, ...marked.map((q) => q.end))
	};
}

function said(s: FoundStatement, words: (span: Span) => string): string {
	const who = s.speaker?.name ?? (s.source ? `${s.source.name} (unnamed)` : 'nobody found');
	return [who, s.cue && `“${words(s.cue)}”`, s.kind, s.said && `on ${s.said.value}`]
		.filter(Boolean)
		.join(' · ');
}

function done(x: FoundEvent): string {
	const names = (role: string) =>
		x.actors
			.filter((a) => a.role === role)
			.map((a) => a.name)
			.join(', ');
	const [by, to] = [names('actor'), names('recipient')];
	return [
		[x.type, x.mode].filter(Boolean).join(' '),
		x.status,
		by && `by ${by}`,
		to && `to ${to}`,
		x.date && `on ${x.date}`,
		x.place && `at ${x.place}`,
		...(x.figures ?? []).map((f) => `${f.value} ${f.what}`)
	]
		.filter(Boolean)
		.join(' · ');
}

const where = (p: Extraction['places'][number]) =>
	`${p.country ?? 'no one country'} (${p.lat.toFixed(2)}, ${p.lon.toFixed(2)})`;

/** One row for whoever is named, with every form that stands for them. */
function named(mentions: Mention[], words: (span: Span) => string): string[] {
	const rows = new Map<string, { kind: string; count: number; forms: Set<string> }>();
	for (const m of mentions) {
		if (m.unnamed) continue;
		const row = rows.get(m.entity) ?? { kind: m.kind, count: 0, forms: new Set() };
		rows.set(m.entity, row);
		row.count += 1;
		row.forms.add(words(m));
	}
	return [...rows].map(([name, { kind, count, forms }]) => {
		const others = [...forms].filter((form) => form !== name);
		const also = others.length > 0 ? `: ${others.join(', ')}` : '';
		return `${name} (${kind}, ${count === 1 ? 'once' : `${count} times`})${also}`;
	});
}
