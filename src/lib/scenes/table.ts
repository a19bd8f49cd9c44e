/** What a scene's graphic shows, as a table: for those who do not see it, and for those who want it plain. */
import type { Stance } from '../dataset/types.ts';
import type { State, TokenState } from './types.ts';

export interface Cell {
	text: string;
	/** What the cell opens; none where it opens nothing. */
	records: string[];
}

export interface Table {
	/** What it is a table of. */
	caption: string;
	head: string[];
	/** As many cells in each row as in `head`; the first one names the row. */
	rows: Cell[][];
}

const plain = (text: string): Cell => ({ text, records: [] });

const STANCES: Record<Stance, string> = {
	support: 'for',
	conditional: 'only if',
	oppose: 'against',
	neutral: 'takes no side'
};

/**
 * The table behind a state. Pure; small enough for a reader's browser.
 * @returns the same data as the graphic, in its order
 */
export function tableOf(state: State): Table {
	if (state.stance) return stanceTable(state, state.stance);
	if (state.matrix) return matrixTable(state, state.matrix);
	if (state.timeline) return timelineTable(state.timeline);
	if (state.agreement) return agreementTable(state.agreement);
	return mapTable(state);
}

/** A token's name without what its title says after it. */
function nameOf(token: TokenState | undefined, actor: string): string {
	return token?.title.split(/[:,]/)[0] ?? actor;
}

function mapTable(state: State): Table {
	const seen = state.tokens.filter((t) => t.visible);
	const row = (what: string, { title, records }: { title: string; records: string[] }) => [
		plain(what),
		{ text: title, records }
	];
	return {
		caption: 'What the map shows',
		head: ['Mark', 'What it stands for'],
		rows: [
			...seen.map((t) => row('person or body', t)),
			...state.arcs.map((a) => row(a.planned ? 'planned journey' : 'journey', a)),
			...state.marks.map((m) => row(m.status === 'occurred' ? 'event' : `${m.status} event`, m))
		]
	};
}

function stanceTable(state: State, stance: NonNullable<State['stance']>): Table {
	const conditions = new Map(stance.conditions.map((c) => [c.actor, c.text]));
	const rows = [...stance.columns, ...stance.strips].flatMap((column) =>
		state.tokens
			.filter((t) => t.visible && (t.stance ?? 'none') === column.stance)
			.map((t) => {
				const condition = conditions.get(t.actor);
				const text = condition ? `only if ${condition}` : column.title;
				const records = t.stance ? t.records : [];
				return [plain(nameOf(t, t.actor)), { text, records }, plain(came(t))];
			})
	);
	return {
		caption: `${stance.question} As of ${stance.asOfLabel}`,
		head: ['Who', 'Where', 'Moved'],
		rows
	};
}

/** Where a token came from, in words. */
function came({ movedFrom }: TokenState): string {
	if (movedFrom === undefined) return '';
	return movedFrom === 'none' ? 'new on record' : `before: ${STANCES[movedFrom]}`;
}

function matrixTable(state: State, matrix: NonNullable<State['matrix']>): Table {
	const names = matrix.columns.map((c) =>
		nameOf(
			state.tokens.find((t) => t.actor === c.actor),
			c.actor
		)
	);
	return {
		caption: `Who stood where on each issue, as of ${matrix.asOfLabel}`,
		head: ['Issue', ...names],
		rows: matrix.issues.map((issue, i) => [
			plain(issue.question),
			...matrix.columns.map(({ cells }) => {
				const cell = cells[i];
				if (!cell?.stance) return plain('not on record');
				const way = cell.moved?.map((s) => STANCES[s]).join(', then ');
				return { text: way ?? STANCES[cell.stance], records: cell.records };
			})
		])
	};
}

function timelineTable({ rows, sources, cells, named }: NonNullable<State['timeline']>): Table {
	return {
		caption: 'What each article reports of each day',
		head: ['Day', 'Event', ...sources.map((s) => `${s.name}, ${s.published}`)],
		rows: rows.map((row, r) => {
			const event = named.find((n) => n.row === r);
			return [
				plain(row.title),
				{ text: event?.title ?? '', records: event ? [event.event] : [] },
				...sources.map((_, s) => {
					const cell = cells.find((c) => c.row === r && c.source === s);
					const said = cell?.statements.length ?? 0;
					const happened = cell?.events.length ?? 0;
					return {
						text: cell ? `${said} said, ${happened} happened` : 'nothing',
						records: cell ? [...cell.events, ...cell.statements] : []
					};
				})
			];
		})
	};
}

function agreementTable(agreement: NonNullable<State['agreement']>): Table {
	const { actors, pairs } = agreement;
	return {
		caption: `On how many of the issues that both spoke on two take the same side, as of ${agreement.asOfLabel}`,
		head: ['Who', ...actors.map((a) => a.name)],
		rows: actors.map((who, i) => [
			plain(who.name),
			...actors.map((_, j) => {
				const pair = pairs.find((p) => p.a === Math.min(i, j) && p.b === Math.max(i, j));
				if (i === j) return plain('–');
				if (!pair) return plain('none in common');
				return { text: `${pair.same} of ${pair.of}`, records: pair.records };
			})
		])
	};
}
