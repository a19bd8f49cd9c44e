/** One state as native shapes: what `lib/server/picture/stage.ts` is for pictures. */
import type { State } from '../../lib/scenes/types.ts';
import { MAP_UNITS } from '../../lib/scenes/metrics.ts';
import type { OutlineCutter, Outlines } from '../outlines.ts';
import { drawAgreement } from './agreement.ts';
import type { Brush } from './brush.ts';
import { drawLand, drawLocator, drawWays } from './map.ts';
import { drawLabels, drawMapKey, drawMarks } from './marks.ts';
import { drawMatrix } from './matrix.ts';
import { drawStance } from './stance.ts';
import { drawTimeline } from './timeline.ts';
import { drawTokens } from './tokens.ts';

export interface Ground {
	cutter: OutlineCutter;
	/** The whole base map, for locators. */
	world: Outlines;
	/** CSS pixels by which land goes on beyond the stage's edges, left and right, above and below. */
	bleed: { x: number; y: number };
}

/** Draws a state in a square of `brush.pen.size` CSS pixels. */
export function drawStage(brush: Brush, state: State, ground: Ground): void {
	const { layout } = brush.pen;
	if (state.focus === 'map') {
		drawLand(brush, state, ground.cutter, ground.bleed);
		drawWays(brush, state);
		drawMarks(brush, state);
		drawLabels(brush, state.labels[layout]);
		drawMapKey(brush, state.key);
		drawLocator(brush, state, ground.world, MAP_UNITS);
	}
	if (state.stance) drawStance(brush, state.stance);
	if (state.matrix) drawMatrix(brush, state.matrix, state.tokens);
	if (state.timeline) drawTimeline(brush, state.timeline);
	if (state.agreement) drawAgreement(brush, state.agreement);
	drawTokens(brush, state.tokens);
}
