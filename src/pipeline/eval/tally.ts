/** Counts of what is right, and a list of what is not. */
import type { Row } from '../../lib/dataset/accuracy.ts';
import type { Evidence } from '../../lib/dataset/types.ts';
import { likeness } from '../overlap.ts';
import { pairUp, unpaired, type Pair } from './pairs.ts';

export type Measure = Row['measure'];

/** Something that is not as it was to be. */
export interface Fault {
	measure: Measure;
	/** Not found; found and not there; found with another value. */
	fault: 'miss' | 'false' | 'wrong';
	article: string;
	span: [number, number];
	/** Ids of the dataset; never words of an article. */
	detail: string;
}

/** How much of the longer of two stretches both share; 0 below a half, or in two articles. */
export function sameStretch(a: Evidence, b: Evidence): number {
	const share = a.article === b.article ? likeness(a.position, b.position) : 0;
	return share >= 0.5 ? share : 0;
}

/** A part of a record that is right or wrong where the record itself is found. */
export interface Part<T> {
	measure: Measure;
	/** The part's value; null where the record does not say. */
	value: (record: T) => string | null;
}

/** Rows and faults as they come together. */
export class Tally {
	readonly rows: Row[] = [];
	readonly faults: Fault[] = [];

	/** Counts records that are paired by `fit`, and returns the pairs. */
	records<T>(
		measure: Measure,
		found: T[],
		wanted: T[],
		fit: (found: T, wanted: T) => number,
		tell: { at: (record: T) => Evidence; detail: (record: T) => string }
	): Pair[] {
		const pairs = pairUp(found, wanted, fit);
		this.rows.push({
			measure,
			found: found.length,
			wanted: wanted.length,
			right: pairs.length
		});
		for (const record of unpaired(wanted, pairs, 'wanted'))
			this.fault(measure, 'miss', tell.at(record), tell.detail(record));
		for (const record of unpaired(found, pairs, 'found'))
			this.fault(measure, 'false', tell.at(record), tell.detail(record));
		return pairs;
	}

	/** Counts a part of records that were paired. */
	part<T>(
		{ measure, value }: Part<T>,
		found: T[],
		wanted: T[],
		pairs: Pair[],
		at: (record: T) => Evidence
	): void {
		const told = (list: T[]) => list.filter((record) => value(record) !== null).length;
		let right = 0;
		let of = 0;
		for (const pair of pairs) {
			const [mine, theirs] = [found[pair.found]!, wanted[pair.wanted]!];
			const [is, was] = [value(mine), value(theirs)];
			if (was !== null) of++;
			if (is === was && was !== null) right++;
			else if (is !== was)
				this.fault(
					measure,
					is === null ? 'miss' : was === null ? 'false' : 'wrong',
					at(theirs),
					`machine ${is ?? 'none'}, reviewed ${was ?? 'none'}`
				);
		}
		this.rows.push({ measure, found: told(found), wanted: told(wanted), right, of });
	}

	private fault(measure: Measure, fault: Fault['fault'], at: Evidence, detail: string): void {
		const { start, end } = at.position;
		this.faults.push({ measure, fault, article: at.article, span: [start, end], detail });
	}
}
