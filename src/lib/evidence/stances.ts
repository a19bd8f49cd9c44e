import type { Stance } from '../dataset/types.ts';

/** A stance in a word or two, as columns of the diagram are headed. */
export const STANCE_WORDS: Record<Stance, string> = {
	oppose: 'Against',
	conditional: 'Only if',
	support: 'For',
	neutral: 'Neither'
};

/** The stances in the order of the diagram's columns. */
export const STANCES: Stance[] = ['oppose', 'conditional', 'support', 'neutral'];
