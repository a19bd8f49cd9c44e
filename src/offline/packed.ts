/** What the one file carries for its script. Pure. */
import type { Subjects } from '../lib/briefing/ask.ts';
import type { Slide } from '../lib/briefing/slides.ts';
import type { Group } from '../lib/dataset/types.ts';
import type { Cards } from '../lib/evidence/card.ts';
import type { State } from '../lib/scenes/types.ts';

export interface Packed {
	title: string;
	scenes: { id: string; headline: string }[];
	/** Every state once; scenes and beats name theirs by index. */
	states: State[];
	shown: number[];
	slides: (Omit<Slide, 'beats'> & { beats: number[] })[];
	groups: Group[];
	/** Base-map units across. */
	size: number;
	subjects: Subjects;
	cards: Cards;
}

/** Puts every state once into a table. A state's step is where it stands in its story, and not what it shows. */
export function pack(
	states: State[],
	slides: Slide[]
): Pick<Packed, 'states' | 'shown' | 'slides'> {
	const table: State[] = [];
	const known = new Map<string, number>();
	const index = (state: State): number => {
		const key = JSON.stringify({ ...state, step: 0 });
		const at = known.get(key) ?? table.push(state) - 1;
		known.set(key, at);
		return at;
	};
	return {
		shown: states.map(index),
		slides: slides.map((slide) => ({ ...slide, beats: slide.beats.map(index) })),
		states: table
	};
}

/** The slides as they were. */
export function unpackSlides({ slides, states }: Pick<Packed, 'slides' | 'states'>): Slide[] {
	return slides.map((slide) => ({
		...slide,
		beats: slide.beats.flatMap((index) => states[index] ?? [])
	}));
}
