/** Whether a word of violence reports an attack: neither an accident, nor a move in a game. */
import {
	ACCIDENTS,
	ARMED,
	CULPRITS,
	GAMES,
	GRAVE,
	SOLDIERS,
	UNARMED
} from '../lexicon/violence.ts';
import type { CleanSource } from '../types.ts';
import type { Word } from '../words.ts';
import type { Frame } from './frame.ts';

/** Words to either side in which arms make an attack of it. */
const REACH = 25;
/** Sentences before it in which they do, for a burst that may be of anything. */
const BEFORE = 3;
/** Words of games that an article about one has at least, and one in so many characters. */
const FEWEST_GAMES = 5;
const CHARACTERS_A_GAME = 500;

/** Whether the article reports a game. */
export function isMatchReport(doc: CleanSource): boolean {
	const games = doc.readable.match(GAMES)?.length ?? 0;
	return games >= FEWEST_GAMES && games * CHARACTERS_A_GAME >= doc.readable.trim().length;
}

/** For each sentence, whether it or one shortly before it speaks of arms or of those who bear them. */
export function armedAround(sentences: Word[][]): boolean[] {
	const armed = sentences.map((words) => words.some((_, i) => isCulprit(words, i)));
	return armed.map((_, i) => armed.slice(Math.max(0, i - BEFORE), i + 1).some(Boolean));
}

/** Tells which words of violence in one sentence report an attack. */
export class Violence {
	readonly #frame: Frame;
	readonly #accident: boolean;

	constructor(frame: Frame) {
		this.#frame = frame;
		this.#accident = frame.words.some((_, i) => isAccident(frame.words, i));
	}

	/** Words of violence or arms stand near. */
	isArmed(at: number): boolean {
		return this.#near(at, (i) => ARMED.test(this.#frame.words[i]!.lower));
	}

	/** A word for what accidents do as well ("killed", "struck") tells of an attack. */
	isDeadly(at: number): boolean {
		if (this.#hasCulprit(at)) return true;
		if (this.#near(at, (i) => BLAST.test(this.#frame.words[i]!.lower))) return this.isBlast(at);
		return !this.#accident && !this.#isUnarmed(at) && this.isArmed(at);
	}

	/** An explosion was somebody's. */
	isBlast(at: number): boolean {
		if (this.#hasCulprit(at)) return true;
		if (this.#accident) return false;
		const { words, armedAround } = this.#frame;
		return armedAround || this.#near(at, (i) => SOLDIERS.test(words[i]!.lower));
	}

	/** In the report of a game nothing but grave words makes an attack of a shot. */
	isPlay(at: number): boolean {
		const { matchReport, words } = this.#frame;
		return matchReport && !this.#near(at, (i) => GRAVE.test(words[i]!.lower));
	}

	#hasCulprit(at: number): boolean {
		return this.#near(at, (i) => isCulprit(this.#frame.words, i));
	}

	#isUnarmed(at: number): boolean {
		const { words } = this.#frame;
		return words.slice(Math.max(0, at - 4), at).some((w) => UNARMED.test(w.lower));
	}

	#near(at: number, test: (i: number) => boolean): boolean {
		const { words } = this.#frame;
		const last = Math.min(words.length - 1, at + REACH);
		for (let i = Math.max(0, at - REACH); i <= last; i += 1) if (i !== at && test(i)) return true;
		return false;
	}
}

const BLAST = /^(?:explo(?:sions?|ded)|blasts?)$/;
const RULED_OUT = /^(?:no|not|without|nor|neither|rule[ds]?|ruling|exclud\w+|dismiss\w+)$/;

/** Arms, or who bears them, where nobody says that there were none. */
function isCulprit(words: Word[], i: number): boolean {
	if (!CULPRITS.test(words[i]!.lower)) return false;
	if (/^(?:heart|panic|asthma|shark)$/.test(words[i - 1]?.lower ?? '')) return false;
	return !words.slice(Math.max(0, i - 5), i).some((w) => RULED_OUT.test(w.lower));
}

/** "in a fire", but not "opened fire" or "under fire". */
function isAccident(words: Word[], i: number): boolean {
	const { lower } = words[i]!;
	if (lower !== 'fire' && lower !== 'fires') return ACCIDENTS.test(lower);
	return /^(?:an?|the|by|house|hotel|warehouse|forest|kitchen|factory|fatal|deadly|caught|catch)$/.test(
		words[i - 1]?.lower ?? ''
	);
}
