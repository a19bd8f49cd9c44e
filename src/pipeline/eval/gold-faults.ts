/** Every miss and false find against a gold file, one by one. */
import { shared } from '../overlap.ts';
import type { Span } from '../types.ts';
import type { GoldQuote } from './gold.ts';
import { formOf, isNamed, matches, namesOf, wantedOf } from './quotes.ts';
import type { Compared, Predicted, Task } from './quotes.ts';

/** Something that is not as the gold file has it. */
export interface GoldFault {
	measure: Task['what'] | `${Task['what']}:speaker`;
	/** Not found; found and not there; found with another speaker. */
	fault: 'miss' | 'false' | 'wrong';
	article: string;
	/** What the gold file has; null for a false find. */
	wanted: (Span & { source: string | null; form: string; names: string[] }) | null;
	/** What the machine has there, for a miss the find that overlaps it most; null for nothing. */
	found: Predicted | null;
}

/** The faults of a task, by article and in the order of the text. */
export function goldFaults(task: Task, articles: Compared[]): GoldFault[] {
	return articles.flatMap((article) => {
		const id = article.gold.id;
		const found = article[task.what];
		const wanted = wantedOf(task, article.gold);
		const pairs = matches(task, found, wanted);
		const [done, used] = [new Set(pairs.map(([w]) => w)), new Set(pairs.map(([, f]) => f))];
		const misses = wanted
			.filter((w) => !done.has(w))
			.map((w) => fault(task.what, 'miss', id, w, nearest(w, found)));
		const falses = found
			.filter((f) => !used.has(f))
			.map((f) => fault(task.what, 'false', id, null, f));
		const speakers = pairs.flatMap(([w, f]) => {
			const names = namesOf(w);
			const how = names.size === 0 ? 'false' : f.speaker === null ? 'miss' : 'wrong';
			const right = f.speaker === null ? names.size === 0 : isNamed(f.speaker, names);
			return right ? [] : [fault(`${task.what}:speaker`, how, id, w, f)];
		});
		const at = (x: GoldFault) => (x.wanted ?? x.found)!.start;
		return [...misses, ...falses, ...speakers].sort((a, b) => at(a) - at(b));
	});
}

function fault(
	measure: GoldFault['measure'],
	kind: GoldFault['fault'],
	article: string,
	gold: GoldQuote | null,
	found: Predicted | null
): GoldFault {
	const wanted = gold && {
		start: gold.start,
		end: gold.end,
		source: gold.source?.text ?? null,
		form: formOf(gold),
		names: [...namesOf(gold)]
	};
	return { measure, fault: kind, article, wanted, found };
}

/** The find that shares most with a span; null where none shares anything. */
function nearest(span: Span, found: Predicted[]): Predicted | null {
	let best: Predicted | null = null;
	for (const one of found) if (shared(one, span) > (best ? shared(best, span) : 0)) best = one;
	return best;
}

/**
 * One line a fault: what, how, where, what was wanted and what was found.
 * @param texts the articles by id, where their words are to stand beside the offsets
 */
export function goldFaultLines(faults: GoldFault[], texts?: ReadonlyMap<string, string>): string {
	return faults
		.map(({ measure, fault, article, wanted, found }) => {
			const text = texts?.get(article);
			const words = (span: Span) =>
				text === undefined ? '' : ` ${JSON.stringify(text.slice(span.start, span.end))}`;
			const at = ({ start, end }: Span) => `[${start}, ${end}]`;
			const speaker = wanted?.names.join('/') || 'nobody';
			const source = text !== undefined && wanted?.source ? ` “${wanted.source}”` : '';
			const was = wanted
				? `${at(wanted)} ${speaker} by ${wanted.form}${source}${words(wanted)}`
				: 'nothing';
			const is = found ? `${at(found)} ${found.speaker ?? 'nobody'}${words(found)}` : 'nothing';
			return `${measure}\t${fault}\t${article}\twanted ${was}\tfound ${is}\n`;
		})
		.join('');
}
