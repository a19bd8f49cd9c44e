/**
 * Scores attribution against a gold file. A find counts where it overlaps a marked span far enough; a speaker is right
 * where the last word of the name is one of those that the gold file gives, accents, case and "Jr." aside.
 */
import { ratios } from '../../lib/dataset/accuracy.ts';
import { shared } from '../overlap.ts';
import type { Span } from '../types.ts';
import type { GoldArticle, GoldQuote } from './gold.ts';

/** A stretch that the machine attributes. */
export interface Predicted extends Span {
	speaker: string | null;
}

/** What is compared, and when two spans are one. */
export interface Task {
	what: 'quoted' | 'attributed';
	/** Overlap as part of the two spans together, or of the gold span alone. */
	overlap: 'union' | 'gold';
	/** The least overlap. */
	least: number;
}

export interface Counts {
	found: number;
	wanted: number;
	right: number;
}

export interface TaskScore extends Task {
	spans: Counts & ReturnType<typeof ratios>;
	/** Found, and the speaker right. */
	speakers: Counts & ReturnType<typeof ratios>;
	/** Where the span was found: speakers right of all, by how the article names them. */
	byForm: Record<string, { right: number; of: number }>;
	/** Where the span was found and the machine names a speaker. */
	named: { right: number; of: number };
}

export const TASKS: Task[] = [
	{ what: 'quoted', overlap: 'union', least: 0.8 },
	{ what: 'attributed', overlap: 'union', least: 0.8 },
	{ what: 'attributed', overlap: 'gold', least: 0.8 },
	{ what: 'attributed', overlap: 'gold', least: 0.3 }
];

/** A gold article with what the machine found in it. */
export interface Compared {
	gold: GoldArticle;
	quoted: Predicted[];
	attributed: Predicted[];
}

export function scoreTask(task: Task, articles: Compared[]): TaskScore {
	const spans: Counts = { found: 0, wanted: 0, right: 0 };
	const speakers: Counts = { found: 0, wanted: 0, right: 0 };
	const byForm: TaskScore['byForm'] = {};
	const named = { right: 0, of: 0 };
	for (const article of articles) {
		const found = article[task.what];
		const wanted = wantedOf(task, article.gold);
		spans.found += found.length;
		spans.wanted += wanted.length;
		speakers.found += found.filter((p) => p.speaker !== null).length;
		speakers.wanted += wanted.filter((g) => namesOf(g).size > 0).length;
		for (const [gold, mine] of matches(task, found, wanted)) {
			spans.right++;
			const names = namesOf(gold);
			if (names.size === 0) continue;
			const form = (byForm[formOf(gold)] ??= { right: 0, of: 0 });
			form.of++;
			if (mine.speaker === null) continue;
			named.of++;
			if (!isNamed(mine.speaker, names)) continue;
			speakers.right++;
			form.right++;
			named.right++;
		}
	}
	return {
		...task,
		spans: { ...spans, ...ratios(spans) },
		speakers: { ...speakers, ...ratios(speakers) },
		byForm,
		named
	};
}

/** Each marked span, in order, takes the find that overlaps it most. */
export function matches(
	task: Task,
	found: Predicted[],
	wanted: GoldQuote[]
): [GoldQuote, Predicted][] {
	const taken = new Set<Predicted>();
	return wanted.flatMap((gold): [GoldQuote, Predicted][] => {
		let best: Predicted | undefined;
		let most = task.least - 1e-9;
		for (const mine of found) {
			const common = shared(mine, gold);
			const length = (s: Span) => s.end - s.start;
			const whole = task.overlap === 'gold' ? length(gold) : length(mine) + length(gold) - common;
			if (taken.has(mine) || common / whole <= most) continue;
			most = common / whole;
			best = mine;
		}
		if (!best) return [];
		taken.add(best);
		return [[gold, best]];
	});
}

/** What was to be found for a task. */
export function wantedOf(task: Task, gold: GoldArticle): GoldQuote[] {
	return task.what === 'quoted' ? quotedOf(gold) : gold.quotes;
}

function quotedOf(gold: GoldArticle): GoldQuote[] {
	return gold.quotes.flatMap((quote) => quote.quotedSpans.map((part) => ({ ...quote, ...part })));
}

const PRONOUN = /^(?:he|she|they|it|we|i|who|his|her)$/i;
const NO_NAME = /^(?:The|A|An|His|Her|Their|Some|Many|One)$/;

/** Names that count as right: the person's last names, else the capitalised words of the source. */
export function namesOf({ speakerLast, source }: GoldQuote): Set<string> {
	if (speakerLast?.length) return new Set(speakerLast.map(fold));
	if (!source || PRONOUN.test(source.text)) return new Set();
	const words = source.text.match(/\b[A-Z][\w’'-]+/g) ?? [];
	return new Set(words.filter((w) => !NO_NAME.test(w)).map((w) => fold(w.replace(/['’]s$/, ''))));
}

/** How the article names the speaker: by name, pronoun, as an organisation … */
export function formOf({ speakerKind, speakerLast }: GoldQuote): string {
	return speakerKind === 'nominal' && !speakerLast?.length
		? 'organisation'
		: (speakerKind ?? 'other');
}

/** Whether the last word of a name is one of `names`, which are folded. */
export const isNamed = (name: string, names: ReadonlySet<string>) =>
	names.has(fold(lastName(name)));

const lastName = (name: string) =>
	name
		.replace(/['’]s$/, '')
		.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '')
		.trim()
		.split(/\s+/)
		.at(-1) ?? '';
const fold = (name: string) =>
	name
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[^a-z0-9]/g, '');
