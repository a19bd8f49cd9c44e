/** What a question from the room can be about, besides single records. Pure; runs at build time. */
import { eventsOf, indexOf, statementDay, statementsOf } from '../dataset/selectors.ts';
import type { Dataset } from '../dataset/types.ts';
import type { Subjects } from './ask.ts';

/** More than so many records nobody reads while a room waits. */
const MOST = 12;

/** The actors and issues of a dataset that have something on record; their records latest first, quoted words before others. */
export function subjectsOf(dataset: Dataset): Subjects {
	const { records } = indexOf(dataset);
	const day = (id: string) => {
		const found = records.get(id);
		return found?.type === 'statement' ? statementDay(dataset, found.record) : '';
	};
	const quoted = (id: string) => {
		const found = records.get(id);
		return found?.type === 'statement' && found.record.quotes.length > 0 ? 0 : 1;
	};
	const inOrder = <T>(rows: T[], statement: (row: T) => string) =>
		rows
			.map((row, i) => ({ row, i, id: statement(row) }))
			.sort(
				(a, b) =>
					quoted(a.id) - quoted(b.id) ||
					(day(a.id) < day(b.id) ? 1 : day(a.id) > day(b.id) ? -1 : a.i - b.i)
			)
			.map(({ row }) => row);
	return {
		actors: dataset.actors.flatMap(({ id, name, role }) => {
			const said = inOrder(statementsOf(dataset, id), (s) => s.id);
			const opens = [...said, ...eventsOf(dataset, id)].slice(0, MOST).map((r) => r.id);
			return opens.length > 0
				? [{ id, name, ...(role === undefined ? {} : { role }), records: opens }]
				: [];
		}),
		issues: dataset.issues.flatMap(({ id, question }) => {
			const taken = dataset.positions.filter((p) => p.issue === id);
			const opens = inOrder(taken, (p) => p.statement).slice(0, MOST);
			return opens.length > 0 ? [{ id, question, records: opens.map((p) => p.id) }] : [];
		})
	};
}
