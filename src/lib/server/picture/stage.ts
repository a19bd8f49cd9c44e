/** One state as SVG: what `story/Stage.svelte` shows, without motion, in a file of its own. */
import type { Basemap, State } from '../../scenes/types.ts';
import { drawAgreement } from './agreement.ts';
import { drawLabels, drawLocator, drawMap, drawMapKey, drawMarks } from './ground.ts';
import { drawMatrix } from './matrix.ts';
import type { Pen } from './pen.ts';
import { drawStance } from './stance.ts';
import { drawTimeline } from './timeline.ts';
import { drawTokens } from './tokens.ts';

/**
 * A state in a square of `pen.size` CSS pixels whose upper left corner is the origin. A map runs on beyond it:
 * `under` is what may be covered there, `over` is not.
 */
export function drawStage(
	pen: Pen,
	state: State,
	basemap: Basemap
): { under: string; over: string } {
	const tokens = drawTokens(pen, state.tokens);
	if (state.focus === 'map')
		return {
			under: drawMap(pen, state, basemap),
			over: [
				drawMarks(pen, state.marks),
				drawLabels(pen, state.labels[pen.layout]),
				drawMapKey(pen, state.key),
				drawLocator(pen, state, basemap),
				tokens
			].join('')
		};
	const diagram = [
		state.stance ? drawStance(pen, state.stance) : '',
		state.matrix ? drawMatrix(pen, state.matrix) : '',
		state.timeline ? drawTimeline(pen, state.timeline) : '',
		state.agreement ? drawAgreement(pen, state.agreement) : ''
	];
	return { under: '', over: diagram.join('') + tokens };
}
