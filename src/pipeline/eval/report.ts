/** Figures as tables for a terminal. */
import { ratios, type Row } from '../../lib/dataset/accuracy.ts';
import type { JunkFigures } from './junk.ts';
import type { TaskScore } from './quotes.ts';
import type { Fault } from './tally.ts';

const NAMES: Record<Row['measure'], string> = {
	statements: 'Statements',
	'statements:speaker': '  right speaker',
	'statements:kind': '  right kind',
	'statements:date': '  right date',
	positions: 'Positions',
	'positions:stance': '  right stance',
	events: 'Events',
	'events:type': '  right type',
	'events:date': '  right date',
	'events:place': '  right place',
	mentions: 'Mentions of events',
	discrepancies: 'Discrepancies'
};

const percent = (value: number | null) => (value === null ? '–' : (100 * value).toFixed(1));
const share = ({ right, of }: { right: number; of: number }) =>
	of > 0 ? `${right}/${of} ${percent(right / of)}` : '–';

/** The machine alone against the reviewed dataset. */
export function storyTable(rows: Row[]): string {
	const head = ['', 'machine', 'reviewed', 'both', 'P', 'R', 'F1', 'right where both have it'];
	return table(
		head,
		rows.map((row) => {
			const { precision, recall, f1 } = ratios(row);
			const counts = [row.found, row.wanted, row.right].map(String);
			const part = row.of === undefined ? '' : share({ right: row.right, of: row.of });
			return [
				NAMES[row.measure],
				...counts,
				percent(precision),
				percent(recall),
				percent(f1),
				part
			];
		})
	);
}

/** The machine against a gold file. */
export function goldTable(scores: TaskScore[]): string {
	const spans = scores.flatMap((score) => {
		const what = score.what === 'quoted' ? 'Quoted spans' : 'All attributed content';
		const rule =
			score.overlap === 'gold' ? `${score.least} of the gold span` : `overlap ≥ ${score.least}`;
		const line = (name: string, counts: TaskScore['spans']) => [
			name,
			...[counts.found, counts.wanted, counts.right].map(String),
			percent(counts.precision),
			percent(counts.recall),
			percent(counts.f1)
		];
		return [line(`${what}, ${rule}`, score.spans), line('  and right speaker', score.speakers)];
	});
	const forms = [...new Set(scores.flatMap((score) => Object.keys(score.byForm)))].sort();
	const rest = scores.map((score) => [
		score.what === 'quoted'
			? 'Quoted spans'
			: `All attributed content, ${score.overlap} ${score.least}`,
		share(score.named),
		...forms.map((form) => share(score.byForm[form] ?? { right: 0, of: 0 }))
	]);
	return (
		table(['', 'machine', 'gold', 'both', 'P', 'R', 'F1'], spans) +
		'\nRight speaker where the span is found\n' +
		table(['', 'where one is named', ...forms.map((form) => `by ${form}`)], rest)
	);
}

/** What was cut as web junk, in characters. */
export function junkLine({ junk, removed, body, lost }: JunkFigures): string {
	const n = (value: number) => value.toLocaleString('en-GB');
	return (
		`Web junk: ${n(removed)} of ${n(junk)} characters removed (${percent(removed / junk)} %), ` +
		`${n(lost)} of ${n(body)} characters of the body lost\n`
	);
}

/** One line a fault: what, how, where, and the ids it is about. */
export function faultLines(faults: Fault[]): string {
	return faults
		.map(
			({ measure, fault, article, span, detail }) =>
				`${measure}\t${fault}\t${article} [${span.join(', ')}]\t${detail}\n`
		)
		.join('');
}

/** Columns as wide as their widest cell; the first to the left, the others to the right. */
function table(head: string[], rows: string[][]): string {
	const widths = head.map((_, i) => Math.max(...[head, ...rows].map((r) => (r[i] ?? '').length)));
	return [head, ...rows]
		.map((row) =>
			row
				.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
				.join('  ')
				.trimEnd()
		)
		.map((line) => `${line}\n`)
		.join('');
}
