import type { Both, Box, State } from '../scenes/types.ts';

/**
 * A state for a stage that is always narrow, in fewer bytes: its layout for wide stages is left out, and a cell of a table
 * opens the first of its records. Such a stage must stay below the width at which the style sheets change over.
 */
export function slim(state: State): State {
	const { labels, key, locator, stance, matrix, timeline, agreement } = state;
	const narrow = <T>({ compact }: Both<T>): Both<T> => ({ compact, roomy: compact });
	const boxed = <T extends { box: Both<Box> }>(part: T): T => ({ ...part, box: narrow(part.box) });
	return {
		...state,
		tokens: state.tokens
			.filter(({ visible }) => visible)
			.map((token) => ({ ...token, roomy: { ...token.compact, labelSide: null } })),
		marks: state.marks.map((mark) => ({ ...mark, roomy: mark.compact })),
		labels: { compact: labels.compact, roomy: [] },
		key: key && { ...key, at: { compact: key.at.compact, roomy: null } },
		locator: locator && { compact: locator.compact, roomy: null },
		stance: stance && {
			...stance,
			columns: stance.columns.map(boxed),
			strips: stance.strips.map(boxed),
			conditions: stance.conditions.map((condition) => ({ ...condition, at: null })),
			moves: stance.moves.map((move) => ({ ...move, roomy: move.compact }))
		},
		matrix: matrix && { ...matrix, frame: narrow(matrix.frame) },
		timeline: timeline && {
			...timeline,
			frame: narrow(timeline.frame),
			cells: timeline.cells.map((cell) => ({
				...cell,
				events: cell.events.slice(0, 1),
				statements: cell.events.length > 0 ? [] : cell.statements.slice(0, 1)
			}))
		},
		agreement: agreement && {
			...agreement,
			pairs: agreement.pairs.map((pair) => ({ ...pair, records: pair.records.slice(0, 1) }))
		}
	};
}
